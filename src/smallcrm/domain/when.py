"""A typed due day and time: "fri", "27 nov 10:00", "in 2 weeks", "2026-12-04". Pure rules.

Words: English always, and the weekday and month names of the user's language beside them.
The capture line's whole grammar will stand on this; here a field holds nothing but the date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from smallcrm.domain.records import CadenceDraft, CadenceUnit, DueRow
from smallcrm.domain.text import fold

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_DAY_SHORT = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_UNITS = {"d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7}
_NAMED_TIMES = {
    "noon": time(12),
    "morning": time(9),
    "afternoon": time(14),
    "evening": time(18),
    "tonight": time(18),
    "eod": time(17),
    "cob": time(17),
}


class Unreadable(StrEnum):
    """Why a text is not a due day."""

    EMPTY = "empty"
    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Words:
    """Names in the user's language, Monday and January first, as the locale writes them."""

    days: Sequence[str] = ()
    months: Sequence[str] = ()
    month_first: bool = False

    def day(self, word: str) -> int | None:
        """0 for Monday, None when the word is no weekday."""
        return _named(word, _DAYS, self.days, _DAY_SHORT)

    def month(self, word: str) -> int | None:
        """1 for January, None when the word is no month."""
        found = _named(word, _MONTHS, self.months, {"sept": 8})
        return None if found is None else found + 1


def read_due(text: str, now: datetime, words: Words) -> DueRow | Unreadable:
    """What a due field says; ``now`` is aware local time.

    A bare weekday is never today; a time alone is today if still ahead, else tomorrow; a day
    and month that have gone by this year mean next year; a full date in the past is refused.
    """
    tokens = _tokens(text)
    if not tokens:
        return Unreadable.EMPTY
    at, rest, relative = _take_time(tokens, now)
    if relative is not None:
        return DueRow(relative.date(), relative.time())
    found = _read_day(rest, now.date(), words)
    if isinstance(found, Unreadable):
        return found
    if found is None:
        assert at is not None, "only a time leaves no words behind"
        ahead = at > now.time().replace(tzinfo=None)
        found = now.date() if ahead else now.date() + timedelta(days=1)
    if found < now.date():
        return Unreadable.PAST
    return DueRow(found, at)


def _named(
    word: str, english: Sequence[str], local: Sequence[str], extra: dict[str, int]
) -> int | None:
    word = word.rstrip(".")
    if len(word) < 2:
        return None
    if word in extra:
        return extra[word]
    for names in (english, [fold(n).rstrip(".") for n in local]):
        hits = [i for i, name in enumerate(names) if name == word]
        if not hits and len(word) >= 2:
            hits = [i for i, n in enumerate(names) if n.startswith(word) and len(word) >= _short(n)]
        if len(hits) == 1:
            return hits[0]
    return None


def _short(name: str) -> int:
    """English names may be cut to three letters, shorter languages ("Mo", "lu") to two."""
    return 3 if name in _DAYS or name in _MONTHS else 2


def _tokens(text: str) -> list[str]:
    text = fold(text).replace(",", " ")
    text = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", text)
    words = [w for w in text.split() if w not in {"on", "at", "the", "by", "next", "this"}]
    if "next" in text.split() and words[:1] == ["week"]:
        return ["next-week", *words[1:]]
    return words


def _take_time(tokens: list[str], now: datetime) -> tuple[time | None, list[str], datetime | None]:
    """The time of day among the words, the words left, or a moment "in 20 min"."""
    joined = " ".join(tokens)
    # "14h" alone is a time of day; "in 14h" and "14 hours" count from now
    ahead = re.fullmatch(r"(in )?(\d{1,4}) ?(mins?|minutes?|h|hours?)", joined)
    if ahead and (ahead[1] or ahead[3] != "h"):
        minutes = int(ahead[2]) * (60 if ahead[3].startswith("h") else 1)
        moment = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0, tzinfo=None)
        return None, [], moment
    for index, token in enumerate(tokens):
        after = tokens[index + 1] if tokens[index + 1 : index + 2] in (["am"], ["pm"]) else ""
        at = _NAMED_TIMES.get(token) or _clock(token + after)
        if at is not None:
            rest = tokens[:index] + tokens[index + (2 if after else 1) :]
            return at, (["today"] if token == "tonight" and not rest else rest), None
    return None, tokens, None


def _clock(token: str) -> time | None:
    match = re.fullmatch(r"(\d{1,2})(?:[:h](\d{2})?|)(am|pm)?", token)
    if not match or (match[3] is None and ":" not in token and "h" not in token):
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _read_day(tokens: list[str], today: date, words: Words) -> date | Unreadable | None:
    """A day from the words without a time; None when no words are left."""
    if not tokens:
        return None
    joined = " ".join(tokens)
    fixed = {
        "today": 0,
        "tomorrow": 1,
        "tom": 1,
        "tmr": 1,
        "tmrw": 1,
        "next-week": 7 - today.weekday(),
        "fortnight": 14,
        "in a fortnight": 14,
        "weekend": (5 - today.weekday()) % 7 or 7,
    }
    if joined in fixed:
        return today + timedelta(days=fixed[joined])
    ahead = re.fullmatch(r"(?:in )?(\d{1,3}|an?) ?([a-z]+)", joined)
    if ahead:
        count = 1 if ahead[1].startswith("a") else int(ahead[1])
        if ahead[2] in _UNITS:
            return today + timedelta(days=count * _UNITS[ahead[2]])
        if ahead[2] in {"mo", "month", "months"}:
            return _months_ahead(today, count)
    if len(tokens) == 1 and (weekday := words.day(tokens[0])) is not None:
        return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    return _calendar_day(tokens, today, words)


def _months_ahead(today: date, count: int) -> date:
    """The same day of the month, or its last day when it is shorter."""
    month = today.month - 1 + count
    year, month = today.year + month // 12, month % 12 + 1
    for day in range(today.day, 27, -1):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return date(year, month, today.day)


def _calendar_day(tokens: list[str], today: date, words: Words) -> date | Unreadable:
    """ "27 nov", "nov 27 2026", "2026-11-27", "27/11", "27.11.26", with a weekday before it or not.

    When weekday and date disagree, the date holds (interaction.md 2.4, row 31).
    """
    if len(tokens) > 1 and words.day(tokens[0]) is not None:
        tokens = tokens[1:]
    year: int | None = None
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", tokens[0])
    if match and len(tokens) == 1:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        return _existing(year, month, day)
    match = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-]?(\d{2}|\d{4})?", tokens[0])
    if match and len(tokens) == 1:
        first, second = int(match[1]), int(match[2])
        day, month = (
            (second, first) if words.month_first and "." not in tokens[0] else (first, second)
        )
        year = None if match[3] is None else int(match[3]) + (2000 if len(match[3]) == 2 else 0)
    elif len(tokens) in (2, 3):
        named = [words.month(t) for t in tokens[:2]]
        numbers = [int(t) for t in (w.rstrip(".") for w in tokens) if t.isascii() and t.isdigit()]
        months = [m for m in named if m is not None]
        if len(months) != 1 or len(numbers) != len(tokens) - 1:
            return Unreadable.NOT_A_DATE
        day, month = numbers[0], months[0]
        year = numbers[1] if len(numbers) == 2 else None
    else:
        return Unreadable.NOT_A_DATE
    if year is not None:
        return _existing(year, month, day)
    return _next_such_day(month, day, today)


def _existing(year: int, month: int, day: int) -> date | Unreadable:
    try:
        return date(year, month, day)
    except ValueError:
        return Unreadable.NO_SUCH_DAY


def _next_such_day(month: int, day: int, today: date) -> date | Unreadable:
    """This year's or the next such day; 29 February waits for its leap year."""
    for year in range(today.year, today.year + 9):
        found = _existing(year, month, day)
        if isinstance(found, date) and found >= today:
            return found
    return Unreadable.NO_SUCH_DAY


@dataclass(frozen=True, slots=True)
class YearlyDay:
    """A day of the year; ``year`` None when it was not said."""

    month: int
    day: int
    year: int | None = None


def read_yearly(text: str, words: Words) -> YearlyDay | Unreadable:
    """A birthday as typed: "3 May", "may 3 1984", "1984-05-03", "3.5.84"; 29 Feb may lack a year.

    A two-digit year is of this century only up to 30: nobody types the birthday of 2084.
    """
    tokens = _tokens(text)
    if not tokens:
        return Unreadable.EMPTY
    leap = date(2000, 1, 1)
    found = _calendar_day(tokens, leap, words)
    if isinstance(found, Unreadable):
        return found
    if not _says_year(tokens):
        return YearlyDay(found.month, found.day)
    year = found.year
    if year > 2030 and not re.search(r"\d{4}", text):
        year -= 100
    return YearlyDay(found.month, found.day, year)


def _says_year(tokens: list[str]) -> bool:
    joined = " ".join(tokens)
    return bool(re.search(r"\d{4}", joined)) or len(re.findall(r"\d+", joined)) == 3


_EVERY = {
    "day": CadenceUnit.DAY,
    "week": CadenceUnit.WEEK,
    "month": CadenceUnit.MONTH,
    "year": CadenceUnit.YEAR,
}


def read_every(text: str) -> CadenceDraft | None:
    """A rhythm as typed: "every 6 weeks", "3 months", "month"; None when it is none."""
    match = re.fullmatch(r"(?:every )?(?:(\d{1,3}) )?([a-z]+?)s?", " ".join(fold(text).split()))
    if match is None or match[2] not in _EVERY or match[1] == "0":
        return None
    return CadenceDraft(int(match[1] or 1), _EVERY[match[2]])
