"""What happened between two looks at the clocks: sleep, or a clock that was set. Pure.

The wall clock alone cannot tell the two apart. Beside it there are two clocks nobody can set:
one that goes on while the computer sleeps, and one that stands still meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

SLACK = timedelta(seconds=2)
"""Less is drift, and the time between asking one clock and the next."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All clocks at one moment: ``wall`` aware UTC; the others since some start of their own.

    Where the system does not tell them apart, ``awake`` is ``elapsed``, and sleep is not seen.
    """

    wall: datetime
    elapsed: timedelta
    """Goes on during sleep."""
    awake: timedelta
    """Stands still during sleep."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What lies between two readings, beyond the time that just went by."""

    slept: timedelta
    """Zero when it did not sleep."""
    clock_set: timedelta
    """By how much the clock was set: forward, or back when it is negative; zero when it was not."""


def between(before: Reading, after: Reading) -> Passed:
    """What happened from one reading to the next; both may have: asleep, and then set.

    Readings of two starts of the computer have nothing in common but the wall clock: their
    difference is not known, and counts as nothing.
    """
    elapsed, awake = after.elapsed - before.elapsed, after.awake - before.awake
    if elapsed < timedelta(0) or awake < timedelta(0):
        return Passed(timedelta(0), timedelta(0))
    slept = elapsed - awake
    clock_set = (after.wall - before.wall) - elapsed
    return Passed(
        slept if slept > SLACK else timedelta(0),
        clock_set if abs(clock_set) > SLACK else timedelta(0),
    )


class ClockJump:
    """Remembers the last reading, for a tick that asks what happened since the one before."""

    def __init__(self, first: Reading) -> None:
        self._last = first

    def look(self, now: Reading) -> Passed:
        """What happened since the last look."""
        before, self._last = self._last, now
        return between(before, now)
