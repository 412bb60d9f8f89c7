"""A value that looks like text and is edited where it stands.

Hover and focus show a thin frame. Enter, Tab or leaving keeps, Escape restores.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels import veil

TEXT_INSET = 8
"""From the field's edge to its words: frame, padding and Qt's own margin. Labels line up by it."""
MARGIN = 2
"""Qt's own, inside the padding."""


class _Edit(QLineEdit):
    entered = Signal()
    escaped = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit()
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)
            self.left.emit()

    def shown(self) -> str:
        """The text as it is painted: what is not being edited and does not fit is cut."""
        if self.hasFocus():
            return self.text()
        wide = self._room().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, wide)

    def paintEvent(self, event: QPaintEvent) -> None:
        cut = self.shown()
        if cut == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().text().color())
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self._room(), align | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(contents, option, self)
        return room.adjusted(MARGIN, 0, -MARGIN, 0)


class InPlaceField(QWidget):
    """``committed(str)`` when another text was kept, ``cancelled`` on Escape."""

    committed = Signal(str)
    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.edit = _Edit(self)
        self.edit.setObjectName("in_place")
        self.edit.setAccessibleName(name)
        self.message = QLabel(self)
        self.message.setObjectName("muted")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.setFocusProxy(self.edit)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.edit)
        layout.addWidget(self.message)

        self.edit.entered.connect(self._enter)
        self.edit.returnPressed.connect(self.keep)
        self.edit.left.connect(self.keep)
        self.edit.escaped.connect(self.restore)

    def text(self) -> str:
        """The value; where names are hidden, not what stands there in its place."""
        return self._kept if self.edit.text() == self._seen() else self.edit.text()

    def _seen(self) -> str:
        """While it is not being edited: others are out of sight when the screen is shared."""
        return self._kept if self.edit.hasFocus() else veil.seen(self._kept)

    @Slot()
    def _enter(self) -> None:
        """Edited is what it is, never what was shown in its place."""
        if self.edit.text() == veil.seen(self._kept):
            self._put(self._kept)

    def _put(self, text: str) -> None:
        if self.edit.text() != text:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)

    def set_role(self, role: str) -> None:
        """ "title" for the large one at the top of the page."""
        self.edit.setProperty("role", role)
        self.edit.style().polish(self.edit)

    def set_text(self, text: str) -> None:
        """Show a value; what is being typed at the moment is left alone."""
        typing = self.edit.hasFocus() and self.edit.text() != self._kept
        self._kept = text
        if not typing:
            self._put(self._seen())

    def set_message(self, text: str) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)

    @Slot()
    def keep(self) -> None:
        text = self.text()
        if text != self._kept:
            self._kept = text
            self.committed.emit(text)
        if not self.edit.hasFocus():
            self._put(self._seen())

    @Slot()
    def restore(self) -> None:
        self.edit.setText(self._kept)
        self.edit.selectAll()
        self.set_message("")
        self.cancelled.emit()
