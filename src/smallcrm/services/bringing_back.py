"""One customer out of a backup: an ordinary action, which can be taken back.

The customer's own rows become as they were; notes and follow-ups that are missing come back;
what was written or changed since is kept. What a customer forbade stays forbidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.comparison import BroughtBack
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import CustomerId, FollowUpState
from smallcrm.services import brought_rows
from smallcrm.services.brought_rows import Work, added, put, said, values
from smallcrm.services.comparing import OF_A_CUSTOMER
from smallcrm.storage.models import (
    Amount,
    Availability,
    Cadence,
    CapturedLine,
    ComplaintContact,
    Consent,
    Customer,
    CustomValue,
    Firing,
    FollowUp,
    Interaction,
    Participant,
    Verdict,
)
from smallcrm.storage.store import Store

_KEPT = frozenset({"id", "uid", "created_at", "do_not_contact_at", "deleted_at", "joined_into_id"})
"""Columns of a customer that are not taken from the backup."""
_ONE: dict[type[Any], tuple[str, ...]] = {
    Cadence: ("customer_id",),
    Firing: ("rule_id", "customer_id", "occurrence"),
    Verdict: ("customer_id", "about"),
    Availability: ("customer_id",),
    ComplaintContact: ("complaint_id", "interaction_id"),
}
"""Where there is room for one row."""
_OF_WORK = ("deal_id", "complaint_id", "agreement_id", "checklist_run_id", "rule_id")
"""What a follow-up is of."""


def bring_back(store: Store, beside: Store, uid: str) -> BroughtBack:
    """Make a customer what an opened backup says, but for what is newer.

    Raises:
        NotFound: the backup knows nobody of this UID.
    """
    with beside.read() as old, store.write(Action.RESTORE_FROM_BACKUP) as session:
        was = old.scalars(select(Customer).where(Customer.uid == uid)).one_or_none()
        if was is None:
            raise NotFound
        work = Work(old, session)
        is_new = session.scalars(select(Customer.id).where(Customer.uid == uid)).first() is None
        customer = _new_customer(work, was) if is_new else _customer(work, was)
        session.label = was.name
        _notes(work, was.id, customer)
        for model in OF_A_CUSTOMER:
            if model is CustomValue:
                _customs(work, was.id, customer)
            elif is_new or model is not Consent:
                _rows_of(work, model, was.id, customer)
        _follow_ups(work, was.id, customer)
        session.flush()
        return BroughtBack(
            CustomerId(customer), was.name, work.rows, work.notes, work.follow_ups, work.kept
        )


def _new_customer(work: Work, was: Customer) -> int:
    row = added(work, was, deleted_at=None, joined_into_id=None)
    work.customers[was.id] = int(row.id)
    work.rows += 1
    return int(row.id)


def _customer(work: Work, was: Customer) -> int:
    """Name and kind as they were; out of the trash."""
    row = work.new.scalars(select(Customer).where(Customer.uid == was.uid)).one()
    work.customers[was.id] = row.id
    work.rows += put(row, values(was, without=_KEPT)) | (row.deleted_at is not None)
    row.deleted_at = row.joined_into_id = None
    row.do_not_contact_at = row.do_not_contact_at or was.do_not_contact_at
    return row.id


def _rows_of(work: Work, model: type[Any], then: int, customer: int) -> None:
    """The rows of one table as they were; those of now that say something else are kept."""
    query = select(model).where(model.customer_id == then).order_by(model.id)
    old = [
        (row, found)
        for row in work.old.scalars(query).all()
        if (found := brought_rows.moved(work, row, customer_id=customer)) is not None
    ]
    mine = work.new.scalars(select(model).where(model.customer_id == customer)).all()
    left = {row.id: row for row in mine}
    there = {said(model, values(row)): row.id for row in mine}
    missing = []
    for row, found in old:
        now = _same(model, row, found, left)
        if now is not None:
            work.rows += put(left.pop(now), found)
        elif (now := there.get(said(model, found))) is None:
            missing.append((row, found))
            continue
        work.known[model.__tablename__, row.id] = now
    told = {said(model, found) for _, found in old}
    work.kept += sum(said(model, values(row)) not in told for row in left.values())
    for row, found in missing:
        work.known[model.__tablename__, row.id] = brought_rows.added(work, row, **found).id
        work.rows += 1


def _same(
    model: type[Any], row: Any, found: Mapping[str, Any], left: Mapping[int, Any]
) -> int | None:
    """The number of the row of now that this one is: where there is room for one, the one that is
    there; else by number, and by the moment it was written where that is known."""
    if model in _ONE:
        place = [found[column] for column in _ONE[model]]
        taken = (n for n, r in left.items() if [getattr(r, c) for c in _ONE[model]] == place)
        return next(taken, None)
    now = left.get(row.id)
    same_moment = now is not None and getattr(now, "created_at", 0) == getattr(row, "created_at", 0)
    return int(row.id) if same_moment else None


def _customs(work: Work, then: int, customer: int) -> None:
    """What they had in the user's fields; a field that is gone is made again."""
    mine = work.new.scalars(select(CustomValue).where(CustomValue.customer_id == customer))
    left = {row.custom_field_id: row for row in mine}
    query = select(CustomValue).where(CustomValue.customer_id == then).order_by(CustomValue.id)
    for row in work.old.scalars(query).all():
        field = work.number("custom_field", row.custom_field_id)
        values = {"text": row.text, "number": row.number}
        if field in left:
            work.rows += put(left.pop(field), values)
        else:
            added(work, row, customer_id=customer, custom_field_id=field)
            work.rows += 1
    work.kept += len(left)


def _notes(work: Work, then: int, customer: int) -> None:
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
            work.kept += values(row) != values(was)
            work.notes += _join(work, row.id, customer)
        else:
            row = added(work, was)
            work.notes += 1
            _with_the_note(work, was.id, row.id)
        work.interactions[was.id] = row.id
        known.add(row.id)
    mine = select(Participant.interaction_id).where(Participant.customer_id == customer)
    work.kept += len(set(work.new.scalars(mine)) - known)


def _join(work: Work, interaction: int, customer: int) -> bool:
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


def _with_the_note(work: Work, then: int, interaction: int) -> None:
    """Whoever else it was with, sums named in it, and the line it was typed as."""
    models: tuple[type[Any], ...] = Participant, Amount, CapturedLine
    for model in models:
        for row in work.old.scalars(select(model).where(model.interaction_id == then)).all():
            whose = work.customer(row.customer_id)
            if model is Participant and whose is None:
                continue
            added(work, row, interaction_id=interaction, customer_id=whose)


def _follow_ups(work: Work, then: int, customer: int) -> None:
    query = select(FollowUp).where(FollowUp.customer_id == then).order_by(FollowUp.id)
    known: set[int] = set()
    for was in work.old.scalars(query).all():
        row = work.new.get(FollowUp, was.id)
        if row is not None and row.created_at == was.created_at:
            work.kept += _told(row) != _told(was)
            if row.customer_id != customer:
                row.customer_id = customer
                work.follow_ups += 1
            _hang_on(row, _moved(work, was, customer))
        elif _has_moved_on(work, was):
            work.kept += 1
            continue
        else:
            row = added(work, was, **_moved(work, was, customer))
            work.follow_ups += 1
        known.add(row.id)
    mine = select(FollowUp.id).where(FollowUp.customer_id == customer)
    work.kept += len(set(work.new.scalars(mine)) - known)


def _moved(work: Work, was: FollowUp, customer: int) -> Mapping[str, Any]:
    found = brought_rows.moved(work, was, customer_id=customer)
    assert found is not None  # it can do without all that it refers to
    return found


def _hang_on(row: FollowUp, found: Mapping[str, Any]) -> None:
    """A follow-up is of the work again that made it, when that had gone."""
    for column in _OF_WORK:
        if getattr(row, column) is None:
            setattr(row, column, found[column])


def _has_moved_on(work: Work, was: FollowUp) -> bool:
    """Of a repeated one a later time is open: of a series one at most is."""
    if was.series_id is None or was.state != FollowUpState.OPEN.value:
        return False
    query = select(FollowUp.id).where(
        FollowUp.series_id == was.series_id, FollowUp.state == FollowUpState.OPEN.value
    )
    return work.new.scalars(query).first() is not None


def _told(row: FollowUp) -> Mapping[str, Any]:
    return values(row, without={"customer_id", "interaction_id", *_OF_WORK})
