"""Who can be called now: first those of whom something is due, then the longest silent."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.contact_windows import OFFICE_HOURS
from smallcrm.viewmodels import contact_window_wording, veil
from smallcrm.viewmodels.contact_windows import WhoToCall
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens

WIDE, HIGH = 100, 30
"""In characters and lines."""


class CallDialog(QDialog):
    """``person_wanted(int)``: whose page is wanted."""

    person_wanted = Signal(int)

    def __init__(self, calls: WhoToCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calls = calls
        title = self.tr("Who can I call now?")
        self.setWindowTitle(title)
        self.title = plain_label(self, title, "title")
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.empty = plain_label(self, self.tr("Nobody with a number can be called now."), "muted")
        self.empty.hide()
        self.usual = plain_label(self, contact_window_wording.usual_hours(*OFFICE_HOURS), "muted")
        self.close_ = QPushButton(self.tr("Close"), self)
        self.open_ = QPushButton(self.tr("Open the person"), self)
        self.open_.setObjectName("primary")
        for button in (self.open_, self.close_):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.open_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.title)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.usual)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._look)
        self.open_.clicked.connect(self._open)
        self.close_.clicked.connect(self.accept)
        calls.filled.connect(self.fill)
        self._look()
        calls.refresh()

    @Slot()
    def fill(self) -> None:
        rows, chosen = self._calls.rows, max(self.list.currentRow(), 0)
        self.list.clear()
        for row in rows:
            below = veil.quoted(self._calls.words(row), row.customer_id)
            item = QListWidgetItem(row.name)
            item.setData(MORE, below)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {below}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(chosen, len(rows) - 1))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._look()
        if rows:
            self.list.setFocus()

    @Slot()
    def _look(self) -> None:
        self.open_.setEnabled(self.list.currentRow() >= 0)

    @Slot()
    def _open(self) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._calls.rows):
            self.person_wanted.emit(int(self._calls.rows[place].customer_id))
            self.accept()
