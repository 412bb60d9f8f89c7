"""Asked once, after the third snooze: will it be done at all? Answering is not required."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.ledger import Surface
from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.message_timer import MessageTimer
from smallcrm.widgets.reword_popover import RewordPopover
from smallcrm.widgets.style import tokens


class MovedRow(QWidget):
    """Done, Edit and Drop for the follow-up that was moved. ``gone`` when it is put away."""

    gone = Signal()

    def __init__(self, promises: Promises, surface: Surface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._promises, self._surface = promises, surface
        self._row: FollowUpRow | None = None
        self.box = QFrame(self)
        self.box.setObjectName("card")
        self.words = QLabel(
            self.tr("Moved three times. Do it now, make it smaller, or drop it?"), self.box
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.done = QPushButton(self.tr("Done"), self.box)
        self.edit = QPushButton(self.tr("Edit"), self.box)
        self.drop = QPushButton(self.tr("Drop"), self.box)
        self.timer = MessageTimer(self)
        buttons = QWidget(self.box)
        flow = FlowLayout(tokens.SPACE_2, buttons)
        for button in (self.done, self.edit, self.drop):
            flow.addWidget(button)
        inner = QVBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        inner.setSpacing(tokens.SPACE_2)
        inner.addWidget(self.words)
        inner.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_4, tokens.SPACE_1)
        layout.addWidget(self.box)
        self.timer.timeout.connect(self.pass_by)
        self.done.clicked.connect(self._done)
        self.edit.clicked.connect(self._edit)
        self.drop.clicked.connect(self._drop)
        self.hide()

    def set_margins(self, room: int) -> None:
        """The room around the box."""
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(room, room, room, room)

    def show_keys(self, done: str, edit: str, drop: str) -> None:
        """The keys that do the same to the selected follow-up, in words."""
        for button, words, keys in (
            (self.done, self.tr("Done"), done),
            (self.edit, self.tr("Edit"), edit),
            (self.drop, self.tr("Drop"), drop),
        ):
            button.setText(f"{words}  {keys}" if keys else words)

    @Slot(object)
    def ask(self, row: FollowUpRow) -> None:
        self._row = row
        for button, name in (
            (self.done, self.tr("Moved, and done now: {what}")),
            (self.edit, self.tr("Moved, make it smaller: {what}")),
            (self.drop, self.tr("Moved, drop it: {what}")),
        ):
            button.setAccessibleName(name.replace("{what}", row.text))
        self.show()
        self.timer.begin()
        spoken.say(self, self.words.text())

    @Slot()
    def pass_by(self) -> None:
        """Something else was done, or a while has gone by."""
        held = any(button.hasFocus() for button in (self.done, self.edit, self.drop))
        if self.isVisible() and not held and not self.underMouse():
            self._put_away()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self.timer.begin()

    @Slot()
    def _done(self) -> None:
        row = self._row
        self._put_away()
        if row is not None:
            self._promises.set_done(row, self._surface)

    @Slot()
    def _drop(self) -> None:
        row = self._row
        self._put_away()
        if row is not None:
            self._promises.drop(row, self._surface)

    @Slot()
    def _edit(self) -> None:
        row, owner = self._row, self.parentWidget()
        place = self.edit.mapToGlobal(self.edit.rect().topLeft())
        if row is not None and owner is not None:
            RewordPopover(self._promises, row, owner).pop_up(place, above=True)
        self._put_away()

    def _put_away(self) -> None:
        self.timer.stop()
        self._row = None
        self.hide()
        self.gone.emit()
