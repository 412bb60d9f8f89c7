"""A year of a busy user with a laptop; everything comes from one seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from domain.reminder_engine import Book
from domain.reminder_laptop import DAY, HOUR, Laptop
from domain.reminder_sky import at
from domain.reminder_witness import Figures, Promise
from smallcrm.domain import follow_ups
from smallcrm.domain.records import DetailId
from smallcrm.domain.reminder_settings import Pause
from smallcrm.domain.reminders import Coming, Telling

JOURNEYS = ("Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata")
WRONG = (1, 2, 3, 30, 61, 600, 601, HOUR, 2 * HOUR, 9 * HOUR, DAY, 2 * DAY)
"""By so many seconds a clock is wrong, for a while."""
DIGESTS = (time(9), time(7), time(8), time(0), time(20), time(2, 30), time(13, 15))
QUIETS = ((time(19), time(8)), (time(22), time(6)), (time(0), time(0)), (time(12), time(13)))
WEEKS: tuple[set[int], ...] = ({0, 1, 2, 3, 4}, {0, 1, 2, 3, 6}, {1, 2, 3}, set(range(7)), set())
WAITS = (5, 60, 60, 900, 900, HOUR, HOUR, 5 * HOUR, 30 * HOUR, 4 * DAY)
"""After so many seconds the user does something about a notice."""
LASTING = 12


@dataclass
class Life:
    """What happened beside the tellings."""

    follow_ups: int = 0
    snoozed: int = 0
    done: int = 0
    clocks: int = 0
    journeys: int = 0
    pauses: int = 0


@dataclass
class Account:
    """What a year came to."""

    figures: Figures
    life: Life
    crashes: int
    sleeps: int


class Year(Laptop):
    def __init__(
        self,
        engine: Book,
        home: tzinfo,
        first: date,
        seed: int,
        days: int = 365,
        a_day: float = 5.5,
    ) -> None:
        super().__init__(engine, home, first, days, seed)
        self.life = Life()
        some = [first + timedelta(days=self.chance.randrange(366)) for _ in range(11)]
        self._birthdays = [(2, 29), *((d.month, d.day) for d in some)]
        self._coming: tuple[date, tuple[Coming, ...]] = (date.min, ())
        self._plan_days()
        self._plan_deeds(a_day)

    def live(self) -> Account:
        """The year, and then twelve days at the desk in which everything must come out."""
        self.run(self.end)
        self.sleep()
        self.zone, self.skew, self.pause, self.crash_rate = self.home, 0, None, 0
        self._events.clear()
        self.told = lambda tellings: None  # type: ignore[method-assign]
        for number in range(LASTING):
            self.plan(self.end + number * DAY, self.look_ahead)
        self.wake()
        self.run(self.end + LASTING * DAY)
        for promise in self.engine.promises.values():
            if self._falls(promise) < self.now - 8 * DAY and promise.key not in self.witness.told:
                self.figures.missed.add(promise.key)
                self.figures.fault(f"never told: {promise.key}")
        return Account(self.figures, self.life, self.crashes, self.sleeps)

    # --- the plan --------------------------------------------------------------------------------

    def _plan_days(self) -> None:
        """Up in the morning, to bed at night or in the small hours; naps, and weeks off."""
        chance, off = self.chance, set[int]()
        if self.days > 60:
            off = {chance.randrange(self.days) // 8 * 8 + n for _ in range(3) for n in range(8)}
        for number in range(self.days):
            begin = self.start + number * DAY - self._offset()
            self.plan(max(self.start, begin), self.look_ahead)
            if number in off or chance.random() > 0.94:
                continue
            up = begin + int(chance.gauss(7.8, 1.2) * HOUR)
            down = begin + int(chance.choice((18.5, 19.2, 22, 23.5, 25, 27)) * HOUR)
            while up < down:
                nap = min(down, up + chance.randrange(600, 14 * HOUR))
                self.plan(up, self.wake)
                self.plan(nap, self.sleep)
                up = nap + chance.choice((20, 120, 660, HOUR, 3 * HOUR))

    def _offset(self) -> int:
        wall = self.sky.wall(self.start)
        return int((wall - at(self.start).replace(tzinfo=None)).total_seconds())

    def _plan_deeds(self, a_day: float) -> None:
        deeds: list[tuple[float, Callable[[], None]]] = [
            (a_day * self.days, self._write),
            (self.days / 20, self._clock),
            (self.days / 80, self._travel),
            (self.days / 40, self._pauses),
            (self.days / 50, self._settle),
        ]
        for count, deed in deeds:
            for _ in range(round(count)):
                self.plan(self.chance.randrange(self.start, self.end), deed)
        for moment, before, after in self.sky.changes:
            for offset in (before, after) * 8:
                early = moment - self.chance.randrange(1, 900) * 600
                if self.start < early and moment < self.end:
                    self.plan(early, self._aim(moment + offset))

    # --- deeds -----------------------------------------------------------------------------------

    def _write(self) -> None:
        """A new follow-up: today or some day, with an hour or without."""
        chance, wall = self.chance, self.wall
        day = wall.date() + timedelta(
            days=chance.choice((0, 0, 0, 1, 1, 2, 3, 5, 7, 14, 30, -1, -6))
        )
        due: time | None = None
        if chance.random() < 0.55:
            due = chance.choice(
                (
                    time(chance.randrange(24), chance.randrange(60)),
                    time(chance.randrange(9, 18), chance.choice((0, 15, 30, 45))),
                    self._near(wall + timedelta(minutes=chance.choice((-11, -1, 0, 1, 5, 30)))),
                    self._near(datetime.combine(day, chance.choice(self._hours()))),
                )
            )
        self._add(day, due)

    def _aim(self, wall: int) -> Callable[[], None]:
        """A follow-up near a change of the zone."""

        def write() -> None:
            near = at(wall + self.chance.choice((-61, -60, -31, -1, 0, 1, 29, 30, 59, 60)) * 60)
            self._add(near.date(), near.time().replace(second=0))

        return write

    def _hours(self) -> tuple[time, ...]:
        hours = self.settings
        return hours.digest_at, hours.later_today, hours.quiet_from, hours.quiet_to, time()

    def _near(self, wall: datetime) -> time:
        return (
            (wall + timedelta(minutes=self.chance.choice((-1, 0, 0, 1)))).time().replace(second=0)
        )

    def _add(self, day: date, due: time | None) -> None:
        if self.is_awake:
            self.life.follow_ups += 1
            number = self.life.follow_ups
            self.engine.promises[number] = Promise(number, day, due)
            self.changed(number)
        else:
            self.plan(self.moment + HOUR, lambda: self._add(day, due))

    def told(self, tellings: list[Telling]) -> None:
        for telling in tellings:
            for due in telling.due:
                wait = self.chance.choice(WAITS)
                self.plan(self.moment + wait, self._handle(int(due.id)))

    def _handle(self, number: int) -> Callable[[], None]:
        def handle() -> None:
            promise = self.engine.promises.get(number)
            if promise is None:
                return
            if not self.is_awake:
                self.plan(self.moment + 2 * HOUR, handle)
                return
            deed = self.chance.random()
            if deed < 0.58:
                del self.engine.promises[number]
                self.life.done += 1
                if self.chance.random() < 0.1:  # taken back
                    self.plan(self.moment + 60, self._reopen(promise))
            elif deed < 0.93:
                now = at(self.now).astimezone(self.zone)
                choice = self.chance.choice(follow_ups.snooze_choices(promise.due_time, now))
                self.engine.promises[number] = Promise(number, choice.due_on, choice.due_time)
                self.life.snoozed += 1
            else:
                self.plan(self.moment + 9 * DAY, handle)
            self.changed(number)

        return handle

    def _reopen(self, promise: Promise) -> Callable[[], None]:
        def reopen() -> None:
            self.engine.promises.setdefault(promise.id, promise)
            self.plan(self.moment + HOUR, self._handle(promise.id))
            self.changed(promise.id)

        return reopen

    def _clock(self) -> None:
        """Wrong for a while, then put right."""
        self.life.clocks += 1
        wrong = self.chance.choice(WRONG) * self.chance.choice((1, -1))
        if self.chance.random() < 0.1:
            wrong = 3 * 365 * DAY
        self.plan(self.moment + self.chance.choice((10, 100, HOUR, 7 * HOUR)), self._correct)
        self.skew = wrong
        self.shaken()

    def _correct(self) -> None:
        self.skew = 0
        self.shaken()

    def _travel(self) -> None:
        self.life.journeys += 1
        self.zone = ZoneInfo(self.chance.choice(JOURNEYS))
        self.plan(self.moment + self.chance.randrange(6 * HOUR, 6 * DAY), self._return)
        self.shaken()

    def _return(self) -> None:
        self.zone = self.home
        self.shaken()

    def _pauses(self) -> None:
        self.life.pauses += 1
        now = at(self.now)
        until = self.chance.choice((now + timedelta(hours=1), now + timedelta(hours=16), None))
        self.pause = Pause(now, until)
        self.plan(self.moment + self.chance.randrange(HOUR, 5 * DAY), self._resume)
        if until is not None:
            self.plan(self.moment + int((until - now).total_seconds()), self.shaken)
        self.shaken()

    def _resume(self) -> None:
        self.pause = None
        self.shaken()

    def _settle(self) -> None:
        """Other hours; the usual ones come back in between."""
        start, end = self.chance.choice(QUIETS)
        self.settings = replace(
            self.settings,
            digest_at=self.chance.choice(DIGESTS),
            quiet_from=start,
            quiet_to=end,
            working_days=frozenset(self.chance.choice(WEEKS)),
        )
        self.shaken()

    def occasions(self, today: date) -> tuple[Coming, ...]:
        if self._coming[0] != today:
            self._coming = today, self._in_sight(today)
        return self._coming[1]

    def _in_sight(self, today: date) -> tuple[Coming, ...]:
        found = []
        for number, (month, day) in enumerate(self._birthdays, 1):
            on = next(d for y in (0, 1) if (d := _on(today.year + y, month, day)) >= today)
            if (on - today).days <= 9:
                found.append(Coming(DetailId(number), on, self.settings.birthday_days))
        return tuple(found)


def _on(year: int, month: int, day: int) -> date:
    """29 February is the 28th in other years."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, month, 28 if (month, day) == (2, 29) and not leap else day)
