"""Engines for the witness to watch: the rule over a ledger in memory, and two naive ones.

``Book`` has the semantics of services/reminders; the machine in tests/services holds it to them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from domain.reminder_witness import Promise, View, Witness, outcome
from smallcrm.domain import reminders as rules
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.records import FollowUpId
from smallcrm.domain.reminders import Candidate, Due, State, Telling

EVER = datetime(1, 1, 1, tzinfo=UTC)


class Point(StrEnum):
    """Where the program dies."""

    POLLED = "polled"
    CLAIMED = "claimed"
    SHOWN = "shown"


class Engine(Protocol):
    """What the watch does with the services, over some file."""

    def poll(self, view: View) -> Sequence[Telling]: ...

    def claim(self, telling: Telling, view: View) -> Telling | None: ...

    def record(self, telling: Telling, view: View) -> None: ...

    def release(self, telling: Telling) -> None: ...


def moment(view: View) -> datetime:
    return datetime.fromtimestamp(view.now, UTC)


def tell(
    engine: Engine,
    witness: Witness,
    view: View,
    crash: tuple[int, Point] | None = None,
    refuses: bool = False,
) -> list[Telling]:
    """One poll of the watch, held against the witness. ``crash``: die at this point of the n-th
    telling; ``refuses``: nothing can be shown."""
    wanted = witness.wanted(view)
    witness.figures.polls += 1
    witness.died = False
    found: list[Telling] = []
    for number, telling in enumerate(engine.poll(view)):
        dies = crash[1] if crash and crash[0] == number else None
        found += _show(engine, witness, view, telling, dies, refuses)
        if dies is not None:
            witness.died = True
            break
    whole = not (witness.died or refuses)
    witness.compare(wanted, outcome(found), whole=whole)
    return found


def _show(
    engine: Engine,
    witness: Witness,
    view: View,
    telling: Telling,
    dies: Point | None,
    refuses: bool,
) -> list[Telling]:
    """Claim, show, record; empty when it was not shown."""
    claimed = None if dies is Point.POLLED else engine.claim(telling, view)
    if claimed is None:
        return []
    witness.claims(claimed)
    if dies is Point.CLAIMED:
        return []
    if refuses and not claimed.silent:
        engine.release(claimed)
        witness.released(claimed)
        return []
    witness.saw(claimed, view)
    if dies is Point.SHOWN:
        witness.shown |= outcome([claimed])
    else:
        engine.record(claimed, view)
        witness.recorded(claimed)
    return [claimed]


@dataclass
class Row:
    """Of the ledger."""

    due_at: datetime | None
    claimed_at: datetime | None = None
    shown_at: datetime | None = None


@dataclass
class Book:
    """The real rule; ``promises`` are the open ones."""

    promises: dict[int, Promise] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    _latest: datetime = EVER
    _keys: set[str] = field(default_factory=set)
    _made: dict[str, Candidate] = field(default_factory=dict)

    def poll(self, view: View) -> Sequence[Telling]:
        now = moment(view)
        self._rearm(now)
        today = now.astimezone(view.zone).date()
        state = State(
            tuple(self._candidate(p) for p in self.promises.values() if p.due_on <= today),
            frozenset(self._keys),
            view.pause,
            view.occasions,
            quiet=1,
        )
        return rules.decide(state, now, view.zone, view.settings)

    def claim(self, telling: Telling, view: View) -> Telling | None:
        due = [d for d in telling.due if self._is_still_due(d) and self._may_take(d)]
        keys = [key for key in telling.keys if self._is_unshown(key)]
        if not due and not keys:
            return None
        for one in due:
            self._take(one.key, one.due_at, view)
        for key in keys:
            self._take(key, telling.at, view)
        return replace(telling, due=tuple(due), keys=tuple(keys))

    def record(self, telling: Telling, view: View) -> None:
        for key in outcome([telling]):
            self.rows[key].shown_at = moment(view)
            self._made.pop(key, None)
            if not key.startswith("due:"):
                self._keys.add(key)

    def release(self, telling: Telling) -> None:
        certain = {d.key for d in telling.due if not d.uncertain}
        for key in (*certain, *telling.keys):
            self.rows[key].claimed_at = None
            self._made.pop(key, None)

    def _rearm(self, now: datetime) -> None:
        limit = now + rules.CLOCK_STEP
        if self._latest <= limit:
            return
        self._made.clear()
        for key, row in self.rows.items():
            if row.due_at is not None and row.due_at > limit:
                self.rows[key] = Row(None)
                self._keys.discard(key)
        self._latest = max((r.due_at for r in self.rows.values() if r.due_at), default=now)

    def _candidate(self, promise: Promise) -> Candidate:
        made = self._made.get(promise.key)
        if made is None:
            row = self.rows.get(promise.key)
            claimed, shown = (row.claimed_at, row.shown_at) if row else (None, None)
            number = FollowUpId(promise.id)
            made = Candidate(number, promise.due_on, promise.due_time, claimed, shown)
            self._made[promise.key] = made
        return made

    def _is_still_due(self, due: Due) -> bool:
        return self.promises.get(int(due.id)) == Promise(int(due.id), due.due_on, due.due_time)

    def _may_take(self, due: Due) -> bool:
        row = self.rows.get(due.key)
        return row is None or (row.shown_at is None and (due.uncertain or row.claimed_at is None))

    def _is_unshown(self, key: str) -> bool:
        return key not in self.rows or self.rows[key].shown_at is None

    def _take(self, key: str, due_at: datetime, view: View) -> None:
        self.rows[key] = Row(due_at, moment(view))
        self._made.pop(key, None)
        self._latest = max(self._latest, due_at)


# --- controls: how others do it ------------------------------------------------------------------


@dataclass
class MinuteMatch(Book):
    """As cron does: whatever has the local time of this very minute."""

    _minute: str = ""

    def poll(self, view: View) -> Sequence[Telling]:
        wall = moment(view).astimezone(view.zone)
        last, self._minute = self._minute, f"{wall:%Y-%m-%d %H:%M}"
        if last == self._minute or view.pause is not None:
            return ()
        hits = [p for p in self.promises.values() if self._hour(p, view) == self._minute]
        return [_single(p, moment(view).replace(second=0)) for p in hits]

    def _hour(self, promise: Promise, view: View) -> str:
        hour = promise.due_time or view.settings.digest_at
        return f"{promise.due_on} {hour:%H:%M}"

    def claim(self, telling: Telling, view: View) -> Telling | None:
        return telling

    def record(self, telling: Telling, view: View) -> None:
        return


@dataclass
class Watermark(MinuteMatch):
    """Whatever lies between the local time of the last poll and that of this one."""

    def poll(self, view: View) -> Sequence[Telling]:
        wall = f"{moment(view).astimezone(view.zone):%Y-%m-%d %H:%M}"
        last, self._minute = self._minute or wall, wall
        hits = [p for p in self.promises.values() if last < self._hour(p, view) <= wall]
        return [_single(p, moment(view).replace(second=0)) for p in hits]


def _single(promise: Promise, when: datetime) -> Telling:
    due = Due(FollowUpId(promise.id), promise.due_on, promise.due_time, when)
    return Telling(NoticeKind.DUE, when, (due,))
