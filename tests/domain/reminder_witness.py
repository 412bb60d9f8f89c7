"""The witness: knows, apart from the program, what must be told at each poll, and counts faults.

Its rule is written once more and differently: minutes of the day as sets, quiet stretches walked
by the quarter of an hour, moments of wall times from ``reminder_sky``. It sees what was shown and
remembers what was told; it never asks the program's ledger.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache, cached_property

from domain.reminder_sky import Sky, sky
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.reminders import Coming, Telling

GRACE = 600
CLOCK_STEP = 2
"""Seconds by which a clock may be put back without making told things untold."""
QUARTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Promise:
    """An open follow-up with a day."""

    id: int
    due_on: date
    due_time: time | None

    @cached_property
    def key(self) -> str:
        hour = f"{self.due_time:%H:%M}" if self.due_time else ""
        return f"due:{self.id}:{self.due_on}T{hour}"


@dataclass
class View:
    """What holds at one poll; ``now`` in seconds of UTC by the computer's clock."""

    now: int
    zone: tzinfo
    settings: ReminderSettings
    promises: tuple[Promise, ...] = ()
    pause: Pause | None = None
    occasions: tuple[Coming, ...] = ()
    reviews: bool = True
    """Whether the week's review is told at all."""


@dataclass
class Figures:
    """What is counted."""

    polls: int = 0
    told: int = 0
    doubled: int = 0
    early: int = 0
    wrong: int = 0
    """Not at the moment of its wall time."""
    repeats: int = 0
    """Shown again after a crash between showing and recording, and it says so."""
    rearmed: int = 0
    """Told again because the clock had been wrong."""
    lateness: int = 0
    missed: set[str] = field(default_factory=set)
    unwanted: int = 0
    faults: list[str] = field(default_factory=list)

    def fault(self, text: str) -> None:
        if len(self.faults) < 12:
            self.faults.append(text)

    @property
    def is_clean(self) -> bool:
        return not (
            self.missed or self.doubled or self.early or self.wrong or self.unwanted or self.faults
        )


@dataclass
class Witness:
    first: date
    last: date
    figures: Figures = field(default_factory=Figures)
    told: dict[str, int] = field(default_factory=dict)
    """What was told, with the moment from which it could be."""
    untold: set[str] = field(default_factory=set)
    """Told while the clock was wrong."""
    claimed: dict[str, int] = field(default_factory=dict)
    """Claimed, and the program died before it wrote down that it was shown."""
    shown: set[str] = field(default_factory=set)
    """Those of them that the user saw."""
    died: bool = False
    """Whether the program did in the last poll."""
    _taken: set[str] = field(default_factory=set)
    _latest: int = 0

    def sky(self, zone: tzinfo) -> Sky:
        return sky(zone, self.first, self.last)

    # --- before a poll ---------------------------------------------------------------------------

    def wanted(self, view: View) -> set[str]:
        """The keys of all that must be told now."""
        self._untell(view.now)
        return _Day(self, view).keys()

    def _untell(self, now: int) -> None:
        """The clock was put back: what was told of the time ahead was a false alarm."""
        if self._latest <= now + CLOCK_STEP:
            return
        for kept in (self.told, self.claimed):
            for key in [key for key, moment in kept.items() if moment > now + CLOCK_STEP]:
                if kept is self.told or key in self.shown:
                    self.untold.add(key)
                del kept[key]
                self.shown.discard(key)
        self._latest = max((*self.told.values(), *self.claimed.values()), default=0)

    # --- what the program does -------------------------------------------------------------------

    def claims(self, telling: Telling) -> None:
        """The program took the right to tell this."""
        self._latest = max(self._latest, *_moments(telling).values())
        self._taken = set(self.claimed) & _moments(telling).keys()
        self.claimed |= _moments(telling)

    def saw(self, telling: Telling, view: View) -> None:
        """It was shown."""
        there = self.sky(view.zone)
        for due in telling.due:
            falls = there.falls(due.due_on, due.due_time or view.settings.digest_at)
            if falls > view.now:
                self.figures.early += 1
                self.figures.fault(f"early: {due.key} at {view.now - falls}")
            if falls != int(due.due_at.timestamp()):
                self.figures.wrong += 1
                self.figures.fault(f"wrong: {due.key} at {due.due_at} in {view.zone}")
            if due.late != (view.now - falls > GRACE):
                self.figures.fault(f"late? {due.key} {view.now - falls}")
            self._count(due.key, uncertain=due.uncertain)
        for key in telling.keys:
            self._count(key, uncertain=key in self.shown)

    def recorded(self, telling: Telling) -> None:
        moments = _moments(telling)
        self.told |= moments
        for key in moments:
            self.claimed.pop(key, None)
        self.shown -= moments.keys()

    def released(self, telling: Telling) -> None:
        """It could not be shown: as if it had not been claimed."""
        for key in _moments(telling).keys() - self._taken:
            self.claimed.pop(key, None)

    def compare(self, wanted: set[str], told: set[str], *, whole: bool) -> None:
        """``whole``: the poll came to its end."""
        if whole and wanted - told:
            self.figures.missed |= wanted - told
            self.figures.fault(f"missed: {sorted(wanted - told)[:4]}")
        if told - wanted:
            self.figures.unwanted += len(told - wanted)
            self.figures.fault(f"not wanted: {sorted(told - wanted)[:4]}")

    def _count(self, key: str, *, uncertain: bool) -> None:
        self.figures.told += 1
        if key in self.told or (key in self.shown and not uncertain):
            self.figures.doubled += 1
            self.figures.fault(f"doubled: {key}")
        elif key in self.shown:
            self.figures.repeats += 1
        elif key in self.untold:
            self.figures.rearmed += 1
            self.untold.discard(key)
        if key.startswith("due:") and uncertain != (key in self._taken):
            self.figures.fault(f"{'no crash' if uncertain else 'a crash'} before: {key}")


class _Day:
    """What must be told at one moment."""

    def __init__(self, witness: Witness, view: View) -> None:
        self.told, self.view, self.settings = witness.told, view, view.settings
        self.sky = witness.sky(view.zone)
        self.wall = self.sky.wall(view.now)
        self.today = self.wall.date()
        self.quiet_minutes = _minutes(view.settings.quiet_from, view.settings.quiet_to)
        days = view.settings.working_days or frozenset(range(7))
        self.works = [n in days for n in range(7)]

    def keys(self) -> set[str]:
        view = self.view
        near = self.today + timedelta(days=1)
        here = [p for p in view.promises if p.due_on <= near]
        fallen = [p for p in here if p.key not in self.told and self.falls(p) <= view.now]
        begun, works = self._begun(), self.works[self.today.weekday()]
        pause = view.pause
        if pause is not None and (pause.until is None or view.now < pause.until.timestamp()):
            since = self.sky.wall(int(pause.since.timestamp())).date()
            says = since < self.today and begun and works and fallen
            return self._new([f"paused:{pause.since.isoformat()}"] if says else [])
        first, later = f"digest:{self.today}", f"digest:{self.today}:later"
        day = [p for p in fallen if not p.due_time and (works or p.due_on == self.today)]
        told = [p for p in fallen if p.due_time and self._rings(p)]
        keys: list[str] = []
        is_first = begun and first not in self.told
        evening = self.sky.falls(self.today, self.settings.later_today)
        if is_first:
            keys.append(first)
            told += day
        elif begun and day and view.now >= evening and later not in self.told:
            keys.append(later)
            told += day
        keys += [p.key for p in told]
        keys += [f"late:{p.key}" for p in told if (self.today - p.due_on).days >= 3]
        if begun and works:
            asked = [p for p in here if p.key in self.told]
            keys += [f"late:{p.key}" for p in asked if 3 <= (self.today - p.due_on).days <= 7]
        if begun:
            keys += self._occasions(is_first and works)
        if view.reviews and begun and self.today.weekday() == self.works.index(True):
            keys.append(f"quiet:{self.today.strftime('%G-W%V')}")
        return self._new(keys)

    def _new(self, keys: Iterable[str]) -> set[str]:
        return {key for key in keys if key not in self.told}

    def falls(self, promise: Promise) -> int:
        return self.sky.falls(promise.due_on, promise.due_time or self.settings.digest_at)

    def _begun(self) -> bool:
        """The hour of the digest has come, and since then it was all quiet or it is not now."""
        if self.view.now < self.sky.falls(self.today, self.settings.digest_at):
            return False
        hour, now = _minute(self.settings.digest_at), _minute(self.wall.time())
        stretch = range(min(hour, now), now + 1)
        return now not in self.quiet_minutes or all(m in self.quiet_minutes for m in stretch)

    def _rings(self, promise: Promise) -> bool:
        """A typed time: at once, or as soon as it is not quiet. Quiet all along is no reason; nor
        is it for what fell during a pause that has just ended."""
        falls, pause = self.falls(promise), self.view.pause
        if self.view.now - falls <= GRACE or not self._is_quiet(self.wall):
            return True
        if pause is not None and pause.until is not None:
            ended = int(pause.until.timestamp())
            if self.view.now - ended <= GRACE and pause.since.timestamp() <= falls <= ended:
                return True
        fell, wall = self.sky.wall(falls), self.wall
        while wall > fell:  # back to the start of this quarter, then by quarters
            back = timedelta(minutes=wall.minute % 15, seconds=wall.second) or QUARTER
            wall -= back
            if not self._is_quiet(max(wall, fell)):
                return False
        return True

    def _is_quiet(self, wall: datetime) -> bool:
        return not self.works[wall.weekday()] or _minute(wall.time()) in self.quiet_minutes

    def _occasions(self, is_first: bool) -> Iterable[str]:
        """Ahead once, on a working day; and once on the last working day before it, else on the
        day itself, be it a day off."""
        for one in self.view.occasions:
            left = (one.on - self.today).days
            between = [(self.today.weekday() + n) % 7 for n in range(1, left + 1)]
            is_last = left == 0 or not any(self.works[n] for n in between)
            if is_last and (left == 0 or is_first):
                yield f"digest:occasion:{one.id}:{one.on}"
            elif not is_last and is_first and left <= one.ahead:
                yield f"digest:occasion:{one.id}:{one.on}:ahead"


def _minute(hour: time) -> int:
    return hour.hour * 60 + hour.minute


@cache
def _minutes(start: time, end: time) -> set[int]:
    """The quiet minutes of a day, counted round from one hour to the other."""
    found, minute = set(), _minute(start)
    while minute != _minute(end):
        found.add(minute)
        minute = (minute + 1) % 1440
    return found


def outcome(tellings: Iterable[Telling]) -> set[str]:
    """The keys that were told."""
    return {k for t in tellings for k in (*t.keys, *(d.key for d in t.due))}


def _moments(telling: Telling) -> dict[str, int]:
    """From when each of its keys could be told."""
    moments = {due.key: int(due.due_at.timestamp()) for due in telling.due}
    return moments | dict.fromkeys(telling.keys, int(telling.at.timestamp()))
