"""Rules in the file: made, changed, switched, ordered, removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.errors import NotFound
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId
from smallcrm.services import rules, suggestions
from smallcrm.storage.store import Store

SINCE = date(2026, 11, 1)
CALL = RuleDraft("Call", Happening.YEARLY, Effect.FOLLOW_UP, text="Call", month=11, day=21)
CARD = replace(CALL, name="Card", effect=Effect.LETTER, day=20)


def test_made_changed_and_ordered(store: Store) -> None:
    call, card = rules.define(store, CALL, SINCE), rules.define(store, CARD, SINCE)
    rules.change(store, call, replace(CALL, tag="#VIP"), date(2026, 10, 1))
    first, second = rules.rows(store)
    assert (first.id, first.draft.tag, first.since_on) == (call, "vip", date(2026, 10, 1))
    assert second.draft == CARD
    rules.reorder(store, [card])
    assert [row.id for row in rules.rows(store)] == [card, call]


def test_switched_off_it_suggests_nothing(store: Store) -> None:
    person(store, "Ana")
    call = rules.define(store, CALL, SINCE)
    assert suggestions.of_all(store, NOW).every == 1
    rules.switch(store, call, NOW)
    assert suggestions.of_all(store, NOW).every == 0
    rules.switch(store, call, None)
    assert suggestions.of_all(store, NOW).every == 1


def test_removed_what_it_made_stays(store: Store) -> None:
    person(store, "Ana")
    call, card = rules.define(store, CALL, SINCE), rules.define(store, CARD, SINCE)
    for rule in (call, card):
        assert suggestions.take_all(store, rule, NOW) == 1
    rules.remove(store, call)
    rules.remove(store, card)
    assert rules.rows(store) == ()
    assert store.fetch("SELECT text, rule_id FROM follow_up") == [("Call", None)]
    assert store.fetch("SELECT subject, rule_id FROM letter") == [("Call", None)]
    assert store.fetch("SELECT 1 FROM firing") == []
    store.undo()
    store.undo()
    assert suggestions.of_all(store, NOW).every == 0, "it is answered again"
    assert store.fetch("SELECT rule_id FROM follow_up") == [(call,)]


def test_what_is_gone(store: Store) -> None:
    start = replace(CALL, effect=Effect.CHECKLIST, checklist=ChecklistId(7))
    with pytest.raises(NotFound):
        rules.define(store, start, SINCE)
    for deed in (
        lambda: rules.row(store, RuleId(7)),
        lambda: rules.change(store, RuleId(7), CALL, SINCE),
        lambda: rules.switch(store, RuleId(7), NOW),
        lambda: rules.remove(store, RuleId(7)),
    ):
        with pytest.raises(NotFound):
            deed()
