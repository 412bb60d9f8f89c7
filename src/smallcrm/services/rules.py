"""Rules in the file. What they suggest is never stored: see ``services.suggestions``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import rules
from smallcrm.domain.actions import Action
from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId, RuleRow
from smallcrm.storage.models import Checklist, Firing, FollowUp, Letter, Rule, Stage
from smallcrm.storage.store import Store

_ROWS = """
SELECT r.id, r.name, r.happening, r.effect, r.days, r.text, r.tag, r.checklist_id, r.month, r.day,
 r.since_on, r.off_at, coalesce(k.name, ''), r.stage_id, coalesce(g.name, '')
FROM rule r LEFT JOIN checklist k ON k.id = r.checklist_id LEFT JOIN stage g ON g.id = r.stage_id
ORDER BY r.position, r.id
"""


def rows(store: Store) -> tuple[RuleRow, ...]:
    """All rules in their order."""
    return tuple(_row(found) for found in store.fetch(_ROWS))


def row(store: Store, rule: RuleId) -> RuleRow:
    """One rule.

    Raises:
        NotFound: it is gone.
    """
    for found in rows(store):
        if found.id == rule:
            return found
    raise NotFound


def define(store: Store, draft: RuleDraft, since_on: date) -> RuleId:
    """A new rule, behind the others, of what happens from the local day ``since_on`` on.

    Raises:
        InvalidValue: as ``domain.rules.checked``. NotFound: its checklist, or its stage, is
            gone.
    """
    draft = rules.checked(draft)
    with store.write(Action.ADD_RULE, draft.name) as session:
        last = session.scalar(select(func.max(Rule.position)))
        place = 0 if last is None else last + 1
        made = Rule(since_on=since_on, position=place, **_columns(session, draft))
        session.add(made)
        session.flush()
        return RuleId(made.id)


def change(store: Store, rule: RuleId, draft: RuleDraft, since_on: date) -> None:
    """Other words, another happening; what was answered stays answered.

    Raises:
        InvalidValue, NotFound: as for ``define``, or the rule is gone.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_RULE, draft.name) as session:
        kept = _get(session, rule)
        for name, value in _columns(session, draft).items():
            setattr(kept, name, value)
        kept.since_on = since_on


def switch(store: Store, rule: RuleId, off_at: datetime | None) -> None:
    """Off since a UTC moment, or on again (None).

    Raises:
        InvalidValue: "no_checklist", it cannot be on without. NotFound: it is gone.
    """
    with store.write(Action.SWITCH_RULE) as session:
        kept = _get(session, rule)
        session.label = kept.name
        if off_at is None and kept.effect == Effect.CHECKLIST.value and kept.checklist_id is None:
            raise InvalidValue("no_checklist")
        kept.off_at = off_at


def reorder(store: Store, order: Sequence[RuleId]) -> None:
    """Put the rules in this order; those that are not named follow."""
    places = {rule: place for place, rule in enumerate(order)}
    with store.write(Action.ORDER_RULES) as session:
        found = list(session.scalars(select(Rule)))
        found.sort(key=lambda r: (places.get(RuleId(r.id), len(places)), r.position, r.id))
        for place, kept in enumerate(found):
            kept.position = place
        session.label = str(len(found))


def remove(store: Store, rule: RuleId) -> None:
    """With what was answered to it; follow-ups and drafts that it made stay.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_RULE) as session:
        session.label = _get(session, rule).name
        for model in (FollowUp, Letter):
            made = session.scalars(select(model.id).where(model.rule_id == rule))
            session.update_many(model, list(made), {"rule_id": None})
        for firing in session.scalars(select(Firing).where(Firing.rule_id == rule)):
            session.delete(firing)
        session.flush()
        session.delete(_get(session, rule))


def _columns(session: Session, draft: RuleDraft) -> dict[str, Any]:
    if draft.checklist is not None and session.get(Checklist, draft.checklist) is None:
        raise NotFound
    if draft.stage is not None and session.get(Stage, draft.stage) is None:
        raise NotFound
    return {
        "name": draft.name,
        "happening": draft.happening.value,
        "effect": draft.effect.value,
        "days": draft.days,
        "text": draft.text,
        "tag": draft.tag,
        "checklist_id": draft.checklist,
        "month": draft.month,
        "day": draft.day,
        "stage_id": draft.stage,
    }


def _row(found: tuple[Any, ...]) -> RuleRow:
    rule, name, happening, effect, days, text, tag, checklist, month, day = found[:10]
    since, off, of, stage, in_stage = found[10:]
    draft = RuleDraft(
        name=name,
        happening=Happening(happening),
        effect=Effect(effect),
        days=days,
        text=text,
        tag=tag,
        checklist=None if checklist is None else ChecklistId(checklist),
        month=month,
        day=day,
        stage=None if stage is None else StageId(stage),
    )
    off_at = None if off is None else datetime.fromisoformat(off)
    return RuleRow(RuleId(rule), draft, date.fromisoformat(since), off_at, of, in_stage)


def _get(session: Session, rule: int) -> Rule:
    kept = session.get(Rule, rule)
    if kept is None:
        raise NotFound
    return kept
