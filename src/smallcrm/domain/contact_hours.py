"""Hours as they are typed: "9-12, 14:00-17:30", "9am to 5pm", "9 h – 12 h"."""

from __future__ import annotations

import re
from datetime import time

from smallcrm.domain.errors import InvalidValue

Hours = tuple[time, time]
_TIME = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:\s?[:.h]\s?(?P<minute>\d{2}))?(?!\d)"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?|[ap]\b)?(?:\s*(?:uhr|uur|h)\b)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:[-–—−~]|[^\W\d_]{1,6})\s*")  # a dash, or "to", "bis", "jusqu"
_APART = re.compile(r"\s*(?:[,;/+&]|[^\W\d_]{1,3})?\s*")  # a comma, or "and", "und", "y"
_NOON = 12


def read(text: str) -> tuple[Hours, ...]:
    """Pairs of wall times in the order typed; () for nothing. A span that would end before it
    begins, with an end at twelve or before, ends in the afternoon: "9-5". "24" is 00:00.

    Raises:
        InvalidValue: "hours_unread"; "hours_end_first" of what passes midnight.
    """
    text = text.strip()
    found = list(_TIME.finditer(text))
    if not text:
        return ()
    if not found or len(found) % 2 or found[0].start() or found[-1].end() < len(text.rstrip(".;,")):
        raise InvalidValue("hours_unread")
    for place in range(len(found) - 1):
        gap = text[found[place].end() : found[place + 1].start()]
        pattern = _APART if place % 2 else _BETWEEN
        if not pattern.fullmatch(gap) or (place % 2 and not gap):
            raise InvalidValue("hours_unread")
    return tuple(_span(found[n], found[n + 1]) for n in range(0, len(found), 2))


def _span(first: re.Match[str], second: re.Match[str]) -> Hours:
    begins, ends = _minutes(first), _minutes(second)
    plain = not first["half"] and not second["half"]
    if second["half"] and not first["half"]:  # "9-11am", "2-5pm"
        later = begins + _NOON * 60
        if second["half"].lower().startswith("p") and begins < _NOON * 60 and later < ends:
            begins = later if begins < 8 * 60 else begins
    if plain and ends <= begins and ends <= _NOON * 60 and begins < _NOON * 60:
        ends += _NOON * 60
    if begins == 24 * 60 or (ends <= begins and ends != 0):
        raise InvalidValue("hours_end_first")
    return _time(begins), _time(ends)


def _minutes(found: re.Match[str]) -> int:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower()[:1]
    if half:
        if not 1 <= hour <= _NOON:
            raise InvalidValue("hours_unread")
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        raise InvalidValue("hours_unread")
    return hour * 60 + minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
