"""Rhythms in words: how often to keep in touch, and how a follow-up comes again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from smallcrm.domain import day_lengths, recurrence, repeat_words, when
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.records import CadenceDraft, CadenceUnit, Repeat
from smallcrm.domain.when import Unreadable, When, Words

_UNITS = {
    Unit.DAY: CadenceUnit.DAY,
    Unit.WEEK: CadenceUnit.WEEK,
    Unit.MONTH: CadenceUnit.MONTH,
    Unit.YEAR: CadenceUnit.YEAR,
}


def read_every(text: str, words: Words) -> CadenceDraft | None:
    """A rhythm as typed: "every 6 weeks", "3 months", "month"; None when it is none."""
    tokens = when.whole(text, words)
    found = rhythm_at(tokens, 0)
    return found[1] if found is not None and found[0] == len(tokens) else None


def rhythm_at(tokens: Tokens, index: int) -> tuple[int, CadenceDraft] | None:
    """ "every 6 weeks", "6 weeks", "every month", "quarterly" at a token."""
    span: tuple[int, int, Unit] | None
    whole = tokens.sense(index, Sense.RHYTHM)
    if whole and isinstance(whole[1], tuple):
        span = whole[0], *whole[1]
    else:
        every = tokens.sense(index, Sense.EVERY)
        at = every[0] if every else index
        span = day_lengths.length(tokens, at)
        unit = tokens.sense(at, Sense.UNIT)
        if span is None and unit and isinstance(unit[1], Unit):
            span = unit[0], 1, unit[1]
    if span is None:
        return None
    behind, count, kind = span
    if kind not in _UNITS or not 1 <= count <= recurrence.MANY:
        return None
    return behind, CadenceDraft(count, _UNITS[kind])


@dataclass(frozen=True, slots=True)
class Again:
    """How a follow-up comes again, and at what hour where one was said."""

    repeat: Repeat
    at: time | None = None


def repeat_of(found: When) -> Repeat | None:
    """How a date comes again; its first day is the one it counts from."""
    if found.day is None or found.day.again is None or found.day.coming is None:
        return None
    return Repeat(recurrence.compose(found.day.again), found.day.coming)


def read_repeat(
    text: str, now: datetime, words: Words, start: date | None = None
) -> Again | Unreadable:
    """A typed rule: "every 2nd tue", "monthly", "6 weeks", "1st"; ``now`` is aware local time.

    "every" may be left out. The first day lies ahead of today, or is ``start`` or behind it.
    """
    tokens = when.whole(text, words)
    if not len(tokens):
        return Unreadable.EMPTY
    around = replace(when.frame(now, words), base=start)
    found = when.read_at(tokens, 0, around)
    if found is not None and found.behind == len(tokens):
        repeat = repeat_of(found)
        if repeat is not None:
            return Again(repeat, found.at())
    bare = repeat_words.behind_each(tokens, 0, around)
    if bare is not None and bare[0] == len(tokens):
        pattern, first = repeat_words.first_day(bare[1], around.today, start)
        if first is not None:
            return Again(Repeat(recurrence.compose(pattern), first))
    return Unreadable.NOT_A_REPEAT
