"""How the user wants to be reminded. Times are local wall times; days count Monday as 0."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum

from smallcrm.domain.ledger import NoticeKind


class Names(StrEnum):
    """How much of a customer a notice shows."""

    FULL = "full"
    NAME = "name"
    """Who, but not what."""
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """``quiet_from`` and ``quiet_to`` alike: no quiet hours. Without any ``working_days`` all days
    are alike. ``later_today`` is the hour of the snooze of that name; ``birthday_days`` how long
    before a yearly day it is told of."""

    digest_at: time = time(9, 0)
    working_days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    quiet_from: time = time(19, 0)
    quiet_to: time = time(8, 0)
    later_today: time = time(17, 30)
    birthday_days: int = 3
    names: Names = Names.FULL
    sound: bool = False
    off: frozenset[NoticeKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Pause:
    """Reminders held since a UTC moment, until another one; ``until`` None: until resumed."""

    since: datetime
    until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.until is None or now < self.until
