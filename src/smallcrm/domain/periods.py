"""Months, quarters and years as people count them: local days, and what is seen between two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

MONTHS, A_QUARTER = 12, 3
"""In a year, in a quarter."""


def month(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def quarter(day: date) -> date:
    """The first day of its quarter."""
    return date(day.year, day.month - (day.month - 1) % A_QUARTER, 1)


def months_before(first: date, count: int) -> date:
    """The first day of the month so many before (after, where it is below zero); at the ends of
    the calendar its first or last month."""
    number = first.year * MONTHS + first.month - 1 - count
    if number < MONTHS:
        return date.min
    if number >= (date.max.year + 1) * MONTHS:
        return date(date.max.year, MONTHS, 1)
    return date(number // MONTHS, number % MONTHS + 1, 1)


def year_before(day: date) -> date:
    """The same day of the year before; of a 29 February the day before 1 March."""
    if day.year == date.min.year:
        return date.min
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def next_day(day: date) -> date:
    """At the end of the calendar its last day."""
    return day if day == date.max else day + timedelta(1)


def last_months(today: date, count: int) -> tuple[date, ...]:
    """The first days of so many months, the present one the last."""
    present = month(today)
    return tuple(months_before(present, back) for back in range(count - 1, -1, -1))


def last_quarters(today: date, count: int) -> tuple[date, ...]:
    """The first days of so many quarters that are over, the newest last."""
    present = quarter(today)
    return tuple(months_before(present, A_QUARTER * back) for back in range(count, 0, -1))


class Seen:
    """Which customers were seen between which days. ``starts`` are the only days at which a
    period may begin or end: whoever fills it puts a customer into the ``slots`` of one."""

    def __init__(self, starts: Iterable[date]) -> None:
        self.starts: tuple[date, ...] = tuple(sorted(set(starts)))
        self.slots: tuple[set[int], ...] = tuple(set() for _ in self.starts)

    def between(self, first: date, behind: date) -> set[int]:
        """Those seen from the first day on, and before the other."""
        begin, end = self.starts.index(first), self.starts.index(behind)
        return set[int]().union(*self.slots[begin:end])


def came_back(seen: Seen, ends: Sequence[date]) -> tuple[int, int]:
    """How many were seen in the first of two periods that follow each other, and how many of
    these in the second one too. ``ends``: the first day of each, and the day behind both."""
    before = seen.between(ends[0], ends[1])
    return len(before), len(before & seen.between(ends[1], ends[2]))


def years_to(behind: date) -> tuple[date, date, date]:
    """The two years that end before a day: where each begins, and that day."""
    middle = year_before(behind)
    return year_before(middle), middle, behind
