"""How a follow-up comes again, typed in words, with its next days below; and the end of that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from smallcrm.domain.records import FollowUpRow
from smallcrm.domain.when import Unreadable
from smallcrm.viewmodels import repeat_wording
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.parts.popover import Popover


class RepeatPopover(Popover):
    """Enter keeps what is typed when it is a rule; it says so otherwise."""

    def __init__(self, promises: Promises, row: FollowUpRow, parent: QWidget) -> None:
        super().__init__("", parent)
        self._promises, self._row = promises, row
        rule = repeat_wording.rule(row.repeat) if row.repeat is not None else ""
        title = self.tr("Repeat: now {rule}").replace("{rule}", rule) if rule else self.tr("Repeat")
        self.caption.setText(title)
        self.caption.setWordWrap(True)
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(self.tr("every fri, every 2nd tue, 6 weeks, monthly"))
        self.meaning = QLabel(" ", self)
        self.meaning.setObjectName("muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.stop = QPushButton(self.tr("Stop repeating"), self)
        self.stop.setVisible(bool(rule))

        self.inside.addWidget(self.meaning)
        self.inside.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)

        self.edit.textChanged.connect(self._preview)
        self.edit.returnPressed.connect(self._enter)
        self.stop.clicked.connect(self._stop)

    @Slot(str)
    def _preview(self, text: str) -> None:
        meaning, fine = self._promises.preview_repeat(text, self._row)
        self.meaning.setText(meaning or " ")
        self.meaning.setProperty("tone", "" if fine else "late")
        self.meaning.style().polish(self.meaning)
        self.edit.setAccessibleDescription(meaning)
        self.adjustSize()

    @Slot()
    def _enter(self) -> None:
        found = self._promises.read_repeat(self.edit.text(), self._row)
        if found is Unreadable.EMPTY:
            self.close()
        elif not isinstance(found, Unreadable):
            self._promises.set_repeat(self._row, found)
            self.close()

    @Slot()
    def _stop(self) -> None:
        self._promises.stop_repeating(self._row)
        self.close()
