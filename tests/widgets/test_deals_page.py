"""The page of deals: the board walked by keys and by dragging, and what a screen reader hears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.deal_acts import (
    CRAFT,
    ORDER,
    REQUEST,
    days_ago,
    deal,
    euros,
    introduce,
    person,
)
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.deals import DealId, DealState
from smallcrm.domain.parts import Part
from smallcrm.domain.pipelines import PipelineDraft, PipelineId, Preset, StageDraft
from smallcrm.domain.records import CustomerId
from smallcrm.services import board, checklists, deals, pipelines
from smallcrm.viewmodels import amount_words
from smallcrm.viewmodels.deal_cards import DealRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_dialog import DealDialog
from smallcrm.widgets.deal_end_dialog import DealEndDialog
from smallcrm.widgets.step_dialog import StepDialog
from widgets.deals_desk import at_hand, column, shown, state

Opened = Callable[[type], object]
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_before_there_is_a_pipeline_some_are_offered(bench: Bench, acts: DealActs) -> None:
    assert Part.DEALS not in bench.desk.work.parts.shown
    bench.window.actions_.work.deals_page.trigger()
    assert acts.page.pages.currentWidget() is acts.page.offer
    assert set(acts.page.offer.buttons) == set(Preset)
    acts.page.offer.buttons[Preset.CRAFT].click()
    assert acts.page.pages.currentWidget() is acts.page.board
    assert list(shown(acts)) == ["Request", "Visit", "Quote", "Followed up"]
    bench.window.actions_.undo.trigger()
    assert acts.page.pages.currentWidget() is acts.page.offer


def test_nothing_is_read_while_it_is_not_seen(bench: Bench, acts: DealActs) -> None:
    pipelines.add(bench.store, CRAFT)
    deal(bench.store, person(bench.store))
    assert acts.deals.board is None
    bench.window.show_section(Section.DEALS)
    assert acts.deals.board is not None


def test_columns_say_what_stands_in_them(bench: Bench, acts: DealActs, sarah: CustomerId) -> None:
    assert shown(acts) == {"Request": ["Web shop", "Cards"], "Quote": ["Sign"], "Order": []}
    first = column(acts, 0)
    assert first.count.text() == "2 deals"
    worth, likely, one = (amount_words.amount(euros(n)) for n in (12_300, 7_260, 12_000))
    assert first.sums.text() == worth
    assert first.weighted.text() == f"weighted {likely}"
    heard = QAccessible.queryAccessibleInterface(first.list)
    name = heard.text(QAccessible.Text.Name)
    assert name == f"Request, 2 deals, {worth}, weighted {likely}"
    assert heard.child(0).text(QAccessible.Text.Name) == (
        f"Web shop, Sarah Chen, {one}, 60 %, 12 days in stage, rotten, no next step"
    )
    assert acts.page.sums.text() == f"3 deals · {worth} · weighted {likely}"


def test_the_keys_go_over_the_board(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    one, two, three = (column(acts, n).list for n in range(3))
    assert one.hasFocus()
    assert at_hand(acts) == "Web shop"
    qtbot.keyClick(one, KEY.Key_Down)
    assert at_hand(acts) == "Cards"
    qtbot.keyClick(one, KEY.Key_Left)  # there is nothing before it
    qtbot.keyClick(one, KEY.Key_Right)
    assert two.hasFocus()
    assert at_hand(acts) == "Sign"
    qtbot.keyClick(two, KEY.Key_Right)
    assert three.hasFocus()
    qtbot.keyClick(three, KEY.Key_Left)
    qtbot.keyClick(two, KEY.Key_Left)
    assert at_hand(acts) == "Web shop"


def test_keys_move_a_card_and_it_is_said_where_it_is(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot, said: list[str]
) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_Right, CONTROL)
    assert shown(acts) == {"Request": ["Cards"], "Quote": ["Sign", "Web shop"], "Order": []}
    assert "Web shop: Quote, 2 of 2" in said
    assert at_hand(acts) == "Web shop"
    assert column(acts, 1).list.hasFocus()
    assert bench.strip == "Deal “Web shop” moved."
    qtbot.keyClick(column(acts, 1).list, KEY.Key_Left, CONTROL)
    assert shown(acts)["Request"] == ["Cards", "Web shop"]
    bench.window.actions_.undo.trigger()
    bench.window.actions_.undo.trigger()
    assert shown(acts)["Request"] == ["Web shop", "Cards"]


def test_at_the_ends_a_card_stays(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    before = bench.store.undo_step()
    qtbot.keyClick(column(acts, 0).list, KEY.Key_Left, CONTROL)
    assert bench.store.undo_step() == before


def test_from_right_to_left_the_keys_are_mirrored(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    bench.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.keyClick(column(acts, 0).list, KEY.Key_Left)
        assert column(acts, 1).list.hasFocus()
    finally:
        bench.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_w_wins_with_a_reason_and_thanks(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    introduce(bench.store, sarah, name="Tom Baker")
    qtbot.keyClick(column(acts, 0).list, KEY.Key_W)
    dialog = bench.window.findChild(DealEndDialog)
    assert isinstance(dialog, DealEndDialog)
    assert dialog.also.text() == "Thank Tom Baker for the introduction tomorrow"
    picked = next(iter(dialog.picks.buttons.values()))
    picked.click()
    qtbot.waitUntil(dialog.reason.hasFocus)
    qtbot.keyClick(dialog.reason, KEY.Key_Return)
    assert state(bench, 1) == ("won", picked.text())
    assert bench.store.fetch("SELECT text, due_on, role FROM follow_up") == [
        ("Thank Tom Baker for introducing Sarah Chen", "2026-11-26", "thanks")
    ]
    assert shown(acts)["Request"] == ["Cards"]
    assert at_hand(acts) == "Cards"


def test_a_checklist_starts_in_the_step_that_wins(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    steps = StepDraft("Welcome call", 1), StepDraft("Check in", 14)
    welcome = checklists.define(bench.store, ChecklistDraft("Welcome", steps))
    qtbot.keyClick(column(acts, 0).list, KEY.Key_W)
    dialog = bench.window.findChild(DealEndDialog)
    assert isinstance(dialog, DealEndDialog)
    assert dialog.checklist.accessibleName() == "Start a checklist: No checklist"
    dialog.checklist.set_key(int(welcome))
    dialog.keep.click()
    made = "SELECT text, due_on, deal_id, role FROM follow_up ORDER BY id"
    assert bench.store.fetch(made) == [
        ("Welcome call", "2026-11-26", 1, "step"),
        ("Check in", "2026-12-09", 1, "step"),
    ]
    bench.window.actions_.undo.trigger()
    assert bench.store.fetch(made) == []
    assert state(bench, 1) == ("open", "")


def test_l_loses_and_may_drop_the_next_step(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    assert acts.deals.add_step(DealId(1), "Send the quote", "fri") == ""
    qtbot.keyClick(column(acts, 0).list, KEY.Key_L)
    dialog = bench.window.findChild(DealEndDialog)
    assert isinstance(dialog, DealEndDialog)
    assert dialog.also.text() == "Drop its next step too: Send the quote"
    qtbot.keyClicks(dialog.reason, "too dear")
    dialog.keep.click()
    assert state(bench, 1) == ("lost", "too dear")
    assert bench.store.fetch("SELECT state FROM follow_up") == [("dropped",)]


def test_enter_opens_a_card_and_it_is_changed(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_Return)
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    assert dialog.amount.text() == "EUR 12000"
    dialog.amount.setText("many")
    dialog.keep.click()
    assert dialog.isVisible()
    assert dialog.message.text() == "This is no amount. Try “1200 EUR” or “$12.50”."
    dialog.amount.setText("$12.50")
    dialog.expected.setText("20 dec")
    assert dialog.meaning.text() == "Sun 20 Dec"
    dialog.stage.set_key(int(ORDER))
    dialog.chance.setText("80 %")
    dialog.keep.click()
    found = acts.deals.detail(DealId(1))
    assert found is not None
    assert (found.row.stage_id, found.own_chance) == (ORDER, 80)
    assert found.row.amount is not None
    assert (found.row.amount.minor, found.row.amount.currency) == (1250, "USD")
    assert found.row.expected_on == date(2026, 12, 20)


def test_an_expected_day_that_has_gone_by_can_stay(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    late = deal(bench.store, sarah, "Late", expected=date(2026, 10, 1))
    acts.open(late)
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    dialog.what.setText("Late one")
    dialog.keep.click()
    found = acts.deals.detail(late)
    assert found is not None
    assert (found.row.what, found.row.expected_on) == ("Late one", date(2026, 10, 1))


def test_n_promises_the_next_step(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_N)
    dialog = bench.window.findChild(StepDialog)
    assert isinstance(dialog, StepDialog)
    dialog.keep.click()
    assert dialog.meaning.text() == "There is nothing here to keep."
    dialog.text.setText("Send the quote")
    dialog.day.setText("fri")
    dialog.keep.click()
    card = column(acts, 0).cards.index(0)
    assert card.data(DealRole.NEXT) == "Send the quote, Fri 27 Nov"


def test_a_card_is_removed_and_comes_back(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_Delete)
    assert shown(acts)["Request"] == ["Cards"]
    bench.window.actions_.undo.trigger()
    assert shown(acts)["Request"] == ["Web shop", "Cards"]


def test_p_opens_the_person(bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_P)
    assert bench.desk.person.customer == sarah
    assert not acts.page.isVisible()


def test_a_new_deal_of_the_person_who_is_shown(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    bench.desk.open_customer(int(sarah))
    bench.window.actions_.work.deals.new_deal.trigger()
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    dialog.what.setText("Menu")
    dialog.step.setText("Ring")
    dialog.step_on.setText("no day")
    dialog.keep.click()
    assert dialog.message.text().startswith("This is not a day.")
    dialog.step_on.setText("tomorrow")
    dialog.keep.click()
    found = board.of_customer(bench.store, sarah, bench.workspace.local_now())
    assert [d.what for d in found][-1] == "Menu"
    assert found[-1].next_on == date(2026, 11, 26)
    assert [line.row.what for line in acts.group.rows] == [d.what for d in found]


def test_a_new_deal_before_there_are_stages_shows_those_offered(
    bench: Bench, acts: DealActs
) -> None:
    bench.desk.open_customer(int(person(bench.store)))
    bench.window.actions_.work.deals.new_deal.trigger()
    assert acts.page.isVisible()
    assert bench.window.findChild(DealDialog) is None
    assert bench.strip == "Choose the stages first; then the deal."


def test_a_closed_deal_is_opened_again(bench: Bench, acts: DealActs, sarah: CustomerId) -> None:
    deals.lose(bench.store, DealId(1), "no answer", days_ago(1))
    acts.open(DealId(1))
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    assert dialog.past.text() == "Lost: no answer"
    assert not dialog.won.isVisibleTo(dialog)
    dialog.reopen.click()
    found = acts.deals.detail(DealId(1))
    assert found is not None
    assert found.row.state is DealState.OPEN


def test_another_pipeline_is_chosen_by_its_name(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    assert not acts.page.which.isVisible()
    pipelines.add(bench.store, PipelineDraft("R&D", (StageDraft("Idea", 10),)))
    assert acts.page.which.isVisible()
    acts.page.which_menu.actions()[1].trigger()
    assert list(shown(acts)) == ["Idea"]
    assert acts.page.which.text() == "R&&D"
    acts.deals.choose(PipelineId(1))
    assert shown(acts)["Quote"] == ["Sign"]


def test_the_board_goes_on_where_it_was_after_a_change_elsewhere(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    qtbot.keyClick(column(acts, 0).list, KEY.Key_Down)
    deal(bench.store, sarah, "Older", at=days_ago(50))
    assert shown(acts)["Request"] == ["Older", "Web shop", "Cards"]
    assert at_hand(acts) == "Cards"
    assert column(acts, 0).list.hasFocus()


def test_many_deals_are_read_in_the_background(
    bench: Bench, acts: DealActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smallcrm.viewmodels.deals.MANY", 2)
    pipelines.add(bench.store, CRAFT)
    sarah = person(bench.store)
    for number in range(3):
        deal(bench.store, sarah, f"Deal {number}", REQUEST)
    bench.window.show_section(Section.DEALS)
    assert acts.deals.board is None
    qtbot.waitUntil(lambda: acts.deals.board is not None)
    assert len(shown(acts)["Request"]) == 3
