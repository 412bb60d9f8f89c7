"""The values of an iCalendar component: moments, people, rules (RFC 5545 3.3 and 3.8)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from urllib.parse import unquote

from smallcrm.domain.arrivals import Party, When
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import mail_text
from smallcrm.formats.calendar_lines import Component, Property, text_of

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""What is before and after is no appointment: a clock that was never set, or a jest."""
MAX_PARTIES = 500
MAX_DATES = 5_000
_MOMENT = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?"
    r"\s*(Z|[+-]\d\d:?\d\d)?\s*\Z",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"\s*([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?"
    r"\s*\Z",
    re.IGNORECASE,
)
_HTML = re.compile(
    r"</?(?:br|p|b|i|u|a|ul|ol|li|span|div|strong|em|html-blob|h[1-4])(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^@\s<>,;:\"']+@[^@\s<>,;:\"']+")


def day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def when(value: str, zone: tzinfo | None) -> When | None:
    """A day or a moment; None for what does not exist. ``zone`` is that of its TZID."""
    match = _MOMENT.match(value)
    day = day_of(*(int(n) for n in match.groups()[:3])) if match else None
    if match is None or day is None:
        return None
    if match[4] is None:
        return day
    hour, minute, second = (int(n or 0) for n in match.groups()[3:6])
    if hour == 24 and minute == second == 0 and day < date.max:
        day, hour = day + timedelta(days=1), 0
    if hour > 23 or minute > 59 or second > 60:
        return None
    at = datetime(day.year, day.month, day.day, hour, minute, min(second, 59), tzinfo=zone)
    if match[7]:
        return at.replace(tzinfo=_offset(match[7]))
    return at


def is_sensible(found: When | None) -> bool:
    return found is not None and FIRST_YEAR <= found.year <= LAST_YEAR


def after(start: When, duration: str) -> When | None:
    """What lies a DURATION behind a start."""
    match = _DURATION.match(duration)
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(n or 0) for n in match.groups()[1:])
    span = timedelta(days=days, weeks=weeks, hours=hours, minutes=minutes, seconds=seconds)
    return start + (-span if match[1] == "-" else span)


def dates(found: Iterable[Property], zone_of: Callable[[Property], tzinfo | None]) -> list[When]:
    """The starts of RDATE and EXDATE lines; of periods the start alone."""
    made = []
    for line in found:
        zone = zone_of(line)
        for value in line.value.split(",", MAX_DATES)[:MAX_DATES]:
            at = when(value.partition("/")[0], zone)
            if at is not None and is_sensible(at):
                made.append(at)
    return made[:MAX_DATES]


def parties(component: Component) -> tuple[Party, ...]:
    """Who is invited and who invites, each once; left out are rooms, and who will not come."""
    found: dict[tuple[str, str], Party] = {}
    for line in component.properties:
        if line.name not in ("ORGANIZER", "ATTENDEE") or len(found) >= MAX_PARTIES:
            continue
        is_thing = line.params.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE")
        if is_thing or line.params.get("PARTSTAT", "").upper() == "DECLINED":
            continue
        made = party(line)
        if made.address or made.name:
            found.setdefault((made.address, "" if made.address else made.name), made)
    return tuple(found.values())


def party(line: Property) -> Party:
    """Exchange writes addresses that are none ("MAILTO:/o=..."), and gives them in EMAIL then."""
    value = unquote(line.value.strip())
    if value[:7].lower() == "mailto:":
        value = value[7:]
    address = next(
        (m[0] for text in (value, line.params.get("EMAIL", "")) if (m := _ADDRESS.search(text))),
        "",
    )
    name = one_line(line.params.get("CN", ""))
    if _ADDRESS.fullmatch(name):
        address, name = address or name, ""
    return Party(one_line(address).casefold(), name)


def address_in(text: str) -> str:
    """The text when it is an e-mail address and nothing else; else ""."""
    match = _ADDRESS.fullmatch(one_line(text))
    return match[0].casefold() if match else ""


def as_day(starts: When, ends: When | None, *, said: bool) -> When:
    """The day alone when an event takes whole days, which Outlook writes from midnight to
    midnight; ``said``: it says that it does."""
    if not isinstance(starts, datetime) or starts.time() != time():
        return starts
    is_whole = isinstance(ends, datetime) and ends > starts and ends.time() == time()
    return starts.date() if said or (is_whole and starts.tzinfo is not UTC) else starts


def words(component: Component, name: str, limit: int) -> str:
    """A text as plain text; of one in HTML, as Google writes descriptions, its words."""
    found = clean(text_of(component.first(name)))
    if "<" in found and _HTML.search(found) and "<http" not in found:
        found = mail_text.plain_of_html(found.replace("\n", "<br>"))
    return found if len(found) <= limit else found[: limit - 1].rstrip() + "…"


def made_uid(*parts: object) -> str:
    """For what has no UID: the same for the same content."""
    return "smallcrm-" + hashlib.sha256(repr(parts).encode("utf-8", "replace")).hexdigest()[:32]


def _offset(text: str) -> tzinfo:
    if text in "zZ":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    span = timedelta(hours=min(hours, 23), minutes=min(minutes, 59))
    return timezone(-span if text[0] == "-" else span)
