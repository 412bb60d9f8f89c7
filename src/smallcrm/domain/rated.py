"""A score in a line: "rated 9, loves the new layout", "gave us 4/5", "9 out of 10"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from smallcrm.domain.feedback import FIVE, LOWEST, TEN, Score
from smallcrm.domain.folding import Folded, Span
from smallcrm.domain.languages.rated_words import TABLES
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.tokens import Shape

READ = 700
"""So many characters of a line are looked at."""
_END_OF_NUMBER = r"(?![\d%]|[.,:]\d)"
_BEGIN = r"(?P<bare>(?:^|(?<=[:,;.!(\n\u2013]))\s*)"
"""Where a clause begins: only there a score is one without a verb."""


@dataclass(frozen=True, slots=True)
class Rated:
    """``span`` is the place of the words that say it, ``number`` that of the score alone, which is
    no day and no hour then."""

    score: Score
    span: Span
    number: Span


def find(line: str, codes: Sequence[str], shut: Sequence[Span] = ()) -> Rated | None:
    """The first score that a line says; ``codes`` are the languages it may be in, ``shut`` places
    that are not to be read."""
    if not any(letter.isdigit() for letter in line[:READ]):
        return None
    folded = Folded(line[:READ])
    pattern = _pattern(tuple(codes))
    for found in pattern.finditer(folded.norm):
        made = _read(found, folded)
        if made is None or any(a < made.span[1] and made.span[0] < b for a, b in shut):
            continue
        return made
    return None


def behind(tokens: Tokens, rated: Rated) -> int:
    """The token where what is said besides begins."""
    index = 0
    while index < len(tokens) and tokens.span(index, index + 1)[0] < rated.span[1]:
        index += 1
    joins = tokens.lexicon.phrases("joins")
    while index < len(tokens):
        if tokens.shape(index) in (Shape.STOP, Shape.COMMA) or tokens[index].text in ":\u2013-":
            index += 1
        elif tokens.has(index, joins) > index:
            index = tokens.has(index, joins)
        else:
            break
    return index


def _read(found: re.Match[str], folded: Folded) -> Rated | None:
    """None for what only looks like it: a bare number, what the user did, what is on no scale."""
    has_scale = bool(found["scale"] or found["stars"] or found["points"])
    is_bare = found["bare"] is not None
    if found["ours"] or (found["gave"] and not has_scale):
        return None
    if is_bare and not (found["stars"] or (found["scale"] == "10" and not found["slash"])):
        return None
    scale = FIVE if found["stars"] else int(found["scale"] or TEN)
    value = int(found["value"])
    if not LOWEST[scale] <= value <= scale:
        return None
    start = found.start("value") if is_bare else found.start()
    behind = max(found.end("value"), found.end("scale"))
    number = folded.span(found.start("value"), behind)
    return Rated(Score(value, scale), folded.span(start, found.end()), number)


@lru_cache(maxsize=8)
def _pattern(codes: tuple[str, ...]) -> re.Pattern[str]:
    tables = [TABLES[code] for code in codes if code in TABLES]

    def any_of(name: str) -> str:
        said = {word for table in tables for word in getattr(table, name)}
        longest = sorted(said, key=lambda word: (-len(word), word))
        return "|".join(re.escape(word) for word in longest) or "(?!)"

    whom, small = rf"\s(?:{any_of('whom')})", rf"\s(?:{any_of('small')})"
    verb = (
        rf"(?<![\w'])(?P<ours>(?:{any_of('ours')})\s)?"
        rf"(?:(?:{any_of('rated')})(?:{whom})?(?:{small})?"
        rf"|(?:{any_of('gave')})(?:{whom}(?:{small})?|{small})"
        rf"|(?P<gave>{any_of('gave')}))\s?[:=]?\s"
    )
    value = rf"(?P<value>\d{{1,2}}){_END_OF_NUMBER}"
    scale = rf"(?:(?P<slash>\s?/\s?)|\s(?:{any_of('of')})\s)(?P<scale>5|10){_END_OF_NUMBER}"
    units = rf"\s(?:(?P<stars>{any_of('stars')})|(?P<points>{any_of('points')}))(?!\w)"
    closing = rf"(?:\s(?:{any_of('closing')})(?!\w))?"
    end = rf"(?=\s*$|\s*[,;.!)\n\u2013](?!\d)|\s-\s|\s?:\s|\s(?:{any_of('joins')})(?!\w))"
    return re.compile(rf"(?:{verb}|{_BEGIN}){value}(?:{scale})?(?:{units})?{closing}{end}")
