"""Dates with their month or their number: "4 dec", "2026-12-04", "4/12", "the 1st"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from smallcrm.domain import calendar_days as days
from smallcrm.domain.day import Day, Doubt, Found, Frame
from smallcrm.domain.day_lengths import unit_after
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.tokens import Shape

FAR = 183
"""A day that has just gone and comes round only after so many days is marked: a year off."""

_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})", re.ASCII)
_HYPHENED = re.compile(r"\d{1,2}-\d{1,2}", re.ASCII)
LAST_HOUR = 23
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2})?)?", re.ASCII)


def calendar(tokens: Tokens, index: int, frame: Frame) -> Found:
    """A day with its month: "4 dec", "2026-12-04", "4/12"."""
    for rule in (_numeric, _day_month, _month_day):
        found = rule(tokens, index, frame)
        if found is not None:
            return found
    return None


def _numeric(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "2026-12-04", "4/12", "4.12.", "4.12.2026"; "4.12" where the locale writes dots."""
    text = tokens[index].text if index < len(tokens) else ""
    hyphened = frame.hyphened and _HYPHENED.fullmatch(text) is not None
    if tokens.shape(index) not in (Shape.DATE, Shape.CLOCK) and not hyphened:
        return None
    iso = _ISO.fullmatch(text)
    if iso:
        return index + 1, _dated(int(iso[1]), int(iso[3]), int(iso[4]), frame)
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    first, second = int(match[1]), int(match[3])
    no_hour = first > LAST_HOUR and _is_led(tokens, index)  # "by 30.11", where dots are not usual
    if tokens.shape(index) is Shape.CLOCK and not (frame.dotted or no_hour):
        return None
    if tokens.shape(index) is Shape.CLOCK and not (1 <= first <= 31 and 1 <= second <= 12):
        return None
    year = None if match[4] is None else int(match[4]) + (2000 if len(match[4]) == 2 else 0)
    month_first = frame.month_first and match[2] == "/"
    day, month = (second, first) if month_first else (first, second)
    found = _dated(year, month, day, frame)
    if found.impossible:
        turned = _dated(year, day, month, frame)
        if not turned.impossible:
            found = replace(turned, doubts=turned.doubts | {Doubt.TURNED})
    if found.impossible and hyphened:
        return None
    return index + 1, replace(found, weak=hyphened)


def number_of_day(tokens: Tokens, index: int) -> int | None:
    if tokens.shape(index) is not Shape.NUMBER:
        return None
    token = tokens[index]
    if len(token.text) > 2 or (token.tail and token.tail not in tokens.lexicon.endings):
        return None
    return int(token.text)


def _year(tokens: Tokens, index: int) -> tuple[int, int | None]:
    """A year of four digits behind a date, with or without a comma or "of" before it."""
    at = index + 1 if tokens.shape(index) is Shape.COMMA else index
    of = tokens.sense(at, Sense.OF)
    if of:
        at = of[0]
    if tokens.shape(at) is Shape.NUMBER:
        token = tokens[at]
        if len(token.text) == 4 and not token.tail and 1900 <= int(token.text) <= 2199:
            return at + 1, int(token.text)
    return index, None


def _is_led(tokens: Tokens, index: int) -> bool:
    """Whether "zum", "bis", "am" stands before."""
    senses = (Sense.ON, Sense.BY, Sense.ARTICLE)
    return index > 0 and any(
        w[0] == index
        for back in (1, 2)
        for s in senses
        if index >= back and (w := tokens.sense(index - back, s))
    )


def skip_dot(tokens: Tokens, index: int) -> int:
    """Past the dot of "fri." or "4.": one that stands close and is followed by more."""
    if index + 1 < len(tokens) and tokens[index].text == "." and not tokens[index].spaced:
        return index + 1
    return index


def _day_month(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "4 dec", "4th of december 2026", "4. Dezember"."""
    day = number_of_day(tokens, index)
    if day is None:
        return None
    at = skip_dot(tokens, index + 1)
    of = tokens.sense(at, Sense.OF)
    at = of[0] if of else at
    named = tokens.number(at, Sense.MONTH)
    if named is None:
        return None
    behind, month = named
    if tokens.sense(behind, Sense.STREET):
        return None
    behind = _abbreviated(tokens, behind)
    behind, year = _year(tokens, behind)
    return behind, _dated(year, month, day, frame)


def _month_day(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "dec 4", "december 4th, 2026"."""
    named = tokens.number(index, Sense.MONTH)
    if named is None:
        return None
    at, month = _abbreviated(tokens, named[0]), named[1]
    article = tokens.sense(at, Sense.ARTICLE)
    at = article[0] if article else at
    day = number_of_day(tokens, at)
    if day is None or tokens.sense(at + 1, Sense.UNIT) or tokens.sense(at + 1, Sense.STREET):
        return None
    behind, year = _year(tokens, at + 1)
    return behind, _dated(year, month, day, frame)


def _abbreviated(tokens: Tokens, index: int) -> int:
    """Past the dot of "dec." when more of the date follows it."""
    behind = skip_dot(tokens, index)
    return behind if behind > index and tokens.shape(behind) is Shape.NUMBER else index


def _dated(year: int | None, month: int, day: int, frame: Frame) -> Day:
    today = frame.today
    if year is not None:
        found = days.existing(year, month, day)
        if found is None:
            return Day(impossible=True)
        coming = found if found >= today else None
        return Day(coming, found if found <= today else None, whole=True)
    coming, gone = days.such_day(month, day, today), days.such_day(month, day, today, gone=True)
    if coming is None:
        return Day(impossible=True)
    far = coming.year > today.year and (coming - today).days > FAR
    return Day(coming, gone, doubts=frozenset({Doubt.YEAR_OFF} if far else ()))


def nth(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "the 1st", "15th", "first monday of next month", "last friday of the month"."""
    ordinal = tokens.number(index, Sense.ORDINAL)
    if ordinal:
        weekday = tokens.number(ordinal[0], Sense.WEEKDAY)
        of = tokens.sense(weekday[0], Sense.OF) if weekday else None
        if weekday and of:
            month = which_month(tokens, of[0], frame)
            if month:
                step = 1 if tokens.sense(month[0] - 1, Sense.UNIT) else 12
                return month[0], _nth_weekday(month[1:], weekday[1], ordinal[1], step, frame)
    day = number_of_day(tokens, index)
    if day is None:
        return None
    dotted = frame.dotted and tokens.shape(index + 1) is Shape.STOP and not tokens[index + 1].spaced
    dotted = dotted and tokens.number(index + 2, Sense.MONTH) is None
    if dotted and _is_led(tokens, index) and is_alone(tokens, index + 1):
        return _of_month(index, day, frame)
    marks = tokens.lexicon.phrases("day_marks")
    marked = index > 0 and tokens[index - 1].text in marks
    if not tokens[index].tail and marked and is_alone(tokens, index + 1):
        return _of_month(index, day, frame)
    if not tokens[index].tail or not is_alone(tokens, index + 1):
        return None
    return _of_month(index, day, frame, shy=True)


def _of_month(index: int, day: int, frame: Frame, *, shy: bool = False) -> Found:
    coming = days.day_of_month(day, frame.today)
    gone = days.day_of_month_gone(day, frame.today)
    return None if coming is None else (index + 1, Day(coming, gone, shy=shy))


def _nth_weekday(of: tuple[int, int], weekday: int, number: int, step: int, frame: Frame) -> Day:
    """Of a year and month; so many months later when that is over."""
    found = days.nth_weekday(*of, weekday, number)
    if found <= frame.today:
        later = days.later(date(*of, 1), step, Unit.MONTH)
        found = days.nth_weekday(later.year, later.month, weekday, number) if later else found
    return Day(found)


def which_month(tokens: Tokens, index: int, frame: Frame) -> tuple[int, int, int] | None:
    """ "next month", "the month", "december": (index behind it, year, month)."""
    article = tokens.sense(index, Sense.ARTICLE)
    at = article[0] if article else index
    for sense, ahead in ((Sense.COMING, 1), (Sense.THIS, 0), (None, 0)):
        unit = unit_after(tokens, at, sense) if sense else tokens.sense(at, Sense.UNIT)
        if unit and unit[1] is Unit.MONTH:
            month = days.later(frame.today, ahead, Unit.MONTH)
            return None if month is None else (unit[0], month.year, month.month)
    named = tokens.number(at, Sense.MONTH)
    if named:
        coming = named[1] >= frame.today.month
        behind, year = _year(tokens, named[0])
        return behind, year or frame.today.year + (0 if coming else 1), named[1]
    return None


def is_alone(tokens: Tokens, index: int) -> bool:
    """Whether no noun follows: "the 1st" is a day, "the 1st draft" is none."""
    if tokens.shape(index) in (None, Shape.STOP, Shape.COMMA, Shape.MARK):
        return True
    senses = (Sense.TIME, Sense.AT, Sense.BY, Sense.ON)
    return any(tokens.sense(index, s) for s in senses) or tokens.shape(index) is Shape.CLOCK
