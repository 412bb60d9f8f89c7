"""A window of 900x600 with letters twice as large: nothing that matters is cut or out of reach."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers
from smallcrm.widgets.parts.in_place_field import InPlaceField
from smallcrm.widgets.parts.undo_strip import UndoStrip


def menus(menu: QMenu) -> list[QMenu]:
    """It, and all that it leads to."""
    inner = [action.menu() for action in menu.actions()]
    return [menu, *(found for m in inner if isinstance(m, QMenu) for found in menus(m))]


def test_every_menu_fits_a_small_screen(bench: Bench, large: QFont) -> None:
    found = menus(bench.window.menu_)
    assert len(found) == 8
    for menu in found:
        menu.setFont(large)
        size = menu.sizeHint()
        assert size.width() <= 900
        assert size.height() <= 600, menu.title()


def test_the_letters_of_a_menu_are_its_own(bench: Bench) -> None:
    for menu in menus(bench.window.menu_):
        texts = [a.text().replace("&&", "") for a in menu.actions()]
        letters = [t[t.index("&") + 1].lower() for t in texts if "&" in t]
        assert [one for one, count in Counter(letters).items() if count > 1] == []


def test_what_was_in_the_menu_still_is(bench: Bench) -> None:
    acts = bench.window.actions_
    there = [a for menu in menus(bench.window.menu_) for a in menu.actions()]
    for name in ("settings", "keys", "lock", "close", "quit", "erase", "trash", "check_file"):
        action: QAction = getattr(acts, name)
        assert there.count(action) == 1, name


def test_a_long_message_goes_on_in_the_next_line(qtbot: QtBot, large: QFont) -> None:
    strip = UndoStrip()
    qtbot.addWidget(strip)
    strip.text.setFont(large)
    words = "The file “smallcrm.db” in the folder of the program is damaged. " * 2
    strip.resize(700, strip.sizeHint().height())
    strip.show_message(words.strip(), False)
    strip.resize(700, strip.heightForWidth(700))
    lines = strip.text._lines(strip.text.width())
    assert len(lines) > 1
    assert lines[-1].endswith("damaged.")
    assert strip.text.height() >= strip.text.heightForWidth(strip.text.width())


def test_a_name_that_is_cut_says_so(qtbot: QtBot) -> None:
    field = InPlaceField("Name")
    qtbot.addWidget(field)
    field.set_text("Dr. Johnny Q Appleseed Jr. of Springfield")
    field.resize(160, field.sizeHint().height())
    field.show()
    field.edit.clearFocus()
    cut = field.grab().toImage()
    field.set_text(field.edit.shown())
    assert field.edit.text().endswith("…")
    assert field.grab().toImage() == cut
    field.resize(900, field.height())
    assert field.edit.shown() == field.edit.text()


def test_with_nobody_chosen_the_list_is_seen(bench: Bench, large: QFont) -> None:
    ana = customers.add(bench.store, CustomerDraft("Ana Lima"), bench.workspace.now())
    bench.window.people_model.load()
    bench.window.resize(900, 600)
    bench.window.setFont(large)
    bench.desk.open_customer(int(ana))
    assert not bench.window.people.isVisible()
    bench.desk.person_pane.person.show(None)
    assert bench.window.people.isVisible()
