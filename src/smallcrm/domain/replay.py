"""The rule put to the test on the user's own past: whom would it have named, and was it right?

The last 24 months are gone through day by day, each day by what was known on it (``paths``). Only
who really left is looked at from today:

* the user said so (and nothing happened after it), or
* an agreement ended, none holds, and nothing happened after it, or
* there was silence until today for longer than 180 days, than four of their usual gaps and than two
  of their usual breaks.

The last thing that happened is the day they left. Leaving is *certain* on the day on which the
first of these comes true.

An **alarm** goes from the day on which the score reaches the threshold to the day on which it falls
under it. One that goes on after the day they left told of it, if it began before that was certain:
so many days *before* is its lead. Any other that ended is a false alarm, one each time. Alarms that
stand today over somebody who has not left are open: nobody knows yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import heappush, heappushpop
from statistics import median

from smallcrm.domain.paths import Path, Walk

DAYS = 730
LEAST_DAYS = 365
LEAST_LEAVERS = 5
THRESHOLDS = tuple(range(15, 101, 5))
SHOWN = 300
"""So many people of each threshold are named, the latest."""


class Outcome(StrEnum):
    """What came of somebody."""

    TOLD = "told"
    MISSED = "missed"
    UNJUDGED = "unjudged"
    """Left, and there was too little history to say anything."""
    FALSE = "false"
    OPEN = "open"


class Short(StrEnum):
    """Why the past cannot tell whether the rule is right."""

    HISTORY = "history"
    LEAVERS = "leavers"


@dataclass(frozen=True, slots=True)
class Past:
    """A customer's way through the time. ``left`` is the last day on which something happened to
    one who left in it, ``certain`` the day on which that was certain; None of all others."""

    customer: int
    path: Path
    left: int | None = None
    certain: int | None = None
    is_judged: bool = True


@dataclass(frozen=True, slots=True)
class Alarm:
    """``until`` None: it stands."""

    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Named:
    """A line of the table of who. ``lead`` in days."""

    customer: int
    outcome: Outcome
    since: int | None
    """The alarm's first day."""
    until: int | None
    """The day on which they left, or on which the alarm was over."""
    lead: int = 0


@dataclass(slots=True)
class Cut:
    """What one threshold would have said."""

    told: int = 0
    false_alarms: int = 0
    open_ones: int = 0
    leads: list[int] = field(default_factory=list)
    rows: list[tuple[int, int, Named]] = field(default_factory=list)

    @property
    def lead(self) -> int:
        """The median of the days before, of those that it told of."""
        return int(median(self.leads)) if self.leads else 0

    def named(self) -> list[Named]:
        """The latest first."""
        return [row for _, _, row in sorted(self.rows, key=lambda r: r[:2], reverse=True)]


@dataclass(frozen=True, slots=True)
class Replay:
    """``first`` and ``last`` are the days it went over (ordinals). Of ``leavers`` so many were
    ``unjudged``. ``cuts`` has one for each of ``THRESHOLDS``."""

    first: int
    last: int
    customers: int
    leavers: int
    unjudged: int
    cuts: dict[int, Cut]

    @property
    def short(self) -> Short | None:
        """Why no judgement should be made from it; None where it can be."""
        if self.last - self.first < LEAST_DAYS:
            return Short.HISTORY
        return Short.LEAVERS if self.leavers < LEAST_LEAVERS else None


class Tally:
    """Adds up customers, one after another."""

    def __init__(self, first: int, last: int) -> None:
        self._first, self._last = first, last
        self._customers = self._leavers = self._unjudged = self._number = 0
        self._cuts = {threshold: Cut() for threshold in THRESHOLDS}

    def add(self, past: Past) -> None:
        self._customers += 1
        if past.left is not None:
            self._leavers += 1
            self._unjudged += not past.is_judged
        top = max((points for _, points in past.path), default=0)
        for threshold, cut in self._cuts.items():
            if threshold > top and past.left is None:
                break
            self._cut(cut, past, threshold)

    def result(self) -> Replay:
        whole = self._customers, self._leavers, self._unjudged
        return Replay(self._first, self._last, *whole, self._cuts)

    def _cut(self, cut: Cut, past: Past, threshold: int) -> None:
        told: Alarm | None = None
        for alarm in alarms(past.path, threshold):
            if tells(alarm, past):
                told = told or alarm
            elif alarm.until is not None:
                cut.false_alarms += 1
                self._name(cut, past, Outcome.FALSE, alarm.since, alarm.until)
            elif past.left is None:
                cut.open_ones += 1
                self._name(cut, past, Outcome.OPEN, alarm.since, None)
        if past.left is None or past.certain is None:
            return
        if told is not None:
            lead = past.certain - told.since
            cut.told += 1
            cut.leads.append(lead)
            self._name(cut, past, Outcome.TOLD, told.since, past.left, lead)
        else:
            outcome = Outcome.MISSED if past.is_judged else Outcome.UNJUDGED
            self._name(cut, past, outcome, None, past.left)

    def _name(
        self,
        cut: Cut,
        past: Past,
        outcome: Outcome,
        since: int | None,
        until: int | None,
        lead: int = 0,
    ) -> None:
        self._number += 1
        row = Named(past.customer, outcome, since, until, lead)
        entry = until or since or 0, self._number, row
        if len(cut.rows) < SHOWN:
            heappush(cut.rows, entry)
        else:
            heappushpop(cut.rows, entry)


def alarms(path: Path, threshold: int) -> Iterable[Alarm]:
    """Of a path, by day."""
    since: int | None = None
    for day, points in path:
        if points >= threshold:
            since = day if since is None else since
        elif since is not None:
            yield Alarm(since, day)
            since = None
    if since is not None:
        yield Alarm(since, None)


def tells(alarm: Alarm, past: Past) -> bool:
    """Whether an alarm told in time that somebody left."""
    if past.left is None or past.certain is None or alarm.since >= past.certain:
        return False
    return alarm.until is None or alarm.until > past.left


def past_of(
    customer: int,
    walked: Walk,
    first: int,
    last: int,
    said: int | None = None,
    ended: int | None = None,
) -> Past | None:
    """A customer's way with what became of them; ``said`` is the day on which the user said that
    they left, ``ended`` the day on which their last agreement did. None where nothing happened in
    the time: they left before it, if they did."""
    touched = walked.touched
    if touched < first:
        return None
    certain = [touched + walked.certain]
    certain += [day for day in (said, ended) if day is not None and day >= touched]
    earliest = min(certain)
    if earliest > last:
        return Past(customer, walked.path)
    return Past(customer, walked.path, touched, earliest, walked.is_judged)
