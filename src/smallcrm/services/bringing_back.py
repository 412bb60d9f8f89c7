"""One customer out of a backup: an ordinary action, which can be taken back.

The customer's own rows become as they were; notes and follow-ups that are missing come back;
what was written or changed since is kept. What a customer forbade stays forbidden.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.comparison import BroughtBack
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import CustomerId, FollowUpState
from smallcrm.services.comparing import OF_A_CUSTOMER
from smallcrm.storage.models import (
    Affiliation,
    Amount,
    Attachment,
    Base,
    Cadence,
    CapturedLine,
    Consent,
    Customer,
    CustomField,
    CustomValue,
    FollowUp,
    Interaction,
    Participant,
    Tag,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_KEPT = frozenset({"id", "uid", "created_at", "do_not_contact_at", "deleted_at", "joined_into_id"})
"""Columns of a customer that are not taken from the backup."""


@dataclass(slots=True)
class _Work:
    old: Session
    new: WriteSession
    rows: int = 0
    notes: int = 0
    follow_ups: int = 0
    kept: int = 0
    customers: dict[int, int | None] = field(default_factory=dict)
    """Numbers of then, and what they are now."""
    interactions: dict[int, int] = field(default_factory=dict)

    def customer(self, then: int | None) -> int | None:
        """Who that is now; None for nobody, and for somebody who is not there any more."""
        if then is None:
            return None
        if then not in self.customers:
            uid = self.old.scalars(select(Customer.uid).where(Customer.id == then)).one()
            found = self.new.scalars(select(Customer.id).where(Customer.uid == uid))
            self.customers[then] = found.one_or_none()
        return self.customers[then]


def bring_back(store: Store, beside: Store, uid: str) -> BroughtBack:
    """Make a customer what an opened backup says, but for what is newer.

    Raises:
        NotFound: the backup knows nobody of this UID.
    """
    with beside.read() as old, store.write(Action.RESTORE_FROM_BACKUP) as session:
        was = old.scalars(select(Customer).where(Customer.uid == uid)).one_or_none()
        if was is None:
            raise NotFound
        work = _Work(old, session)
        is_new = session.scalars(select(Customer.id).where(Customer.uid == uid)).first() is None
        customer = _new_customer(work, was) if is_new else _customer(work, was)
        session.label = was.name
        for model in OF_A_CUSTOMER:
            if model is CustomValue:
                _customs(work, was.id, customer)
            elif model is not Attachment and (is_new or model is not Consent):
                _rows_of(work, model, was.id, customer)
        _notes(work, was.id, customer)
        _rows_of(work, Attachment, was.id, customer)
        _follow_ups(work, was.id, customer)
        session.flush()
        return BroughtBack(
            CustomerId(customer), was.name, work.rows, work.notes, work.follow_ups, work.kept
        )


def _new_customer(work: _Work, was: Customer) -> int:
    row = _added(work, was, deleted_at=None, joined_into_id=None)
    work.customers[was.id] = int(row.id)
    work.rows += 1
    return int(row.id)


def _customer(work: _Work, was: Customer) -> int:
    """Name and kind as they were; out of the trash."""
    row = work.new.scalars(select(Customer).where(Customer.uid == was.uid)).one()
    work.customers[was.id] = row.id
    work.rows += _set(row, _values(was, without=_KEPT)) | (row.deleted_at is not None)
    row.deleted_at = row.joined_into_id = None
    row.do_not_contact_at = row.do_not_contact_at or was.do_not_contact_at
    return row.id


def _rows_of(work: _Work, model: type[Any], then: int, customer: int) -> None:
    """The rows of one table as they were; those of now that say something else are kept."""
    old = work.old.scalars(select(model).where(model.customer_id == then)).all()
    mine = work.new.scalars(select(model).where(model.customer_id == customer)).all()
    left = {row.id: row for row in mine}
    said = {_said(row) for row in mine}
    missing = []
    for row in old:
        values = _values(row, without={"id"}) | {"customer_id": customer}
        if isinstance(row, Affiliation):
            values["company_id"] = work.customer(row.company_id)
        if isinstance(row, Attachment):
            values["interaction_id"] = work.interactions.get(row.interaction_id or 0)
        if row.id in left:
            work.rows += _set(left.pop(row.id), values)
        elif model is Cadence and left:  # there is one rhythm at most
            work.rows += _set(left.popitem()[1], values)
        elif _said(row) not in said:
            missing.append((row, values))
    told = {_said(row) for row in old}
    work.kept += sum(_said(row) not in told for row in left.values())
    for row, values in missing:
        _added(work, row, **values)
        work.rows += 1


def _customs(work: _Work, then: int, customer: int) -> None:
    """What they had in the user's fields; a field that is gone is made again."""
    mine = work.new.scalars(select(CustomValue).where(CustomValue.customer_id == customer))
    left = {row.custom_field_id: row for row in mine}
    query = select(CustomValue).where(CustomValue.customer_id == then).order_by(CustomValue.id)
    for row in work.old.scalars(query).all():
        field = _field(work, work.old.get_one(CustomField, row.custom_field_id))
        values = {"text": row.text, "number": row.number}
        if field in left:
            work.rows += _set(left.pop(field), values)
        else:
            _added(work, row, customer_id=customer, custom_field_id=field)
            work.rows += 1
    work.kept += len(left)


def _field(work: _Work, was: CustomField) -> int:
    query = select(CustomField.id).where(
        CustomField.folded == was.folded, CustomField.tag == was.tag
    )
    found = work.new.scalars(query).first()
    return int(_added(work, was).id) if found is None else found


def _notes(work: _Work, then: int, customer: int) -> None:
    wanted = (
        select(Interaction)
        .join(Participant, Participant.interaction_id == Interaction.id)
        .where(Participant.customer_id == then)
        .order_by(Interaction.id)
    )
    known: set[int] = set()
    for was in work.old.scalars(wanted).all():
        row = work.new.get(Interaction, was.id)
        if row is not None and row.created_at == was.created_at:
            work.kept += _values(row) != _values(was)
            work.notes += _join(work, row.id, customer)
        else:
            row = _added(work, was)
            work.notes += 1
            _with_the_note(work, was.id, row.id)
        work.interactions[was.id] = row.id
        known.add(row.id)
    mine = select(Participant.interaction_id).where(Participant.customer_id == customer)
    work.kept += len(set(work.new.scalars(mine)) - known)


def _join(work: _Work, interaction: int, customer: int) -> bool:
    """A note that others kept is the customer's again."""
    query = select(Participant).where(Participant.interaction_id == interaction)
    there = work.new.scalars(query).all()
    if any(p.customer_id == customer for p in there):
        return False
    nobody = next((p for p in there if p.customer_id is None), None)
    if nobody is not None:
        nobody.customer_id = customer
    else:
        work.new.add(Participant(interaction_id=interaction, customer_id=customer))
    return True


def _with_the_note(work: _Work, then: int, interaction: int) -> None:
    """Whoever else it was with, sums named in it, and the line it was typed as."""
    models: tuple[type[Any], ...] = Participant, Amount, CapturedLine
    for model in models:
        for row in work.old.scalars(select(model).where(model.interaction_id == then)).all():
            whose = work.customer(row.customer_id)
            if model is Participant and whose is None:
                continue
            _added(work, row, interaction_id=interaction, customer_id=whose)


def _follow_ups(work: _Work, then: int, customer: int) -> None:
    query = select(FollowUp).where(FollowUp.customer_id == then).order_by(FollowUp.id)
    known: set[int] = set()
    for was in work.old.scalars(query).all():
        row = work.new.get(FollowUp, was.id)
        if row is not None and row.created_at == was.created_at:
            work.kept += _told(row) != _told(was)
            if row.customer_id != customer:
                row.customer_id = customer
                work.follow_ups += 1
        elif _has_moved_on(work, was):
            work.kept += 1
            continue
        else:
            note = work.interactions.get(was.interaction_id or 0)
            row = _added(work, was, customer_id=customer, interaction_id=note)
            work.follow_ups += 1
        known.add(row.id)
    mine = select(FollowUp.id).where(FollowUp.customer_id == customer)
    work.kept += len(set(work.new.scalars(mine)) - known)


def _has_moved_on(work: _Work, was: FollowUp) -> bool:
    """Of a repeated one a later time is open: of a series one at most is."""
    if was.series_id is None or was.state != FollowUpState.OPEN.value:
        return False
    query = select(FollowUp.id).where(
        FollowUp.series_id == was.series_id, FollowUp.state == FollowUpState.OPEN.value
    )
    return work.new.scalars(query).first() is not None


# --- rows --------------------------------------------------------------------------------------


def _added(work: _Work, was: Base, **values: Any) -> Any:
    """A row as it was, by its old number where that is free."""
    model: type[Any] = type(was)
    found = _values(was) | values
    if work.new.get(model, found["id"]) is not None:
        del found["id"]
    row = model(**found)
    work.new.add(row)
    work.new.flush()
    return row


def _set(row: Base, values: dict[str, Any]) -> bool:
    """Whether anything was another."""
    changed = {name: v for name, v in values.items() if getattr(row, name) != v}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def _values(row: Base, without: Iterable[str] = ()) -> dict[str, Any]:
    names = (attribute.key for attribute in inspect(type(row)).column_attrs)
    return {name: getattr(row, name) for name in names if name not in set(without)}


def _told(row: FollowUp) -> dict[str, Any]:
    return _values(row, without={"customer_id", "interaction_id"})


def _said(row: Base) -> Hashable:
    """What a row says, whatever its number; a tag is the same in capitals."""
    if isinstance(row, Tag):
        return row.folded
    without = {"id", "customer_id", "company_id", "interaction_id"}
    return tuple(_values(row, without=without).values())
