"""Several people selected in the list by keys, and what the bar at the bottom does to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person
from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.records import CustomerId, TagDraft
from smallcrm.services import bulk, customers, people
from smallcrm.viewmodels import bulk as bulk_model
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.bulk_acts import BulkActs
from smallcrm.widgets.bulk_popovers import FollowUpForMany, RhythmForMany, TagPopover
from smallcrm.widgets.export_dialog import ExportDialog
from smallcrm.widgets.join_dialog import JoinDialog

DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def select_down(bench: Bench, qtbot: QtBot, more: int) -> list[CustomerId]:
    for _ in range(more):
        qtbot.keyClick(bench.window.people.view, DOWN, SHIFT)
    return [row.id for row in people.page(bench.store, None, more + 1)]


def tags(bench: Bench, customer: CustomerId) -> list[str]:
    found = customers.detail(bench.store, customer).details
    return [d.value.name for d in found if isinstance(d.value, TagDraft)]


def words(acts: BulkActs) -> str:
    return acts.bar.words.text() if acts.bar.isVisible() else ""


def type_into(edit: QLineEdit, keys: Keys, text: str) -> None:
    keys.type(edit, text)
    keys.press(edit, Qt.Key.Key_Return)


def test_one_is_selected_as_ever_and_letters_jump(
    bench: Bench, acts: BulkActs, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = bench.window.people.view
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 60_000)
    keys.press(view, DOWN)
    assert len(view.selectedIndexes()) == 1
    keys.type(view, "sarah o")
    assert bench.window.people.person() == person(bench, "Sarah Okafor")
    assert len(view.selectedIndexes()) == 1
    assert words(acts) == ""


def test_keys_that_are_held_do_not_change_what_the_program_chooses(
    bench: Bench, acts: BulkActs, qtbot: QtBot
) -> None:
    view = bench.window.people.view
    qtbot.keyClick(view, Qt.Key.Key_S, SHIFT)
    assert str(view.currentIndex().data()).startswith("S")
    assert acts.selection.count == 1
    qtbot.keyPress(view, Qt.Key.Key_Control, CONTROL)
    for _ in range(2):
        bench.window.people.choose(person(bench, "Sarah Okafor"))
        assert len(view.selectedIndexes()) == 1
    bench.window.people_model.load()
    assert acts.selection.count == 1
    qtbot.keyRelease(view, Qt.Key.Key_Control)


def test_shift_and_control_select_several_and_escape_one(
    bench: Bench, acts: BulkActs, keys: Keys, qtbot: QtBot
) -> None:
    view, model = bench.window.people.view, bench.window.people_model
    select_down(bench, qtbot, 2)
    assert words(acts) == "3 people"
    qtbot.keyClick(view, UP, SHIFT)
    assert words(acts) == "2 people"
    place = view.visualRect(model.index(5)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert words(acts) == "3 people"
    assert bench.desk.person.customer == model.customer_at(model.index(5))
    place = view.visualRect(model.index(7)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, place)
    assert words(acts) == "3 people"
    keys.press(view, Qt.Key.Key_Escape)
    assert words(acts) == ""
    assert view.selectedIndexes() == [model.index(7)]


def test_a_tag_for_all_who_are_selected_is_one_step(
    bench: Bench, acts: BulkActs, keys: Keys, qtbot: QtBot
) -> None:
    ids = select_down(bench, qtbot, 3)
    qtbot.keyClick(bench.window.people.view, Qt.Key.Key_T, CONTROL)
    popover: TagPopover | None = bench.window.findChild(TagPopover)
    assert popover is not None
    assert popover.caption.text() == "4 people: tag"
    type_into(popover.edit, keys, "fair 2026")
    assert all("fair 2026" in tags(bench, c) for c in ids)
    assert bench.strip == "Tagged 4 people."
    assert bench.window.actions_.undo.text() == "Undo tag of 4 people"
    assert words(acts) == "4 people"
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not any("fair 2026" in tags(bench, c) for c in ids))
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def test_a_tag_that_is_there_is_offered_and_all_may_have_it_already(
    bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys
) -> None:
    select_down(bench, qtbot, 1)
    for said in ("Tagged", "All of them have that tag already."):
        bench.window.actions_.many.tag_many.trigger()
        popover = bench.window.findChildren(TagPopover)[-1]
        keys.type(popover.edit, "prin")
        (button,) = [b for b in popover.buttons if b.isVisible()]
        assert button.text() == "#print"
        button.click()
        assert bench.strip.startswith(said)


def test_a_tag_is_taken_from_all(bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys) -> None:
    ids = select_down(bench, qtbot, 2)
    bulk.tag(bench.store, ids, "fair")
    bench.window.actions_.many.untag_many.trigger()
    popover: TagPopover | None = bench.window.findChild(TagPopover)
    assert popover is not None
    keys.press(popover.edit, Qt.Key.Key_Return)
    assert popover.isVisible()
    type_into(popover.edit, keys, "fair")
    assert not any("fair" in tags(bench, c) for c in ids)


def test_keep_in_touch_with_all(bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys) -> None:
    select_down(bench, qtbot, 2)
    acts.bar.buttons["rhythm_many"].click()
    popover: RhythmForMany | None = bench.window.findChild(RhythmForMany)
    assert popover is not None
    type_into(popover.edit, keys, "often")
    assert popover.meaning.text().startswith("This is no rhythm")
    popover.edit.clear()
    type_into(popover.edit, keys, "every 6 weeks")
    assert bench.strip == "Keep in touch changed for 3 people."


def test_a_follow_up_for_each(bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys) -> None:
    ids = select_down(bench, qtbot, 2)
    acts.bar.buttons["follow_up_many"].click()
    popover: FollowUpForMany | None = bench.window.findChild(FollowUpForMany)
    assert popover is not None
    keys.press(popover.edit, Qt.Key.Key_Return)
    keys.type(popover.edit, "send the card fri")
    assert popover.meaning.text() == "send the card · Fri 27 Nov"
    keys.press(popover.edit, Qt.Key.Key_Return)
    for customer in ids:
        found = [f.text for f in customers.detail(bench.store, customer).follow_ups]
        assert "send the card" in found
    assert bench.strip == "Follow-up saved to 3 people."


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("fri", "Follow up · Fri 27 Nov"), ("card", "card · no date"), ("", "")],
)
def test_what_is_typed_for_each(acts: BulkActs, typed: str, meant: str) -> None:
    assert acts.bulk.follow_up_words(typed) == meant


def test_archived_people_leave_the_list_and_come_back(
    bench: Bench, acts: BulkActs, qtbot: QtBot
) -> None:
    count = people.count(bench.store)
    ids = select_down(bench, qtbot, 1)
    acts.bar.buttons["archive"].click()
    assert bench.strip == "Archived 2 people."
    assert bench.window.people_model.rowCount() == count - 2
    bench.window.show_section(Section.TAG, ARCHIVED)
    assert bench.window.people_model.rowCount() == 2
    bench.window.people.view.setFocus()
    qtbot.keyClick(bench.window.people.view, Qt.Key.Key_A, CONTROL)
    assert words(acts) == "All 2 people"
    assert not acts.bar.buttons["archive"].isVisible()
    acts.bar.buttons["unarchive"].click()
    assert people.place(bench.store, ids[0]) == 0


def test_delete_asks_nothing_and_is_taken_back(
    bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys
) -> None:
    count = people.count(bench.store)
    ids = select_down(bench, qtbot, 4)
    keys.press(bench.window.people.view, Qt.Key.Key_Delete)
    assert bench.strip == "Moved 5 people to the trash."
    assert people.count(bench.store) == count - 5
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: people.count(bench.store) == count)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert people.place(bench.store, ids[4]) == 4


def test_delete_with_one_selected_is_of_that_one(
    bench: Bench, acts: BulkActs, qtbot: QtBot, keys: Keys
) -> None:
    first = people.page(bench.store, None, 1)[0]
    keys.press(bench.window.people.view, Qt.Key.Key_Delete)
    assert bench.strip == f"Moved {first.name} to the trash."


def test_very_many_go_through_the_background_with_one_sentence(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_model, "QUICK", 2)
    monkeypatch.setattr(bulk, "STEP", 20)
    count = people.count(bench.store)
    view = bench.window.people.view
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert words(acts) == f"All {count} people"
    seen: list[tuple[int, int]] = []
    acts.bulk.progressed.connect(lambda done, every: seen.append((done, every)))
    acts.bulk.tag(acts.selection, "everybody")
    assert acts.bar.working.isVisible()
    acts.bulk.delete(acts.selection)
    assert bench.strip.startswith("One thing after the other")
    qtbot.waitUntil(lambda: not acts.bulk.is_busy)
    assert bench.strip == f"Tagged {count} people."
    assert not acts.bar.working.isVisible()
    assert people.count(bench.store, "everybody") == count
    assert (20, count) in seen
    step = bench.store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.TAG_MANY, str(count))


def test_it_can_be_stopped_and_nothing_is_changed(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_model, "QUICK", 2)
    count = people.count(bench.store)
    acts._select_all()
    acts.bulk.delete(acts.selection)
    acts.bar.stop.click()
    qtbot.waitUntil(lambda: not acts.bulk.is_busy)
    assert bench.strip == "Stopped. Nothing was changed."
    assert people.count(bench.store) == count


def test_all_that_a_search_finds_are_meant_not_only_those_it_shows(
    bench: Bench, acts: BulkActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = people.ids(bench.store, 0, 70)
    bulk.tag(bench.store, ids, "zebra")
    bench.window.people.search.setText("zebra")
    assert bench.window.people_model.has_more
    bench.window.people.view.setFocus()
    qtbot.keyClick(bench.window.people.view, Qt.Key.Key_A, CONTROL)
    assert words(acts) == "All who were found"
    qtbot.waitUntil(lambda: words(acts) == "All 70 found")
    acts.bar.buttons["archive"].click()
    qtbot.waitUntil(lambda: people.count(bench.store, ARCHIVED) == 70)
    assert bench.strip == "Archived 70 people."


def test_notes_that_a_search_found_are_nobody(bench: Bench, acts: BulkActs, qtbot: QtBot) -> None:
    bench.window.people.search.setText("invoice")
    model = bench.window.people_model
    rows = range(model.rowCount())
    notes = [n for n in rows if model.interaction_at(model.index(n)) is not None]
    assert len(notes) > 1
    bench.window.people.view.selectAll()
    assert acts.selection.count == len(rows) - len(notes)


def test_who_was_selected_stays_so_when_somebody_else_comes(
    bench: Bench, acts: BulkActs, qtbot: QtBot
) -> None:
    ids = select_down(bench, qtbot, 2)
    bench.desk.person.add_customer("Aaaron Aardvark")
    assert words(acts) == "3 people"
    assert list(acts.selection.resolve()) == ids
    acts._select_all()
    bench.desk.person.add_customer("Aaaron Abel")
    assert words(acts) == f"All {people.count(bench.store)} people"
    bench.window.people.search.setText("sarah")
    assert words(acts) == ""


def test_two_are_joined(bench: Bench, acts: BulkActs, qtbot: QtBot) -> None:
    view, model = bench.window.people.view, bench.window.people_model
    ids = [person(bench, name) for name in ("Sarah Chen", "Sarah Okafor")]
    view.setCurrentIndex(model.index_of(ids[0]))
    qtbot.keyClick(view, DOWN, SHIFT)
    assert acts.bar.buttons["join"].isVisible()
    bench.window.actions_.join.trigger()
    dialog: JoinDialog | None = bench.window.findChild(JoinDialog)
    assert dialog is not None
    assert acts.pair() == (ids[1], ids[0])
    dialog.close()
    qtbot.keyClick(view, DOWN, SHIFT)
    assert acts.pair() is None
    assert not acts.bar.buttons["join"].isVisible()


def test_those_who_are_selected_are_exported(
    bench: Bench, acts: BulkActs, qtbot: QtBot, tmp_path: Path
) -> None:
    select_down(bench, qtbot, 2)
    acts.bar.buttons["export_many"].click()
    dialog: ExportDialog | None = bench.window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.some.isChecked()
    assert dialog.some.text() == "3 people, as selected"
    dialog.write(tmp_path / "three.vcf")
    qtbot.waitUntil(lambda: (tmp_path / "three.vcf").exists())
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert (tmp_path / "three.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 3


def test_the_bar_goes_with_the_list(bench: Bench, acts: BulkActs, qtbot: QtBot) -> None:
    select_down(bench, qtbot, 2)
    bench.window.show_section(Section.TODAY)
    assert words(acts) == ""
    assert not acts.delete_key()
    bench.window.show_section(Section.PEOPLE)
    assert words(acts) == "3 people"
    acts.bar.clear.click()
    assert words(acts) == ""


def test_the_menu_behind_the_buttons_has_the_rest(
    bench: Bench, acts: BulkActs, qtbot: QtBot
) -> None:
    select_down(bench, qtbot, 1)
    acts.bar.more.click()
    assert acts.bar.menu.isVisible()
    assert bench.window.actions_.many.untag_many in acts.bar.menu.actions()
    acts.bar.menu.close()
