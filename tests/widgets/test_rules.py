"""Rules in the window: made, foreseen, switched; and the settings' page of the parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.work_people import person
from smallcrm.app.writing import Writing
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.parts import Part
from smallcrm.domain.pipelines import PipelineDraft, StageDraft
from smallcrm.domain.rules import Effect, Happening
from smallcrm.services import checklists, parts, pipelines, rules
from smallcrm.widgets.rules_dialog import RulesDialog


@pytest.fixture
def dialog(bench: Bench) -> RulesDialog:
    for name in ("Ana", "Tom"):
        person(bench.store, name)
    bench.window.actions_.run("rules")
    found = bench.window.findChild(RulesDialog)
    assert found is not None
    return found


def choose(dialog: RulesDialog, happening: Happening, effect: Effect) -> None:
    dialog.form.when.buttons[happening.value].click()
    dialog.form.what.buttons[effect.value].click()


def test_a_yearly_rule_says_what_it_would_bring(
    bench: Bench, dialog: RulesDialog, qtbot: QtBot
) -> None:
    form = dialog.form
    assert form.days.isVisible()
    choose(dialog, Happening.YEARLY, Effect.LETTER)
    assert (form.days.isVisible(), form.day.isVisible()) == (False, True)
    assert (form.line.isVisible(), form.letter.isVisible()) == (False, True)
    form.name.setText("Card")
    form.letter.setPlainText("Hi {first}")
    dialog.keep.click()
    assert dialog.message.text() == "This is not a day. Try “3 May”, “fri” or “2026-12-04”."
    qtbot.keyClicks(form.day, "20 Nov")
    assert dialog.message.text() == "Today it would suggest nothing yet."
    form.back.click()
    assert dialog.message.text().startswith("It would suggest 2 things today.")
    dialog.keep.click()
    (row,) = rules.rows(bench.store)
    assert (row.draft.name, row.draft.month, row.draft.day) == ("Card", 11, 20)
    assert row.draft.text == "Hi {first}"
    assert form.name.text() == ""


def test_chosen_changed_switched_and_removed(
    bench: Bench, dialog: RulesDialog, qtbot: QtBot
) -> None:
    form = dialog.form
    for name in ("A", "B"):
        form.name.setText(name)
        form.line.setText("Ask {first}")
        qtbot.keyClick(form.line, Qt.Key.Key_Return)
    dialog.list.setCurrentRow(1)
    assert (form.name.text(), form.days.text(), form.line.text()) == ("B", "14", "Ask {first}")
    dialog.up.click()
    assert [r.draft.name for r in rules.rows(bench.store)] == ["B", "A"]
    dialog.turn.click()
    assert dialog.turn.text() == "Switch on"
    assert rules.rows(bench.store)[0].off_at is not None
    form.days.setText("3")
    dialog.keep.click()
    assert rules.rows(bench.store)[0].draft.days == 3
    dialog.turn.click()
    assert rules.rows(bench.store)[0].off_at is None
    dialog.remove.click()
    qtbot.waitUntil(lambda: [r.draft.name for r in rules.rows(bench.store)] == ["A"])


def test_a_rule_that_starts_a_checklist_needs_one(bench: Bench, dialog: RulesDialog) -> None:
    form = dialog.form
    choose(dialog, Happening.WON, Effect.CHECKLIST)
    form.name.setText("Start")
    assert form.help.text().startswith("There is no checklist yet")
    assert not form.checklist.isVisible()
    dialog.keep.click()
    assert dialog.message.text() == "Choose the checklist that is to be started."
    made = checklists.define(bench.store, ChecklistDraft("Welcome", (StepDraft("Call", 1),)))
    dialog.fill()
    assert form.checklist.isVisible()
    dialog.keep.click()
    assert [r.draft.checklist for r in rules.rows(bench.store)] == [made]


def test_a_stage_is_chosen_for_a_quote(bench: Bench, dialog: RulesDialog, qtbot: QtBot) -> None:
    form = dialog.form
    choose(dialog, Happening.QUOTE, Effect.FOLLOW_UP)
    assert not form.stage.isVisible(), "there is none yet"
    stages = tuple(StageDraft(name, 50) for name in ("Lead", "Quote"))
    pipelines.add(bench.store, PipelineDraft("Work", stages))
    dialog.fill()
    assert form.stage.isVisible()
    offered = [form.stage.itemText(place) for place in range(form.stage.count())]
    assert offered == ["Any but the first", "Lead", "Quote"]
    form.name.setText("Ask")
    form.line.setText("Ask {first}")
    form.stage.setCurrentIndex(2)
    dialog.keep.click()
    (row,) = rules.rows(bench.store)
    assert row.stage_name == "Quote"
    dialog.list.setCurrentRow(0)
    assert form.stage.currentText() == "Quote"
    pipelines.add(bench.store, PipelineDraft("Shop", stages[:1]))
    dialog.fill()
    assert form.stage.currentText() == "Work: Quote", "stays chosen"
    choose(dialog, Happening.WON, Effect.FOLLOW_UP)
    assert not form.stage.isVisible()
    dialog.keep.click()
    assert rules.rows(bench.store)[0].draft.stage is None


def test_the_parts_in_the_settings(bench: Bench, writing: Writing) -> None:
    settings = writing.show_settings()
    page = settings.work
    boxes = {part: box for part, (box, _) in page.boxes.items()}
    assert set(boxes) == set(Part)
    assert not any(box.isChecked() for box in boxes.values())
    boxes[Part.DEALS].click()
    assert parts.shown(bench.store) == {Part.DEALS}
    assert bench.desk.work.parts.shown == {Part.DEALS}
    boxes[Part.DEALS].click()
    assert parts.shown(bench.store) == frozenset()
    checklists.define(bench.store, ChecklistDraft("Welcome", (StepDraft("Call", 1),)))
    box, note = page.boxes[Part.CHECKLISTS]
    assert (box.isChecked(), box.isEnabled()) == (True, False)
    assert note.text().endswith("In use.")
    page.rules.click()
    assert settings.findChild(RulesDialog) or bench.window.findChild(RulesDialog)
    settings.accept()
