"""Follow-ups and yearly days as a calendar that any program reads; words come from above."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from smallcrm.domain.exports import EVERYBODY, CalendarWords, Scope
from smallcrm.domain.records import FollowUpState, OccasionKind, Repeat, Side
from smallcrm.formats import icalendar_writer, own_calendar
from smallcrm.formats.icalendar_writer import TodoEntry, YearlyEntry
from smallcrm.services import whole_files
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store

ENGLISH = CalendarWords()
_TODOS = """
SELECT u.id, u.uid, u.created_at, coalesce(c.name, ''), u.text, u.side, u.due_on, u.due_time,
  u.rule, u.rule_from, u.occurrence_on, u.state, u.closed_at, u.customer_id
FROM follow_up u LEFT JOIN customer c ON c.id = u.customer_id
WHERE c.deleted_at IS NULL AND (u.state = 'open' OR ?) ORDER BY u.due_on IS NULL, u.due_on, u.id
"""
_DAYS = """
SELECT o.id, c.uid, c.name, o.kind, o.month, o.day, o.year, o.label, o.days_ahead, c.id
FROM occasion o JOIN customer c ON c.id = o.customer_id
WHERE c.deleted_at IS NULL AND c.do_not_contact_at IS NULL ORDER BY o.month, o.day, o.id
"""


def write(
    store: Store,
    target: Path,
    now: datetime,
    scope: Scope = EVERYBODY,
    words: CalendarWords = ENGLISH,
    work: Work = SILENT,
) -> int:
    """Write the calendar, whole or not at all; returns how many entries it has.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    content, count = content_of(store, now, scope, words, with_closed=True)
    work.step(count, count)
    with whole_files.replacing_bytes(target) as out:
        out.write(content)
    return count


def content_of(
    store: Store, now: datetime, scope: Scope, words: CalendarWords, *, with_closed: bool
) -> tuple[bytes, int]:
    """The calendar's bytes and how many entries it has."""
    todos = list(_todos(store, scope, words, with_closed=with_closed))
    days = list(_days(store, scope, words))
    return icalendar_writer.write(todos, days, now), len(todos) + len(days)


def digest(store: Store, words: CalendarWords) -> str:
    """What the calendar of all that is open says: another one, when there is something new."""
    entries = (*_todos(store, EVERYBODY, words, with_closed=False), *_days(store, EVERYBODY, words))
    return hashlib.sha256("\n".join(map(repr, entries)).encode()).hexdigest()


def _todos(
    store: Store, scope: Scope, words: CalendarWords, *, with_closed: bool
) -> Iterator[TodoEntry]:
    for row in store.fetch(_TODOS, (with_closed,)):
        if _is_in(scope, row[13]):
            yield _todo(words, *row[:13])


def _todo(
    words: CalendarWords,
    number: int,
    uid: str | None,
    created: str,
    name: str,
    text: str,
    side: str,
    due_on: str | None,
    due_time: str | None,
    rule: str | None,
    rule_from: str | None,
    occurrence_on: str | None,
    state: str,
    closed_at: str | None,
) -> TodoEntry:
    pattern = words.theirs if side == Side.THEIRS else words.mine
    repeat = Repeat(rule, date.fromisoformat(rule_from)) if rule and rule_from else None
    series_on = date.fromisoformat(occurrence_on) if occurrence_on else None
    if repeat is not None and "COUNT=" in repeat.rule:
        series_on = repeat.since  # so many times are counted from the first
    is_open = state == FollowUpState.OPEN
    closed = None if is_open else datetime.fromisoformat(closed_at or created)
    return TodoEntry(
        uid or own_calendar.todo_uid(created, number),
        _said(pattern, name, text) if name else text,
        date.fromisoformat(due_on) if due_on else None,
        time.fromisoformat(due_time) if due_time else None,
        datetime.fromisoformat(created),
        repeat if is_open else None,
        series_on,
        closed,
        state == FollowUpState.DROPPED,
    )


def _days(store: Store, scope: Scope, words: CalendarWords) -> Iterator[YearlyEntry]:
    for number, uid, name, kind, month, day, year, label, ahead, customer in store.fetch(_DAYS):
        if not _is_in(scope, customer):
            continue
        what = label
        if not what and kind == OccasionKind.ANNIVERSARY:
            what = words.anniversary
        if kind == OccasionKind.BIRTHDAY and not label:
            summary = _said(words.birthday, name, "")
        else:
            summary = _said(words.yearly, name, what or words.yearly_day)
        own = name, kind, label
        uid = own_calendar.uid("occasion", uid, number)
        yield YearlyEntry(uid, summary, month, day, year, ahead or 0, *own)


def _is_in(scope: Scope, customer: Any) -> bool:
    return scope.customers is None or customer in scope.customers


def _said(pattern: str, name: str, what: str) -> str:
    """The words with the name and the text in them; what is in these is not looked at again."""
    before, _, rest = pattern.partition("{name}")
    middle, _, after = rest.partition("{what}")
    return " ".join(f"{before}{name}{middle}{what}{after}".split())
