"""Where a reminder goes whose customer cannot be reached when it is due.

Its due stays; only the notice waits: for the first moment that fits both the customer and the
user's own hours, also when they are away for long: then it is looked for from their return on.
When there is none in sight it comes at its own time. What the user snoozed to an
hour comes then: they have been told, and chose. All follows from what the file says, so that the
same question has the same answer at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from smallcrm.domain import contact_windows, quiet_times
from smallcrm.domain.contact_windows import DAYS, Reach, Reason, Window
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.reminder_settings import ReminderSettings

_MINUTE = timedelta(minutes=1)
_MIDNIGHT = time()
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Slide:
    """``at``: the UTC moment at which it is told of instead. ``in_digest``: with the digest of
    that day, not by itself."""

    at: datetime
    reason: Reason
    in_digest: bool = False


def find(
    reach: Reach,
    due: tuple[date, time | None],
    zone: tzinfo,
    settings: ReminderSettings,
    *,
    snoozed: bool = False,
) -> Slide | None:
    """None: at its own time. ``due`` is the local day and hour, ``zone`` the user's."""
    due_on, due_time = due
    if not reach.limits or (snoozed and due_time is not None):
        return None
    at = due_at(due_on, due_time, zone, settings.digest_at)
    why = contact_windows.why_not(reach, at, zone)
    if why is None:
        return None
    try:
        if due_time is not None:
            found = meeting(reach, at, zone, settings)
            return None if found is None else Slide(found, why)
        return _of_a_day(reach, due_on, zone, settings, why)
    except OverflowError:  # at the very end of the calendar
        return None


def own_hours(settings: ReminderSettings) -> tuple[Window, ...]:
    """The hours within which one that waits comes, by the user's clock; none when all do."""
    days = [
        day for day in range(_WEEK) if not settings.working_days or day in settings.working_days
    ]
    start, end = settings.quiet_from, settings.quiet_to
    if start == end:
        windows = [Window(day, _MIDNIGHT, _MIDNIGHT) for day in days]
        return tuple(windows) if len(days) < _WEEK else ()
    if start > end:
        return tuple(Window(day, end, start) for day in days)
    early = [Window(day, _MIDNIGHT, start) for day in days if start != _MIDNIGHT]
    return tuple(sorted((*early, *(Window(day, end, _MIDNIGHT) for day in days))))


def meeting(
    reach: Reach, due: datetime, zone: tzinfo, settings: ReminderSettings
) -> datetime | None:
    """The first UTC moment from an aware one on that fits and is not quiet; None when there is
    none in sight.

    Raises:
        OverflowError: behind the end of the calendar.
    """
    at: datetime | None = due
    until = contact_windows.horizon(reach, due, zone)
    while at is not None and at <= until:
        at = contact_windows.next_fit(reach, at, zone)
        if at is None:
            return None
        wall = at.astimezone(zone).replace(tzinfo=None)
        opens = quiet_times.next_open(wall, settings)
        if opens == wall:
            return at if at <= until else None
        opened = datetime.combine(opens.date(), opens.time(), zone).astimezone(UTC)
        at = max(opened, at + _MINUTE)
    return None


def _of_a_day(
    reach: Reach, due_on: date, zone: tzinfo, settings: ReminderSettings, why: Reason
) -> Slide | None:
    """On the first day that has a moment from its digest on: with the digest, or by itself."""
    first = due_on if reach.away_until is None else max(due_on, reach.away_until)
    for ahead in range(DAYS + 1):
        day = first + timedelta(days=ahead)
        if day != due_on and not quiet_times.is_working(day, settings):
            continue
        begins = due_at(day, None, zone, settings.digest_at)
        at = contact_windows.next_fit(reach, begins, zone)
        if at is None:
            continue
        if at == begins:
            return Slide(at, why, in_digest=True)
        wall = at.astimezone(zone)
        if wall.date() == day and not quiet_times.in_quiet_hours(wall.time(), settings):
            return Slide(at, why)
    return None
