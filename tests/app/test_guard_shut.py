"""Names are hidden at once, however long it takes to learn whose they are."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QWidget
from pytestqt.qtbot import QtBot

from app.guard_walk import leaks, texts
from app.lock_house import NAME, House
from smallcrm.app.build import Program
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import FileBusy
from smallcrm.domain.records import CustomerDraft, CustomerField, PhoneDraft
from smallcrm.domain.veil import MASK, Crowd
from smallcrm.services import customers, veiling
from smallcrm.storage.store import Store
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.curtain import Edge
from smallcrm.widgets.parts.pick_list import PickList
from smallcrm.widgets.settings_dialog import SettingsDialog

EVERYTHING = Changes(frozenset(Thing), None, Way.QUIET)


class Reading:
    """The customers count as many; who was read is handed over when the test lets it be."""

    def __init__(self) -> None:
        self.goes, self.has_read = threading.Semaphore(0), threading.Semaphore(0)
        self.trouble: Exception | None = None
        self._real = veiling.gather

    def gather(self, store: Store, known: Crowd, stop: Callable[[], bool]) -> Crowd:
        assert threading.current_thread() is not threading.main_thread()
        self._real(store, known, lambda: False)
        self.has_read.release()
        assert self.goes.acquire(timeout=60)
        if self.trouble is not None:
            raise self.trouble
        return known

    def wait(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: self.has_read.acquire(blocking=False), timeout=20_000)


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reading]:
    made = Reading()
    monkeypatch.setattr(veiling, "FEW", 0)
    monkeypatch.setattr(veiling, "gather", made.gather)
    yield made
    made.goes.release(9)


@pytest.fixture
def sample(program: Program, reading: Reading) -> Program:
    """With the guard off."""
    program.window.actions_.hide_names.trigger()
    assert not veil.is_on()
    return program


def opened(program: Program, reading: Reading, qtbot: QtBot) -> None:
    reading.goes.release()
    qtbot.waitUntil(lambda: not program.guarding.guard.is_shut, timeout=20_000)


def painted(window: QWidget) -> QImage:
    return window.grab().toImage()


def instead(window: QWidget) -> str:
    edge = window.findChild(Edge)
    assert edge is not None
    return edge._instead


def test_nothing_is_seen_until_it_is_known_whose_names_are_hidden(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    assert sample.desk is not None
    window = sample.window
    sample.desk.open_customer(1)
    whole = sorted(texts(window))
    window.actions_.hide_names.trigger()
    assert veil.is_closed()
    letters = [(where, w) for where, w in texts(window) if any(c.isalnum() for c in w)]
    kinds = {where.split()[0] for where, _ in letters}
    assert kinds == {"Edge", "QTabBar"}, "not a word, but for the names of tabs"
    assert instead(window) == "Hiding names…"
    covered = painted(window)
    for customer, section in ((2, Section.PEOPLE), (1, Section.TODAY)):
        sample.desk.open_customer(customer)
        window.show_section(section)
        assert leaks(sample) == []
        assert painted(window) == covered, "nothing comes through"
    window.show_section(Section.PEOPLE)
    sample.desk.open_customer(1)
    opened(sample, reading, qtbot)
    assert instead(window) == ""
    assert painted(window) != covered
    assert leaks(sample) == []
    assert any("•• " in text for _, text in texts(window)), "they are told apart"
    window.actions_.hide_names.trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sorted(texts(window)) == whole


def test_the_mouse_does_not_reach_what_cannot_be_seen(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    window = sample.window
    there = window.rect().center()
    below = window.childAt(there)
    assert below is not None
    assert not isinstance(below, Edge)
    window.actions_.hide_names.trigger()
    assert isinstance(window.childAt(there), Edge)
    opened(sample, reading, qtbot)
    assert window.childAt(there) is below


def test_a_dialog_is_covered_and_keeps_its_choices(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    assert sample.writing is not None
    sample.writing.show_settings()
    dialog = sample.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    chosen = QComboBox(dialog)
    chosen.addItems(["First", "Second"])
    chosen.setCurrentIndex(1)
    chosen.show()
    sample.window.actions_.hide_names.trigger()
    assert instead(dialog) == "Hiding names…"
    late = QComboBox(dialog)
    late.addItem("Somebody")
    late.show()
    assert late.currentText() == MASK, "also what comes now"
    opened(sample, reading, qtbot)
    assert instead(dialog) == ""
    assert late.currentText() == "Somebody"
    assert (chosen.currentIndex(), chosen.currentText()) == (1, "Second")
    dialog.close()


def test_what_pops_up_is_covered_for_so_long(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    popup = QFrame(sample.window, Qt.WindowType.Popup)
    popup.resize(200, 100)
    picks = PickList(popup)
    picks.show_rows([Candidate("Cleo Quist", "Acme")], 0)
    popup.show()
    sample.window.actions_.hide_names.trigger()
    first = painted(popup)
    assert instead(popup) == "Hiding names…"
    popup.hide()
    picks.show_rows([Candidate("Dora Prins van der Velden", "")], 0)
    popup.show()
    assert painted(popup) == first
    opened(sample, reading, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert popup.findChild(Edge) is None
    assert painted(popup) != first
    popup.deleteLater()


def test_who_is_changed_meanwhile_is_hidden_too(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    assert sample.desk is not None
    sample.desk.open_customer(1)
    store, now = sample.workspace.store, sample.workspace.now()
    sample.window.actions_.hide_names.trigger()
    reading.wait(qtbot)
    draft = CustomerDraft("Cleo Quist", details=(PhoneDraft("+31 6 5550 3333"),))
    cleo = customers.add(store, draft, now)
    assert veil.seen("Cleo Quist") == MASK
    opened(sample, reading, qtbot)
    assert veil.seen("Ask Cleo Quist, 06 5550 3333") == f"Ask •• {cleo}, ••••"


def test_after_a_change_of_very_many_it_shuts_and_forgets_no_name(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    assert sample.desk is not None
    store, now, window = sample.workspace.store, sample.workspace.now(), sample.window
    sample.desk.open_customer(1)
    cleo = customers.add(store, CustomerDraft("Cleo Quist"), now)
    window.actions_.hide_names.trigger()
    opened(sample, reading, qtbot)
    reading.wait(qtbot)
    customers.set_field(store, cleo, CustomerField.NAME, "Dora Prins")
    sample.workspace.changed.emit(EVERYTHING)
    assert veil.is_closed()
    assert instead(window) == "Hiding names…"
    assert leaks(sample) == []
    reading.wait(qtbot)
    with closing(sqlite3.connect(store.path)) as other:  # another process, which tells of it
        other.execute("UPDATE customer SET name = 'Finn Ott' WHERE id = ?", (cleo,))
        other.commit()
    sample.workspace.changed.emit(EVERYTHING)
    reading.goes.release()
    reading.wait(qtbot)
    assert veil.is_closed(), "they are read once more"
    opened(sample, reading, qtbot)
    seen = veil.seen("Cleo Quist, Dora Prins, Finn Ott")
    assert seen == f"•• {cleo}, •• {cleo}, •• {cleo}"
    assert leaks(sample) == []


def test_what_cannot_be_read_stays_covered_and_says_so(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    window, guard = sample.window, sample.guarding.guard
    reading.trouble = FileBusy(sample.workspace.store.path)
    reading.goes.release()
    with qtbot.waitSignal(sample.workspace.trouble, timeout=20_000):
        window.actions_.hide_names.trigger()
    assert guard.has_failed
    assert guard.is_shut
    assert instead(window).startswith("It cannot be read who is to be hidden")
    sample.workspace.changed.emit(Changes(frozenset({Thing.FOLLOW_UP}), None, Way.QUIET))
    assert guard.is_shut
    reading.trouble = None
    sample.workspace.changed.emit(EVERYTHING)
    opened(sample, reading, qtbot)
    assert not guard.has_failed
    assert leaks(sample) == []


def test_it_can_be_ended_before_it_has_begun(
    sample: Program, reading: Reading, qtbot: QtBot
) -> None:
    window, acts = sample.window, sample.window.actions_
    whole = sorted(texts(window))
    acts.hide_names.trigger()
    reading.wait(qtbot)
    acts.hide_names.trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sorted(texts(window)) == whole
    acts.hide_names.trigger()
    reading.goes.release()
    reading.wait(qtbot)
    QApplication.processEvents()
    assert veil.is_closed(), "what the first one found is nothing to the second"
    opened(sample, reading, qtbot)
    assert leaks(sample) == []


def test_a_start_with_names_hidden_is_covered_from_its_first_picture(
    house: House, reading: Reading, qtbot: QtBot
) -> None:
    house.options.hide_names = True
    pictures: list[Any] = []
    house.locking = house.build(house.options)
    house.locking.begin()
    window = house.program.window
    window.painted.connect(lambda: pictures.append((veil.is_closed(), instead(window))))
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    assert pictures[0] == (True, "Hiding names…")
    assert not any(NAME in text for _, text in texts(window))
    opened(house.program, reading, qtbot)
    assert not any(NAME in text for _, text in texts(window))


def test_the_program_ends_while_it_is_read(house: House, reading: Reading, qtbot: QtBot) -> None:
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    house.program.window.actions_.hide_names.trigger()
    reading.wait(qtbot)
    reading.goes.release()
    house.locking.stop()
    assert not veil.is_on()
