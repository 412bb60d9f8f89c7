"""When customers can be reached: set, read, kept to by reminders; who can be called now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import NOW
from domain.test_contact_windows import TUESDAY
from services.test_reminders import poll, tell
from smallcrm.domain import contact_windows as rules
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
    InteractionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.services import (
    consents,
    contact_windows,
    customers,
    details,
    due_moments,
    follow_ups,
    search,
)
from smallcrm.storage.store import Store
from touches import touch

ZONE = ZoneInfo("Europe/Amsterdam")
WEDNESDAY, NEXT_TUESDAY = date(2026, 11, 25), date(2026, 12, 1)
USUAL = ReminderSettings()


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZONE).astimezone(UTC)


def add(store: Store, name: str, number: str = "+31 20 555 01 00") -> CustomerId:
    made = customers.add(store, CustomerDraft(name), NOW)
    if number:
        details.add(store, made, PhoneDraft(number))
    return made


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return add(store, "Ana")


def counts(store: Store) -> tuple[int, int]:
    sql = "SELECT (SELECT count(*) FROM contact_window), (SELECT count(*) FROM availability)"
    ((windows, available),) = store.fetch(sql)
    return windows, available


# --- set ----------------------------------------------------------------------------------------


def test_what_is_set_is_read_and_taken_back_as_one(store: Store, ana: CustomerId) -> None:
    reach = Reach((TUESDAY, Window(3, time(14), time())), "Europe/Lisbon", NEXT_TUESDAY, "by mail")
    contact_windows.set_reach(store, ana, reach)
    assert contact_windows.of(store, ana) == reach
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("set_reach", "Ana")
    store.undo()
    assert contact_windows.of(store, ana) == Reach()
    assert counts(store) == (0, 0)
    store.redo()
    assert contact_windows.of(store, ana) == reach


def test_what_stays_keeps_its_row(store: Store, ana: CustomerId) -> None:
    contact_windows.set_reach(store, ana, Reach((TUESDAY, Window(2, time(9), time(12)))))
    before = store.fetch("SELECT id FROM contact_window WHERE weekday = 1")
    contact_windows.set_reach(store, ana, Reach((TUESDAY, Window(4, time(9), time(12)))))
    assert store.fetch("SELECT id FROM contact_window WHERE weekday = 1") == before
    assert [w.weekday for w in contact_windows.of(store, ana).windows] == [1, 4]


def test_nothing_said_leaves_nothing(store: Store, ana: CustomerId) -> None:
    contact_windows.set_reach(store, ana, Reach((TUESDAY,), "Asia/Tokyo", NEXT_TUESDAY))
    contact_windows.set_reach(store, ana, Reach())
    assert counts(store) == (0, 0)


@pytest.mark.parametrize(
    ("reach", "code"),
    [
        (Reach(zone="Mars/Base"), "unknown_zone"),
        (Reach((Window(1, time(22), time(2)),)), "hours_end_first"),
    ],
)
def test_what_cannot_be_kept_changes_nothing(
    store: Store, ana: CustomerId, reach: Reach, code: str
) -> None:
    with pytest.raises(InvalidValue) as problem:
        contact_windows.set_reach(store, ana, reach)
    assert problem.value.code == code
    assert counts(store) == (0, 0)


def test_nobody_has_none(store: Store) -> None:
    with pytest.raises(NotFound):
        contact_windows.set_reach(store, CustomerId(99), Reach((TUESDAY,)))
    assert contact_windows.of(store, CustomerId(99)) == Reach()


def test_what_a_strange_hand_wrote_is_left_out(
    store: Store, ana: CustomerId, caplog: pytest.LogCaptureFixture, expect_log: bool
) -> None:
    contact_windows.set_reach(store, ana, Reach((TUESDAY,), "", NEXT_TUESDAY))
    with store.write_quietly() as session:
        run = session.connection().exec_driver_sql
        columns = "customer_id, weekday, begins, ends"
        run(f"INSERT INTO contact_window({columns}) VALUES ({ana}, 2, 'x', '9')")
        run("UPDATE availability SET away_until = 'soon'")
    assert contact_windows.of(store, ana) == Reach((TUESDAY,))
    assert len(caplog.records) == 2


# --- reminders ----------------------------------------------------------------------------------


@pytest.fixture
def promise(store: Store, ana: CustomerId) -> FollowUpId:
    """For Wednesday at three; Ana takes calls on Tuesday mornings. The day's digest has been."""
    contact_windows.set_reach(store, ana, Reach((TUESDAY,)))
    found = follow_ups.add(store, ana, FollowUpDraft("call", WEDNESDAY, time(15)), NOW)
    tell(store, at(WEDNESDAY, 9))
    return found


def test_it_is_told_once_in_their_hours_and_stays_due(store: Store, promise: FollowUpId) -> None:
    told: list[tuple[datetime, list[FollowUpId]]] = []
    now = at(WEDNESDAY, 9, 15)
    while now < at(date(2026, 12, 9), 12):
        found = tell(store, now)
        told += [(now, found)] if found else []
        now += timedelta(minutes=15)
    assert told == [(at(NEXT_TUESDAY, 9), [promise])]
    row = follow_ups.row(store, promise)
    assert (row.due_on, row.due_time) == (WEDNESDAY, time(15))


def test_hours_that_are_taken_away_let_it_come_at_once(
    store: Store, ana: CustomerId, promise: FollowUpId
) -> None:
    assert tell(store, at(WEDNESDAY, 16)) == []
    contact_windows.set_reach(store, ana, Reach())
    assert tell(store, at(WEDNESDAY, 16, 1)) == [promise]


def test_hours_that_change_do_not_tell_it_again(
    store: Store, ana: CustomerId, promise: FollowUpId
) -> None:
    assert tell(store, at(NEXT_TUESDAY, 9)) == [promise]
    contact_windows.set_reach(store, ana, Reach((Window(4, time(9), time(12)),)))
    friday = at(date(2026, 12, 4), 9)
    assert [t.kind for t in poll(store, friday) if t.due] == []


def test_what_is_asked_about_late_is_not_forgotten_where_it_waited_for_long(
    store: Store, ana: CustomerId, promise: FollowUpId
) -> None:
    """Away for ten days: asked about on the third day after it was told."""
    contact_windows.set_reach(store, ana, Reach(away_until=date(2026, 12, 6)))
    assert tell(store, at(date(2026, 12, 7), 8)) == [promise]
    kinds = {
        day: [t.kind for t in poll(store, at(date(2026, 12, day), 9))] for day in (8, 9, 10, 11)
    }
    assert [day for day, found in kinds.items() if NoticeKind.LATE in found] == [10, 11]


def test_who_is_away_for_months_is_told_of_once_and_asked_about_after_their_return(
    store: Store, ana: CustomerId, promise: FollowUpId
) -> None:
    contact_windows.set_reach(store, ana, Reach(away_until=date(2027, 3, 7)))
    found = []
    for day in range(120):
        for hour in (8, 9, 15):
            now = at(WEDNESDAY + timedelta(day), hour, 30)
            found += [(now, promise) for one in tell(store, now) if one == promise]
    assert found == [(at(date(2027, 3, 8), 8, 30), promise)]


def test_who_was_away_for_months_is_asked_about_on_the_third_day(
    store: Store, ana: CustomerId, promise: FollowUpId
) -> None:
    contact_windows.set_reach(store, ana, Reach(away_until=date(2027, 3, 7)))
    assert tell(store, at(date(2027, 3, 8), 8)) == [promise]
    kinds = {day: [t.kind for t in poll(store, at(date(2027, 3, day), 9))] for day in range(9, 20)}
    assert [day for day, found in kinds.items() if NoticeKind.LATE in found] == [11, 12, 15]


def test_somebody_elses_are_told_as_always(store: Store, promise: FollowUpId) -> None:
    zoe = add(store, "Zoe")
    other = follow_ups.add(store, zoe, FollowUpDraft("call", WEDNESDAY, time(15)), NOW)
    nobodys = follow_ups.add(store, None, FollowUpDraft("call", WEDNESDAY, time(15)), NOW)
    assert tell(store, at(WEDNESDAY, 15)) == [other, nobodys]


def test_a_snooze_to_an_hour_holds(store: Store, promise: FollowUpId) -> None:
    tell(store, at(NEXT_TUESDAY, 9))
    follow_ups.snooze(store, promise, NEXT_TUESDAY, time(13))
    assert tell(store, at(NEXT_TUESDAY, 13)) == [promise]


def test_while_locked_only_the_moment_in_their_hours_is_known(
    store: Store, promise: FollowUpId
) -> None:
    now = at(WEDNESDAY, 10).astimezone(ZONE)
    assert due_moments.coming(store, now, time(9)) == (at(NEXT_TUESDAY, 9),)


def test_why_is_known_of_those_that_wait(store: Store, promise: FollowUpId) -> None:
    rows = follow_ups.rows(store, [promise])
    found = contact_windows.slides_of(store, rows, ZONE, USUAL)
    assert {n: (s.at, s.reason) for n, (s, _) in found.items()} == {
        promise: (at(NEXT_TUESDAY, 9), rules.Reason.HOURS)
    }
    tell(store, at(NEXT_TUESDAY, 9))
    assert contact_windows.slides_of(store, follow_ups.rows(store, [promise]), ZONE, USUAL) == {}


# --- who can be called --------------------------------------------------------------------------


def names(store: Store, now: datetime) -> list[str]:
    return [row.name for row in contact_windows.callable_now(store, now, ZONE)]


def test_who_is_due_comes_first_then_the_longest_silent(store: Store) -> None:
    for name, days in (("Ben", 3), ("Cleo", 30), ("Dan", 0)):
        who = add(store, name)
        if days:
            touch(store, "hi", who, at=NOW - timedelta(days), kind=InteractionKind.CALL)
    late, today, ahead = (add(store, name) for name in ("Eve", "Finn", "Gil"))
    for who, day in ((late, 20), (today, 25), (ahead, 27)):
        follow_ups.add(store, who, FollowUpDraft("call back", date(2026, 11, day)), NOW)
    now = at(WEDNESDAY, 14)
    assert names(store, now) == ["Eve", "Finn", "Cleo", "Ben", "Dan", "Gil"]
    first = contact_windows.callable_now(store, now, ZONE)[0]
    assert (first.promise, first.promised_on) == ("call back", date(2026, 11, 20))
    assert first.number == "+31 20 555 01 00"


def test_who_cannot_be_called_is_not_listed(store: Store, ana: CustomerId) -> None:
    add(store, "Mute", number="")
    shut, gone, kept = (add(store, name) for name in ("Shut", "Gone", "Kept"))
    consents.set_do_not_contact(store, shut, NOW)
    customers.delete(store, [gone], NOW)
    details.add(store, kept, TagDraft("archived"))
    assert names(store, at(WEDNESDAY, 14)) == ["Ana"]
    assert names(store, at(WEDNESDAY, 20)) == []  # no hours known: those of an office
    assert names(store, at(date(2026, 11, 28), 14)) == []
    contact_windows.set_reach(store, ana, Reach((Window(2, time(20), time()),)))
    assert names(store, at(WEDNESDAY, 14)) == []
    assert names(store, at(WEDNESDAY, 23, 59)) == ["Ana"]
    contact_windows.set_reach(store, ana, Reach(away_until=WEDNESDAY))
    assert names(store, at(WEDNESDAY, 14)) == []
    assert names(store, at(date(2026, 11, 26), 14)) == ["Ana"]


def test_a_search_asks_for_them(store: Store, ana: CustomerId) -> None:
    add(store, "Zoe", number="")
    local = at(WEDNESDAY, 14).astimezone(ZONE)

    def found(words: str) -> list[str]:
        return [row.name for row in search.find(store, words, local).people]

    assert found("can:call") == ["Ana"]
    assert found("-can:call") == ["Zoe"]
    assert found("can:call ana") == ["Ana"]
    assert search.find(store, "can:fly", local).unread == ("can",)
    evening = at(WEDNESDAY, 21).astimezone(ZONE)
    assert [row.name for row in search.find(store, "can:call", evening).people] == []
    assert search.customers(store, "can:call", local) == [ana]


REACHES = st.builds(
    Reach,
    st.lists(
        st.builds(
            lambda day, begins, ends: Window(day, time(begins), time(ends % 24)),
            st.integers(0, 6),
            st.integers(0, 11),
            st.integers(12, 24),
        ),
        max_size=3,
    ).map(rules.checked),
    st.sampled_from(("", "Asia/Tokyo", "America/New_York")),
    st.none() | st.dates(date(2026, 11, 22), date(2026, 11, 28)),
)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("crowd") / "smallcrm.db", lambda: NOW)
    store.prepare()
    for name in "ABCDEF":
        add(store, name)
    yield store
    store.close()


@settings(max_examples=30, deadline=None)
@given(
    st.lists(REACHES, min_size=6, max_size=6),
    st.integers(0, 6 * 24 * 4).map(
        lambda n: datetime(2026, 11, 22, tzinfo=UTC) + n * timedelta(minutes=15)
    ),
)
def test_the_file_answers_as_the_rule_does(
    crowd: Store, reaches: list[Reach], now: datetime
) -> None:
    ids = [CustomerId(int(row[0])) for row in crowd.fetch("SELECT id FROM customer ORDER BY id")]
    for who, reach in zip(ids, reaches, strict=True):
        contact_windows.set_reach(crowd, who, reach)
    expected = set()
    for who, reach in zip(ids, reaches, strict=True):
        office = tuple(Window(day, *rules.OFFICE_HOURS) for day in rules.OFFICE_DAYS)
        full = reach if reach.windows else Reach(office, reach.zone, reach.away_until)
        if rules.why_not(full, now, ZONE) is None:
            expected.add(who)
    found = {row.customer_id for row in contact_windows.callable_now(crowd, now, ZONE)}
    assert found == expected
