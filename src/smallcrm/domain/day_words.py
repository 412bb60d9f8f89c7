"""Days in a line: "fri", "next tue", "4 dec", "in 2 weeks", "end of month", "3 days ago".

Each rule answers what the words mean ahead of today and what they mean behind it; which of the
two holds is for the sentence to say ("met nov 20" against "renew nov 20").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

from smallcrm.domain import calendar_days as days
from smallcrm.domain import day_dates, day_lengths, repeat_words
from smallcrm.domain.day import Day, Doubt, Found, Frame
from smallcrm.domain.language import PartOfTime, Unit
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.tokens import Shape

Rule = Callable[[Tokens, int, Frame], Found]


def read(tokens: Tokens, index: int, frame: Frame) -> Found:
    """The day at a token and the index behind it."""
    if tokens.shape(index) in (None, Shape.STOP, Shape.COMMA, Shape.SEALED):
        return None
    if index and tokens[index - 1].text == "/" and not tokens[index].spaced:
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
    if target is None or _is_somebody(tokens, index, behind):
        return None
    hour = tokens.sense(index, Sense.TIME)
    at = hour[1] if hour and hour[0] == behind and isinstance(hour[1], time) else None
    coming = target if offset >= 0 else None
    return behind, Day(coming, target if offset <= 0 else None, at, part=at is not None)


def _is_somebody(tokens: Tokens, index: int, behind: int) -> bool:
    """Whether the word is a first name here: "Tom", or "tom will"."""
    if tokens[index].text not in tokens.lexicon.phrases("first_names"):
        return False
    verbs = ("will", "tasks_said", "verbs", "past_verbs")
    capital = tokens.folded.text[slice(*tokens.span(index, behind))][:1].isupper()
    return capital or any(tokens.has(behind, tokens.lexicon.phrases(v)) > behind for v in verbs)


PART_HOURS = 4
"""So long a part of the day lasts: "this morning" is over at 13:00."""


def _part_of_today(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "this morning", "this afternoon": over, or still to come."""
    this = tokens.sense(index, Sense.THIS)
    part = tokens.sense(this[0], Sense.TIME) if this else None
    if part is None or not isinstance(part[1], time):
        return None
    at = part[1]
    begun = frame.has_come(at)
    over = begun and not 0 <= frame.now.hour - at.hour < PART_HOURS
    return part[0], Day(
        None if over else frame.today, frame.today if begun else None, at, part=True
    )


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
        found = _weekday_then(tokens, behind, weekday, frame, shy=shy)
        hour = tokens.sense(start, Sense.TIME)
        if found and hour and hour[0] == behind and isinstance(hour[1], time):
            return found[0], replace(found[1], at=hour[1], part=True)
        return found
    return None


def _is_shy(tokens: Tokens, index: int) -> bool:
    return tokens[index].text in tokens.lexicon.shy


def _weekday_then(tokens: Tokens, behind: int, weekday: int, frame: Frame, *, shy: bool) -> Found:
    """What may follow a weekday: "next week", "week", "prochain", or a date."""
    today = frame.today
    week = day_lengths.unit_after(tokens, behind, Sense.COMING)
    if week and week[1] is Unit.WEEK:
        return week[0], Day(days.weekday_of_week(today, weekday, 1))
    week = day_lengths.unit_after(tokens, behind, Sense.PAST)
    if week and week[1] is Unit.WEEK:
        return week[0], Day(None, days.weekday_of_week(today, weekday, -1))
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
    dated = day_dates.skip_dot(tokens, behind)
    if tokens.shape(dated) is Shape.COMMA:
        dated += 1
    article = tokens.sense(dated, Sense.ARTICLE) or tokens.sense(dated, Sense.ON)
    found = day_dates.calendar(tokens, article[0] if article else dated, frame)
    if found is not None and not found[1].impossible:
        return found[0], _checked(found[1], weekday)
    numbered = _weekday_number(tokens, article[0] if article else dated, weekday, frame)
    if numbered is not None:
        return numbered
    coming, gone = days.next_weekday(today, weekday), days.last_weekday(today, weekday)
    return behind, Day(coming, gone, shy=shy, weekday=True)


def _weekday_number(tokens: Tokens, index: int, weekday: int, frame: Frame) -> Found:
    """ "friday the 4th", "fri 27": the next such number that is such a weekday."""
    number = day_dates.number_of_day(tokens, index)
    if number is None or not day_dates.is_alone(tokens, index + 1):
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


# --- lengths -------------------------------------------------------------------------------------


def _ahead(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "in 3 days", "in 20 min", "2 weeks from now", "a week from friday", "3d" alone."""
    word = tokens.sense(index, Sense.AHEAD)
    span = day_lengths.length(tokens, word[0] if word else index)
    if span is None:
        return None
    behind, count, unit = span
    after = tokens.sense(behind, Sense.AHEAD_AFTER)
    if after:
        return after[0], day_lengths.ahead(count, unit, frame)
    on = tokens.has(behind, tokens.lexicon.phrases("counts_on"))
    back = tokens.has(behind, tokens.lexicon.phrases("counts_back"))
    base = read(tokens, max(on, back), frame) if max(on, back) > behind else None
    if base and base[1].coming and unit in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        target = days.later(base[1].coming, count if on >= back else -count, unit)
        return None if target is None else (base[0], Day(target))
    if word:
        term = tokens.has(index, tokens.lexicon.phrases("within")) > index
        return behind, replace(day_lengths.ahead(count, unit, frame), span=True, weak=term)
    short = (
        tokens[index].shape is Shape.NUMBER and tokens[index].tail and len(tokens[index].tail) < 3
    )
    small = unit in (Unit.MINUTE, Unit.HOUR)
    if short and not small:
        return behind, replace(day_lengths.ahead(count, unit, frame), weak=True)
    return None


# --- weeks, months, ends -------------------------------------------------------------------------


def _next_unit(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "next week" is its Monday; "next month" its first; "last week" seven days ago, roughly."""
    today, rough = frame.today, frozenset({Doubt.ROUGH})
    found = day_lengths.unit_after(tokens, index, Sense.COMING)
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
    found = day_lengths.unit_after(tokens, index, Sense.PAST)
    named = tokens.number(found[0], Sense.WEEKDAY) if found else None
    if found and named and found[1] is Unit.WEEK:
        return named[0], Day(None, days.weekday_of_week(today, named[1], -1))
    if found and found[1] in (Unit.WEEK, Unit.MONTH) and not tokens.sense(found[0], Sense.OF):
        gone = days.later(today, -1, found[1])
        return found[0], Day(None, gone, doubts=rough)
    found = day_lengths.unit_after(tokens, index, Sense.THIS)
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
    month = day_dates.which_month(tokens, index, frame)
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
        unit = day_lengths.unit_after(tokens, index, sense)
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


def _week_number(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "KW 50": the Monday of that calendar week (ISO 8601), of next year when it has begun."""
    word = tokens.sense(index, Sense.WEEK_NUMBER)
    number = day_dates.number_of_day(tokens, word[0]) if word else None
    if word is None or number is None or not 1 <= number <= 53 or tokens[word[0]].tail:
        return None
    for year in (frame.today.year, frame.today.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= frame.today:
            return word[0] + 1, Day(max(monday, frame.today))
    return None


def _someday(tokens: Tokens, index: int, frame: Frame) -> Found:
    found = tokens.sense(index, Sense.SOMEDAY)
    return None if found is None else (found[0], Day(someday=True, weak=True))


def _again(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "every friday", "monthly", "every 2nd tue from 5 jan"."""
    found = repeat_words.read(tokens, index, frame)
    if found is None:
        return None
    behind, pattern, weak = found
    behind, start = _bound(tokens, behind, Sense.STARTING, frame)
    settled, first = repeat_words.first_day(pattern, frame.today, start or frame.base)
    if first is None:
        return None
    ended, until = _bound(tokens, behind, Sense.ENDING, frame)
    if until is not None and until >= first:
        behind, settled = ended, replace(settled, until=until)
    return behind, Day(first, weak=weak, again=settled)


def _bound(tokens: Tokens, index: int, sense: Sense, frame: Frame) -> tuple[int, date | None]:
    """ "from 5 jan", "until 3 may": the index behind it, and the day."""
    word = tokens.sense(index, sense)
    found = read(tokens, word[0], frame) if word else None
    if found is None or found[1].again or found[1].coming is None:
        return index, None
    return found[0], found[1].coming


RULES: tuple[Rule, ...] = (
    _again,
    _week_of,
    _week_number,
    _someday,
    _edge,
    day_dates.nth,
    _part_of_today,
    _weekday,
    day_dates.calendar,
    day_lengths.ago,
    _ahead,
    _next_unit,
    _part,
    _away,
)
