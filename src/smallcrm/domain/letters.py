"""Letters: what was drafted for a customer. The program never sends one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import clean, one_line

LetterId = NewType("LetterId", int)
TemplateId = NewType("TemplateId", int)
BatchId = NewType("BatchId", int)


class Purpose(StrEnum):
    """What a draft is for."""

    NOTE = "note"
    """A word to somebody."""
    OFFER = "offer"
    """It wants to sell something."""
    SURVEY = "survey"
    """It asks how it goes."""


class Channel(StrEnum):
    """By which way the user took it out of the program."""

    NONE = ""
    MAIL = "mail"
    """Opened in their own mail program."""
    FILE = "file"
    COPIED = "copied"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class LetterDraft:
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A draft, open unless ``outcome`` says what became of it. ``address`` is where it would go,
    "" when no e-mail address is known."""

    id: LetterId
    customer: CustomerId
    customer_name: str
    subject: str
    body: str
    created_at: datetime
    address: str = ""
    purpose: Purpose = Purpose.NOTE
    outcome: str = ""
    channel: Channel = Channel.NONE
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LeftLetter:
    """What was typed to somebody and is in no draft yet."""

    text: LetterDraft
    purpose: Purpose = Purpose.NOTE


def packed(left: LeftLetter) -> str:
    """As one text: purpose, subject, and the body behind them; "" without words."""
    if not whole(left.text):
        return ""
    return f"{left.purpose}\n{one_line(left.text.subject)}\n{left.text.body}"


def unpacked(kept: str) -> LeftLetter | None:
    """What ``packed`` made; None of "", or of a purpose that this version does not know."""
    purpose, _, text = kept.partition("\n")
    if purpose not in set(Purpose):
        return None
    subject, _, body = text.partition("\n")
    return LeftLetter(LetterDraft(subject, body), Purpose(purpose))


def whole(draft: LetterDraft) -> str:
    """Subject and body as one text, as it stands in the timeline once it was sent."""
    return f"{draft.subject}\n\n{draft.body}".strip()


def checked(draft: LetterDraft) -> LetterDraft:
    return LetterDraft(one_line(draft.subject), clean(draft.body).strip())


def purpose_of(value: str) -> Purpose:
    """As it stands in the file; what a later version wrote is a note."""
    return Purpose(value) if value in set(Purpose) else Purpose.NOTE
