"""The clock as everybody sees it. The real one is ``desktop/clock.py``; tests bring their own."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """``now`` is an aware UTC moment; ``zone`` the user's zone at this moment (it may change)."""

    def now(self) -> datetime: ...

    def zone(self) -> tzinfo: ...


class FixedClock:
    """A clock that stands until it is set: for pictures, the sample and tests."""

    def __init__(self, moment: datetime, zone: tzinfo = UTC) -> None:
        self.moment = moment.astimezone(UTC)
        self._zone = zone

    def now(self) -> datetime:
        return self.moment

    def zone(self) -> tzinfo:
        return self._zone


def local_now(clock: Clock) -> datetime:
    """Now as an aware moment in the user's zone."""
    return clock.now().astimezone(clock.zone())
