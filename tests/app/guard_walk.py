"""The program over the sample with names hidden, and a walk over everything that it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.lock_house import House
from smallcrm.app import arguments, sample_import
from smallcrm.app.build import Program
from smallcrm.desktop.bus import Bus
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.masking import _ORDINARY
from smallcrm.domain.text import fold
from smallcrm.services import sample
from smallcrm.viewmodels import veil
from smallcrm.widgets import dots
from smallcrm.widgets.parts.chip_row import ChipRow, _text
from smallcrm.widgets.parts.due_list import DueList
from smallcrm.widgets.parts.pick_list import PickList
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate

_ROLE = Qt.ItemDataRole
SAID = (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole, _ROLE.StatusTipRole)
OWN = tuple(int(_ROLE.UserRole) + n for n in range(90))


@pytest.fixture
def program(
    tmp_path: Path,
    clock: FixedClock,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """Over the sample, which no other part of the computer hears of."""
    monkeypatch.setattr(Bus, "open", lambda address, parent: None)
    house = House(tmp_path, clock, qapp)
    house.options = arguments.parser().parse_args(["--demo", "--offscreen", "--hide-names"])
    house.options.text_size = 100
    house.locking = house.build(house.options)
    opened = house.open

    def filled(key: Any) -> Any:
        found = opened(key)
        assert found.store is not None
        sample.fill(found.store, local_now(clock))
        return found

    house.locking._open_file = filled
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    yield house.program
    house.locking.stop()
    veil.use(None)


def secrets(program: Program) -> list[str]:
    """Names of everybody in the file but the person shown, and the parts that are no words."""
    store, person = program.workspace.store, program.desk.person.customer if program.desk else None
    rows = store.fetch("SELECT id, name, given_name, family_name, kind FROM customer")
    own = {w for i, *names, _ in rows if i == person for n in names for w in fold(n).split()}
    found: set[str] = set()
    for i, name, given, family, kind in rows:
        if i == person or set(fold(name).split()) <= own:
            continue
        found.add(name)
        if kind == "person":
            found |= {part for part in (given, family) if len(part) > 2}
    found |= {row[0] for row in sample_import._ROWS if row[0]}
    found |= {f"{a} {b}" for a in sample_import._GIVEN for b in sample_import._FAMILY}
    return [n for n in found if fold(n) not in _ORDINARY and not set(fold(n).split()) <= own]


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read or heard of a window, and where it is. Below a cover nothing of
    it is read that only painting asks for."""
    own = () if veil.is_closed() else OWN
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window) or (widget.hasFocus() and isinstance(widget, QLineEdit)):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where} title", widget.windowTitle()
        yield f"{where} tip", widget.toolTip()
        yield f"{where} name", widget.accessibleName()
        yield f"{where} about", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{where} text", widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{where} text", widget.displayText()
        if isinstance(widget, QPlainTextEdit) and not (widget.hasFocus() or dots.is_hidden(widget)):
            yield f"{where} text", widget.toPlainText()
        if isinstance(widget, QComboBox):
            yield from ((f"{where} choice", widget.itemText(n)) for n in range(widget.count()))
        if isinstance(widget, QMenu):
            yield from ((f"{where} action", act.text()) for act in widget.actions())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            kept = isinstance(widget, QListWidget) and not isinstance(widget, PickList | DueList)
            roles = SAID if kept else (*SAID, *own)  # a record that nothing paints may be kept
            if isinstance(widget.itemDelegate(), TwoLineDelegate):
                roles = (*roles, MORE)
            yield from ((f"{where} row", t) for t in of_model(widget.model(), roles))
        if isinstance(widget, ChipRow):
            yield from ((f"{where} chip", _text(chip)) for chip in widget._chips)
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is not None and heard.isValid() and not isinstance(widget, QLineEdit):
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
                yield f"{where} heard", heard.text(kind)


def of_model(model: QAbstractItemModel, roles: Sequence[int]) -> Iterator[str]:
    for row in range(min(60, model.rowCount(QModelIndex()))):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            for role in roles:
                yield from flat(model.data(model.index(row, column), role))


def flat(value: Any) -> Iterator[str]:
    if type(value) is str:
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from flat(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from flat(getattr(value, field.name))


def leaks(program: Program) -> list[str]:
    """Where a name is seen in any window that is there."""
    names = sorted(secrets(program), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    found = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible() or isinstance(window, QMenu):
            for where, text in texts(window):
                if match := pattern.search(text):
                    found.append(f"{where}: {match[0]} in {text[:80]!r}")
    return sorted(set(found))
