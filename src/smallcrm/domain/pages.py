"""What a page or a question is answered with: the brief, Today, the counts, what was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpRow,
    InteractionId,
    InteractionKind,
    InteractionRow,
    OccasionDraft,
    PersonRow,
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
class Counts:
    """Numbers in the section strip. ``today`` counts late and due today."""

    people: int
    today: int
    late: int
    follow_ups: int
    unsorted: int


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A timeline entry found by search. ``spans`` are (start, end) of found words in ``body``."""

    interaction_id: InteractionId
    customer_id: CustomerId | None
    customer_name: str
    kind: InteractionKind
    happened_at: datetime
    body: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """``more_people`` / ``more_notes``: there are more than were asked for."""

    words: str
    people: tuple[PersonRow, ...]
    notes: tuple[NoteHit, ...]
    more_people: bool = False
    more_notes: bool = False
