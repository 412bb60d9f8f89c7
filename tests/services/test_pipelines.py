"""Pipelines in a file: made, changed, ordered, and taken away with deals in them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conftest import NOW
from services.deal_acts import CRAFT, ORDER, QUOTE, REQUEST, deal, person
from smallcrm.domain.errors import InvalidValue, NotFound, StageInUse
from smallcrm.domain.pipelines import PipelineDraft, PipelineId, StageDraft, StageId
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId
from smallcrm.services import board, customers, deals, pipelines, rules
from smallcrm.storage.store import Store

ONE = PipelineId(1)


def names(store: Store) -> dict[str, list[str]]:
    return {p.name: [s.name for s in p.stages] for p in pipelines.rows(store)}


def test_nothing_is_made_before_it_is_chosen(store: Store) -> None:
    assert pipelines.rows(store) == ()
    assert board.board(store, None, NOW) is None


def test_a_pipeline_is_there_with_its_stages_in_order(store: Store) -> None:
    pipelines.add(store, CRAFT)
    pipelines.add(store, PipelineDraft("Shop", (StageDraft("Inquiry", 10),)))
    assert names(store) == {"Craft": ["Request", "Quote", "Order"], "Shop": ["Inquiry"]}
    (craft, _) = pipelines.rows(store)
    assert [(s.chance, s.rot_days) for s in craft.stages] == [(20, 5), (60, 14), (90, None)]
    assert craft.draft().stages[1] == StageDraft("Quote", 60, 14, QUOTE)


def test_a_name_is_there_once(store: Store) -> None:
    pipelines.add(store, CRAFT)
    with pytest.raises(InvalidValue) as caught:
        pipelines.add(store, PipelineDraft("CRAFT", CRAFT.stages))
    assert caught.value.code == "pipeline_taken"


def test_two_stages_change_names_with_one_another(store: Store) -> None:
    pipelines.add(store, CRAFT)
    stages = (StageDraft("Quote", 20, 5, REQUEST), StageDraft("Request", 60, 14, QUOTE))
    pipelines.change(store, ONE, PipelineDraft("Craft", (*stages, StageDraft("Paid", 95))))
    assert names(store) == {"Craft": ["Quote", "Request", "Paid"]}


def test_a_stage_in_which_deals_stand_does_not_go_by_itself(store: Store) -> None:
    pipelines.add(store, CRAFT)
    whom = person(store)
    deal(store, whom, stage=QUOTE)
    deal(store, whom, stage=QUOTE)
    left = PipelineDraft("Craft", (StageDraft("Request", 20, 5, REQUEST),))
    with pytest.raises(StageInUse) as caught:
        pipelines.change(store, ONE, left)
    assert (caught.value.stage, caught.value.deals) == ("Quote", 2)
    assert names(store) == {"Craft": ["Request", "Quote", "Order"]}


def test_its_deals_are_moved_in_the_same_step_and_keep_their_days(store: Store) -> None:
    pipelines.add(store, CRAFT)
    whom = person(store)
    one = deal(store, whom, stage=QUOTE)
    before = board.detail(store, one, NOW)
    left = PipelineDraft("Craft", tuple(s for s in pipelines.rows(store)[0].draft().stages[::2]))
    pipelines.change(store, ONE, left, {QUOTE: ORDER})
    after = board.detail(store, one, NOW)
    assert (after.row.stage_id, after.row.days) == (ORDER, before.row.days)
    assert names(store) == {"Craft": ["Request", "Order"]}
    store.undo()
    assert names(store) == {"Craft": ["Request", "Quote", "Order"]}
    assert board.detail(store, one, NOW) == before


def test_closed_deals_and_past_visits_go_to_the_stage_before(store: Store) -> None:
    pipelines.add(store, CRAFT)
    whom = person(store)
    lost, passed = deal(store, whom, stage=QUOTE), deal(store, whom, "Sign", QUOTE)
    deals.lose(store, lost, "too dear", NOW)
    deals.move(store, passed, ORDER, NOW)
    left = PipelineDraft("Craft", tuple(s for s in pipelines.rows(store)[0].draft().stages[::2]))
    pipelines.change(store, ONE, left)
    assert board.detail(store, lost, NOW).row.stage_id == REQUEST
    (visit,) = board.detail(store, passed, NOW).visits
    assert visit.stage == "Request"


def test_a_deal_of_somebody_in_the_trash_holds_no_stage(store: Store) -> None:
    pipelines.add(store, CRAFT)
    whom = person(store)
    one = deal(store, whom, stage=ORDER)
    customers.delete(store, [whom], NOW)
    left = PipelineDraft("Craft", pipelines.rows(store)[0].draft().stages[:2])
    pipelines.change(store, ONE, left)
    customers.restore(store, [whom])
    assert board.detail(store, one, NOW).row.stage_id == QUOTE


def test_the_first_stage_is_followed_by_what_is_first_then(store: Store) -> None:
    pipelines.add(store, CRAFT)
    lost = deal(store, person(store))
    deals.lose(store, lost, "", NOW)
    pipelines.change(store, ONE, PipelineDraft("Craft", (StageDraft("New", 5),)))
    assert board.detail(store, lost, NOW).row.stage_name == "New"


def test_deals_do_not_go_to_a_stage_that_goes_too(store: Store) -> None:
    pipelines.add(store, CRAFT)
    deal(store, person(store))
    left = PipelineDraft("Craft", (StageDraft("Order", 90, None, ORDER),))
    for target in (QUOTE, StageId(99)):
        with pytest.raises(NotFound):
            pipelines.change(store, ONE, left, {REQUEST: target})
    with pytest.raises(NotFound):
        pipelines.change(store, ONE, PipelineDraft("x", (StageDraft("a", 1, None, StageId(99)),)))
    assert names(store) == {"Craft": ["Request", "Quote", "Order"]}


def test_a_pipeline_goes_with_its_deals_to_another(store: Store) -> None:
    pipelines.add(store, CRAFT)
    pipelines.add(store, PipelineDraft("Shop", (StageDraft("Inquiry", 10),)))
    one = deal(store, person(store))
    deals.move(store, one, QUOTE, NOW)
    with pytest.raises(StageInUse):
        pipelines.remove(store, ONE)
    with pytest.raises(NotFound):
        pipelines.remove(store, ONE, ORDER)
    pipelines.remove(store, ONE, StageId(4))
    assert names(store) == {"Shop": ["Inquiry"]}
    found = board.detail(store, one, NOW)
    assert (found.row.stage_name, [v.stage for v in found.visits]) == ("Inquiry", ["Inquiry"])


def test_a_pipeline_in_which_deals_once_were_goes_without_a_word(store: Store) -> None:
    pipelines.add(store, CRAFT)
    pipelines.add(store, PipelineDraft("Shop", (StageDraft("Inquiry", 10),)))
    one = deal(store, person(store))
    deals.move(store, one, StageId(4), NOW)
    pipelines.remove(store, ONE)
    assert board.detail(store, one, NOW).visits == ()
    store.undo()
    assert len(board.detail(store, one, NOW).visits) == 1


def test_a_closed_deal_keeps_its_pipeline(store: Store) -> None:
    pipelines.add(store, CRAFT)
    one = deal(store, person(store))
    deals.win(store, one, "", NOW)
    with pytest.raises(StageInUse):
        pipelines.remove(store, ONE)


def ask_in(store: Store, stage: StageId) -> RuleId:
    draft = RuleDraft("Ask", Happening.QUOTE, Effect.FOLLOW_UP, 7, "Ask", stage=stage)
    return rules.define(store, draft, NOW.date())


def test_a_rule_goes_with_the_deals_of_its_stage(store: Store) -> None:
    pipelines.add(store, CRAFT)
    rule = ask_in(store, QUOTE)
    left = PipelineDraft(
        "Craft", (StageDraft("Request", 20, 5, REQUEST), StageDraft("Order", 90, None, ORDER))
    )
    pipelines.change(store, ONE, left, {QUOTE: ORDER})
    row = rules.row(store, rule)
    assert (row.draft.stage, row.stage_name, row.off_at) == (ORDER, "Order", None)
    store.undo()
    assert rules.row(store, rule).draft.stage == QUOTE


def test_a_rule_whose_stage_goes_for_good_is_off_until_it_is_looked_at(store: Store) -> None:
    pipelines.add(store, CRAFT)
    rule, other = ask_in(store, QUOTE), ask_in(store, ORDER)
    rules.switch(store, other, NOW - timedelta(3))
    pipelines.remove(store, ONE)
    for number, since in ((rule, NOW), (other, NOW - timedelta(3))):
        row = rules.row(store, number)
        assert (row.draft.stage, row.off_at) == (None, since)
    store.undo()
    row = rules.row(store, rule)
    assert (row.draft.stage, row.off_at) == (QUOTE, None)


def test_pipelines_are_put_in_order(store: Store) -> None:
    for name in ("a", "b", "c"):
        pipelines.add(store, PipelineDraft(name, CRAFT.stages))
    pipelines.reorder(store, [PipelineId(3)])
    assert list(names(store)) == ["c", "a", "b"]
    with pytest.raises(NotFound):
        pipelines.remove(store, PipelineId(9))
