"""Until when somebody is away, in a line: "away until 12 Jan", "is on holiday for two weeks".

Read only where a clause says it of them and begins with it: neither "call when back on 12 Jan",
which stays a follow-up, nor "her boss is away until Friday", nor "I'm off until Monday".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache

from smallcrm.domain import away_lengths, when
from smallcrm.domain.away_lengths import ENDS, Lasting, Table, day_at
from smallcrm.domain.day import Doubt, Frame
from smallcrm.domain.folding import Span
from smallcrm.domain.languages.away_words import TABLES, AwayWords
from smallcrm.domain.lexicon import PhraseSet, Tokens

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
    away, places = table["away"], range(start, len(tokens))
    if all(tokens.has(place, away) == place for place in places):
        return None  # as nearly every line
    joins = tokens.lexicon.phrases("joins")
    index = start
    while index < len(tokens):
        found = _read(tokens, index, around, names, table)
        if found is not None:
            return found
        index = _next(tokens, index, joins)
    return None


@lru_cache(maxsize=8)
def _words(codes: tuple[str, ...]) -> Table:
    tables = [TABLES[code] for code in codes if code in TABLES]
    return {
        each.name: PhraseSet(sorted({w for table in tables for w in getattr(table, each.name)}))
        for each in fields(AwayWords)
    }


def _next(tokens: Tokens, index: int, joins: PhraseSet) -> int:
    """Where the next clause begins: behind a sign, or behind "and"."""
    while index < len(tokens):
        if tokens.shape(index) in ENDS:
            return index + 1
        behind = tokens.has(index, joins)
        if behind > index:
            return behind
        index += 1
    return index


def _read(
    tokens: Tokens, first: int, around: Frame, names: Sequence[Name], table: Table
) -> Away | None:
    """What the clause that begins at a token says, past "she is"."""
    for start, named in _starts(tokens, first, names, table):
        found = _until(tokens, start, around, table)
        found = found or away_lengths.read(tokens, start, around, table)
        if found is not None:
            span, doubts = tokens.span(start, found.behind), found.doubts
            if found.last is not None and (found.last - around.today).days > FAR:
                doubts = doubts - {Doubt.YEAR_OFF} | {Doubt.FAR}
            return Away(found.last, span, start, found.behind, doubts, named)
    return None


def _until(tokens: Tokens, start: int, around: Frame, table: Table) -> Lasting | None:
    """In either order: "away until Friday", "bis Freitag verreist"."""
    until = tokens.has(start, table["until"])
    if until > start:
        found = day_at(tokens, until, around)
        again = found.behind if found is not None else start
        behind = tokens.has(again, table["away"])
        behind = behind if behind > again else start
    else:
        away = tokens.has(start, table["away"])
        until = tokens.has(away, table["until"])
        found = day_at(tokens, until, around) if until > away > start else None
        behind = found.behind if found is not None else start
    if found is None or found.day is None or behind == start:
        return None
    last, doubts = _last(found, around), found.day.doubts
    if last is not None and (last - around.today).days > LONG and not found.day.whole:
        doubts |= {Doubt.YEAR_OFF}
    return Lasting(last, behind, doubts)


def _starts(
    tokens: Tokens, index: int, names: Sequence[Name], table: Table
) -> Iterator[tuple[int, frozenset[int]]]:
    """Where it may begin: here, and past each of "Ana says she's"; and whom of the people the
    name before it means. Each of them, for "esta" is both "is" and "this"."""
    named: frozenset[int] = frozenset()
    while index < len(tokens):
        yield index, named
        behind = tokens.has(index, table["before"])
        if behind == index:
            for place, name in enumerate(names):
                for words in (name, name[:1]):
                    texts = tuple(t.text for t in tokens.items[index : index + len(words)])
                    if words and texts == words:
                        behind = max(behind, index + len(words))
                        named |= {place}
                        break
        if behind == index:
            return
        index = behind


def _last(found: when.When, around: Frame) -> date | None:
    """None for a day that is over."""
    day = found.day
    if day is None or day.coming is None:
        return None
    is_over = day.gone is not None and (around.today - day.gone).days <= JUST_GONE
    return None if is_over and (day.coming - around.today).days > LONG else day.coming
