"""The words of a note without what was understood of them, cut out of the text as typed."""

from __future__ import annotations

from collections.abc import Sequence

from smallcrm.domain.folding import Span

_EDGES = " \t\n\r,;:\u2013-.\u3002\uff0c\u3001\u060c\u061b\uff1b\uff0e\u06d4"
_CLOSERS = ",.;:!?)\u3002\uff0c\u060c"


def without(text: str, span: Span, cuts: Sequence[Span]) -> str:
    """``text[span]`` without the cut places; no double blanks, no blank before a comma."""
    start, end = span
    pieces: list[str] = []
    at = start
    for first, behind in sorted(cuts):
        if behind <= at or first >= end:
            continue
        pieces.append(text[at : max(first, at)])
        at = behind
    pieces.append(text[at:end] if at < end else "")
    made = pieces[0]
    for piece in pieces[1:]:
        rest = piece.lstrip(" \t")
        gap = " " if made and rest and rest[0] not in _CLOSERS else ""
        if made.endswith("\n") or rest.startswith("\n"):
            gap = ""
        made = made.rstrip(" \t") + gap + rest
    return made


def trimmed(text: str) -> str:
    """Without blanks and separators at the ends; quotes stay."""
    return text.lstrip(_EDGES.replace("-", "")).rstrip(_EDGES)
