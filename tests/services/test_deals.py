"""Deals in a file: made, moved, won, lost, opened again; and what is seen of them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.deal_acts import (
    CRAFT,
    ORDER,
    QUOTE,
    REQUEST,
    days_ago,
    deal,
    euros,
    introduce,
    person,
)
from smallcrm.domain.deals import DealDraft, DealId, DealState, Introducer, Sum
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.pipelines import PipelineDraft, PipelineId, StageDraft, StageId
from smallcrm.domain.records import CustomerId, FollowUpDraft
from smallcrm.services import board, customers, deals, follow_ups, pipelines
from smallcrm.storage.store import Store

LOCAL = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
STEP = FollowUpDraft("Send the quote", date(2026, 11, 27))
THANKS = FollowUpDraft("Thank for the introduction", date(2026, 11, 26))


@pytest.fixture
def sarah(store: Store) -> CustomerId:
    pipelines.add(store, CRAFT)
    return person(store)


def shown(store: Store, pipeline: PipelineId | None = None) -> dict[str, list[str]]:
    found = board.board(store, pipeline, LOCAL)
    assert found is not None
    return {c.stage.name: [d.what for d in c.deals] for c in found.columns}


def test_a_deal_is_on_the_board_with_all_that_is_known(store: Store, sarah: CustomerId) -> None:
    draft = DealDraft("Web shop", QUOTE, euros(12_000), None, date(2026, 12, 20), "two options")
    one = deals.add(store, sarah, draft, days_ago(15), STEP)
    (column,) = [c for c in board.board(store, None, LOCAL).columns if c.deals]  # type: ignore[union-attr]
    (row,) = column.deals
    assert (row.what, row.customer_name, row.amount) == ("Web shop", "Sarah Chen", euros(12_000))
    assert (row.chance, row.days, row.is_rotten) == (60, 15, True)
    assert (row.next_step, row.next_on) == (STEP.text, STEP.due_on)
    found = board.detail(store, one, LOCAL)
    assert found.draft() == draft
    assert found.row == row
    assert [s.text for s in found.next_steps] == [STEP.text]


def test_its_own_chance_comes_before_that_of_the_stage(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, stage=QUOTE, chance=0)
    assert board.detail(store, one, LOCAL).row.chance == 0


def test_the_longest_in_a_stage_stand_first(store: Store, sarah: CustomerId) -> None:
    deal(store, sarah, "new", at=days_ago(1))
    deal(store, sarah, "old", at=days_ago(30))
    assert shown(store)["Request"] == ["old", "new"]


def test_a_move_keeps_where_it_was_and_counts_anew(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, at=days_ago(9))
    deals.move(store, one, QUOTE, days_ago(2))
    found = board.detail(store, one, LOCAL)
    assert (found.row.stage_id, found.row.days) == (QUOTE, 2)
    assert [(v.stage, v.days) for v in found.visits] == [("Request", 7)]
    store.undo()
    assert board.detail(store, one, LOCAL).visits == ()
    assert board.detail(store, one, LOCAL).row.days == 9


def test_into_its_own_stage_nothing_is_moved(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, at=days_ago(9))
    before = store.undo_step()
    deals.move(store, one, REQUEST, NOW)
    assert store.undo_step() == before


def test_a_change_of_stage_in_the_form_is_a_move(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, at=days_ago(3))
    deals.edit(store, one, DealDraft("Web shop", ORDER, euros(5)), NOW)
    found = board.detail(store, one, LOCAL)
    assert (found.row.stage_id, len(found.visits), found.row.amount) == (ORDER, 1, euros(5))
    deals.edit(store, one, DealDraft("Web shop", ORDER), NOW)
    assert board.detail(store, one, LOCAL).row.amount is None


def test_won_leaves_the_board_with_its_reason(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, worth=euros(10), at=days_ago(4))
    assert deals.win(store, one, " good price\n", days_ago(1), THANKS) is None  # by nobody
    assert shown(store)["Request"] == []
    row = board.detail(store, one, LOCAL).row
    assert (row.state, row.reason, row.closed_at) == (DealState.WON, "good price", days_ago(1))
    assert row.days == 3
    assert [d.id for d in board.closed(store, days_ago(2), LOCAL)] == [one]
    assert board.closed(store, NOW, LOCAL) == ()
    with pytest.raises(NotFound):
        deals.move(store, one, QUOTE, NOW)


def test_thanks_go_to_whom_the_customer_came_by(store: Store, sarah: CustomerId) -> None:
    tom = person(store, "Tom Baker")
    introduce(store, sarah, by=tom)
    one = deal(store, sarah)
    assert board.detail(store, one, LOCAL).introducer == Introducer("Tom Baker", tom)
    made = deals.win(store, one, "", NOW, THANKS)
    assert made is not None
    assert follow_ups.row(store, made).customer_id == tom
    assert store.fetch("SELECT role, deal_id FROM follow_up") == [("thanks", one)]
    store.undo()
    assert store.fetch("SELECT * FROM follow_up") == []
    assert board.detail(store, one, LOCAL).row.state is DealState.OPEN


def test_thanks_for_a_name_alone_or_one_in_the_trash_stand_with_the_customer(
    store: Store, sarah: CustomerId
) -> None:
    introduce(store, sarah, name="a neighbour")
    made = deals.win(store, deal(store, sarah), "", NOW, THANKS)
    assert made is not None
    assert follow_ups.row(store, made).customer_id == sarah
    tom, zoe = person(store, "Tom"), person(store, "Zoe")
    introduce(store, zoe, by=tom)
    customers.delete(store, [tom], NOW)
    again = deals.win(store, deal(store, zoe), "", NOW, THANKS)
    assert again is not None
    assert follow_ups.row(store, again).customer_id == zoe


def test_thanks_are_said_once_for_a_deal(store: Store, sarah: CustomerId) -> None:
    introduce(store, sarah, name="Tom")
    one = deal(store, sarah)
    assert deals.win(store, one, "", NOW, THANKS)
    deals.reopen(store, one, NOW)
    assert deals.win(store, one, "", NOW, THANKS) is None


def test_lost_drops_its_next_steps_when_that_is_wanted(store: Store, sarah: CustomerId) -> None:
    kept, dropped = (deals.add(store, sarah, DealDraft("x", QUOTE), NOW, STEP) for _ in "ab")
    deals.lose(store, kept, "", NOW)
    deals.lose(store, dropped, "too dear", NOW, drop_steps=True)
    states = dict(store.fetch("SELECT deal_id, state FROM follow_up"))
    assert states == {kept: "open", dropped: "dropped"}
    assert board.detail(store, dropped, LOCAL).row.reason == "too dear"


def test_a_closed_deal_may_turn_out_otherwise_on_its_day(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah)
    deals.lose(store, one, "no answer", days_ago(3))
    deals.win(store, one, "came back", NOW)
    row = board.detail(store, one, LOCAL).row
    assert (row.state, row.reason, row.closed_at) == (DealState.WON, "came back", days_ago(3))
    before = store.undo_step()
    deals.win(store, one, "said again", NOW)
    assert store.undo_step() == before


def test_opened_again_its_days_begin_anew(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, at=days_ago(40))
    deals.lose(store, one, "no answer", days_ago(30))
    deals.reopen(store, one, days_ago(1))
    found = board.detail(store, one, LOCAL)
    assert (found.row.state, found.row.reason, found.row.days) == (DealState.OPEN, "", 1)
    assert [(v.stage, v.days) for v in found.visits] == [("Request", 10)]
    before = store.undo_step()
    deals.reopen(store, one, NOW)
    assert store.undo_step() == before


def test_what_came_of_a_removed_deal_stays(store: Store, sarah: CustomerId) -> None:
    one = deals.add(store, sarah, DealDraft("x", QUOTE), NOW, STEP)
    deals.move(store, one, ORDER, NOW)
    deals.remove(store, one)
    assert store.fetch("SELECT text, deal_id, role FROM follow_up") == [(STEP.text, None, None)]
    with pytest.raises(NotFound):
        board.detail(store, one, LOCAL)
    store.undo()
    assert board.detail(store, one, LOCAL).row.next_step == STEP.text


def test_the_first_of_its_next_steps_is_shown(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah)
    later, now = (FollowUpDraft(t, d) for t, d in (("b", date(2026, 12, 9)), ("a", LOCAL.date())))
    deals.add_next_step(store, one, FollowUpDraft("some day", None), NOW)
    deals.add_next_step(store, one, later, NOW)
    first = deals.add_next_step(store, one, now, NOW)
    assert board.detail(store, one, LOCAL).row.next_step == "a"
    follow_ups.done(store, first, LOCAL)
    assert board.detail(store, one, LOCAL).row.next_step == "b"


def test_of_people_in_the_trash_nothing_is_seen(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, worth=euros(7), expected=LOCAL.date())
    customers.delete(store, [sarah], NOW)
    assert shown(store) == {"Request": [], "Quote": [], "Order": []}
    assert board.months(store) == ()
    assert pipelines.rows(store)[0].stages[0].deals == 0
    with pytest.raises(NotFound):
        board.detail(store, one, LOCAL)


def test_what_cannot_be_made(store: Store, sarah: CustomerId) -> None:
    with pytest.raises(InvalidValue):
        deal(store, sarah, " ")
    for whom, stage in ((CustomerId(99), QUOTE), (sarah, StageId(99))):
        with pytest.raises(NotFound):
            deal(store, whom, stage=stage)
    one = deal(store, sarah)
    with pytest.raises(NotFound):
        deals.move(store, one, StageId(99), NOW)
    with pytest.raises(NotFound):
        deals.win(store, DealId(99), "", NOW)


def test_a_person_has_the_open_ones_before_those_closed_last(
    store: Store, sarah: CustomerId
) -> None:
    deal(store, person(store, "Other"), "not hers")
    for number, name in enumerate(("lost", "won", "open")):
        one = deal(store, sarah, name, at=days_ago(20))
        if name == "won":
            deals.win(store, one, "", days_ago(10 - number))
        if name == "lost":
            deals.lose(store, one, "", days_ago(10 - number))
    found = board.of_customer(store, sarah, LOCAL)
    assert [d.what for d in found] == ["open", "won", "lost"]


# --- sums ---------------------------------------------------------------------------------------


def test_stages_have_sums_of_each_currency(store: Store, sarah: CustomerId) -> None:
    deal(store, sarah, worth=euros(100))
    deal(store, sarah, worth=Amount(333, "EUR"), chance=50)
    deal(store, sarah, worth=Amount(5000, "JPY"))
    deal(store, sarah)
    deal(store, sarah, stage=QUOTE, worth=euros(10))
    found = board.board(store, None, LOCAL)
    assert found is not None
    # 10000 * 20 % + 333 * 50 % = 2166.5
    assert found.columns[0].sums == (Sum("EUR", 2, 10_333, 2167), Sum("JPY", 1, 5000, 1000))
    assert found.columns[1].sums == (Sum("EUR", 1, 1000, 600),)
    assert found.sums == (Sum("EUR", 3, 11_333, 2767), Sum("JPY", 1, 5000, 1000))


def test_months_have_what_may_be_closed_in_them(store: Store, sarah: CustomerId) -> None:
    shop = pipelines.add(store, PipelineDraft("Shop", (StageDraft("Inquiry", 10),)))
    for worth, day in (
        (euros(100), date(2026, 12, 1)),
        (euros(50), date(2026, 12, 31)),
        (None, date(2026, 12, 24)),
        (Amount(7, "USD"), date(2027, 1, 1)),
        (euros(1), None),
    ):
        deal(store, sarah, worth=worth, expected=day)
    deal(store, sarah, stage=StageId(4), worth=euros(1000), expected=date(2026, 11, 30))
    of_all, of_shop = board.months(store), board.months(store, shop)
    assert [m.first for m in of_all] == [
        *(date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1), None),
    ]
    assert of_all[1].count == 3
    assert of_all[1].sums == (Sum("EUR", 2, 15_000, 3000),)
    assert [(m.first, m.sums) for m in of_shop] == [
        (date(2026, 11, 1), (Sum("EUR", 1, 100_000, 10_000),))
    ]


def test_the_greatest_amounts_are_summed_exactly(store: Store, sarah: CustomerId) -> None:
    for minor in (MOST, MOST - 1, -MOST, -3, MOST):
        for _ in range(20):
            deal(store, sarah, worth=Amount(minor, "EUR"), chance=99)
    (month,) = board.months(store)
    total = 20 * (MOST + MOST - 1 - MOST - 3 + MOST)
    assert month.sums == (Sum("EUR", 100, total, (total * 99 + 50) // 100),)
    found = board.board(store, None, LOCAL)
    assert found is not None
    assert found.sums == month.sums


def test_a_pipeline_that_is_gone_gives_way_to_the_first(store: Store, sarah: CustomerId) -> None:
    deal(store, sarah)
    assert shown(store, PipelineId(99)) == {"Request": ["Web shop"], "Quote": [], "Order": []}


def test_days_turn_at_midnight_where_the_user_is(store: Store, sarah: CustomerId) -> None:
    one = deal(store, sarah, at=datetime(2026, 11, 24, 22, 30, tzinfo=NOW.tzinfo))
    assert board.detail(store, one, LOCAL).row.days == 1
    tokyo = NOW.astimezone(ZoneInfo("Asia/Tokyo"))
    assert board.detail(store, one, tokyo).row.days == 0
