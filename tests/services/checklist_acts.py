"""Deeds with checklists, rules, drafts and introductions: one for each action, in an order in which
each has what it needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlalchemy.orm import Session

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.checklists import ChecklistDraft, ChecklistId, StepDraft
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.letters import LetterDraft, LetterId
from smallcrm.domain.records import CustomerId
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId
from smallcrm.domain.suggestions import Occurrence
from smallcrm.services import checklists, introductions, letters, rules, suggestions
from smallcrm.storage.models import Checklist, Rule
from smallcrm.storage.store import Store

TODAY = NOW.date()
WELCOME = ChecklistDraft("Welcome", (StepDraft("Call", 1), StepDraft("Check in", 14)))
CARD = RuleDraft(
    "Card", Happening.YEARLY, Effect.LETTER, text="Hi {name}\nHappy days", month=11, day=20
)
SINCE = date(2026, 11, 1)


def prepare(session: Session) -> None:
    """A checklist and a rule that are there before the first step."""
    session.add(Checklist(id=1, name="Old", folded="old", position=0))
    old = {"happening": "yearly", "effect": "follow_up", "text": "Call", "tag": ""}
    on = {"days": 0, "month": 11, "day": 21, "since_on": SINCE}
    session.add(Rule(id=1, name="Call", position=0, **old, **on))


def deeds(store: Store, ana: CustomerId, zoe: CustomerId) -> dict[Action, Callable[[], object]]:
    """With two customers who are in the file."""
    old, welcome = ChecklistId(1), ChecklistId(2)
    call, card, letter = RuleId(1), RuleId(2), LetterId(1)

    def suggested(rule: RuleId) -> Occurrence:
        return suggestions.of_one(store, rule, NOW).first[0].key

    def stop() -> None:
        (run,) = checklists.of_customer(store, ana)
        assert checklists.stop(store, run.id, NOW) == 3

    return {
        Action.ADD_CHECKLIST: lambda: checklists.define(store, WELCOME),
        Action.EDIT_CHECKLIST: lambda: checklists.change(
            store, welcome, ChecklistDraft("New customer", (*WELCOME.steps, StepDraft("Ask", 0)))
        ),
        Action.ORDER_CHECKLISTS: lambda: checklists.reorder(store, [welcome, old]),
        Action.START_CHECKLIST: lambda: checklists.start(store, welcome, ana, TODAY, NOW),
        Action.STOP_CHECKLIST: stop,
        Action.REMOVE_CHECKLIST: lambda: checklists.remove(store, welcome, NOW),
        Action.SET_INTRODUCER: lambda: introductions.put(store, ana, Introducer("", zoe)),
        Action.CLEAR_INTRODUCER: lambda: introductions.clear(store, ana),
        Action.ADD_RULE: lambda: rules.define(store, CARD, SINCE),
        Action.EDIT_RULE: lambda: rules.change(store, card, CARD, date(2026, 11, 2)),
        Action.ORDER_RULES: lambda: rules.reorder(store, [card, call]),
        Action.SKIP_SUGGESTION: lambda: suggestions.skip(store, suggested(call), NOW),
        Action.TAKE_SUGGESTION: lambda: suggestions.take(store, suggested(card), NOW),
        Action.EDIT_LETTER: lambda: letters.change(store, letter, LetterDraft("Hi", "Ho")),
        Action.SEND_LETTER: lambda: letters.sent(store, letter, NOW),
        Action.TAKE_ALL: lambda: suggestions.take_all(store, card, NOW),
        Action.DROP_LETTER: lambda: letters.drop(store, LetterId(2), NOW),
        Action.SKIP_ALL: lambda: suggestions.skip_all(store, call, NOW),
        Action.SWITCH_RULE: lambda: rules.switch(store, card, NOW),
        Action.REMOVE_RULE: lambda: rules.remove(store, card),
    }
