"""Letters drafted together: who is written to and who is not, and what became of each.

Nobody is left out without a word: whoever is chosen is drafted for, or listed with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import select

from smallcrm.domain import batches as rules
from smallcrm.domain import templates
from smallcrm.domain.actions import Action
from smallcrm.domain.batches import BatchRow, NotWritten, Order, Plan, Ready, Reason, Stopped
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.letters import BatchId, LetterDraft, LetterId, LetterRow, purpose_of
from smallcrm.domain.records import CustomerId
from smallcrm.domain.rules import Outcome
from smallcrm.domain.templates import Facts
from smallcrm.services import letter_facts, letter_limits, letters
from smallcrm.services import templates as kept_templates
from smallcrm.services.letter_limits import Found
from smallcrm.storage.models import Batch, Letter, Template
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Words = Callable[[Facts], Mapping[str, str]]
"""What is known of somebody in words for people, by the names of fields; "" what is not known."""
_THESE = "SELECT value FROM json_each(?)"
_NAMES = f"SELECT id, name, deleted_at FROM customer WHERE id IN ({_THESE})"
_MAIL = f"""
SELECT customer_id, address FROM email WHERE customer_id IN ({_THESE}) AND address <> ''
ORDER BY id DESC
"""
_POST = f"SELECT DISTINCT customer_id FROM address WHERE customer_id IN ({_THESE})"
_COUNT = "count(CASE WHEN l.outcome = '{}' THEN 1 END)"
_OPEN, _SENT, _DROPPED = (_COUNT.format(outcome.value) for outcome in Outcome)
_ROWS = f"""
SELECT b.id, b.name, b.purpose, b.days, b.created_at, {_OPEN}, {_SENT}, {_DROPPED}
FROM batch b LEFT JOIN letter l ON l.batch_id = b.id
 AND l.customer_id IN (SELECT id FROM customer WHERE deleted_at IS NULL)
"""


def plan(
    store: Store, order: Order, whom: Sequence[CustomerId], words: Words, now: datetime
) -> Plan:
    """What would be drafted, and for whom nothing; ``now`` is the user's local moment.

    Raises:
        InvalidValue: "nobody", "batch_too_many"; as ``domain.templates.checked_text``.
    """
    own = kept_templates.own_fields(store)
    text = templates.checked_text(order.text, own)
    chosen = list(dict.fromkeys(whom))
    if not chosen:
        raise InvalidValue("nobody")
    if len(chosen) > rules.MOST:
        raise InvalidValue("batch_too_many")
    these = json.dumps([int(customer) for customer in chosen])
    names = {CustomerId(n): (str(name), gone) for n, name, gone in store.fetch(_NAMES, (these,))}
    facts = letter_facts.of(store, chosen, templates.fields(text), now.date())
    found = letter_limits.stopped(store, chosen, order.purpose, now)
    mail = {CustomerId(n): str(address) for n, address in store.fetch(_MAIL, (these,))}
    reached = {*mail, *(CustomerId(n) for (n,) in store.fetch(_POST, (these,)))}
    ready, stopped = [], []
    for customer in chosen:
        name, gone = names.get(customer, ("", "gone"))
        why: Found | None = found.get(customer)
        if gone is not None or customer not in facts:
            why = (Reason.GONE, "")
        elif why is None and customer not in reached:
            why = (Reason.NO_ADDRESS, "")
        if why is None:
            values = words(facts[customer])
            if lacking := templates.missing(text, values):
                why = (Reason.MISSING, own.get(lacking[0], lacking[0]))
        if why is not None:
            stopped.append(Stopped(customer, name, *why))
            continue
        draft = templates.filled(text, values)
        ready.append(Ready(customer, name, draft, mail.get(customer, "")))
    return Plan(tuple(ready), tuple(stopped))


def draft(
    store: Store, order: Order, whom: Sequence[CustomerId], words: Words, now: datetime
) -> tuple[BatchId, Plan]:
    """Make the drafts of a plan, in one action; the plan is made anew, as it stands now.

    Raises:
        InvalidValue: as ``plan``; "nobody_ready", all were stopped; "no_name", "too_long",
            "batch_days".
    """
    name, days = rules.checked_name(order.name), rules.checked_days(order.days)
    made = plan(store, order, whom, words, now)
    if not made.ready:
        raise InvalidValue("nobody_ready")
    moment = now.astimezone(UTC)
    with store.write(Action.WRITE_LETTERS, str(len(made.ready))) as session:
        batch = Batch(
            name=name,
            purpose=order.purpose.value,
            template_id=_template(session, order),
            days=days,
            created_at=moment,
        )
        session.add(batch)
        session.flush()
        _put(session, made, order, moment, batch.id)
        return BatchId(batch.id), made


def write(
    store: Store, order: Order, customer: CustomerId, words: Words, now: datetime
) -> LetterId:
    """One draft for one person, without a batch.

    Raises:
        InvalidValue: as ``plan``. NotWritten: there is a reason not to.
    """
    made = plan(store, order, [customer], words, now)
    if not made.ready:
        raise NotWritten(made.stopped[0])
    with store.write(Action.WRITE_LETTER, made.ready[0].name) as session:
        (letter,) = _put(session, made, order, now.astimezone(UTC), None)
        return LetterId(letter)


def rows(store: Store) -> tuple[BatchRow, ...]:
    """All batches, the latest first."""
    found = store.fetch(f"{_ROWS} GROUP BY b.id ORDER BY b.id DESC")
    return tuple(_row(*one) for one in found)


def row(store: Store, batch: BatchId) -> BatchRow:
    """Raises:
    NotFound: it is gone.
    """
    for found in store.fetch(f"{_ROWS} WHERE b.id = ? GROUP BY b.id", (batch,)):
        return _row(*found)
    raise NotFound


def of(store: Store, batch: BatchId) -> tuple[LetterRow, ...]:
    """Its letters in the order in which they were drafted, whatever became of them."""
    return letters.of_batch(store, batch)


def change(store: Store, batch: BatchId, name: str, days: int) -> None:
    """Another name, or other days for which is counted what comes of it.

    Raises:
        InvalidValue: "no_name", "too_long", "batch_days". NotFound: it is gone.
    """
    name, days = rules.checked_name(name), rules.checked_days(days)
    with store.write(Action.EDIT_BATCH, name) as session:
        kept = _get(session, batch)
        kept.name, kept.days = name, days


def drop(store: Store, batch: BatchId, now: datetime) -> int:
    """What is still open of it will not be sent; how many those were. ``now`` is the UTC moment.

    Raises:
        NotFound: it is gone, or nothing of it is open.
    """
    with store.write(Action.DROP_BATCH) as session:
        session.label = _get(session, batch).name
        still = Letter.batch_id == batch, Letter.outcome == Outcome.OPEN.value
        open_ones = list(session.scalars(select(Letter.id).where(*still)))
        if not open_ones:
            raise NotFound
        values = {"outcome": Outcome.DROPPED.value, "settled_at": now}
        return session.update_many(Letter, open_ones, values)


# --- inside -------------------------------------------------------------------------------------


def _put(
    session: WriteSession, made: Plan, order: Order, moment: datetime, batch: int | None
) -> list[int]:
    fixed = {"purpose": order.purpose.value, "created_at": moment, "batch_id": batch}
    return session.insert_many(
        Letter,
        [{"customer_id": one.customer, **_words(one.text), **fixed} for one in made.ready],
    )


def _words(text: LetterDraft) -> dict[str, str]:
    return {"subject": text.subject, "body": text.body}


def _template(session: WriteSession, order: Order) -> int | None:
    """It may have been removed since it was chosen."""
    if order.template is None:
        return None
    return None if session.get(Template, order.template) is None else int(order.template)


def _get(session: WriteSession, batch: BatchId) -> Batch:
    kept = session.get(Batch, batch)
    if kept is None:
        raise NotFound
    return kept


def _row(batch: int, name: str, purpose: str, days: int, created: str, *counts: int) -> BatchRow:
    return BatchRow(
        BatchId(batch),
        name,
        purpose_of(purpose),
        days,
        datetime.fromisoformat(created),
        *counts,
    )
