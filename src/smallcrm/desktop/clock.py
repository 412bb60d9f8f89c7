"""The computer's clock: the only place where the time is asked for."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone

if TYPE_CHECKING:
    from smallcrm.domain.clock_jump import Reading

_LINK = Path("/etc/localtime")


class SystemClock:
    """``now`` in UTC; ``zone`` asks the system anew, because a traveller's laptop changes it."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        if hasattr(time, "tzset"):
            time.tzset()
        return _zone(_name())

    def reading(self) -> Reading:
        """The clock beside those that nobody sets, for ``ClockJump``."""
        from smallcrm.domain.clock_jump import Reading

        awake, elapsed = _unset_clocks()
        return Reading(self.now(), timedelta(seconds=elapsed), timedelta(seconds=awake))


def elapsed() -> float:
    """Seconds of a clock that nobody sets and that goes on while the computer sleeps."""
    return _unset_clocks()[1]


if sys.platform == "linux":

    def _unset_clocks() -> tuple[float, float]:
        """(stands still during sleep, goes on); in seconds."""
        return time.clock_gettime(time.CLOCK_MONOTONIC), time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _unset_clocks() -> tuple[float, float]:
        """Not run: no macOS was at hand. There the raw monotonic clock goes on during sleep."""
        awake = time.clock_gettime(time.CLOCK_UPTIME_RAW)
        return awake, time.clock_gettime(time.CLOCK_MONOTONIC_RAW)

else:

    def _unset_clocks() -> tuple[float, float]:
        """Windows' own goes on during sleep; without the other one sleep is not seen."""
        elapsed = time.monotonic()
        return elapsed, elapsed


def _name() -> str:
    """What the link says that the system keeps (localtime(5)): the first answer of Qt, which looks
    there as well, takes 4 ms of a start. ``TZ`` goes before it (POSIX 8.3)."""
    if "TZ" not in os.environ:
        try:
            found = _LINK.readlink().as_posix().partition("/zoneinfo/")[2]
        except OSError:  # no link, or another system
            found = ""
        if found and ".." not in found:
            return found
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


@lru_cache(maxsize=8)
def _zone(name: str) -> tzinfo:
    """By its name; by its path in the system's folder; else, for a rule in ``TZ`` (POSIX 8.3),
    by the C library's own reckoning of this year."""
    try:
        return ZoneInfo(name.rpartition("zoneinfo/")[2] or name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        from dateutil.tz import tzlocal

        return tzlocal()
