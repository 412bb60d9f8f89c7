"""The person shown joined with another, and the name of somebody new, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind, EmailDraft
from smallcrm.services import customers
from smallcrm.widgets.join_dialog import JoinDialog
from smallcrm.widgets.name_dialog import NameDialog
from smallcrm.widgets.parts.who_popover import WhoPopover

MAIL = EmailDraft("bob@mail.example")


@pytest.fixture
def robert(bench: Bench) -> CustomerId:
    """Shown, beside Bob with the same address, a company of the name, and Tom."""
    shown = customers.add(bench.store, CustomerDraft("Robert Smith", details=(MAIL,)), NOW)
    customers.add(bench.store, CustomerDraft("Bob Smith", details=(MAIL,)), NOW)
    customers.add(bench.store, CustomerDraft("Tom <b>Baker</b>"), NOW)
    customers.add(bench.store, CustomerDraft("Tom Ltd", CustomerKind.COMPANY), NOW)
    bench.desk.open_customer(int(shown))
    return shown


def popover(bench: Bench) -> WhoPopover:
    bench.window.actions_.join.trigger()
    return bench.window.findChildren(WhoPopover)[-1]


def names(shown: WhoPopover) -> list[str]:
    return [row.name for row in shown._rows]


def test_who_resembles_them_comes_first_and_two_enters_join(
    bench: Bench, qtbot: QtBot, robert: CustomerId
) -> None:
    asked = popover(bench)
    assert asked.caption.text() == "Join Robert Smith with"
    assert names(asked) == ["Bob Smith"]
    assert asked._rows[0].detail == "same e-mail, short name"
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    (dialog,) = bench.window.findChildren(JoinDialog)
    assert dialog.title.text() == "Bob Smith becomes part of Robert Smith"
    qtbot.keyClick(dialog.join, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert bench.strip == "Bob Smith is part of Robert Smith now. Ctrl+Z takes it back."
    assert bench.store.fetch(
        "SELECT joined_into_id FROM customer WHERE name = 'Bob Smith' AND id <> ?", (robert,)
    ) == [(robert,)]
    bench.store.undo()
    assert bench.store.fetch("SELECT count(joined_into_id) FROM customer") == [(0,)]


def test_anybody_is_found_by_name_but_themselves_and_another_kind(
    bench: Bench, qtbot: QtBot, robert: CustomerId
) -> None:
    asked = popover(bench)
    qtbot.keyClicks(asked.edit, "tom")
    assert names(asked) == ["Tom <b>Baker</b>"]
    asked.edit.setText("smith")
    assert names(asked) == ["Bob Smith"]
    asked.edit.setText("tom")
    qtbot.keyClick(asked.edit, Qt.Key.Key_Down)
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    (dialog,) = bench.window.findChildren(JoinDialog)
    assert dialog.title.text() == "Tom <b>Baker</b> becomes part of Robert Smith"
    qtbot.mouseClick(dialog.turn, Qt.MouseButton.LeftButton)
    assert dialog.title.text() == "Robert Smith becomes part of Tom <b>Baker</b>"
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert bench.store.fetch("SELECT count(joined_into_id) FROM customer") == [(0,)]


def test_who_was_removed_meanwhile_is_told(bench: Bench, qtbot: QtBot, robert: CustomerId) -> None:
    asked = popover(bench)
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    (dialog,) = bench.window.findChildren(JoinDialog)
    ((bob,),) = bench.store.fetch("SELECT id FROM customer WHERE name = 'Bob Smith'")
    customers.delete(bench.store, [bob], NOW)
    qtbot.keyClick(dialog, Qt.Key.Key_J)
    assert dialog.isVisible()
    assert "is part of" not in bench.strip
    qtbot.mouseClick(dialog.turn, Qt.MouseButton.LeftButton)
    assert dialog.title.text() == "Bob Smith becomes part of Robert Smith"


def test_it_stands_in_the_menu_of_a_person_and_rests_without_one(
    bench: Bench, qtbot: QtBot, robert: CustomerId
) -> None:
    act = bench.window.actions_.join
    assert act.shortcut().toString() == "Ctrl+J"
    assert act.isEnabled()
    bench.desk.person_pane.more.click()
    menu = bench.desk.person_pane.findChildren(QMenu)[-1]
    assert act in menu.actions()
    menu.close()
    customers.delete(bench.store, [robert], NOW)
    qtbot.waitUntil(lambda: not act.isEnabled())


# --- somebody new -------------------------------------------------------------------------------


def named(bench: Bench, name: str) -> NameDialog:
    bench.window.actions_.new_person.trigger()
    dialog = bench.window.findChildren(NameDialog)[-1]
    dialog.edit.setText(name)
    return dialog


def test_who_is_here_already_is_opened_by_a_key(
    bench: Bench, qtbot: QtBot, robert: CustomerId
) -> None:
    bench.desk.open_customer(1 + int(robert))
    dialog = named(bench, "Robert Smyth")
    qtbot.waitUntil(lambda: not dialog.take.isHidden())
    assert dialog.alike.words.text() == (
        "Robert Smith is here already: names a letter or two apart."
    )
    assert dialog.take.text() == "&Open Robert Smith"
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.take
    qtbot.keyClick(dialog.take, Qt.Key.Key_Return)
    assert bench.desk.person.customer == robert
    assert bench.store.fetch("SELECT count(*) FROM customer WHERE name = 'Robert Smyth'") == [(0,)]


def test_it_blocks_nothing(bench: Bench, qtbot: QtBot, robert: CustomerId) -> None:
    dialog = named(bench, "Ro")
    assert dialog.alike.isHidden()
    dialog.edit.setText("Zoe Quill")
    assert dialog.take.isHidden()
    dialog.edit.setText("  ")
    assert not dialog.add.isEnabled()
    dialog.edit.setText("Robert Smith")
    qtbot.waitUntil(lambda: not dialog.take.isHidden())
    dialog.edit.setText("Zoe Quill")
    assert dialog.take.isHidden()
    dialog.edit.setText("Robert Smith")
    assert not dialog.take.isHidden()  # it is known by now
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    count = "SELECT count(*) FROM customer WHERE name = 'Robert Smith'"
    assert bench.store.fetch(count) == [(2,)]
    assert bench.desk.person.detail is not None
    assert bench.desk.person.detail.name == "Robert Smith"
