"""Calendars whose series go on otherwise from a time on, and whose rules change."""

from __future__ import annotations

from datetime import date, time

import pytest

from services.arriving import NOW, bring, codes, promises, report, touches, vevent, vtodo
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FollowUpDraft,
    FollowUpId,
    Repeat,
)
from smallcrm.services import customers, follow_ups, recurrences
from smallcrm.storage.store import Store

SERIES = ("SUMMARY:Jour fixe", "DTSTART;TZID=Europe/Amsterdam:20261102T100000", "RRULE:FREQ=WEEKLY")
WHEN = "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam"
PAST = (f"{WHEN}:20261116T100000", "SUMMARY:Later", "DTSTART;TZID=Europe/Amsterdam:20261117T110000")
AHEAD = (
    f"{WHEN}:20261214T100000",
    "SUMMARY:Later",
    "DTSTART;TZID=Europe/Amsterdam:20261215T110000",
)


@pytest.fixture(autouse=True)
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


def short(store: Store) -> list[tuple[object, ...]]:
    return [(text, on, at, state, rule) for text, on, at, state, _, rule in promises(store)]


def test_it_goes_on_otherwise_from_a_time_that_is_over(store: Store) -> None:
    found = bring(store, vevent(*SERIES), vevent(*PAST))
    assert found == ArrivalCount(events=2, interactions=4, follow_ups=1)
    assert [(row[1], row[2]) for row in touches(store)] == [
        ("2026-11-02T09:00:00.000000Z", "Jour fixe"),
        ("2026-11-09T09:00:00.000000Z", "Jour fixe"),
        ("2026-11-17T10:00:00.000000Z", "Later"),
        ("2026-11-24T10:00:00.000000Z", "Later"),
    ]
    assert short(store) == [("Later", "2026-12-01", "11:00", "open", "FREQ=WEEKLY")]
    assert bring(store, vevent(*SERIES), vevent(*PAST)).changes == 0


def test_the_follow_up_of_before_makes_way(store: Store) -> None:
    bring(store, vevent(*SERIES))
    follow_ups.done(store, FollowUpId(1), NOW)
    found = bring(store, vevent(*SERIES), vevent(*PAST))
    assert found.follow_ups == 1
    assert short(store) == [
        ("Jour fixe", "2026-11-30", "10:00", "done", "FREQ=WEEKLY"),
        ("Jour fixe", "2026-12-07", "10:00", "dropped", "FREQ=WEEKLY"),
        ("Later", "2026-12-01", "11:00", "open", "FREQ=WEEKLY"),
    ]
    # the times that came before are known by the days that they had
    assert [row[2] for row in touches(store)] == ["Jour fixe", "Jour fixe", "Later", "Later"]
    assert bring(store, vevent(*SERIES), vevent(*PAST)).changes == 0


def test_one_that_the_user_put_elsewhere_stays(store: Store) -> None:
    bring(store, vevent(*SERIES))
    follow_ups.snooze(store, FollowUpId(1), NOW.date(), None)
    bring(store, vevent(*SERIES), vevent(*PAST))
    assert [row[3] for row in promises(store)] == ["open", "open"]


def test_it_goes_on_otherwise_later_on(store: Store) -> None:
    bring(store, vevent(*SERIES))
    found = bring(store, vevent(*SERIES), vevent(*AHEAD))
    assert (found.updated, found.follow_ups) == (1, 1)
    assert short(store) == [
        ("Jour fixe", "2026-11-30", "10:00", "open", "FREQ=WEEKLY;UNTIL=20261213"),
        ("Later", "2026-12-15", "11:00", "open", "FREQ=WEEKLY"),
    ]
    assert bring(store, vevent(*SERIES), vevent(*AHEAD)).changes == 0


def test_it_is_called_off_from_a_time_on(store: Store) -> None:
    bring(store, vevent(*SERIES))
    found = bring(store, vevent(*SERIES), vevent(*PAST, "STATUS:CANCELLED"))
    assert (found.cancelled, found.updated) == (1, 1)
    assert [row[3] for row in promises(store)] == ["dropped"]
    again = bring(store, vevent(*SERIES), vevent(*AHEAD, "STATUS:CANCELLED"))
    assert (again.cancelled, again.updated) == (1, 0)


def test_one_without_its_series_is_told(store: Store) -> None:
    assert codes(report(store, vevent(*PAST))) == ["rule_lost"]
    assert [row[2] for row in touches(store)] == ["Later"]


def test_a_time_to_the_end_of_days_is_read_as_one_time_only(store: Store) -> None:
    """THISANDPRIOR, which RFC 5545 took away."""
    prior = PAST[0].replace("THISANDFUTURE", "THISANDPRIOR")
    bring(store, vevent(*SERIES), vevent(prior, *PAST[1:]))
    assert [row[2] for row in touches(store)] == ["Jour fixe"] * 3 + ["Later"]


# --- rules that change -------------------------------------------------------------------------


def test_a_series_that_comes_on_another_weekday(store: Store) -> None:
    bring(store, vevent(*SERIES[:2], "RRULE:FREQ=WEEKLY;BYDAY=MO"))
    follow_ups.done(store, FollowUpId(1), NOW)
    moved = vevent(*SERIES[:2], "RRULE:FREQ=WEEKLY;BYDAY=WE")
    assert bring(store, moved).updated == 1
    assert short(store)[1] == ("Jour fixe", "2026-12-02", "10:00", "open", "FREQ=WEEKLY;BYDAY=WE")


def test_another_weekday_and_another_hour_at_once(store: Store) -> None:
    bring(store, vevent(*SERIES))
    start = "DTSTART;TZID=Europe/Amsterdam:20261104T160000"
    moved = vevent("SUMMARY:Jour fixe", start, "RRULE:FREQ=WEEKLY;BYDAY=WE")
    found = bring(store, moved)
    assert (found.updated, found.follow_ups, found.interactions) == (1, 0, 3)
    assert short(store) == [("Jour fixe", "2026-11-25", "16:00", "open", "FREQ=WEEKLY;BYDAY=WE")]
    assert bring(store, moved).changes == 0


def test_the_users_words_stay_when_the_rule_changes(store: Store) -> None:
    bring(store, vevent(*SERIES))
    words = FollowUpDraft(
        "Mine", date(2026, 11, 30), time(10), repeat=Repeat("FREQ=WEEKLY", NOW.date())
    )
    follow_ups.edit(store, FollowUpId(1), words)
    follow_ups.snooze(store, FollowUpId(1), date(2026, 12, 3), None)
    assert bring(store, vevent(*SERIES[:2], "RRULE:FREQ=WEEKLY;BYDAY=WE")).updated == 1
    assert short(store) == [("Mine", "2026-12-03", None, "open", "FREQ=WEEKLY;BYDAY=WE")]


def test_a_rule_of_the_users_own_stays(store: Store) -> None:
    bring(store, vevent(*SERIES))
    recurrences.set_repeat(store, FollowUpId(1), Repeat("FREQ=MONTHLY", NOW.date()))
    assert bring(store, vevent(*SERIES[:2], "RRULE:FREQ=DAILY")).updated == 0
    assert short(store)[0][4] == "FREQ=MONTHLY"


def test_a_thing_to_do_that_repeats_otherwise(store: Store) -> None:
    bring(store, vtodo("SUMMARY:Call", "DUE;VALUE=DATE:20261201", "RRULE:FREQ=WEEKLY"))
    found = bring(store, vtodo("SUMMARY:Call", "DUE;VALUE=DATE:20261201", "RRULE:FREQ=MONTHLY"))
    assert found.updated == 1
    assert short(store) == [("Call", "2026-12-01", None, "open", "FREQ=MONTHLY")]
