"""Calendars put together from lines, for the tests of their reader."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from smallcrm.domain.arrivals import EventDraft, TodoDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import icalendar_reader

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def parse(*lines: str, encoding: str = "utf-8") -> ParsedFile:
    return icalendar_reader.parse("\r\n".join(lines).encode(encoding), "x.ics")


def component(name: str, *lines: str) -> ParsedFile:
    return parse("BEGIN:VCALENDAR", f"BEGIN:{name}", *lines, f"END:{name}", "END:VCALENDAR", "")


def event(*lines: str) -> EventDraft:
    (found,) = component("VEVENT", *lines).arrivals
    assert isinstance(found, EventDraft)
    return found


def todo(*lines: str) -> TodoDraft:
    (found,) = component("VTODO", *lines).arrivals
    assert isinstance(found, TodoDraft)
    return found


def codes(found: ParsedFile) -> list[str]:
    return [p.code for p in found.problems]
