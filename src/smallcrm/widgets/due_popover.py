"""A day typed in words, with what it means below: for Snooze, another day, and a new follow-up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from smallcrm.domain.when import Unreadable
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.parts.popover import Popover


class DuePopover(Popover):
    """``picked(DueRow)`` on Enter, when the words are a day; it says so otherwise."""

    picked = Signal(object)

    def __init__(self, title: str, promises: Promises, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._promises = promises
        self.edit.setPlaceholderText(self.tr("fri, tue 3pm, in 2 weeks, 4 dec"))
        self.meaning = QLabel(" ", self)
        self.meaning.setObjectName("muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.inside.addWidget(self.meaning)
        self.edit.textChanged.connect(self._preview)
        self.edit.returnPressed.connect(self._enter)

    @Slot(str)
    def _preview(self, text: str) -> None:
        words, fine = self._promises.preview(text)
        self.meaning.setText(words or " ")
        self.meaning.setProperty("tone", "" if fine else "late")
        self.meaning.style().polish(self.meaning)
        self.edit.setAccessibleDescription(words)

    @Slot()
    def _enter(self) -> None:
        due = self._promises.read_due(self.edit.text())
        if due is Unreadable.EMPTY:
            self.close()
        elif not isinstance(due, Unreadable):
            self.picked.emit(due)
            self.close()
