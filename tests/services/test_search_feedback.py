"""``rating:`` and ``feedback:`` in a search: by the last score on either scale, and by words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date

import pytest

from conftest import NOW
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, feedback, search
from smallcrm.storage.store import Store


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The last scores: Ana 3 of 10 (9 before), Bo 4 of 5, Cy 9 of 10, Di 2 of 5; Eva said words
    alone, Fay nothing."""
    store = Store(tmp_path_factory.mktemp("feedback") / "smallcrm.db", lambda: NOW)
    store.prepare()
    names = ("Ana", "Bo", "Cy", "Di", "Eva", "Fay")
    who = {name: customers.add(store, CustomerDraft(name), NOW) for name in names}
    for name, words, day, score in (
        ("Ana", "lovely", 1, Score(9, 10)),
        ("Ana", "Köln war zu spät", 2, Score(3, 10)),
        ("Ana", "nothing more", 3, None),
        ("Bo", "dark mode please", 1, Score(4, 5)),
        ("Cy", "", 4, Score(1, 10)),
        ("Cy", "", 4, Score(9, 10)),
        ("Di", "parking", 1, Score(2, 5)),
        ("Eva", "no parking", 1, None),
    ):
        draft = FeedbackDraft(words, date(2026, 11, day), score, "the shop", "a call")
        feedback.add(store, who[name], draft, NOW)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("rating:<4", "Ana Di"),  # 2 of 5 stands where 2.5 of 10 does
        ("rating:<3", "Di"),
        ("rating:>=7", "Bo Cy"),  # 4 of 5 stands where 7.5 of 10 does
        ("rating:>=8", "Cy"),
        ("rating:9", "Cy"),
        ("rating:4/5", "Bo"),
        ("rating:>=4/5", "Bo Cy"),
        ("rating:<3/5", "Ana Di"),
        ("rating:any", "Ana Bo Cy Di"),
        ("rating:none", "Eva Fay"),
        ("-rating:<4", "Bo Cy Eva Fay"),
        ("rating:<4 rating:>2", "Ana Di"),
        ("feedback:any", "Ana Bo Cy Di Eva"),
        ("feedback:none", "Fay"),
        ("feedback:low", "Ana Di"),
        ("feedback:high", "Cy"),
        ("feedback:parking", "Di Eva"),
        ("feedback:koln", "Ana"),
        ('feedback:"the shop"', "Ana Bo Cy Di Eva"),
        ("feedback:parking rating:none", "Eva"),
        ("feedback:zzz", ""),
    ],
)
def test_people_are_found_by_how_it_goes(file: Store, words: str, names: str) -> None:
    found = search.customers(file, words, NOW.astimezone(UTC))
    rows = file.fetch("SELECT id, name FROM customer")
    assert " ".join(sorted(name for key, name in rows if key in found)) == names


@pytest.mark.parametrize("words", ["rating:good", "rating:12", "rating:<4/7", 'feedback:" "'])
def test_what_is_no_score_is_named(file: Store, words: str) -> None:
    assert search.find(file, words, NOW).unread == (words.partition(":")[0],)
