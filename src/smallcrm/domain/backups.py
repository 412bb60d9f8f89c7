"""Backups: what is known of one, when the next is due, and which of the old ones may go."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from pathlib import Path

BEFORE = "before-"
"""How the reason of a backup begins that was made before something large."""

WORKED_FOR = timedelta(minutes=30)
"""Changes are kept nowhere else for so long at most."""
TRIED_AGAIN = timedelta(minutes=30)
ALL_KEPT = timedelta(days=2)
GUARDED_FOR = timedelta(days=14)
"""So long those before large acts, and those made by hand, are kept."""
DAYS, WEEKS, MONTHS = 7, 5, 12
DRILLED_EVERY = timedelta(days=30)

USUAL_LIMIT = 500_000_000
"""Bytes that the backups of a folder may take."""


class Reason(StrEnum):
    """Why a backup was made; those before something large have their own words."""

    BY_HAND = "by-hand"
    DAY = "start-of-day"
    WORK = "while-working"


class Fault(StrEnum):
    """What is wrong with a backup."""

    MISSING = "missing"
    CHANGED = "changed"
    """It is not what was written: its bytes differ from what its manifest says."""
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    """No file of smallcrm, one with parts that smallcrm never made, or one with another key."""
    NEWER = "newer"


class Trouble(StrEnum):
    """Why a backup was not made, or not put into the second folder."""

    NO_ROOM = "no_room"
    DAMAGED = "damaged"
    CANNOT_WRITE = "cannot_write"
    UNREACHABLE = "unreachable"
    """The second folder: its stick is not plugged in, or its computer not on."""
    BUSY = "busy"
    UNFIT = "unfit"
    """The newest one could not be restored when that was tried."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What a file holds; customers in the trash are not counted."""

    customers: int
    notes: int
    follow_ups: int


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in a file of its own. ``at`` is the UTC moment it was made; ``sha256``, ``schema``
    and ``counts`` come from its manifest and are empty where that is lost. ``origin`` tells the
    files apart whose backups share a folder."""

    path: Path
    at: datetime
    reason: str
    size: int
    sha256: str = ""
    schema: str = ""
    counts: Counts | None = None
    origin: str = ""

    @property
    def is_guarded(self) -> bool:
        """Whether somebody may come back for just this one."""
        return self.reason.startswith(BEFORE) or self.reason == Reason.BY_HAND


@dataclass(frozen=True, slots=True)
class Keeping:
    """How backups are kept, and how the last ones went. Moments are aware UTC.

    ``origin`` marks this file's backups in a shared folder; ``second`` is that folder, "" for
    none; ``limit`` the bytes they may take in each. ``mark`` says what the last one has.
    """

    origin: str = ""
    second: str = ""
    limit: int = USUAL_LIMIT
    last_at: datetime | None = None
    mark: str = ""
    failed_at: datetime | None = None
    trouble: Trouble | None = None
    second_at: datetime | None = None
    second_failed_at: datetime | None = None
    second_trouble: Trouble | None = None
    drilled_at: datetime | None = None


def wanted(
    last_at: datetime | None,
    changed_at: datetime | None,
    failed_at: datetime | None,
    now: datetime,
    zone: tzinfo,
) -> Reason | None:
    """Why a backup is to be made now, None when there is no need.

    ``changed_at`` is the first change that no backup has, ``failed_at`` when one was tried last
    in vain. A last one of tomorrow was made by a wrong clock and does not count.
    """
    if changed_at is None:
        return None
    if failed_at is not None and timedelta() <= now - failed_at < TRIED_AGAIN:
        return None
    if last_at is None or last_at > now + timedelta(days=1):
        return Reason.DAY
    if now.astimezone(zone).date() != last_at.astimezone(zone).date():
        return Reason.DAY
    return Reason.WORK if abs(now - changed_at) >= WORKED_FOR else None


def wants_drill(drilled_at: datetime | None, now: datetime) -> bool:
    """Whether it is time to try again that the newest one can be restored."""
    return drilled_at is None or abs(now - drilled_at) >= DRILLED_EVERY


def surplus(
    backups: Iterable[Backup], now: datetime, zone: tzinfo, limit: int
) -> tuple[Backup, ...]:
    """Those that may go, the oldest first.

    Kept are all of the last two days, then the newest of each of 7 days, 5 weeks and 12 months,
    those before large acts for a fortnight, and the newest of all whatever it is. Where they
    take more than ``limit`` bytes the oldest go, those before large acts last.
    """
    newest_first = sorted(backups, key=lambda b: (b.at, b.path.name), reverse=True)
    kept = _kept(newest_first, now, zone)
    total = sum(b.size for b in kept)
    spare = sorted(kept[1:], key=lambda b: (_is_guarded(b, now), b.at))
    for backup in spare:
        if total <= limit:
            break
        kept.remove(backup)
        total -= backup.size
    return tuple(b for b in reversed(newest_first) if b not in kept)


def _kept(newest_first: Sequence[Backup], now: datetime, zone: tzinfo) -> list[Backup]:
    """A period is taken by the newest of it; one that is guarded for a while takes none."""
    taken: set[Hashable] = set()
    room = [DAYS, WEEKS, MONTHS]
    kept = []
    for place, backup in enumerate(newest_first):
        day = backup.at.astimezone(zone).date()
        periods: tuple[Hashable, ...] = (day, day.isocalendar()[:2], f"{day:%Y-%m}")
        if place == 0 or now - backup.at < ALL_KEPT:
            taken.update(periods)
            kept.append(backup)
            continue
        level = next((n for n, p in enumerate(periods) if p in taken or room[n]), None)
        if level is not None and periods[level] not in taken:
            room[level] -= 1
            taken.update(periods)
            kept.append(backup)
        elif _is_guarded(backup, now):
            kept.append(backup)
    return kept


def _is_guarded(backup: Backup, now: datetime) -> bool:
    return backup.is_guarded and now - backup.at < GUARDED_FOR
