"""Anything that may happen to follow-ups, the clock, the zone and the program, in any order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from domain.reminder_engine import Point, tell
from domain.reminder_witness import View, Witness, outcome
from services.reminder_file import Filed
from smallcrm.domain import follow_ups as rules
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft, FollowUpId
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.services import customers, follow_ups, preferences

ZONES = tuple(
    map(ZoneInfo, ("Europe/Amsterdam", "America/Havana", "Australia/Lord_Howe", "Asia/Tokyo"))
)
STARTS = (
    datetime(2026, 11, 25, 13, 30, tzinfo=UTC),
    datetime(2026, 10, 24, 22, 30, tzinfo=UTC),
    datetime(2027, 3, 27, 23, 50, tzinfo=UTC),
    datetime(2026, 10, 31, 3, 50, tzinfo=UTC),
    datetime(2026, 11, 27, 17, 55, tzinfo=UTC),
)
NEAR = (0, 0, 1, -1, 30, 59, 60, 599, 600, 601, -60)
AWHILE = (1, 15, 60, 600, 601, 3600, 4 * 3600, 9 * 3600, 86_400, 3 * 86_400)
HOURS = (time(9), time(17, 30), time(19), time(8), time(0), time(2, 30), time(1, 45), time(23, 59))
SETTINGS = (
    ReminderSettings(),
    ReminderSettings(digest_at=time(7)),
    ReminderSettings(digest_at=time(20), working_days=frozenset({0, 2, 6})),
    ReminderSettings(quiet_from=time(0), quiet_to=time(0), working_days=frozenset(range(7))),
    ReminderSettings(quiet_from=time(12), quiet_to=time(13, 30), digest_at=time(12, 15)),
    ReminderSettings(working_days=frozenset()),
)

which = st.integers(0, 5)
near = st.sampled_from(NEAR)
days = st.sampled_from((0, 0, 0, 1, 1, 2, 3, -1, -4, 9))
hours = st.none() | st.sampled_from(HOURS) | st.integers(-11, 61)
"""No hour, an hour, or so many minutes from now."""
points = st.tuples(st.sampled_from((0, 0, 1)), st.sampled_from(Point))


class ReminderMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.file = Filed(STARTS[0])
        self.witness = Witness(date(2025, 6, 1), date(2031, 6, 1))
        self.zone = ZONES[0]
        self.known: list[FollowUpId] = []
        self.people: list[CustomerId] = []

    @initialize(start=st.sampled_from(STARTS), zone=st.sampled_from(ZONES))
    def begin(self, start: datetime, zone: ZoneInfo) -> None:
        self.file.now, self.zone = start, zone
        for name in ("Ana", "Ben"):
            self.people.append(customers.add(self.file.store, CustomerDraft(name), start))
        self.poll()

    # --- the user --------------------------------------------------------------------------------

    def due(self, ahead: int, hour: time | int | None) -> tuple[date, time | None]:
        wall = self.wall
        if isinstance(hour, int):
            at = wall + timedelta(minutes=hour)
            return at.date(), at.time().replace(second=0, microsecond=0)
        return wall.date() + timedelta(days=ahead), hour

    @rule(whose=which, ahead=days, hour=hours)
    def add(self, whose: int, ahead: int, hour: time | int | None) -> None:
        who = [*self.people, None][whose % 3]
        draft = FollowUpDraft("x", *self.due(ahead, hour))
        self.known.append(follow_ups.add(self.file.store, who, draft, self.file.now))
        self.poll()

    @rule(number=which, choice=which)
    def snooze(self, number: int, choice: int) -> None:
        def act(one: FollowUpId) -> None:
            row = follow_ups.row(self.file.store, one)
            now = self.file.now.astimezone(self.zone)
            found = rules.snooze_choices(row.due_time, now)
            to = found[choice % len(found)]
            follow_ups.snooze(self.file.store, one, to.due_on, to.due_time)

        self.act(number, act)

    @rule(number=which, ahead=days, hour=hours)
    def edit(self, number: int, ahead: int, hour: time | int | None) -> None:
        draft = FollowUpDraft("y", *self.due(ahead, hour))
        self.act(number, lambda one: follow_ups.edit(self.file.store, one, draft))

    @rule(number=which, way=st.sampled_from(("done", "drop", "reopen", "remove")))
    def close(self, number: int, way: str) -> None:
        store = self.file.store
        acts: dict[str, Callable[[FollowUpId], object]] = {
            "done": lambda one: follow_ups.done(store, one, self.file.now),
            "drop": lambda one: follow_ups.drop(store, one, self.file.now),
            "reopen": lambda one: follow_ups.reopen(store, one),
            "remove": lambda one: follow_ups.remove(store, one),
        }
        self.act(number, acts[way])

    def act(self, number: int, deed: Callable[[FollowUpId], object]) -> None:
        if self.known:
            try:
                deed(self.known[-1 - number % len(self.known)])
            except NotFound:
                return
            self.poll()

    @rule(whose=st.integers(0, 1), away=st.booleans())
    def trash(self, whose: int, away: bool) -> None:
        if away:
            customers.delete(self.file.store, [self.people[whose]], self.file.now)
        else:
            customers.restore(self.file.store, [self.people[whose]])
        self.poll()

    @rule(back=st.booleans(), steps=st.integers(1, 3))
    def undo(self, back: bool, steps: int) -> None:
        for _ in range(steps):
            step = self.file.store.undo_step()
            if back and step is not None and step.action == "add_customer":
                return
            (self.file.store.undo if back else self.file.store.redo)()
            self.poll()

    @rule(until=st.none() | st.sampled_from(AWHILE))
    def pause(self, until: int | None) -> None:
        end = None if until is None else self.file.now + timedelta(seconds=until)
        preferences.set_pause(self.file.store, Pause(self.file.now, end))
        self.poll()

    @precondition(lambda self: preferences.pause(self.file.store) is not None)
    @rule()
    def resume(self) -> None:
        preferences.set_pause(self.file.store, None)
        self.poll()

    @rule(to=st.sampled_from(SETTINGS))
    def settle(self, to: ReminderSettings) -> None:
        preferences.keep_reminders(self.file.store, to)
        self.poll()

    # --- time ------------------------------------------------------------------------------------

    @property
    def wall(self) -> datetime:
        return self.file.now.astimezone(self.zone).replace(tzinfo=None)

    @rule(seconds=st.sampled_from(AWHILE))
    def pass_by(self, seconds: int) -> None:
        self.file.now += timedelta(seconds=seconds)
        self.poll()

    def aims(self) -> list[int]:
        """Moments at which something may be told, around now."""
        view = self.file.view(self.zone)
        sky, named = self.witness.sky(self.zone), view.settings
        hours = (named.digest_at, named.later_today, named.quiet_from, named.quiet_to, time())
        near = [self.wall.date() + timedelta(days=n) for n in (0, 1)]
        return [
            *(sky.falls(p.due_on, p.due_time or named.digest_at) for p in view.promises),
            *(sky.falls(day, hour) for day in near for hour in hours),
        ]

    @rule(seconds=near, number=which, crash=st.none() | points, refuses=st.booleans())
    def come_to(
        self, seconds: int, number: int, crash: tuple[int, Point] | None, refuses: bool
    ) -> None:
        """On to one of the next moments that matter, and a little before or behind it."""
        now = int(self.file.now.timestamp())
        ahead = sorted({m + seconds for m in self.aims() if m + seconds > now})
        if ahead:
            moment = ahead[min(number // 2, len(ahead) - 1)]
            self.file.now = datetime.fromtimestamp(moment, UTC)
        self.poll(crash, refuses and crash is None)
        self.poll()

    @rule(seconds=near, crash=points)
    def crash_twice(self, seconds: int, crash: tuple[int, Point]) -> None:
        """It dies while it shows, and then there is nowhere to show it for a while."""
        self.one_falls_due(seconds)
        self.poll(crash)
        self.poll((0, Point.SHOWN))
        self.poll(refuses=True)
        self.poll()

    @rule(crash=points, seconds=st.sampled_from((30, 61, 600, 661)))
    def crash_at_nightfall(self, crash: tuple[int, Point], seconds: int) -> None:
        """A typed time in the last minute before quiet hours; the program is back within them."""
        falls = datetime.combine(self.wall.date(), self.file.view(self.zone).settings.quiet_from)
        fell = falls - timedelta(minutes=1)
        if self.wall < fell:
            draft = FollowUpDraft("z", fell.date(), fell.time())
            self.known.append(follow_ups.add(self.file.store, None, draft, self.file.now))
            self.file.now = fell.replace(tzinfo=self.zone).astimezone(UTC)
            self.poll(crash)
            self.pass_by(seconds)

    @rule(seconds=st.sampled_from((-1, -2, -3, -60, -3600, -86_400, -40 * 86_400, 86_400 * 900)))
    def set_clock(self, seconds: int) -> None:
        now = self.file.now + timedelta(seconds=seconds)
        if datetime(2026, 1, 1, tzinfo=UTC) < now < datetime(2029, 12, 1, tzinfo=UTC):
            self.file.now = now
            self.poll()

    @rule(seconds=st.sampled_from((1, 2, 3, 61)))
    def step_back_over_a_due(self, seconds: int) -> None:
        """The clock is put right just after something was told."""
        self.come_to(0, 0, None, False)
        self.file.now -= timedelta(seconds=seconds)
        self.poll()
        self.pass_by(seconds)

    @rule(seconds=near, number=which)
    def set_clock_to_a_due(self, seconds: int, number: int) -> None:
        aims = sorted(self.aims())
        self.file.now = datetime.fromtimestamp(aims[number % len(aims)] + seconds, UTC)
        self.poll()

    @rule(to=st.sampled_from(ZONES))
    def travel(self, to: ZoneInfo) -> None:
        self.zone = to
        self.poll()

    # --- the program -----------------------------------------------------------------------------

    def one_falls_due(self, seconds: int) -> View:
        """A new follow-up, and the moment at which it falls due, or one a little later."""
        self.add(0, 0, 2)
        row = follow_ups.row(self.file.store, self.known[-1])
        assert row.due_on is not None
        falls = self.witness.sky(self.zone).falls(row.due_on, row.due_time or time())
        now = int(self.file.now.timestamp())
        self.file.now = datetime.fromtimestamp(max(now, falls + abs(seconds)), UTC)
        return self.file.view(self.zone)

    @rule()
    def restart(self) -> None:
        self.file.store.close()
        self.file.open()
        self.poll()

    @rule(seconds=near)
    def two_at_once(self, seconds: int) -> None:
        """Two processes poll before either claims: one of them tells a follow-up."""
        view = self.one_falls_due(seconds)
        self.witness.wanted(view)
        mine, theirs = self.file.poll(view), self.file.poll(view)
        both = [*mine, *theirs]
        taken = [(t, self.file.claim(t, view)) for t in both]
        claims = [d.key for _, c in taken if c for d in c.due if not d.uncertain]
        assert len(claims) == len(set(claims)), "claimed by both"
        for _, claimed in taken:
            if claimed is not None:
                self.file.release(claimed)
        self.poll()

    @rule(seconds=near, number=which)
    def done_between_poll_and_claim(self, seconds: int, number: int) -> None:
        """What was done meanwhile is not told any more."""
        view = self.one_falls_due(seconds)
        self.witness.wanted(view)
        found = self.file.poll(view)
        due = [d for t in found for d in t.due]
        if due:
            gone = due[number % len(due)]
            follow_ups.done(self.file.store, gone.id, self.file.now)
            self.file.shadow.promises.pop(int(gone.id))
            for telling in found:
                claimed = self.file.claim(telling, view)
                if claimed is not None:
                    assert gone not in claimed.due
                    self.file.release(claimed)
        self.poll()

    def poll(self, crash: tuple[int, Point] | None = None, refuses: bool = False) -> None:
        """As the watch does; and once more, when there must be nothing left."""
        view = self.file.view(self.zone)
        tell(self.file, self.witness, view, crash, refuses)
        if crash is None and not refuses:
            assert not outcome(self.file.poll(view)), "told again"
        self.file.check()
        self.verdict()

    def verdict(self) -> None:
        figures = self.witness.figures
        assert figures.is_clean, figures.faults

    def teardown(self) -> None:
        try:
            if self.people:
                self.finish()
        finally:
            self.file.close()

    def finish(self) -> None:
        """Days at the desk: all that is open and due was told."""
        preferences.set_pause(self.file.store, None)
        for _ in range(11):
            day = self.wall.date() + timedelta(days=1)
            for hour in (9, 20):
                self.file.now = datetime.combine(day, time(hour, 31), self.zone).astimezone(UTC)
                self.poll()
        view = self.file.view(self.zone)
        shown = {str(r[0]) for r in self.file.store.fetch(_TOLD)}
        for promise in view.promises:
            if promise.due_on < self.wall.date() - timedelta(days=8):
                assert promise.key in shown, "never told"


_TOLD = "SELECT key FROM delivery WHERE shown_at IS NOT NULL"
