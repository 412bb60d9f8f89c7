"""What the ledger of deliveries keeps: what was told, how, and what was done with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from smallcrm.domain.records import FollowUpId


class NoticeKind(StrEnum):
    """What a notice is about; each can be switched off but ``TEST``."""

    DUE = "due"
    DIGEST = "digest"
    AWAY = "away"
    LATE = "late"
    QUIET = "quiet"
    PAUSED = "paused"
    BACKUP = "backup"
    """That a backup was not made."""
    TEST = "test"


class Manner(StrEnum):
    """How it was shown."""

    ASKED = "asked"
    """Not yet: the desktop's service was asked, and has not answered. Never in the ledger."""
    NOTICE = "notice"
    TRAY = "tray"
    PANEL = "panel"
    STRIP = "strip"
    OFF = "off"
    """Not at all: this kind is switched off; Today keeps it."""


class Act(StrEnum):
    """What the user did with it."""

    OPENED = "opened"
    DONE = "done"
    SNOOZED = "snoozed"
    DROPPED = "dropped"
    MOVED = "moved"
    """Given another day or hour."""
    CLOSED = "closed"
    SEEN = "seen"
    NOT_SEEN = "not_seen"
    """The answers to a test notice."""


class Surface(StrEnum):
    """Where the user did it."""

    NOTICE = "notice"
    PANEL = "panel"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """One row of the ledger. Moments are aware UTC; ``due_on`` and ``due_time`` are local."""

    kind: NoticeKind
    follow_up: FollowUpId | None
    due_on: date | None
    due_time: time | None
    due_at: datetime | None
    claimed_at: datetime | None
    shown_at: datetime | None
    manner: Manner | None
    late: bool
    uncertain: bool
    rearmed_at: datetime | None
    acted_at: datetime | None
    act: Act | None
    surface: Surface | None


def due_key(follow_up: FollowUpId, due_on: date, due_time: time | None) -> str:
    """What "once" means for a follow-up: one due moment of it."""
    at = due_time.strftime("%H:%M") if due_time else ""
    return f"{NoticeKind.DUE}:{int(follow_up)}:{due_on.isoformat()}T{at}"
