"""What the rules suggest now, worked out from what happened; and the answers to it.

Nothing is made before it was accepted. Each answer is one action: undo takes back what was made,
and the answer with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from smallcrm.domain import rules as rules_of
from smallcrm.domain.actions import Action
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import NotFound, SmallcrmError
from smallcrm.domain.records import ChangeSetId, CustomerId, CustomerKind, FollowUpState, Side
from smallcrm.domain.rules import Answer, Effect, RuleId, RuleRow
from smallcrm.domain.suggestions import Occurrence, OfRule, Suggested, Suggestion
from smallcrm.services import checklists, day_start, happenings, import_rows, rules
from smallcrm.services.exported import SILENT, Work
from smallcrm.services.search_parts import Part
from smallcrm.storage.models import Firing, FollowUp, Letter
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

LIMIT = 200
"""So many are shown of all."""
STEP = 500
"""So many answers go into one transaction."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A suggestion, and the deal it is about."""

    suggestion: Suggestion
    deal: int | None


def of_all(store: Store, now: datetime, limit: int = LIMIT) -> Suggested:
    """What all rules suggest; ``now`` is the user's local moment, ``limit`` how many are listed."""
    found, left = [], limit
    for rule in rules.rows(store):
        one = _of_rule(store, rule, now, left)
        if one.every:
            found.append(one)
        left -= len(one.first)
    return Suggested(tuple(found))


def of_one(store: Store, rule: RuleId, now: datetime, limit: int = LIMIT) -> OfRule:
    """What one rule suggests.

    Raises:
        NotFound: it is gone.
    """
    return _of_rule(store, rules.row(store, rule), now, limit)


def would_be(store: Store, rule: RuleRow, now: datetime) -> int:
    """How many a rule would suggest now, whether or not it is in the file yet."""
    return _of_rule(store, rule, now, 0).every


def take(store: Store, key: Occurrence, now: datetime) -> None:
    """Do what is suggested; ``now`` is the user's local moment.

    Raises:
        NotFound: it is not suggested any more.
    """
    rule, found = _one(store, key, now)
    today = day_start.today(store, now)
    with store.write(Action.TAKE_SUGGESTION, found.suggestion.customer_name) as session:
        _make(session, rule, [found], today, now)
        _answer(session, rule.id, [found], Answer.TAKEN, today)


def skip(store: Store, key: Occurrence, now: datetime) -> None:
    """ "Not now": it is not suggested again. Arguments and errors as ``take``."""
    rule, found = _one(store, key, now)
    today = day_start.today(store, now)
    with store.write(Action.SKIP_SUGGESTION, found.suggestion.customer_name) as session:
        _answer(session, rule.id, [found], Answer.SKIPPED, today)


def take_all(store: Store, rule: RuleId, now: datetime, work: Work = SILENT) -> int:
    """Do all that a rule suggests, as one action; how much it was. For a background lane.

    Raises:
        NotFound: the rule is gone, or it was taken back meanwhile. Cancelled: it was stopped, and
            is taken back.
    """
    return _answer_all(store, rule, Answer.TAKEN, now, work)


def skip_all(store: Store, rule: RuleId, now: datetime, work: Work = SILENT) -> int:
    """ "Not now" to all that a rule suggests. As ``take_all``."""
    return _answer_all(store, rule, Answer.SKIPPED, now, work)


# --- finding ------------------------------------------------------------------------------------


def _of_rule(store: Store, rule: RuleRow, now: datetime, limit: int) -> OfRule:
    """One more than the limit is looked for: only when there is one are they counted."""
    query = _query(store, rule, now)
    if query is None:
        return OfRule(rule, 0, ())
    found = _find(store, rule, now, limit + 1)
    every = len(found)
    if every > limit:
        ((every,),) = store.fetch(f"SELECT count(*) FROM ({query.sql})", query.parameters)
    return OfRule(rule, every, tuple(one.suggestion for one in found[:limit]))


def _query(
    store: Store, rule: RuleRow, now: datetime, customer: CustomerId | None = None
) -> Part | None:
    if rule.off_at is not None or not rule.can_act:
        return None
    return happenings.find(rule, day_start.today(store, now), _zone(now), customer)


def _find(
    store: Store,
    rule: RuleRow,
    now: datetime,
    limit: int,
    customer: CustomerId | None = None,
) -> list[_Found]:
    query = _query(store, rule, now, customer)
    if query is None:
        return []
    rows = store.fetch(f"{query.sql} LIMIT ?", (*query.parameters, limit))
    return [_found(rule, row, now) for row in rows]


def _found(rule: RuleRow, row: tuple[Any, ...], now: datetime) -> _Found:
    customer, name, first, kind, of, happened, what, deal = row
    text = rules_of.filled(rule.draft.text, name, first, what).strip() or rule.draft.name
    if rule.draft.effect is Effect.CHECKLIST:
        text = rule.checklist_name
    on = (
        date.fromisoformat(happened)
        if len(happened) == len("2026-11-25")
        else datetime.fromisoformat(happened).astimezone(now.tzinfo).date()
    )
    key = Occurrence(rule.id, CustomerId(customer), of)
    return _Found(Suggestion(key, name, CustomerKind(kind), on, what, text), deal)


def _one(store: Store, key: Occurrence, now: datetime) -> tuple[RuleRow, _Found]:
    """A suggestion as it stands now: what it was made of may have gone, or been answered."""
    rule = rules.row(store, key.rule)
    for found in _find(store, rule, now, -1, key.customer):
        if found.suggestion.key == key:
            return rule, found
    raise NotFound


def _zone(now: datetime) -> Any:
    return now.tzinfo or UTC


# --- answering ----------------------------------------------------------------------------------


def _answer_all(store: Store, number: RuleId, answer: Answer, now: datetime, work: Work) -> int:
    """What is suggested when it begins, in as many transactions as it takes."""
    rule = rules.row(store, number)
    every, today = _find(store, rule, now, -1), day_start.today(store, now)
    action = Action.TAKE_ALL if answer is Answer.TAKEN else Action.SKIP_ALL
    step: ChangeSetId | None = None
    try:
        for start in range(0, len(every), STEP):
            work.step(start, len(every))
            chunk = every[start : start + STEP]
            with store.write(action, str(len(every)), more_of=step) as session:
                still = _unanswered(session, number, chunk)
                if answer is Answer.TAKEN:
                    _make(session, rule, still, today, now)
                _answer(session, number, still, answer, today)
            step = step or session.step
        work.step(len(every), len(every))
    except NotFound:
        raise
    except SmallcrmError:
        if step is not None:
            import_rows.take_back_half(store, step)
        raise
    return len(every)


def _unanswered(session: WriteSession, rule: RuleId, chunk: Sequence[_Found]) -> list[_Found]:
    """Without those that were answered since they were looked up, and those of customers who went
    into the trash."""
    marks = ", ".join("?" * len(chunk))
    whose = tuple(one.suggestion.key.customer for one in chunk)
    connection = session.connection()
    gone = connection.exec_driver_sql(
        "SELECT customer_id, occurrence FROM firing WHERE rule_id = ?"
        f" AND customer_id IN ({marks})",
        (rule, *whose),
    )
    answered = {(int(customer), of) for customer, of in gone}
    here = connection.exec_driver_sql(
        f"SELECT id FROM customer WHERE deleted_at IS NULL AND id IN ({marks})", whose
    )
    listed = {int(customer) for (customer,) in here}
    keys = [(one.suggestion.key, one) for one in chunk]
    return [one for k, one in keys if k.customer in listed and (k.customer, k.of) not in answered]


def _answer(
    session: WriteSession, rule: RuleId, found: Sequence[_Found], answer: Answer, today: date
) -> None:
    rows = [
        {
            "rule_id": rule,
            "customer_id": one.suggestion.key.customer,
            "occurrence": one.suggestion.key.of,
            "answer": answer.value,
            "answered_on": today,
        }
        for one in found
    ]
    session.insert_many(Firing, rows)


def _make(
    session: WriteSession, rule: RuleRow, found: Sequence[_Found], today: date, now: datetime
) -> None:
    """What a rule does for each of them."""
    moment = now.astimezone(UTC)
    match rule.draft.effect:
        case Effect.FOLLOW_UP:
            promise = {
                "rule_id": rule.id,
                "role": Role.RULE.value,
                "due_on": today,
                "side": Side.MINE.value,
                "state": FollowUpState.OPEN.value,
                "created_at": moment,
            }
            rows = [
                {**_whose(one), "deal_id": one.deal, "text": one.suggestion.text, **promise}
                for one in found
            ]
            session.insert_many(FollowUp, rows)
        case Effect.LETTER:
            made = []
            for one in found:
                draft = rules_of.letter(one.suggestion.text)
                made.append({**_whose(one), "subject": draft.subject, "body": draft.body})
            fixed = {"rule_id": rule.id, "created_at": moment}
            session.insert_many(Letter, [{**row, **fixed} for row in made])
        case Effect.CHECKLIST:  # pragma: no branch
            assert rule.draft.checklist is not None
            whom = [(one.suggestion.key.customer, one.deal) for one in found]
            checklists.begin(session, rule.draft.checklist, whom, today, moment)


def _whose(one: _Found) -> dict[str, Any]:
    return {"customer_id": one.suggestion.key.customer}
