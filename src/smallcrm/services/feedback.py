"""Feedback in the file: kept, changed, removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import feedback as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import NotFound
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.storage.models import Customer, Feedback, Letter, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def add(
    store: Store,
    customer: CustomerId,
    draft: FeedbackDraft,
    now: datetime,
    *,
    interaction: InteractionId | None = None,
    letter: int | None = None,
) -> FeedbackId:
    """Keep what a customer said, perhaps in a note, perhaps as the answer to a survey that went
    out as ``letter``; ``now`` is the UTC moment.

    Raises:
        InvalidValue: what ``domain.feedback.checked`` raises.
        NotFound: no such customer, or note or letter of theirs.
    """
    with store.write(Action.ADD_FEEDBACK) as session:
        session.label = _name(session, customer)
        _check_theirs(session, customer, interaction, letter)
        row = insert(session, customer, draft, now, interaction, letter)
        session.flush()
        return FeedbackId(row.id)


def insert(
    session: Session,
    customer: int,
    draft: FeedbackDraft,
    now: datetime,
    interaction: int | None = None,
    letter: int | None = None,
) -> Feedback:
    """The row, added to the session: for this, for a line that says it, and for tables.

    Raises:
        InvalidValue: what ``domain.feedback.checked`` raises.
    """
    row = Feedback(customer_id=customer, created_at=now)
    row.interaction_id, row.letter_id = interaction, letter
    _put(row, draft)
    session.add(row)
    return row


def edit(
    store: Store, feedback: FeedbackId, draft: FeedbackDraft, letter: int | None = None
) -> None:
    """Put other values in it, and which survey it answers; its note and its group stay.

    Raises:
        InvalidValue: as for ``add``. NotFound: it is gone, or the letter is not theirs.
    """
    with store.write(Action.EDIT_FEEDBACK) as session:
        row = _get(session, feedback)
        session.label = _name(session, row.customer_id)
        if letter != row.letter_id:
            _check_theirs(session, row.customer_id, None, letter)
            row.letter_id = letter
        _put(row, draft)


def reword(store: Store, feedback: FeedbackId, words: str) -> None:
    """Other words, all else stays.

    Raises:
        InvalidValue: "no_feedback". NotFound: it is gone.
    """
    with store.write(Action.EDIT_FEEDBACK) as session:
        row = _get(session, feedback)
        session.label = _name(session, row.customer_id)
        _put(row, replace(_draft(row), words=words))


def remove(store: Store, feedback: FeedbackId) -> None:
    """It was a mistake; the note in which it was said stays.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_FEEDBACK) as session:
        row = _get(session, feedback)
        session.label = _name(session, row.customer_id)
        session.delete(row)


def _draft(row: Feedback) -> FeedbackDraft:
    score = None
    if row.score is not None and row.scale is not None:
        score = rules.Score(row.score, row.scale)
    return FeedbackDraft(row.words, row.given_on, score, row.topic, row.source)


def _put(row: Feedback, draft: FeedbackDraft) -> None:
    kept = rules.checked(draft)
    row.words, row.given_on, row.topic, row.source = (
        *(kept.words, kept.given_on, kept.topic, kept.source),
    )
    row.score = None if kept.score is None else kept.score.value
    row.scale = None if kept.score is None else kept.score.scale


def _check_theirs(
    session: Session, customer: int, interaction: int | None, letter: int | None
) -> None:
    if interaction is not None:
        theirs = select(Participant.id).where(
            Participant.interaction_id == interaction, Participant.customer_id == customer
        )
        if session.scalars(theirs).first() is None:
            raise NotFound
    if letter is not None:
        found = session.get(Letter, letter)
        if found is None or found.customer_id != customer:
            raise NotFound


def _get(session: WriteSession, feedback: FeedbackId) -> Feedback:
    row = session.get(Feedback, feedback)
    if row is None:
        raise NotFound
    return row


def _name(session: Session, customer: int) -> str:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row.name
