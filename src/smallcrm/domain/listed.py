"""What the list of people is answered with beside its rows: what a search found, and the numbers in
the strip. Apart from ``pages``, which nothing needs before the first paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from smallcrm.domain.kinds import CustomerId, InteractionId, InteractionKind
    from smallcrm.domain.person_row import PersonRow
    from smallcrm.domain.query import Query


class Counts(NamedTuple):
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
    query: Query
    more_people: bool = False
    more_notes: bool = False
    partial: bool = False
    unread: tuple[str, ...] = ()
    in_trash: bool = False
