"""A laptop that polls an engine, driven from event to event, with its clock, zone and crashes.

It polls every fifteen seconds while it is awake. Polls between two events cannot differ, so that
only the last one before each moment of interest and the first one from it on are made.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from random import Random

from domain.reminder_engine import Book, Point, tell
from domain.reminder_sky import Sky, at, seconds
from domain.reminder_witness import Figures, Promise, View, Witness
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.reminders import Coming, Telling

TICK, HOUR, DAY = 15, 3600, 86_400

Event = tuple[int, int, Callable[[], None]]


class Laptop:
    """Moments are true seconds of UTC; its clock is wrong by ``skew``."""

    def __init__(self, engine: Book, home: tzinfo, first: date, days: int, seed: int) -> None:
        self.engine, self.home, self.zone = engine, home, home
        self.chance = Random(seed)
        last = first + timedelta(days=days)
        self.witness = Witness(*self.sight(first, days))
        self.settings = ReminderSettings()
        self.pause: Pause | None = None
        self.first, self.days = first, days
        self.start, self.end = seconds(first, time()), seconds(last, time())
        self.moment, self.skew = self.start, 0
        self.awake_since = -1
        self.crash_rate, self.crashes, self.sleeps = 0.05, 0, 0
        self._steady = self.start
        self._changed: dict[int, int] = {}
        self._bounds: list[int] = []
        self._events: list[Event] = []
        self._hints: list[int] = []
        self._count = 0

    @staticmethod
    def sight(first: date, days: int) -> tuple[date, date]:
        """From when to when local times are reckoned: a clock may be wrong by three years."""
        return first - timedelta(days=40), first + timedelta(days=days + 1500)

    @property
    def figures(self) -> Figures:
        return self.witness.figures

    @property
    def sky(self) -> Sky:
        return self.witness.sky(self.zone)

    @property
    def now(self) -> int:
        """By its clock."""
        return self.moment + self.skew

    @property
    def wall(self) -> datetime:
        return self.sky.wall(self.now)

    @property
    def is_awake(self) -> bool:
        return self.awake_since >= 0

    def plan(self, moment: int, act: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._events, (moment, self._count, act))

    def run(self, until: int) -> None:
        while self._events or self._hints:
            event = self._events[0][0] if self._events else until + DAY
            hint = self._hints[0] - self.skew if self._hints else until + DAY
            if min(event, hint) > until:
                break
            self.moment = max(self.moment, min(event, hint))
            if hint < event:
                heapq.heappop(self._hints)
                self._poll_from(self.moment)
            else:
                heapq.heappop(self._events)[2]()
        self.moment = max(self.moment, until)

    # --- awake and asleep ------------------------------------------------------------------------

    def wake(self) -> None:
        if not self.is_awake:
            self.sleeps += 1
            self.awake_since = self.moment
            self.shaken()

    def sleep(self) -> None:
        self.awake_since = -1

    def crash(self) -> None:
        self.crashes += 1
        self.sleep()
        self.plan(self.moment + self.chance.choice((1, 15, 40, 300, 700)), self.wake)

    def shaken(self) -> None:
        """Clock, zone, settings or the power are other than before: look anew, and poll."""
        self._steady = self.moment
        self.look_ahead()
        self.poll()

    def changed(self, number: int) -> None:
        """A follow-up was written or moved; the program polls after each change."""
        self._changed[number] = self.moment
        if number in self.engine.promises:
            self._hint(self._falls(self.engine.promises[number]))
        self.poll()

    # --- polls -----------------------------------------------------------------------------------

    def occasions(self, today: date) -> tuple[Coming, ...]:
        return ()

    def told(self, tellings: list[Telling]) -> None:
        """What the user does with it."""

    def view(self) -> View:
        promises = tuple(self.engine.promises.values())
        today = at(self.now).astimezone(self.zone).date()
        occasions = self.occasions(today)
        return View(self.now, self.zone, self.settings, promises, self.pause, occasions)

    def poll(self) -> None:
        if not self.is_awake:
            return
        crash = None
        if self.chance.random() < self.crash_rate:
            crash = self.chance.choice((0, 0, 0, 1)), self.chance.choice(tuple(Point))
        view = self.view()
        found = tell(self.engine, self.witness, view, crash)
        for telling in found:
            for due in telling.due:
                self._measure(int(due.due_at.timestamp()), int(due.id), due.late)
        if self.witness.died:
            self.crash()
        self.told(found)

    def _poll_from(self, moment: int) -> None:
        """At the first tick from this moment on."""
        if self.is_awake:
            self.plan(moment + -(moment - self.awake_since) % TICK, self.poll)

    def _measure(self, fell: int, number: int, late: bool) -> None:
        """For how long it could have been told already."""
        could = [fell - self.skew, self._steady, self._changed.get(number, 0)]
        if late:
            could += [b - self.skew for b in self._bounds if b <= self.now][-1:]
        self.figures.lateness = max(self.figures.lateness, self.moment - max(could))

    # --- moments of interest ---------------------------------------------------------------------

    def look_ahead(self) -> None:
        """Anew: the hours of these days by the present clock, and the dues of all that is open."""
        today, hours = self.wall.date(), self.settings
        named = (hours.digest_at, hours.later_today, hours.quiet_from, hours.quiet_to, time())
        days = [today + timedelta(days=n) for n in range(3)]
        self._bounds = sorted(self.sky.falls(day, hour) for day in days for hour in named)
        self._hints = []
        for moment in self._bounds:
            self._hint(moment)
        for promise in self.engine.promises.values():
            if today - timedelta(days=2) <= promise.due_on <= days[-1]:
                self._hint(self._falls(promise))

    def _hint(self, moment: int) -> None:
        for hint in (moment - TICK, moment):
            if hint >= self.now:
                heapq.heappush(self._hints, hint)

    def _falls(self, promise: Promise) -> int:
        return self.sky.falls(promise.due_on, promise.due_time or self.settings.digest_at)
