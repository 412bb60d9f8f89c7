"""A watch over a real file, with announcers that keep what they were asked to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.ledger import Act, Manner
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    FollowUpId,
)
from smallcrm.services import customers, deliveries, follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.notice_answers import NoticeAnswers
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.reminders import ReminderWatch, Surroundings
from smallcrm.viewmodels.workspace import Workspace

TODAY = date(2026, 11, 25)


@dataclass
class Announcer:
    """Keeps what it was asked to show; ``manner`` None: it cannot show anything."""

    manner: Manner | None
    shown: list[tuple[str, str, str]] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    meanwhile: Callable[[], None] = lambda: None

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        self.shown.append((key, title, body))
        self.meanwhile()
        return self.manner

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


@dataclass
class World:
    """A watch over a real file at 14:30 of a Wednesday, its digest told."""

    store: Store
    clock: FixedClock
    workspace: Workspace
    preferences: Preferences
    outside: Announcer = field(default_factory=lambda: Announcer(Manner.NOTICE))
    inside: Announcer = field(default_factory=lambda: Announcer(Manner.STRIP))
    in_front: bool = False
    locked: bool = False

    def __post_init__(self) -> None:
        around = Surroundings(lambda: self.in_front, lambda: self.locked)
        announcers = self.outside, self.inside
        self.touches = KeepInTouch(self.workspace)
        self.watch = ReminderWatch(
            self.workspace, self.preferences, self.touches, announcers, around
        )
        self.promises = Promises(self.workspace, self.preferences)
        self.answers = NoticeAnswers(self.workspace, self.preferences, self.promises, self.watch)
        self.watch.start()

    def promise(self, text: str, at: time | None, who: CustomerId | None = None) -> FollowUpId:
        draft = FollowUpDraft(text, TODAY, at)
        return follow_ups.add(self.store, who, draft, self.clock.now())

    def ana(self) -> CustomerId:
        return customers.add(self.store, CustomerDraft("Ana"), self.clock.now())

    def pass_by(self, **time: float) -> None:
        """Time goes by, a poll every fifteen seconds as in life; a ``sleep`` has none."""
        self.clock.moment += timedelta(**time)
        self.watch.poll()

    def ledger(self, follow_up: FollowUpId) -> list[tuple[Manner | None, Act | None]]:
        return [(d.manner, d.act) for d in deliveries.of_follow_up(self.store, follow_up)]
