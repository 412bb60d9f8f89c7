"""Phones, e-mails, addresses, links, little things, yearly days, tags, companies: any number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.occasions import MOST_AHEAD
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerId,
    CustomerKind,
    DetailDraft,
    DetailId,
    DetailKind,
    DetailRow,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import clean, digits, fold, one_line, sort_key
from smallcrm.storage.models import (
    Address,
    Affiliation,
    Cadence,
    Customer,
    Detail,
    Email,
    Fact,
    Link,
    Occasion,
    Phone,
    Tag,
)
from smallcrm.storage.store import Store

MODELS: dict[DetailKind, type[Detail]] = {
    DetailKind.AFFILIATION: Affiliation,
    DetailKind.PHONE: Phone,
    DetailKind.EMAIL: Email,
    DetailKind.ADDRESS: Address,
    DetailKind.LINK: Link,
    DetailKind.FACT: Fact,
    DetailKind.OCCASION: Occasion,
    DetailKind.TAG: Tag,
    DetailKind.CADENCE: Cadence,
}
MOST_EVERY = 999
"""A rhythm of more days, weeks, months or years than this is a slip of the keyboard."""
_ADDRESS = ("street", "extended", "po_box", "locality", "region", "postal_code", "country")


def add(store: Store, customer: CustomerId, draft: DetailDraft) -> DetailId:
    """Add one detail; a tag that is there already is not added twice, a rhythm replaces the last.

    Raises:
        InvalidValue: there is nothing in it, or no such day.
        NotFound: no such customer.
    """
    draft = checked(draft)
    with store.write(Action.ADD_DETAIL) as session:
        owner = _customer(session, customer)
        session.label = owner.name
        row = insert(session, customer, draft)
        session.flush()
        return DetailId(row.id)


def insert(session: Session, customer: int, draft: DetailDraft) -> Detail:
    """The row of a checked draft in the session; the one that is there, for a tag or a rhythm."""
    if isinstance(draft, TagDraft):
        there = session.scalar(
            select(Tag).where(Tag.customer_id == customer, Tag.folded == fold(draft.name))
        )
        if there is not None:
            return there
    if isinstance(draft, CadenceDraft):
        rhythm = session.scalar(select(Cadence).where(Cadence.customer_id == customer))
        if rhythm is not None:
            rhythm.every, rhythm.unit = draft.every, draft.unit.value
            return rhythm
    row = MODELS[kind_of(draft)](customer_id=customer, **columns(draft, company_of(session, draft)))
    session.add(row)
    return row


def change(store: Store, kind: DetailKind, detail: DetailId, draft: DetailDraft) -> None:
    """Put other values in a detail.

    Raises:
        InvalidValue: as for ``add``. NotFound: it is gone.
    """
    draft = checked(draft)
    with store.write(Action.EDIT_DETAIL) as session:
        row = session.get(MODELS[kind], detail)
        if row is None:
            raise NotFound
        session.label = _customer(session, row.customer_id).name
        for name, value in columns(draft, company_of(session, draft)).items():
            setattr(row, name, value)


def remove(store: Store, kind: DetailKind, detail: DetailId) -> None:
    """Take a detail away.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_DETAIL) as session:
        row = session.get(MODELS[kind], detail)
        if row is None:
            raise NotFound
        session.label = _customer(session, row.customer_id).name
        session.delete(row)


def set_tags(store: Store, customer: CustomerId, names: Sequence[str]) -> None:
    """Give a customer these tags and no others; those that are there already stay as they are.

    Raises:
        InvalidValue: one has nothing in it. NotFound: no such customer.
    """
    wanted = {
        fold(d.name): d for d in map(checked, map(TagDraft, names)) if isinstance(d, TagDraft)
    }
    with store.write(Action.SET_TAGS) as session:
        session.label = _customer(session, customer).name
        for row in session.scalars(select(Tag).where(Tag.customer_id == customer)):
            if row.folded not in wanted:
                session.delete(row)
        for draft in wanted.values():
            insert(session, customer, draft)


def read(session: Session, customer: CustomerId) -> tuple[DetailRow, ...]:
    """All details of a customer, by kind and then as they were added."""
    found: list[DetailRow] = []
    for kind, model in MODELS.items():
        query = select(model).where(model.customer_id == customer).order_by(model.id)
        found += [
            DetailRow(DetailId(row.id), kind, _draft(session, row))
            for row in session.scalars(query)
        ]
    return tuple(found)


def read_many(session: Session, customers: Sequence[int]) -> dict[int, list[DetailDraft]]:
    """The details of many customers by one statement a table: by kind, then as they were added."""
    found: dict[int, list[DetailDraft]] = {customer: [] for customer in customers}
    for model in MODELS.values():
        query = select(model).where(model.customer_id.in_(customers)).order_by(model.id)
        for row in session.scalars(query):
            found[row.customer_id].append(_draft(session, row))
    return found


def kind_of(draft: DetailDraft) -> DetailKind:
    match draft:
        case PhoneDraft():
            return DetailKind.PHONE
        case EmailDraft():
            return DetailKind.EMAIL
        case AddressDraft():
            return DetailKind.ADDRESS
        case LinkDraft():
            return DetailKind.LINK
        case FactDraft():
            return DetailKind.FACT
        case OccasionDraft():
            return DetailKind.OCCASION
        case TagDraft():
            return DetailKind.TAG
        case AffiliationDraft():
            return DetailKind.AFFILIATION
        case CadenceDraft():  # pragma: no branch
            return DetailKind.CADENCE


def checked(draft: DetailDraft) -> DetailDraft:
    """The draft with storable text. Form is never refused: what was typed is kept as typed.

    Raises:
        InvalidValue: "empty"; for a yearly day "no_such_day" or "too_far_ahead".
    """
    match draft:
        case PhoneDraft(number, label):
            return PhoneDraft(_some(number), one_line(label))
        case EmailDraft(address, label):
            return EmailDraft(_some(address), one_line(label))
        case LinkDraft(url, label):
            return LinkDraft(_some(url), one_line(label))
        case FactDraft(text):
            return FactDraft(some_lines(text))
        case TagDraft(name):
            return TagDraft(_some(name.lstrip("# ")))
        case AddressDraft():
            parts = {name: one_line(getattr(draft, name)) for name in _ADDRESS}
            if not any(parts.values()):
                raise InvalidValue("empty")
            return AddressDraft(**parts, label=one_line(draft.label))
        case OccasionDraft():
            _check_day(draft)
            return draft
        case AffiliationDraft(name, role, department, company):
            if company is None:
                name = _some(name)
            return AffiliationDraft(one_line(name), one_line(role), one_line(department), company)
        case CadenceDraft(every, _):  # pragma: no branch
            if not 1 <= every <= MOST_EVERY:
                raise InvalidValue("not_a_rhythm")
            return draft


def columns(draft: DetailDraft, company: int | None = None) -> dict[str, Any]:
    """The columns of a checked draft; ``company`` is the record its company has, if any."""
    match draft:
        case PhoneDraft(number, label):
            return {"number": number, "digits": digits(number), "label": label}
        case EmailDraft(address, label):
            return {"address": address, "folded": address.casefold(), "label": label}
        case LinkDraft(url, label):
            return {"url": url, "label": label}
        case FactDraft(text):
            return {"text": text}
        case TagDraft(name):
            return {"name": name, "folded": fold(name)}
        case AddressDraft():
            return {name: getattr(draft, name) for name in (*_ADDRESS, "label")}
        case OccasionDraft(kind, month, day, year, label, ahead):
            values = {"kind": kind.value, "month": month, "day": day, "year": year}
            return {**values, "label": one_line(label), "days_ahead": ahead}
        case AffiliationDraft(name, role, department, linked):
            return {
                "company_id": linked or company,
                "company_name": name,
                "role": role,
                "department": department,
            }
        case CadenceDraft(every, unit):  # pragma: no branch
            return {"every": every, "unit": unit.value}


def company_of(session: Session, draft: DetailDraft) -> int | None:
    """The record of the company a draft names, when there is just one, in whatever case."""
    if not isinstance(draft, AffiliationDraft) or draft.company_id is not None:
        return None
    found = session.scalars(
        select(Customer.id).where(
            Customer.sort_key == sort_key(draft.company_name),
            Customer.kind == CustomerKind.COMPANY.value,
            Customer.deleted_at.is_(None),
        )
    ).all()
    return found[0] if len(found) == 1 else None


def _draft(session: Session, row: Any) -> DetailDraft:
    match row:
        case Phone():
            return PhoneDraft(row.number, row.label)
        case Email():
            return EmailDraft(row.address, row.label)
        case Address():
            return AddressDraft(**{n: getattr(row, n) for n in _ADDRESS}, label=row.label)
        case Link():
            return LinkDraft(row.url, row.label)
        case Fact():
            return FactDraft(row.text)
        case Occasion():
            kind = OccasionKind(row.kind)
            return OccasionDraft(kind, row.month, row.day, row.year, row.label, row.days_ahead)
        case Tag():
            return TagDraft(row.name)
        case Cadence():
            return CadenceDraft(row.every, CadenceUnit(row.unit))
        case Affiliation():
            company = None if row.company_id is None else session.get(Customer, row.company_id)
            return AffiliationDraft(
                row.company_name if company is None else company.name,
                row.role,
                row.department,
                None if company is None else CustomerId(company.id),
            )
    raise TypeError(type(row).__name__)


def _customer(session: Session, customer: int) -> Customer:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row


def _some(text: str) -> str:
    text = one_line(text)
    if not text:
        raise InvalidValue("empty")
    return text


def some_lines(text: str) -> str:
    """Text of several lines as it is kept.

    Raises:
        InvalidValue: nothing in it.
    """
    text = clean(text).strip()
    if not text:
        raise InvalidValue("empty")
    return text


def _check_day(draft: OccasionDraft) -> None:
    """29 February is a day when no year is known."""
    try:
        date(draft.year or 2000, draft.month, draft.day)
    except ValueError as error:
        raise InvalidValue("no_such_day") from error
    if draft.days_ahead is not None and not 0 <= draft.days_ahead <= MOST_AHEAD:
        raise InvalidValue("too_far_ahead")
