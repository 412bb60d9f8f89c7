"""When the person shown can be reached, as it is typed and shown; and who can be called now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import contact_windows as rules
from smallcrm.domain import slides
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.contact_windows import CallRow, Reach, Window
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.text import fold
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.services import contact_windows, preferences
from smallcrm.viewmodels import contact_window_wording, dates, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

_WEEK = 7


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why it cannot be kept, and at which field: "0" to "6" are the weekdays."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A form as it stands; ``days`` are the hours of each weekday, Monday first."""

    days: tuple[str, ...] = field(default=("",) * _WEEK)
    zone: str = ""
    away_until: str = ""
    note: str = ""


class ContactWindows(QObject):
    """``changed`` when the person shown, or what is said of them, is another."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        self.reach = Reach()
        person.shown.connect(self._read)
        person.gone.connect(self._read)
        workspace.changed.connect(self._look)

    # --- shown ----------------------------------------------------------------------------------

    def lines(self) -> list[str]:
        """What stands beside the timeline, "" never among it; nothing when nothing is said."""
        reach, today = self.reach, self._workspace.today()
        found = []
        if reach.away_until is not None and reach.away_until >= today:
            words = contact_window_wording.away(reach.away_until, today)
            found.append(words[:1].upper() + words[1:])
        if reach.windows:
            found.append(contact_window_wording.hours(reach.windows))
        zone = rules.zone_named(reach.zone) if reach.zone else None
        if zone is not None:
            at = self._workspace.now().astimezone(zone)
            found.append(contact_window_wording.their_time(reach.zone, at))
        return [*found, *([reach.note] if reach.note else [])]

    def standing(self) -> tuple[str, bool]:
        """Whether the person shown can be reached now, in words; ("", True) when always."""
        return ("", True) if not self.reach.limits else self._standing(self.reach)

    # --- typed ----------------------------------------------------------------------------------

    def typed(self) -> Typed:
        """What a form for the person shown begins with."""
        reach, today = self.reach, self._workspace.today()
        by_day = {d: tuple(w) for d, w in groupby(reach.windows, lambda w: w.weekday)}
        away = reach.away_until
        return Typed(
            tuple(contact_window_wording.spans(by_day.get(day, ())) for day in range(_WEEK)),
            reach.zone,
            "" if away is None or away < today else dates.day(away, today, weekday=False),
            reach.note,
        )

    def preset(self, which: str) -> tuple[str, ...]:
        """The hours of each weekday of "office", "mornings", "evenings" or "any"."""
        pairs = {
            "office": rules.OFFICE_HOURS,
            "mornings": rules.MORNING,
            "evenings": rules.EVENING,
        }
        pair = pairs.get(which)
        text = "" if pair is None else contact_window_wording.span(*pair)
        return tuple(text if day in rules.OFFICE_DAYS else "" for day in range(_WEEK))

    def preview(self, typed: Typed) -> str:
        """What the fields come to; "" while one of them cannot be read, or all are empty."""
        reach = self._reach(typed)
        if isinstance(reach, Trouble) or not reach.limits:
            return ""
        words = (
            self._standing(reach)[0] if self._meets(reach) else contact_window_wording.never_both()
        )
        return " · ".join(w for w in (contact_window_wording.of_their_clock(reach), words) if w)

    def own_hours(self) -> str:
        """What else a reminder waits for: the user's own hours, as the settings have them."""
        return contact_window_wording.own_hours(slides.own_hours(self._settings()))

    def keep(self, typed: Typed) -> Trouble | None:
        """Of the person shown."""
        space, customer, reach = self._workspace, self.person.customer, self._reach(typed)
        if isinstance(reach, Trouble):
            return reach
        if customer is not None:
            try:
                contact_windows.set_reach(space.store, customer, reach)
            except SmallcrmError as problem:
                return Trouble("note", wording.error(problem))
        return None

    def _reach(self, typed: Typed) -> Reach | Trouble:
        windows: list[Window] = []
        for day, text in enumerate(typed.days):
            try:
                found = _hours(text)
                windows += rules.checked(Window(day, *pair) for pair in found)
            except InvalidValue as problem:
                return Trouble(str(day), _why(problem))
        zone = zone_typed(typed.zone)
        if zone is None:
            return Trouble("zone", contact_window_wording.why_invalid()["unknown_zone"])
        away = None
        if typed.away_until.strip():
            due = read_due(typed.away_until, self._workspace.local_now(), self._workspace.words())
            if isinstance(due, Unreadable):
                return Trouble("away_until", wording.invalid(due.value))
            away = due.due_on
        return Reach(tuple(windows), zone, away, typed.note)

    def _standing(self, reach: Reach) -> tuple[str, bool]:
        space = self._workspace
        now, today, zone = space.now(), space.today(), space.zone()
        if rules.why_not(reach, now, zone) is None:
            return contact_window_wording.fits_now(), True
        at = rules.next_fit(reach, now, zone)
        if at is None:
            return contact_window_wording.never_soon(), False
        wall = at.astimezone(zone)
        if not reach.windows:  # away, and from that day on at any hour
            return contact_window_wording.back(wall.date(), today), False
        return contact_window_wording.fits_next(wall, today), False

    def _meets(self, reach: Reach) -> bool:
        """Whether there is a moment in sight that fits them and the user; true where none fits
        them, which is said by itself."""
        space = self._workspace
        now, zone = space.now(), space.zone()
        try:
            is_met = slides.meeting(reach, now, zone, self._settings()) is not None
        except OverflowError:  # away until the very end of the calendar
            return True
        return is_met or rules.next_fit(reach, now, zone) is None

    # --- inside ---------------------------------------------------------------------------------

    def _settings(self) -> ReminderSettings:
        space = self._workspace
        return space.attempt(preferences.reminders, space.store) or ReminderSettings()

    @Slot()
    def _read(self) -> None:
        space, customer = self._workspace, self.person.customer
        found = None
        if customer is not None:
            found = space.attempt(contact_windows.of, space.store, customer)
        self.reach = found or Reach()
        self.changed.emit()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        customer = self.person.customer
        if Thing.CARE in changes.things and customer is not None and changes.touches(customer):
            self._read()


class WhoToCall(QObject):
    """Who can be called now: read in the background. ``filled`` when it has been, and when the
    same is to be worded anew."""

    filled = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows: tuple[CallRow, ...] = ()
        self.is_read = False
        workspace.changed.connect(self._look)

    def refresh(self) -> None:
        space = self._workspace
        store, now, zone = space.store, space.now(), space.zone()

        def work(lane: Lane) -> tuple[CallRow, ...]:
            return contact_windows.callable_now(store, now, zone)

        space.jobs.run(work, self._take, self._failed, self)

    def words(self, row: CallRow) -> str:
        """Below a name: why to call, the number, their hours."""
        space = self._workspace
        today, zone = space.today(), space.zone()
        last = None if row.last_at is None else row.last_at.astimezone(zone).date()
        why = contact_window_wording.to_call(row.promise, row.promised_on, last, today)
        hours = contact_window_wording.of_their_clock(row.reach)
        return " · ".join(part for part in (why, row.number, hours) if part)

    def is_due(self, row: CallRow) -> bool:
        return row.promised_on is not None and row.promised_on <= self._workspace.today()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if self.is_read and changes.way is Way.QUIET:  # names were hidden or shown
            self.filled.emit()

    def _take(self, rows: tuple[CallRow, ...]) -> None:
        self.rows, self.is_read = rows, True
        self.filled.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self.is_read = True
        self._workspace.trouble.emit(wording.error(problem))
        self.filled.emit()


@lru_cache(maxsize=1)
def zones() -> tuple[str, ...]:
    """The names of time zones that are places."""
    from zoneinfo import available_timezones

    names = (name for name in available_timezones() if "/" in name)
    return tuple(sorted(n for n in names if not n.startswith(("Etc/", "posix/", "right/"))))


def zone_typed(text: str) -> str | None:
    """The zone of a typed name or city, "" for nothing, None when there is none."""
    wanted = fold(text).strip()
    if not wanted:
        return ""
    if rules.zone_named(text.strip()) is not None:
        return text.strip()
    named = {fold(name): name for name in zones()}
    cities = {fold(contact_window_wording.city(name)): name for name in reversed(zones())}
    return named.get(wanted) or cities.get(wanted) or _begun(wanted, cities)


def _begun(wanted: str, cities: dict[str, str]) -> str | None:
    """The one city that begins so."""
    found = {name for city, name in cities.items() if city.startswith(wanted)}
    return found.pop() if len(found) == 1 else None


def _hours(text: str) -> tuple[tuple[time, time], ...]:
    from smallcrm.domain import contact_hours

    return contact_hours.read(text)


def _why(problem: InvalidValue) -> str:
    return contact_window_wording.why_invalid().get(problem.code) or wording.invalid(problem.code)
