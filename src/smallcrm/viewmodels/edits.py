"""Typed words into details, and back: what an in-place field of each kind reads and shows."""

from __future__ import annotations

from dataclasses import replace

from smallcrm.domain import occasions
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    DetailDraft,
    DetailKind,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.rhythms import read_every
from smallcrm.domain.when import Unreadable, Words
from smallcrm.viewmodels import dates, wording


def text_of(draft: DetailDraft) -> str:
    """What stands in the field: a yearly day without its name, all else as shown."""
    if isinstance(draft, OccasionDraft):
        day = dates.yearly(draft.month, draft.day, draft.year)
        if draft.days_ahead is None:
            return day
        return f"{day}, {dates.plural('%n day ahead', '%n days ahead', draft.days_ahead)}"
    if isinstance(draft, AffiliationDraft):
        return draft.company_name or draft.role
    return wording.detail(draft)


def label_of(draft: DetailDraft) -> str:
    """The small word beside it: "work", "Birthday", the role in a company."""
    match draft:
        case PhoneDraft() | EmailDraft() | LinkDraft() | AddressDraft():
            return draft.label
        case OccasionDraft():
            return wording.occasion(draft).rpartition(", ")[0]
        case AffiliationDraft():
            parts = (draft.role if draft.company_name else "", draft.department)
            return ", ".join(p for p in parts if p)
    return ""


def read(
    kind: DetailKind, text: str, words: Words, old: DetailDraft | None = None
) -> DetailDraft | str:
    """The draft that typed words mean, keeping what ``old`` has beside them; or why not."""
    label = old.label if isinstance(old, PhoneDraft | EmailDraft | LinkDraft) else ""
    match kind:
        case DetailKind.PHONE:
            return PhoneDraft(text, label)
        case DetailKind.EMAIL:
            return EmailDraft(text, label)
        case DetailKind.LINK:
            return LinkDraft(text, label)
        case DetailKind.FACT:
            return FactDraft(text)
        case DetailKind.TAG:
            return TagDraft(text)
        case DetailKind.OCCASION:
            return _occasion(text, words, old)
        case DetailKind.AFFILIATION:
            return _affiliation(text, old)
        case DetailKind.ADDRESS:
            return AddressDraft(street=text, label=label)
        case DetailKind.CADENCE:
            return read_every(text, words) or wording.invalid("not_a_rhythm")


def relabel(draft: DetailDraft, label: str) -> DetailDraft:
    """The same value under another word."""
    match draft:
        case PhoneDraft():
            return PhoneDraft(draft.number, label)
        case EmailDraft():
            return EmailDraft(draft.address, label)
        case LinkDraft():
            return LinkDraft(draft.url, label)
        case OccasionDraft():
            return replace(draft, kind=OccasionKind.OTHER, label=label)
        case AffiliationDraft():
            return AffiliationDraft(draft.company_name, label, "", draft.company_id)
    return draft


def _occasion(text: str, words: Words, old: DetailDraft | None) -> DetailDraft | str:
    found = occasions.read(text, words)
    if isinstance(found, Unreadable):
        return wording.invalid(found.value)
    day, ahead = found
    kind, label = OccasionKind.BIRTHDAY, ""
    if isinstance(old, OccasionDraft):
        kind, label = old.kind, old.label
    return OccasionDraft(kind, day.month, day.day, day.year, label, ahead)


def _affiliation(text: str, old: DetailDraft | None) -> DetailDraft:
    if not isinstance(old, AffiliationDraft):
        return AffiliationDraft(text)
    if not old.company_name:
        return AffiliationDraft("", text, old.department)
    company = old.company_id if text == old.company_name else None
    return AffiliationDraft(text, old.role, old.department, company)


def doubt(draft: DetailDraft) -> str:
    """A mild remark on something kept as typed: never a refusal."""
    if isinstance(draft, EmailDraft) and not _looks_like_mail(draft.address):
        return wording.tr("This does not look like an e-mail address. It is kept as it is.")
    return ""


def _looks_like_mail(address: str) -> bool:
    local, at, host = address.strip().rpartition("@")
    return bool(at and local and "." in host and " " not in address)
