"""Follow-ups that remind of the deadlines of agreements: one of each turn, whose day moves on.

One is made with the agreement, for the first of the days of ``terms.AHEAD`` before its deadline
that is still to come. While it stays open it moves by itself to each of the following days
(``advance``): so it is announced once more, and only once, for the ledger knows it by its day.
Done or dropped it is settled for this term, and the next term's is put into the file in the same
step (``succeed``). One that was left open for a whole term becomes that of the next (``renew``).
Its deadline stands in ``occurrence_on``, wherever the user moves it; one to which the user gave a
rule of repeating is theirs.

``advance`` is bookkeeping: it only sets the due, which no undo depends on, outside the journal.
Interrupted, or asked twice, it does the rest, or nothing. After some days off it moves to the last
day that has passed, so that is announced once. When the clock was set back what ran ahead of it
comes back: the days that it saw stand in a setting, and until the latest of them is there again
each agreement is looked at.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import terms
from smallcrm.domain.actions import Action
from smallcrm.domain.agreements import Length, Renewal
from smallcrm.domain.errands import Role
from smallcrm.domain.records import CadenceUnit, ChangeSetId, FollowUpState
from smallcrm.domain.terms import Deadline, Terms
from smallcrm.domain.text import clean
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage import row_sums
from smallcrm.storage.bookkeeping import Delivery, Setting
from smallcrm.storage.models import Agreement, FollowUp
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.agreements")

STEP = 200
"""So many reminders are written at once: nobody who writes meanwhile waits longer."""

Words = Callable[[Deadline, str], str]
"""Makes the text of a reminder, from the deadline and what the agreement is about."""

ROLES = (Role.NOTICE.value, Role.RENEWAL.value)
_OPEN = FollowUpState.OPEN.value
_SEEN = "agreements:day"
"""Name of the setting with the last local day on which was looked, and the latest there was."""
_ROLES = "('notice', 'renewal')"
_BEHIND = f"""
SELECT id, due_on, occurrence_on FROM follow_up
WHERE state = 'open' AND due_on < ? AND agreement_id IS NOT NULL AND role IN {_ROLES}
  AND rule IS NULL AND occurrence_on >= ?
"""
_EARLY = f"""
SELECT id, agreement_id, role, due_on, occurrence_on FROM follow_up
WHERE state = 'open' AND due_on > ? AND agreement_id IS NOT NULL AND role IN {_ROLES}
  AND rule IS NULL AND occurrence_on IS NOT NULL AND snooze_count = 0
"""
_MOVE = "UPDATE follow_up SET due_on = ? WHERE id = ? AND due_on = ? AND state = 'open'"
_LEFT = """
SELECT a.id FROM agreement a JOIN customer c ON c.id = a.customer_id
WHERE c.deleted_at IS NULL AND a.ended_on IS NULL AND a.term_every IS NOT NULL
  AND a.renewal = 'itself' AND (?1 OR (a.notice_every IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM follow_up u WHERE u.agreement_id = a.id AND u.role = 'notice'
    AND (u.occurrence_on >= ?2 OR (u.state = 'open' AND u.rule IS NOT NULL))))
  OR NOT EXISTS (
    SELECT 1 FROM follow_up u WHERE u.agreement_id = a.id AND u.role = 'renewal'
    AND (u.occurrence_on >= ?2 OR (u.state = 'open' AND u.rule IS NOT NULL))))
"""
"""Agreements that may want a reminder they have not: of some turn none lies ahead."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A reminder that is to be: in the place of an open one, or a new one."""

    agreement: int
    deadline: Deadline
    due_on: date
    row: int | None


# --- with the acts of the user ------------------------------------------------------------------


def arrange(session: WriteSession, agreement: Agreement, today: date, words: Words) -> None:
    """After an agreement was put in or changed, in the same step: of each deadline one reminder;
    none of what is settled, nor of a turn that it has no more."""
    reckoned = terms_of(agreement)
    if reckoned is None:
        return
    wanted = {d.turn.role: d for d in terms.deadlines(reckoned, today)}
    for role in (Role.NOTICE, Role.RENEWAL):
        deadline = wanted.get(role)
        rows = _rows(session, agreement.id, role)
        free = [row for row in rows if row.state == _OPEN and row.rule is None]
        due = None if deadline is None else terms.first_due(deadline, today)
        if deadline is None or due is None:
            for row in free:
                session.delete(row)
            continue
        if any(r.occurrence_on == deadline.on and r.state != _OPEN for r in rows):
            continue
        if len(free) < len([r for r in rows if r.state == _OPEN]):
            continue  # it repeats as the user wants it
        if free:
            _set(free[0], deadline, due, words(deadline, agreement.what))
        else:
            _add(session, agreement, deadline, due, words)


def clear(session: WriteSession, agreement: Agreement) -> None:
    """Take its open reminders out of the file."""
    query = select(FollowUp).where(FollowUp.agreement_id == agreement.id, FollowUp.state == _OPEN)
    for row in session.scalars(query.where(FollowUp.role.in_(ROLES))):
        session.delete(row)
    session.flush()


def succeed(session: WriteSession, row: FollowUp, today: date, words: Words) -> date | None:
    """After ``row`` was done or dropped: put the next term's reminder into the file; its day.
    ``today`` is the user's day. None where no term follows, or none is to be reminded
    of."""
    agreement = session.get(Agreement, row.agreement_id) if row.agreement_id else None
    reckoned = None if agreement is None else terms_of(agreement)
    if agreement is None or reckoned is None or row.role not in ROLES or row.rule is not None:
        return None
    behind = today if row.occurrence_on is None else max(today, row.occurrence_on + timedelta(1))
    for deadline in terms.deadlines(reckoned, behind):
        known = {r.occurrence_on for r in _rows(session, agreement.id, deadline.turn.role)}
        due = terms.first_due(deadline, today)
        if deadline.turn.role == row.role and deadline.on not in known and due is not None:
            _add(session, agreement, deadline, due, words)
            return due
    return None


def rejoin(session: WriteSession, row: FollowUp) -> None:
    """Before ``row`` is opened again: the next term's goes, unless something was done with it or
    it was told of."""
    if row.agreement_id is None or row.role not in ROLES or row.occurrence_on is None:
        return
    for other in _rows(session, row.agreement_id, Role(row.role)):
        is_later = other.occurrence_on is not None and other.occurrence_on > row.occurrence_on
        told = select(Delivery.id).where(Delivery.follow_up_id == other.id).limit(1)
        is_untouched = other.state == _OPEN and other.snooze_count == 0 and other.rule is None
        if is_later and is_untouched and session.scalar(told) is None:
            session.delete(other)
    session.flush()


# --- by itself, day by day ----------------------------------------------------------------------


def are_more(store: Store, few: int) -> bool:
    """Whether there are more agreements than so many: the care of a day may take a while then."""
    return bool(store.fetch("SELECT 1 FROM agreement LIMIT 1 OFFSET ?", (few,)))


def advance(store: Store, today: date, work: Work = SILENT) -> int:
    """Move the due of open reminders to the last of their days that has come; how many were
    moved. ``today`` is the local day. Costs next to nothing where there is none.

    Raises:
        Cancelled: it was stopped; what is not moved yet is the next time.
    """
    if not store.fetch("SELECT 1 FROM agreement LIMIT 1"):
        return 0
    known = _seen(store)
    seen, latest = known or (today, today)
    moved = _moved(store.fetch(_BEHIND, (today.isoformat(), today.isoformat())), today)
    if today < seen:
        moved |= _brought_back(store, today)
    now = today, max(today, latest)
    if not moved and known == now:
        return 0
    is_back, rows, done = today < seen, list(moved.items()), 0
    if not is_back:  # stopped half way, what was moved is known to be
        _see(store, *now)
    for start in range(0, len(rows), STEP):
        work.step(start, len(rows))
        with store.write_quietly() as session:
            some = [row for row, days in rows[start : start + STEP] if _move(session, row, *days)]
            row_sums.keep(session.connection(), (("follow_up", row) for row in some))
        done += len(some)
    if is_back:  # stopped half way, what is left is brought back the next time
        _see(store, *now)
    return done


def renew(
    store: Store, today: date, words: Words, work: Work = SILENT, *, all_of_them: bool = False
) -> int:
    """Let reminders that were left open when their deadline passed be those of the next term, as
    soon as its first day of reminding has come; how many are new. An action of its own: it is
    more than a day that moves. ``all_of_them``: look at each agreement, also at those whose
    reminders lie ahead (after the clock was wrong).

    Raises:
        Cancelled: it was stopped; what is not new yet is the next time.
    """
    found = store.fetch(_LEFT, (all_of_them, today.isoformat()))
    if not found:
        return 0
    with store.read() as session:
        wanted = [w for (number,) in found for w in _wanted(session, int(number), today)]
    action, label = Action.REMIND_OF_AGREEMENTS, str(len(wanted))
    step: ChangeSetId | None = None
    for start in range(0, len(wanted), STEP):
        work.step(start, len(wanted))
        with store.write(action, label, more_of=step) as writer:
            for one in wanted[start : start + STEP]:
                _make(writer, one, words)
        step = step or writer.step
    return len(wanted)


def care(store: Store, today: date, words: Words, work: Work = SILENT) -> int:
    """All that the day brings: how many reminders were moved, or are new.

    Raises:
        Cancelled: it was stopped; the rest is done the next time.
    """
    if not store.fetch("SELECT 1 FROM agreement LIMIT 1"):
        return 0
    _, latest = _seen(store) or (today, today)
    fresh = (
        0 if store.is_read_only else renew(store, today, words, work, all_of_them=today < latest)
    )
    return fresh + advance(store, today, work)


def terms_of(agreement: Agreement) -> Terms | None:
    """What its days are reckoned from; None where a strange hand wrote it."""
    try:
        return Terms(
            agreement.starts_on,
            _length(agreement.term_every, agreement.term_unit),
            _length(agreement.notice_every, agreement.notice_unit),
            Renewal(agreement.renewal),
            _length(agreement.renewed_every, agreement.renewed_unit),
            agreement.ended_on,
        )
    except ValueError:
        log.warning("the terms of agreement %s cannot be read", agreement.id)
        return None


# --- inside -------------------------------------------------------------------------------------


def _moved(rows: Iterable[Sequence[Any]], today: date) -> dict[int, tuple[date, date]]:
    """Of each row that stands before a day that has come: from when to when it moves."""
    found = {}
    for number, due_on, occurrence in rows:
        due, target = date.fromisoformat(due_on), terms.passed(_date(occurrence), today)
        if target is not None and due < target:
            found[int(number)] = due, target
    return found


def _brought_back(store: Store, today: date) -> dict[int, tuple[date, date]]:
    """Of each row that a clock which ran ahead has moved, and the user has not."""
    found: dict[int, tuple[date, date]] = {}
    rows = store.fetch(_EARLY, (today.isoformat(),))
    if not rows:
        return found
    with store.read() as session:
        for number, agreement, role, due_on, occurrence in rows:
            due = date.fromisoformat(due_on)
            for deadline in _deadlines(session, agreement, today):
                days = terms.reminder_days(deadline)
                if deadline.turn.role != role or deadline.on != _date(occurrence):
                    continue
                come = [day for day in days if day <= today]
                target = come[-1] if come else days[0] if days else due
                if due in days and target < due:
                    found[int(number)] = due, target
    return found


def _move(session: Session, row: int, before: date, after: date) -> bool:
    """Only if nobody has moved it meanwhile."""
    values = after.isoformat(), row, before.isoformat()
    return session.connection().exec_driver_sql(_MOVE, values).rowcount == 1


def _wanted(session: Session, agreement: int, today: date) -> Iterable[_Wanted]:
    for deadline in _deadlines(session, agreement, today):
        rows = _rows(session, agreement, deadline.turn.role)
        if any(r.occurrence_on == deadline.on for r in rows):
            continue
        open_ones = [r for r in rows if r.state == _OPEN]
        if any(r.rule is not None for r in open_ones):
            continue
        come = [day for day in terms.reminder_days(deadline) if day <= today]
        row = open_ones[0] if open_ones else None
        is_early = row is not None and (row.occurrence_on or date.min) > deadline.on
        due = come[-1] if come else terms.first_due(deadline, today) if is_early else None
        if due is not None:
            yield _Wanted(agreement, deadline, due, None if row is None else row.id)


def _make(session: WriteSession, one: _Wanted, words: Words) -> None:
    agreement = session.get(Agreement, one.agreement)
    row = None if one.row is None else session.get(FollowUp, one.row)
    if agreement is None or (one.row is not None and row is None):
        return  # removed meanwhile
    if row is None:
        _add(session, agreement, one.deadline, one.due_on, words)
    else:
        _set(row, one.deadline, one.due_on, words(one.deadline, agreement.what))
        row.due_on, row.due_time, row.snooze_count = one.due_on, None, 0


def _deadlines(session: Session, agreement: int, today: date) -> tuple[Deadline, ...]:
    found = session.get(Agreement, agreement)
    reckoned = None if found is None else terms_of(found)
    return () if reckoned is None else terms.deadlines(reckoned, today)


def _rows(session: Session, agreement: int, role: Role) -> Sequence[FollowUp]:
    query = select(FollowUp).where(FollowUp.agreement_id == agreement, FollowUp.role == role.value)
    return session.scalars(query.order_by(FollowUp.id)).all()


def _set(row: FollowUp, deadline: Deadline, due: date, text: str) -> None:
    """The same deadline keeps its due, also where the user moved it."""
    if row.occurrence_on != deadline.on:
        row.due_on, row.due_time, row.snooze_count = due, None, 0
    row.occurrence_on, row.text = deadline.on, clean(text)


def _add(
    session: WriteSession, agreement: Agreement, deadline: Deadline, due: date, words: Words
) -> None:
    row = FollowUp(customer_id=agreement.customer_id, agreement_id=agreement.id, state=_OPEN)
    row.text, row.role = clean(words(deadline, agreement.what)), deadline.turn.role.value
    row.due_on, row.occurrence_on, row.created_at = due, deadline.on, session.now
    session.add(row)


def _seen(store: Store) -> tuple[date, date] | None:
    """The last day on which was looked, and the latest; None where there was none."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_SEEN,))
    try:
        last, latest = map(date.fromisoformat, rows[0][0].split())
    except (IndexError, ValueError):
        return None
    return last, latest


def _see(store: Store, last: date, latest: date) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=_SEEN, value=f"{last} {latest}"))


def _length(count: int | None, unit: str | None) -> Length | None:
    return None if count is None or unit is None else Length(count, CadenceUnit(unit))


def _date(value: str) -> date:
    return date.fromisoformat(value)
