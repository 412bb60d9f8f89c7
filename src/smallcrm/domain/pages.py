"""What a page or a question is answered with: the brief, Today, who is silent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.domain.cadence import Silence
    from smallcrm.domain.complaints import ComplaintRow
    from smallcrm.domain.records import (
        CustomerId,
        CustomerKind,
        DetailId,
        FollowUpRow,
        InteractionId,
        InteractionKind,
        InteractionRow,
        OccasionDraft,
    )


@dataclass(frozen=True, slots=True)
class Brief:
    """What one wants to know when the phone rings. ``touches`` newest first, three at most."""

    id: CustomerId
    name: str
    kind: CustomerKind
    company: str
    phone: str
    touches: tuple[InteractionRow, ...] = ()
    mine: tuple[FollowUpRow, ...] = ()
    theirs: tuple[FollowUpRow, ...] = ()
    facts: tuple[str, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    do_not_contact: bool = False
    complaints: tuple[ComplaintRow, ...] = ()
    """The open ones, the worst first."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Today's page: open follow-ups, each in exactly one list, sorted by due."""

    late: tuple[FollowUpRow, ...]
    today: tuple[FollowUpRow, ...]
    upcoming: tuple[FollowUpRow, ...]
    no_date: tuple[FollowUpRow, ...]
    done_today: tuple[FollowUpRow, ...]


@dataclass(frozen=True, slots=True)
class Pile:
    """What was written without a name: notes, and promises that came from no note."""

    notes: tuple[InteractionRow, ...]
    promises: tuple[FollowUpRow, ...]


@dataclass(frozen=True, slots=True)
class TouchRow:
    """Somebody who is silent, why that is listed, and the last contact (None: there was none)."""

    customer_id: CustomerId
    name: str
    kind: CustomerKind
    silence: Silence
    last_on: date | None = None
    last_kind: InteractionKind | None = None
    last_words: str = ""
    last_id: InteractionId | None = None


@dataclass(frozen=True, slots=True)
class QuietPage:
    """Who has gone quiet, the longest against their rhythm first. Not ``enough``: there is too
    little yet to compare, and only those are listed for whom a rhythm was set."""

    rows: tuple[TouchRow, ...]
    enough: bool


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A yearly day that is near: ``days`` from today, 0 on the day; ``turns`` when it is known."""

    id: DetailId
    customer_id: CustomerId
    name: str
    kind: CustomerKind
    occasion: OccasionDraft
    on: date
    days: int
    turns: int | None
