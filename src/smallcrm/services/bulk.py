"""What is done to many customers at once: one undo step, whether it is twelve or all of them.

Very many are written some hundred at a time, so that nobody else waits for long to write; if it
is stopped, what was done of it is taken back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.errors import NotFound, SmallcrmError
from smallcrm.domain.records import (
    CadenceDraft,
    ChangeSetId,
    CustomerId,
    FollowUpDraft,
    FollowUpState,
    TagDraft,
)
from smallcrm.domain.text import clean, fold
from smallcrm.services import details, import_rows
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.models import Cadence, Customer, FollowUp, Tag
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

STEP = 500
"""So many customers go into one transaction: a quarter of a second at most."""

_THESE = "SELECT value FROM json_each(?)"
_HERE = f"SELECT id FROM customer WHERE deleted_at IS NULL AND id IN ({_THESE})"
_WITH = "SELECT customer_id FROM tag WHERE folded = ?"
_WITH_RHYTHM = "SELECT customer_id FROM cadence"


def tag(store: Store, customers: Sequence[CustomerId], name: str, work: Work = SILENT) -> int:
    """Give a tag to all who do not have it; how many those were.

    Raises:
        InvalidValue: nothing in it. Cancelled: it was stopped, and is taken back. NotFound: it
            was taken back meanwhile.
    """
    return _tag(store, customers, name, Action.TAG_MANY, work)


def untag(store: Store, customers: Sequence[CustomerId], name: str, work: Work = SILENT) -> int:
    """Take a tag from all who have it; how many those were. Raises as ``tag``."""
    return _untag(store, customers, name, Action.UNTAG_MANY, work)


def archive(store: Store, customers: Sequence[CustomerId], work: Work = SILENT) -> int:
    """Out of the list of people; how many were in it. Raises as ``tag``."""
    return _tag(store, customers, ARCHIVED, Action.ARCHIVE, work)


def unarchive(store: Store, customers: Sequence[CustomerId], work: Work = SILENT) -> int:
    """Back into the list of people; how many came. Raises as ``tag``."""
    return _untag(store, customers, ARCHIVED, Action.UNARCHIVE, work)


def keep_in_touch(
    store: Store, customers: Sequence[CustomerId], every: CadenceDraft | None, work: Work = SILENT
) -> int:
    """The same rhythm for all, None: no rhythm of their own; how many. Raises as ``tag``."""
    if every is None:
        have = {r[0] for r in store.fetch(_WITH_RHYTHM)}
        those = [c for c in _here(store, customers) if c in have]
        return _run(store, Action.RHYTHM_MANY, those, _end_rhythm, work)
    details.checked(every)
    values = {"every": every.every, "unit": every.unit.value}

    def put(session: WriteSession, chunk: Sequence[int]) -> None:
        query = select(Cadence.id, Cadence.customer_id).where(Cadence.customer_id.in_(chunk))
        there = {int(owner): int(row) for row, owner in session.execute(query)}
        session.update_many(Cadence, list(there.values()), values)
        fresh = [{"customer_id": c, **values} for c in chunk if c not in there]
        session.insert_many(Cadence, fresh)

    return _run(store, Action.RHYTHM_MANY, _here(store, customers), put, work)


def follow_up(
    store: Store,
    customers: Sequence[CustomerId],
    draft: FollowUpDraft,
    now: datetime,
    work: Work = SILENT,
) -> int:
    """The same promise to each, of which each is kept by itself; how many. ``now`` is the UTC
    moment. Raises as ``tag``."""
    text = details.some_lines(clean(draft.text))
    values = {
        "text": text,
        "due_on": draft.due_on,
        "due_time": draft.due_time if draft.due_on else None,
        "side": draft.side.value,
        "state": FollowUpState.OPEN.value,
        "created_at": now,
    }

    def put(session: WriteSession, chunk: Sequence[int]) -> None:
        session.insert_many(FollowUp, [{"customer_id": c, **values} for c in chunk])

    return _run(store, Action.FOLLOW_UP_MANY, _here(store, customers), put, work)


def delete(
    store: Store, customers: Sequence[CustomerId], now: datetime, work: Work = SILENT
) -> int:
    """Into the trash; how many went. Raises as ``tag``."""

    def put(session: WriteSession, chunk: Sequence[int]) -> None:
        session.update_many(Customer, chunk, {"deleted_at": now})

    return _run(store, Action.DELETE_MANY, _here(store, customers), put, work)


# --- inside --------------------------------------------------------------------------------------

Put = Callable[[WriteSession, Sequence[int]], None]


def _tag(
    store: Store, customers: Sequence[CustomerId], name: str, action: Action, work: Work
) -> int:
    draft = details.checked(TagDraft(name))
    assert isinstance(draft, TagDraft)
    values = {"name": draft.name, "folded": fold(draft.name)}
    have = {r[0] for r in store.fetch(_WITH, (values["folded"],))}

    def put(session: WriteSession, chunk: Sequence[int]) -> None:
        query = select(Tag.customer_id).where(
            Tag.folded == values["folded"], Tag.customer_id.in_(chunk)
        )
        there = set(session.scalars(query))
        session.insert_many(Tag, [{"customer_id": c, **values} for c in chunk if c not in there])

    return _run(store, action, [c for c in _here(store, customers) if c not in have], put, work)


def _untag(
    store: Store, customers: Sequence[CustomerId], name: str, action: Action, work: Work
) -> int:
    draft = details.checked(TagDraft(name))
    assert isinstance(draft, TagDraft)
    folded = fold(draft.name)
    have = {r[0] for r in store.fetch(_WITH, (folded,))}

    def put(session: WriteSession, chunk: Sequence[int]) -> None:
        query = select(Tag).where(Tag.folded == folded, Tag.customer_id.in_(chunk))
        for row in session.scalars(query):
            session.delete(row)

    return _run(store, action, [c for c in _here(store, customers) if c in have], put, work)


def _end_rhythm(session: WriteSession, chunk: Sequence[int]) -> None:
    for row in session.scalars(select(Cadence).where(Cadence.customer_id.in_(chunk))):
        session.delete(row)


def _here(store: Store, customers: Sequence[CustomerId]) -> list[int]:
    """Those who are not in the trash, each once, in the order given."""
    here = {r[0] for r in store.fetch(_HERE, (json.dumps(list(customers)),))}
    return [c for c in dict.fromkeys(int(c) for c in customers) if c in here]


def _run(store: Store, action: Action, customers: Sequence[int], put: Put, work: Work) -> int:
    """One step of the journal, in as many transactions as it takes."""
    step: ChangeSetId | None = None
    every = len(customers)
    try:
        for start in range(0, every, STEP):
            work.step(start, every)
            with store.write(action, str(every), more_of=step) as session:
                chunk = customers[start : start + STEP]
                query = select(Customer.id).where(
                    Customer.id.in_(chunk), Customer.deleted_at.is_(None)
                )
                put(session, list(session.scalars(query)))  # some may have gone meanwhile
            step = step or session.step
        work.step(every, every)
    except NotFound:
        raise
    except SmallcrmError:
        if step is not None:
            import_rows.take_back_half(store, step)
        raise
    return every
