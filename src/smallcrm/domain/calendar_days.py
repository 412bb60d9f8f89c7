"""Days reckoned from days: the next Friday, the end of a month, the same day months on."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta

from smallcrm.domain.language import PartOfTime, Unit

FRIDAY, SATURDAY = 4, 5
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


def existing(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def next_weekday(today: date, weekday: int) -> date:
    """The coming such day, never today; Monday is 0."""
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def last_weekday(today: date, weekday: int) -> date:
    """The last such day that is over."""
    return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)


def weekday_of_week(today: date, weekday: int, weeks: int) -> date:
    """A day of the calendar week so many weeks on; weeks begin on Monday (ISO 8601)."""
    return today - timedelta(days=today.weekday()) + timedelta(weeks=weeks, days=weekday)


def later(day: date, count: int, unit: Unit) -> date | None:
    """So many days, weeks, months or years on; a shorter month ends on its last day."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=count * _DAYS[unit])
        months = day.month - 1 + count * (12 if unit is Unit.YEAR else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def moment_later(now: datetime, count: int, unit: Unit) -> tuple[date, time]:
    """Minutes or hours from an aware moment, as local date and time: an hour of DST counts."""
    minutes = count * (60 if unit is Unit.HOUR else 1)
    local = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)
    return local.date(), time(local.hour, local.minute)


def end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def such_day(month: int, day: int, today: date, *, gone: bool = False) -> date | None:
    """The next (or last) day of this name, today included; 29 February waits for a leap year."""
    step = -1 if gone else 1
    for year in range(today.year, today.year + 9 * step, step):
        found = existing(year, month, day) if 1 <= year <= 9999 else None
        if found is not None and (found <= today if gone else found >= today):
            return found
    return None


def day_of_month(day: int, today: date) -> date | None:
    """The next "15th", today not counted; a month that has none is passed over."""
    year, month = today.year, today.month
    for _ in range(14):
        found = existing(year, month, day)
        if found is not None and found > today:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def day_of_month_gone(day: int, today: date) -> date | None:
    """The last "15th", today counted; a month that has none is passed over."""
    year, month = today.year, today.month
    for _ in range(14):
        found = existing(year, month, day)
        if found is not None and found <= today:
            return found
        year, month = (year - 1, 12) if month == 1 else (year, month - 1)
    return None


def part(which: PartOfTime, today: date) -> date:
    """The day that "end of week", "eom" or "weekend" mean."""
    match which:
        case PartOfTime.END_OF_WEEK:
            friday = weekday_of_week(today, FRIDAY, 0)
            return friday if friday >= today else friday + timedelta(weeks=1)
        case PartOfTime.END_OF_MONTH:
            return end_of_month(today.year, today.month)
        case PartOfTime.END_OF_YEAR:
            return date(today.year, 12, 31)
        case PartOfTime.WEEKEND:
            return next_weekday(today, SATURDAY)
        case PartOfTime.WEEK_AFTER_NEXT:  # pragma: no branch
            return weekday_of_week(today, 0, 2)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The first to fourth (1 to 4) or the last (-1) such weekday of a month."""
    if number < 0:
        last = end_of_month(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=number - 1)
