"""Where the user's day starts is kept in the file, and the agenda goes by it; notices do not."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.capture import Context, read
from smallcrm.domain.day_start import USUAL
from smallcrm.domain.ledger import Manner
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft, Repeat
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.when import Words
from smallcrm.services import (
    capture,
    customers,
    day_start,
    follow_ups,
    reminders,
    sample,
    search,
    timeline,
)
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)
NIGHT = datetime(2026, 11, 26, 1, 30, tzinfo=ZONE)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def promise(store: Store, ana: CustomerId, text: str, on: date, at: time | None = None) -> None:
    follow_ups.add(store, ana, FollowUpDraft(text, on, at), NOW)


def test_four_until_another_hour_is_kept(store: Store) -> None:
    assert day_start.read(store) == USUAL == time(4)
    day_start.keep(store, time(5, 30))
    assert day_start.read(store) == time(5, 30)
    assert day_start.today(store, NIGHT.replace(hour=5, minute=29)) == WEDNESDAY


@pytest.mark.parametrize("kept", ["", "noon", "14:00", "07:00", "03:00+01:00", "{}"])
def test_what_cannot_be_an_hour_of_it_is_as_usual(store: Store, kept: str) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name="day_starts", value=kept))
    assert day_start.read(store) == USUAL


def test_until_then_the_evening_is_today_and_nothing_of_it_is_late(
    store: Store, ana: CustomerId
) -> None:
    promise(store, ana, "yesterday", WEDNESDAY - timedelta(1))
    promise(store, ana, "evening", WEDNESDAY)
    promise(store, ana, "timed", WEDNESDAY, time(17))
    promise(store, ana, "night", THURSDAY, time(2))
    promise(store, ana, "morning", THURSDAY, time(10))
    promise(store, ana, "tomorrow", THURSDAY)

    def places(now: datetime) -> list[list[str]]:
        found = follow_ups.agenda(store, now)
        return [[r.text for r in rows] for rows in (found.late, found.today, found.upcoming)]

    assert places(NIGHT) == [
        ["yesterday"],
        ["timed", "evening", "night"],
        ["morning", "tomorrow"],
    ]
    assert places(NIGHT.replace(hour=4)) == [
        ["yesterday", "timed", "evening"],
        ["night", "morning", "tomorrow"],
        [],
    ]
    day_start.keep(store, time(0))
    assert places(NIGHT)[0] == ["yesterday", "timed", "evening"]


def test_done_in_the_evening_stays_done_today_beyond_midnight(
    store: Store, ana: CustomerId
) -> None:
    evening = datetime(2026, 11, 25, 22, tzinfo=ZONE)
    number = follow_ups.add(store, ana, FollowUpDraft("x", WEDNESDAY), NOW)
    follow_ups.done(store, number, evening)
    assert [r.id for r in follow_ups.agenda(store, NIGHT).done_today] == [number]
    assert follow_ups.agenda(store, NIGHT.replace(hour=4)).done_today == ()


def test_a_daily_one_that_is_done_after_midnight_comes_again_in_the_morning(
    store: Store, ana: CustomerId
) -> None:
    daily = Repeat("FREQ=DAILY", WEDNESDAY)
    number = follow_ups.add(store, ana, FollowUpDraft("x", WEDNESDAY, repeat=daily), NOW)
    assert follow_ups.done(store, number, NIGHT) == THURSDAY


def test_a_line_of_the_night_is_kept_at_its_hour_and_means_the_evening(
    store: Store, ana: CustomerId
) -> None:
    words = Words(day_starts=USUAL)
    context = Context(NIGHT, words, FileDirectory(store))
    found = read(
        "Ana Lima: called about logo, sold 3 posters at 40 EUR. send quote tomorrow", context
    )
    now = NIGHT.astimezone(UTC)
    capture.save(store, found, now, ZONE, "Follow up")
    ((happened,),) = store.fetch("SELECT happened_at FROM interaction")
    assert datetime.fromisoformat(happened) == now
    assert store.fetch("SELECT due_on FROM follow_up") == [("2026-11-26",)]
    assert store.fetch("SELECT sold_on FROM sale") == [("2026-11-25",)]
    assert timeline.body(store, 1).startswith("called about logo")  # type: ignore[arg-type]


def test_what_is_looked_up_goes_by_it(store: Store, ana: CustomerId) -> None:
    promise(store, ana, "evening", WEDNESDAY)
    assert [p.id for p in search.find(store, "due:today", NIGHT).people] == [ana]
    assert search.find(store, "due:today", NIGHT.replace(hour=4)).people == ()


@pytest.mark.parametrize("starts", [time(0), time(4), time(6)])
def test_notices_come_at_their_hour_wherever_the_day_starts(
    store: Store, ana: CustomerId, starts: time
) -> None:
    """At each quarter of two days the same is told, and what has no hour at the digest's."""
    day_start.keep(store, starts)
    promise(store, ana, "timed", THURSDAY, time(2))
    promise(store, ana, "day", THURSDAY)
    usual = ReminderSettings(digest_at=time(3), quiet_from=time(0), quiet_to=time(0))
    told: list[tuple[str, str]] = []
    at = datetime(2026, 11, 25, 23, 0, tzinfo=ZONE).astimezone(UTC)
    for _ in range(4 * 12):
        for telling in reminders.poll(store, at, ZONE, usual):
            claimed = reminders.claim(store, telling, at)
            if claimed is not None:
                told.append((telling.kind.value, f"{at.astimezone(ZONE):%d %H:%M}"))
                reminders.record(store, claimed.telling, Manner.NOTICE, at)
        at += timedelta(minutes=15)
    assert ("due", "26 02:00") in told
    assert ("digest", "26 03:00") in told
    assert json.dumps(told) == json.dumps(TOLD)


TOLD = [("digest", "25 23:00"), ("due", "26 02:00"), ("digest", "26 03:00")]


def test_the_sample_of_the_night_is_of_the_evening(store: Store) -> None:
    sample.fill(store, NIGHT)
    found = follow_ups.agenda(store, NIGHT)
    assert found.today
    assert {row.due_on for row in found.today} == {WEDNESDAY}
    ahead = store.fetch("SELECT count(*) FROM interaction WHERE happened_at > ?", (stamp(NIGHT),))
    assert ahead == [(0,)], "nothing has happened that lies ahead"


def stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
