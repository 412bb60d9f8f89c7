"""Deals, why they were lost, who left, and who introduced whom: against tables counted by hand."""

from __future__ import annotations

from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World, moment
from smallcrm.domain.money import Amount
from smallcrm.services import customers, health_deals
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def test_an_empty_file(store: Store) -> None:
    assert health_deals.pipelines(store) == ()
    assert health_deals.stage_days(store, TODAY, UTC) == ()
    assert health_deals.lost(store, TODAY, UTC) == []
    assert health_deals.left(store, TODAY, UTC) == []
    assert health_deals.introduced(store) == ()


def test_open_deals_by_stage(world: World) -> None:
    ana, gone = world.people(2)
    asked, quoted, agreed = world.stages("Asked", "Quoted", "Agreed")
    world.deal(ana, asked, 500)
    world.deal(ana, asked, 700)
    world.deal(ana, asked, 40, currency="USD")
    world.deal(ana, asked, None)
    world.deal(ana, quoted, state="won", closed_at=NOW)
    world.deal(ana, agreed, 5)
    world.deal(gone, agreed, 5)
    customers.delete(world.store, [gone], NOW)
    (chart,) = health_deals.pipelines(world.store)
    assert (chart.name, chart.of) == ("Work", 5)
    assert [(b.name, b.value) for b in chart.bars] == [("Asked", 4), ("Quoted", 0), ("Agreed", 1)]
    assert set(chart.bars[0].sums) == {Amount(1200, "EUR"), Amount(40, "USD")}


def test_median_days_of_a_stage(world: World) -> None:
    (ana,) = world.people(1)
    first, second = world.stages("Asked", "Quoted")
    deal = world.deal(ana, second)
    for entered, left in (
        ("2026-03-01 12:00", "2026-03-31 12:00"),  # 30 days, over the change of clocks
        ("2026-05-01 12:00", "2026-05-03 11:59"),  # not quite 2
        ("2026-06-01 00:00", "2026-06-05 00:00"),  # 4
        ("2026-07-02 00:00", "2026-07-01 00:00"),  # the clock was wrong: 0
    ):
        world.visit(deal, ana, first, entered, left)
    world.visit(deal, ana, first, "2024-01-01 00:00", "2025-11-25 09:00")  # too long ago
    world.visit(deal, ana, second, "2026-06-01 00:00", "2026-06-09 00:00")
    (chart,) = health_deals.stage_days(world.store, TODAY, AMSTERDAM)
    asked, quoted = chart.bars
    assert (asked.value, asked.of) == (2.5, 4)
    assert (quoted.value, quoted.of) == (None, 1)
    rows = health_deals.visits(world.store, TODAY, AMSTERDAM, first)
    assert [row.value for row in rows] == [30, 4, 1, 0]


def test_why_deals_were_lost_within_a_year(world: World) -> None:
    (ana,) = world.people(1)
    (stage,) = world.stages("Asked")
    for at, state, why in (
        ("2026-11-01 09:00", "lost", "Too dear"),
        ("2025-11-25 23:00", "lost", "Moved"),  # the first moment of the year, in Amsterdam
        ("2025-11-25 22:59", "lost", "Before it"),
        ("2026-11-02 09:00", "won", "Liked it"),
    ):
        world.deal(ana, stage, state=state, reason=why, closed_at=moment(at))
    rows = health_deals.lost(world.store, TODAY, AMSTERDAM)
    assert [(r.words, r.day) for r in rows] == [
        ("Too dear", date(2026, 11, 1)),
        ("Moved", date(2025, 11, 26)),
    ]


def test_who_introduced_whom_and_what_came_of_it(world: World) -> None:
    ana, ben, cat, dan, gone = world.people(5)
    world.introduced(ben, ana)
    world.introduced(cat, None, "Her sister")
    world.introduced(cat, ben)  # said again: the last one counts
    world.introduced(dan, None, "His  Sister-in-law")
    world.introduced(gone, ana)
    world.sale(ana, "2026-01-01", 9999)
    world.sale(ben, "2026-01-01", 100)
    world.sale(ben, "2026-01-02", 50)
    world.sale(cat, "2020-01-01", 30)
    world.sale(cat, "2026-01-01", 4, "USD")
    world.sale(cat, "2026-01-01", 800, returned_on=date(2026, 2, 1))
    world.sale(gone, "2026-01-01", 7000)
    customers.delete(world.store, [gone], NOW)
    euros, dollars = health_deals.introduced(world.store)
    assert (euros.currency, euros.of) == ("EUR", 3)
    assert [(b.name, b.depth, b.value, b.of) for b in euros.bars] == [
        ("P 0", 0, 180, 2),
        ("P 1", 1, 150, 2),
        ("P 2", 2, 30, 1),
        ("His  Sister-in-law", 0, 0, 1),
        ("P 3", 1, 0, 0),
    ]
    assert [(b.name, b.value) for b in dollars.bars][:3] == [("P 0", 4), ("P 1", 0), ("P 2", 4)]


def test_introductions_where_nobody_paid(world: World) -> None:
    ana, ben = world.people(2)
    world.introduced(ben, ana)
    (chart,) = health_deals.introduced(world.store)
    assert (chart.currency, chart.of, [b.value for b in chart.bars]) == ("", 1, [0, 0])
