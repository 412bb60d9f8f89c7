"""Follow-ups that come again: RFC 5545 rules, made, checked and stepped through.

A rule is the value of an RRULE as it stands in the file ("FREQ=WEEKLY;BYDAY=FR"). It counts in
local days and never in hours: what is due on Fridays stays on Fridays when the clocks change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Literal

from smallcrm.domain.calendar_days import existing
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CadenceUnit, Repeat

MANY = 999
"""The longest step, the largest COUNT, and as many missed ones as are counted."""
WORKDAYS = (0, 1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Pattern:
    """What can be said in words: every so many units, and on which days.

    ``weekdays`` (Monday 0) of a week; with ``nth`` (1 to 5, or -1 for the last) one of a month.
    ``month_day`` is 1 to 31, or -1 for the last; a shorter month ends on its last day. ``month``
    is of a year. 0 and () where nothing is said. ``until`` is the last day it may fall on.
    """

    unit: CadenceUnit
    every: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    month_day: int = 0
    month: int = 0
    until: date | None = None


def compose(pattern: Pattern) -> str:
    """The rule of a pattern.

    A day that not every month has is written as the last of the days up to it, so that whoever
    reads the rule by RFC 5545 reads the same: the 31st is the 30th in June, and is not left out.
    """
    parts = [f"FREQ={_FREQUENCIES[pattern.unit]}"]
    if pattern.every != 1:
        parts.append(f"INTERVAL={pattern.every}")
    if pattern.until is not None:
        parts.append(f"UNTIL={pattern.until:%Y%m%d}")
    if pattern.month:
        parts.append(f"BYMONTH={pattern.month}")
    if pattern.weekdays:
        nth = str(pattern.nth) if pattern.nth else ""
        parts.append("BYDAY=" + ",".join(f"{nth}{_CODES[day]}" for day in pattern.weekdays))
    if pattern.month_day:
        parts.append(_on_day(pattern))
    return ";".join(parts)


def _on_day(pattern: Pattern) -> str:
    day = pattern.month_day
    always = day <= _SHORTEST_MONTH
    if always or (pattern.month and existing(_COMMON_YEAR, pattern.month, day)):
        return f"BYMONTHDAY={day}"
    days = ",".join(str(n) for n in range(_SHORTEST_MONTH, day + 1))
    return f"BYMONTHDAY={days};BYSETPOS=-1"


def check(rule: str) -> None:
    """Whether we can follow a rule, from a file or from elsewhere.

    Raises:
        InvalidValue: "not_a_repeat".
    """
    _read(rule)


def pattern_of(rule: str) -> Pattern | None:
    """The pattern of a rule; None for one that says more than a pattern can.

    Raises:
        InvalidValue: "not_a_repeat".
    """
    parsed = _read(rule)
    if parsed.unit is CadenceUnit.DAY and parsed.every == 1 and parsed.days:
        parsed = replace(parsed, unit=CadenceUnit.WEEK)
    found = Pattern(
        unit=parsed.unit,
        every=parsed.every,
        weekdays=tuple(day for _, day in parsed.days),
        nth=parsed.days[0][0] if parsed.days else 0,
        month_day=parsed.month_days[-1] if parsed.month_days else 0,
        month=parsed.months[0] if parsed.months else 0,
        until=parsed.until,
    )
    return found if _is_sayable(found) and parsed == _read(compose(found)) else None


def _is_sayable(pattern: Pattern) -> bool:
    of_year = pattern.unit is CadenceUnit.YEAR
    if pattern.month_day < -1 or pattern.nth < -1 or (pattern.month_day and pattern.weekdays):
        return False
    if bool(pattern.month) is not (of_year and bool(pattern.month_day or pattern.weekdays)):
        return False
    if pattern.nth:
        return len(pattern.weekdays) == 1
    return not pattern.weekdays or pattern.unit is CadenceUnit.WEEK


def next_after(repeat: Repeat, day: date) -> date | None:
    """The first occurrence later than this day; None when the series is over.

    Raises:
        InvalidValue: "not_a_repeat".
    """
    return next(_after(repeat, day), None)


def upcoming(repeat: Repeat, day: date, count: int) -> tuple[date, ...]:
    """The first occurrences later than this day.

    Raises:
        InvalidValue: "not_a_repeat".
    """
    return tuple(islice(_after(repeat, day), count))


def missed_between(repeat: Repeat, after: date, until: date) -> int:
    """How many occurrences are later than ``after`` and not later than ``until``; at most MANY.

    Raises:
        InvalidValue: "not_a_repeat".
    """
    count = 0
    for day in islice(_after(repeat, after), MANY):
        if day > until:
            break
        count += 1
    return count


# --- rules as text -------------------------------------------------------------------------------

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS = {
    "DAILY": CadenceUnit.DAY,
    "WEEKLY": CadenceUnit.WEEK,
    "MONTHLY": CadenceUnit.MONTH,
    "YEARLY": CadenceUnit.YEAR,
}
_FREQUENCIES = {unit: name for name, unit in _UNITS.items()}
_COMMON_YEAR, _SHORTEST_MONTH = 2001, 28
_LENGTH = 200
_OF_MONTHS = frozenset({"BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"})
_OF_DAYS = frozenset({"BYDAY"})
_PLAIN = frozenset({"FREQ", "INTERVAL", "UNTIL", "COUNT", "WKST"})
_NUMBER = re.compile(r"[+-]?\d{1,3}", re.ASCII)
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule taken apart. ``days`` are (nth or 0, weekday); lists are sorted."""

    unit: CadenceUnit
    every: int = 1
    until: date | None = None
    count: int | None = None
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0

    @property
    def narrowed(self) -> bool:
        return bool(self.days or self.month_days)


def _read(rule: str) -> _Rule:
    """What calendars write, and no more of RFC 5545 than that: no hours, no days of the year."""
    values: dict[str, str] = {}
    for part in rule.split(";") if len(rule) <= _LENGTH else ():
        name, sign, value = part.partition("=")
        if not sign or name in values:
            raise _wrong()
        values[name] = value
    unit = _UNITS.get(values.get("FREQ", ""))
    if unit is None:
        raise _wrong()
    by = _OF_MONTHS if unit in (CadenceUnit.MONTH, CadenceUnit.YEAR) else _OF_DAYS
    if values.keys() - by - _PLAIN or ("COUNT" in values and "UNTIL" in values):
        raise _wrong()
    every = _number(values.get("INTERVAL", "1"), 1, MANY)
    start = values.get("WKST", "MO")
    if start not in _CODES:
        raise _wrong()
    matters = unit is CadenceUnit.WEEK and every > 1
    days = _days(values["BYDAY"]) if "BYDAY" in values else ()
    if any(nth for nth, _ in days) and by is _OF_DAYS:
        raise _wrong()
    found = _Rule(
        unit,
        every,
        _until(values["UNTIL"]) if "UNTIL" in values else None,
        _number(values["COUNT"], 1, MANY) if "COUNT" in values else None,
        days,
        _numbers(values, "BYMONTHDAY", -31, 31),
        _numbers(values, "BYMONTH", 1, 12),
        _numbers(values, "BYSETPOS", -366, 366),
        _CODES.index(start) if matters else 0,
    )
    if found.positions and not found.narrowed:
        raise _wrong()
    return found


def _wrong() -> InvalidValue:
    return InvalidValue("not_a_repeat")


def _number(text: str, least: int, most: int) -> int:
    if not _NUMBER.fullmatch(text) or not least <= int(text) <= most or int(text) == 0:
        raise _wrong()
    return int(text)


def _numbers(values: dict[str, str], name: str, least: int, most: int) -> tuple[int, ...]:
    texts = values[name].split(",") if name in values else []
    return tuple(sorted({_number(text, least, most) for text in texts}))


def _days(text: str) -> tuple[tuple[int, int], ...]:
    found = [_DAY.fullmatch(part) for part in text.split(",")]
    if not all(found):
        raise _wrong()
    return tuple(sorted({(int(m[1] or 0), _CODES.index(m[2])) for m in found if m}))


def _until(text: str) -> date:
    """The day of an UNTIL; an hour in it is that of another calendar's start, and not ours."""
    match = _UNTIL.fullmatch(text)
    found = existing(int(match[1]), int(match[2]), int(match[3])) if match else None
    if found is None:
        raise _wrong()
    return found


# --- stepping ------------------------------------------------------------------------------------

_CYCLE_YEARS, _CYCLE = 400, timedelta(days=146_097)
"""The calendar comes round every 400 years, to the day of the week."""
_YEARS = 100
"""So far ahead is looked at the least: a fifth Monday in a February comes within these."""
_NUMBERED: dict[CadenceUnit, Literal[0, 1, 2, 3]] = {
    CadenceUnit.YEAR: 0,
    CadenceUnit.MONTH: 1,
    CadenceUnit.WEEK: 2,
    CadenceUnit.DAY: 3,
}
"""dateutil's YEARLY and so on, as its types want them; it is imported only when needed."""


def _after(repeat: Repeat, day: date) -> Iterator[date]:
    """The occurrences later than a day.

    The search is moved into the last years that dates can name, where dateutil stops by itself:
    a rule that never comes true ("30 February") would else be looked for through 8,000 years.
    """
    from dateutil import rrule  # only where something repeats

    rule = _settled(_read(repeat.rule), repeat.since)
    since = repeat.since if rule.count else _start_near(rule, repeat.since, day)
    spare = date.max.year - _YEARS - max(since, repeat.since if rule.count else day).year
    if spare < 0:
        return
    shift = _CYCLE * (spare // _CYCLE_YEARS)
    series = rrule.rrule(
        _NUMBERED[rule.unit],
        dtstart=_midnight(since + shift),
        interval=rule.every,
        wkst=rule.week_start,
        count=rule.count,
        until=_midnight(min(rule.until, date.max - shift) + shift) if rule.until else None,
        bysetpos=rule.positions or None,
        bymonth=rule.months or None,
        bymonthday=rule.month_days or None,
        byweekday=[rrule.weekday(day, nth or None) for nth, day in rule.days] or None,
    )
    for found in series:
        if (made := found.date() - shift) > day:
            yield made


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _settled(rule: _Rule, since: date) -> _Rule:
    """The rule with the day that it leaves to its first one (RFC 5545, DTSTART)."""
    if rule.narrowed or rule.unit is CadenceUnit.DAY:
        return rule
    if rule.unit is CadenceUnit.WEEK:
        return replace(rule, days=((0, since.weekday()),))
    of_year = rule.unit is CadenceUnit.YEAR
    months = rule.months or ((since.month,) if of_year else ())
    return replace(rule, months=months, month_days=(since.day,))


def _start_near(rule: _Rule, since: date, day: date) -> date:
    """A start of the same series, close before a day: what was long ago need not be stepped."""
    if day <= since:
        return since
    if rule.unit in (CadenceUnit.DAY, CadenceUnit.WEEK):
        step = rule.every * (7 if rule.unit is CadenceUnit.WEEK else 1)
        return day - timedelta(days=(day - since).days % step)
    if rule.unit is CadenceUnit.YEAR:
        years = (day.year - since.year) // rule.every * rule.every
        return date(since.year + years, 1, 1) if years else since
    months = (day.year - since.year) * 12 + day.month - since.month
    months = months // rule.every * rule.every
    year, month = divmod(since.year * 12 + since.month - 1 + months, 12)
    return date(year, month + 1, 1) if months else since
