"""What single numbers of Health are counted from, against tables counted by hand."""

from __future__ import annotations

from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World
from smallcrm.domain import health
from smallcrm.domain.feedback import Score
from smallcrm.domain.health import Number
from smallcrm.domain.records import Side
from smallcrm.services import customers, health_numbers
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


def kept(world: World, side: Side = Side.MINE, zone: ZoneInfo = AMSTERDAM) -> list[bool]:
    return [row.is_good for row in health_numbers.promises(world.store, TODAY, zone, side)]


def test_an_empty_file_has_nothing_to_say(store: Store) -> None:
    assert health_numbers.customers(store) == 0
    assert health_numbers.promises(store, TODAY, UTC, Side.MINE) == []
    assert health_numbers.scores(store, TODAY, Number.NPS) == []
    assert health_numbers.comments(store, TODAY) == ()
    assert health_numbers.settled(store, TODAY, UTC) == []


def test_promises_of_the_last_ninety_days(world: World) -> None:
    (ana, gone) = world.people(2)
    world.promise(ana, "2026-11-20", "2026-11-20 21:00")  # on its day
    world.promise(ana, "2026-11-19", "2026-11-10 09:00")  # before it
    world.promise(ana, "2026-11-18", "2026-11-19 09:00")  # after it
    world.promise(ana, "2026-11-17")  # still open
    world.promise(None, "2026-11-16", "2026-11-16 09:00")  # to nobody yet
    world.promise(ana, "2026-08-28", "2026-08-28 09:00")  # the first of the ninety days
    world.promise(ana, "2026-08-27")  # too long ago
    world.promise(ana, "2026-11-25")  # due today: may still be kept
    world.promise(ana, "2026-11-26", "2026-11-25 09:00")  # not due yet
    world.promise(ana, "2026-11-15", "2026-11-15 09:00", state="dropped")
    world.promise(ana, "2026-11-14", "2026-11-20 09:00", side="theirs")
    world.promise(gone, "2026-11-13", "2026-11-13 09:00")
    customers.delete(world.store, [gone], NOW)
    assert kept(world) == [True, True, False, False, True, True]
    assert kept(world, Side.THEIRS) == [False]
    rows = health_numbers.promises(world.store, TODAY, AMSTERDAM, Side.MINE)
    figure = health.share_of(Number.KEPT_MINE, rows)
    assert (figure.good, figure.of, figure.value) == (4, 6, 67)


def test_what_an_agreement_reminds_of_is_no_promise(world: World) -> None:
    (ana,) = world.people(1)
    hosting = world.agreement(ana)
    world.promise(ana, "2026-11-17", agreement_id=hosting)
    assert kept(world) == []


def test_the_day_is_that_of_the_users_zone(world: World) -> None:
    """Half past eleven in the evening of the due day in Amsterdam is the next day in Kyoto; and
    on the night the clocks go back its last hour is still the same day."""
    (ana,) = world.people(1)
    world.promise(ana, "2026-11-20", "2026-11-20 22:30")
    world.promise(ana, "2026-10-25", "2026-10-25 22:59")  # 23:59 in winter time
    world.promise(ana, "2026-10-24", "2026-10-24 22:30")  # 00:30 in summer time, the next day
    assert kept(world) == [True, True, False]
    assert kept(world, zone=ZoneInfo("Asia/Tokyo")) == [False, False, False]
    assert kept(world, zone=ZoneInfo("America/New_York")) == [True, True, True]


def test_the_last_score_of_each_within_a_year(world: World) -> None:
    ana, ben, cat = world.people(3)
    world.said(ana, "2026-11-01", 3, 10)
    world.said(ana, "2026-11-20", 9, 10)
    world.said(ana, "2026-11-20", 10, 10)  # the same day, put in later
    world.said(ana, "2026-11-21", 2, 5)  # another scale
    world.said(ben, "2025-11-26", 6, 10)  # the first day of the year
    world.said(cat, "2025-11-25", 9, 10)  # too long ago
    world.said(cat, "2026-11-26", 9, 10)  # not said yet
    world.said(cat, "2026-11-02", None, None, "All well")
    rows = health_numbers.scores(world.store, TODAY, Number.NPS)
    assert [(r.customer_id, r.value, r.is_good) for r in rows] == [
        (ana, 10, True),
        (ben, 6, False),
    ]
    assert health_numbers.as_scores(rows, Number.NPS) == [Score(10, 10), Score(6, 10)]
    five = health_numbers.scores(world.store, TODAY, Number.CSAT)
    assert [(r.customer_id, r.value, r.is_good) for r in five] == [(ana, 2, False)]


def test_the_last_comments_in_full(world: World) -> None:
    ana, gone = world.people(2)
    for number in range(12):
        world.said(ana, f"2026-11-{number + 1:02}", 9, 10, f"Well {number} " + "and more " * 80)
    world.said(ana, "2026-11-24", 9, 10)  # without words
    world.said(gone, "2026-11-23", 1, 10, "Never again")
    customers.delete(world.store, [gone], NOW)
    found = health_numbers.comments(world.store, TODAY)
    assert [one.day.day for one in found] == list(range(12, 2, -1))
    assert found[0].words == "Well 11 " + "and more " * 80
    assert found[0].score == Score(9, 10)
    assert found[0].customer_name == "P 0"


def test_how_long_a_complaint_waited(world: World) -> None:
    (ana,) = world.people(1)
    world.complaint(ana, "2026-11-01", "2026-11-11")
    first = world.complaint(ana, "2026-10-01", "2026-10-21")
    world.promise(ana, "2026-10-30", "2026-10-03 22:30", complaint_id=first)  # 00:30 of the 4th
    world.promise(ana, "2026-10-30", "2026-10-09 09:00", complaint_id=first)
    begun = world.complaint(ana, "2026-09-01")
    world.promise(ana, "2026-09-03", "2026-09-01 09:00", complaint_id=begun)
    world.complaint(ana, "2026-08-01")  # nothing was done yet
    world.complaint(ana, "2025-11-25", "2025-11-26")  # too long ago
    rows = health_numbers.settled(world.store, TODAY, AMSTERDAM)
    assert [(r.day, r.value) for r in rows] == [
        (date(2026, 11, 1), 10),
        (date(2026, 10, 1), 3),
        (date(2026, 9, 1), 0),
    ]
    assert health.middle(Number.SETTLED, [r.value or 0 for r in rows]).value == 3.0
