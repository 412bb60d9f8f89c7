"""Checklists in the file: templates of steps, and those that were started for customers.

The steps of a started one are follow-ups: they are done, snoozed and told of like others.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import checklists as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.checklists import (
    ChecklistDraft,
    ChecklistId,
    ChecklistRow,
    RunId,
    RunRow,
    StepDraft,
    StuckRow,
)
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerId, FollowUpId, FollowUpState
from smallcrm.domain.text import fold
from smallcrm.services import follow_ups
from smallcrm.storage.models import (
    Checklist,
    ChecklistRun,
    ChecklistStep,
    Customer,
    FollowUp,
    Rule,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_OPEN, _DONE = FollowUpState.OPEN.value, FollowUpState.DONE.value
_ALL = """
SELECT k.id, k.name, (SELECT count(*) FROM checklist_run r JOIN customer c ON c.id = r.customer_id
  WHERE r.checklist_id = k.id AND c.deleted_at IS NULL AND EXISTS
  (SELECT 1 FROM follow_up u WHERE u.checklist_run_id = r.id AND u.state = 'open'))
FROM checklist k ORDER BY k.position, k.id
"""
_STEPS = "SELECT checklist_id, text, days FROM checklist_step ORDER BY position, id"
_PROGRESS = """
(SELECT count(*) FROM follow_up f WHERE f.checklist_run_id = r.id AND f.state = 'done'),
(SELECT count(*) FROM follow_up f WHERE f.checklist_run_id = r.id AND f.state <> 'dropped')
"""
_STUCK = f"""
SELECT r.id, c.id, c.name, r.name, u.text, min(u.due_on), {_PROGRESS}
FROM follow_up u JOIN checklist_run r ON r.id = u.checklist_run_id
 JOIN customer c ON c.id = r.customer_id
WHERE u.state = 'open' AND u.due_on < ? AND u.checklist_run_id IS NOT NULL
 AND c.deleted_at IS NULL
GROUP BY r.id ORDER BY min(u.due_on), r.id LIMIT ?
"""
"""SQLite takes the step's words from the row that has the minimum."""


# --- templates ----------------------------------------------------------------------------------


def rows(store: Store) -> tuple[ChecklistRow, ...]:
    """All checklists in their order, with their steps by day."""
    steps: dict[int, list[StepDraft]] = {}
    for checklist, text, days in store.fetch(_STEPS):
        steps.setdefault(checklist, []).append(StepDraft(text, days))
    return tuple(
        ChecklistRow(ChecklistId(number), name, tuple(steps.get(number, ())), running)
        for number, name, running in store.fetch(_ALL)
    )


def define(store: Store, draft: ChecklistDraft) -> ChecklistId:
    """A new checklist, behind the others.

    Raises:
        InvalidValue: as ``domain.checklists.checked``; "checklist_taken".
    """
    draft = rules.checked(draft)
    with store.write(Action.ADD_CHECKLIST, draft.name) as session:
        _check_free(session, draft.name)
        last = session.scalar(select(func.max(Checklist.position)))
        place = 0 if last is None else last + 1
        row = Checklist(name=draft.name, folded=fold(draft.name), position=place)
        session.add(row)
        session.flush()
        _put_steps(session, row.id, draft.steps)
        return ChecklistId(row.id)


def change(store: Store, checklist: ChecklistId, draft: ChecklistDraft) -> None:
    """Another name, other steps; those that were started stay as they are.

    Raises:
        InvalidValue: as for ``define``. NotFound: it is gone.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_CHECKLIST, draft.name) as session:
        row = _get(session, checklist)
        _check_free(session, draft.name, checklist)
        row.name, row.folded = draft.name, fold(draft.name)
        _put_steps(session, checklist, draft.steps)


def reorder(store: Store, order: Sequence[ChecklistId]) -> None:
    """Put the checklists in this order; those that are not named follow."""
    places = {checklist: place for place, checklist in enumerate(order)}
    with store.write(Action.ORDER_CHECKLISTS) as session:
        found = list(session.scalars(select(Checklist)))
        found.sort(key=lambda r: (places.get(ChecklistId(r.id), len(places)), r.position, r.id))
        for place, row in enumerate(found):
            row.position = place
        session.label = str(len(found))


def remove(store: Store, checklist: ChecklistId, now: datetime) -> None:
    """The template alone: those that were started keep their name and steps. Rules that start it
    are switched off. ``now`` is the UTC moment.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_CHECKLIST) as session:
        row = _get(session, checklist)
        session.label = row.name
        runs = select(ChecklistRun.id).where(ChecklistRun.checklist_id == checklist)
        session.update_many(ChecklistRun, list(session.scalars(runs)), {"checklist_id": None})
        for rule in session.scalars(select(Rule).where(Rule.checklist_id == checklist)):
            rule.checklist_id = None
            rule.off_at = rule.off_at or now
        _put_steps(session, checklist, ())
        session.delete(session.get_one(Checklist, checklist))


# --- started ones -------------------------------------------------------------------------------


def start(
    store: Store,
    checklist: ChecklistId,
    customer: CustomerId,
    started_on: date,
    now: datetime,
    deal: int | None = None,
) -> RunId:
    """Begin a checklist for a customer: each step becomes a follow-up. ``started_on`` is the
    local day from which its days count, ``now`` the UTC moment, ``deal`` the one it is about.

    Raises:
        NotFound: no such checklist or customer.
    """
    with store.write(Action.START_CHECKLIST) as session:
        session.label = _name_of(session, customer)
        (run,) = begin(session, checklist, [(customer, deal)], started_on, now)
        return run


def begin(
    session: WriteSession,
    checklist: ChecklistId,
    whom: Sequence[tuple[int, int | None]],
    started_on: date,
    now: datetime,
) -> list[RunId]:
    """As ``start`` for customers, each with the deal it is about, in a session that is about more.

    Raises:
        NotFound: no such checklist.
    """
    row = _get(session, checklist)
    query = select(ChecklistStep).where(ChecklistStep.checklist_id == checklist)
    steps = list(session.scalars(query.order_by(ChecklistStep.position, ChecklistStep.id)))
    run = {"checklist_id": row.id, "name": row.name, "started_on": started_on}
    made = session.insert_many(
        ChecklistRun, [{"customer_id": c, "deal_id": deal, **run} for c, deal in whom]
    )
    fixed: dict[str, Any] = {"state": _OPEN, "created_at": now, "role": Role.STEP.value}
    todo = [
        {
            "customer_id": customer,
            "deal_id": deal,
            "checklist_run_id": number,
            "text": step.text,
            "due_on": rules.due_on(started_on, step.days),
            **fixed,
        }
        for (customer, deal), number in zip(whom, made, strict=True)
        for step in steps
    ]
    session.insert_many(FollowUp, todo)
    return [RunId(number) for number in made]


def stop(store: Store, run: RunId, now: datetime) -> int:
    """Let go of a checklist that was started: its open steps are dropped; how many those were.
    ``now`` is the UTC moment.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.STOP_CHECKLIST) as session:
        row = session.get(ChecklistRun, run)
        if row is None:
            raise NotFound
        session.label = row.name
        query = select(FollowUp).where(FollowUp.checklist_run_id == run, FollowUp.state == _OPEN)
        steps = list(session.scalars(query))
        for step in steps:
            step.state, step.closed_at = FollowUpState.DROPPED.value, now
        return len(steps)


def of_customer(store: Store, customer: CustomerId) -> tuple[RunRow, ...]:
    """What was started for a customer and is not through, the latest first."""
    found = store.fetch(
        f"SELECT r.id, r.name, r.started_on, {_PROGRESS}, (SELECT u.id FROM follow_up u"
        " WHERE u.checklist_run_id = r.id AND u.state = 'open'"
        " ORDER BY u.due_on IS NULL, u.due_on, u.id LIMIT 1) FROM checklist_run r"
        " WHERE r.customer_id = ? ORDER BY r.id DESC",
        (customer,),
    )
    open_ones = [FollowUpId(step) for *_, step in found if step is not None]
    steps = {row.id: row for row in follow_ups.rows(store, open_ones)} if open_ones else {}
    return tuple(
        RunRow(RunId(run), customer, name, date.fromisoformat(on), done, every, steps.get(step))
        for run, name, on, done, every, step in found
        if step is not None
    )


def stuck(store: Store, today: date, days: int, limit: int = 200) -> tuple[StuckRow, ...]:
    """Started ones of which an open step is late by more than so many days, the latest late
    first. ``today`` is the local day."""
    before = (today - timedelta(days)).isoformat()
    return tuple(
        StuckRow(
            RunId(run),
            CustomerId(customer),
            whose,
            name,
            step,
            date.fromisoformat(due),
            (today - date.fromisoformat(due)).days,
            done,
            every,
        )
        for run, customer, whose, name, step, due, done, every in store.fetch(
            _STUCK, (before, limit)
        )
    )


# --- inside -------------------------------------------------------------------------------------


def _put_steps(session: WriteSession, checklist: int, steps: Sequence[StepDraft]) -> None:
    """Those that are left as they are keep their rows."""
    query = select(ChecklistStep).where(ChecklistStep.checklist_id == checklist)
    there = list(session.scalars(query.order_by(ChecklistStep.position, ChecklistStep.id)))
    for place, step in enumerate(steps):
        if place < len(there):
            row = there[place]
            row.text, row.days, row.position = step.text, step.days, place
        else:
            session.add(
                ChecklistStep(
                    checklist_id=checklist, text=step.text, days=step.days, position=place
                )
            )
    for row in there[len(steps) :]:
        session.delete(row)
    session.flush()


def _get(session: Session, checklist: int) -> Checklist:
    row = session.get(Checklist, checklist)
    if row is None:
        raise NotFound
    return row


def _check_free(session: Session, name: str, mine: ChecklistId | None = None) -> None:
    other = session.scalar(select(Checklist.id).where(Checklist.folded == fold(name)))
    if other is not None and other != mine:
        raise InvalidValue("checklist_taken")


def _name_of(session: Session, customer: int) -> str:
    owner = session.get(Customer, customer)
    if owner is None or owner.deleted_at is not None:
        raise NotFound
    return owner.name
