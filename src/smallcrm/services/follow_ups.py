"""Promises: added, done, snoozed, dropped; and the day's agenda."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Row, Select, or_, select
from sqlalchemy.orm import Session

from smallcrm.domain import day_start as days
from smallcrm.domain import follow_ups as rules
from smallcrm.domain import recurrence
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.ledger import Act, Surface
from smallcrm.domain.pages import Agenda
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpDraft,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionId,
    InteractionKind,
    Repeat,
    Side,
)
from smallcrm.domain.text import clean
from smallcrm.services import day_start, deliveries, recurrences
from smallcrm.storage.bookkeeping import Delivery
from smallcrm.storage.models import Customer, FollowUp, Interaction
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

if TYPE_CHECKING:
    from smallcrm.services.agreement_reminders import Words

log = logging.getLogger("smallcrm.follow_ups")

E = TypeVar("E", bound=StrEnum)
Otherwise = TypeVar("Otherwise")

ORIGIN_LENGTH = 400
"""So many characters of the interaction it came from travel with a follow-up."""


def add(
    store: Store,
    customer: CustomerId | None,
    draft: FollowUpDraft,
    now: datetime,
    interaction: InteractionId | None = None,
) -> FollowUpId:
    """Save a promise; ``now`` is the UTC moment.

    Raises:
        InvalidValue: it says nothing. NotFound: no such customer, or the interaction is gone.
    """
    with store.write(Action.ADD_FOLLOW_UP) as session:
        session.label = _owner_name(session, customer)
        if interaction is not None and session.get(Interaction, interaction) is None:
            raise NotFound
        row = insert(session, customer, draft, now, interaction)
        session.flush()
        return FollowUpId(row.id)


def insert(
    session: Session,
    customer: CustomerId | None,
    draft: FollowUpDraft,
    now: datetime,
    interaction: int | None,
) -> FollowUp:
    """The row of a new promise, added to the session: for this and for a note with a promise.

    Raises:
        InvalidValue: it says nothing, or how it repeats is "not_a_repeat".
    """
    if draft.repeat is not None:
        recurrence.check(draft.repeat.rule)
    row = FollowUp(
        customer_id=customer,
        interaction_id=interaction,
        text=_text(draft),
        due_on=draft.due_on,
        due_time=draft.due_time if draft.due_on else None,
        side=draft.side.value,
        state=FollowUpState.OPEN.value,
        created_at=now,
    )
    if draft.repeat is not None and draft.due_on is not None:
        row.rule, row.rule_from = draft.repeat.rule, draft.repeat.since
        row.occurrence_on = draft.due_on
        session.add(row)
        session.flush()
        row.series_id = row.id
    session.add(row)
    return row


def edit(store: Store, follow_up: FollowUpId, draft: FollowUpDraft) -> None:
    """Change words, side or due; another due is a new right to be announced.

    Raises:
        InvalidValue: it says nothing. NotFound: it is gone.
    """
    with store.write(Action.EDIT_FOLLOW_UP) as session:
        row = _get(session, follow_up)
        session.label = _owner_name(session, row.customer_id)
        row.text = _text(draft)
        row.side = draft.side.value
        due_time = draft.due_time if draft.due_on else None
        if (row.due_on, row.due_time) != (draft.due_on, due_time):
            deliveries.acted(session, row, Act.MOVED, Surface.WINDOW)
        row.due_on, row.due_time = draft.due_on, due_time


def done(
    store: Store,
    follow_up: FollowUpId,
    now: datetime,
    surface: Surface = Surface.WINDOW,
    words: Words | None = None,
) -> date | None:
    """Kept; one that repeats moves on. Returns the day of the next one, None when there is none.

    ``now`` is the aware moment in the user's zone, ``surface`` where it was said; ``words`` make
    the text of what reminds of an agreement's next term.
    """
    return _close(store, Action.DONE_FOLLOW_UP, follow_up, now, surface, words)


def drop(
    store: Store,
    follow_up: FollowUpId,
    now: datetime,
    surface: Surface = Surface.WINDOW,
    words: Words | None = None,
) -> date | None:
    """Let go without having been done; otherwise as ``done``."""
    return _close(store, Action.DROP_FOLLOW_UP, follow_up, now, surface, words)


def reopen(store: Store, follow_up: FollowUpId) -> None:
    """Open again; of one that repeats, in the place of the one that has followed it."""
    with store.write(Action.REOPEN_FOLLOW_UP) as session:
        row = _get(session, follow_up)
        session.label = row.text
        recurrences.rejoin(session, row)
        if row.agreement_id is not None:
            from smallcrm.services import agreement_reminders  # not before there is one

            agreement_reminders.rejoin(session, row)
        row.state = FollowUpState.OPEN.value
        row.closed_at = None


def snooze(
    store: Store,
    follow_up: FollowUpId,
    due_on: date,
    due_time: time | None,
    surface: Surface = Surface.WINDOW,
) -> None:
    """Move it to another local day and time; it will be announced again then."""
    with store.write(Action.SNOOZE_FOLLOW_UP) as session:
        row = _get(session, follow_up)
        session.label = row.text
        deliveries.acted(session, row, Act.SNOOZED, surface)
        row.snooze_count += 1
        row.due_on, row.due_time = due_on, due_time


def remove(store: Store, follow_up: FollowUpId) -> None:
    """Take it out of the file (Undo brings it back)."""
    with store.write(Action.DELETE_FOLLOW_UP) as session:
        row = _get(session, follow_up)
        session.label = row.text
        session.delete(row)


def row(store: Store, follow_up: FollowUpId) -> FollowUpRow:
    """One follow-up.

    Raises:
        NotFound: it is gone.
    """
    with store.read() as session:
        found = session.execute(_select().where(FollowUp.id == follow_up)).first()
        if found is None:
            raise NotFound
        return _row(found)


def rows(store: Store, ids: Sequence[FollowUpId]) -> tuple[FollowUpRow, ...]:
    """Those of these that are open and whose customer is not in the trash, by due."""
    with store.read() as session:
        query = _select().where(FollowUp.id.in_(ids), *_LISTED).order_by(*_BY_DUE)
        return tuple(_row(r) for r in session.execute(query))


def of_customer(session: Session, customer: CustomerId) -> tuple[FollowUpRow, ...]:
    """A customer's open promises, the next one first, those without a day last."""
    query = (
        _select()
        .where(FollowUp.customer_id == customer, FollowUp.state == FollowUpState.OPEN.value)
        .order_by(FollowUp.due_on.is_(None), *_BY_DUE)
    )
    return tuple(_row(r) for r in session.execute(query))


def of_interactions(
    session: Session, interactions: Sequence[int]
) -> dict[int, tuple[FollowUpRow, ...]]:
    """The promises that came from these interactions; of one that repeats the last alone."""
    query = _select().where(FollowUp.interaction_id.in_(interactions)).order_by(FollowUp.id)
    found: dict[int, dict[int, FollowUpRow]] = {}
    for result in session.execute(query):
        of_note = found.setdefault(int(result.interaction_id), {})
        of_note[result.series_id or result.id] = _row(result)
    return {note: tuple(rows.values()) for note, rows in found.items()}


def of_nobody(session: Session) -> tuple[FollowUpRow, ...]:
    """Open promises that belong to nobody and came from no note."""
    query = _select().where(
        FollowUp.state == FollowUpState.OPEN.value,
        FollowUp.customer_id.is_(None),
        FollowUp.interaction_id.is_(None),
    )
    return tuple(_row(r) for r in session.execute(query.order_by(*_BY_DUE)))


def agenda(store: Store, now: datetime, upcoming_days: int | None = 14) -> Agenda:
    """What is promised; ``now`` is the aware moment in the user's zone, ``upcoming_days`` how far
    to look ahead, None for all there is."""
    starts = day_start.read(store)
    today = days.day_of(now, starts)
    ahead = timedelta(days=36_500 if upcoming_days is None else upcoming_days)
    horizon = today + ahead
    began = days.begins(today, starts, now.tzinfo or UTC)
    places: dict[rules.Place, list[FollowUpRow]] = {p: [] for p in rules.Place}
    with store.read() as session:
        query = _select().where(*_LISTED)
        query = query.where(or_(FollowUp.due_on.is_(None), FollowUp.due_on <= horizon))
        for found in session.execute(query.order_by(*_BY_DUE)):
            made = _row(found)
            due_on = made.due_on
            if due_on is not None:
                due_on = days.day_of_due(due_on, made.due_time, now, starts)
            places[rules.place(due_on, today)].append(made)
        closed = _select().where(
            FollowUp.state == FollowUpState.DONE.value,
            FollowUp.closed_at >= began,
            Customer.deleted_at.is_(None),
        )
        done_today = [_row(r) for r in session.execute(closed.order_by(FollowUp.closed_at))]
    return Agenda(
        late=tuple(places[rules.Place.LATE]),
        today=tuple(places[rules.Place.TODAY]),
        upcoming=tuple(places[rules.Place.UPCOMING]),
        no_date=tuple(places[rules.Place.NO_DATE]),
        done_today=tuple(done_today),
    )


_LISTED = (FollowUp.state == FollowUpState.OPEN.value, Customer.deleted_at.is_(None))
_BY_DUE = (
    FollowUp.due_on,
    FollowUp.due_time.is_(None),
    FollowUp.due_time,
    FollowUp.id,
)


def _select() -> Select[*tuple[Any, ...]]:
    """Follow-ups with whom they are about and the interaction they came from."""
    return (
        select(
            FollowUp.id,
            FollowUp.customer_id,
            Customer.name,
            Customer.kind,
            FollowUp.text,
            FollowUp.due_on,
            FollowUp.due_time,
            FollowUp.state,
            FollowUp.snooze_count,
            FollowUp.interaction_id,
            Interaction.kind.label("origin_kind"),
            Interaction.happened_at,
            Interaction.body,
            FollowUp.closed_at,
            Delivery.shown_at,
            FollowUp.side,
            FollowUp.rule,
            FollowUp.rule_from,
            FollowUp.occurrence_on,
            FollowUp.series_id,
            Customer.do_not_contact_at,
        )
        .outerjoin(Customer, Customer.id == FollowUp.customer_id)
        .outerjoin(Interaction, Interaction.id == FollowUp.interaction_id)
        .outerjoin(Delivery, deliveries.OF_THIS_DUE)
    )


def _read(kind: type[E], value: str | None, otherwise: Otherwise) -> E | Otherwise:
    """A word that damage made of another one does not keep the others from being shown and told."""
    try:
        return otherwise if value is None else kind(value)
    except ValueError:
        log.warning("a word of a follow-up cannot be read: %s", kind.__name__)
        return otherwise


def _row(found: Row[Any]) -> FollowUpRow:
    return FollowUpRow(
        id=FollowUpId(found.id),
        customer_id=None if found.customer_id is None else CustomerId(found.customer_id),
        customer_name=found.name or "",
        customer_kind=_read(CustomerKind, found.kind, CustomerKind.PERSON),
        text=found.text,
        due_on=found.due_on,
        due_time=found.due_time,
        state=_read(FollowUpState, found.state, FollowUpState.OPEN),
        snooze_count=found.snooze_count,
        interaction_id=(
            None if found.interaction_id is None else InteractionId(found.interaction_id)
        ),
        origin_kind=_read(InteractionKind, found.origin_kind, None),
        origin_at=found.happened_at,
        origin_body=(found.body or "")[:ORIGIN_LENGTH],
        closed_at=found.closed_at,
        announced_at=found.shown_at,
        side=_read(Side, found.side, Side.MINE),
        repeat=None if found.rule is None else Repeat(found.rule, found.rule_from),
        occurrence_on=found.occurrence_on,
        do_not_contact=found.do_not_contact_at is not None,
    )


def _close(
    store: Store,
    action: Action,
    follow_up: FollowUpId,
    now: datetime,
    surface: Surface,
    words: Words | None,
) -> date | None:
    kept, today = action is Action.DONE_FOLLOW_UP, day_start.today(store, now)
    state = FollowUpState.DONE if kept else FollowUpState.DROPPED
    with store.write(action) as session:
        row = _get(session, follow_up)
        session.label = row.text
        if row.state == state.value:
            return None
        was_open = row.state == FollowUpState.OPEN.value
        deliveries.acted(session, row, Act.DONE if kept else Act.DROPPED, surface)
        row.state = state.value
        row.closed_at = now.astimezone(UTC)
        if was_open and row.agreement_id is not None and words is not None:
            from smallcrm.services import agreement_reminders  # not before there is one

            following = agreement_reminders.succeed(session, row, today, words)
            if following is not None:
                return following
        return recurrences.succeed(session, row, today, now) if was_open else None


def _get(session: Session, follow_up: FollowUpId) -> FollowUp:
    found = session.get(FollowUp, follow_up)
    if found is None:
        raise NotFound
    return found


def _owner_name(session: WriteSession, customer: int | None) -> str:
    if customer is None:
        return ""
    owner = session.get(Customer, customer)
    if owner is None:
        raise NotFound
    return owner.name


def _text(draft: FollowUpDraft) -> str:
    text = clean(draft.text).strip()
    if not text:
        raise InvalidValue("empty")
    return text
