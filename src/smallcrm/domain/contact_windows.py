"""When somebody can be reached: hours of weekdays by their clock, and until when they are away.

Without hours every moment fits. What lies in the hour that a clock skips does not exist; an hour
that comes twice fits both times. ``away_until`` is the last day away, by their calendar.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CustomerId, CustomerKind

DAYS = 14
"""So far ahead, or behind the return of somebody away, a moment that fits is looked for; when
there is none, it comes at its own time."""
OFFICE_DAYS = range(5)
OFFICE_HOURS = time(9), time(18)
"""When somebody of whom nothing is known may be called, by their clock."""
MORNING, EVENING = (time(9), time(12)), (time(17), time(20))
_MIDNIGHT = time()
_MINUTE = timedelta(minutes=1)
_WEEK = 7


class Reason(StrEnum):
    """Why a moment does not fit."""

    AWAY = "away"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Hours of a ``weekday`` (0: Monday) by their clock; ``ends`` at 00:00 is the day's end."""

    weekday: int
    begins: time
    ends: time

    def holds(self, at: time) -> bool:
        return self.begins <= at and (at < self.ends or self.ends == _MIDNIGHT)


@dataclass(frozen=True, slots=True)
class Reach:
    """``zone`` is an IANA name, "" for the user's own; one that is not known counts as that."""

    windows: tuple[Window, ...] = ()
    zone: str = ""
    away_until: date | None = None
    note: str = ""

    @property
    def limits(self) -> bool:
        """Whether there are moments that do not fit."""
        return bool(self.windows) or self.away_until is not None


@dataclass(frozen=True, slots=True)
class CallRow:
    """Somebody who can be called now. ``number`` is the first one; ``promised_on`` the day of the
    follow-up that is due first, ``promise`` its words; ``last_at`` the last contact, in UTC."""

    customer_id: CustomerId
    name: str
    kind: CustomerKind
    number: str
    reach: Reach
    promise: str = ""
    promised_on: date | None = None
    last_at: datetime | None = None


def checked(windows: Iterable[Window]) -> tuple[Window, ...]:
    """In order, those that touch each other as one.

    Raises:
        InvalidValue: "hours_end_first": one ends before it begins, or passes midnight.
    """
    found: list[Window] = []
    for window in sorted(windows):
        if window.ends != _MIDNIGHT and window.ends <= window.begins:
            raise InvalidValue("hours_end_first")
        last = found[-1] if found else None
        if last is None or last.weekday != window.weekday or not _touch(last, window):
            found.append(window)
        elif last.ends != _MIDNIGHT:
            ends = (last.ends, window.ends)
            found[-1] = Window(
                last.weekday, last.begins, _MIDNIGHT if _MIDNIGHT in ends else max(ends)
            )
    return tuple(found)


def zone_of(reach: Reach, own: tzinfo) -> tzinfo:
    """Where their clock stands; ``own`` is the user's zone."""
    return (zone_named(reach.zone) if reach.zone else None) or own


@lru_cache(maxsize=256)
def zone_named(name: str) -> tzinfo | None:
    """None when there is no such zone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def why_not(reach: Reach, at: datetime, own: tzinfo) -> Reason | None:
    """Why somebody cannot be reached at an aware moment, None when they can."""
    wall = at.astimezone(zone_of(reach, own)).replace(tzinfo=None)
    if reach.away_until is not None and wall.date() <= reach.away_until:
        return Reason.AWAY
    if reach.windows and not _in_hours(reach.windows, wall):
        return Reason.HOURS
    return None


def next_fit(reach: Reach, at: datetime, own: tzinfo) -> datetime | None:
    """The first UTC moment from ``at`` on that fits; None when there is none up to ``horizon``."""
    if why_not(reach, at, own) is None:
        return at.astimezone(UTC)
    try:
        until = horizon(reach, at, own)
        found = _after(reach, at.astimezone(UTC), until, zone_of(reach, own))
        return next((moment for moment in found if why_not(reach, moment, own) is None), None)
    except OverflowError:  # at the very end of the calendar
        return None


def horizon(reach: Reach, at: datetime, own: tzinfo) -> datetime:
    """Until when a moment that fits is looked for: ``DAYS`` from ``at``, or from their return.

    Raises:
        OverflowError: behind the end of the calendar.
    """
    back = at
    if reach.away_until is not None:
        first = reach.away_until + timedelta(days=1)
        back = max(at, _moment(first, _MIDNIGHT, zone_of(reach, own)))
    return back + timedelta(days=DAYS)


def _after(reach: Reach, at: datetime, until: datetime, zone: tzinfo) -> Iterator[datetime]:
    """The moments from which on it may fit, in order."""
    day = at.astimezone(zone).date()
    if reach.away_until is not None and reach.away_until >= day:
        day = reach.away_until
    while True:
        for moment in _begins(reach.windows, day, zone):
            if moment > until:
                return
            if moment >= at:
                yield moment
        if _moment(day, _MIDNIGHT, zone) > until:
            return
        day += timedelta(days=1)


def _begins(windows: Sequence[Window], day: date, zone: tzinfo) -> Iterable[datetime]:
    """Where hours of a local day begin; each minute of a day on which the clock is changed."""
    begin, end = _moment(day, _MIDNIGHT, zone), _moment(day + timedelta(1), _MIDNIGHT, zone)
    if end - begin != timedelta(days=1):
        return (begin + _MINUTE * n for n in range(max(0, (end - begin) // _MINUTE)))
    if not windows:
        return (begin,)
    mine = sorted(w.begins for w in windows if w.weekday == day.weekday())
    return (_moment(day, hour, zone) for hour in mine)


def _moment(day: date, hour: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, hour, zone).astimezone(UTC)


def _in_hours(windows: Sequence[Window], wall: datetime) -> bool:
    weekday, hour = wall.weekday(), wall.time()
    return any(w.weekday == weekday and w.holds(hour) for w in windows)


def _touch(first: Window, second: Window) -> bool:
    return first.ends == _MIDNIGHT or second.begins <= first.ends
