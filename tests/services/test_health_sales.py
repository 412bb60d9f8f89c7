"""Income, and who came back: against tables counted by hand; at month ends and changes of
clocks."""

from __future__ import annotations

from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.health import Chart, Number
from smallcrm.services import customers, health_sales
from smallcrm.services.health_sales import SalesFound
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def look(world: World, today: date = TODAY, zone: ZoneInfo = AMSTERDAM) -> SalesFound:
    return health_sales.look(world.store, today, zone, lambda: False)


def test_an_empty_file(world: World) -> None:
    found = look(world)
    assert (found.income, found.top, found.by_contact) == ((), (), True)
    for figure in (found.came_back, found.repeat, found.second):
        assert (figure.of, figure.value) == (0, None)
    assert not found.retention.is_enough


def test_income_by_month_of_each_currency_by_itself(world: World) -> None:
    ana, ben, gone = world.people(3)
    world.sale(ana, "2026-11-30", 900)  # later this month
    world.sale(ana, "2026-11-01", 1000)
    world.sale(ana, "2026-11-02", -300)  # a credit note
    world.sale(ben, "2026-10-31", 50)
    world.sale(ben, "2025-12-01", 7)
    world.sale(ben, "2025-11-30", 9999)  # before the twelve months
    world.sale(ana, "2026-11-03", 5, "USD")
    world.sale(ana, "2026-11-03", 77, returned_on=date(2026, 11, 9))
    world.sale(gone, "2026-11-03", 4444)
    customers.delete(world.store, [gone], NOW)
    euros, dollars = look(world).income
    assert (euros.what, euros.currency, euros.of) == (Chart.INCOME, "EUR", 5)
    by_month = {bar.key: (bar.value, bar.of) for bar in euros.bars}
    assert len(by_month) == 12
    assert by_month["2026-11"] == (1600, 3)
    assert by_month["2026-10"] == (50, 1)
    assert by_month["2025-12"] == (7, 1)
    assert by_month["2026-05"] == (0, 0)
    assert (dollars.currency, dollars.bars[-1].value, dollars.of) == ("USD", 5, 1)


def test_the_largest_amounts_are_added_exactly(world: World) -> None:
    (ana,) = world.people(1)
    for _ in range(3):
        world.sale(ana, "2026-11-01", 2**62)
    assert look(world).income[0].bars[-1].value == 3 * 2**62


def test_income_by_customer_of_a_year(world: World) -> None:
    people = world.people(13)
    for place, who in enumerate(people):
        world.sale(who, "2026-06-01", 100 * place)
    world.sale(people[0], "2025-11-26", 5000)  # the first day of the year
    world.sale(people[1], "2025-11-25", 9000)  # before it
    world.sale(people[2], "2026-11-26", 9000)  # tomorrow
    (top,) = look(world).top
    assert (top.of, len(top.bars)) == (13, 10)
    assert [(b.name, b.value, b.of) for b in top.bars[:3]] == [
        ("P 0", 5000, 2),
        ("P 12", 1200, 1),
        ("P 11", 1100, 1),
    ]


def test_who_came_back_by_sales(world: World) -> None:
    """Twelve bought in the year before; five of them since."""
    people = world.people(16)
    for who in people[:12]:
        world.sale(who, "2025-11-25")
    for who in people[:5]:
        world.sale(who, "2025-11-26")
    world.sale(people[5], "2026-03-01", -100)  # a credit note is no purchase
    world.sale(people[6], "2026-03-01", returned_on=date(2026, 3, 9))
    world.sale(people[7], "2026-12-01")  # still to come
    world.sale(people[12], "2024-11-25")  # too long ago
    world.sale(people[12], "2026-03-01")
    world.contact(people[8], "2026-03-01 09:00")  # not bought
    found = look(world)
    assert not found.by_contact
    assert (found.came_back.of, found.came_back.good, found.came_back.value) == (12, 5, 42)


def test_who_bought_more_than_once(world: World) -> None:
    people = world.people(11)
    for who in people[:10]:
        world.sale(who, "2026-05-01")
    world.sale(people[0], "2020-01-01")
    world.sale(people[1], "2026-05-02")
    world.sale(people[2], "2026-05-01")  # twice on one day is once
    world.sale(people[3], "2027-01-01")  # still to come
    world.sale(people[10], "2025-01-01")  # not within the year
    found = look(world).repeat
    assert (found.of, found.good, found.value) == (10, 2, 20)


def test_days_to_the_second_sale_whatever_the_order_they_were_put_in(world: World) -> None:
    for who, days in zip(
        world.people(6),
        (
            ("2026-03-01", "2026-03-11", "2026-02-01"),  # 28
            ("2024-02-28", "2024-03-01"),  # 2: a leap year
            ("2026-01-01", "2026-01-01", "2026-01-31"),  # 30
            ("2025-06-05", "2025-06-01", "2025-06-03"),  # 2
            ("2026-10-20", "2026-11-01", "2026-10-25"),  # 5
            ("2026-11-11",),
        ),
        strict=True,
    ):
        for day in days:
            world.sale(who, day)
    found = look(world).second
    assert (found.what, found.of, found.value) == (Number.SECOND_SALE, 5, 5.0)


def test_retention_by_quarter(world: World) -> None:
    """The quarter that ended with September: bought in the year to 30 September 2025, and again
    in the one to 30 September 2026."""
    people = world.people(6)
    for who in people:
        world.sale(who, "2025-09-30")
    world.sale(people[0], "2026-09-30")
    world.sale(people[1], "2025-10-01")
    world.sale(people[2], "2026-10-01")  # of the quarter that is not over
    bars = look(world).retention.bars
    assert [bar.day for bar in bars][-1] == date(2026, 7, 1)
    assert len(bars) == 8
    assert (bars[-1].of, bars[-1].good, bars[-1].value) == (6, 2, 33)
    # to the end of June 2025 nobody had bought
    assert (bars[-2].of, bars[-2].value) == (0, None)


def test_who_came_back_by_contacts_where_nothing_was_sold(world: World) -> None:
    people = world.people(12)
    for who in people[:10]:
        world.contact(who, "2025-06-01 09:00")
    world.contact(people[0], "2026-06-01 09:00")
    world.contact(people[1], "2026-06-01 09:00", "note")  # a note is no contact
    world.sale(people[2], "2026-06-01", -5)  # nor was anything sold
    found = look(world)
    assert found.by_contact
    assert (found.came_back.of, found.came_back.good, found.came_back.value) == (10, 1, 10)


@pytest.mark.parametrize(
    ("zone", "of"),
    [("Europe/Amsterdam", 1), ("UTC", 0), ("America/New_York", 0), ("Asia/Kolkata", 1)],
)
def test_a_contact_is_of_the_local_day(world: World, zone: str, of: int) -> None:
    """Half past eleven at night in UTC before the first of the two years: in Amsterdam it has
    begun."""
    (ana,) = world.people(1)
    world.contact(ana, "2024-11-25 23:30")
    assert look(world, zone=ZoneInfo(zone)).came_back.of == of


@pytest.mark.parametrize(("at", "of"), [("2026-03-28 22:59", 0), ("2026-03-28 23:00", 1)])
def test_a_day_on_which_the_clocks_change(world: World, at: str, of: int) -> None:
    """29 March 2026 begins at 23:00 UTC and has 23 hours; the years begin on 29 March."""
    (ana,) = world.people(1)
    world.contact(ana, at)
    assert look(world, date(2028, 3, 28)).came_back.of == of


def test_it_can_be_stopped(world: World) -> None:
    (ana,) = world.people(1)
    world.sale(ana, "2026-11-01")
    with pytest.raises(Cancelled):
        health_sales.look(world.store, TODAY, UTC, lambda: True)


def test_the_very_ends_of_the_calendar(world: World) -> None:
    (ana,) = world.people(1)
    world.sale(ana, "0001-01-01")
    world.sale(ana, "9999-12-31")
    for today in (date.min, date(1, 12, 31), date.max):
        look(world, today)
