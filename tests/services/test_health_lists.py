"""Each number opens the list it was counted from: as many rows as it says."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World
from smallcrm.domain import health
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.health import Bar, Bars, Chart, Figure, Number
from smallcrm.domain.records import Side
from smallcrm.services import (
    customers,
    health_deals,
    health_lists,
    health_numbers,
    health_sales,
    sample,
    sample_care_health,
)
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
def alive(store: Store, clock: FixedClock) -> Store:
    """Three years of a designer's work."""
    sample.fill(store, local_now(clock))
    sample_care_health.fill(store, local_now(clock))
    return store


def figures(store: Store) -> list[Figure]:
    found = health_sales.look(store, TODAY, AMSTERDAM, lambda: False)
    settled = health_numbers.settled(store, TODAY, AMSTERDAM)
    sides = ((Number.KEPT_MINE, Side.MINE), (Number.KEPT_THEIRS, Side.THEIRS))
    kept = [
        health.share_of(what, health_numbers.promises(store, TODAY, AMSTERDAM, side))
        for what, side in sides
    ]
    scored = [
        health.scored(
            what, health_numbers.as_scores(health_numbers.scores(store, TODAY, what), what)
        )
        for what in (Number.NPS, Number.CSAT)
    ]
    middle = health.middle(Number.SETTLED, [row.value or 0 for row in settled])
    return [*kept, *scored, middle, found.came_back, found.repeat, found.second]


def charts(store: Store) -> list[Bars]:
    found = health_sales.look(store, TODAY, AMSTERDAM, lambda: False)
    return [
        *(*found.income, *found.top, found.retention),
        *health_deals.pipelines(store),
        *health_deals.stage_days(store, TODAY, AMSTERDAM),
        health.reasons(Chart.LOST, health_deals.lost(store, TODAY, AMSTERDAM)),
        health.reasons(Chart.LEFT, health_deals.left(store, TODAY, AMSTERDAM)),
        *health_deals.introduced(store),
    ]


def test_every_number_has_its_rows(alive: Store) -> None:
    found = figures(alive)
    assert {figure.what for figure in found} == set(Number) - {Number.QUIET}
    for figure in found:
        rows = health_lists.of_number(figure.what, alive, TODAY, AMSTERDAM)
        assert len(rows) == figure.of > 0, figure
        assert figure.value is not None
        assert sum(row.counted.is_good for row in rows) == figure.good
        assert all(row.customer_name for row in rows if row.counted.customer_id)


def test_every_bar_has_its_rows(alive: Store) -> None:
    found = charts(alive)
    assert {chart.what for chart in found} == set(Chart)
    for chart in found:
        for bar in chart.bars:
            rows = health_lists.of_bar(chart, bar, alive, TODAY, AMSTERDAM)
            assert len(rows) == bar.of, (chart.what, bar)
            if chart.what in (Chart.INCOME, Chart.TOP, Chart.INTRODUCED):
                paid = [r.counted.amount.minor for r in rows if r.counted.amount]
                assert sum(paid) == bar.value, bar
            if chart.what is Chart.RETENTION:
                assert sum(row.counted.is_good for row in rows) == bar.good


def test_an_empty_file_has_empty_lists(store: Store) -> None:
    for what in Number:
        assert health_lists.of_number(what, store, TODAY, AMSTERDAM) == ()
    income = Bars(Chart.INCOME, (Bar("", 0, 0, day=date.max.replace(day=1), key="9999-12"),), 0)
    assert health_lists.of_bar(income, income.bars[0], store, TODAY, AMSTERDAM) == ()


def test_who_came_back_by_contacts_has_its_rows(world: World) -> None:
    people = world.people(4)
    for who in people[:3]:
        world.contact(who, "2025-06-01 09:00")
        world.contact(who, "2025-06-02 09:00")
    world.contact(people[0], "2026-11-25 22:30")
    world.contact(people[1], "2026-11-25 23:30")  # tomorrow, in Amsterdam
    world.contact(people[3], "2026-06-01 09:00")
    found = health_sales.look(world.store, TODAY, AMSTERDAM, lambda: False).came_back
    rows = health_lists.of_number(Number.CAME_BACK, world.store, TODAY, AMSTERDAM)
    assert (found.of, found.good) == (3, 1)
    assert [(r.counted.is_good, r.counted.day) for r in rows] == [
        (False, date(2025, 6, 2)),
        (False, date(2025, 6, 2)),
        (True, date(2026, 11, 25)),
    ]


def test_nobody_of_the_trash_is_listed(alive: Store) -> None:
    before = {f.what: f.of for f in figures(alive)}
    gone = {
        row.counted.customer_id
        for what in Number
        for row in health_lists.of_number(what, alive, TODAY, AMSTERDAM)[:1]
    }
    customers.delete(alive, [one for one in gone if one is not None], NOW)
    for figure in figures(alive):
        rows = health_lists.of_number(figure.what, alive, TODAY, AMSTERDAM)
        assert len(rows) == figure.of < before[figure.what], figure
        assert not gone & {row.counted.customer_id for row in rows}
    for chart in charts(alive):
        for bar in chart.bars:
            rows = health_lists.of_bar(chart, bar, alive, TODAY, AMSTERDAM)
            assert len(rows) == bar.of
            assert not gone & {row.counted.customer_id for row in rows}


def test_what_the_sample_has_is_of_days_that_have_come(alive: Store) -> None:
    today = TODAY.isoformat()
    for table, column in (("sale", "sold_on"), ("feedback", "given_on"), ("verdict", "decided_on")):
        assert alive.fetch(f"SELECT max({column}) FROM {table}")[0][0] <= today
    assert alive.faults() == []
