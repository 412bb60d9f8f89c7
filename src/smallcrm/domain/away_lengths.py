"""How long somebody is away, in a line: "away for two weeks", "diese Woche im Urlaub".

Three parts in any order: the words for away, how long, and perhaps from when. Behind them the
clause ends, or says where and why; whatever else follows makes it another sentence ("zwei Wochen
zu spät", "away for two weeks in July"), and it stays plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from smallcrm.domain import calendar_days as days
from smallcrm.domain import day_lengths, when
from smallcrm.domain.day import Doubt, Frame
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import PhraseSet, Sense, Tokens
from smallcrm.domain.tokens import Shape

SOON = 14
"""In at most so many days it begins. Only the last day is kept, and from now on reminders wait
for it: those before an absence that is far off would wait for nothing."""
SUNDAY = 6
ENDS = (Shape.STOP, Shape.COMMA, Shape.OTHER, Shape.MARK)
"""What ends a clause."""
_COUNTED = (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR)
_NAMED = (Unit.WEEK, Unit.MONTH, Unit.YEAR)
Table = Mapping[str, PhraseSet]
"""The lists of ``AwayWords`` by their names."""


@dataclass(frozen=True, slots=True)
class Lasting:
    """``last`` is the last day away, None for one that is over; ``behind`` is the token behind
    all that says it."""

    last: date | None
    behind: int
    doubts: frozenset[Doubt] = frozenset()


@dataclass(frozen=True, slots=True)
class _Start:
    day: date
    behind: int
    doubts: frozenset[Doubt]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """So many of a unit from a day on (``count``), or what a name says (``named``: its first and
    last day). ``led``: behind "for" or "all"."""

    behind: int
    led: bool
    count: tuple[int, Unit] | None = None
    named: tuple[date, date] | None = None


def read(tokens: Tokens, index: int, around: Frame, table: Table) -> Lasting | None:
    """What says at a token how long it is, and is sure to say it."""
    if tokens.sense(index - 1, Sense.OR):
        return None  # "two or three weeks"
    start: _Start | None = None
    stretch: _Stretch | None = None
    away = (0, 0)
    is_behind, at = False, index
    while True:
        if start is None and (start := _start(tokens, at, around, table)) is not None:
            at = start.behind
        elif stretch is None and (stretch := _stretch(tokens, at, around, table)) is not None:
            at = stretch.behind
        elif not away[1] and (behind := tokens.has(at, table["away"])) > at:
            away, at, is_behind = (at, behind), behind, stretch is not None
        else:
            break
    if stretch is None or not away[1] or not _says_it(tokens, away, stretch, table, is_behind):
        return None
    spread = _spread(stretch, start, around.today)
    if spread is None or (spread[0] - around.today).days > SOON or spread[1] < around.today:
        return None
    if not _ends(tokens, at, around, table):
        return None
    if stretch.count and start is None and _follows_a_day(tokens, index, around, table):
        return None
    return Lasting(spread[1], at, start.doubts if start else frozenset())


def _spread(stretch: _Stretch, start: _Start | None, today: date) -> tuple[date, date] | None:
    """The first and the last day."""
    if stretch.count is None:
        return stretch.named if start is None else None
    first = start.day if start else today
    behind = days.later(first, *stretch.count)
    return None if behind is None else (first, behind - timedelta(days=1))


# --- the parts -----------------------------------------------------------------------------------


def _start(tokens: Tokens, index: int, around: Frame, table: Table) -> _Start | None:
    """ "from Monday", "ab morgen"."""
    behind = tokens.has(index, table["from_"])
    found = day_at(tokens, behind, around) if behind > index else None
    if found is None or found.day is None or found.day.coming is None:
        return None
    return _Start(found.day.coming, found.behind, found.day.doubts)


def day_at(tokens: Tokens, index: int, around: Frame) -> when.When | None:
    """A day; an hour alone is none, nor what comes again."""
    found = when.read_at(tokens, index, around)
    if found is None or found.day is None or found.again or found.day.someday:
        return None
    return found


def _stretch(tokens: Tokens, index: int, around: Frame, table: Table) -> _Stretch | None:
    led = tokens.has(index, table["lasting"])
    found = _counted(tokens, led, table, led=led > index)
    if found is None and led > index:
        found = _named(tokens, led, around, table, led=True)
    return found or _named(tokens, index, around, table, led=False)


def _counted(tokens: Tokens, index: int, table: Table, *, led: bool) -> _Stretch | None:
    """ "two weeks", "10 days", "zwei Wochen lang"."""
    found = day_lengths.length(tokens, index)
    if found is None or found[2] not in _COUNTED or found[1] < 1:
        return None
    behind = tokens.has(found[0], table["long"])
    if tokens.sense(behind, Sense.AHEAD_AFTER) and not led:
        return None  # "two weeks from now" is a day
    return _Stretch(behind, led, count=found[1:])


def _named(
    tokens: Tokens, index: int, around: Frame, table: Table, *, led: bool
) -> _Stretch | None:
    """ "this week", "all next month", "the rest of the week", "all December"."""
    today = around.today
    at = tokens.has(index, table["all_of"])
    led = led or at > index
    for sense, ahead in ((Sense.COMING, 1), (Sense.THIS, 0)):
        unit = day_lengths.unit_after(tokens, at, sense)
        if unit is not None and unit[1] in _NAMED:
            return _Stretch(unit[0], led, named=_unit_days(unit[1], ahead, today))
    if at == index:
        return None
    plain = tokens.sense(at, Sense.UNIT)
    if plain is not None and plain[1] in _NAMED:
        return _Stretch(plain[0], led, named=_unit_days(plain[1], 0, today))
    month = tokens.number(at, Sense.MONTH)
    if month is None:
        return None
    year = today.year if month[1] >= today.month else today.year + 1
    found = days.existing(year, month[1], 1)
    return None if found is None else _Stretch(month[0], led, named=_month(found))


def _unit_days(unit: object, ahead: int, today: date) -> tuple[date, date] | None:
    """The first and last day of this week, month or year, or of the one after it."""
    if unit is Unit.WEEK:
        monday = days.weekday_of_week(today, 0, ahead)
        return monday, monday + timedelta(days=SUNDAY)
    if unit is Unit.MONTH:
        month = days.later(today.replace(day=1), ahead, Unit.MONTH)
        return None if month is None else _month(month)
    first = days.existing(today.year + ahead, 1, 1)
    return None if first is None else (first, first.replace(month=12, day=31))


def _month(first: date) -> tuple[date, date]:
    return first, days.end_of_month(first.year, first.month)


# --- whether they say it -------------------------------------------------------------------------


def _says_it(
    tokens: Tokens, away: tuple[int, int], stretch: _Stretch, table: Table, is_behind: bool
) -> bool:
    """Whether these words for away say it of such a length at this place."""

    def among(name: str) -> bool:
        return tokens.has(away[0], table[name]) == away[1]

    if is_behind and among("first_only"):
        return False
    if stretch.led:
        return True
    return not among("led_only") and not (stretch.count is None and among("counted_only"))


def _follows_a_day(tokens: Tokens, index: int, around: Frame, table: Table) -> bool:
    """Whether the sentence named a day to come before, from which it may count: "flies on 2 Dec
    and is away for 10 days"."""
    for at in range(index - 1, -1, -1):
        if tokens.shape(at) is Shape.STOP or tokens[at].text == ":":
            return False
        if _is_another_time(tokens, at, table):
            return True
        found = day_at(tokens, at, around)
        if found is not None and found.day is not None and found.day.coming is not None:
            return found.day.coming > around.today
    return False


def _is_another_time(tokens: Tokens, index: int, table: Table) -> bool:
    if tokens.sense(index, Sense.MONTH):
        return True
    return tokens.has(index, table["other_times"]) > index


def _ends(tokens: Tokens, index: int, around: Frame, table: Table) -> bool:
    """Whether the clause is over, or goes on with where and why and names no other time."""
    shape = tokens.shape(index)
    if shape is None:
        return True
    if tokens[index].text in ("?", "/") or tokens.sense(index, Sense.OR):
        return False
    if tokens.has(index, table["halves"]) > index:
        return False
    joins = tokens.lexicon.phrases("joins")
    if shape in ENDS or tokens.has(index, joins) > index:
        return True
    if tokens.has(index, table["along"]) == index:
        return False
    for at in range(index, len(tokens)):
        if tokens.shape(at) in ENDS or tokens.has(at, joins) > at:
            return True
        if _is_another_time(tokens, at, table) or when.read_at(tokens, at, around) is not None:
            return False
    return True
