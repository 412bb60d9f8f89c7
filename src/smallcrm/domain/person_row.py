"""A row of the list of people, and when something is due. Apart from ``records``, which are not
needed before the first paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from smallcrm.domain.kinds import CustomerId, CustomerKind, InteractionKind


@dataclass(frozen=True, slots=True)
class DueRow:
    """When something is due, as the user meant it: a local date and an optional local time."""

    due_on: date
    due_time: time | None = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the people list. ``sort_key`` and ``id`` together are its place in the order."""

    id: CustomerId
    name: str
    kind: CustomerKind
    company: str
    sort_key: str
    last_kind: InteractionKind | None = None
    last_at: datetime | None = None
    next_due: DueRow | None = None
    do_not_contact: bool = False
