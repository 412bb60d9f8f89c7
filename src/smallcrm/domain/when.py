"""Days and times in words: found in a line, or read from a field that holds nothing else.

Own code because it reads the trap list better than the libraries tried (0 wrong dates of 156
against 9 of the best; dependencies design, section 3). Words: English always, and the user's
language beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache

from smallcrm.domain import (
    day_dates,
    day_lengths,
    day_start,
    day_words,
    languages,
    time_words,
)
from smallcrm.domain.day import Day, Doubt, Frame
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import Lexicon, Sense, Tokens, split
from smallcrm.domain.records import DueRow
from smallcrm.domain.recurrence import Pattern
from smallcrm.domain.time_words import Clock
from smallcrm.domain.tokens import Shape

FIELD_LENGTH = 200
"""So many characters of a date field are read."""


class Unreadable(StrEnum):
    """Why a text is not a due day."""

    EMPTY = "empty"
    NOT_A_DATE = "not_a_date"
    NO_SUCH_DAY = "no_such_day"
    PAST = "past"
    NOT_A_REPEAT = "not_a_repeat"


@dataclass(frozen=True, slots=True)
class Words:
    """What the user's locale says: names (Monday and January first), the order of a date.

    ``languages`` are codes such as "de"; English is always read beside them. ``dotted``: dates
    are written with dots; ``hyphened``: with "-", the day first. ``currency`` is what a bare "$"
    or "kr" means.
    """

    days: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    month_first: bool = False
    languages: tuple[str, ...] = ()
    short_days: tuple[str, ...] = ()
    short_months: tuple[str, ...] = ()
    dotted: bool = False
    hyphened: bool = False
    currency: str = ""
    day_starts: time = day_start.MIDNIGHT
    """Until this hour "today" is the evening before."""


@dataclass(frozen=True, slots=True)
class When:
    """A day, a time or both at tokens ``first`` to before ``behind``; ``core`` is behind "by".

    ``day`` None: a time alone. ``ahead``: only a day to come is meant ("until friday").
    ``marked``: something before it ("on", "by") says that a date follows. ``since``: the day on
    which something began that still lasts.
    """

    first: int
    core: int
    behind: int
    day: Day | None
    clock: Clock | None
    ahead: bool = False
    marked: bool = False
    since: bool = False

    @property
    def shy(self) -> bool:
        """Also a plain word, and nothing beside it says that it is a date."""
        if self.marked:
            return False
        if self.day is not None:
            return self.day.shy and self.clock is None
        return self.clock is not None and self.clock.shy

    @property
    def weak(self) -> bool:
        if self.day is not None:
            return self.day.weak
        return self.clock is not None and self.clock.weak

    @property
    def again(self) -> Pattern | None:
        """How it comes again."""
        return self.day.again if self.day is not None else None

    @property
    def only_gone(self) -> bool:
        return self.day is not None and self.day.coming is None and not self.day.someday

    def doubts(self) -> frozenset[Doubt]:
        found = self.day.doubts if self.day else frozenset()
        guessed = self.clock is not None and self.clock.guessed
        return found | ({Doubt.HOUR_GUESSED} if guessed else set())

    def at(self) -> time | None:
        if self.clock is not None:
            return self.clock.at
        return self.day.at if self.day else None

    def due(self, around: Frame) -> DueRow | None:
        """As a day to come; a time alone is the next of its hour on the wall."""
        at = self.at()
        if self.day is None:
            assert at is not None
            day = around.now.date()
            ahead = at > around.now.time().replace(tzinfo=None)
            return DueRow(day if ahead else day + timedelta(days=1), at)
        if self.day.coming is None:
            return None
        is_today = self.day.coming == around.today
        if at and is_today and self.clock is None and self.day.part and around.has_come(at):
            return DueRow(self.day.coming, None)
        return DueRow(around.on_calendar(self.day.coming, at), at)

    def happened(self, around: Frame) -> DueRow | None:
        """As a day that is over, or today."""
        part = self.day is not None and self.day.part and self.clock is None
        at = None if part else self.at()
        if self.day is not None:
            gone = self.day.gone
            return None if gone is None else DueRow(around.on_calendar(gone, at), at)
        if not at or not around.has_come(at):
            return None
        return DueRow(around.on_calendar(around.today, at), at)


@lru_cache(maxsize=8)
def lexicon(words: Words) -> Lexicon:
    """The words of the user's language and of English, ready to be looked up."""
    tables = languages.of(words.languages)
    made = Lexicon(tables, words.days, words.months)
    made.add_short_names(words.short_days, words.short_months)
    return made


def frame(now: datetime, words: Words) -> Frame:
    starts = words.day_starts
    return Frame(now, words.month_first, words.dotted, words.hyphened, starts=starts)


def find(tokens: Tokens, around: Frame, shut: range = range(0)) -> list[When]:
    """Every date and time in a line, from left to right; none in the tokens that are shut."""
    found: list[When] = []
    index = 0
    while index < len(tokens):
        when = None if index in shut else read_at(tokens, index, around)
        if when is None or when.behind <= index:
            index += 1
            continue
        when = _of_several(tokens, when, around)
        if not when.since:
            found.append(when)
        index = when.behind
    return found


def _of_several(tokens: Tokens, when: When, around: Frame) -> When:
    """ "mon or tue", "mon/tue": the earlier of the two, to be looked at."""
    choice = tokens.sense(when.behind, Sense.OR)
    after = choice[0] if choice else when.behind + 1
    sign = tokens.shape(when.behind) is not None and tokens[when.behind].text in ("/", "-")
    if when.day is None or when.again or after >= len(tokens) or not (choice or sign):
        return when
    other = read_at(tokens, after, around)
    if other is None or other.day is None or not when.day.coming or not other.day.coming:
        return when
    first = when if when.day.coming <= other.day.coming else other
    assert first.day is not None
    day = replace(first.day, doubts=first.day.doubts | {Doubt.SEVERAL})
    clock = first.clock or when.clock or other.clock
    return replace(when, behind=other.behind, day=day, clock=clock)


def read_at(tokens: Tokens, index: int, around: Frame) -> When | None:
    """The date or time that begins at a token, with "by" or "on" before it."""
    if tokens.is_mute(index):
        return None
    lead = _before(tokens, index)
    away = tokens.sense(index, Sense.AWAY)
    if away and away[0] > lead.core:  # "avant hier", "antes de ayer"
        lead = _Lead(index)
    when = _parts(tokens, index, lead.core, around)
    if when is None and lead.core > index:
        lead = _Lead(index)
        when = _parts(tokens, index, index, around)
    if when is None or (_is_habit(tokens, index) and not when.again):
        return None
    return replace(when, ahead=lead.ahead, marked=lead.core > index, since=lead.since)


def _is_habit(tokens: Tokens, index: int) -> bool:
    """Whether "every", "every other" stands before, or "all weekend" tells how long."""
    if index and tokens.lexicon.phrases("throughout").find(tokens.items, index - 1) == index:
        return True
    near = [i for i in (index - 1, index - 2) if i >= 0 and tokens[i].shape is Shape.WORD]
    if index - 1 not in near:
        return False
    return any(tokens.sense(i, Sense.EVERY) for i in near) and not any(
        tokens.shape(i) is Shape.COMMA for i in near
    )


@dataclass(frozen=True, slots=True)
class _Lead:
    """What stands before a date; ``core`` is behind it."""

    core: int
    ahead: bool = False
    since: bool = False


def _before(tokens: Tokens, index: int) -> _Lead:
    """Past "by", "on the", "until", "since"."""
    core, ahead, since = index, False, False
    for _ in range(2):
        senses = (Sense.BY, Sense.ON, Sense.ARTICLE, Sense.SINCE)
        words = {s: w[0] for s in senses if (w := tokens.sense(core, s))}
        behind = max(words.values(), default=core)
        if behind == core:
            break
        ahead = ahead or words.get(Sense.BY) == behind
        since = since or words.get(Sense.SINCE) == behind
        core = behind
    return _Lead(core, ahead, since)


def _parts(tokens: Tokens, first: int, core: int, around: Frame) -> When | None:
    """Day and time in any order, each at most once."""
    if tokens.is_mute(core):
        return None
    day: Day | None = None
    clock: Clock | None = None
    behind = core
    while True:
        at = behind if behind == core else _joined(tokens, behind)
        found_day = day_words.read(tokens, at, around) if day is None else None
        if found_day is not None:
            if found_day[1].impossible:
                break
            behind, day = found_day
            continue
        found_clock = time_words.read(tokens, at) if at < len(tokens) else None
        if found_clock is None:
            break
        if clock is not None:
            both = time_words.join(clock, found_clock[1])
            if both is None:
                break
            clock = both
        else:
            clock = found_clock[1]
        behind = found_clock[0]
    if day is None and clock is None:
        return None
    if day is not None and clock is not None and day.at is not None:
        clock = time_words.join(Clock(day.at, named=True), clock) or clock
    return When(first, core, behind, day, clock)


def _joined(tokens: Tokens, index: int) -> int:
    """Past what may stand between a day and its time: a comma, "at", "on the", a dot."""
    at = index
    if at + 1 < len(tokens) and tokens[at].text in (".", ","):
        at += 1
    for sense in (Sense.ON, Sense.AT, Sense.BY, Sense.ARTICLE):
        word = tokens.sense(at, sense)
        if word and sense is not Sense.AT:
            at = word[0]
    return at


# --- fields that hold nothing else ---------------------------------------------------------------


def read_due(text: str, now: datetime, words: Words) -> DueRow | Unreadable:
    """What a due field says; ``now`` is aware local time.

    A bare weekday is never today; a time alone is today if still ahead, else tomorrow; a day
    and month that have gone by this year mean next year; a full date in the past is refused.
    """
    tokens = whole(text, words)
    if not len(tokens):
        return Unreadable.EMPTY
    around = frame(now, words)
    when = read_at(tokens, 0, around)
    if when is not None and when.behind == len(tokens) and not when.again:
        due = when.due(around)
        if due is not None:
            return due
        return Unreadable.PAST if when.only_gone else Unreadable.NOT_A_DATE
    span = day_lengths.length(tokens, 0)
    if span is not None and span[0] == len(tokens):
        return _after(span[1], span[2], around)
    core = _before(tokens, 0).core
    day = day_words.read(tokens, core, around)
    if day is not None and day[1].impossible:
        return Unreadable.NO_SUCH_DAY
    return Unreadable.NOT_A_DATE


def _after(count: int, unit: Unit, around: Frame) -> DueRow | Unreadable:
    """ "2 weeks" in a field needs no "in" before it."""
    coming = day_lengths.ahead(count, unit, around)
    if coming.coming is None:
        return Unreadable.NO_SUCH_DAY
    return DueRow(coming.coming, coming.at)


def whole(text: str, words: Words) -> Tokens:
    """The tokens of a field, without what ends a sentence."""
    tokens = split(text[:FIELD_LENGTH], lexicon(words))
    while tokens.items and tokens.items[-1].shape in (Shape.STOP, Shape.COMMA):
        tokens.items.pop()
    return tokens


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
    tokens = whole(text, words)
    if not len(tokens):
        return Unreadable.EMPTY
    found = yearly_at(tokens, 0, words)
    if found is None or found[0] != len(tokens):
        return Unreadable.NOT_A_DATE
    return Unreadable.NO_SUCH_DAY if found[1] is None else found[1]


_SHORT_YEAR = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2}", re.ASCII)


def yearly_at(tokens: Tokens, index: int, words: Words) -> tuple[int, YearlyDay | None] | None:
    """A day of the year at a token: (index behind it, the day; None: there is no such day)."""
    leap = Frame(datetime(2000, 1, 1, tzinfo=UTC), words.month_first, words.dotted)
    found = day_dates.calendar(tokens, index, leap)
    if found is None:
        return None
    behind, day = found
    held: date | None = day.coming or day.gone
    if held is None:
        return behind, None
    if not day.whole:
        return behind, YearlyDay(held.month, held.day)
    year = held.year
    short = any(_SHORT_YEAR.fullmatch(tokens[i].text) for i in range(index, behind))
    return behind, YearlyDay(held.month, held.day, year - 100 if short and year > 2030 else year)
