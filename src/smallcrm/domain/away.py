"""Until when somebody is away, in a line: "away until 12 Jan", "is on holiday till Monday".

Read only where a clause says it of them and begins with it: neither "call when back on 12 Jan",
which stays a follow-up, nor "her boss is away until Friday", nor "I'm off until Monday".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from smallcrm.domain import when
from smallcrm.domain.day import Doubt, Frame
from smallcrm.domain.folding import Span
from smallcrm.domain.languages.away_words import TABLES
from smallcrm.domain.lexicon import PhraseSet, Tokens
from smallcrm.domain.tokens import Shape

JUST_GONE = 92
"""A day and month so many days back is one that is over, and not one of next year."""
LONG, FAR = 183, 366
"""An absence of more days is to be looked at: it was over, or is a slip of the keyboard."""
Name = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Away:
    """``until`` is the last day away, None for one that is over: then it is a word of the note, and
    no other day. ``first`` to before ``behind`` are the tokens that say it, at ``span``; ``names``
    are the places, among those that were asked for, of whom it is said by name."""

    until: date | None
    span: Span
    first: int
    behind: int
    doubts: frozenset[Doubt] = frozenset()
    names: frozenset[int] = frozenset()


def find(tokens: Tokens, start: int, around: Frame, names: Sequence[Name]) -> Away | None:
    """The first one from a token on; ``names`` are the words of the people's names, folded."""
    table = _words(tuple(language.code for language in tokens.lexicon.languages))
    joins = tokens.lexicon.phrases("joins")
    index = start
    while index < len(tokens):
        found = _read(tokens, index, around, names, table)
        if found is not None:
            return found
        index = _next(tokens, index, joins)
    return None


@dataclass(frozen=True, slots=True)
class _Words:
    away: PhraseSet
    until: PhraseSet
    before: PhraseSet


@lru_cache(maxsize=8)
def _words(codes: tuple[str, ...]) -> _Words:
    tables = [TABLES[code] for code in codes if code in TABLES]
    away, until, before = (
        PhraseSet(sorted({w for table in tables for w in getattr(table, name)}))
        for name in ("away", "until", "before")
    )
    return _Words(away, until, before)


def _next(tokens: Tokens, index: int, joins: PhraseSet) -> int:
    """Where the next clause begins: behind a sign, or behind "and"."""
    while index < len(tokens):
        shape = tokens.shape(index)
        if shape in (Shape.STOP, Shape.COMMA, Shape.OTHER, Shape.MARK):
            return index + 1
        behind = tokens.has(index, joins)
        if behind > index:
            return behind
        index += 1
    return index


def _read(
    tokens: Tokens, first: int, around: Frame, names: Sequence[Name], table: _Words
) -> Away | None:
    """In either order: "away until Friday", "bis Freitag verreist"."""
    start, named = _skip(tokens, first, names, table)
    until = tokens.has(start, table.until)
    if until > start:
        day = _day(tokens, until, around)
        again = day.behind if day is not None else start
        behind = tokens.has(again, table.away)
        behind = behind if behind > again else start
    else:
        until = tokens.has(tokens.has(start, table.away), table.until)
        away = tokens.has(start, table.away)
        day = _day(tokens, until, around) if until > away > start else None
        behind = day.behind if day is not None else start
    if day is None or behind == start:
        return None
    last = _last(day, around)
    doubts = day.day.doubts if day.day is not None else frozenset()
    days = 0 if last is None else (last - around.today).days
    if days > FAR:
        doubts |= {Doubt.FAR}
    elif days > LONG and day.day is not None and not day.day.whole:
        doubts |= {Doubt.YEAR_OFF}
    return Away(last, tokens.span(start, behind), start, behind, doubts, named)


def _skip(
    tokens: Tokens, index: int, names: Sequence[Name], table: _Words
) -> tuple[int, frozenset[int]]:
    """Past "she is", "Ana says she's"; and whom of the people the name means."""
    named: set[int] = set()
    while index < len(tokens):
        behind = tokens.has(index, table.before)
        if behind == index:
            for place, name in enumerate(names):
                for words in (name, name[:1]):
                    texts = tuple(t.text for t in tokens.items[index : index + len(words)])
                    if words and texts == words:
                        behind = max(behind, index + len(words))
                        named.add(place)
                        break
        if behind == index:
            break
        index = behind
    return index, frozenset(named)


def _day(tokens: Tokens, index: int, around: Frame) -> when.When | None:
    """A day behind "until"; an hour alone is none, nor what comes again."""
    found = when.read_at(tokens, index, around)
    if found is None or found.day is None or found.again or found.day.someday:
        return None
    return found


def _last(found: when.When, around: Frame) -> date | None:
    """None for a day that is over."""
    day = found.day
    if day is None or day.coming is None:
        return None
    is_over = day.gone is not None and (around.today - day.gone).days <= JUST_GONE
    return None if is_over and (day.coming - around.today).days > LONG else day.coming
