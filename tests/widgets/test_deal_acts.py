"""What is done with deals from anywhere in the window, and what a card's menu has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.deal_acts import QUOTE
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_dialog import DealDialog
from smallcrm.widgets.deal_import_dialog import DealImportDialog
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.who_popover import WhoPopover
from widgets.deals_desk import column, shown


def asked(bench: Bench) -> WhoPopover:
    bench.window.actions_.work.deals.new_deal.trigger()
    found = bench.window.findChild(WhoPopover)
    assert isinstance(found, WhoPopover)
    return found


def test_from_the_board_it_is_asked_whose_a_new_deal_is(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    column(acts, 1).list.setFocus()
    who = asked(bench)
    who.edit.setText("sarah")
    qtbot.keyClick(who.edit, Qt.Key.Key_Return)
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    assert dialog.whose.text() == "Sarah Chen"
    assert dialog.stage.key == QUOTE  # the column that has the keys
    dialog.what.setText("Menu")
    dialog.keep.click()
    assert shown(acts)["Quote"] == ["Sign", "Menu"]


def test_somebody_new_can_have_the_first_deal(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    who = asked(bench)
    who.edit.setText("Zoe Neu")
    qtbot.keyClick(who.edit, Qt.Key.Key_Return)
    dialog = bench.window.findChild(DealDialog)
    assert isinstance(dialog, DealDialog)
    assert dialog.whose.text() == "Zoe Neu"
    assert bench.store.fetch("SELECT count(*) FROM customer WHERE name = 'Zoe Neu'") == [(1,)]


def test_the_menu_of_a_card_has_what_its_keys_do(
    bench: Bench, acts: DealActs, sarah: CustomerId, qtbot: QtBot
) -> None:
    cards = column(acts, 0).list
    place = cards.visualRect(cards.model().index(1, 0)).center()
    mouse = QContextMenuEvent.Reason.Mouse

    def press(at: QPoint) -> None:
        event = QContextMenuEvent(mouse, at, cards.viewport().mapToGlobal(at))
        QApplication.sendEvent(cards.viewport(), event)

    press(place)
    menus = [m for m in acts.page.findChildren(QMenu) if m is not acts.page.which_menu]
    menu = next(m for m in menus if bench.window.actions_.work.deals.deal_won in m.actions())
    assert menu.actions() == list(bench.window.actions_.work.deals.on_card)
    assert acts.board.deal() == 2
    menu.close()
    press(QPoint(5, cards.height() - 5))  # beside the cards
    assert acts.board.deal() == 2


def test_what_is_of_a_card_does_nothing_elsewhere(
    bench: Bench, acts: DealActs, sarah: CustomerId
) -> None:
    bench.window.show_section(Section.PEOPLE)
    before = bench.store.undo_step()
    bench.window.actions_.work.deals.deal_remove.trigger()
    assert bench.store.undo_step() == before


def test_files_are_asked_for(
    bench: Bench,
    acts: DealActs,
    sarah: CustomerId,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "deals.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    bench.window.actions_.work.deals.export_deals.trigger()
    qtbot.waitUntil(lambda: bench.strip == "3 deals written to deals.csv.")
    bench.window.actions_.work.deals.import_deals.trigger()
    qtbot.waitUntil(lambda: bench.window.findChild(DealImportDialog) is not None)
    dialog = bench.window.findChild(DealImportDialog)
    assert isinstance(dialog, DealImportDialog)
    assert dialog.words.text() == "Here already, left as they are: 3 deals"
    assert not dialog.keep.isEnabled()


def test_a_pipeline_is_first_use_enough(bench: Bench, acts: DealActs) -> None:
    assert "deals" not in [row.section.value for row in bench.window.sections.rows]
    bench.window.actions_.work.deals_page.trigger()
    next(iter(acts.page.offer.buttons.values())).click()
    assert Part.DEALS in bench.desk.work.parts.shown
    assert "deals" in [row.section.value for row in bench.window.sections.rows]
    bench.window.actions_.undo.trigger()
    assert "deals" not in [row.section.value for row in bench.window.sections.rows]


def test_a_choice_is_shown_short_and_said_whole(bench: Bench) -> None:
    button = ChoiceButton("Stage", bench.window)
    assert button.accessibleName() == "Stage"
    long = "R&D " * 20
    button.set_options([(1, "Quote"), (2, long)], 2)
    assert button.accessibleName() == f"Stage: {long}"
    assert button.toolTip() == wording.tip(long)
    assert "…" in button.text()
    taken: list[int] = []
    button.chosen.connect(taken.append)
    button.menu().actions()[0].trigger()
    assert (taken, button.key, button.toolTip()) == ([1], 1, "")
