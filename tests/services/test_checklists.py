"""Checklists: defined, started, gone through, stuck, stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conftest import NOW
from services.work_people import person
from smallcrm.domain.checklists import LATEST, ChecklistDraft, ChecklistId, RunId, StepDraft
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerId, FollowUpId
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.services import checklists, customers, follow_ups, rules
from smallcrm.storage.store import Store

TODAY = NOW.date()
WELCOME = ChecklistDraft("Welcome", (StepDraft("Check in", 14), StepDraft("Call", 1)))


def steps(store: Store, customer: CustomerId) -> list[tuple[str, str, str, str]]:
    return store.fetch(
        "SELECT text, due_on, state, role FROM follow_up WHERE customer_id = ? ORDER BY id",
        (customer,),
    )


def test_steps_are_kept_in_the_order_of_their_days(store: Store) -> None:
    made = checklists.define(store, WELCOME)
    (row,) = checklists.rows(store)
    assert (row.id, row.name, row.running) == (made, "Welcome", 0)
    assert row.steps == (StepDraft("Call", 1), StepDraft("Check in", 14))


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(WELCOME, name=" "), "no_name"),
        (replace(WELCOME, name="x" * 61), "too_long"),
        (replace(WELCOME, steps=(StepDraft(" ", 1),)), "no_steps"),
        (replace(WELCOME, steps=(StepDraft("x", 1),) * 101), "too_many_steps"),
        (replace(WELCOME, steps=(StepDraft("x", -1),)), "step_days"),
        (replace(WELCOME, steps=(StepDraft("x", LATEST + 1),)), "step_days"),
        (replace(WELCOME, name="wÉlcome"), "checklist_taken"),
    ],
)
def test_what_cannot_be_kept(store: Store, draft: ChecklistDraft, code: str) -> None:
    checklists.define(store, WELCOME)
    with pytest.raises(InvalidValue) as problem:
        checklists.define(store, draft)
    assert problem.value.code == code
    assert len(checklists.rows(store)) == 1


def test_started_its_steps_are_follow_ups_and_one_undo_takes_them_back(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    run = checklists.start(store, welcome, ana, TODAY, NOW)
    assert steps(store, ana) == [
        ("Call", "2026-11-26", "open", Role.STEP.value),
        ("Check in", "2026-12-09", "open", Role.STEP.value),
    ]
    (row,) = checklists.of_customer(store, ana)
    assert (row.id, row.name, row.done, row.every) == (run, "Welcome", 0, 2)
    assert row.next is not None
    assert row.next.text == "Call"
    assert [r.running for r in checklists.rows(store)] == [1]
    store.undo()
    assert steps(store, ana) == []
    assert checklists.of_customer(store, ana) == ()


def test_progress_counts_what_was_done_and_leaves_out_what_was_dropped(store: Store) -> None:
    ana = person(store, "Ana")
    three = checklists.define(store, replace(WELCOME, steps=(*WELCOME.steps, StepDraft("Ask", 3))))
    checklists.start(store, three, ana, TODAY, NOW)
    follow_ups.done(store, FollowUpId(1), NOW)
    follow_ups.drop(store, FollowUpId(2), NOW)
    (row,) = checklists.of_customer(store, ana)
    assert (row.done, row.every) == (1, 2)
    follow_ups.done(store, FollowUpId(3), NOW)
    assert checklists.of_customer(store, ana) == (), "it is through"


def test_a_changed_or_removed_checklist_leaves_what_was_started(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    checklists.start(store, welcome, ana, TODAY, NOW)
    before = steps(store, ana)
    checklists.change(store, welcome, ChecklistDraft("Other", (StepDraft("Wave", 2),)))
    assert checklists.rows(store)[0].steps == (StepDraft("Wave", 2),)
    checklists.remove(store, welcome, NOW)
    assert checklists.rows(store) == ()
    assert steps(store, ana) == before
    assert [r.name for r in checklists.of_customer(store, ana)] == ["Welcome"]
    store.undo()
    assert [r.running for r in checklists.rows(store)] == [1], "it is the run's checklist again"


def test_a_rule_without_its_checklist_is_switched_off(store: Store) -> None:
    welcome = checklists.define(store, WELCOME)
    draft = RuleDraft("Start", Happening.WON, Effect.CHECKLIST, checklist=welcome)
    rule = rules.define(store, draft, TODAY)
    checklists.remove(store, welcome, NOW)
    row = rules.row(store, rule)
    assert (row.off_at, row.can_act) == (NOW, False)
    with pytest.raises(InvalidValue) as problem:
        rules.switch(store, rule, None)
    assert problem.value.code == "no_checklist"
    store.undo()
    assert rules.row(store, rule).off_at is None
    assert rules.row(store, rule).checklist_name == "Welcome"


def test_stopped_its_open_steps_are_dropped(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    run = checklists.start(store, welcome, ana, TODAY, NOW)
    follow_ups.done(store, FollowUpId(1), NOW)
    assert checklists.stop(store, run, NOW) == 1
    assert [state for _, _, state, _ in steps(store, ana)] == ["done", "dropped"]
    assert checklists.of_customer(store, ana) == ()
    store.undo()
    assert [state for _, _, state, _ in steps(store, ana)] == ["done", "open"]


def test_stuck_is_what_is_late_by_more_than_so_many_days(store: Store) -> None:
    ana, zoe = person(store, "Ana"), person(store, "Zoe")
    welcome = checklists.define(store, WELCOME)
    run = checklists.start(store, welcome, ana, TODAY, NOW)
    checklists.start(store, welcome, zoe, TODAY, NOW)
    call_due = TODAY + timedelta(1)
    assert checklists.stuck(store, call_due + timedelta(7), 7) == ()
    follow_ups.done(store, FollowUpId(3), NOW)
    (row,) = checklists.stuck(store, call_due + timedelta(8), 7)
    assert (row.run, row.customer, row.step, row.due_on) == (run, ana, "Call", call_due)
    assert (row.days, row.done, row.every) == (8, 0, 2)
    follow_ups.done(store, FollowUpId(1), NOW)
    assert checklists.stuck(store, call_due + timedelta(8), 7) == ()
    late = TODAY + timedelta(14 + 30)
    assert [r.customer_name for r in checklists.stuck(store, late, 7)] == ["Ana", "Zoe"]
    customers.delete(store, [ana], NOW)
    assert [r.customer_name for r in checklists.stuck(store, late, 7)] == ["Zoe"]


def test_of_several_late_steps_the_latest_is_named(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    checklists.start(store, welcome, ana, TODAY, NOW)
    (row,) = checklists.stuck(store, TODAY + timedelta(60), 7)
    assert (row.step, row.days) == ("Call", 59)


def test_what_is_gone_cannot_be_started_or_stopped(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    with pytest.raises(NotFound):
        checklists.start(store, ChecklistId(9), ana, TODAY, NOW)
    customers.delete(store, [ana], NOW)
    with pytest.raises(NotFound):
        checklists.start(store, welcome, ana, TODAY, NOW)
    with pytest.raises(NotFound):
        checklists.stop(store, RunId(9), NOW)


def test_at_the_end_of_time_a_step_is_due_on_the_last_day(store: Store) -> None:
    ana, welcome = person(store, "Ana"), checklists.define(store, WELCOME)
    checklists.start(store, welcome, ana, date(9999, 12, 31), NOW)
    assert [due for _, due, _, _ in steps(store, ana)] == ["9999-12-31"] * 2
