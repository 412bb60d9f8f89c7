"""The screen-share guard: nobody but the person shown is named anywhere, on any screen."""

from __future__ import annotations

import re
from functools import cache
from pprint import pformat
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView, QListWidget
from pytestqt.qtbot import QtBot

from app.guard_walk import flat, leaks, secrets, texts
from app.lock_house import NAME, House
from smallcrm.app import arguments
from smallcrm.app.build import Program
from smallcrm.app.screenshot import Screens
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.domain.veil import Crowd
from smallcrm.services import customers, follow_ups, people, sample_deeds, veiling
from smallcrm.storage.store import Store
from smallcrm.viewmodels import veil, veiled_list
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.widgets import curtain, dots
from smallcrm.widgets.curtain import Edge
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate


def test_no_screen_names_anybody_else(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.desk is not None
    lived = cache(lambda: sample_deeds.fill(program.workspace.store, program.workspace.now()))
    lived()
    monkeypatch.setattr(sample_deeds, "fill", lambda store, now: lived())
    assert program.writing is not None
    options = program._options
    screens = Screens(program.window, program.desk, program.writing, options)
    found: dict[str, list[str]] = {}
    for screen in arguments.SCREENS:
        window = screens.show(screen)
        qtbot.waitUntil(lambda: not screens.goes_on(), timeout=30_000)
        window.grab()
        if seen := leaks(program):
            found[screen] = seen
        if window is not program.window:
            assert window.findChild(Edge) is not None, screen
            window.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not found, pformat(found, width=200)


def test_it_ends_by_its_key_alone_and_gives_everything_back(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    program, acts = house.program, house.program.window.actions_
    assert program.desk is not None
    before = sorted(texts(program.window))
    assert any(NAME in text for _, text in before)
    acts.hide_names.trigger()
    program.window.grab()
    edge = program.window.findChild(Edge)
    assert edge is not None
    assert edge.accessibleName() == "Names are hidden. Ctrl+Shift+G shows them."
    assert not any(NAME in text for _, text in texts(program.window))
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert veil.is_on()
    program.desk.open_customer(1)
    assert any(NAME in text for _, text in texts(program.window)), "who is shown may be seen"
    qtbot.keyClick(
        program.window,
        Qt.Key.Key_G,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert not veil.is_on()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert program.window.findChild(Edge) is None
    assert not any("••" in text for _, text in texts(program.window))


def test_it_stays_on_from_one_start_to_the_next(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    house.program.window.actions_.hide_names.trigger()
    house.locking.stop()
    assert not veil.is_on()
    house.locking = house.build(house.options)
    house.locking.begin()
    assert veil.is_on(), "before anything is painted"
    assert house.program.window.actions_.hide_names.isChecked()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    assert not any(NAME in text for _, text in texts(house.program.window))
    house.program.window.actions_.hide_names.trigger()
    house.locking.stop()
    house.locking = house.build(house.options)
    house.locking.begin()
    assert not veil.is_on()


def test_a_dialog_says_so_too_and_its_keys_end_it(house: House, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    house.program.window.actions_.hide_names.trigger()
    dialog = house.dialog()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.findChild(Edge) is not None
    assert house.program.window.actions_.hide_names in dialog.actions()
    house.program.window.actions_.hide_names.trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert dialog.findChild(Edge) is None
    assert house.program.window.actions_.hide_names not in dialog.actions()


def test_the_walk_finds_what_is_planted(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of the places that texts come from, with the veil taken from it alone."""
    assert program.desk is not None
    program.desk.open_customer(1)
    assert leaks(program) == []
    for module, name in (
        (veiled_list, "seen"),
        (curtain, "seen"),
        (veil, "seen"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(module, name, lambda text: text)
            program.guarding.guard.changed.emit()
            program.desk.open_customer(2)
            program.desk.open_customer(1)
            assert leaks(program), module.__name__
        program.desk.open_customer(2)
        program.desk.open_customer(1)
        assert leaks(program) == []


def test_another_person_is_shown_without_reading_everybody(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    real = veiling.gather

    def gather(store: Store, known: Crowd, *stop: Any) -> Crowd:
        read.append(1)
        return real(store, known, *stop)

    monkeypatch.setattr(veiling, "gather", gather)
    assert program.desk is not None
    for number in (1, 2, 3, 1):
        program.desk.open_customer(number)
        assert leaks(program) == []
    store, acts = program.workspace.store, program.window.actions_
    cleo = customers.add(store, CustomerDraft("Cleo Quist"), program.workspace.now())
    assert veil.seen("Ask Cleo Quist.") == f"Ask •• {cleo}."
    assert read == []
    acts.hide_names.trigger()
    acts.hide_names.trigger()
    assert read == [1], "between two sharings anything may have happened"


def test_a_field_that_names_somebody_else_is_dots_until_one_goes_there(
    program: Program, qtbot: QtBot
) -> None:
    assert program.desk is not None
    program.window.activateWindow()
    program.desk.open_customer(1)
    search, beside = program.window.people.search, program.window.people.new
    search.setFocus()
    somebody = min(n for n in secrets(program) if " " in n and n.isascii() and veil.seen(n) != n)
    other = f"{somebody} nowhere"  # who is found would be shown, and so may be seen
    search.setText(other)
    assert search.displayText() == other, "one's own typing is seen"
    beside.setFocus()
    assert not search.hasFocus()
    assert search.text() == other
    assert other not in search.displayText()
    assert leaks(program) == []
    search.setFocus()
    assert search.displayText() == other
    beside.setFocus()
    program.window.actions_.hide_names.trigger()
    assert search.displayText() == other
    program.window.actions_.hide_names.trigger()
    assert search.displayText() != other
    search.setText("logo kind:call")
    program.window.grab()
    assert search.displayText() == "logo kind:call", "nobody is named"


def test_a_draft_of_several_lines_is_dots_until_one_goes_there(
    program: Program, qtbot: QtBot
) -> None:
    """What is painted of two drafts of one shape is alike, and only the words' own keys tell."""
    assert program.desk is not None
    program.window.activateWindow()
    program.desk.open_customer(1)
    edit, beside = program.desk.person_pane.note.edit, program.window.people.new
    somebody = min(n for n in secrets(program) if " " in n and n.isascii() and veil.seen(n) != n)
    first, nobody = (f"met her\nwith {n} and Co" for n in (somebody, re.sub(r"\w", "x", somebody)))

    def painted(words: str) -> QImage:
        edit.setPlainText(words)
        return edit.grab().toImage()

    beside.setFocus()
    assert not edit.hasFocus()
    dotted, plain = painted(first), painted(nobody)
    assert not dots.is_hidden(edit), "nobody is named there"
    assert dotted != plain
    edit.setPlainText(first)
    assert dots.is_hidden(edit)
    assert leaks(program) == []
    assert edit.toPlainText() == first, "the words are as they were"
    assert painted(first.replace("her", "him")) == dotted, "a dot for each letter"
    edit.setPlainText(first)
    edit.setFocus()
    assert not dots.is_hidden(edit)
    assert edit.grab().toImage() != dotted
    beside.setFocus()
    program.window.actions_.hide_names.trigger()
    assert edit.grab().toImage() != dotted, "the guard is off"
    program.window.actions_.hide_names.trigger()
    assert edit.grab().toImage() == dotted


def test_a_second_line_names_nobody(program: Program) -> None:
    assert program.desk is not None
    program.desk.open_customer(1)
    name = next(n for n in secrets(program) if " " in n and veil.seen(n) != n)
    shown = QListWidget(program.window)
    shown.setItemDelegate(TwoLineDelegate(shown))
    shown.addItem("1")
    shown.item(0).setData(MORE, f"ask {name}")
    shown.show()
    assert leaks(program) == []
    program.window.actions_.hide_names.trigger()
    assert shown.item(0).data(MORE) == f"ask {name}"


def test_follow_ups_that_name_others_name_nobody(program: Program, qtbot: QtBot) -> None:
    """On every page that lists them, and in what is said when they are done."""
    assert program.desk is not None
    space, today = program.workspace, program.workspace.today()
    mine, other = (r.id for r in people.page(space.store, None, 2))
    name = next(r.name for r in people.page(space.store, None, 60) if r.id not in (mine, other))
    words = f"Ask {name} and {name.upper()} for a quote"
    for customer in (mine, other, None):
        draft = FollowUpDraft(words, today, None)
        made = follow_ups.add(space.store, customer, draft, space.now())
    program.desk.open_customer(int(mine))
    for section in (Section.TODAY, Section.FOLLOW_UPS, Section.UNSORTED, Section.PEOPLE):
        program.window.show_section(section)
        program.window.grab()
        assert leaks(program) == [], section
    row = follow_ups.row(space.store, made)
    program.desk.promises.set_done(row)
    program.window.grab()
    assert program.window.undo_strip.isVisibleTo(program.window)
    assert leaks(program) == []


def test_who_is_called_as_a_code_of_ours_leaves_the_code(program: Program) -> None:
    """A row is painted by its codes, whatever people are called."""
    codes = ("person", "note", "work", "item", "touch", "late", "cake", "heart", "heading")
    for code in codes:
        made = CustomerDraft(code.title(), given_name=code.title())
        customers.add(program.workspace.store, made, program.workspace.now())
    assert veil.seen("a person") == "a ••••"
    found = set[str]()
    for section in Section:
        program.window.show_section(section)
        program.window.grab()
        for view in program.window.findChildren(QListView):
            model = view.model()
            if isinstance(model, VeiledList):
                for row in range(model.rowCount()):
                    found |= {c for r in model.CODES for c in flat(model.index(row).data(r))}
    assert found & set(codes)
    assert not any("•" in code for code in found)
