"""Each check of ``accessible`` finds the fault that is planted for it, and passes what is right."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import accessible
import accessible_painted
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import theme, ticks


class Form(QMainWindow):
    """A sound window: a field with its label, two buttons, a box, a list, and a picture."""

    def __init__(self) -> None:
        super().__init__()
        body = QWidget(self)
        self.setCentralWidget(body)
        self.layout_ = QVBoxLayout(body)
        self.label, self.field = QLabel("Name"), QLineEdit()
        self.label.setBuddy(self.field)
        self.one, self.two = QPushButton("One"), QPushButton("Two")
        self.box, self.list = ticks.check_box("With a sound"), PaneListView()
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setAccessibleName("People")
        self.model = QStandardItemModel(self)
        self.model.appendRow(QStandardItem("Sarah Chen"))
        self.list.setModel(self.model)
        for widget in (self.label, self.field, self.box, self.list):
            self.layout_.addWidget(widget)
        row = QHBoxLayout()
        for button in (self.one, self.two):
            row.addWidget(button)
        self.layout_.addLayout(row)


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> Form:
    theme.apply(qapp, "light")
    made = Form()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def _nameless(form: Form) -> None:
    form.two.setText("")


def _twice(form: Form) -> None:
    form.two.setText("One")


def _silent(form: Form) -> None:
    form.model.item(0).setData("somebody", Qt.ItemDataRole.AccessibleTextRole)


def _painted_only(form: Form) -> None:
    form.model.item(0).setData("Acme Design, 3 days late", MORE)


class _FromTheLeft(QStyledItemDelegate):
    """Always writes near the left edge."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.drawText(option.rect.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, "Sarah Chen")


def _from_the_left(form: Form) -> None:
    form.list.setItemDelegate(_FromTheLeft(form.list))


def _no_tab(form: Form) -> None:
    form.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def _small(form: Form) -> None:
    form.one.setFixedSize(18, 18)


def _cut_button(form: Form) -> None:
    form.one.setText("Something that is said in many words")
    form.one.setFixedWidth(60)


def _cut_label(form: Form) -> None:
    form.label.setText("Something that is said in many words, and in more words than there is room")
    form.label.setFixedWidth(60)


def _faint(form: Form) -> None:
    form.label.setStyleSheet("color: #B5B5B5")


def _pale_edge(form: Form) -> None:
    form.field.setStyleSheet("QLineEdit { border: 1px solid #F0F0F0 }")


def _picture(form: Form) -> None:
    picture = QLabel()
    pixmap = QPixmap(QSize(16, 16))
    pixmap.fill(Qt.GlobalColor.red)
    picture.setPixmap(pixmap)
    form.layout_.addWidget(picture)


def _mislabelled(form: Form) -> None:
    form.field.setAccessibleName("Address")


def _restless(form: Form) -> None:
    timer = QTimer(form)
    timer.start(100)


CHECKS: dict[str, tuple[Callable[[QWidget], list[str]], Callable[[Form], None]]] = {
    "A1": (accessible.nameless, _nameless),
    "A2": (accessible.named_twice, _twice),
    "A3": (accessible.silent_rows, _silent),
    "A3 painted": (accessible_painted.unsaid, _painted_only),
    "A4": (accessible.not_tabbable, _no_tab),
    "A6 button": (accessible.cut, _cut_button),
    "A6 label": (accessible.cut, _cut_label),
    "A7": (accessible.low_contrast, _faint),
    "A8": (accessible.small_targets, _small),
    "A9": (accessible.faint_outlines, _pale_edge),
    "A11": (accessible_painted.not_mirrored, _from_the_left),
    "A16": (accessible.nameless_pictures, _picture),
    "A18": (accessible.unlabelled, _mislabelled),
    "A20": (accessible.restless, _restless),
}


@pytest.mark.parametrize("name", CHECKS)
def test_a_planted_fault_is_found(form: Form, qtbot: QtBot, name: str) -> None:
    check, plant = CHECKS[name]
    qtbot.waitUntil(lambda: check(form) == [])
    plant(form)
    qtbot.waitUntil(lambda: check(form) != [])


def test_what_tab_does_not_reach_is_found(form: Form) -> None:
    stops = accessible.tab_stops(form)
    assert accessible.not_reached(form, stops) == []
    # a holder whose focus goes to its last part: Tab passes over what stands before it
    holder, page = QStackedWidget(), QWidget()
    inner = QVBoxLayout(page)
    first, last = QPushButton("First"), QPushButton("Last")
    inner.addWidget(first)
    inner.addWidget(last)
    holder.addWidget(page)
    holder.setFocusProxy(last)
    form.layout_.addWidget(holder)
    holder.show()
    stops = accessible.tab_stops(form)
    assert any("First" in words for words in accessible.not_reached(form, stops))


def test_tab_that_goes_back_is_found(form: Form) -> None:
    assert accessible.out_of_order(form, accessible.tab_stops(form)) == []
    QWidget.setTabOrder(form.two, form.one)
    assert accessible.out_of_order(form, accessible.tab_stops(form))


def test_a_field_that_keeps_tab_is_found(form: Form) -> None:
    assert accessible.traps(accessible.tab_stops(form)) == []
    notes = QPlainTextEdit()
    notes.setAccessibleName("Notes")
    form.layout_.addWidget(notes)
    notes.show()
    notes.setFocus()
    assert accessible.traps(accessible.tab_stops(form)) == ["Notes keeps Tab"]


def test_focus_that_is_not_seen_is_found(form: Form, qtbot: QtBot) -> None:
    stops = accessible.tab_stops(form)
    assert accessible.unseen_focus(form, stops) == []
    form.one.setStyleSheet("QPushButton { border: 1px solid #83888F }")
    assert accessible.unseen_focus(form, stops) == ["QPushButton One"]


def test_an_act_without_a_key_is_found(form: Form) -> None:
    act = QAction("Only on hover", form)
    assert accessible.without_keys(form, lambda action: False) == ["Only on hover"]
    act.setShortcut("Ctrl+F9")
    assert accessible.without_keys(form, lambda action: False) == []
    act.setShortcut("")
    assert accessible.without_keys(form, lambda action: True) == []
