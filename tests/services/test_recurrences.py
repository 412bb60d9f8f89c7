"""Follow-ups that come again: done moves on, what was missed does not pile up, and all of it can
be taken back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.capture import Context, read
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    Repeat,
    Side,
)
from smallcrm.domain.when import Words
from smallcrm.services import capture, customers, follow_ups, json_export, recurrences, timeline
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.bookkeeping import Delivery
from smallcrm.storage.models import FollowUp
from smallcrm.storage.store import Store

FRIDAY = date(2026, 11, 27)
FRIDAYS = Repeat("FREQ=WEEKLY;BYDAY=FR", FRIDAY)
WEEK = timedelta(weeks=1)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


@pytest.fixture
def report(store: Store, ana: CustomerId) -> FollowUpId:
    """ "Send report", every Friday at nine, from 27 Nov 2026 on."""
    draft = FollowUpDraft("Send report", FRIDAY, time(9), Side.THEIRS, FRIDAYS)
    return follow_ups.add(store, ana, draft, NOW)


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 14, 30, tzinfo=UTC)


def listed(store: Store) -> list[FollowUpRow]:
    found = follow_ups.agenda(store, at(FRIDAY), None)
    return [*found.late, *found.today, *found.upcoming, *found.no_date]


def rows(store: Store) -> list[tuple[object, ...]]:
    query = "SELECT id, state, due_on, occurrence_on, series_id, rule FROM follow_up ORDER BY id"
    return store.fetch(query)


def test_done_moves_on_to_the_next(store: Store, ana: CustomerId, report: FollowUpId) -> None:
    following = follow_ups.done(store, report, at(FRIDAY))
    assert following == FRIDAY + WEEK
    (row,) = listed(store)
    assert (row.text, row.due_on, row.due_time) == ("Send report", following, time(9))
    assert (row.side, row.customer_id, row.snooze_count) == (Side.THEIRS, ana, 0)
    assert (row.repeat, row.occurrence_on) == (FRIDAYS, following)
    assert follow_ups.row(store, report).state is FollowUpState.DONE


def test_done_before_its_day_moves_on_by_one(store: Store, report: FollowUpId) -> None:
    assert follow_ups.done(store, report, at(date(2026, 11, 25))) == FRIDAY + WEEK


def test_what_was_missed_does_not_pile_up(store: Store, report: FollowUpId) -> None:
    late = FRIDAY + 5 * WEEK + timedelta(days=2)
    assert [r.id for r in listed(store)] == [report]
    assert follow_ups.done(store, report, at(late)) == FRIDAY + 6 * WEEK
    assert len(listed(store)) == 1


def test_the_day_is_the_users(store: Store, report: FollowUpId) -> None:
    """It is Friday 4 Dec already in Auckland while it is Thursday in UTC."""
    there = datetime(2026, 12, 4, 4, 30, tzinfo=timezone(timedelta(hours=13)))
    assert there.astimezone(UTC).date() == date(2026, 12, 3)
    assert follow_ups.done(store, report, there) == date(2026, 12, 11)
    closed = follow_ups.row(store, report).closed_at
    assert closed == there


def test_drop_lets_one_go_and_the_next_comes(store: Store, report: FollowUpId) -> None:
    assert follow_ups.drop(store, report, at(FRIDAY)) == FRIDAY + WEEK
    assert [r.due_on for r in listed(store)] == [FRIDAY + WEEK]
    assert follow_ups.row(store, report).state is FollowUpState.DROPPED


def test_closing_what_is_closed_brings_no_second_one(store: Store, report: FollowUpId) -> None:
    follow_ups.done(store, report, at(FRIDAY))
    assert follow_ups.done(store, report, at(FRIDAY)) is None
    assert follow_ups.drop(store, report, at(FRIDAY)) is None
    assert len(listed(store)) == 1


def test_snooze_and_edit_move_this_one_alone(store: Store, report: FollowUpId) -> None:
    follow_ups.snooze(store, report, date(2026, 12, 1), time(9))
    (row,) = listed(store)
    assert (row.due_on, row.occurrence_on) == (date(2026, 12, 1), FRIDAY)
    draft = FollowUpDraft("Send the report", date(2026, 12, 2), time(9), Side.MINE)
    follow_ups.edit(store, report, draft)
    assert follow_ups.done(store, report, at(date(2026, 12, 2))) == FRIDAY + WEEK
    (row,) = listed(store)
    assert (row.text, row.side) == ("Send the report", Side.MINE)


def test_a_series_may_end(store: Store, ana: CustomerId) -> None:
    twice = Repeat("FREQ=WEEKLY;COUNT=2", FRIDAY)
    first = follow_ups.add(store, ana, FollowUpDraft("Ask", FRIDAY, repeat=twice), NOW)
    assert follow_ups.done(store, first, at(FRIDAY)) == FRIDAY + WEEK
    (second,) = listed(store)
    assert follow_ups.done(store, second.id, at(FRIDAY)) is None
    assert listed(store) == []
    follow_ups.reopen(store, second.id)
    assert [r.repeat for r in listed(store)] == [twice], "nothing has followed it"


def test_a_rule_that_a_strange_hand_broke_ends_the_series(store: Store, report: FollowUpId) -> None:
    with closing(sqlite3.connect(store.path)) as file, file:
        file.execute("UPDATE follow_up SET rule = 'FREQ=SECONDLY'")
    assert follow_ups.done(store, report, at(FRIDAY)) is None
    assert listed(store) == []


def test_undo_and_redo_go_through_a_series(store: Store, report: FollowUpId) -> None:
    states = [rows(store)]
    for _ in range(3):
        (row,) = listed(store)
        assert row.due_on is not None
        follow_ups.done(store, row.id, at(row.due_on))
        states.append(rows(store))
    for state in reversed(states[:-1]):
        store.undo()
        assert rows(store) == state
    for state in states[1:]:
        store.redo()
        assert rows(store) == state


# --- open again ----------------------------------------------------------------------------------


def test_reopened_takes_the_place_of_the_one_that_followed(
    store: Store, report: FollowUpId
) -> None:
    before = rows(store)
    follow_ups.done(store, report, at(FRIDAY))
    follow_ups.reopen(store, report)
    assert rows(store) == before
    store.undo()
    assert [state for _, state, *_ in rows(store)] == ["done", "open"]
    store.redo()
    assert rows(store) == before


@pytest.mark.parametrize("touched", ["snoozed", "edited", "told", "moved", "done"])
def test_reopened_comes_back_alone_when_the_next_was_handled(
    store: Store, report: FollowUpId, touched: str
) -> None:
    follow_ups.done(store, report, at(FRIDAY))
    (following,) = listed(store)
    later = FRIDAY + WEEK
    if touched == "snoozed":
        follow_ups.snooze(store, following.id, later, time(9))
    elif touched == "edited":
        draft = FollowUpDraft("Other words", later, time(9), Side.THEIRS)
        follow_ups.edit(store, following.id, draft)
    elif touched == "moved":
        draft = FollowUpDraft("Send report", FRIDAY + timedelta(days=1), time(9), Side.THEIRS)
        follow_ups.edit(store, following.id, draft)
    elif touched == "told":
        with store.write_quietly() as session:
            session.add(Delivery(key="x", kind="due", follow_up_id=following.id, claimed_at=NOW))
    else:
        follow_ups.done(store, following.id, at(later))
    follow_ups.reopen(store, report)
    again = follow_ups.row(store, report)
    assert (again.state, again.repeat, again.occurrence_on) == (FollowUpState.OPEN, None, None)
    assert len(listed(store)) == 2
    store.undo()
    assert follow_ups.row(store, report).repeat == FRIDAYS


# --- set and stopped -----------------------------------------------------------------------------


def test_set_repeat_makes_a_series(store: Store, ana: CustomerId) -> None:
    promise = follow_ups.add(store, ana, FollowUpDraft("Ask", date(2026, 11, 25), time(9)), NOW)
    recurrences.set_repeat(store, promise, FRIDAYS)
    row = follow_ups.row(store, promise)
    assert (row.repeat, row.due_on, row.occurrence_on) == (FRIDAYS, FRIDAY, FRIDAY)
    assert row.due_time == time(9)
    recurrences.set_repeat(store, promise, FRIDAYS, time(16))
    assert follow_ups.row(store, promise).due_time == time(16)
    assert follow_ups.done(store, promise, at(FRIDAY)) == FRIDAY + WEEK


def test_another_rule_keeps_the_series(store: Store, report: FollowUpId) -> None:
    monthly = Repeat("FREQ=MONTHLY;BYMONTHDAY=1", date(2026, 12, 1))
    follow_ups.done(store, report, at(FRIDAY))
    (row,) = listed(store)
    recurrences.set_repeat(store, row.id, monthly)
    assert {series for *_, series, _ in rows(store)} == {int(report)}
    assert follow_ups.done(store, row.id, at(date(2026, 12, 1))) == date(2027, 1, 1)


def test_stopped_it_is_the_last_one(store: Store, report: FollowUpId) -> None:
    follow_ups.snooze(store, report, date(2026, 12, 1), None)
    recurrences.stop(store, report)
    row = follow_ups.row(store, report)
    assert (row.repeat, row.occurrence_on, row.due_on) == (None, None, date(2026, 12, 1))
    assert follow_ups.done(store, report, at(FRIDAY)) is None
    store.undo()
    store.undo()
    assert follow_ups.row(store, report).repeat == FRIDAYS


def test_what_is_no_rule_is_not_kept(store: Store, ana: CustomerId, report: FollowUpId) -> None:
    wrong = Repeat("FREQ=HOURLY", FRIDAY)
    before = rows(store)
    with pytest.raises(InvalidValue, match="not_a_repeat"):
        recurrences.set_repeat(store, report, wrong)
    with pytest.raises(InvalidValue, match="not_a_repeat"):
        follow_ups.add(store, ana, FollowUpDraft("Ask", FRIDAY, repeat=wrong), NOW)
    assert rows(store) == before


def test_only_what_is_open_can_repeat(store: Store, report: FollowUpId) -> None:
    follow_ups.done(store, report, at(FRIDAY))
    with pytest.raises(NotFound):
        recurrences.set_repeat(store, report, FRIDAYS)
    for closed in (report, FollowUpId(99)):
        with pytest.raises(NotFound):
            recurrences.stop(store, closed)


# --- elsewhere -----------------------------------------------------------------------------------


def test_a_line_makes_a_series(store: Store, ana: CustomerId) -> None:
    line = "Ana Lima: rang. send report every friday 9am"
    found = read(line, Context(NOW, Words(), FileDirectory(store)))
    saved = capture.save(store, found, NOW, UTC, "Follow up")
    row = follow_ups.row(store, saved.follow_ups[0])
    assert (row.text, row.due_on, row.due_time) == ("send report", FRIDAY, time(9))
    assert (row.repeat, row.occurrence_on) == (FRIDAYS, FRIDAY)


def test_a_note_shows_the_last_of_a_series_alone(store: Store, ana: CustomerId) -> None:
    line = "Ana Lima: rang. send report every friday"
    found = read(line, Context(NOW, Words(), FileDirectory(store)))
    saved = capture.save(store, found, NOW, UTC, "Follow up")
    follow_ups.done(store, saved.follow_ups[0], at(FRIDAY))
    (note,) = timeline.page(store, ana)
    assert [f.due_on for f in note.follow_ups] == [FRIDAY + WEEK]


def test_the_export_has_the_rule(store: Store, report: FollowUpId, tmp_path: Path) -> None:
    json_export.write(store, tmp_path / "all.json", NOW)
    made = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    (row,) = made["tables"]["follow_up"]
    assert row["rule"] == FRIDAYS.rule
    assert (row["rule_from"], row["occurrence_on"], row["series_id"]) == (
        "2026-11-27",
        "2026-11-27",
        int(report),
    )


def test_the_file_itself_refuses_two_open_ones(store: Store, report: FollowUpId) -> None:
    with pytest.raises(Exception, match="UNIQUE"), store.write_quietly() as session:
        session.add(FollowUp(text="x", state="open", created_at=NOW, series_id=int(report)))
