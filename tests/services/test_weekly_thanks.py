"""Whom to thank for an introduction: by the day it was on, as far as that is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.health_world import TODAY, World, moment
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.domain.weekly_review import THANKED_WITHIN, Kind, ReviewRow
from smallcrm.services import customers, introductions, weekly_review
from smallcrm.storage.models import Participant
from smallcrm.storage.store import Store

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ENTERED = NOW - timedelta(5)
"""14:30 on 20 November, in Amsterdam."""


@pytest.fixture
def world(store: Store) -> World:
    return World(store)


@pytest.fixture
def ben(world: World) -> CustomerId:
    """Long in the file."""
    return entered(world, "Ben", NOW - timedelta(400))


@pytest.fixture
def ana(world: World, ben: CustomerId) -> CustomerId:
    """Entered five days ago, introduced by Ben."""
    made = entered(world, "Ana", ENTERED)
    introductions.put(world.store, made, Introducer("", ben))
    return made


def entered(world: World, name: str, at: datetime) -> CustomerId:
    draft = CustomerDraft(name, details=(EmailDraft(f"{name.lower()}@x.example"),))
    return customers.add(world.store, draft, at)


def thanks(world: World, zone: ZoneInfo = AMSTERDAM) -> list[ReviewRow]:
    found = weekly_review.rows(world.store, TODAY, zone)
    return [row for row in found if row.kind is Kind.INTRODUCED]


def _deal(world: World, who: int, at: str) -> int:
    (stage,) = world.stages("Asked")
    return world.deal(who, stage, entered_at=moment(at), created_at=moment(at))


@pytest.mark.parametrize(
    ("known", "on"),
    [
        (lambda w, who: None, date(2026, 11, 20)),
        (lambda w, who: w.contact(who, "2026-11-12 23:30", "note"), date(2026, 11, 13)),
        (lambda w, who: w.contact(who, "2026-11-24 09:00"), date(2026, 11, 20)),
        (lambda w, who: w.sale(who, "2026-11-10"), date(2026, 11, 10)),
        (lambda w, who: _deal(w, who, "2026-11-08 09:00"), date(2026, 11, 8)),
        (lambda w, who: w.sale(who, "2026-10-26"), date(2026, 10, 26)),  # 30 days ago
        (lambda w, who: w.sale(who, "2026-10-25"), None),
        (lambda w, who: w.contact(who, "2026-10-25 23:00"), date(2026, 10, 26)),
        (lambda w, who: w.contact(who, "2026-10-25 22:59"), None),
        (lambda w, who: w.contact(who, "2019-03-01 09:00"), None),
        (lambda w, who: _deal(w, who, "2019-03-01 09:00"), None),
        (lambda w, who: w.agreement(who), None),  # since 2024
    ],
)
def test_the_day_is_that_of_the_first_thing_that_is_known(
    world: World, ana: CustomerId, known: Callable[[World, int], object], on: date | None
) -> None:
    known(world, ana)
    assert THANKED_WITHIN == 30
    found = [(row.name, row.words, row.on, row.days) for row in thanks(world)]
    assert found == ([("Ben", "Ana", on, (TODAY - on).days)] if on else [])


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati"])
def test_a_sale_is_of_its_own_day_wherever_one_is(world: World, ana: CustomerId, zone: str) -> None:
    world.sale(ana, "2026-10-26")
    assert [row.on for row in thanks(world, ZoneInfo(zone))] == [date(2026, 10, 26)]


def test_many_old_people_that_came_in_together_ask_for_nothing(
    world: World, ben: CustomerId
) -> None:
    for number in range(20):
        made = entered(world, f"P{number}", ENTERED)
        introductions.put(world.store, made, Introducer("", ben))
        world.contact(made, f"2022-03-{number + 1:02} 09:00")
    assert thanks(world) == []


def test_whoever_was_spoken_to_after_the_introduction_was_thanked(
    world: World, ana: CustomerId, ben: CustomerId
) -> None:
    """All three met on 12 November; Ana was entered a week later."""
    met = world.contact(ana, "2026-11-12 10:00", "meeting")
    note = world.store.fetch("SELECT interaction_id FROM participant WHERE id = ?", (met,))[0][0]
    world.contact(ben, "2026-11-11 10:00")
    world.add(Participant, interaction_id=note, customer_id=ben)
    assert [row.on for row in thanks(world)] == [date(2026, 11, 12)], "they were both there"
    world.contact(ben, "2026-11-12 16:00")
    assert thanks(world) == []
