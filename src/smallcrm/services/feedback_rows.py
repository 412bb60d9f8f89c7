"""Feedback as it is shown: of one customer, on the timeline, of all."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from smallcrm.domain import feedback as rules
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, FeedbackRow, Score, ThemeId
from smallcrm.domain.letters import LetterId, Purpose
from smallcrm.domain.records import CustomerId, CustomerKind, InteractionId
from smallcrm.domain.rules import Outcome
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.feedback")

_ROWS = """
SELECT f.id, f.customer_id, c.name, c.kind, f.words, f.given_on, f.score, f.scale, f.topic,
 f.source, f.interaction_id, f.letter_id, f.theme_id, f.placed_at
FROM feedback f CROSS JOIN customer c ON c.id = f.customer_id
WHERE """
_NEWEST = " ORDER BY f.given_on DESC, f.id DESC"


@dataclass(frozen=True, slots=True)
class Survey:
    """A survey that went out and has no answer yet; ``sent_at`` in UTC."""

    id: LetterId
    subject: str
    sent_at: datetime


def row(store: Store, feedback: FeedbackId) -> FeedbackRow:
    """One of it.

    Raises:
        NotFound: it is gone.
    """
    for found in store.fetch(f"{_ROWS} f.id = ?", (feedback,)):
        return _row(found)
    raise NotFound


def of_customer(store: Store, customer: CustomerId) -> tuple[FeedbackRow, ...]:
    """All of a customer, the newest first."""
    rows = store.fetch(f"{_ROWS} f.customer_id = ?{_NEWEST}", (customer,))
    return tuple(map(_row, rows))


def page(
    store: Store,
    customer: CustomerId,
    before: tuple[date, FeedbackId] | None = None,
    limit: int = 50,
) -> tuple[FeedbackRow, ...]:
    """The newest that was said in no note, or what stands before one: (day, id) of the last one
    shown."""
    where, parameters = "", []
    if before is not None:
        where = " AND (f.given_on, f.id) < (?, ?)"
        parameters = [before[0].isoformat(), before[1]]
    sql = f"{_ROWS} f.customer_id = ? AND f.interaction_id IS NULL{where}{_NEWEST} LIMIT ?"
    return tuple(map(_row, store.fetch(sql, (customer, *parameters, limit))))


def everyone(
    store: Store, first: date | None = None, last: date | None = None
) -> tuple[FeedbackRow, ...]:
    """All that there is, of those who are not in the trash, from a local day to another (both in
    it), as it was entered."""
    where, days = "c.deleted_at IS NULL", []
    for sign, day in ((">=", first), ("<=", last)):
        if day is not None:
            where += f" AND f.given_on {sign} ?"
            days.append(day.isoformat())
    return tuple(map(_row, store.fetch(f"{_ROWS} {where} ORDER BY f.id", tuple(days))))


def any_there(store: Store) -> bool:
    """Whether there is any."""
    return bool(store.fetch("SELECT 1 FROM feedback LIMIT 1"))


def sources(store: Store) -> tuple[str, ...]:
    """Where feedback came from so far, the most frequent first."""
    return _used(store, "source")


def topics(store: Store) -> tuple[str, ...]:
    """What feedback was about so far, the most frequent first."""
    return _used(store, "topic")


def open_surveys(store: Store, customer: CustomerId) -> tuple[Survey, ...]:
    """Surveys that the user sent to a customer and that nothing answers, the last one first."""
    sql = (
        "SELECT l.id, l.subject, coalesce(l.settled_at, l.created_at) FROM letter l"
        " WHERE l.customer_id = ? AND l.purpose = ? AND l.outcome = ?"
        " AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.letter_id = l.id) ORDER BY l.id DESC"
    )
    wanted = (customer, Purpose.SURVEY.value, Outcome.SENT.value)
    return tuple(
        Survey(LetterId(key), subject, datetime.fromisoformat(at))
        for key, subject, at in store.fetch(sql, wanted)
    )


def survey(store: Store, letter: int) -> Survey | None:
    """What went out as this letter; None where it is gone."""
    sql = "SELECT id, subject, coalesce(settled_at, created_at) FROM letter WHERE id = ?"
    for key, subject, at in store.fetch(sql, (letter,)):
        return Survey(LetterId(key), subject, datetime.fromisoformat(at))
    return None


def _used(store: Store, column: str) -> tuple[str, ...]:
    sql = (
        f"SELECT {column} FROM feedback WHERE {column} <> '' GROUP BY {column}"
        f" ORDER BY count(*) DESC, {column} LIMIT 40"
    )
    return tuple(str(found) for (found,) in store.fetch(sql))


def _row(found: tuple[Any, ...]) -> FeedbackRow:
    key, customer, name, kind, words, given, value, scale, topic, source = found[:10]
    note, letter, theme, placed = found[10:]
    return FeedbackRow(
        FeedbackId(key),
        CustomerId(customer),
        name,
        _kind(kind),
        FeedbackDraft(words, date.fromisoformat(given), _score(value, scale), topic, source),
        None if note is None else InteractionId(note),
        letter,
        None if theme is None else ThemeId(theme),
        None if placed is None else datetime.fromisoformat(placed),
    )


def _score(value: int | None, scale: int | None) -> Score | None:
    """None for one that cannot be, as damage leaves it: its words are shown nevertheless."""
    if value is None or scale is None:
        return None
    try:
        return rules.score(value, scale)
    except InvalidValue:
        log.warning("a score of feedback cannot be read")
        return None


def _kind(value: str) -> CustomerKind:
    try:
        return CustomerKind(value)
    except ValueError:
        log.warning("a kind of customer cannot be read")
        return CustomerKind.PERSON
