"""Whom a search for deals finds."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.deal_acts import CRAFT, ORDER, QUOTE, REQUEST, days_ago, deal, euros, person
from smallcrm.domain.money import MOST, Amount
from smallcrm.services import capture, customers, deals, pipelines, search
from smallcrm.storage.store import Store

HERE = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def file(store: Store) -> Store:
    """Ana has a small deal in Quote and a large one in Order, Ben one that was won, Zoe one that
    is rotten, Cem a lost one, Dan none; Eve is in the trash."""
    pipelines.add(store, CRAFT)
    ana, ben, zoe, cem, _, eve = (
        person(store, n) for n in ("Ana", "Ben", "Zoe", "Cem", "Dan", "Eve")
    )
    deal(store, ana, "Menu cards", QUOTE, euros(900), expected=date(2026, 12, 10))
    deal(store, ana, "Sign", ORDER, euros(5000), expected=date(2027, 3, 1))
    won = deal(store, ben, "Web shop", QUOTE, Amount(2000, "JPY"))
    deals.win(store, won, "", NOW)
    deal(store, zoe, "Lamp", REQUEST, Amount(1_500_500, "KWD"), at=days_ago(5))
    deals.lose(store, deal(store, cem, "Van", REQUEST, at=days_ago(99)), "", NOW)
    deal(store, eve, "Van", QUOTE, euros(9))
    customers.delete(store, [eve], NOW)
    return store


def found(store: Store, words: str) -> str:
    """The first letters of their names."""
    result = search.find(store, words, HERE)
    assert result.unread == ()
    every = search.customers(store, words, HERE)
    assert sorted(every) == sorted(p.id for p in result.people)
    return "".join(sorted(p.name[0] for p in result.people))


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("deal:open", "AZ"),
        ("deal:won", "B"),
        ("deal:lost", "C"),
        ("deal:any", "ABCZ"),
        ("deal:none", "BCD"),
        ("-deal:open", "BCD"),
        ("deal:menu", "A"),
        ("deal:shop", ""),  # it was won
        ("deal:won deal:shop", "B"),
        ("stage:quote", "A"),
        ("stage:QUO deal:won", "B"),
        ("stage:moon", ""),
        ("worth:>1000", "AZ"),
        ("worth:<=900", "A"),
        ("worth:900", "A"),
        ("worth:>=€5000", "A"),
        ("worth:1500.5", "Z"),
        ("worth:2000JPY deal:any", "B"),
        ("worth:>99999999999999999999", ""),
        ("closes:<30d", "A"),
        ("closes:2027-03", "A"),
        ("closes:none", "Z"),
        ("closes:any", "A"),
        ("closes:late", ""),
        ("rotten:yes", "Z"),
        ("rotten:no", "A"),
        ("rotten:yes deal:lost", ""),
        ("deal:open amount:>1000 stage:order", "A"),
        ("deal:open amount:>1000 stage:quote", ""),  # of one deal all of it is said
        ("stage:quote or stage:request", "AZ"),
        ("stage:quote ana", "A"),
        ("stage:quote ben", ""),
    ],
)
def test_whom_a_search_finds(file: Store, words: str, who: str) -> None:
    assert found(file, words) == who


@pytest.mark.parametrize("words", ["stage:", "worth:much", "closes:soon", "rotten:maybe", "deal:"])
def test_what_cannot_be_read_is_told(file: Store, words: str) -> None:
    result = search.find(file, words, HERE)
    assert (result.people, result.unread) == ((), (words.partition(":")[0],))


def test_an_amount_alone_is_one_of_notes(file: Store) -> None:
    from datetime import UTC

    from smallcrm.domain.capture import Context, read
    from smallcrm.domain.when import Words
    from smallcrm.services.directory import FileDirectory

    line = read("Dan: paid $4,000 yesterday", Context(NOW, Words(), FileDirectory(file)))
    capture.save(file, line, NOW, UTC, "Follow up")
    assert found(file, "amount:>3000") == "D"


def test_rotten_turns_at_midnight_where_the_user_is(store: Store) -> None:
    pipelines.add(store, CRAFT)
    ana = person(store, "Ana")
    deal(store, ana, at=datetime(2026, 11, 20, 22, 59, tzinfo=NOW.tzinfo))  # the 20th there
    assert found(store, "rotten:yes") == "A"
    ben = person(store, "Ben")
    deal(store, ben, at=datetime(2026, 11, 20, 23, 0, tzinfo=NOW.tzinfo))  # the 21st
    assert found(store, "rotten:yes") == "A"


def test_the_greatest_amounts_are_compared_exactly(store: Store) -> None:
    pipelines.add(store, CRAFT)
    for name, minor in (("Ana", MOST), ("Ben", MOST - 1)):
        deal(store, person(store, name), worth=Amount(minor, "EUR"))
    assert found(store, f"worth:{MOST // 100}") == "A"
    assert found(store, f"worth:<{MOST // 100}") == "B"
