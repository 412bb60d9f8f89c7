"""Drafts (in), rows and details (out), and all of ``kinds``. Only frozen records travel the floors.

Moments (``..._at``) are aware datetimes in UTC. Days (``..._on``) are plain dates without a zone.
A follow-up's due is a local date and an optional local time: what the user meant, wherever.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from smallcrm.domain.kinds import (
    CadenceUnit as CadenceUnit,
)
from smallcrm.domain.kinds import (
    ChangeSetId as ChangeSetId,
)
from smallcrm.domain.kinds import (
    CustomerField as CustomerField,
)
from smallcrm.domain.kinds import (
    CustomerId as CustomerId,
)
from smallcrm.domain.kinds import (
    CustomerKind as CustomerKind,
)
from smallcrm.domain.kinds import (
    DetailId as DetailId,
)
from smallcrm.domain.kinds import (
    DetailKind as DetailKind,
)
from smallcrm.domain.kinds import (
    FollowUpId as FollowUpId,
)
from smallcrm.domain.kinds import (
    FollowUpState as FollowUpState,
)
from smallcrm.domain.kinds import (
    InteractionId as InteractionId,
)
from smallcrm.domain.kinds import (
    InteractionKind as InteractionKind,
)
from smallcrm.domain.kinds import (
    OccasionKind as OccasionKind,
)
from smallcrm.domain.kinds import (
    Side as Side,
)
from smallcrm.domain.person_row import DueRow as DueRow

if TYPE_CHECKING:
    from smallcrm.domain.attachments import AttachmentRow
    from smallcrm.domain.custom_fields import CustomDraft, CustomRow
    from smallcrm.domain.person_row import PersonRow


# --- drafts: what comes in ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PhoneDraft:
    """``number`` is kept exactly as it was typed; ``label`` is free text such as "work" or ""."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class EmailDraft:
    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class AddressDraft:
    """Field names follow the components of vCard ADR (RFC 6350 6.3.1)."""

    street: str = ""
    extended: str = ""
    po_box: str = ""
    locality: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class LinkDraft:
    url: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class FactDraft:
    """A little thing: "Oat latte", "Dog: Biscuit"."""

    text: str


@dataclass(frozen=True, slots=True)
class OccasionDraft:
    """A yearly day. ``year`` is None when only day and month are known."""

    kind: OccasionKind
    month: int
    day: int
    year: int | None = None
    label: str = ""
    days_ahead: int | None = None
    """So many days before it is told of; None: as many as for all."""


@dataclass(frozen=True, slots=True)
class TagDraft:
    """``name`` without the leading #."""

    name: str


@dataclass(frozen=True, slots=True)
class AffiliationDraft:
    """A person's place in a company: by its record when there is one, by its name otherwise."""

    company_name: str
    role: str = ""
    department: str = ""
    company_id: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class CadenceDraft:
    """Keep in touch: every so many units; at least one."""

    every: int
    unit: CadenceUnit


DetailDraft = (
    PhoneDraft
    | EmailDraft
    | AddressDraft
    | LinkDraft
    | FactDraft
    | OccasionDraft
    | TagDraft
    | AffiliationDraft
    | CadenceDraft
)


@dataclass(frozen=True, slots=True)
class PropertyDraft:
    """A property a file brought that we do not model, kept to be written back on export.

    ``line`` is the whole unfolded content line, group and parameters included, as text.
    """

    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """How a follow-up comes again: an RFC 5545 RRULE value and the local day it counts from."""

    rule: str
    since: date


@dataclass(frozen=True, slots=True)
class FollowUpDraft:
    """``due_on`` None: a promise without a day. ``due_time`` is local wall time, minutes only."""

    text: str
    due_on: date | None
    due_time: time | None = None
    side: Side = Side.MINE
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class TouchDraft:
    """That there was contact on a day, as another program kept it; ``body`` in its words."""

    on: date
    body: str


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """A customer to be added. ``name`` is what is shown (vCard FN); the parts follow vCard N."""

    name: str
    kind: CustomerKind = CustomerKind.PERSON
    uid: str = ""
    family_name: str = ""
    given_name: str = ""
    additional_names: str = ""
    honorific_prefix: str = ""
    honorific_suffix: str = ""
    nickname: str = ""
    details: tuple[DetailDraft, ...] = ()
    notes: tuple[str, ...] = ()
    properties: tuple[PropertyDraft, ...] = ()
    customs: tuple[CustomDraft, ...] = ()
    touches: tuple[TouchDraft, ...] = ()


# --- rows and details: what goes out -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One phone, e-mail, address, ... of a customer, with its id and the draft it equals."""

    id: DetailId
    kind: DetailKind
    value: DetailDraft


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """A follow-up with the words and date of the interaction it came from.

    ``announced_at`` is the UTC moment its notice was shown for the current due, or None.
    """

    id: FollowUpId
    customer_id: CustomerId | None
    customer_name: str
    customer_kind: CustomerKind
    text: str
    due_on: date | None
    due_time: time | None
    state: FollowUpState
    snooze_count: int
    interaction_id: InteractionId | None = None
    origin_kind: InteractionKind | None = None
    origin_at: datetime | None = None
    origin_body: str = ""
    closed_at: datetime | None = None
    announced_at: datetime | None = None
    side: Side = Side.MINE
    repeat: Repeat | None = None
    occurrence_on: date | None = None
    """Of a repeated one: the day of its series for which it stands, wherever it was moved."""
    do_not_contact: bool = False
    """The customer does not want to be contacted: it is told all the same, and says so."""


@dataclass(frozen=True, slots=True)
class CustomerDetail:
    """Everything the person page shows except the timeline."""

    id: CustomerId
    uid: str
    name: str
    kind: CustomerKind
    family_name: str
    given_name: str
    additional_names: str
    honorific_prefix: str
    honorific_suffix: str
    nickname: str
    created_at: datetime
    deleted_at: datetime | None
    details: tuple[DetailRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    people: tuple[PersonRow, ...] = ()
    """For a company: who works there."""
    interaction_count: int = 0
    property_names: tuple[str, ...] = ()
    """Names of the kept properties that we do not model."""
    do_not_contact_at: datetime | None = None
    customs: tuple[CustomRow, ...] = ()
    """The custom fields that they have a value in, or that belong to a tag of theirs."""


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One entry of the timeline. ``others`` names the other customers it belongs to, ``files`` are
    those of a note that is nobody's."""

    id: InteractionId
    kind: InteractionKind
    happened_at: datetime
    body: str
    others: tuple[str, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    files: tuple[AttachmentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One thing that can be taken back or done again."""

    id: ChangeSetId
    action: str
    label: str
    """The customer's name or a number of things: data for the wording, never a sentence."""
    at: datetime
