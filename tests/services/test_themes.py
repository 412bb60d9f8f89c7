"""Groups of comments in the file: found, named, merged, changed; and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from conftest import NOW
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, Score, ThemeId
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.said import Said, SaidGroup, Sieve, sifted
from smallcrm.services import customers, feedback, themes
from smallcrm.storage.store import Store

SAID = (
    ("Ana", "Please add a dark mode"),
    ("Ben", "dark mode please"),
    ("Cem", "I want dark mode"),
    ("Ana", "still no dark mode"),
    ("Ben", "Parking is a nightmare"),
    ("Dora", "no parking near the shop"),
    ("Dora", "Your dog is lovely"),
)


def fill(store: Store, said: Sequence[tuple[str, str]] = SAID) -> list[FeedbackId]:
    whom = {}
    keys = []
    for number, (name, words) in enumerate(said):
        if name not in whom:
            whom[name] = customers.add(store, CustomerDraft(name), NOW)
        day = date(2026, 11, 1) + timedelta(number)
        draft = FeedbackDraft(words, day, Score(number, 10), f"t{number % 2}", "mail")
        keys.append(feedback.add(store, whom[name], draft, NOW))
    return keys


def shape(said: Said) -> tuple[list[tuple[str, list[int]]], list[int]]:
    """Names with members, and who is alone."""
    groups = [(g.called, sorted(int(r.id) for r in g.rows)) for g in said.groups]
    return groups, sorted(int(r.id) for r in said.alone)


def named(said: Said, name: str) -> SaidGroup:
    (found,) = [group for group in said.groups if group.called == name]
    return found


def test_it_is_counted_by_people_with_the_newest_first(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    assert shape(said) == ([("dark mode", [1, 2, 3, 4]), ("parking", [5, 6])], [7])
    dark = named(said, "dark mode")
    assert (dark.people, [int(r.id) for r in dark.rows]) == (3, [4, 3, 2, 1])
    assert [(m.n, m.tenths) for m in dark.means] == [(4, 15)]
    assert named(said, "parking").means == ()
    assert (said.comments, said.people) == (7, 4)
    assert (said.topics, said.sources) == (("t0", "t1"), ("mail",))


def test_a_sieve_hides_comments_and_empty_groups_and_counts_what_is_left(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    late = sifted(said, Sieve(first=date(2026, 11, 4)))
    assert shape(late) == ([("parking", [5, 6]), ("dark mode", [4])], [7])
    assert named(late, "dark mode").people == 1
    assert len(named(late, "dark mode").whole) == 4
    assert shape(sifted(said, Sieve(topic="T1"))) == (
        [("dark mode", [2, 4]), ("parking", [6])],
        [],
    )
    assert sifted(said, Sieve(source="call")).comments == 0
    assert sifted(said, Sieve()) == said


def test_a_score_alone_is_no_comment(store: Store) -> None:
    (key, *_) = fill(store)
    ana = customers.add(store, CustomerDraft("Eva"), NOW)
    feedback.add(store, ana, FeedbackDraft("", date(2026, 11, 1), Score(9, 10)), NOW)
    assert key
    assert themes.grouped(store).comments == 7


def test_a_named_group_keeps_its_comments_and_draws_new_ones(store: Store) -> None:
    fill(store)
    dark = named(themes.grouped(store), "dark mode")
    theme = themes.rename(store, dark, "  Night\nmode ", NOW)
    said = themes.grouped(store)
    assert (named(said, "Night mode").theme, shape(said)[0][0][1]) == (theme, [1, 2, 3, 4])
    fill(store, [("Eva", "dark mode is what I miss"), ("Eva", "no parking space")])
    groups, alone = shape(themes.grouped(store))
    assert groups == [("Night mode", [1, 2, 3, 4, 8]), ("parking", [5, 6, 9])]
    assert alone == [7]
    again = named(themes.grouped(store), "Night mode")
    assert themes.rename(store, again, "Dark", NOW) == theme
    assert shape(themes.grouped(store))[0][0] == ("Dark", [1, 2, 3, 4, 8])


def test_a_name_is_of_one_group(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    themes.rename(store, named(said, "dark mode"), "Wishes", NOW)
    parking = named(themes.grouped(store), "parking")
    with pytest.raises(InvalidValue, match="theme_taken"):
        themes.rename(store, parking, "wishes", NOW)
    with pytest.raises(InvalidValue, match="empty"):
        themes.rename(store, parking, " \n", NOW)
    wishes = named(themes.grouped(store), "Wishes")
    for key in wishes.whole:
        themes.put(store, key, None, "", NOW)
    themes.rename(store, parking, "wishes", NOW)  # nothing is in the other one
    assert themes.names(store) == {2: "wishes"}


def test_groups_are_merged_into_one(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    dark, parking = named(said, "dark mode"), named(said, "parking")
    themes.merge(store, parking, dark, "dark mode", NOW)
    assert shape(themes.grouped(store)) == ([("dark mode", [1, 2, 3, 4, 5, 6])], [7])
    store.undo()
    assert shape(themes.grouped(store)) == shape(said)
    theme = themes.rename(store, parking, "Cars", NOW)
    said = themes.grouped(store)
    themes.merge(store, named(said, "Cars"), named(said, "dark mode"), "dark mode", NOW)
    assert list(themes.names(store).values()) == ["dark mode"]
    assert theme not in themes.names(store)
    both = named(themes.grouped(store), "dark mode")
    with pytest.raises(InvalidValue, match="same_theme"):
        themes.merge(store, both, both, "x", NOW)


def test_a_comment_is_moved_and_taken_out(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    (dog,) = said.alone
    themes.put(store, dog.id, named(said, "parking"), "parking", NOW)
    said = themes.grouped(store)
    assert shape(said) == ([("dark mode", [1, 2, 3, 4]), ("parking", [5, 6, 7])], [])
    themes.put(store, FeedbackId(1), None, "", NOW)
    assert shape(themes.grouped(store)) == (
        [("dark mode", [2, 3, 4]), ("parking", [5, 6, 7])],
        [1],
    )
    themes.put(store, FeedbackId(1), SaidGroup(()), "Praise", NOW)
    assert shape(themes.grouped(store))[0] == [
        ("dark mode", [2, 3, 4]),
        ("parking", [5, 6, 7]),
        ("Praise", [1]),
    ]
    with pytest.raises(InvalidValue, match="theme_taken"):
        themes.put(store, FeedbackId(2), SaidGroup(()), "praise", NOW)
    with pytest.raises(NotFound):
        themes.put(store, FeedbackId(99), None, "", NOW)


def test_a_group_that_becomes_the_users_gets_a_name_that_is_free(store: Store) -> None:
    keys = fill(store)
    themes.put(store, keys[6], SaidGroup(()), "parking", NOW)
    said = themes.grouped(store)
    mine = next(g for g in said.groups if len(g.rows) == 2)
    themes.put(store, keys[0], mine, mine.called, NOW)
    assert sorted(themes.names(store).values()) == ["parking", "parking 2"]


def test_what_is_freed_is_grouped_by_likeness_again(store: Store) -> None:
    fill(store)
    said = themes.grouped(store)
    themes.merge(store, named(said, "parking"), named(said, "dark mode"), "All", NOW)
    theme = themes.grouped(store).groups[0].theme
    assert theme is not None
    themes.free(store, theme)
    assert shape(themes.grouped(store)) == shape(said)
    assert themes.names(store) == {}
    for gone in (
        lambda: themes.free(store, theme),
        lambda: themes.rename(store, SaidGroup((), theme=theme), "x", NOW),
        lambda: themes.merge(
            store, SaidGroup((), whole=(FeedbackId(1),)), SaidGroup((), theme=ThemeId(9)), "", NOW
        ),
    ):
        with pytest.raises(NotFound):
            gone()


def test_each_change_is_one_step_that_is_taken_back(store: Store) -> None:
    keys = fill(store)
    before = themes.grouped(store)
    themes.rename(store, named(before, "dark mode"), "Night", NOW)
    themes.put(store, keys[6], named(themes.grouped(store), "parking"), "parking", NOW)
    for _ in range(2):
        assert store.undo() is not None
    assert themes.grouped(store) == before
    for _ in range(2):
        assert store.redo() is not None
    assert sorted(themes.names(store).values()) == ["Night", "parking"]


def test_it_can_be_stopped(store: Store) -> None:
    fill(store)
    with pytest.raises(Cancelled):
        themes.grouped(store, cancelled=lambda: True)


def test_of_nobody_there_is_nothing(store: Store) -> None:
    assert themes.grouped(store) == Said()
