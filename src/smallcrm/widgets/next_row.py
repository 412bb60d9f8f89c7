"""One thin row after Done: "Next step for Ana?". To be typed into, or to be passed over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from smallcrm.viewmodels.next_touch import NextTouch
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.message_timer import MessageTimer
from smallcrm.widgets.style import tokens


class _Edit(QLineEdit):
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class NextRow(QWidget):
    """The keys stay where they are until somebody goes into the field. It goes with the next
    action, or after a while; what was typed stays until Enter or Escape."""

    def __init__(self, touch: NextTouch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._touch = touch
        self._came_from: QWidget | None = None
        self.box = QFrame(self)
        self.box.setObjectName("card")
        self.words = QLabel(self.box)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = _Edit(self.box)
        self.meaning = ElideLabel(self.box)
        self.meaning.setObjectName("muted")
        self.timer = MessageTimer(self)
        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_2, tokens.SPACE_1)
        inner.setSpacing(tokens.SPACE_2)
        inner.addWidget(self.words)
        inner.addWidget(self.edit, 3)
        inner.addWidget(self.meaning, 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_4, tokens.SPACE_1)
        layout.addWidget(self.box)
        touch.wanted.connect(self.ask)
        self.edit.textChanged.connect(self._preview)
        self.edit.returnPressed.connect(self._save)
        self.edit.escaped.connect(self._put_away)
        self.timer.timeout.connect(self.pass_by)
        self.hide()

    def show_keys(self, keys: str) -> None:
        """The key that goes into the field, in words."""
        words = self.tr("type it, or go on ({keys})") if keys else self.tr("type it, or go on")
        self.edit.setPlaceholderText(words.replace("{keys}", keys))

    @Slot()
    def ask(self) -> None:
        """Say whose; what is half typed for somebody else is not taken away."""
        if self.isVisible() and self.edit.text():
            return
        question = self.tr("Next step for {name}?").replace("{name}", self._touch.name)
        self.words.setText(question)
        self.edit.setAccessibleName(question)
        self.meaning.setText("")
        before = QApplication.focusWidget()
        if before is not None and self.window().isAncestorOf(before):
            QWidget.setTabOrder(before, self.edit)
        self.show()
        self.timer.begin()
        spoken.say(self, question)

    def go_in(self) -> None:
        """The keys into the field; Enter and Escape give them back."""
        self._came_from = QApplication.focusWidget()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def pass_by(self) -> None:
        """Something else was done, or a while has gone by."""
        if not self.edit.hasFocus() and not self.edit.text() and not self.underMouse():
            self.hide()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self.timer.begin()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()

    @Slot(str)
    def _preview(self, text: str) -> None:
        self._say(self._touch.preview(text), tone="")

    def _say(self, words: str, *, tone: str) -> None:
        self.meaning.setText(words)
        self.meaning.setProperty("tone", tone)
        self.meaning.style().polish(self.meaning)
        self.edit.setAccessibleDescription(words)

    @Slot()
    def _save(self) -> None:
        text = self.edit.text()
        if not text.strip():
            self._put_away()
            return
        trouble = self._touch.save(text)
        if trouble:
            self._say(trouble, tone="late")
        else:
            self._put_away()

    @Slot()
    def _put_away(self) -> None:
        self.edit.clear()
        back, had = self._came_from, self.edit.hasFocus()
        self.hide()
        if had and back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
