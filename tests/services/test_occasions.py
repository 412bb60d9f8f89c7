"""Yearly days that are near, whatever the year's end."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain import occasions as rules
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    CustomerKind,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.services import customers, details, exchange, json_export, occasions, vcard_export
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)


def birthday(month: int, day: int, year: int | None = None, **more: int) -> OccasionDraft:
    return OccasionDraft(OccasionKind.BIRTHDAY, month, day, year, **more)  # type: ignore[arg-type]


def add(store: Store, name: str, *days: OccasionDraft) -> CustomerId:
    return customers.add(store, CustomerDraft(name, details=days), NOW)


def test_today_and_within_the_days(store: Store) -> None:
    add(store, "Zoe", birthday(11, 25))
    ben = add(store, "Ben", birthday(11, 28, 1984))
    add(store, "Cas", birthday(11, 29))
    add(store, "Dee", birthday(12, 9, days_ahead=14))
    add(store, "Eve", OccasionDraft(OccasionKind.ANNIVERSARY, 11, 25, 2016))
    customers.delete(store, [add(store, "Gone", birthday(11, 25))], NOW)
    rows = occasions.coming(store, TODAY, 3)
    assert [(r.name, r.days, r.turns) for r in rows] == [
        ("Eve", 0, 10),
        ("Zoe", 0, None),
        ("Ben", 3, 42),
        ("Dee", 14, None),
    ]
    assert (rows[2].customer_id, rows[2].kind, rows[2].on) == (
        ben,
        CustomerKind.PERSON,
        date(2026, 11, 28),
    )
    assert rows[2].occasion == birthday(11, 28, 1984)
    assert [r.name for r in occasions.coming(store, TODAY, 0)] == ["Eve", "Zoe", "Dee"]


def test_entered_on_the_day_it_is_there_on_the_day(store: Store) -> None:
    ana = add(store, "Ana")
    details.add(store, ana, birthday(11, 25))
    (row,) = occasions.coming(store, TODAY, 0)
    assert (row.customer_id, row.days) == (ana, 0)


@pytest.mark.parametrize("start", [date(2026, 12, 20), date(2027, 2, 20), date(2028, 2, 20)])
@pytest.mark.parametrize("ahead", [0, 1, 5, 40, 365, 400])
def test_the_question_finds_what_the_rule_says(store: Store, start: date, ahead: int) -> None:
    every = [date(2000, 1, 1) + timedelta(days=n) for n in range(366)]
    drafts = [birthday(d.month, d.day) for d in every]
    for n in range(0, 366, 61):
        add(store, f"Someone {n}", *drafts[n : n + 61])
    for today in (start + timedelta(days=n) for n in range(15)):
        found = [(r.occasion, r.on) for r in occasions.coming(store, today, ahead)]
        expected = rules.within([(d, d) for d in drafts], today, ahead)
        assert found == [(d, c.on) for d, c in expected]


def test_days_ahead_are_kept_changed_and_checked(store: Store, tmp_path: Path) -> None:
    ana = add(store, "Ana", birthday(5, 3, days_ahead=7))
    (row,) = customers.detail(store, ana).details
    assert row.value == birthday(5, 3, days_ahead=7)
    details.change(store, row.kind, row.id, birthday(5, 3, days_ahead=0))
    assert customers.detail(store, ana).details[0].value == birthday(5, 3, days_ahead=0)
    for wrong in (-1, 366):
        with pytest.raises(InvalidValue):
            details.add(store, ana, birthday(5, 3, days_ahead=wrong))
    json_export.write(store, tmp_path / "all.json", NOW)
    assert '"days_ahead": 0' in (tmp_path / "all.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("year", [None, 1984])
def test_a_card_brings_the_day_back_once_with_its_days_ahead_left_alone(
    store: Store, tmp_path: Path, year: int | None
) -> None:
    ana = add(store, "Ana", birthday(2, 29, year, days_ahead=7))
    card = tmp_path / "ana.vcf"
    vcard_export.write(store, card)
    parsed = exchange.read_files([card], lambda a, b: None, lambda: False)
    exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    (row,) = customers.detail(store, ana).details
    assert row.value == birthday(2, 29, year, days_ahead=7)
