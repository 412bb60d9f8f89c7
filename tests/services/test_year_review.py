"""A year in review against hand-counted figures: zones, year ends, empty and tiny files."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
    InteractionKind,
    Side,
)
from smallcrm.domain.sales import SaleDraft
from smallcrm.domain.year_review import Kept, Year
from smallcrm.services import customers, follow_ups, introductions, sales, year_review
from smallcrm.storage.models import Complaint, Deal, Pipeline, Stage
from smallcrm.storage.store import Store
from touches import touch

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)


def read(store: Store, year: int = 2026, today: date = TODAY) -> Year:
    return year_review.read(store, year, today, ZONE)


def add(store: Store, name: str, at: datetime = NOW) -> CustomerId:
    return customers.add(store, CustomerDraft(name), at)


def sell(store: Store, who: CustomerId, on: str, minor: int, currency: str = "EUR") -> None:
    draft = SaleDraft(date.fromisoformat(on), "Logo", Amount(minor, currency))
    sales.add(store, who, draft, NOW)


def test_an_empty_file_has_an_empty_year(store: Store) -> None:
    assert read(store).is_empty
    assert year_review.first_year(store, TODAY) == 2026


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_years_too(store: Store, year: int) -> None:
    assert read(store, year).is_empty


# --- sold ---------------------------------------------------------------------------------------


def test_sums_are_by_currency_and_the_year_before_goes_to_the_same_day(store: Store) -> None:
    ana = add(store, "Ana")
    for on, minor, currency in (
        *(("2026-01-01", 100, "EUR"), ("2026-11-25", 200, "EUR"), ("2026-11-26", 999, "EUR")),
        *(("2025-11-25", 40, "EUR"), ("2025-11-26", 80, "EUR"), ("2026-03-03", 7, "JPY")),
        *(("2026-03-04", -50, "EUR"), ("2025-01-01", 3, "GBP")),
    ):
        sell(store, ana, on, minor, currency)
    found = read(store)
    assert [(s.amount, s.count, s.before) for s in found.sold] == [
        (Amount(250, "EUR"), 2, Amount(40, "EUR")),
        (Amount(7, "JPY"), 1, None),
    ]
    whole = read(store, 2025)
    assert [(s.amount, s.count, s.before) for s in whole.sold] == [
        (Amount(120, "EUR"), 2, None),
        (Amount(3, "GBP"), 1, None),
    ]


def test_the_best_month_is_by_its_sum_in_each_currency(store: Store) -> None:
    ana = add(store, "Ana")
    for on, minor, currency in (
        *(("2026-01-31", 100, "EUR"), ("2026-02-01", 90, "EUR"), ("2026-02-28", 20, "EUR")),
        *(("2026-05-01", 5, "USD"), ("2026-06-01", 4, "USD")),
    ):
        sell(store, ana, on, minor, currency)
    months = [(m.month, m.amount, m.count) for m in read(store).best_months]
    assert months == [
        (date(2026, 2, 1), Amount(110, "EUR"), 2),
        (date(2026, 5, 1), Amount(5, "USD"), 1),
    ]


def test_amounts_past_what_the_file_counts_with_are_added_whole(store: Store) -> None:
    ana, most = add(store, "Ana"), 10**15
    for _ in range(3):
        sell(store, ana, "2026-02-01", most)
    assert read(store).sold[0].amount.minor == 3 * most


def test_what_was_brought_back_was_not_sold(store: Store) -> None:
    ana = add(store, "Ana")
    sell(store, ana, "2026-02-01", 100)
    ((number,),) = store.fetch("SELECT id FROM sale")
    sales.bring_back(store, number, date(2026, 3, 1))
    assert read(store).sold == ()


def test_a_leap_day_is_compared_with_the_day_before(store: Store) -> None:
    ana = add(store, "Ana")
    sell(store, ana, "2027-02-28", 5)
    sell(store, ana, "2028-02-29", 7)
    found = read(store, 2028, date(2028, 2, 29))
    assert [(s.amount.minor, s.before) for s in found.sold] == [(7, Amount(5, "EUR"))]


# --- customers ----------------------------------------------------------------------------------


def test_who_bought_for_the_first_time_and_who_most_often(store: Store) -> None:
    old, new, much = (add(store, name) for name in ("Old", "New", "Much"))
    for who, days in (
        (old, ("2024-05-01", "2026-05-01", "2026-06-01")),
        (new, ("2026-03-01",)),
        (much, ("2026-02-01", "2026-02-02", "2026-02-03")),
    ):
        for on in days:
            sell(store, who, on, 100)
    found = read(store)
    assert (found.new_customers, [p.name for p in found.newest]) == (2, ["Much", "New"])
    assert [(p.name, p.count, p.since) for p in found.faithful] == [
        ("Much", 3, date(2026, 2, 1)),
        ("Old", 2, date(2024, 5, 1)),
    ]
    customers.delete(store, [much], NOW)
    assert [p.name for p in read(store).faithful] == ["Old"]


def test_a_year_begins_at_the_users_midnight(store: Store) -> None:
    """Half an hour before midnight of UTC, and in Amsterdam half an hour after it."""
    add(store, "Ana", datetime(2025, 12, 31, 23, 30, tzinfo=UTC))
    add(store, "Ben", datetime(2025, 12, 31, 22, 30, tzinfo=UTC))
    assert (read(store).new_people, read(store, 2025).new_people) == (1, 1)


def test_who_introduced_most(store: Store) -> None:
    ben, cleo = add(store, "Ben"), add(store, "Cleo")
    for number, by in enumerate((ben, ben, cleo)):
        introductions.put(store, add(store, f"N{number}"), Introducer("", by))
    old = add(store, "Old", datetime(2024, 1, 5, tzinfo=UTC))
    introductions.put(store, old, Introducer("", cleo))
    assert [(p.name, p.count) for p in read(store).introducers] == [("Ben", 2), ("Cleo", 1)]


# --- promises, contacts, work -------------------------------------------------------------------


def test_promises_that_were_kept(store: Store) -> None:
    ana = add(store, "Ana")

    def promise(due: str, side: Side = Side.MINE) -> FollowUpId:
        draft = FollowUpDraft("x", date.fromisoformat(due), None, side)
        return follow_ups.add(store, ana, draft, NOW)

    def at(text: str) -> datetime:
        return datetime.fromisoformat(text).replace(tzinfo=ZONE)

    follow_ups.done(store, promise("2026-05-05"), at("2026-05-05T23:59"))
    follow_ups.done(store, promise("2026-05-05"), at("2026-05-06T00:30"))  # in UTC the 5th still
    follow_ups.drop(store, promise("2026-05-05"), at("2026-05-05T10:00"))
    promise("2026-11-24")
    promise("2026-11-25")  # not late yet
    follow_ups.done(store, promise("2025-12-31"), at("2025-12-31T10:00"))
    follow_ups.done(store, promise("2026-06-01", Side.THEIRS), at("2026-06-01T10:00"))
    found = read(store)
    assert found.mine == Kept(in_time=1, late=1, dropped=1, still_open=1)
    assert found.theirs == Kept(in_time=1)


def test_contacts_by_kind_and_the_first_and_last(store: Store) -> None:
    ana, ben = add(store, "Ana"), add(store, "Ben")
    for who, kind, on in (
        (ana, InteractionKind.CALL, date(2026, 1, 1)),
        (ben, InteractionKind.CALL, date(2026, 5, 1)),
        (ben, InteractionKind.EMAIL, date(2026, 11, 24)),
        (ben, InteractionKind.NOTE, date(2026, 11, 24)),
        (ben, InteractionKind.CALL, date(2025, 5, 1)),
    ):
        touch(store, "hi", who, at=datetime.combine(on, time(12), UTC), kind=kind)
    found = read(store)
    assert found.contacts == {InteractionKind.CALL: 2, InteractionKind.EMAIL: 1}
    assert found.people_met == 2
    assert found.first is not None
    assert (found.first.name, found.first.on) == ("Ana", date(2026, 1, 1))
    assert found.last is not None
    assert (found.last.name, found.last.kind) == ("Ben", InteractionKind.EMAIL)
    assert year_review.first_year(store, TODAY) == 2025


def test_deals_and_complaints(store: Store) -> None:
    ana = add(store, "Ana")
    with store.write_quietly() as session:
        session.add(Pipeline(id=1, name="P", folded="p", position=0))
        session.flush()
        stage = {"id": 1, "pipeline_id": 1, "name": "S", "folded": "s", "position": 0}
        session.add(Stage(**stage, chance=50))
        session.flush()
        for state, minor, currency, ago in (
            *(("won", 500, "EUR", 3), ("won", 300, "EUR", 9), ("won", None, None, 9)),
            *(("lost", 100, "EUR", 9), ("open", 100, "EUR", 9), ("won", 100, "EUR", 400)),
        ):
            at = NOW - timedelta(ago)
            closed = None if state == "open" else at
            worth = {"minor": minor, "currency": currency, "state": state, "closed_at": closed}
            row = {"customer_id": ana, "stage_id": 1, "what": "D", "created_at": at}
            session.add(Deal(**row, **worth, entered_at=at))
        for opened, closed_on in ((date(2026, 1, 2), None), (date(2025, 9, 9), date(2026, 1, 3))):
            told = {"customer_id": ana, "words": "x", "severity": "minor", "created_at": NOW}
            session.add(Complaint(**told, opened_on=opened, closed_on=closed_on))
    found = read(store)
    assert [(s.amount, s.count) for s in found.won] == [
        (Amount(0, ""), 1),
        (Amount(800, "EUR"), 2),
    ]
    assert (found.lost, found.complaints_opened, found.complaints_closed) == (1, 1, 1)
