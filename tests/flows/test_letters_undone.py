"""Letters to many: Undo and Redo work in the dialog, which stands over the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.letter_acts import order, reach, words
from services.work_people import person
from smallcrm.domain.letters import BatchId
from smallcrm.services import batches
from smallcrm.widgets.batch_dialog import BatchDialog
from smallcrm.widgets.letter_acts import LetterActs

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot) -> BatchDialog:
    whom = [person(bench.store, name) for name in ("Ana Lima", "Ben Ode", "Zoe Quist")]
    reach(bench.store, *whom)
    moment = bench.workspace.local_now()
    made, _ = batches.draft(bench.store, order("Hello {first_name}"), whom, words, moment)
    acts = next(act for act in bench.desk.work.acts if isinstance(act, LetterActs))
    acts.show_letters(BatchId(made))
    (found,) = [d for d in bench.window.findChildren(BatchDialog) if d.isVisible()]
    qtbot.waitUntil(found.list.hasFocus)
    return found


def outcomes(dialog: BatchDialog) -> list[str]:
    return [row.outcome for row in dialog._rows]


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """On whatever has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)


def undo(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Z, CONTROL)


def redo(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)


def test_what_was_dropped_or_went_comes_back(dialog: BatchDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert outcomes(dialog) == ["sent", "dropped", ""]
    assert dialog.strip.isVisible()
    assert dialog.strip.button.isVisible()
    undo(qtbot)
    assert outcomes(dialog) == ["sent", "", ""]
    assert dialog.strip.text.text() == "Taken back: dropping the draft for Ben Ode."
    assert dialog.list.currentRow() == 1  # what came back is shown
    assert dialog.pane.subject.text() == "Hello Ben"
    undo(qtbot)
    assert outcomes(dialog) == ["", "", ""]
    assert dialog.list.currentRow() == 0
    redo(qtbot)
    redo(qtbot)
    assert outcomes(dialog) == ["sent", "dropped", ""]
    assert dialog.strip.button.isVisible()
    dialog.strip.button.click()
    assert outcomes(dialog) == ["sent", "", ""]


def test_a_changed_text_comes_back(dialog: BatchDialog, qtbot: QtBot) -> None:
    before = dialog.pane.body.toPlainText()
    dialog.pane.body.setFocus()
    qtbot.keyClicks(dialog.pane.body, "Dear me! ")
    undo(qtbot)  # of the field: what was typed is not in the file yet
    assert dialog.pane.body.toPlainText() == before
    qtbot.keyClicks(dialog.pane.body, "Dear me! ")
    dialog.list.setFocus()
    assert dialog._rows[0].body == f"Dear me! {before}"
    dialog.list.setCurrentRow(2)
    undo(qtbot)
    assert dialog._rows[0].body == before
    assert (dialog.list.currentRow(), dialog.pane.body.toPlainText()) == (0, before)
    redo(qtbot)
    assert dialog.pane.body.toPlainText() == f"Dear me! {before}"


def test_a_field_with_nothing_typed_in_it_leaves_the_key_to_the_dialog(
    dialog: BatchDialog, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    for field in (dialog.pane.subject, dialog.pane.body):
        field.setFocus()
        undo(qtbot)
        assert outcomes(dialog) == ["", "", ""]
        field.setFocus()
        redo(qtbot)
        assert outcomes(dialog) == ["dropped", "", ""]


def test_what_is_typed_is_in_the_file_when_it_is_closed(
    bench: Bench, dialog: BatchDialog, qtbot: QtBot
) -> None:
    number = dialog._rows[0].id
    dialog.pane.subject.setFocus()
    qtbot.keyClicks(dialog.pane.subject, "Dear ")
    qtbot.keyClick(dialog.pane.subject, Qt.Key.Key_Escape)
    found = bench.store.fetch("SELECT subject FROM letter WHERE id = ?", (number,))
    assert "Dear " in found[0][0]


def test_the_keys_that_the_user_chose(bench: Bench, dialog: BatchDialog, qtbot: QtBot) -> None:
    bench.window.actions_.undo.setShortcut("Ctrl+U")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    undo(qtbot)
    assert outcomes(dialog) == ["dropped", "", ""]
    press(qtbot, Qt.Key.Key_U, CONTROL)
    assert outcomes(dialog) == ["", "", ""]
