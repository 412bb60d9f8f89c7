"""Joining two customers into one: what is to be chosen, what comes together, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smallcrm.domain.records import ChangeSetId, CustomerField, CustomerId, CustomerKind


class Side(StrEnum):
    """Of two that are joined: who stays, and who comes in."""

    STAYS = "stays"
    COMES = "comes"

    @property
    def other(self) -> Side:
        return Side.COMES if self is Side.STAYS else Side.STAYS


class Single(StrEnum):
    """What a customer has one of, beside the parts of the name."""

    BIRTHDAY = "birthday"
    CADENCE = "cadence"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class FieldKey:
    """Which single value: ``number`` tells custom fields apart."""

    field: CustomerField | Single
    number: int = 0


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A single value of both, in the form the file has it ("" for none), and since when, UTC.

    ``chosen`` is the newest one, or the only one. ``name`` is what a custom field is called.
    """

    key: FieldKey
    stays: str
    comes: str
    stays_at: datetime
    comes_at: datetime
    chosen: Side
    name: str = ""

    @property
    def differs(self) -> bool:
        return bool(self.stays and self.comes and self.stays != self.comes)


@dataclass(frozen=True, slots=True)
class ListValue:
    """A value of a kind of which there may be any number: ``table`` names the kind. Whether each
    of the two has it; both keep theirs."""

    table: str
    text: str
    stays: bool
    comes: bool


@dataclass(frozen=True, slots=True)
class JoinSide:
    """One of the two: how much hangs on them."""

    customer: CustomerId
    name: str
    kind: CustomerKind
    created_at: datetime
    interactions: int
    follow_ups: int
    attachments: int


@dataclass(frozen=True, slots=True)
class JoinPlan:
    """Both side by side. ``fields`` are the single values that either has."""

    stays: JoinSide
    comes: JoinSide
    fields: tuple[FieldChoice, ...]
    lists: tuple[ListValue, ...]


@dataclass(frozen=True, slots=True)
class JoinedFrom:
    """Somebody who was joined into a customer: when, and by which action (None when it was taken
    over from a file that does not know any more)."""

    customer: CustomerId
    name: str
    at: datetime
    change_set: ChangeSetId | None


class OriginKind(StrEnum):
    TYPED = "typed"
    IMPORTED = "imported"
    JOINED = "joined"
    BACKUP = "backup"
    TYPED_BEFORE = "typed_before"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value is from. ``source`` is the file of an import, or who was joined; ``at`` is
    the UTC moment."""

    kind: OriginKind
    at: datetime
    source: str = ""
