"""Of what a rule's suggestion was: "sale:12" names a row by table and number, "2026" a year."""

from __future__ import annotations

from collections.abc import Callable


def moved(occurrence: str, number_now: Callable[[str, int], int | None]) -> str:
    """The same of a row that has another number now; what names no row, or one that is not there,
    is as it was."""
    table, colon, number = occurrence.partition(":")
    if not colon or not (number.isascii() and number.isdigit()):
        return occurrence
    now = number_now(table, int(number))
    return occurrence if now is None else f"{table}:{now}"
