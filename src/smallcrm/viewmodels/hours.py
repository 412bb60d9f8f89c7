"""An hour of the day as it is typed into the settings: "9", "9:30", "17.30", "5 pm", "noon"."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale

from smallcrm.viewmodels import wording

_HOUR = re.compile(r"(\d{1,2})(?:\s*[:.h,]\s*(\d{2})|\s*h)?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)
_BARE = re.compile(r"(\d{1,2})(\d{2})")


def read(text: str) -> time | None:
    """The hour, whole minutes; None when it is none. A bare number is an hour: nothing else can
    be meant here."""
    words = " ".join(text.split())
    named = {wording.tr("noon").lower(): time(12), wording.tr("midnight").lower(): time(0)}
    if words.lower() in named:
        return named[words.lower()]
    if not words.isascii():
        return _as_in_the_locale(words)
    match = _BARE.fullmatch(words) or _HOUR.fullmatch(words)
    if match is None:
        return _as_in_the_locale(words)
    half = match[3] if match.re is _HOUR else None
    return _made(int(match[1]), int(match[2] or 0), (half or "").lower())


def _made(hour: int, minute: int, half: str) -> time | None:
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _as_in_the_locale(words: str) -> time | None:
    """Digits and halves of the day as the locale writes them."""
    found = QLocale().toTime(words, QLocale.FormatType.ShortFormat)
    return time(found.hour(), found.minute()) if found.isValid() else None
