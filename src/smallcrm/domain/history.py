"""What was done, by whom it may be undone, field by field; and what lies in the trash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smallcrm.domain.consent import ConsentDraft
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    ChangeSetId,
    CustomerId,
    DetailDraft,
    DetailKind,
    DueRow,
    Repeat,
)
from smallcrm.domain.taken_back import WhyKept


class HistoryField(StrEnum):
    """What a customer's history tells of, beside the kinds of details."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ADDITIONAL_NAMES = "additional_names"
    HONORIFIC_PREFIX = "honorific_prefix"
    HONORIFIC_SUFFIX = "honorific_suffix"
    NICKNAME = "nickname"
    TRASHED = "deleted_at"
    JOINED = "joined_into_id"
    """Who was joined into the customer, or taken apart again."""
    DO_NOT_CONTACT = "do_not_contact_at"
    NOTE = "body"
    NOTE_KIND = "kind"
    NOTE_AT = "happened_at"
    GIVEN = "given"
    """A note that became somebody's."""
    FOLLOW_UP = "text"
    DUE = "due_on"
    STATE = "state"
    SIDE = "side"
    REPEAT = "rule"
    RESPITE = "until_on"
    CONSENT = "purpose"
    CONSENT_ENDED = "withdrawn_on"
    KEPT_PROPERTY = "line"
    TAG_RHYTHM = "folded"
    CUSTOM = "custom"
    """What a customer has in a custom field."""
    FIELD = "field"
    """A custom field itself."""


@dataclass(frozen=True, slots=True)
class WorkField:
    """What is told of work and money: a column of one of its tables."""

    table: str
    column: str


HistoryValue = (
    str | int | date | datetime | Amount | DueRow | Repeat | DetailDraft | ConsentDraft | None
)
AnyField = HistoryField | DetailKind | WorkField


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value before and after; None where there was none. ``about`` tells two of a kind apart:
    the words of the note or of the follow-up whose day was changed."""

    field: AnyField
    before: HistoryValue
    after: HistoryValue
    about: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One action, as it stands in the file now: what was undone is not among them.

    ``label`` is data for the wording; ``source`` the file it came from. ``changes`` are
    left out of the list of all for large ones, ``customers`` counts whom it touched.
    """

    id: ChangeSetId
    at: datetime
    action: str
    label: str
    source: str = ""
    changes: tuple[FieldChange, ...] = ()
    customers: int = 0
    can_take_back: bool = False
    is_taken_back: bool = False


@dataclass(frozen=True, slots=True)
class KeptThing:
    """What did not go back: a field and what stands there now, or how many things of which kind
    came later and hang on it (``by`` is their table)."""

    why: WhyKept
    field: AnyField | None = None
    value: HistoryValue = None
    by: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class KeptOf:
    """Of one customer all that did not go back; "" when it is nobody's."""

    customer: CustomerId | None
    name: str
    things: tuple[KeptThing, ...]


@dataclass(frozen=True, slots=True)
class TakeBackReport:
    """``customers`` counts those of whom all went back, ``rows`` all that did."""

    action: str
    label: str
    customers: int
    rows: int
    kept: tuple[KeptOf, ...]


class TrashKind(StrEnum):
    CUSTOMER = "customer"
    NOTE = "note"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class TrashRow:
    """``number`` is the customer, or of the rest the action that removed it. ``about`` names whose
    it is; ``days_left`` is how long it can be brought back."""

    kind: TrashKind
    number: int
    text: str
    about: str
    removed_at: datetime
    days_left: int
