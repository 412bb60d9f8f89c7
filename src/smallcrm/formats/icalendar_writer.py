"""Follow-ups as to-dos with an alarm, yearly days as all-day events that repeat (RFC 5545).

Times float (no zone): a follow-up at ten is at ten wherever one is. 29 February is kept on the
last of the month, so that it is told of in every year. The library is brought in where it writes:
it needs 5 MB, and most days nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from smallcrm import __version__
from smallcrm.domain.records import Repeat
from smallcrm.formats import own_calendar

if TYPE_CHECKING:
    from icalendar import Alarm, Event, Todo

PRODUCT = "-//smallcrm//"
"""How the name of the program begins, by which our own calendars are known."""
MORNING = timedelta(hours=9)
"""When on its day one is told of what has no hour."""
NO_YEAR = 2000
"""A year that has every day, for a day whose year is not known."""


@dataclass(frozen=True, slots=True)
class TodoEntry:
    """A follow-up. ``on`` None: without a day. ``closed_at``: done or dropped then (UTC).
    ``series_on`` is the day of its series for which it stands."""

    uid: str
    summary: str
    on: date | None
    at: time | None
    created_at: datetime
    repeat: Repeat | None = None
    series_on: date | None = None
    closed_at: datetime | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class YearlyEntry:
    """A yearly day; ``ahead``: so many days before it one is told of it. What the last three say
    is for ourselves: other programs have no words for it."""

    uid: str
    summary: str
    month: int
    day: int
    year: int | None
    ahead: int = 0
    name: str = ""
    kind: str = ""
    label: str = ""


def write(todos: Iterable[TodoEntry], days: Iterable[YearlyEntry], now: datetime) -> bytes:
    """A whole calendar; ``now`` is the UTC moment it is made."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"{PRODUCT}smallcrm {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "smallcrm")
    for entry in todos:
        for component in _todos(entry, now):
            calendar.add_component(component)
    for one in days:
        calendar.add_component(_event(one, now))
    return bytes(calendar.to_ical())


def _todos(entry: TodoEntry, now: datetime) -> Iterable[Todo]:
    """The to-do; of a series whose next time was moved, the series and that one time."""
    moved = entry.repeat is not None and entry.series_on not in (None, entry.on)
    if not moved or entry.on is None:
        yield _todo(entry, now, entry.on, entry.repeat)
        return
    first = _todo(entry, now, entry.series_on, entry.repeat)
    yield first
    one = _todo(entry, now, entry.on, None)
    start = first.decoded("dtstart")
    one.add("recurrence-id", start)
    yield one


def _todo(entry: TodoEntry, now: datetime, on: date | None, repeat: Repeat | None) -> Todo:
    from icalendar import Todo
    from icalendar.prop import vRecur

    todo = Todo()
    todo.add("uid", entry.uid)
    todo.add("dtstamp", now.astimezone(UTC))
    todo.add("created", entry.created_at.astimezone(UTC))
    todo.add("summary", entry.summary)
    if on is not None:
        due = on if entry.at is None else datetime.combine(on, entry.at)
        todo.add("dtstart", due)
        todo.add("due", due)
        if repeat is not None:
            todo.add("rrule", vRecur.from_ical(repeat.rule))
    if entry.closed_at is None:
        todo.add("status", "NEEDS-ACTION")
        if on is not None:
            alarm = timedelta(0) if entry.at is not None else MORNING
            todo.add_component(_alarm(entry.summary, alarm))
    elif entry.dropped:
        todo.add("status", "CANCELLED")
    else:
        todo.add("status", "COMPLETED")
        todo.add("completed", entry.closed_at.astimezone(UTC))
        todo.add("percent-complete", 100)
    return todo


def _event(entry: YearlyEntry, now: datetime) -> Event:
    from icalendar import Event
    from icalendar.prop import vRecur

    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", entry.summary)
    start = date(entry.year or NO_YEAR, entry.month, entry.day)
    event.add("dtstart", start)
    if start < date.max:  # without an end it is that one day as well (RFC 5545 3.6.1)
        event.add("dtend", start + timedelta(days=1))
    rule = "FREQ=YEARLY"
    if (entry.month, entry.day) == (2, 29):
        rule += ";BYMONTH=2;BYMONTHDAY=-1"
    event.add("rrule", vRecur.from_ical(rule))
    event.add("transp", "TRANSPARENT")
    event.add(own_calendar.DAY, f"{entry.kind} {entry.year or '-'}")
    event.add(own_calendar.NAME, entry.name)
    if entry.label:
        event.add(own_calendar.LABEL, entry.label)
    event.add_component(_alarm(entry.summary, MORNING - timedelta(days=entry.ahead)))
    return event


def _alarm(summary: str, after_start: timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", after_start)
    return alarm
