"""Days in a line: "fri", "next tue", "4 dec", "in 2 weeks", "end of month", "3 days ago".

Each rule answers what the words mean ahead of today and what they mean behind it; which of the
two holds is for the sentence to say ("met nov 20" against "renew nov 20").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from smallcrm.domain import calendar_days as days
from smallcrm.domain.language import PartOfTime, Unit
from smallcrm.domain.lexicon import Sense, Shape, Tokens

FAR = 183
"""A day that has just gone and comes round only after so many days is marked: a year off."""


class Doubt(StrEnum):
    """Why a date that was read should be looked at."""

    YEAR_OFF = "year_off"
    DAY_PASSED = "day_passed"
    WEEKDAY_DISAGREES = "weekday_disagrees"
    HOUR_GUESSED = "hour_guessed"
    ROUGH = "rough"
    TURNED = "turned"
    """Read month first or day first against the locale: there is no such day the other way."""
    SEVERAL = "several"
    """The sentence names more than one day."""


@dataclass(frozen=True, slots=True)
class Day:
    """``coming`` the day ahead, ``gone`` the day behind; None where the words cannot mean that.

    ``whole``: with its year. ``someday``: a promise without a day. ``weak``: too small a sign in a
    statement. ``shy``: a plain word too. ``impossible``: a date that does not exist.
    """

    coming: date | None = None
    gone: date | None = None
    at: time | None = None
    doubts: frozenset[Doubt] = frozenset()
    whole: bool = False
    someday: bool = False
    weak: bool = False
    shy: bool = False
    impossible: bool = False
    weekday: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """Now (aware local), and how the locale writes dates."""

    now: datetime
    month_first: bool = False
    dotted: bool = False

    @property
    def today(self) -> date:
        return self.now.date()


Found = tuple[int, Day] | None
Rule = Callable[[Tokens, int, Frame], Found]


def read(tokens: Tokens, index: int, frame: Frame) -> Found:
    """The day at a token and the index behind it."""
    if tokens.shape(index) in (None, Shape.STOP, Shape.COMMA, Shape.SEALED):
        return None
    for rule in RULES:
        found = rule(tokens, index, frame)
        if found is not None:
            return found
    return None


# --- named days ----------------------------------------------------------------------------------


def _away(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "today", "tomorrow", "yesterday"; "tonight" brings its hour along."""
    found = tokens.number(index, Sense.AWAY)
    if found is None:
        return None
    behind, offset = found
    target = days.later(frame.today, offset, Unit.DAY)
    if target is None:
        return None
    hour = tokens.sense(index, Sense.TIME)
    at = hour[1] if hour and hour[0] == behind and isinstance(hour[1], time) else None
    if at is not None and offset == 0 and at <= frame.now.time():
        at = None
    coming = target if offset >= 0 else None
    return behind, Day(coming, target if offset <= 0 else None, at)


def _weekday(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "fri", "this fri", "next fri", "last fri", "fri next week", "monday week"."""
    today = frame.today
    for sense in (Sense.COMING, Sense.THIS, Sense.PAST, None):
        start = index
        if sense is not None:
            word = tokens.sense(index, sense)
            if word is None:
                continue
            start = word[0]
        named = tokens.number(start, Sense.WEEKDAY)
        if named is None:
            continue
        behind, weekday = named
        if sense is Sense.PAST:
            return behind, Day(None, days.last_weekday(today, weekday), weekday=True)
        if sense is Sense.COMING:
            return behind, Day(days.weekday_of_week(today, weekday, 1), weekday=True)
        if sense is Sense.THIS:
            coming = today if today.weekday() == weekday else days.next_weekday(today, weekday)
            return behind, Day(coming, weekday=True)
        shy = behind == start + 1 and _is_shy(tokens, start)
        return _weekday_then(tokens, behind, weekday, frame, shy=shy)
    return None


def _is_shy(tokens: Tokens, index: int) -> bool:
    return tokens[index].text in tokens.lexicon.shy


def _weekday_then(tokens: Tokens, behind: int, weekday: int, frame: Frame, *, shy: bool) -> Found:
    """What may follow a weekday: "next week", "week", "prochain", or a date."""
    today = frame.today
    week = _unit_after(tokens, behind, Sense.COMING)
    if week and week[1] is Unit.WEEK:
        return week[0], Day(days.weekday_of_week(today, weekday, 1))
    unit = tokens.sense(behind, Sense.UNIT)
    if unit and unit[1] is Unit.WEEK and tokens[behind].shape is Shape.WORD:
        return unit[0], Day(days.next_weekday(today, weekday) + timedelta(weeks=1))
    for sense, day in (
        (Sense.COMING, Day(days.weekday_of_week(today, weekday, 1))),
        (Sense.PAST, Day(None, days.last_weekday(today, weekday))),
    ):
        word = tokens.sense(behind, sense)
        if word and not tokens.sense(word[0], Sense.UNIT):
            return word[0], day
    dated = _skip_dot(tokens, behind)
    if tokens.shape(dated) is Shape.COMMA:
        dated += 1
    article = tokens.sense(dated, Sense.ARTICLE) or tokens.sense(dated, Sense.ON)
    found = calendar(tokens, article[0] if article else dated, frame)
    if found is not None and not found[1].impossible:
        return found[0], _checked(found[1], weekday)
    numbered = _weekday_number(tokens, article[0] if article else dated, weekday, frame)
    if numbered is not None:
        return numbered
    coming, gone = days.next_weekday(today, weekday), days.last_weekday(today, weekday)
    return behind, Day(coming, gone, shy=shy, weekday=True)


def _weekday_number(tokens: Tokens, index: int, weekday: int, frame: Frame) -> Found:
    """ "friday the 4th", "fri 27": the next such number that is such a weekday."""
    number = _number_of_day(tokens, index)
    if number is None or not _is_alone(tokens, index + 1):
        return None
    for ahead_by in range(1, 100):
        day = days.later(frame.today, ahead_by, Unit.DAY)
        if day is not None and (day.day, day.weekday()) == (number, weekday):
            return index + 1, Day(day)
    return None


def _checked(day: Day, weekday: int) -> Day:
    """The date wins over the weekday beside it; a date without a year may be turned to fit."""
    held = day.coming or day.gone
    if held is None or held.weekday() == weekday:
        return replace(day, doubts=day.doubts - {Doubt.YEAR_OFF})
    return replace(day, doubts=day.doubts | {Doubt.WEEKDAY_DISAGREES})


def _skip_dot(tokens: Tokens, index: int) -> int:
    """Past the dot of "fri." or "4.": one that stands close and is followed by more."""
    if index + 1 < len(tokens) and tokens[index].text == "." and not tokens[index].spaced:
        return index + 1
    return index


# --- dates ---------------------------------------------------------------------------------------

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
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
    if tokens.shape(index) not in (Shape.DATE, Shape.CLOCK):
        return None
    text = tokens[index].text
    iso = _ISO.fullmatch(text)
    if iso:
        return index + 1, _dated(int(iso[1]), int(iso[2]), int(iso[3]), frame)
    match = _NUMERIC.fullmatch(text)
    if match is None or (tokens.shape(index) is Shape.CLOCK and not frame.dotted):
        return None
    first, second = int(match[1]), int(match[3])
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
    return index + 1, found


def _number_of_day(tokens: Tokens, index: int) -> int | None:
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


def _day_month(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "4 dec", "4th of december 2026", "4. Dezember"."""
    day = _number_of_day(tokens, index)
    if day is None:
        return None
    at = _skip_dot(tokens, index + 1)
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
    day = _number_of_day(tokens, at)
    if day is None or tokens.sense(at + 1, Sense.UNIT) or tokens.sense(at + 1, Sense.STREET):
        return None
    behind, year = _year(tokens, at + 1)
    return behind, _dated(year, month, day, frame)


def _abbreviated(tokens: Tokens, index: int) -> int:
    """Past the dot of "dec." when more of the date follows it."""
    behind = _skip_dot(tokens, index)
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


def _nth(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "the 1st", "15th", "first monday of next month", "last friday of the month"."""
    ordinal = tokens.number(index, Sense.ORDINAL)
    if ordinal:
        weekday = tokens.number(ordinal[0], Sense.WEEKDAY)
        of = tokens.sense(weekday[0], Sense.OF) if weekday else None
        if weekday and of:
            month = _which_month(tokens, of[0], frame)
            if month:
                behind, year, number = month
                found = days.nth_weekday(year, number, weekday[1], ordinal[1])
                if found is not None and found > frame.today:
                    return behind, Day(found)
    day = _number_of_day(tokens, index)
    if day is None or not tokens[index].tail or not _is_alone(tokens, index + 1):
        return None
    coming = days.day_of_month(day, frame.today)
    return None if coming is None else (index + 1, Day(coming, shy=True))


def _which_month(tokens: Tokens, index: int, frame: Frame) -> tuple[int, int, int] | None:
    """ "next month", "the month", "december": (index behind it, year, month)."""
    article = tokens.sense(index, Sense.ARTICLE)
    at = article[0] if article else index
    for sense, ahead in ((Sense.COMING, 1), (Sense.THIS, 0), (None, 0)):
        word = tokens.sense(at, sense) if sense else (at, 0)
        unit = tokens.sense(word[0], Sense.UNIT) if word else None
        if unit and unit[1] is Unit.MONTH:
            month = days.later(frame.today, ahead, Unit.MONTH)
            return None if month is None else (unit[0], month.year, month.month)
    named = tokens.number(at, Sense.MONTH)
    if named:
        coming = named[1] >= frame.today.month
        behind, year = _year(tokens, named[0])
        return behind, year or frame.today.year + (0 if coming else 1), named[1]
    return None


def _is_alone(tokens: Tokens, index: int) -> bool:
    """Whether no noun follows: "the 1st" is a day, "the 1st draft" is none."""
    if tokens.shape(index) in (None, Shape.STOP, Shape.COMMA, Shape.MARK):
        return True
    senses = (Sense.TIME, Sense.AT, Sense.BY, Sense.ON)
    return any(tokens.sense(index, s) for s in senses) or tokens.shape(index) is Shape.CLOCK


# --- lengths -------------------------------------------------------------------------------------


def _unit_after(tokens: Tokens, index: int, sense: Sense) -> tuple[int, Unit] | None:
    """ "next week", also "semaine prochaine": the unit and the index behind both."""
    word = tokens.sense(index, sense)
    if word:
        unit = tokens.sense(word[0], Sense.UNIT)
        if unit and isinstance(unit[1], Unit):
            return unit[0], unit[1]
    unit = tokens.sense(index, Sense.UNIT)
    if unit and isinstance(unit[1], Unit) and tokens.shape(index) is Shape.WORD:
        word = tokens.sense(unit[0], sense)
        if word:
            return word[0], unit[1]
    return None


def length(tokens: Tokens, index: int) -> tuple[int, int, Unit] | None:
    """ "3 days", "2w", "a fortnight", "two weeks": (index behind it, count, unit)."""
    whole = tokens.sense(index, Sense.LENGTH)
    if whole and isinstance(whole[1], tuple):
        return whole[0], *whole[1]
    token = tokens[index] if index < len(tokens) else None
    if token is None:
        return None
    if token.shape is Shape.NUMBER and token.tail:
        unit = tokens.lexicon.unit(token.tail)
        return None if unit is None else (index + 1, int(token.text), unit)
    if token.shape is Shape.NUMBER:
        behind, count = index + 1, int(token.text)
    else:
        number = tokens.number(index, Sense.NUMBER)
        if number is None:
            return None
        behind, count = number
    unit_word = tokens.sense(behind, Sense.UNIT)
    if unit_word and isinstance(unit_word[1], Unit):
        return unit_word[0], count, unit_word[1]
    return None


def _ahead(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "in 3 days", "in 20 min", "2 weeks from now", "a week from friday", "3d" alone."""
    word = tokens.sense(index, Sense.AHEAD)
    span = length(tokens, word[0] if word else index)
    if span is None:
        return None
    behind, count, unit = span
    after = tokens.sense(behind, Sense.AHEAD_AFTER)
    if after:
        return after[0], ahead(count, unit, frame)
    of = tokens.sense(behind, Sense.BY) or tokens.sense(behind, Sense.ON)
    base = read(tokens, of[0], frame) if of else None
    if base and base[1].coming and unit in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        target = days.later(base[1].coming, count, unit)
        return None if target is None else (base[0], Day(target))
    if word:
        return behind, ahead(count, unit, frame)
    short = (
        tokens[index].shape is Shape.NUMBER and tokens[index].tail and len(tokens[index].tail) < 3
    )
    small = unit in (Unit.MINUTE, Unit.HOUR)
    if short and not small:
        return behind, replace(ahead(count, unit, frame), weak=True)
    return None


def ahead(count: int, unit: Unit, frame: Frame) -> Day:
    """So many units from now on."""
    if unit in (Unit.MINUTE, Unit.HOUR):
        if count > 10_000:
            return Day(impossible=True)
        coming, at = days.moment_later(frame.now, count, unit)
        return Day(coming, at=at)
    target = days.later(frame.today, count, unit)
    return Day(impossible=True) if target is None else Day(target)


def _ago(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "2 days ago", "vor 2 Tagen"."""
    before = tokens.sense(index, Sense.AGO_BEFORE)
    span = length(tokens, before[0] if before else index)
    if span is None:
        return None
    behind, count, unit = span
    if not before:
        after = tokens.sense(behind, Sense.AGO)
        if after is None:
            return None
        behind = after[0]
    if unit in (Unit.MINUTE, Unit.HOUR):
        gone, at = days.moment_later(frame.now, -min(count, 10_000), unit)
        return behind, Day(None, gone, at)
    target = days.later(frame.today, -count, unit)
    return None if target is None else (behind, Day(None, target))


# --- weeks, months, ends -------------------------------------------------------------------------


def _next_unit(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "next week" is its Monday; "next month" its first; "last week" seven days ago, roughly."""
    today, rough = frame.today, frozenset({Doubt.ROUGH})
    found = _unit_after(tokens, index, Sense.COMING)
    if found:
        behind, unit = found
        if unit is Unit.WEEK:
            day = tokens.number(behind, Sense.WEEKDAY)
            if day:
                return day[0], Day(days.weekday_of_week(today, day[1], 1))
            return behind, Day(days.weekday_of_week(today, 0, 1))
        if unit is Unit.MONTH:
            return behind, Day(days.end_of_month(today.year, today.month) + timedelta(days=1))
        return (behind, Day(date(today.year + 1, 1, 1))) if unit is Unit.YEAR else None
    word = tokens.sense(index, Sense.COMING)
    weekend = tokens.sense(word[0], Sense.PART) if word else None
    if weekend and weekend[1] is PartOfTime.WEEKEND:
        return weekend[0], Day(days.weekday_of_week(today, days.SATURDAY, 1))
    found = _unit_after(tokens, index, Sense.PAST)
    if found and found[1] in (Unit.WEEK, Unit.MONTH):
        gone = days.later(today, -1, found[1])
        return found[0], Day(None, gone, doubts=rough)
    found = _unit_after(tokens, index, Sense.THIS)
    if found and found[1] in (Unit.WEEK, Unit.MONTH):
        which = PartOfTime.END_OF_WEEK if found[1] is Unit.WEEK else PartOfTime.END_OF_MONTH
        return found[0], Day(days.part(which, today), doubts=rough, weak=True)
    return None


def _part(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "weekend", "this weekend", "eow", "eom", "week after next"."""
    this = tokens.sense(index, Sense.THIS)
    found = tokens.sense(this[0] if this else index, Sense.PART)
    if found is None or not isinstance(found[1], PartOfTime):
        return None
    return found[0], Day(days.part(found[1], frame.today))


def _edge(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "end of next month", "start of december", "mid january", "early next week"."""
    for sense in (Sense.END_OF, Sense.START_OF, Sense.MIDDLE_OF):
        word = tokens.sense(index, sense)
        if word is None:
            continue
        at = word[0]
        if at < len(tokens) and tokens[at].text == "-":
            at += 1
        found = _edge_of(tokens, at, sense, frame)
        if found is not None:
            return found
    return None


def _edge_of(tokens: Tokens, index: int, edge: Sense, frame: Frame) -> Found:
    today = frame.today
    month = _which_month(tokens, index, frame)
    if month:
        behind, year, number = month
        if edge is Sense.END_OF:
            target = days.end_of_month(year, number)
        else:
            target = date(year, number, 1 if edge is Sense.START_OF else 15)
        if target <= today:
            following = days.later(target, 1, Unit.YEAR)
            named = tokens.number(index, Sense.MONTH)
            target = following if named and following else target
        return (behind, Day(target)) if target >= today else None
    for sense, ahead in ((Sense.COMING, 1), (Sense.THIS, 0)):
        unit = _unit_after(tokens, index, sense)
        if unit and unit[1] in (Unit.WEEK, Unit.YEAR):
            return unit[0], _edge_day(edge, unit[1], ahead, today)
    article = tokens.sense(index, Sense.ARTICLE)
    plain = tokens.sense(article[0] if article else index, Sense.UNIT)
    if plain and plain[1] in (Unit.WEEK, Unit.YEAR) and edge is Sense.END_OF:
        assert isinstance(plain[1], Unit)
        return plain[0], _edge_day(edge, plain[1], 0, today)
    return None


def _edge_day(edge: Sense, unit: Unit, ahead: int, today: date) -> Day:
    if unit is Unit.YEAR:
        year = today.year + ahead
        target = {
            Sense.END_OF: date(year, 12, 31),
            Sense.START_OF: date(year, 1, 1),
            Sense.MIDDLE_OF: date(year, 7, 1),
        }[edge]
    else:
        weekday = {Sense.END_OF: days.FRIDAY, Sense.START_OF: 0, Sense.MIDDLE_OF: 2}[edge]
        target = days.weekday_of_week(today, weekday, ahead)
        if ahead == 0 and edge is Sense.END_OF:
            target = days.part(PartOfTime.END_OF_WEEK, today)
    return Day(target if target >= today else None, weak=target < today)


def _week_of(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "w/c 30 nov", "week commencing monday"."""
    word = tokens.sense(index, Sense.WEEK_OF)
    if word is None:
        return None
    article = tokens.sense(word[0], Sense.ARTICLE)
    return read(tokens, article[0] if article else word[0], frame)


def _someday(tokens: Tokens, index: int, frame: Frame) -> Found:
    found = tokens.sense(index, Sense.SOMEDAY)
    return None if found is None else (found[0], Day(someday=True, weak=True))


RULES: tuple[Rule, ...] = (
    *(_week_of, _someday, _edge, _nth, _weekday, calendar, _ago, _ahead, _next_unit, _part),
    _away,
)
