"""The rows that go from one customer to another when both are joined.

What both have stays with each: the second copy says nothing new, and is there again when they are
taken apart.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from sqlalchemy import select

from smallcrm.domain.text import clean, fold, one_line
from smallcrm.services.matching import number_mark, property_mark
from smallcrm.storage.models import (
    Address,
    Affiliation,
    Agreement,
    Amount,
    Attachment,
    Availability,
    CapturedLine,
    ChecklistRun,
    Complaint,
    ComplaintContact,
    Consent,
    ContactWindow,
    Deal,
    Email,
    Fact,
    Feedback,
    Firing,
    FollowUp,
    Introduction,
    KeptProperty,
    Letter,
    Link,
    Occasion,
    Participant,
    Phone,
    Rate,
    Recording,
    Respite,
    Sale,
    StageVisit,
    Tag,
    Verdict,
)
from smallcrm.storage.session import WriteSession

ADDRESS = ("po_box", "extended", "street", "locality", "region", "postal_code", "country")


def _company(row: Any) -> Hashable:
    name = row.company_id or fold(one_line(row.company_name))
    return name, fold(row.role), fold(row.department)


_UNITED: dict[type[Any], Callable[[Any], Hashable]] = {
    Phone: lambda r: number_mark(r.number),
    Email: lambda r: r.folded,
    Address: lambda r: tuple(fold(one_line(getattr(r, part))) for part in ADDRESS),
    Link: lambda r: one_line(r.url),
    Fact: lambda r: clean(r.text).strip(),
    Tag: lambda r: r.folded,
    Affiliation: _company,
    Occasion: lambda r: "birthday" if r.kind == "birthday" else (r.kind, r.month, r.day, r.label),
    Respite: lambda r: "one",
    Consent: lambda r: (r.purpose, r.channel, r.given_on, r.how, r.withdrawn_on),
    KeptProperty: lambda r: property_mark(r.line, r.name),
    Attachment: lambda r: (r.content, r.name, r.interaction_id),
    Participant: lambda r: r.interaction_id,
    Firing: lambda r: (r.rule_id, r.occurrence),
    Verdict: lambda r: r.about,
    ContactWindow: lambda r: (r.weekday, r.begins, r.ends),
    Availability: lambda r: "one",
    Introduction: lambda r: r.introducer_id or fold(one_line(r.introducer_name)),
}
"""What goes over unless the other has it, and what makes it the same."""
_WHOLE = (
    *(FollowUp, Amount, CapturedLine, Sale, Agreement, Rate, Deal, StageVisit, Complaint),
    *(ComplaintContact, ChecklistRun, Letter, Feedback, Recording),
)
"""What goes over as a whole."""


def move(session: WriteSession, kept: int, gone: int) -> None:
    """Give ``kept`` what ``gone`` has and they have not; who works at ``gone`` works there now.
    That one of them introduced the other says nothing of who is both: ``gone`` keeps it."""
    _part_with_each_other(session, kept, gone)
    for model, mark in _UNITED.items():
        mine = {mark(row) for row in _rows(session, model, kept)}
        for row in _rows(session, model, gone):
            if mark(row) not in mine and not _is_of_both(row, kept, gone):
                mine.add(mark(row))
                row.customer_id = kept
    for model in _WHOLE:
        for row in _rows(session, model, gone):
            row.customer_id = kept
    for row in session.scalars(select(Affiliation).where(Affiliation.company_id == gone)):
        row.company_id = kept
    for one in session.scalars(select(Introduction).where(Introduction.introducer_id == gone)):
        if one.customer_id != gone:
            one.introducer_id = kept


def _part_with_each_other(session: WriteSession, kept: int, gone: int) -> None:
    for row in _rows(session, Introduction, kept):
        if row.introducer_id == gone:
            row.customer_id = gone


def _is_of_both(row: Any, kept: int, gone: int) -> bool:
    return isinstance(row, Introduction) and row.introducer_id in (kept, gone)


def _rows(session: WriteSession, model: type[Any], customer: int) -> list[Any]:
    rows = select(model).where(model.customer_id == customer).order_by(model.id)
    return list(session.scalars(rows))
