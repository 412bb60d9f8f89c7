"""Who has left, and why: against a table counted by hand. Today is Wednesday, 25 November 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World, moment
from smallcrm.domain import health
from smallcrm.domain.health import ENOUGH, Chart, Counted
from smallcrm.domain.records import CustomerId
from smallcrm.services import customers, health_deals, health_lists
from smallcrm.storage.models import Agreement
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TERM: dict[str, Any] = {"term_every": 3, "term_unit": "month", "renewal": "ends"}


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
def ana(world: World) -> CustomerId:
    return world.people(1)[0]


def left(world: World, today: date = TODAY) -> list[Counted]:
    return health_deals.left(world.store, today, AMSTERDAM)


def starts(world: World, who: int, on: str, ended: str = "", why: str = "", **more: Any) -> int:
    values = {
        "starts_on": date.fromisoformat(on),
        "ended_on": date.fromisoformat(ended) if ended else None,
        "end_reason": why,
        "renewal": "itself",
        "what": "Hosting",
        "created_at": NOW,
        **more,
    }
    return world.add(Agreement, customer_id=who, **values)


def test_each_is_counted_once_with_the_last_reason(world: World) -> None:
    ana, ben, cat, dan, eve, gone = world.people(6)
    world.agreement(ana, "2026-05-01", "too dear")
    world.agreement(ana, "2026-06-01", "moved")  # the last one
    world.agreement(ben, "2026-06-02", "too dear")
    world.agreement(ben)  # another one holds
    world.agreement(cat, "2026-06-03", "too dear")
    world.left(cat, "2026-06-10", "Closed the shop")  # what the user said counts
    world.left(dan, "2026-06-11", "No answer", about="risk")
    world.agreement(dan, "2025-11-25", "too long ago")
    world.agreement(eve, "2026-11-26", "still to come")
    world.agreement(gone, "2026-06-04", "gone")
    customers.delete(world.store, [gone], NOW)
    assert [(r.customer_id, r.words) for r in left(world)] == [
        (cat, "Closed the shop"),
        (ana, "moved"),
    ]


@pytest.mark.parametrize(
    ("what", "has_left"),
    [
        # ended on 30 April 2026; 60 days later is 29 June
        (lambda w, who: None, True),
        (lambda w, who: w.sale(who, "2026-04-30"), True),
        (lambda w, who: w.sale(who, "2026-06-29"), True),  # its last invoice
        (lambda w, who: w.sale(who, "2026-06-30"), False),  # went on without one
        (lambda w, who: w.sale(who, "2026-11-26"), True),  # of a day to come
        (lambda w, who: w.sale(who, "2026-09-01", returned_on=date(2026, 9, 9)), True),
        (lambda w, who: w.sale(who, "2026-09-01", -100), True),  # a credit note
        (lambda w, who: w.contact(who, "2026-06-29 21:59"), True),  # 23:59 in Amsterdam
        (lambda w, who: w.contact(who, "2026-06-29 22:00"), False),
        (lambda w, who: w.contact(who, "2026-11-25 22:59"), False),  # late today
        (lambda w, who: w.contact(who, "2026-11-25 23:00"), True),  # tomorrow
        (lambda w, who: w.contact(who, "2026-09-01 09:00", "note"), True),
        (lambda w, who: w.deal(who, w.stages("Asked")[0]), False),
        (lambda w, who: _closed(w, who, "lost"), True),
        (lambda w, who: _closed(w, who, "won"), False),
        (lambda w, who: starts(w, who, "2026-05-01"), False),  # renewed on the next day
        (lambda w, who: starts(w, who, "2027-01-01"), False),  # agreed, and to begin
        (lambda w, who: starts(w, who, "2026-09-01", **TERM), False),  # until 30 November
        (lambda w, who: starts(w, who, "2026-01-01", **TERM), True),  # until 31 March
        (lambda w, who: starts(w, who, "2026-05-01", **TERM), False),  # passed, as agreed on
        (lambda w, who: starts(w, who, "2026-05-01", "2026-11-24", "late"), False),
        (lambda w, who: starts(w, who, "2026-05-01", "2026-11-30", "to come"), False),
    ],
)
def test_what_happened_since(
    world: World, ana: CustomerId, what: Callable[[World, int], object], has_left: bool
) -> None:
    (other,) = world.people(1)
    world.sale(other, "2026-11-20")  # of somebody else
    starts(world, ana, "2025-01-01", "2026-04-30", "too dear")
    what(world, ana)
    found = [(r.customer_id, r.day, r.words) for r in left(world)]
    assert found == ([(ana, date(2026, 4, 30), "too dear")] if has_left else [])


def _closed(world: World, who: int, state: str) -> int:
    (stage,) = world.stages("Asked")
    return world.deal(who, stage, state=state, closed_at=moment("2026-09-01 09:00"))


def test_nothing_is_said_before_two_months_have_passed(world: World, ana: CustomerId) -> None:
    """From the end of January to 1 April: over a February of 28 days, and over month ends."""
    starts(world, ana, "2025-02-01", "2026-01-31", "moved")
    first = date(2026, 4, 1)
    assert (first - date(2026, 1, 31)).days == health.PARTING
    assert left(world, first - timedelta(1)) == []
    assert len(left(world, first)) == 1
    world.sale(ana, "2026-02-28")  # its last invoice: so long is waited from then on
    assert left(world, first) == []
    assert left(world, date(2026, 4, 28)) == []
    assert len(left(world, date(2026, 4, 29))) == 1


@pytest.mark.parametrize("last", [date(2027, 1, 31), date(2028, 2, 29), date(2026, 12, 31)])
def test_a_year_after_the_end_it_is_no_longer_counted(
    world: World, ana: CustomerId, last: date
) -> None:
    starts(world, ana, "2025-01-01", last.isoformat(), "moved")
    day = date(last.year + 1, last.month, min(last.day, 28) if last.month == 2 else last.day)
    assert len(left(world, day - timedelta(1))) == 1
    after = day + timedelta(1) if last.day == 29 else day
    assert left(world, after) == []


def test_a_renewal_that_was_ended_too_gives_its_own_day_and_reason(
    world: World, ana: CustomerId
) -> None:
    starts(world, ana, "2025-01-01", "2026-01-31", "a better price")
    starts(world, ana, "2026-02-01", "2026-07-31", "closed")
    (row,) = left(world)
    assert (row.day, row.words) == (date(2026, 7, 31), "closed")


@pytest.mark.parametrize(
    ("what", "has_left"),
    [
        # the user said on 1 June 2026 that they left; 60 days later is 31 July
        (lambda w, who: w.sale(who, "2026-07-31"), True),
        (lambda w, who: w.sale(who, "2026-08-01"), False),
        (lambda w, who: w.contact(who, "2026-09-01 09:00"), True),  # the user is right
        (lambda w, who: w.agreement(who), True),  # one that was not ended
        (lambda w, who: starts(w, who, "2026-06-02"), False),
        (lambda w, who: starts(w, who, "2026-06-02", "2026-07-01", "no"), True),
    ],
)
def test_who_came_back_after_the_user_said_that_they_left(
    world: World, ana: CustomerId, what: Callable[[World, int], object], has_left: bool
) -> None:
    world.left(ana, "2026-06-01", "Somebody nearer by")
    what(world, ana)
    assert bool(left(world)) is has_left


def test_the_chart_is_silent_until_there_are_enough_and_opens_its_rows(world: World) -> None:
    people = world.people(6)
    for who in people[: ENOUGH[Chart.LEFT]]:
        world.agreement(who, "2026-05-01", "Too dear." if who % 2 else "too dear")
    world.sale(people[0], "2026-10-01")
    chart = health.reasons(Chart.LEFT, left(world))
    assert (chart.of, chart.is_enough) == (2, False)
    world.agreement(people[4], "2026-06-01")
    chart = health.reasons(Chart.LEFT, left(world))
    assert chart.is_enough
    assert [(bar.value, bar.key) for bar in chart.bars] == [(2, "too dear"), (1, "")]
    for bar in chart.bars:
        rows = health_lists.of_bar(chart, bar, world.store, TODAY, AMSTERDAM)
        assert len(rows) == bar.of
    (silent,) = health_lists.of_bar(chart, chart.bars[1], world.store, TODAY, AMSTERDAM)
    assert silent.counted.customer_id == people[4]
