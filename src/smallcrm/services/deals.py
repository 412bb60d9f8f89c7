"""Deals: made, moved from stage to stage, won, lost and opened again. What is read of them stands
in ``services/board.py``."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import deals as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.deals import DealDraft, DealId, DealState, Introducer
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import NotFound
from smallcrm.domain.ledger import Act, Surface
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.records import CustomerId, FollowUpDraft, FollowUpId, FollowUpState
from smallcrm.domain.text import clean
from smallcrm.services import checklists, day_start, deliveries, follow_ups
from smallcrm.storage.models import Customer, Deal, FollowUp, Introduction, Stage, StageVisit
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def add(
    store: Store,
    customer: CustomerId,
    draft: DealDraft,
    now: datetime,
    next_step: FollowUpDraft | None = None,
) -> DealId:
    """A new open deal, with its next step if there is one; ``now`` is the UTC moment.

    Raises:
        InvalidValue: as ``domain.deals.checked``. NotFound: no such customer or stage.
    """
    draft = rules.checked(draft)
    with store.write(Action.ADD_DEAL, draft.what) as session:
        row = insert(session, customer, draft, now)
        if next_step is not None:
            add_step(session, row, next_step, now)
        session.flush()
        return DealId(row.id)


def insert(session: WriteSession, customer: int, draft: DealDraft, now: datetime) -> Deal:
    """The row of a new open deal, of a checked draft: for this, and for an import."""
    if session.get(Customer, customer) is None or session.get(Stage, draft.stage) is None:
        raise NotFound
    row = Deal(
        customer_id=customer,
        stage_id=draft.stage,
        state=DealState.OPEN.value,
        entered_at=now,
        created_at=now,
    )
    _fill(row, draft)
    session.add(row)
    session.flush()
    return row


def edit(store: Store, deal: DealId, draft: DealDraft, now: datetime) -> None:
    """Change what a deal says; another stage is a move, in the same step.

    Raises:
        InvalidValue: as for ``add``. NotFound: it is gone, or the stage is.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_DEAL, draft.what) as session:
        row = _get(session, deal)
        _move(session, row, draft.stage, now)
        _fill(row, draft)


def move(store: Store, deal: DealId, stage: StageId, now: datetime) -> None:
    """Put an open deal into another stage, of this pipeline or another; ``now`` is the UTC moment.
    Into the stage in which it stands nothing is done.

    Raises:
        NotFound: it is gone or closed, or the stage is gone.
    """
    with store.write(Action.MOVE_DEAL) as session:
        row = _get(session, deal)
        if row.state != DealState.OPEN.value:
            raise NotFound
        session.label = row.what
        _move(session, row, stage, now)


def win(
    store: Store,
    deal: DealId,
    reason: str,
    now: datetime,
    thanks: FollowUpDraft | None = None,
    checklist: ChecklistId | None = None,
) -> FollowUpId | None:
    """It was agreed on. ``thanks`` is promised to whom the customer was introduced by, if
    anybody: on their own record where there is one, else on the customer's; once for a deal.
    ``now`` is of the user's zone: a ``checklist`` starts on its day, in the same step. Returns the
    follow-up of the thanks.

    Raises:
        NotFound: it, or the checklist, is gone. InvalidValue: the thanks say nothing.
    """
    today = day_start.today(store, now)
    with store.write(Action.WIN_DEAL) as session:
        row = _get(session, deal)
        session.label = row.what
        if not _close(row, DealState.WON, reason, now):
            return None
        if checklist is not None:
            whom = [(row.customer_id, row.id)]
            checklists.begin(session, checklist, whom, today, now.astimezone(UTC))
        found = introducer(session, CustomerId(row.customer_id))
        if thanks is None or found is None or _was_thanked(session, deal):
            return None
        thanked = row.customer_id if found.id is None else found.id
        step = follow_ups.insert(session, CustomerId(thanked), thanks, now.astimezone(UTC), None)
        step.deal_id, step.role = row.id, Role.THANKS.value
        session.flush()
        return FollowUpId(step.id)


def lose(
    store: Store, deal: DealId, reason: str, now: datetime, *, drop_steps: bool = False
) -> None:
    """It came to nothing; with ``drop_steps`` its open next steps are dropped with it.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.LOSE_DEAL) as session:
        row = _get(session, deal)
        session.label = row.what
        if not _close(row, DealState.LOST, reason, now):
            return
        for step in _open_steps(session, deal) if drop_steps else ():
            deliveries.acted(session, step, Act.DROPPED, Surface.WINDOW)
            step.state, step.closed_at = FollowUpState.DROPPED.value, now.astimezone(UTC)


def reopen(store: Store, deal: DealId, now: datetime) -> None:
    """Negotiated again, in the stage in which it was closed; its days there begin anew.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REOPEN_DEAL) as session:
        row = _get(session, deal)
        session.label = row.what
        if row.state == DealState.OPEN.value:
            return
        _leave(session, row, row.closed_at or now)
        row.state, row.reason, row.closed_at = DealState.OPEN.value, "", None
        row.entered_at = now.astimezone(UTC)


def remove(store: Store, deal: DealId) -> None:
    """Take a deal out of the file (Undo brings it back). Follow-ups that came of it stay, as
    ordinary ones.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_DEAL) as session:
        row = _get(session, deal)
        session.label = row.what
        for step in session.scalars(select(FollowUp).where(FollowUp.deal_id == deal)):
            step.deal_id = step.role = None
        for visit in session.scalars(select(StageVisit).where(StageVisit.deal_id == deal)):
            session.delete(visit)
        session.flush()
        session.delete(row)


def add_next_step(store: Store, deal: DealId, draft: FollowUpDraft, now: datetime) -> FollowUpId:
    """A follow-up for the deal's customer that is the next step of it.

    Raises:
        InvalidValue: it says nothing. NotFound: the deal is gone.
    """
    with store.write(Action.NEXT_STEP) as session:
        row = _get(session, deal)
        session.label = row.what
        step = add_step(session, row, draft, now)
        session.flush()
        return FollowUpId(step.id)


def add_step(session: WriteSession, deal: Deal, draft: FollowUpDraft, now: datetime) -> FollowUp:
    """The row of a next step of a deal: for this, and for an import.

    Raises:
        InvalidValue: it says nothing.
    """
    owner = CustomerId(deal.customer_id)
    step = follow_ups.insert(session, owner, draft, now.astimezone(UTC), None)
    step.deal_id, step.role = deal.id, Role.NEXT_STEP.value
    return step


def introducer(session: Session, customer: CustomerId) -> Introducer | None:
    """Who introduced a customer, by their record unless it is in the trash; None: nobody."""
    query = select(Introduction).where(Introduction.customer_id == customer)
    for row in session.scalars(query.order_by(Introduction.id)):
        person = session.get(Customer, row.introducer_id) if row.introducer_id else None
        if person is not None:
            is_here = person.deleted_at is None
            return Introducer(person.name, CustomerId(person.id) if is_here else None)
        if row.introducer_name:
            return Introducer(row.introducer_name)
    return None


def amount(minor: int | None, currency: str | None) -> Amount | None:
    """As it is kept; None where a half of it is missing."""
    return None if minor is None or not currency else Amount(minor, currency)


def _fill(row: Deal, draft: DealDraft) -> None:
    row.what, row.note = draft.what, draft.note
    row.chance, row.expected_on = draft.chance, draft.expected_on
    row.minor = None if draft.amount is None else draft.amount.minor
    row.currency = None if draft.amount is None else draft.amount.currency


def _move(session: WriteSession, row: Deal, stage: StageId, now: datetime) -> None:
    if row.stage_id == stage:
        return
    if session.get(Stage, stage) is None:
        raise NotFound
    _leave(session, row, now)
    row.stage_id, row.entered_at = stage, now.astimezone(UTC)


def _leave(session: WriteSession, row: Deal, at: datetime) -> None:
    """Keep that it was in its stage until then."""
    visit = StageVisit(customer_id=row.customer_id, deal_id=row.id, stage_id=row.stage_id)
    visit.entered_at, visit.left_at = row.entered_at, at.astimezone(UTC)
    session.add(visit)


def _close(row: Deal, state: DealState, reason: str, now: datetime) -> bool:
    """Whether it was not so already. One that was closed otherwise keeps its day."""
    if row.state == state.value:
        return False
    if row.state == DealState.OPEN.value:
        row.closed_at = now.astimezone(UTC)
    row.state, row.reason = state.value, clean(reason).strip()[: rules.LONGEST_NOTE]
    return True


def _open_steps(session: Session, deal: DealId) -> list[FollowUp]:
    query = select(FollowUp).where(
        FollowUp.deal_id == deal,
        FollowUp.role == Role.NEXT_STEP.value,
        FollowUp.state == FollowUpState.OPEN.value,
    )
    return list(session.scalars(query))


def _was_thanked(session: Session, deal: DealId) -> bool:
    query = select(FollowUp.id).where(FollowUp.deal_id == deal, FollowUp.role == Role.THANKS.value)
    return session.scalar(query.limit(1)) is not None


def _get(session: Session, deal: DealId) -> Deal:
    row = session.get(Deal, deal)
    if row is None:
        raise NotFound
    return row
