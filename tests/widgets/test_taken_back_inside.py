"""Undo in the dialogs that have a list and a form: by the window's keys, and by the strip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.writing import Writing
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.custom_fields import FieldDraft
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.domain.templates import TemplateDraft
from smallcrm.services import checklists, custom_fields, rules, templates
from smallcrm.storage.store import Store
from smallcrm.widgets.checklists_dialog import ChecklistsDialog
from smallcrm.widgets.fields_dialog import FieldsDialog
from smallcrm.widgets.parts.list_form_dialog import ListFormDialog
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.rules_dialog import RulesDialog
from smallcrm.widgets.templates_dialog import TemplatesDialog

NAMES = ["A", "B"]
UNDO = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
REDO = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def a_rule(store: Store, name: str) -> None:
    draft = RuleDraft(name, Happening.WON, Effect.FOLLOW_UP, 3, "Ask {first}")
    rules.define(store, draft, date(2026, 11, 25))


MADE: dict[str, tuple[type[ListFormDialog[Any]], Callable[[Store, str], object]]] = {
    "templates": (
        TemplatesDialog,
        lambda store, name: templates.define(store, TemplateDraft(name, body="Hi {first_name}")),
    ),
    "rules": (RulesDialog, a_rule),
    "checklists": (
        ChecklistsDialog,
        lambda store, name: checklists.define(store, ChecklistDraft(name, (StepDraft("Call", 1),))),
    ),
    "fields": (
        FieldsDialog,
        lambda store, name: custom_fields.define(store, FieldDraft(name)),
    ),
}


@pytest.fixture(params=list(MADE))
def dialog(
    request: pytest.FixtureRequest, bench: Bench, writing: Writing, qtbot: QtBot
) -> ListFormDialog[Any]:
    kind, make = MADE[request.param]
    for name in NAMES:
        make(bench.store, name)
    bench.window.actions_.run(request.param)
    found = bench.window.findChild(kind)
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    assert names(found)[-2:] == NAMES
    return found


def names(dialog: ListFormDialog[Any]) -> list[str]:
    return [dialog.list.item(place).text() for place in range(dialog.list.count())]


def press(qtbot: QtBot, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """On what has the focus."""
    has: QWidget | None = QApplication.focusWidget()
    assert has is not None
    qtbot.keyClick(has, *keys)


def name_field(dialog: ListFormDialog[Any]) -> Any:
    return dialog.form.name if isinstance(dialog, RulesDialog) else dialog.name  # type: ignore[attr-defined]


def remove_a(dialog: ListFormDialog[Any], qtbot: QtBot) -> list[str]:
    """Who was there before."""
    all_of_them = names(dialog)
    dialog.list.setCurrentRow(len(all_of_them) - 2)
    dialog.remove.click()
    qtbot.waitUntil(lambda: "A" not in names(dialog))
    return all_of_them


def test_what_was_removed_comes_back_by_the_key_and_is_chosen(
    dialog: ListFormDialog[Any], qtbot: QtBot
) -> None:
    all_of_them = remove_a(dialog, qtbot)
    assert dialog.strip.isVisible()
    assert dialog.strip.button.isVisible()
    assert QApplication.focusWidget() is name_field(dialog), "where one begins to type"
    press(qtbot, UNDO)
    qtbot.waitUntil(lambda: names(dialog) == all_of_them)
    assert dialog.list.currentItem().text() == "A"
    assert name_field(dialog).text() == "A"
    press(qtbot, REDO)
    qtbot.waitUntil(lambda: "A" not in names(dialog))


def test_the_button_of_the_strip_takes_a_change_back_in_the_form_too(
    dialog: ListFormDialog[Any], qtbot: QtBot
) -> None:
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    name_field(dialog).setText("Other")
    dialog.keep.click()
    qtbot.waitUntil(lambda: names(dialog)[-1] == "Other")
    dialog.strip.button.click()
    qtbot.waitUntil(lambda: names(dialog)[-1] == "B")
    assert name_field(dialog).text() == "B"


def test_what_is_typed_in_a_field_is_taken_back_there_first(
    dialog: ListFormDialog[Any], qtbot: QtBot
) -> None:
    all_of_them = remove_a(dialog, qtbot)
    field = name_field(dialog)
    qtbot.keyClicks(field, "new")
    press(qtbot, UNDO)
    assert field.text() == ""
    assert "A" not in names(dialog)
    press(qtbot, UNDO)
    qtbot.waitUntil(lambda: names(dialog) == all_of_them)


def test_the_field_that_has_the_keys_is_not_behind_the_strip(
    dialog: ListFormDialog[Any], qtbot: QtBot
) -> None:
    field, pane = name_field(dialog), dialog.findChild(ScrolledPage)
    assert pane is not None
    lower = field.mapTo(dialog, field.rect().bottomLeft()).y()
    dialog.resize(dialog.width(), lower + dialog.height() - pane.geometry().bottom() + 1)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())
    remove_a(dialog, qtbot)
    qtbot.waitUntil(dialog.strip.isVisible)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())


def test_what_is_being_typed_stays_when_something_else_is_taken_back(
    dialog: ListFormDialog[Any], qtbot: QtBot
) -> None:
    all_of_them = remove_a(dialog, qtbot)
    qtbot.keyClicks(name_field(dialog), "new")
    dialog.strip.button.click()
    qtbot.waitUntil(lambda: names(dialog) == all_of_them)
    assert name_field(dialog).text() == "new"
    assert dialog.current is None, "it would be kept in the place of another one"


def test_the_keys_are_those_that_the_user_gave(
    bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    bench.window.actions_.undo.setShortcuts([QKeySequence("F8")])
    templates.define(bench.store, TemplateDraft("A", body="Hi {first_name}"))
    bench.window.actions_.run("templates")
    dialog = bench.window.findChild(TemplatesDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setCurrentRow(names(dialog).index("A"))
    dialog.remove.click()
    assert "A" not in names(dialog)
    press(qtbot, (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: "A" in names(dialog))
