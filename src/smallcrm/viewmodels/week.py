"""The order of the days of a week where they stand beside each other: as the user chose, or as the
locale has it. What "next week" means does not hang on it: that is its Monday."""

from __future__ import annotations

from PySide6.QtCore import QLocale

MONDAY, SATURDAY, SUNDAY = 0, 5, 6

_chosen: int | None = None


def begin_on(day: int | None) -> None:
    """From now on; Monday is 0. None: as the locale has it."""
    global _chosen
    _chosen = day


def days() -> tuple[int, ...]:
    """All seven in their order; Monday is 0."""
    first = QLocale().firstDayOfWeek().value - 1 if _chosen is None else _chosen
    return tuple((first + n) % 7 for n in range(7))
