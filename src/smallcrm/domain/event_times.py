"""When events take place: the starts of one that repeats, and what moments are to the user.

Repeats are counted in the days of the event's own zone (RFC 5545 3.8.5.3), so that a meeting at
nine stays at nine when the clocks change there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice

from smallcrm.domain import recurrence
from smallcrm.domain.arrivals import EventDraft, When
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import DueRow, Repeat

PAST_DAYS = 731
MOST_PAST = 200
"""Of a series its last two years come onto the timeline, and not more than so many times: whoever
met every week for ten years has no use for 520 entries, and single events come however old."""
_DAY = timedelta(days=1)
_HOURS = {"BYHOUR", "BYMINUTE", "BYSECOND"}
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?(Z?)")


@dataclass(frozen=True, slots=True)
class Times:
    """The starts of an event: those that are over, the oldest first, and the next one.

    ``rule`` is what it follows, "" for none or for one that cannot be followed (``is_lost``);
    ``older`` tells that more lie before those that are listed.
    """

    past: tuple[When, ...]
    coming: When | None
    rule: str = ""
    is_lost: bool = False
    older: bool = False


def moment(at: When, zone: tzinfo) -> datetime:
    """The UTC moment; a day is its local midnight, which is shown without an hour."""
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    return (at if at.tzinfo is not None else at.replace(tzinfo=zone)).astimezone(UTC)


def due(at: When, zone: tzinfo) -> DueRow:
    """The local day and hour at which it begins for the user."""
    if not isinstance(at, datetime):
        return DueRow(at)
    local = at if at.tzinfo is None else at.astimezone(zone)
    return DueRow(local.date(), local.time().replace(second=0, microsecond=0, tzinfo=None))


def is_over(at: When, now: datetime) -> bool:
    """Whether it has begun; a whole day when it has gone by. ``now`` is in the user's zone."""
    if not isinstance(at, datetime):
        return at < now.date()
    return moment(at, now.tzinfo or UTC) <= now


def plain_rule(text: str, zone: tzinfo | None = None) -> str:
    """A rule as ``recurrence`` takes it; "" when it does not.

    Hours are left out (the start has them), and so is what only repeats what the rule says. Its
    last day, which files name by a UTC moment, becomes that of ``zone``.
    """
    parts: dict[str, str] = {}
    for part in text.strip().upper().removeprefix("RRULE:").split(";"):
        name, _, value = (p.strip().replace(" ", "") for p in part.partition("="))
        if name and value and not name.startswith("X-") and name not in _HOURS:
            parts.setdefault(name, value)
    if "UNTIL" in parts:
        parts["UNTIL"] = _last_day(parts["UNTIL"], zone)
        parts.pop("COUNT", None)
    if not parts.keys() & {"BYDAY", "BYMONTHDAY"}:
        parts.pop("BYSETPOS", None)
    rule = ";".join(f"{name}={value}" for name, value in parts.items())
    try:
        recurrence.check(rule)
    except InvalidValue:
        return ""
    return rule


def _last_day(text: str, zone: tzinfo | None) -> str:
    match = _UNTIL.fullmatch(text)
    if match is None:
        return text
    try:
        year, month, day, hour, minute = (int(n) for n in match.groups()[:5])
        at = datetime(year, month, day, hour, minute, tzinfo=UTC)
        local = at.astimezone(zone) if match[6] and zone is not None else at
    except (ValueError, OverflowError):
        return text[:8]
    return f"{local:%Y%m%d}" if local.year > 999 else text[:8]


def _zone_of(at: When) -> tzinfo | None:
    return at.tzinfo if isinstance(at, datetime) else None


def times(event: EventDraft, now: datetime, replaced: frozenset[str] = frozenset()) -> Times:
    """The starts of an event. ``now`` is aware, in the user's zone; ``replaced`` are the
    days (``day_key``) of those that stand in the file by themselves."""
    start = event.starts
    if start is None:
        return Times((), None)
    if not is_series(event):
        return Times((start,), None) if is_over(start, now) else Times((), start)
    rule = plain_rule(event.rule, _zone_of(start)) if event.rule else ""
    lost = bool(event.rule) and not rule
    zone = now.tzinfo or UTC
    without = {_identity(at, zone) for at in event.without}
    days = {at for at in event.without if not isinstance(at, datetime)}

    def stays(at: When) -> bool:
        is_out = _identity(at, zone) in without or day_of(at) in days
        return not is_out and _key(event, at) not in replaced

    soon = now.date() + _DAY  # it may be tomorrow there already
    listed = [at for at in _between(start, rule, _since(rule, now.date()), soon) if stays(at)]
    listed += [at for at in event.more if stays(at) and at not in listed]
    over = sorted((at for at in listed if is_over(at, now)), key=lambda at: moment(at, zone))
    if not over and stays(start) and is_over(start, now):
        over = [start]  # a rule that brought it never again
    past = [at for at in over if (day_of(over[-1]) - day_of(at)).days < PAST_DAYS][-MOST_PAST:]
    ahead = [at for at in listed if not is_over(at, now)]
    ahead += islice((at for at in _after(start, rule, soon) if stays(at)), 1)
    coming = min(ahead, key=lambda at: moment(at, zone), default=None)
    older = len(past) < len(over) or (bool(past) and day_of(start) < day_of(past[0]))
    return Times(tuple(past), coming, rule, lost, older)


def repeat(event: EventDraft, found: Times, zone: tzinfo) -> Repeat | None:
    """How a follow-up on an event comes again; None when it does not, or when the day there is
    another one than the user's, so that the rule would name the wrong weekdays."""
    if not found.rule or found.coming is None or event.starts is None:
        return None
    if due(event.starts, zone).due_on != day_of(event.starts):
        return None
    return Repeat(found.rule, day_of(event.starts))


def day_key(at: When) -> str:
    """Which one of a series it is: its day, as RECURRENCE-ID has it."""
    return f"{day_of(at):%Y%m%d}"


def uid_of(event: EventDraft, at: When) -> str:
    """The UID; of one time of a series with its day behind it."""
    return f"{event.uid} {_key(event, at)}" if is_series(event) else single_uid(event)


def single_uid(event: EventDraft) -> str:
    """The UID; of an entry that stands for one time of a series with that day behind it."""
    if event.instead_of is None:
        return event.uid
    return f"{event.uid} {day_key(event.instead_of)}"


def is_series(event: EventDraft) -> bool:
    """Whether it has several times of its own."""
    is_one_time = event.instead_of is not None and not event.onwards
    return bool(event.rule or event.more) and not is_one_time


def _key(event: EventDraft, at: When) -> str:
    """``day_key`` of one of its times; of a series that was moved that of the day before that."""
    if event.instead_of is None or event.starts is None:
        return day_key(at)
    return day_key(day_of(at) - (day_of(event.starts) - day_of(event.instead_of)))


def day_of(at: When) -> date:
    """The day in the zone that it is said in."""
    return at.date() if isinstance(at, datetime) else at


def _since(rule: str, today: date) -> date:
    """From when on the times of a series are looked at, so that its last two years are among
    them: of one that has ended, those before its end."""
    if "COUNT=" in rule:
        return date.min
    until = re.search(r"UNTIL=(\d{4})(\d\d)(\d\d)", rule)
    last = min(today, date(*(int(n) for n in until.groups()))) if until else today
    return last - timedelta(days=PAST_DAYS)


def _identity(at: When, zone: tzinfo) -> date | datetime:
    return moment(at, zone) if isinstance(at, datetime) else at


def _on(start: When, day: date) -> When:
    """The start moved to another day, at its hour there."""
    if not isinstance(start, datetime):
        return day
    return datetime.combine(day, start.timetz())


def _between(start: When, rule: str, since: date, until: date) -> Iterator[When]:
    """The start and those that follow it, later than ``since`` up to the day ``until``."""
    first = day_of(start)
    if first > since or not rule:  # what came once comes, however long ago
        yield start
    if not rule:
        return
    for day in _days(rule, first, max(since, first)):
        if day > until:
            return
        yield _on(start, day)


def _after(start: When, rule: str, day: date) -> Iterator[When]:
    if rule:
        for found in islice(_days(rule, day_of(start), max(day, day_of(start))), 1000):
            yield _on(start, found)


def _days(rule: str, first: date, after: date) -> Iterator[date]:
    """The days of a rule later than one, some at a time, and more the longer it takes."""
    many = 4
    while True:
        found = recurrence.upcoming(Repeat(rule, first), after, many)
        yield from found
        if len(found) < many:
            return
        after, many = found[-1], min(2 * many, 128)
