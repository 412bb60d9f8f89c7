"""History, all actions and the trash in the real window, by the keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import CustomerDraft, CustomerField, CustomerId
from smallcrm.services import customers, exchange, people, sample, sample_deeds, timeline
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.widgets.history_dialog import HistoryDialog
from smallcrm.widgets.trash_dialog import TrashDialog


def history(bench: Bench, action: str = "history") -> HistoryDialog:
    bench.window.actions_.run(action)
    found = bench.window.findChildren(HistoryDialog)
    assert found
    return found[-1]


def trash(bench: Bench) -> TrashDialog:
    bench.window.actions_.run("trash")
    found = bench.window.findChild(TrashDialog)
    assert isinstance(found, TrashDialog)
    return found


def shown(dialog: HistoryDialog | TrashDialog) -> list[str]:
    model = dialog.model
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def add(bench: Bench, name: str = "Ana Lima") -> CustomerId:
    return customers.add(bench.store, CustomerDraft(name), NOW)


def bring_in(bench: Bench, folder: Path, names: list[str]) -> None:
    path = folder / "phone.vcf"
    cards = [f"BEGIN:VCARD\nFN:{n}\nEMAIL:{n[0]}@x.example\nEND:VCARD\n" for n in names]
    path.write_text("".join(cards))
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    exchange.import_parsed(bench.store, parsed, NOW, lambda a, b: None, lambda: False)


def test_the_history_of_who_is_shown_is_one_key_away(bench: Bench, qtbot: QtBot) -> None:
    acts = bench.window.actions_
    assert not acts.history.isEnabled()
    acts.history.trigger()
    assert bench.window.findChild(HistoryDialog) is None
    ana = add(bench, "Ana & Co")
    customers.set_field(bench.store, ana, CustomerField.NICKNAME, "An")
    bench.desk.open_customer(int(ana))
    (act,) = [a for a in acts.acts() if a.id == "history"]
    assert (act.words, act.keys, act.enabled) == ("History of Ana & Co…", "Ctrl+H", True)
    qtbot.keyClick(bench.window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = bench.window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    assert dialog.windowTitle() == "History of Ana & Co"
    assert shown(dialog) == [
        "Today · Wed 25 Nov",
        "Changed Ana & Co. 14:30. Nickname: An",
        "Added Ana & Co. 14:30. Name: Ana & Co",
    ]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.window.findChild(HistoryDialog) is None)


def test_it_stands_in_the_persons_own_menu(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.open_customer(int(add(bench)))
    bench.desk.person_pane.more.click()
    menu = bench.desk.person_pane.findChild(QMenu)
    assert menu is not None
    named = [a for a in menu.actions() if isinstance(a, QAction) and "History" in a.text()]
    named[0].trigger()
    menu.close()
    assert bench.window.findChild(HistoryDialog) is not None


def test_an_import_of_last_week_is_taken_back_with_words(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bring_in(bench, tmp_path, ["Ana Lima", "Ben", "Cleo"])
    ana = people.by_prefix(bench.store, "Ana", 1)[0].id
    customers.set_field(bench.store, ana, CustomerField.NICKNAME, "An")
    dialog = history(bench, "all_actions")
    row = dialog.model.index(2, 0)
    assert row.data(HistoryRole.TITLE) == "Imported 3 customers"
    assert row.data(HistoryRole.HEAD) == "14:30 · from phone.vcf · 3 customers"
    dialog.view.setCurrentIndex(row)
    assert dialog.take_back.isEnabled()
    dialog.take_back.click()
    qtbot.waitUntil(dialog.said.isVisible)
    words = "Taken back: 2 customers. Kept: Ana Lima (Nickname is now An)."
    assert dialog.said.words.text() == words
    assert shown(dialog)[1] == "Taken back: import of 3 customers. 14:30 · 3 customers"
    assert [r[0] for r in bench.store.fetch("SELECT name FROM customer")] == ["Ana Lima"]
    assert bench.strip == "Taken back: import of 3 customers."
    dialog.view.setCurrentIndex(dialog.model.index(3, 0))
    assert not dialog.take_back.isEnabled()
    dialog.close_button.click()
    assert bench.window.actions_.undo.text() == "Undo taking back: import of 3 customers"
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: bench.store.fetch("SELECT count(*) FROM customer") == [(3,)])


def test_the_focus_stays_in_the_list(bench: Bench, qtbot: QtBot) -> None:
    ana = add(bench)
    customers.set_field(bench.store, ana, CustomerField.NICKNAME, "An")
    dialog = history(bench, "all_actions")
    qtbot.waitUntil(dialog.view.hasFocus)
    qtbot.keyClick(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.said.isVisible)
    qtbot.waitUntil(dialog.view.hasFocus)
    assert customers.detail(bench.store, ana).nickname == ""


def test_of_nothing_that_is_known_it_says_so(bench: Bench) -> None:
    dialog = history(bench, "all_actions")
    assert dialog.stack.currentWidget() is dialog.empty
    assert not dialog.take_back.isEnabled()


def test_one_key_brings_back_from_the_trash(bench: Bench, qtbot: QtBot) -> None:
    sample.fill(bench.store, local_now(bench.clock))
    sample_deeds.fill(bench.store, NOW)
    dialog = trash(bench)
    assert [t.split(".")[0] for t in shown(dialog)] == [
        *("Müller GmbH", "Will Park", "Coffee at their office"),
    ]
    qtbot.keyClicks(dialog.search, "park")
    assert len(shown(dialog)) == 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.said.words.text() == "Brought back: Will Park."
    assert people.by_prefix(bench.store, "Will Park", 1)
    assert dialog.empty.words.text() == "Nothing in the trash has these words."
    dialog.search.clear()
    dialog.view.setCurrentIndex(dialog.model.index(1, 0))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    sarah = people.by_prefix(bench.store, "Sarah Chen", 1)[0].id
    assert any(e.body.startswith("Coffee") for e in timeline.page(bench.store, sarah))
    assert len(shown(dialog)) == 1


def answer(dialog: QWidget, words: str) -> None:
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton() is not None
    assert box.defaultButton().text() == "Keep them"
    (button,) = [b for b in box.buttons() if b.text() == words]
    button.click()


def test_it_is_emptied_only_after_asking(bench: Bench, qtbot: QtBot) -> None:
    customers.delete(bench.store, [add(bench)], NOW)
    dialog = trash(bench)
    dialog.empty_button.click()
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Remove 1 customer for good? This cannot be taken back."
    answer(dialog, "Keep them")
    assert bench.store.fetch("SELECT count(*) FROM customer") == [(1,)]
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
    dialog.empty_button.click()
    answer(dialog, "Empty the trash")
    qtbot.waitUntil(dialog.said.isVisible)
    assert bench.store.fetch("SELECT count(*) FROM customer") == [(0,)]
    assert dialog.empty.words.text() == "The trash is empty."
    assert not dialog.empty_button.isEnabled()
    assert not dialog.bring_back.isEnabled()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("width", [300, 900])
def test_rows_are_painted_whole_in_any_width(
    bench: Bench, direction: Qt.LayoutDirection, width: int
) -> None:
    """A narrow row is higher, its words wrapped; nothing is painted outside of it."""
    ana = add(bench, "<b>Ana</b> " + "Lima " * 12)
    customers.set_field(bench.store, ana, CustomerField.NICKNAME, "long name 🙂 " * 12)
    dialog = history(bench, "all_actions")
    dialog.setLayoutDirection(direction)
    dialog.resize(width, 500)
    first = dialog.view.visualRect(dialog.model.index(1, 0))
    second = dialog.view.visualRect(dialog.model.index(2, 0))
    assert first.bottom() < second.top()
    lines = first.height() / dialog.fontMetrics().height()
    assert lines > (8 if width == 300 else 4)
    assert not dialog.view.viewport().grab().isNull()
