"""What the names of time zones in calendar files mean.

A name that the zone database knows is that zone, then one of Windows, then what the file itself
says of it (VTIMEZONE), then the cities or the hours in the name that Exchange gives it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from smallcrm.domain import recurrence
from smallcrm.domain.event_times import plain_rule
from smallcrm.domain.records import Repeat
from smallcrm.formats.calendar_lines import Component, text_of
from smallcrm.formats.calendar_values import when

_OFFSET = re.compile(r"\s*([+-])(\d\d):?(\d\d)(?::?(\d\d))?\s*\Z")
_NAMED = re.compile(r"\(?(?:GMT|UTC)\s*(?:([+-−])(\d{1,2})[:.]?(\d\d)?)?\)?", re.IGNORECASE)
_OF_WINDOWS = re.compile(r"([\w.]+(?: [\w.]+)*) Time \(")
_MAX_HOURS = 15


class Zones:
    """The zones of one file, by the names that it uses."""

    def __init__(self) -> None:
        self._own: dict[str, tzinfo] = {}
        self._found: dict[str, tzinfo | None] = {}

    def learn(self, component: Component) -> None:
        """What the file says of a zone."""
        name = text_of(component.first("TZID"))
        observances = [o for c in component.inner if (o := _observance(c)) is not None]
        if name and observances:
            self._own[name] = FileZone(tuple(observances))
            self._found.pop(name, None)

    def find(self, name: str) -> tzinfo | None:
        """The zone of that name; None when nobody knows it."""
        name = name.strip()
        if name not in self._found:
            self._found[name] = _known(name) or self._own.get(name) or _described(name)
        return self._found[name]


@dataclass(frozen=True, slots=True)
class Observance:
    """Since when an offset holds, by the clock before it, and by which rule it comes again."""

    since: datetime
    before: timedelta
    after: timedelta
    rule: str
    more: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class FileZone(tzinfo):
    """A zone as a file describes it."""

    observances: tuple[Observance, ...]
    _years: dict[int, list[tuple[datetime, timedelta]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def utcoffset(self, at: datetime | None) -> timedelta:
        if at is None:
            return self.observances[0].after
        wall = at.replace(tzinfo=None, fold=0)
        found = [
            (onset, offset)
            for year in (wall.year - 1, wall.year)
            for onset, offset in self._onsets(year)
            if onset <= wall
        ]
        if found:
            return max(found)[1]
        earlier = [o for o in self.observances if o.since <= wall]
        if earlier:
            return max(earlier, key=lambda o: o.since).after
        return min(self.observances, key=lambda o: o.since).before

    def dst(self, at: datetime | None) -> timedelta:
        return timedelta()

    def tzname(self, at: datetime | None) -> str:
        return ""

    def _onsets(self, year: int) -> list[tuple[datetime, timedelta]]:
        """When the clocks are changed in a year, by the clock before, and to what offset."""
        if year not in self._years:
            self._years[year] = [
                (onset, o.after) for o in self.observances for onset in _onsets(o, year)
            ]
        return self._years[year]


def _onsets(observance: Observance, year: int) -> list[datetime]:
    starts = [observance.since, *observance.more]
    found = [s for s in starts if s.year == year]
    if observance.rule and date.min.year < year < date.max.year:
        repeat = Repeat(observance.rule, observance.since.date())
        for day in recurrence.upcoming(repeat, date(year - 1, 12, 31), 4):
            if day.year == year:
                found.append(datetime.combine(day, observance.since.time()))
    return found


def _observance(component: Component) -> Observance | None:
    values = {p.name: p.value.strip() for p in component.properties}
    since = _start(values.get("DTSTART", ""))
    before, after = (_offset(values.get(n, "")) for n in ("TZOFFSETFROM", "TZOFFSETTO"))
    if component.name not in ("STANDARD", "DAYLIGHT") or since is None or after is None:
        return None
    rule = plain_rule(values.get("RRULE", ""))
    if "FREQ=YEARLY" not in rule:
        rule = ""  # no clocks are changed oftener than once a year by one rule
    more = (_start(v) for p in component.all("RDATE") for v in p.value.split(","))
    return Observance(
        since, after if before is None else before, after, rule, tuple(m for m in more if m)
    )


def _start(value: str) -> datetime | None:
    found = when(value.strip(), None)
    return found.replace(tzinfo=None) if isinstance(found, datetime) else None


def _offset(value: str) -> timedelta | None:
    match = _OFFSET.match(value)
    if match is None or int(match[2]) > _MAX_HOURS:
        return None
    found = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return -found if match[1] == "-" else found


def _known(name: str) -> tzinfo | None:
    """By the zone database, also behind the prefixes of old programs
    ("/mozilla.org/20050126_1/Europe/Berlin"), or by the names of Windows."""
    parts = name.strip('"/').split("/")
    for at in range(len(parts)):
        key = "/".join(parts[at:])
        if key in _all_zones():
            return ZoneInfo(key)
    of_windows = _windows_to_olson().get(name)
    return ZoneInfo(of_windows) if of_windows else None


def _windows_to_olson() -> dict[str, str]:
    """The library's table; brought in with the first zone that needs it."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON


def _described(name: str) -> tzinfo | None:
    """ "(GMT+10:00) Canberra, Melbourne, Sydney", "(UTC-08:00) Pacific Time (US & Canada)"."""
    match = _NAMED.match(name)
    if match is None or len(name) > 200:
        return None
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    if offset > timedelta(hours=_MAX_HOURS):
        return None
    offset = -offset if sign in ("-", "−") else offset
    rest = name[match.end() :].strip()
    windows = _OF_WINDOWS.match(rest)
    of_windows = _windows_to_olson().get(f"{windows[1]} Standard Time") if windows else None
    if of_windows:
        return ZoneInfo(of_windows)
    for city in rest.split(","):
        key = _cities().get(city.strip().replace(" ", "_"))
        winter = datetime(2024, 1, 1, tzinfo=ZoneInfo(key)) if key else None
        summer = winter.replace(month=7) if winter else None
        if winter and summer and offset in (winter.utcoffset(), summer.utcoffset()):
            return winter.tzinfo
    return timezone(offset)


@lru_cache(maxsize=1)
def _all_zones() -> frozenset[str]:
    return frozenset(available_timezones() - {"localtime", "Factory", "posixrules"})


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    return {key.rpartition("/")[2]: key for key in sorted(_all_zones()) if "/" in key}
