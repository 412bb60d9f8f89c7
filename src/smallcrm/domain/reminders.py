"""The reminder rule: from the file, now, the zone and the settings to what is told. Pure.

Once means: of a follow-up each due moment, of a digest each day (``ledger.due_key``,
``day_key``). What is told is claimed in the ledger, then shown, then recorded; after a crash in
between it is told once more, and says so (reliability.md 4.3, 4.4: losing is worse).

A time that the user typed is told when it comes. Everything else waits for the digest of the
day, for the end of quiet hours, and for a working day; a day that the user typed counts as one
for what is due on it. Nothing that waits is lost: it is told at the next moment that allows it.
What a customer's own hours moved (``slides``) counts from where it was moved to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property

from smallcrm.domain import quiet_times
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.ledger import NoticeKind, due_key
from smallcrm.domain.records import DetailId, FollowUpId
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.slides import Slide

GRACE = timedelta(minutes=10)
"""Told later than this after its due, it "came due while" something."""
ONE_BY_ONE = 3
"""More than so many at once are one notice."""
NEAR = timedelta(minutes=5)
"""Told so short a while ago, it counts as at once."""
DAYS_IN_DIGEST = 3
"""So many days a late one is named in the digest; on the last of them it is asked about."""
LAST_ASKED = 7
"""Later than this it is not asked about any more: it stays in Today."""
FIRST_MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that is right shows an earlier one: an empty battery does, or a reset."""
CLOCK_STEP = timedelta(seconds=2)
"""A clock that was put back by no more has told nothing too early."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open follow-up, due by the end of today, as the ledger knows it; moments are UTC."""

    id: FollowUpId
    due_on: date
    due_time: time | None
    claimed_at: datetime | None = None
    announced_at: datetime | None = None
    slide: Slide | None = None

    @property
    def key(self) -> str:
        return due_key(self.id, self.due_on, self.due_time)


@dataclass(frozen=True, slots=True)
class Coming:
    """A yearly day in sight: ``on`` its next local day, ``ahead`` so many days before it is told
    of."""

    id: DetailId
    on: date
    ahead: int


@dataclass(frozen=True, slots=True)
class State:
    """What the file says. ``told`` are keys of what was told that is about no due moment;
    ``quiet`` how many have gone quiet, None while that is not known."""

    candidates: tuple[Candidate, ...] = ()
    told: frozenset[str] = frozenset()
    pause: Pause | None = None
    occasions: tuple[Coming, ...] = ()
    quiet: int | None = None
    claimed: frozenset[str] = frozenset()
    """Keys of which a crash leaves open whether they were told."""


@dataclass(frozen=True, slots=True)
class Due:
    """One that is told of for the first time. ``late``: past the grace; ``uncertain``: it may
    have been shown before."""

    id: FollowUpId
    due_on: date
    due_time: time | None
    due_at: datetime
    late: bool = False
    uncertain: bool = False
    slide: Slide | None = None

    @property
    def key(self) -> str:
        return due_key(self.id, self.due_on, self.due_time)


@dataclass(frozen=True, slots=True)
class Telling:
    """One notice. ``due`` and ``keys`` are claimed by it; ``listed`` is only named in it, and so is
    ``moved``: what is due that day, but waits for another one.

    ``at`` is the UTC moment from which the keys could be told. ``silent``: this kind is switched
    off, or there is nothing to say; it counts as told.
    """

    kind: NoticeKind
    at: datetime
    due: tuple[Due, ...] = ()
    keys: tuple[str, ...] = ()
    listed: tuple[FollowUpId, ...] = ()
    occasions: tuple[Coming, ...] = ()
    silent: bool = False
    uncertain: bool = False
    """Some of it may have been told before."""
    moved: tuple[FollowUpId, ...] = ()


def day_key(kind: NoticeKind, *parts: object) -> str:
    """What "once" means for what is about no due moment: "digest:2026-11-25"."""
    return ":".join((kind.value, *map(str, parts)))


def _has_hour(one: Candidate | Due) -> bool:
    """Whether it is told by itself, at a moment of its own."""
    return one.due_time is not None if one.slide is None else not one.slide.in_digest


def decide(
    state: State, now: datetime, zone: tzinfo, settings: ReminderSettings
) -> tuple[Telling, ...]:
    """What to tell at ``now`` (aware UTC), in order. The same again once it is all recorded
    gives nothing."""
    return tuple(_Rule(state, now, zone, settings).tellings())


@dataclass
class _Rule:
    state: State
    now: datetime
    zone: tzinfo
    settings: ReminderSettings
    wall: datetime = field(init=False)
    today: date = field(init=False)

    def __post_init__(self) -> None:
        self.wall = self.now.astimezone(self.zone).replace(tzinfo=None)
        self.today = self.wall.date()

    def tellings(self) -> Iterable[Telling]:
        if self.state.pause is not None and self.state.pause.holds(self.now):
            return self._paused(self.state.pause)
        found = [*self._at_their_time(), *self._of_the_day(), *self._late(), *self._quiet()]
        return [self._as_wished(telling) for telling in found]

    # --- what fell due ---------------------------------------------------------------------------

    @cached_property
    def _fallen(self) -> list[Due]:
        """All that is due and was not told, the longest due first."""
        found = []
        for one in self.state.candidates:
            at = self._fell(one)
            if at <= self.now and one.announced_at is None:
                late, again = self.now - at > GRACE, one.claimed_at is not None
                found.append(Due(one.id, one.due_on, one.due_time, at, late, again, one.slide))
        return sorted(found, key=lambda d: (d.due_at, d.id))

    def _fell(self, one: Candidate) -> datetime:
        if one.slide is not None:
            return one.slide.at
        return due_at(one.due_on, one.due_time, self.zone, self.settings.digest_at)

    def _day(self, one: Candidate | Due) -> date:
        """The local day on which it counts as due."""
        if one.slide is None:
            return one.due_on
        return one.slide.at.astimezone(self.zone).date()

    def _at_their_time(self) -> Iterable[Telling]:
        """Typed times that have just come; together when they are many."""
        fresh = [d for d in self._fallen if _has_hour(d) and not (d.late or d.uncertain)]
        recent = [
            c.id
            for c in self.state.candidates
            if _has_hour(c) and c.announced_at and self._is_just_told(c, c.announced_at)
        ]
        if fresh and len(fresh) + len(recent) > ONE_BY_ONE:
            yield Telling(NoticeKind.DUE, self.now, tuple(fresh), listed=tuple(recent))
        else:
            for due in fresh:
                yield Telling(NoticeKind.DUE, self.now, (due,))

    def _is_just_told(self, one: Candidate, at: datetime) -> bool:
        """Told a moment ago, and at its time: not in a notice about what was missed."""
        return timedelta() <= self.now - at <= NEAR and at - self._fell(one) <= GRACE

    def _missed(self) -> list[Due]:
        """Typed times that came while nobody was told; in quiet hours only those of this quiet,
        and those of which a crash leaves open whether they were told just now."""
        missed = [d for d in self._fallen if _has_hour(d) and (d.late or d.uncertain)]
        if not self._is_quiet:
            return missed
        return [d for d in missed if not d.late or self._is_of_this_quiet(d)]

    def _is_of_this_quiet(self, due: Due) -> bool:
        """A time typed for these very quiet hours shows that the user is up; and so does one that
        fell during a pause which has just ended."""
        pause = self.state.pause
        if pause is not None and pause.until is not None:
            ended = timedelta() <= self.now - pause.until <= GRACE
            if ended and pause.since <= due.due_at <= pause.until:
                return True
        fell = due.due_at.astimezone(self.zone).replace(tzinfo=None)
        return quiet_times.quiet_since(fell, self.wall, self.settings)

    # --- the day ---------------------------------------------------------------------------------

    @cached_property
    def _is_quiet(self) -> bool:
        return quiet_times.is_quiet(self.wall, self.settings)

    @cached_property
    def _is_working(self) -> bool:
        return quiet_times.is_working(self.today, self.settings)

    @cached_property
    def _begins(self) -> datetime:
        """The UTC moment of today's digest."""
        return due_at(self.today, None, self.zone, self.settings.digest_at)

    @cached_property
    def _has_begun(self) -> bool:
        """Whether the hour of today's digest has come, and quiet hours allow it: an hour that
        the user put into quiet hours does."""
        if self.now < self._begins:
            return False
        hours, start = self.settings.digest_at, self.settings.quiet_from
        if not quiet_times.in_quiet_hours(self.wall.time(), self.settings):
            return True
        same = (hours >= start) == (self.wall.time() >= start)
        return same and quiet_times.in_quiet_hours(hours, self.settings)

    def _of_the_day(self) -> Iterable[Telling]:
        """The digest and what was missed: one notice when they come together."""
        missed, digest = self._missed(), self._digest()
        kinds = {NoticeKind.AWAY, NoticeKind.DIGEST}
        if missed and digest is not None and not kinds & self.settings.off:
            due = sorted((*missed, *digest.due), key=lambda d: (d.due_at, d.id))
            keys = *digest.keys, *self._asked(missed)
            first = {d.id for d in due}
            listed = tuple(number for number in digest.listed if number not in first)
            away = replace(digest, kind=NoticeKind.AWAY, due=tuple(due), keys=keys, listed=listed)
            yield replace(away, silent=False)
            return
        if missed:
            asked = tuple(self._asked(missed))
            yield Telling(NoticeKind.AWAY, min(self._begins, self.now), tuple(missed), asked)
        if digest is not None:
            yield digest

    def _digest(self) -> Telling | None:
        """At its hour, or when that has passed; and once more later in the day for what was
        written for today after it."""
        key, at = day_key(NoticeKind.DIGEST, self.today), self._begins
        is_first = self._has_begun and key not in self.state.told
        if not is_first:
            key, at = day_key(NoticeKind.DIGEST, self.today, "later"), self._later
            is_later = self._has_begun and at <= self.now and key not in self.state.told
            if not (is_later and self._untimed):
                return self._occasions_alone()
        days = self._occasions(at_digest=is_first)
        listed = self._listed(self._untimed) if is_first and self._is_working else ()
        moved = self._moved() if is_first and self._is_working else ()
        keys = key, *map(self._occasion_key, days), *self._asked(self._untimed)
        silent = not (self._untimed or listed or days)
        due = tuple(self._untimed)
        return Telling(NoticeKind.DIGEST, at, due, keys, listed, days, silent, moved=moved)

    def _occasions_alone(self) -> Telling | None:
        days = self._occasions(at_digest=False)
        keys = tuple(map(self._occasion_key, days))
        digest = Telling(NoticeKind.DIGEST, self._begins, keys=keys, occasions=days)
        return digest if days else None

    @cached_property
    def _untimed(self) -> list[Due]:
        """Due without an hour; on a day off only those that were meant for it."""
        found = [d for d in self._fallen if not _has_hour(d)]
        return [d for d in found if self._is_working or self._day(d) == self.today]

    @property
    def _later(self) -> datetime:
        """The UTC moment for what was written for today after its digest."""
        return due_at(self.today, self.settings.later_today, self.zone)

    def _listed(self, told: Sequence[Due]) -> tuple[FollowUpId, ...]:
        """Others of today, and late ones on their first days; not what is told by itself now."""
        first = {d.id for d in (*told, *(d for d in self._fallen if _has_hour(d)))}
        return tuple(
            c.id
            for c in sorted(self.state.candidates, key=lambda c: (c.due_on, c.id))
            if c.id not in first and 0 <= (self.today - self._day(c)).days < DAYS_IN_DIGEST
        )

    def _moved(self) -> tuple[FollowUpId, ...]:
        """Due today, and waiting for a day on which their customers can be reached."""
        return tuple(
            c.id
            for c in sorted(self.state.candidates, key=lambda c: c.id)
            if c.due_on == self.today < self._day(c) and c.announced_at is None
        )

    def _asked(self, told: Sequence[Due]) -> list[str]:
        """Those that are told of so late that they need not be asked about the same day."""
        return [
            day_key(NoticeKind.LATE, d.key)
            for d in told
            if (self.today - self._day(d)).days >= DAYS_IN_DIGEST
        ]

    def _occasions(self, *, at_digest: bool) -> tuple[Coming, ...]:
        """Yearly days: once ahead and once on the day, or on the working day before it. Entered
        on the day itself, it is told at once."""
        if not self._has_begun:
            return ()
        until = quiet_times.next_working(self.today, self.settings)
        ahead = at_digest and self._is_working
        found = []
        for one in self.state.occasions:
            is_near = one.on == self.today or (ahead and self.today < one.on < until)
            is_ahead = ahead and timedelta() < one.on - self.today <= timedelta(days=one.ahead)
            if (is_near or is_ahead) and self._occasion_key(one) not in self.state.told:
                found.append(one)
        return tuple(found)

    def _occasion_key(self, one: Coming) -> str:
        until = quiet_times.next_working(self.today, self.settings)
        near = () if one.on < until else ("ahead",)
        return day_key(NoticeKind.DIGEST, "occasion", int(one.id), one.on, *near)

    # --- what is asked ---------------------------------------------------------------------------

    def _late(self) -> Iterable[Telling]:
        """Told of, and still there on the third day: asked about once."""
        if not (self._has_begun and self._is_working):
            return
        late = [
            c
            for c in self.state.candidates
            if c.announced_at is not None
            and DAYS_IN_DIGEST <= (self.today - self._day(c)).days <= LAST_ASKED
            and day_key(NoticeKind.LATE, c.key) not in self.state.told
        ]
        if late:
            keys = tuple(day_key(NoticeKind.LATE, c.key) for c in late)
            listed = tuple(c.id for c in late)
            yield Telling(NoticeKind.LATE, self._begins, (), keys, listed)

    def _quiet(self) -> Iterable[Telling]:
        """The week's review, as soon as it is known who has gone quiet."""
        first = self.today.weekday() == quiet_times.first_of_week(self.settings)
        year, week, _ = self.today.isocalendar()
        key = day_key(NoticeKind.QUIET, f"{year}-W{week:02}")
        known = self.state.quiet is not None and key not in self.state.told
        if first and known and self._has_begun:
            silent = not self.state.quiet
            yield Telling(NoticeKind.QUIET, self._begins, keys=(key,), silent=silent)

    def _paused(self, pause: Pause) -> Iterable[Telling]:
        """A pause of yesterday that holds back something is said once."""
        since = pause.since.astimezone(self.zone).date()
        key = day_key(NoticeKind.PAUSED, pause.since.astimezone(UTC).isoformat())
        old = since < self.today and self._has_begun and self._is_working
        if old and self._fallen and key not in self.state.told:
            yield self._as_wished(Telling(NoticeKind.PAUSED, self._begins, keys=(key,)))

    def _as_wished(self, telling: Telling) -> Telling:
        again = any(d.uncertain for d in telling.due) or bool(
            self.state.claimed.intersection(telling.keys)
        )
        off = telling.kind in self.settings.off
        return replace(telling, silent=telling.silent or off, uncertain=again)
