"""A day that has been, as it was typed: of a consent, of a complaint."""

from __future__ import annotations

from datetime import date

from smallcrm.domain.when import Unreadable, Words, read_yearly


def read(text: str, today: date, words: Words) -> date | None:
    """Today when nothing was typed, else the last such day when no year was; None for what is no
    day."""
    if not text.strip():
        return today
    found = read_yearly(text, words)
    if isinstance(found, Unreadable):
        return None
    try:
        day = date(found.year or today.year, found.month, found.day)
        return day.replace(year=day.year - 1) if day > today and not found.year else day
    except ValueError:
        return None
