"""A complaint in a line: "complains: the poster came torn", "serious complaint: ..."."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.severity import Severity
from smallcrm.domain.tokens import Shape

_BEFORE = ("joins", "theirs", "fillers")
"""What may stand in a clause before the words that say it: "and she complains: ..."."""


@dataclass(frozen=True, slots=True)
class Complained:
    """``span`` is the place of the words that say it, ``behind`` the token where the customer's
    own words begin."""

    span: Span
    behind: int
    severity: Severity


def find(tokens: Tokens, start: int) -> Complained | None:
    """The first place, from a token on, where a clause begins by saying it, and a colon and the
    customer's words follow: neither "no complaint: all well" nor "complaint department: closed"."""
    phrases = tokens.lexicon.phrases("complaints")
    first = start
    for index in range(start, len(tokens)):
        if tokens.shape(index) in (Shape.STOP, Shape.COMMA):
            first = index + 1
        elif tokens.has(index, tokens.lexicon.phrases("joins")) > index:
            first = index
        behind = phrases.find(tokens.items, index)
        if behind == index or index > _opened(tokens, first):
            continue
        if not _is_colon(tokens, behind) or _is_none(tokens, behind + 1):
            continue
        words = " ".join(t.text for t in tokens.items[index:behind])
        tables = [language.complaints for language in tokens.lexicon.languages]
        severity = next(table[words] for table in tables if words in table)
        return Complained(tokens.span(index, behind + 1), behind + 1, severity)
    return None


def _opened(tokens: Tokens, first: int) -> int:
    """Where the clause that begins at a token comes to what it says."""
    moved = True
    while moved:
        behind = max(tokens.has(first, tokens.lexicon.phrases(name)) for name in _BEFORE)
        moved, first = behind > first, behind
    return first


def _is_colon(tokens: Tokens, index: int) -> bool:
    if index >= len(tokens) or tokens[index].text != ":" or tokens.shape(index) is not Shape.OTHER:
        return False
    return index + 1 < len(tokens) and tokens[index + 1].spaced


def _is_none(tokens: Tokens, index: int) -> bool:
    """ "complaint: none", which is all there is."""
    behind = tokens.has(index, tokens.lexicon.phrases("none"))
    return behind > index and tokens.shape(behind) in (None, Shape.STOP, Shape.COMMA)
