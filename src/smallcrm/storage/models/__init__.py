"""The mapped classes of what the user wrote: the only description of a row. They never leave a
``with store...`` block.

Every table has an id that is never reused. No ON DELETE CASCADE: the journal must see each row go.
"""

from smallcrm.storage.models.care import (
    Availability,
    ContactWindow,
    Feedback,
    Recording,
    Theme,
    Verdict,
)
from smallcrm.storage.models.mapped import Base, Detail
from smallcrm.storage.models.notes import (
    Amount,
    CapturedLine,
    FollowUp,
    Interaction,
    Participant,
)
from smallcrm.storage.models.people import (
    Address,
    Affiliation,
    Attachment,
    Cadence,
    Consent,
    Customer,
    CustomField,
    CustomValue,
    Email,
    Fact,
    KeptProperty,
    Link,
    NotSame,
    Occasion,
    Phone,
    Respite,
    Segment,
    Tag,
    TagRhythm,
)
from smallcrm.storage.models.rules import (
    Batch,
    Checklist,
    ChecklistRun,
    ChecklistStep,
    Firing,
    Letter,
    Rule,
    Template,
)
from smallcrm.storage.models.work import (
    Agreement,
    Complaint,
    ComplaintContact,
    Deal,
    Introduction,
    Item,
    ItemPair,
    Pipeline,
    Rate,
    Sale,
    Stage,
    StageVisit,
)

WORK_TABLES = frozenset(
    {
        *("item", "item_pair", "sale", "agreement", "rate", "pipeline", "stage", "deal"),
        *("stage_visit", "complaint", "complaint_contact", "checklist", "checklist_step"),
        *("checklist_run", "rule", "firing", "letter"),
    }
)
"""The tables of work and money."""
CARE_TABLES = frozenset(
    {
        *("theme", "feedback", "verdict", "contact_window", "availability", "recording"),
        *("template", "batch"),
    }
)
"""The tables of care."""

__all__ = [
    "CARE_TABLES",
    "WORK_TABLES",
    "Address",
    "Affiliation",
    "Agreement",
    "Amount",
    "Attachment",
    "Availability",
    "Base",
    "Batch",
    "Cadence",
    "CapturedLine",
    "Checklist",
    "ChecklistRun",
    "ChecklistStep",
    "Complaint",
    "ComplaintContact",
    "Consent",
    "ContactWindow",
    "CustomField",
    "CustomValue",
    "Customer",
    "Deal",
    "Detail",
    "Email",
    "Fact",
    "Feedback",
    "Firing",
    "FollowUp",
    "Interaction",
    "Introduction",
    "Item",
    "ItemPair",
    "KeptProperty",
    "Letter",
    "Link",
    "NotSame",
    "Occasion",
    "Participant",
    "Phone",
    "Pipeline",
    "Rate",
    "Recording",
    "Respite",
    "Rule",
    "Sale",
    "Segment",
    "Stage",
    "StageVisit",
    "Tag",
    "TagRhythm",
    "Template",
    "Theme",
    "Verdict",
]
