"""The reminder rule: from rows, now and zone to what is to be announced. Pure; asks no clock.

A follow-up has one right to be announced for each due moment. It is claimed in the file,
then shown, then recorded as shown; after a crash in between it is shown once more, and says so
(reliability.md 4.3 and 4.4: losing is worse than repeating).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.records import FollowUpId

GRACE = timedelta(minutes=10)
"""Announced later than this after its due, it "came due while" something."""
ONE_BY_ONE = 3
"""More than so many at once are one notice."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open follow-up as the engine sees it; moments are aware UTC."""

    id: FollowUpId
    due_on: date
    due_time: time | None
    claimed_at: datetime | None = None
    announced_at: datetime | None = None
    told_due_at: datetime | None = None
    """The moment it fell due where it was told: on a journey another than it would be now."""


@dataclass(frozen=True, slots=True)
class Due:
    """One to be announced. ``late``: past the grace; ``uncertain``: may have been shown before."""

    id: FollowUpId
    due_on: date
    due_time: time | None
    due_at: datetime
    late: bool
    uncertain: bool


class Manner(StrEnum):
    """How what is due is told: each by itself, or together."""

    NOTHING = "nothing"
    SINGLES = "singles"
    TOGETHER = "together"
    WHILE_AWAY = "while_away"


@dataclass(frozen=True, slots=True)
class Decision:
    manner: Manner
    due: tuple[Due, ...]


def is_false_alarm(candidate: Candidate, now: datetime) -> bool:
    """Announced or claimed at a moment that lies ahead again: the clock was set back."""
    return candidate.told_due_at is not None and now < candidate.told_due_at


def decide(candidates: Iterable[Candidate], now: datetime, zone: tzinfo) -> Decision:
    """What to announce at ``now`` (aware UTC), the longest due first."""
    found = []
    for one in candidates:
        at = due_at(one.due_on, one.due_time, zone)
        if at <= now and one.announced_at is None:
            uncertain = one.claimed_at is not None
            late = now - at > GRACE
            found.append(Due(one.id, one.due_on, one.due_time, at, late, uncertain))
    found.sort(key=lambda d: (d.due_at, d.id))
    return Decision(_manner(found), tuple(found))


def _manner(due: Sequence[Due]) -> Manner:
    if not due:
        return Manner.NOTHING
    if any(d.late or d.uncertain for d in due):
        return Manner.WHILE_AWAY
    return Manner.TOGETHER if len(due) > ONE_BY_ONE else Manner.SINGLES
