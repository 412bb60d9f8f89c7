"""The user's own name in a letter: asked for where it is missing, and filled in once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from services.work_people import person
from smallcrm.app.writing import Writing
from smallcrm.domain.records import EmailDraft
from smallcrm.services import details, own_name
from smallcrm.widgets.letter_acts import LetterActs
from smallcrm.widgets.settings_dialog import WRITING
from smallcrm.widgets.write_dialog import WriteDialog


def test_a_letter_without_ones_own_name_says_where_to_fill_it_in(
    bench: Bench, writing: Writing, qtbot: QtBot, keys: Keys
) -> None:
    """And is written as soon as it is, in the window that still stands open."""
    ana = person(bench.store, "Ana Lima")
    details.add(bench.store, ana, EmailDraft("ana@example.org"))
    acts = next(act for act in bench.desk.work.acts if isinstance(act, LetterActs))
    acts.write_to([ana])
    (dialog,) = bench.window.findChildren(WriteDialog)
    dialog.choose("Without a template")
    dialog.text.body.setPlainText("Dear {first_name}, thanks. {my_name}")
    qtbot.waitUntil(lambda: dialog.left_out.count() == 1)
    why = "Nothing for Ana Lima yet: fill in your own name in Settings, Writing"
    assert why in dialog.left_out.item(0).toolTip()
    assert not dialog.make.isEnabled()
    settings = writing.show_settings()
    settings.show_page(WRITING)
    field = settings.writing.name
    assert field.text() == ""
    field.setFocus()
    keys.press(field, Qt.Key.Key_Up)
    assert field.text() == ""
    keys.type(field, "Mia Berg")
    keys.press(field, Qt.Key.Key_Return)
    settings.accept()
    qtbot.waitUntil(dialog.make.isEnabled)
    assert dialog.shown.toPlainText().endswith("thanks. Mia Berg")
    assert own_name.read(bench.store) == "Mia Berg"
    dialog.reject()
    again = writing.show_settings()
    assert again.writing.name.text() == "Mia Berg"
    again.accept()
