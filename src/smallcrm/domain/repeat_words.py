"""What comes again, in words: "every 2nd tue", "first monday of every month", "monthly"."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from smallcrm.domain import calendar_days, day_dates, day_lengths, recurrence
from smallcrm.domain.day import Frame
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.records import CadenceUnit, Repeat
from smallcrm.domain.recurrence import Pattern
from smallcrm.domain.tokens import Shape

_UNITS = {
    Unit.DAY: CadenceUnit.DAY,
    Unit.WEEK: CadenceUnit.WEEK,
    Unit.MONTH: CadenceUnit.MONTH,
    Unit.YEAR: CadenceUnit.YEAR,
}
_LENGTHS = {unit: length for length, unit in _UNITS.items()}
_LEAP = datetime(2000, 1, 1, tzinfo=UTC)
LAST_DAY = 31

Said = tuple[int, Pattern] | None
"""The index behind the words, and what they say."""


def read(tokens: Tokens, index: int, frame: Frame) -> tuple[int, Pattern, bool] | None:
    """What comes again at a token: (index behind it, the pattern, whether it is a weak sign).

    A weak sign is a plain word too ("monthly") or what others do ("mondays").
    """
    each = tokens.sense(index, Sense.EACH)
    whole = _adverb(tokens, index, frame)
    if whole:
        return *whole, not each
    if each:
        found = behind_each(tokens, each[0], frame)
        return None if found is None or _of_one_month(tokens, found[0]) else (*found, False)
    days = _weekdays(tokens, index, Sense.DAYS_AGAIN)
    if days:
        return days[0], Pattern(CadenceUnit.WEEK, weekdays=days[1]), True
    found = _of_every(tokens, index, frame)
    return None if found is None else (*found, False)


def first_day(pattern: Pattern, today: date, start: date | None) -> tuple[Pattern, date | None]:
    """The pattern with its days settled and the first day of it: later than today, or from
    ``start`` on. None when there is no such day."""
    if pattern.weekdays or pattern.month_day:
        day = start - timedelta(days=1) if start else today
        once = recurrence.compose(replace(pattern, every=1))
        return pattern, recurrence.next_after(Repeat(once, day), day)
    base = start or today
    if pattern.unit in (CadenceUnit.MONTH, CadenceUnit.YEAR):
        month = base.month if pattern.unit is CadenceUnit.YEAR else 0
        settled = replace(pattern, month_day=base.day, month=month)
    else:
        settled = pattern
    first = start or calendar_days.later(today, pattern.every, _LENGTHS[pattern.unit])
    return settled, first


def started(tokens: Tokens, index: int) -> int:
    """Past "starting", "from"; the index itself when it stands not there."""
    found = tokens.sense(index, Sense.STARTING)
    return found[0] if found else index


def _adverb(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "monthly", "weekly on fri", "every quarter": nothing may follow that it describes."""
    found = tokens.sense(index, Sense.RHYTHM)
    if found is None or not isinstance(found[1], tuple):
        return None
    behind, length = found[0], found[1]
    every, unit = length
    narrowed = _narrowed(tokens, behind, Pattern(_UNITS[unit], every), frame)
    if narrowed[0] > behind or tokens.sense(index, Sense.EACH) or _ends(tokens, behind):
        return narrowed
    return narrowed if _precedes_verb(tokens, index, behind) else None


def _ends(tokens: Tokens, index: int) -> bool:
    """Whether nothing follows but an hour or a start."""
    return day_dates.is_alone(tokens, index) or started(tokens, index) > index


def _precedes_verb(tokens: Tokens, index: int, behind: int) -> bool:
    """ "Rechnung monatlich schicken", and not "maandelijks overleg"."""
    verb_last = any(language.verb_last for language in tokens.lexicon.languages)
    verb = tokens.has(behind, tokens.lexicon.phrases("tasks")) > behind
    return verb_last and verb and tokens.shape(index - 1) is Shape.WORD


def behind_each(tokens: Tokens, index: int, frame: Frame) -> Said:
    """What stands behind "every": "2nd tue", "first monday of the month", "6 weeks", "3 may"."""
    workday = tokens.sense(index, Sense.WORKDAY)
    if workday:
        return workday[0], Pattern(CadenceUnit.WEEK, weekdays=recurrence.WORKDAYS)
    if tokens.sense(index, Sense.TIME):  # "every morning": the hour is read behind it
        return index, Pattern(CadenceUnit.DAY)
    for rule in (_yearly, _counted, _each_weekday, _numbered):
        found = rule(tokens, index, frame)
        if found is not None:
            return found
    return None


def _of_one_month(tokens: Tokens, index: int) -> bool:
    """ "every friday of march" ends with March."""
    of = tokens.sense(index, Sense.OF)
    return tokens.sense(of[0], Sense.MONTH) is not None if of else False


def _yearly(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "3 may", "may 3rd"."""
    on = tokens.sense(index, Sense.ON) or tokens.sense(index, Sense.ARTICLE)
    leap = Frame(_LEAP, frame.month_first, frame.dotted)
    found = day_dates.calendar(tokens, on[0] if on else index, leap)
    if found is None or found[1].whole or (held := found[1].coming) is None:
        return None
    return found[0], Pattern(CadenceUnit.YEAR, month_day=held.day, month=held.month)


def _counted(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "other friday", "2nd tue", "first monday of the month", "6 weeks", "month on the 1st"."""
    step = _step(tokens, index)
    if step is None:
        length = day_lengths.length(tokens, index)
        if length is not None:
            return _of_length(tokens, *length, frame)
        unit = tokens.sense(index, Sense.UNIT)
        if unit and isinstance(unit[1], Unit) and tokens.shape(index) is Shape.WORD:
            return _of_length(tokens, unit[0], 1, unit[1], frame)
        return None
    at, every, counts = step
    days = _weekdays(tokens, at, Sense.WEEKDAY) or _weekdays(tokens, at, Sense.DAYS_AGAIN)
    if days:
        of_month = tokens.sense(days[0], Sense.OF_MONTH)
        if not counts and (of_month or every in (1, -1)) and len(days[1]) == 1:
            behind = of_month[0] if of_month else days[0]
            return behind, Pattern(CadenceUnit.MONTH, 1, days[1], every)
        return (days[0], Pattern(CadenceUnit.WEEK, every, days[1])) if every > 0 else None
    unit = tokens.sense(at, Sense.UNIT)
    if unit is None or not isinstance(unit[1], Unit):
        return None
    of_month = tokens.sense(unit[0], Sense.OF_MONTH)
    if of_month and unit[1] is Unit.DAY and not counts:
        return of_month[0], Pattern(CadenceUnit.MONTH, month_day=every)
    return _of_length(tokens, unit[0], every, unit[1], frame) if every > 0 else None


def _step(tokens: Tokens, index: int) -> tuple[int, int, bool] | None:
    """ "other", "2nd", "first", "two" before a day or a unit: (behind it, count, whether it counts
    and does not number)."""
    other = tokens.sense(index, Sense.OTHER)
    ordinal = tokens.number(index, Sense.ORDINAL)
    if other and not (ordinal and tokens.sense(_weekday_behind(tokens, other[0]), Sense.OF_MONTH)):
        return other[0], 2, True
    if ordinal:
        return *ordinal, False
    number = day_dates.number_of_day(tokens, index)
    if number and tokens[index].tail:
        return index + 1, number, False
    counted = tokens.number(index, Sense.NUMBER)
    if number or counted:
        behind, count = counted or (index + 1, number or 0)
        if tokens.sense(behind, Sense.WEEKDAY) or tokens.sense(behind, Sense.DAYS_AGAIN):
            return behind, count, True
    return None


def _weekday_behind(tokens: Tokens, index: int) -> int:
    day = tokens.sense(index, Sense.WEEKDAY)
    return day[0] if day else index


def _of_length(tokens: Tokens, behind: int, count: int, unit: Unit, frame: Frame) -> Said:
    if unit not in _UNITS or not 1 <= count <= recurrence.MANY:
        return None
    return _narrowed(tokens, behind, Pattern(_UNITS[unit], count), frame)


def _each_weekday(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "friday", "mon and thu", "mon, wed and fri"."""
    days = _weekdays(tokens, index, Sense.WEEKDAY) or _weekdays(tokens, index, Sense.DAYS_AGAIN)
    return None if days is None else (days[0], Pattern(CadenceUnit.WEEK, weekdays=days[1]))


def _numbered(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "1st", "15th of the month", "1." """
    day = _day_number(tokens, index, frame)
    if day is None:
        return None
    of_month = tokens.sense(day[0], Sense.OF_MONTH)
    if not of_month and not _ends(tokens, day[0]):
        return None
    return of_month[0] if of_month else day[0], Pattern(CadenceUnit.MONTH, month_day=day[1])


def _of_every(tokens: Tokens, index: int, frame: Frame) -> Said:
    """ "first monday of every month", "1st of each month", "last day of every month"."""
    last = tokens.sense(index, Sense.LAST_DAY)
    of = tokens.sense(last[0], Sense.OF_EVERY_MONTH) if last else None
    if of:
        return of[0], Pattern(CadenceUnit.MONTH, month_day=-1)
    ordinal = tokens.number(index, Sense.ORDINAL)
    weekday = tokens.number(ordinal[0], Sense.WEEKDAY) if ordinal else None
    of = tokens.sense(weekday[0], Sense.OF_EVERY_MONTH) if weekday else None
    if ordinal and weekday and of:
        return of[0], Pattern(CadenceUnit.MONTH, 1, (weekday[1],), ordinal[1])
    day = _day_number(tokens, index, frame)
    of = tokens.sense(day[0], Sense.OF_EVERY_MONTH) if day else None
    if day and of:
        return of[0], Pattern(CadenceUnit.MONTH, month_day=day[1])
    if tokens.shape(index) in (Shape.NUMBER, Shape.DATE) or tokens.sense(index, Sense.MONTH):
        yearly = _yearly(tokens, index, frame)
        every = tokens.sense(yearly[0], Sense.EVERY_YEAR) if yearly else None
        return (every[0], yearly[1]) if yearly and every else None
    return None


def _narrowed(tokens: Tokens, behind: int, pattern: Pattern, frame: Frame) -> tuple[int, Pattern]:
    """ "on fri" behind a week, "on the 1st" or "first monday" behind a month, "on 3 may"."""
    at = behind
    for sense in (Sense.ON, Sense.AT, Sense.ARTICLE):
        word = tokens.sense(at, sense)
        at = word[0] if word else at
    if pattern.unit is CadenceUnit.WEEK:
        days = _weekdays(tokens, at, Sense.WEEKDAY) or _weekdays(tokens, at, Sense.DAYS_AGAIN)
        return (days[0], replace(pattern, weekdays=days[1])) if days else (behind, pattern)
    if pattern.unit is CadenceUnit.YEAR:
        day = _yearly(tokens, at, frame)
        return (day[0], replace(day[1], every=pattern.every)) if day else (behind, pattern)
    if pattern.unit is CadenceUnit.DAY or at == behind:
        return behind, pattern
    last = tokens.sense(at, Sense.LAST_DAY)
    if last:
        return last[0], replace(pattern, month_day=-1)
    ordinal = tokens.number(at, Sense.ORDINAL)
    weekday = tokens.number(ordinal[0], Sense.WEEKDAY) if ordinal else None
    if ordinal and weekday:
        return weekday[0], replace(pattern, weekdays=(weekday[1],), nth=ordinal[1])
    number = _day_number(tokens, at, frame)
    if number and _ends(tokens, number[0]):
        return number[0], replace(pattern, month_day=number[1])
    return behind, pattern


def _weekdays(tokens: Tokens, index: int, sense: Sense) -> tuple[int, tuple[int, ...]] | None:
    """One or several: "fri", "mon and thu", "mon/thu"."""
    found = tokens.number(index, sense)
    if found is None:
        return None
    behind, days = found[0], {found[1]}
    while True:
        at = behind + 1 if _is_joint(tokens, behind) else behind
        joint = tokens.has(at, tokens.lexicon.phrases("and_"))
        following = tokens.number(max(at, joint), sense) if max(at, joint) > behind else None
        if following is None:
            return behind, tuple(sorted(days))
        behind = following[0]
        days.add(following[1])


def _is_joint(tokens: Tokens, index: int) -> bool:
    return index < len(tokens) and tokens[index].text in (",", "/")


def _day_number(tokens: Tokens, index: int, frame: Frame) -> tuple[int, int] | None:
    """ "1st", "15th"; "15." where the locale writes so; "15" behind a mark of a day ("el 15")."""
    day = day_dates.number_of_day(tokens, index)
    if day is None or not 1 <= day <= LAST_DAY:
        return None
    if tokens[index].tail:
        return index + 1, day
    if frame.dotted and index + 1 < len(tokens) and tokens[index + 1].text == ".":
        return index + 2, day
    marks = tokens.lexicon.phrases("day_marks")
    return (index + 1, day) if index and tokens[index - 1].text in marks else None
