"""What a page or a question is answered with: the brief, Today, who is silent, what was found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from smallcrm.domain.query import Query

if TYPE_CHECKING:
    from smallcrm.domain.cadence import Silence
    from smallcrm.domain.records import (
        CustomerId,
        CustomerKind,
        DetailId,
        FollowUpRow,
        InteractionId,
        InteractionKind,
        InteractionRow,
        OccasionDraft,
        PersonRow,
    )

NO_QUERY = Query()


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
    """``more_people`` / ``more_notes``: there are more than were asked for. ``partial``: to find
    all it takes longer than between two keys; ``unread`` names fields behind whose colon stands
    what they do not know; ``in_trash``: the people are those in the trash."""

    words: str
    people: tuple[PersonRow, ...]
    notes: tuple[NoteHit, ...]
    more_people: bool = False
    more_notes: bool = False
    partial: bool = False
    query: Query = NO_QUERY
    unread: tuple[str, ...] = ()
    in_trash: bool = False
