"""Checklists that do not get on: of which a step is late by more than so many days."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.checklists import LATEST, StuckRow
from smallcrm.viewmodels import rule_wording
from smallcrm.viewmodels.checklists import STUCK_DAYS, Checklists
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens

WIDE, HIGH = 84, 26
"""In characters and lines."""


class StuckDialog(QDialog):
    """``person_wanted(int)``: whose page is wanted."""

    person_wanted = Signal(int)

    def __init__(self, checklists: Checklists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._checklists = checklists
        self._rows: tuple[StuckRow, ...] = ()
        self.setWindowTitle(self.tr("Checklists that are stuck"))
        self.title = plain_label(self, self.tr("Checklists that are stuck"), "title")
        self.days = QLineEdit(str(STUCK_DAYS), self)
        self.days.setValidator(QIntValidator(0, LATEST, self.days))
        self.days.setFixedWidth(self.fontMetrics().averageCharWidth() * 7 + 2 * tokens.SPACE_2)
        self.label = QLabel(self.tr("A step is late by more than this many days:"), self)
        self.label.setWordWrap(True)
        self.label.setBuddy(self.days)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Checklists that are stuck"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.empty = plain_label(self, self.tr("Nothing is stuck."), "muted")
        self.close_ = QPushButton(self.tr("Close"), self)
        self.open_ = QPushButton(self.tr("Open the person"), self)
        self.open_.setObjectName("primary")
        for button in (self.open_, self.close_):
            button.setAutoDefault(False)
        row, foot = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.label, 1)
        row.addWidget(self.days)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.open_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

        self.days.textChanged.connect(self.fill)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._look)
        self.open_.clicked.connect(self._open)
        self.close_.clicked.connect(self.accept)
        checklists.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        typed = self.days.text()
        self._rows = self._checklists.stuck(int(typed)) if typed.isdecimal() else ()
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.customer_name)
            item.setData(MORE, rule_wording.stuck(row))
            words = f"{item.text()}, {item.data(MORE)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._rows else -1)
        self.list.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self._look()

    @Slot()
    def _look(self) -> None:
        self.open_.setEnabled(self.list.currentRow() >= 0)

    @Slot()
    def _open(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._rows):
            self.person_wanted.emit(int(self._rows[place].customer))
            self.accept()
