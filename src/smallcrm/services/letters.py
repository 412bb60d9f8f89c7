"""Drafts of messages in the file: changed, sent by the user, dropped. The program sends none."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from smallcrm.domain import letters as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.letters import BatchId, Channel, LetterDraft, LetterId, LetterRow
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind
from smallcrm.domain.rules import Outcome
from smallcrm.storage.models import Customer, Interaction, Letter, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_ALL = """
SELECT l.id, l.customer_id, c.name, l.subject, l.body, l.created_at,
 coalesce((SELECT e.address FROM email e WHERE e.customer_id = c.id ORDER BY e.id LIMIT 1), ''),
 l.purpose, l.outcome, l.channel, l.settled_at
FROM letter l JOIN customer c ON c.id = l.customer_id
WHERE c.deleted_at IS NULL
"""
_ROWS = f"{_ALL} AND l.outcome = ''"


def of_customer(store: Store, customer: CustomerId) -> tuple[LetterRow, ...]:
    """Their open drafts, the latest first."""
    sql = _ROWS + " AND l.customer_id = ? ORDER BY l.id DESC"
    return tuple(_row(found) for found in store.fetch(sql, (customer,)))


def of_batch(store: Store, batch: BatchId) -> tuple[LetterRow, ...]:
    """All that were drafted together, in their order, whatever became of them."""
    sql = _ALL + " AND l.batch_id = ? ORDER BY l.id"
    return tuple(_row(found) for found in store.fetch(sql, (batch,)))


def row(store: Store, letter: LetterId) -> LetterRow:
    """One open draft.

    Raises:
        NotFound: it is gone, or not open any more.
    """
    for found in store.fetch(_ROWS + " AND l.id = ?", (letter,)):
        return _row(found)
    raise NotFound


def change(store: Store, letter: LetterId, draft: LetterDraft) -> None:
    """Other words.

    Raises:
        InvalidValue: there are none. NotFound: it is gone, or not open any more.
    """
    draft = rules.checked(draft)
    if not rules.whole(draft):
        raise InvalidValue("empty")
    with store.write(Action.EDIT_LETTER) as session:
        kept, name = _get(session, letter)
        session.label = name
        kept.subject, kept.body = draft.subject, draft.body


def sent(
    store: Store, letter: LetterId, now: datetime, channel: Channel = Channel.NONE
) -> InteractionId:
    """The user sent it, by this way: it stands in the timeline as an e-mail of ``now`` (UTC), what
    was printed as a message.

    Raises:
        NotFound: it is gone, or not open any more.
    """
    with store.write(Action.SEND_LETTER) as session:
        kept, session.label = _get(session, letter)
        body = rules.whole(LetterDraft(kept.subject, kept.body))
        kept.outcome, kept.settled_at = Outcome.SENT.value, now
        kept.channel = channel.value
        by_post = channel is Channel.PRINTED
        kind = InteractionKind.MESSAGE if by_post else InteractionKind.EMAIL
        entry = {"kind": kind.value, "happened_at": now, "created_at": now}
        (note,) = session.insert_many(Interaction, [{"body": body, **entry}])
        whom = {"interaction_id": note, "customer_id": kept.customer_id}
        session.insert_many(Participant, [whom])
        return InteractionId(note)


def drop(store: Store, letter: LetterId, now: datetime) -> None:
    """It will not be sent. ``now`` is the UTC moment.

    Raises:
        NotFound: it is gone, or not open any more.
    """
    with store.write(Action.DROP_LETTER) as session:
        kept, session.label = _get(session, letter)
        kept.outcome, kept.settled_at = Outcome.DROPPED.value, now


def _get(session: WriteSession | Session, letter: LetterId) -> tuple[Letter, str]:
    kept = session.get(Letter, letter)
    if kept is None or kept.outcome != Outcome.OPEN.value:
        raise NotFound
    owner = session.get(Customer, kept.customer_id)
    return kept, "" if owner is None else owner.name


def _row(found: tuple[Any, ...]) -> LetterRow:
    letter, customer, name, subject, body, created, address, purpose, outcome, way, settled = found
    return LetterRow(
        LetterId(letter),
        CustomerId(customer),
        name,
        subject,
        body,
        datetime.fromisoformat(created),
        address,
        rules.purpose_of(purpose),
        outcome,
        Channel(way) if way in set(Channel) else Channel.NONE,
        None if settled is None else datetime.fromisoformat(settled),
    )
