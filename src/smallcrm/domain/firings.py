"""Of what a rule's suggestion was: "sale:12" names a row by table and number, "quote:7:..." a deal
and when it was quoted; "2026" is a year."""

from __future__ import annotations

from collections.abc import Callable

_TABLES = {"sale": "sale", "deal": "deal", "quote": "deal"}


def moved(occurrence: str, number_now: Callable[[str, int], int | None]) -> str:
    """The same of a row that has another number now; what names no row, or one that is not there,
    is as it was."""
    kind, _, of = occurrence.partition(":")
    number, colon, rest = of.partition(":")
    if kind not in _TABLES or not (number.isascii() and number.isdigit()):
        return occurrence
    now = number_now(_TABLES[kind], int(number))
    return occurrence if now is None else f"{kind}:{now}{colon}{rest}"
