"""Days as people and programs write them in tables, and whether a table has the day or the month
first: a 13 or more in the first place, or in the second, settles it for all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from smallcrm.domain import birth_years
from smallcrm.domain.columns import DateDoubt
from smallcrm.domain.text import fold

LONGEST = 60
PIVOT = 30
"""Of years in two digits, those below are of this century."""

_YEAR_FIRST = re.compile(r"(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?(?:[T ,].*)?\Z")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_SERIAL = re.compile(r"([1-6]\d{4})(?:\.\d+)?\Z")
_SERIAL_ORIGIN = date(1899, 12, 30)
"""Days that a spreadsheet wrote as their number: 29220 is 31 December 1979."""
_NO_YEAR = re.compile(r"-{1,2}(\d{2})-?(\d{2})\Z")
_NUMBERS = re.compile(r"(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?\.?(?:[ ,T].*)?\Z")
_DAY_WORD = re.compile(
    r"(?:[^\W\d]+\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ -]*(?:de |di )?([^\W\d]{3,})\.?,?"
    r"[ -]*(?:de |del )?(\d{4}|\d{2})?(?:[ ,].*)?\Z"
)
_WORD_DAY = re.compile(
    r"(?:[^\W\d]+day,? )?([^\W\d]{3,})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?(?:,? *-?(\d{4}))?"
    r"(?:[ ,].*)?\Z"
)
_ZEROS = re.compile(r"[0/.\-: ]+\Z")
_MONTHS = {
    1: "jan ene gen янв",
    2: "feb fev fevr februar фев",
    3: "mar maa mrt maer мар",
    4: "apr avr abr апр",
    5: "may mai mei mag maj мая май",
    6: "jun juin giu июн",
    7: "jul juil lug июл",
    8: "aug aou ago авг",
    9: "sep set сен",
    10: "oct okt ott out окт",
    11: "nov ноя",
    12: "dec dez dic des дек",
}


@dataclass(frozen=True, slots=True)
class Day:
    """A day; ``year`` None when it is not known; with ``is_zero`` it is the year 0. ``is_empty``:
    0/0/00, which says "none"."""

    month: int = 0
    day: int = 0
    year: int | None = None
    is_empty: bool = False
    is_zero: bool = field(default=False, compare=False)

    @property
    def on(self) -> date | None:
        return None if self.year is None else date(self.year, self.month, self.day)


def read(text: str, *, day_first: bool) -> Day | None:
    """The day a cell says; None when it says none that exists."""
    text = " ".join(text.split())
    if not text or _ZEROS.match(text):
        return Day(is_empty=True)
    parts = _parts(text)
    if parts is None:
        return None
    first, second, year, is_open = parts
    if is_open and first != second and (day_first if second <= 12 and first <= 12 else first > 12):
        first, second = second, first
    return _day(year, first, second)


def doubt(texts: Iterable[str]) -> tuple[int, int, DateDoubt | None]:
    """How many days can only be day-month, how many only month-day, and which are open."""
    day_first = month_first = count = 0
    example: DateDoubt | None = None
    for text in texts:
        parts = _parts(" ".join(text.split()))
        if parts is None or not parts[3]:
            continue
        first, second, year, _ = parts
        if first > 12 >= second:
            day_first += 1
        elif second > 12 >= first:
            month_first += 1
        elif first != second and first <= 12:
            count += 1
            if example is None and first and second:
                year = year if year is not None and birth_years.is_known(year) else 2000
                example = DateDoubt(1, text, date(year, second, first), date(year, first, second))
    if example is None:
        return day_first, month_first, None
    both = DateDoubt(count, example.example, example.day_first, example.month_first)
    return day_first, month_first, both


def _parts(text: str) -> tuple[int, int, int | None, bool] | None:
    """Month, day, year; with True the first two may be the other way round."""
    if len(text) > LONGEST:
        return None
    if match := _YEAR_FIRST.match(text) or _COMPACT.match(text):
        return int(match[2]), int(match[3]), int(match[1]), False
    if match := _SERIAL.match(text):
        day = _SERIAL_ORIGIN + timedelta(days=int(match[1]))
        return day.month, day.day, day.year, False
    if match := _NO_YEAR.match(text):
        return int(match[1]), int(match[2]), None, False
    if match := _NUMBERS.match(text):
        year = _century(match[4])
        if match[2] == ".":
            return int(match[3]), int(match[1]), year, False
        if match[2] == "-" and year is None:
            return None
        return int(match[1]), int(match[3]), year, True
    folded = fold(text)
    if (match := _DAY_WORD.match(folded)) and (month := _month(match[2])):
        return month, int(match[1]), _century(match[3]), False
    if (match := _WORD_DAY.match(folded)) and (month := _month(match[1])):
        return month, int(match[2]), _century(match[3]), False
    return None


def _century(digits: str | None) -> int | None:
    if not digits:
        return None
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < PIVOT else 1900)


def _month(word: str) -> int | None:
    return next(
        (n for n, begins in _MONTHS.items() if word.startswith(tuple(begins.split()))), None
    )


def _day(year: int | None, month: int, day: int) -> Day | None:
    is_zero = year == birth_years.ZERO
    year = None if year in birth_years.UNKNOWN else year
    if year is not None and not birth_years.is_known(year):
        return None
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return Day(month, day, year, is_zero=is_zero)
