"""iCalendar files, read into events, things to do, notes and yearly days (RFC 5545).

Each component stands for itself: a cut file, a broken rule or a day that does not exist cost that
one at most. Events of a birthday calendar become yearly days.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from io import BytesIO
from typing import BinaryIO

from smallcrm.domain import birth_years, birthday_words
from smallcrm.domain.arrivals import Arrival, EventDraft, TodoDraft, When, YearlyDraft
from smallcrm.domain.records import InteractionKind, OccasionKind
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import one_line
from smallcrm.formats import calendar_values as read
from smallcrm.formats import own_calendar
from smallcrm.formats.calendar_lines import (
    CALENDAR,
    ZONE,
    Component,
    Property,
    components,
    text_of,
)
from smallcrm.formats.calendar_zones import Zones

MAX_ITEMS = 200_000
MAX_PROBLEMS = 2_000
MAX_TITLE, MAX_TEXT = 500, 8_000
_GROWN_UP = 16
_Progress = Callable[[int, int], None]


def parse(
    source: bytes | BinaryIO,
    path: str = "",
    progress: _Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    size: int = 0,
) -> ParsedFile:
    """Everything in a file of ``size`` bytes. Nothing in it raises: what cannot be read is among
    the problems. ``progress`` gets (bytes read, all bytes); it stops early when ``cancelled``."""
    if isinstance(source, bytes):
        size = len(source)
        source = BytesIO(source)
    reader = _Reader()
    for found in components(source):
        if isinstance(found, int):
            if cancelled is not None and cancelled():
                break
            if progress is not None:
                progress(min(found, size), size)
        elif found.name == ZONE:
            reader.zones.learn(found)
        elif found.name == CALENDAR:
            reader.begin(found)
        else:
            reader.take(found)
    return ParsedFile(
        path, reader.count, (), tuple(reader.problems), arrivals=tuple(reader.arrivals)
    )


@dataclass(slots=True)
class _Reader:
    """Components into what they mean."""

    zones: Zones = field(default_factory=Zones)
    count: int = 0
    arrivals: list[Arrival] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)
    _own: tuple[str, ...] = ()
    _is_off: bool = False
    _unknown: set[str] = field(default_factory=set)
    _component: Component = field(default_factory=lambda: Component("", 0))

    def begin(self, calendar: Component) -> None:
        """A calendar begins, or a line says something of it as a whole: what it is called (by
        Google after its owner's address), or that all in it is called off."""
        if not calendar.properties:
            self._own, self._is_off = (), False
        name, method = calendar.first("X-WR-CALNAME"), calendar.first("METHOD")
        if name is not None:
            address = read.address_in(text_of(name))
            self._own = (address,) if address else ()
        if method is not None:
            self._is_off = method.value.strip().upper() == "CANCEL"

    def take(self, component: Component) -> None:
        self.count += 1
        self._component = component
        if self.count > MAX_ITEMS:
            if self.count == MAX_ITEMS + 1:
                self._problem("too_many", rejected=True)
            return
        for line, code, words in component.bad:
            self._problem(code, words, line)
        if not component.ended:
            self._problem("no_end", self._title())
        if not component.properties:
            self._problem("nothing_in_it", rejected=True)
        elif component.name == "VTODO":
            self.arrivals.append(self._todo())
        else:
            event = self._event()
            self.arrivals.append(self._yearly(event) or event)

    # --- kinds ----------------------------------------------------------------------------------

    def _event(self) -> EventDraft:
        component = self._component
        is_ours = component.first(own_calendar.DAY) is not None
        starts = self._when("DTSTART", quietly=is_ours)  # of whichever year
        instead_of = self._when("RECURRENCE-ID", quietly=True)
        title, parties = self._title(), read.parties(component)
        more = read.dates(component.all("RDATE"), self._zone)
        starts = starts or instead_of or next(iter(more), None)
        ends = self._ends(starts)
        if starts is not None:
            starts = read.as_day(starts, ends, said=self._is_whole_day())
        return EventDraft(
            uid=self._uid(title, starts),
            title=title,
            starts=starts,
            kind=(
                InteractionKind.NOTE if component.name == "VJOURNAL" else InteractionKind.MEETING
            ),
            ends=ends,
            place=one_line(read.words(component, "LOCATION", MAX_TITLE)),
            text=read.words(component, "DESCRIPTION", MAX_TEXT),
            parties=parties,
            rule=self._rule(),
            more=tuple(more),
            without=tuple(read.dates(component.all("EXDATE"), self._zone)),
            instead_of=instead_of,
            onwards=self._is_onwards() and instead_of is not None,
            cancelled=self._is_off or self._status() == "CANCELLED",
            own=self._own,
            number=self.count,
        )

    def _is_onwards(self) -> bool:
        """RFC 5545 3.2.13; THISANDPRIOR of earlier calendars must not be written any more."""
        named = self._component.first("RECURRENCE-ID")
        return named is not None and named.params.get("RANGE", "").upper() == "THISANDFUTURE"

    def _is_whole_day(self) -> bool:
        said = self._component.first("X-MICROSOFT-CDO-ALLDAYEVENT")
        return said is not None and said.value.strip().upper() == "TRUE"

    def _todo(self) -> TodoDraft:
        component = self._component
        completed = self._when("COMPLETED", quietly=True)
        done_at = completed if isinstance(completed, datetime) else None
        if done_at is not None and done_at.tzinfo is None:
            done_at = done_at.replace(tzinfo=UTC)
        title = self._title()
        due = self._when("DUE") or self._when("DTSTART")
        whole = component.first("PERCENT-COMPLETE")
        return TodoDraft(
            uid=self._uid(title, due),
            title=title,
            due=due,
            text=read.words(component, "DESCRIPTION", MAX_TEXT),
            parties=read.parties(component),
            rule=self._rule(),
            done=(
                self._status() == "COMPLETED"
                or component.first("COMPLETED") is not None
                or (whole is not None and whole.value.strip() == "100")
            ),
            done_at=done_at,
            cancelled=self._status() == "CANCELLED",
            number=self.count,
        )

    def _yearly(self, event: EventDraft) -> YearlyDraft | None:
        """The yearly day that an event stands for, when it is of that sort."""
        starts = event.starts or self._ancient("DTSTART")
        if starts is None or event.kind is InteractionKind.NOTE or event.cancelled:
            return None
        if (own := self._own_day(starts)) is not None:
            return own
        every_year = "FREQ=YEARLY" in event.rule.upper()
        if isinstance(starts, datetime) and not every_year:
            return None
        found = birthday_words.read_title(event.title)
        kind = self._said_kind()
        if found is None and kind is None:
            return None
        of_title, name, year = found or (None, event.title, None)
        year = year or self._year(starts, every_year)
        return YearlyDraft(
            name, kind or of_title or OccasionKind.OTHER, starts.month, starts.day, year, self.count
        )

    def _own_day(self, starts: When) -> YearlyDraft | None:
        """A yearly day that we wrote ourselves."""
        said, _, year = self._words(own_calendar.DAY).partition(" ")
        name = self._words(own_calendar.NAME)
        if not name or said not in set(OccasionKind):
            return None
        born = int(year) if year.isascii() and year.isdecimal() and len(year) <= 4 else None
        day = OccasionKind(said), starts.month, starts.day, born or None
        return YearlyDraft(name, *day, self.count, self._words(own_calendar.LABEL))

    def _words(self, name: str) -> str:
        return one_line(read.words(self._component, name, MAX_TITLE))

    def _said_kind(self) -> OccasionKind | None:
        """What Nextcloud and Google say beside the title."""
        said = self._component.first("X-NEXTCLOUD-BC-FIELD-TYPE")
        if said is not None:
            kinds = {"BDAY": OccasionKind.BIRTHDAY, "ANNIVERSARY": OccasionKind.ANNIVERSARY}
            return kinds.get(said.value.strip().upper(), OccasionKind.OTHER)
        return None

    def _year(self, starts: When, every_year: bool) -> int | None:
        """The year of birth: said, or that of the start, when the entry was made much later."""
        said = self._component.first("X-NEXTCLOUD-BC-YEAR")
        if said is not None and said.value.strip().isdecimal():
            year = int(said.value.strip()[:4])
            return year if birth_years.is_known(year) else None
        if not every_year or starts.year in (birth_years.NO_YEAR, 1900, 1970):
            return None
        made = self._when("CREATED", quietly=True) or self._when("DTSTAMP", quietly=True)
        is_birth = made is not None and made.year - starts.year >= _GROWN_UP
        return starts.year if is_birth else None

    # --- values ---------------------------------------------------------------------------------

    def _title(self) -> str:
        return one_line(read.words(self._component, "SUMMARY", MAX_TITLE))

    def _status(self) -> str:
        found = self._component.first("STATUS")
        return found.value.strip().upper() if found else ""

    def _rule(self) -> str:
        found = self._component.first("RRULE")
        return found.value.strip()[:500] if found else ""

    def _uid(self, title: str, at: When | None) -> str:
        found = one_line(text_of(self._component.first("UID")))[:500]
        return found or read.made_uid(self._component.name, title, at)

    def _ends(self, starts: When | None) -> When | None:
        ends = self._when("DTEND", quietly=True)
        duration = self._component.first("DURATION")
        if ends is None and duration is not None and starts is not None:
            return read.after(starts, duration.value)
        return ends

    def _when(self, name: str, *, quietly: bool = False) -> When | None:
        line = self._component.first(name)
        if line is None:
            return None
        found = read.when(line.value, self._zone(line))
        if read.is_sensible(found):
            return found
        if not quietly and found is None:
            self._problem("no_such_day", f"{name}:{line.value}")
        elif not quietly:
            self._problem("absurd_day", f"{name}:{line.value}")
        return None

    def _ancient(self, name: str) -> When | None:
        """A day of whatever year, for what comes every year."""
        line = self._component.first(name)
        return read.when(line.value, None) if line is not None else None

    def _zone(self, line: Property) -> tzinfo | None:
        name = line.params.get("TZID", "")
        if not name or line.value.strip()[-1:] in "zZ":
            return None
        found = self.zones.find(name)
        if found is None and name not in self._unknown:
            self._unknown.add(name)
            self._problem("unknown_zone", name)
        return found

    def _problem(
        self, code: str, words: str = "", line: int = 0, *, rejected: bool = False
    ) -> None:
        if len(self.problems) < MAX_PROBLEMS or rejected:
            where = line or self._component.line
            self.problems.append(
                CardProblem(self.count, where, code, one_line(words)[:80], rejected)
            )
