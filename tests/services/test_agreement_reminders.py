"""Of each deadline one reminder, which moves from 30 to 7 to 3 days before by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from conftest import NOW
from services.agreement_acts import HOSTING, MONTH, TODAY, YEAR, words
from smallcrm.domain.agreements import AgreementDraft, AgreementId, Renewal
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.file_checks import Depth
from smallcrm.domain.ledger import Manner
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
    Repeat,
)
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.services import (
    agreement_reminders,
    agreements,
    customers,
    follow_ups,
    recurrences,
    reminders,
)
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

ALL_DAYS = ReminderSettings(working_days=frozenset(range(7)))
NOTICE_ON = date(2027, 9, 30)
YEARLY = replace(HOSTING, notice=replace(MONTH, count=3))
"""Notice until 30 Sep 2027 (that of this year has passed), renewed on 1 Jan 2027."""


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def add(store: Store, ana: CustomerId, draft: AgreementDraft = YEARLY) -> AgreementId:
    return agreements.add(store, ana, draft, TODAY, words)


def known(store: Store, role: str = "notice") -> Sequence[tuple[str, str, str, str]]:
    return store.fetch(
        "SELECT state, due_on, occurrence_on, text FROM follow_up WHERE role = ? ORDER BY id",
        (role,),
    )


def dues(store: Store, role: str = "notice") -> list[str]:
    return [row[1] for row in known(store, role) if row[0] == "open"]


def only(store: Store, role: str = "notice") -> FollowUpId:
    ((number,),) = store.fetch(
        "SELECT id FROM follow_up WHERE role = ? AND state = 'open'", (role,)
    )
    return FollowUpId(number)


def before(day: date, days: int) -> date:
    return day - timedelta(days)


def morning(day: date) -> datetime:
    return datetime.combine(day, time(10), UTC)


def tell(store: Store, day: date) -> list[tuple[int, str]]:
    """What is announced on a day; shown, and recorded."""
    found = []
    for telling in reminders.poll(store, morning(day), UTC, ALL_DAYS):
        claimed = reminders.claim(store, telling, morning(day))
        if claimed is not None:
            reminders.record(store, claimed.telling, Manner.NOTICE, morning(day))
            found += [(int(due.id), due.due_on.isoformat()) for due in claimed.telling.due]
    return found


# --- with the acts ------------------------------------------------------------------------------


def test_they_come_with_the_agreement_and_go_with_its_undo(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    assert known(store) == [("open", "2027-08-31", "2027-09-30", "Hosting notice 2027-09-30")]
    assert known(store, "renewal") == [
        ("open", "2026-12-02", "2027-01-01", "Hosting renews 2027-01-01")
    ]
    ((customer, side),) = set(store.fetch("SELECT customer_id, side FROM follow_up"))
    assert (customer, side) == (ana, "mine")
    store.undo()
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]


def test_one_that_is_added_late_is_reminded_of_on_the_next_day(
    store: Store, ana: CustomerId
) -> None:
    for starts, due in (((2025, 12, 1), "2026-11-28"), ((2025, 11, 27), "2026-11-25")):
        number = add(store, ana, replace(HOSTING, notice=None, starts_on=date(*starts)))
        assert dues(store, "renewal") == [due]
        agreements.remove(store, number)


def test_without_a_term_nothing_is_reminded_of(store: Store, ana: CustomerId) -> None:
    add(store, ana, AgreementDraft("Care", TODAY, notice=MONTH))
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]


def test_a_change_of_the_days_moves_them(store: Store, ana: CustomerId) -> None:
    number = add(store, ana)
    row = only(store)
    agreements.edit(store, number, replace(YEARLY, notice=MONTH), TODAY, words)
    assert only(store) == row
    assert known(store) == [("open", "2026-11-27", "2026-11-30", "Hosting notice 2026-11-30")]
    agreements.edit(store, number, replace(YEARLY, notice=None, what="Mail"), TODAY, words)
    assert known(store) == []
    assert known(store, "renewal")[0][3] == "Mail renews 2027-01-01"
    agreements.edit(store, number, replace(YEARLY, renewal=Renewal.ENDS), TODAY, words)
    assert known(store, "renewal")[0][2:] == ("2026-12-31", "Hosting ends 2026-12-31")
    agreements.edit(store, number, YEARLY, TODAY, words)
    assert len(known(store)) == 1
    for _ in range(4):
        store.undo()
    assert (only(store), dues(store)) == (row, ["2027-08-31"])


def test_a_change_of_something_else_leaves_a_day_that_the_user_chose(
    store: Store, ana: CustomerId
) -> None:
    number = add(store, ana)
    follow_ups.snooze(store, only(store), date(2027, 9, 3), None)
    agreements.edit(store, number, replace(YEARLY, note="x"), TODAY, words)
    assert dues(store) == ["2027-09-03"]


def test_an_ended_one_is_reminded_of_its_end_alone(store: Store, ana: CustomerId) -> None:
    number = add(store, ana)
    agreements.end(store, number, date(2027, 3, 31), "moved", TODAY, words)
    assert known(store) == []
    assert known(store, "renewal") == [
        ("open", "2027-03-01", "2027-03-31", "Hosting ends 2027-03-31")
    ]
    agreements.end(store, number, date(2026, 11, 1), "moved", TODAY, words)
    assert known(store, "renewal") == []
    agreements.resume(store, number, TODAY, words)
    assert dues(store) + dues(store, "renewal") == ["2027-08-31", "2026-12-02"]


def test_what_was_done_stays_done_when_the_agreement_goes(store: Store, ana: CustomerId) -> None:
    number = add(store, ana)
    follow_ups.done(store, only(store), NOW)
    agreements.remove(store, number)
    found = store.fetch("SELECT state, role, agreement_id FROM follow_up")
    assert found == [("done", "notice", None)]


# --- settled ------------------------------------------------------------------------------------


@pytest.mark.parametrize("settle", [follow_ups.done, follow_ups.drop])
def test_settled_it_is_the_next_terms_turn(store: Store, ana: CustomerId, settle: object) -> None:
    assert callable(settle)
    add(store, ana)
    first = only(store)
    now = morning(date(2027, 9, 1))
    assert settle(store, first, now, words=words) == date(2028, 8, 31)
    assert [row[:3] for row in known(store)][1:] == [("open", "2028-08-31", "2028-09-30")]
    assert agreement_reminders.care(store, date(2027, 9, 23), words) == 0
    assert dues(store) == ["2028-08-31"]
    store.undo()
    assert only(store) == first


def test_opened_again_the_next_terms_goes(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    first = only(store)
    follow_ups.done(store, first, morning(date(2027, 9, 1)), words=words)
    follow_ups.reopen(store, first)
    assert only(store) == first
    follow_ups.done(store, first, morning(date(2027, 9, 1)), words=words)
    follow_ups.snooze(store, only(store), date(2028, 9, 2), None)
    follow_ups.reopen(store, first)
    assert dues(store) == ["2027-08-31", "2028-09-02"]


def test_what_ends_has_no_next_term(store: Store, ana: CustomerId) -> None:
    add(store, ana, replace(YEARLY, renewal=Renewal.ENDS))
    assert follow_ups.done(store, only(store, "renewal"), NOW, words=words) is None
    assert dues(store, "renewal") == []


# --- day by day ---------------------------------------------------------------------------------


def test_each_day_of_reminding_is_announced_once(store: Store, ana: CustomerId) -> None:
    add(store, ana, replace(YEARLY, starts_on=date(2025, 10, 1), term=replace(YEAR, count=2)))
    number = only(store)
    on = date(2027, 6, 30)
    told = []
    day = before(on, 40)
    while day <= on:
        for _ in range(2):  # as often as one likes
            agreement_reminders.care(store, day, words)
            told += [(day, due) for row, due in tell(store, day) if row == number]
        day += timedelta(1)
    assert told == [(before(on, n), before(on, n).isoformat()) for n in (30, 7, 3)]


def test_after_some_days_off_only_the_last_is_announced(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    number = only(store)
    agreement_reminders.care(store, before(NOTICE_ON, 31), words)
    assert [r for r, _ in tell(store, before(NOTICE_ON, 31))] == [int(only(store, "renewal"))]
    day = before(NOTICE_ON, 5)
    agreement_reminders.care(store, day, words)
    assert (int(number), before(NOTICE_ON, 7).isoformat()) in tell(store, day)
    assert agreement_reminders.care(store, day, words) == 0
    assert tell(store, day) == []


def test_a_day_that_the_user_chose_is_kept_until_the_next_one(
    store: Store, ana: CustomerId
) -> None:
    add(store, ana)
    number = only(store)
    follow_ups.snooze(store, number, before(NOTICE_ON, 5), None)
    agreement_reminders.advance(store, before(NOTICE_ON, 6))
    assert dues(store) == [before(NOTICE_ON, 5).isoformat()]
    agreement_reminders.advance(store, before(NOTICE_ON, 3))
    assert dues(store) == [before(NOTICE_ON, 3).isoformat()]
    follow_ups.snooze(store, number, NOTICE_ON, None)
    agreement_reminders.advance(store, NOTICE_ON)
    assert dues(store) == [NOTICE_ON.isoformat()]
    follow_ups.edit(store, number, FollowUpDraft("Ask", date(2027, 1, 4)))
    agreement_reminders.advance(store, date(2027, 1, 10))
    assert dues(store) == ["2027-01-04"]


def test_a_moved_day_is_no_step_and_its_undo_still_works(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    steps = store.fetch("SELECT count(*) FROM change_set")
    assert agreement_reminders.advance(store, before(NOTICE_ON, 7)) == 1
    assert store.fetch("SELECT count(*) FROM change_set") == steps
    assert store.faults() == []
    report = store.check(Depth.FULL, lambda a, b: None, lambda: False)
    assert (report.faults, report.mended) == ((), ())
    store.undo()
    assert known(store) == []
    store.redo()
    assert dues(store) == [before(NOTICE_ON, 7).isoformat()]


def test_a_clock_that_ran_ahead_leaves_nothing_behind(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    agreement_reminders.care(store, TODAY, words)
    agreement_reminders.care(store, before(NOTICE_ON, 2), words)
    assert dues(store) == [before(NOTICE_ON, 3).isoformat()]
    assert [row[2] for row in known(store, "renewal")] == ["2027-01-01"]
    agreement_reminders.care(store, date(2028, 9, 25), words)
    assert [row[2] for row in known(store)] == ["2028-09-30"]
    agreement_reminders.care(store, TODAY, words)
    assert known(store) == [("open", "2027-08-31", "2027-09-30", "Hosting notice 2027-09-30")]
    assert known(store, "renewal")[0][:3] == ("open", "2026-12-02", "2027-01-01")


def test_a_clock_set_back_a_little_brings_the_day_back(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    agreement_reminders.care(store, before(NOTICE_ON, 7), words)
    agreement_reminders.care(store, before(NOTICE_ON, 20), words)
    assert dues(store) == [before(NOTICE_ON, 30).isoformat()]


def test_one_left_open_becomes_the_next_terms(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    number = only(store)
    agreement_reminders.care(store, date(2028, 8, 30), words)
    assert known(store)[0][2] == "2027-09-30"
    agreement_reminders.care(store, date(2028, 9, 2), words)
    assert only(store) == number
    assert known(store) == [("open", "2028-08-31", "2028-09-30", "Hosting notice 2028-09-30")]
    (hit,) = store.fetch("SELECT rowid FROM follow_up_index WHERE follow_up_index MATCH '2028'")
    assert hit == (number,)
    step = store.undo_step()
    assert step is not None
    assert step.action == "remind_of_agreements"
    store.undo()
    assert known(store)[0][2] == "2027-09-30"


def test_one_that_repeats_is_the_users_own(store: Store, ana: CustomerId) -> None:
    number = add(store, ana)
    recurrences.set_repeat(store, only(store), Repeat("FREQ=YEARLY", date(2027, 8, 1)))
    agreement_reminders.care(store, date(2028, 9, 10), words)
    assert [row[:2] for row in known(store)] == [("open", "2027-08-01")]
    agreements.edit(store, number, replace(YEARLY, note="x"), TODAY, words)
    assert len(known(store)) == 1


def test_those_of_somebody_in_the_trash_wait(store: Store, ana: CustomerId) -> None:
    add(store, ana)
    customers.delete(store, [ana], NOW)
    assert agreement_reminders.renew(store, date(2028, 9, 10), words) == 0
    assert known(store)[0][2] == "2027-09-30"


def test_without_agreements_nothing_is_written(store: Store, ana: CustomerId) -> None:
    assert agreement_reminders.care(store, TODAY, words) == 0
    assert agreement_reminders.advance(store, TODAY) == 0
    assert store.fetch("SELECT count(*) FROM setting WHERE name LIKE 'agreements:%'") == [(0,)]


# --- many of them -------------------------------------------------------------------------------


def stop_after(first: int) -> Work:
    """Work that is stopped behind so many steps."""
    asked: list[int] = []
    return Work(lambda done, total: asked.append(done), lambda: len(asked) > first)


@pytest.fixture
def many(store: Store, ana: CustomerId, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Five agreements, two of which are written at once."""
    monkeypatch.setattr(agreement_reminders, "STEP", 2)
    names = [f"Hosting {n}" for n in range(5)]
    for name in names:
        add(store, ana, replace(YEARLY, what=name))
    return names


def test_stopped_half_way_the_rest_is_moved_the_next_time(store: Store, many: list[str]) -> None:
    day, usual = before(NOTICE_ON, 7), before(NOTICE_ON, 30)
    agreement_reminders.advance(store, usual)
    with pytest.raises(Cancelled):
        agreement_reminders.advance(store, day, stop_after(1))
    assert sorted(dues(store)) == [usual.isoformat()] * 3 + [day.isoformat()] * 2
    assert agreement_reminders.advance(store, day) == 3
    assert set(dues(store)) == {day.isoformat()}
    assert agreement_reminders.advance(store, day) == 0
    with pytest.raises(Cancelled):
        agreement_reminders.advance(store, usual, stop_after(1))
    assert len(set(dues(store))) == 2
    agreement_reminders.advance(store, usual)
    assert set(dues(store)) == {usual.isoformat()}, "the clock was set back"


def test_those_of_the_next_term_are_one_step_however_many(store: Store, many: list[str]) -> None:
    seen: list[tuple[int, int]] = []
    work = Work(lambda done, total: seen.append((done, total)), lambda: False)
    assert agreement_reminders.renew(store, date(2028, 9, 2), words, work) == 5
    assert seen == [(0, 5), (2, 5), (4, 5)]
    assert {row[2] for row in known(store)} == {"2028-09-30"}
    store.undo()
    assert {row[2] for row in known(store)} == {"2027-09-30"}
