"""Grouping by likeness: against labels, against counting words, and that no comment is lost.

Figures are B-cubed precision ("purity": of those grouped with a comment, how many have its label)
and recall ("completeness": of those with its label, how many are grouped with it).
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from pathlib import Path

import pytest

from smallcrm.domain import themes
from smallcrm.domain.themes import Comment, Grouping, grouped

FOLDER = Path(__file__).parents[1] / "fixtures" / "feedback"
MARGIN = 0.05
"""So much less than was measured is a failure."""


def labelled(name: str) -> tuple[list[str], list[str]]:
    """Labels and comments; what is like no other has a label of its own."""
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    labels = [f"-{n}" if label == "-" else label for n, (label, _) in enumerate(rows)]
    return labels, [words for _, words in rows]


def comments(words: Sequence[str]) -> list[Comment]:
    return [Comment(number, text) for number, text in enumerate(words)]


def places(found: Grouping, count: int) -> list[Hashable]:
    """Of each comment its group; who is alone has one of its own."""
    at: list[Hashable] = [f"alone {n}" for n in range(count)]
    for number, group in enumerate(found.groups):
        for member in group.members:
            at[member] = number
    return at


def counted(words: Sequence[str]) -> list[Hashable]:
    """Plain counting: each goes to the one of its words that most comments have."""
    stems = [themes.stems(text) for text in words]
    having = Counter(word for found in stems for word in set(found))
    return [
        max(found, key=lambda word: (having[word], word))
        if found and max(having[w] for w in found) > 1
        else f"alone {number}"
        for number, found in enumerate(stems)
    ]


def b_cubed(labels: Sequence[Hashable], at: Sequence[Hashable]) -> tuple[float, float, float]:
    """Purity, completeness, and F of both."""
    by_label: dict[Hashable, set[int]] = defaultdict(set)
    by_group: dict[Hashable, set[int]] = defaultdict(set)
    for number, (label, group) in enumerate(zip(labels, at, strict=True)):
        by_label[label].add(number)
        by_group[group].add(number)
    both = [by_label[a] & by_group[b] for a, b in zip(labels, at, strict=True)]
    groups = [by_group[b] for b in at]
    alike = [by_label[a] for a in labels]
    purity = sum(len(x) / len(g) for x, g in zip(both, groups, strict=True)) / len(labels)
    complete = sum(len(x) / len(g) for x, g in zip(both, alike, strict=True)) / len(labels)
    return purity, complete, 2 * purity * complete / (purity + complete)


def figures(name: str, words: Sequence[str], labels: Sequence[str]) -> list[tuple[float, ...]]:
    """Of grouping and of plain counting, printed."""
    ours = b_cubed(labels, places(grouped(comments(words)), len(words)))
    plain = b_cubed(labels, counted(words))
    for who, found in (("by likeness", ours), ("by plain counting", plain)):
        text = "purity {:.3f}, completeness {:.3f}, F {:.3f}".format(*found)
        sys.stdout.write(f"{name}, {who}: {text}\n")
    return [ours, plain]


def test_the_measure_is_what_was_reckoned_by_hand() -> None:
    assert b_cubed("aabb", "xxyy") == (1, 1, 1)
    assert b_cubed("aabb", "xxxx") == pytest.approx((0.5, 1, 2 / 3))
    assert b_cubed("aabb", "wxyz") == pytest.approx((1, 0.5, 2 / 3))
    purity, complete, _ = b_cubed("aaab", "xxyy")
    assert purity == pytest.approx((1 + 1 + 0.5 + 0.5) / 4)
    assert complete == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)


def test_the_labelled_set_is_what_it_is_said_to_be() -> None:
    labels, words = labelled("comments.tsv")
    sizes = Counter(labels)
    assert len(words) == len(set(words)) == 300
    several = [count for count in sizes.values() if count > 1]
    assert (len(several), min(several), max(several)) == (27, 7, 14)
    assert sum(count == 1 for count in sizes.values()) == 31


def test_300_labelled_comments_are_grouped_better_than_by_counting_words() -> None:
    labels, words = labelled("comments.tsv")
    ours, plain = figures("300 comments", words, labels)
    assert ours[0] > plain[0]
    assert ours[1] > plain[1]
    assert ours[2] > 0.937 - MARGIN
    assert ours[2] > plain[2] + 0.3


def test_of_trades_for_which_no_word_was_chosen_too() -> None:
    labels, words = labelled("comments_other.tsv")
    ours, plain = figures("52 comments of other trades", words, labels)
    assert ours[1] > plain[1]
    assert ours[2] > plain[2]


def test_without_the_words_for_matters_it_is_no_worse(monkeypatch: pytest.MonkeyPatch) -> None:
    labels, words = labelled("comments.tsv")
    monkeypatch.setattr(themes, "MATTERS", {})
    ours, plain = figures("300 comments, without matters", words, labels)
    assert ours[0] > plain[0]
    assert ours[1] > plain[1]


def noisy(count: int, seed: int) -> list[str]:
    """Comments of the set with words of others in them, and words left out."""
    chance = random.Random(seed)
    _, words = labelled("comments.tsv")
    every = [word for text in words for word in text.split()]
    made = []
    for _ in range(count):
        text = chance.choice(words).split() + chance.choices(every, k=chance.randrange(5))
        if len(text) > 4:
            text.pop(chance.randrange(len(text)))
        made.append(" ".join(text))
    return made


@pytest.mark.parametrize("seed", range(8))
def test_each_comment_is_in_one_group_or_alone(seed: int) -> None:
    """Whatever is said, and whatever the user placed."""
    chance = random.Random(seed)
    made = [
        Comment(
            key * 7,
            chance.choice(["", "?!", "the", text, text, text, text, "日本語", text[:3]]),
            chance.choice([None, 1, 2, 3]),
            is_placed=chance.random() < 0.3,
        )
        for key, text in enumerate(noisy(chance.choice([1, 2, 40, 300, 1300]), seed))
    ]
    found = grouped(made)
    keys = [key for group in found.groups for key in group.members] + list(found.alone)
    assert sorted(keys) == sorted(comment.key for comment in made)
    at = {key: group.theme for group in found.groups for key in group.members}
    for comment in made:
        if comment.is_placed and comment.theme is None:
            assert comment.key in found.alone
        elif comment.is_placed:
            assert at[comment.key] == comment.theme
    named = [group.theme for group in found.groups if group.theme is not None]
    assert len(named) == len(set(named))
    assert all(len(g.members) > 1 for g in found.groups if g.theme is None)


def test_the_same_comments_in_another_order_give_the_same_groups() -> None:
    made = comments(noisy(700, 3))
    found = grouped(made)
    for seed in range(3):
        mixed = made.copy()
        random.Random(seed).shuffle(mixed)
        assert grouped(mixed) == found


def test_another_start_of_the_program_gives_the_same_groups() -> None:
    """Words are hashed by another salt each time."""
    program = (
        "import sys, pathlib\n"
        "from smallcrm.domain.themes import Comment, grouped\n"
        "lines = pathlib.Path(sys.argv[1]).read_text(encoding='utf-8').splitlines()\n"
        "print(grouped([Comment(n, line) for n, line in enumerate(lines)]))\n"
    )
    seen = set()
    for salt in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", program, str(FOLDER / "comments.tsv")],
            env={"PYTHONHASHSEED": salt, "PYTHONPATH": ":".join(filter(None, sys.path))},
            capture_output=True,
            check=True,
        )
        seen.add(run.stdout)
    assert len(seen) == 1


def test_what_the_user_put_together_stays_and_draws_what_is_like_it() -> None:
    words = ["dark mode please", "the dark mode", "a dark theme", "parking is hard", "no parking"]
    made = comments(words)
    made[0] = Comment(0, words[0], 5, is_placed=True)
    made[3] = Comment(3, words[3], 5, is_placed=True)
    found = grouped(made)
    assert [(g.theme, g.members) for g in found.groups] == [(5, (0, 1, 2, 3, 4))]


def test_one_that_was_put_alone_draws_nothing() -> None:
    made = [Comment(n, "dark mode please", 1, is_placed=n == 0) for n in range(4)]
    assert [(g.theme, g.members) for g in grouped(made).groups] == [(None, (1, 2, 3)), (1, (0,))]


def test_two_groups_of_the_user_stay_two_however_alike_they_are() -> None:
    made = [Comment(n, "dark mode please", 1 + n % 2, is_placed=True) for n in range(6)]
    found = grouped(made)
    assert {(g.theme, g.members) for g in found.groups} == {(1, (0, 2, 4)), (2, (1, 3, 5))}


def test_what_was_taken_out_stays_out() -> None:
    made = [Comment(n, "dark mode please", None, is_placed=n == 1) for n in range(4)]
    found = grouped(made)
    assert ([g.members for g in found.groups], found.alone) == ([(0, 2, 3)], (1,))


def test_a_group_is_called_by_what_sets_it_apart() -> None:
    _, words = labelled("comments.tsv")
    names = {" ".join(group.words) for group in grouped(comments(words)).groups}
    assert {"dark mode", "parking", "invoice wrong", "calendar sync", "newsletter"} <= names
    alike = grouped(comments(["Les Menüs sind schön", "Menüs!", "die Menüs bitte größer"]))
    assert [group.words for group in alike.groups] == [("menüs",)]


def test_of_nothing_there_are_no_groups() -> None:
    assert grouped([]) == Grouping()
    assert grouped(comments(["alone"])) == Grouping((), (0,))
    assert grouped(comments(["", "??"])) == Grouping((), (0, 1))


def test_it_may_be_stopped_between() -> None:
    class Stop(Exception):
        pass

    seen = []

    def watch(done: int, every: int) -> None:
        seen.append((done, every))
        if done:
            raise Stop

    with pytest.raises(Stop):
        grouped(comments(noisy(1500, 1)), watch)
    assert seen[0][0] == 0
    assert seen[-1][0] == themes.AT_ONCE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("posters", "poster"),
        ("printing", "printed"),
        ("delivery", "deliveries"),
        ("lieferung", "lieferungen"),
        ("recommend", "recommended"),
        ("instruction", "instructions"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert themes.stem(one) == themes.stem(other)
