"""A line taken apart into words, numbers, dates, clocks and signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.folding import BREAKS, Folded, Span


class Shape(StrEnum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    """Digits, perhaps with an ordinal ending or a unit behind them."""
    DATE = "date"
    CLOCK = "clock"
    COMMA = "comma"
    STOP = "stop"
    MARK = "mark"
    """A sign that means something at its place: ``! < > @ #``."""
    FIGURE = "figure"
    """1,200, 16:9, v1.2: a number or a version, never a day."""
    SEALED = "sealed"
    """Never read: quoted, a link, an address, un-read by the user."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Token:
    """``start`` and ``end`` are places in the folded text; ``tail`` what hangs on a number."""

    text: str
    shape: Shape
    start: int
    end: int
    tail: str = ""
    spaced: bool = True
    """Whether a blank, or nothing, stands before it."""
    shut: bool = False
    """Whether it is in quotes, or was un-read by the user: sealed, and not by its own form."""


_TOKEN = re.compile(
    r"""
    (?P<link>(?:https?://|www\.)\S+|[^\s<>,;()"]+@[^\s<>,;()"]+\.[^\W\d]{2,})
  | (?P<date>\d{4}-\d{1,2}-\d{1,2}(?![\w-])|\d{4}/\d{1,2}/\d{1,2}(?![\w/-])
      |\d{1,2}/\d{1,2}(?:/(?:\d{4}|\d{2}))?(?![\w/-])
      |\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?![\w-])
      |\d{1,2}-\d{1,2}-\d{4}(?![\w-]))
  | (?P<clock>\d{1,2}[:.]\d{2}hs?(?!\w)|\d{1,2}:\d{2}(?![\w:])(?:\s?[ap]\.?m\b\.?)?
      |\d{1,2}[:.]\d{2}[ap]m(?!\w)
      |\d{1,2}[h]\d{2}(?!\w)
      |\d{1,2}\.\d{2}(?![\w.%]|,\d)(?:\s?[ap]m\b)?)
  | (?P<figure>\d+(?:[.,:/-]\d+)+\w*|[^\W\d_]+\d\w*(?:[.-]\w+)*|\d+-\w+(?:-\w+)*)
  | (?P<number>\d{1,4})(?P<tail>[^\W\d_]{0,8})(?!\w)
  | (?P<digits>\d\w*)
  | (?P<word>(?:mid|early|late|mi)(?=-[^\W\d_])|[^\W\d_]/[^\W\d_](?!\w)
      |[^\W\d_]+(?:['.-][^\W\d_]+)*)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTED = re.compile(
    "|".join(
        (
            '"[^"]*"',
            "\u201c[^\u201d\u201c]*[\u201d\u201c]",
            "\u201e[^\u201c\u201d]*[\u201c\u201d]",
            "\u00ab[^\u00bb]*\u00bb",
            "\u00bb[^\u00ab]*\u00ab",
            "\uff02[^\uff02]*\uff02",
        )
    )
)


def scan(folded: Folded, sealed: tuple[Span, ...] = ()) -> list[Token]:
    """The tokens of a text; quotes and ``sealed`` places are not read."""
    shut = sorted([*(m.span() for m in _QUOTED.finditer(folded.text)), *sealed])
    items: list[Token] = []
    at, norm = 0, folded.norm
    for start, end in shut:
        first, behind = folded.place(start), folded.place(end)
        if first < at or behind <= first:
            continue
        items.extend(_scan(folded, at, first))
        items.append(Token(norm[first:behind], Shape.SEALED, first, behind, shut=True))
        at = behind
    items.extend(_scan(folded, at, len(norm)))
    return items


def _scan(folded: Folded, start: int, end: int) -> Iterator[Token]:
    norm, at = folded.norm, start
    while at < end:
        if norm[at] in " \t":
            at += 1
            continue
        match = _TOKEN.match(norm, at, end)
        assert match is not None, "the last alternative takes any character"
        token = _token(folded, match)
        yield token
        at = token.end


def _token(folded: Folded, match: re.Match[str]) -> Token:
    norm, start, end = folded.norm, match.start(), match.end()
    spaced = start == 0 or norm[start - 1].isspace()
    kind = match.lastgroup
    if kind == "link":
        while end - 1 > start and norm[end - 1] in ".,;:!?)'\"":
            end -= 1
        return Token(norm[start:end], Shape.SEALED, start, end, spaced=spaced)
    if kind == "digits":
        return Token(match[0], Shape.FIGURE, start, end, spaced=spaced)
    if kind in ("date", "clock", "figure"):
        return Token(match[0], Shape(kind), start, end, spaced=spaced)
    if kind == "tail" or match["number"] is not None:
        return Token(match["number"], Shape.NUMBER, start, end, match["tail"], spaced)
    if kind == "word":
        return Token(match[0], Shape.WORD, start, end, spaced=spaced)
    return Token(match[0], _sign(folded, start), start, start + 1, spaced=spaced)


def _sign(folded: Folded, start: int) -> Shape:
    """What a single character is for, by what stands around it."""
    norm = folded.norm
    sign = norm[start]
    after = norm[start + 1] if start + 1 < len(norm) else " "
    before = norm[start - 1] if start else " "
    apart = after.isspace()
    if sign in BREAKS:
        return Shape.STOP
    if sign in ".?;\u2026" or (sign == "!" and apart):
        return Shape.STOP if apart or after in '.?!;)"' else Shape.OTHER
    if sign == ",":
        return Shape.COMMA if apart else Shape.OTHER
    if sign in "\u2013-" and before.isspace() and after.isspace():
        return Shape.COMMA
    if sign in "!<>#@" and not after.isspace():
        return Shape.MARK
    if sign in "<>":
        return Shape.MARK
    return Shape.OTHER
