"""A short value that is kept when one leaves the field; what is none gets a sentence below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from smallcrm.widgets.style import tokens

DIGITS = 7
"""So many have room."""


class ValueField(QLineEdit):
    """``committed(value)`` when another value was typed, or stepped to with Up and Down.

    Enter and leaving keep; Escape gives back what was there, and only then closes the window.
    ``message`` is a label to be put below the field: empty and hidden while all is well.
    """

    committed = Signal(object)

    def __init__(
        self,
        name: str,
        read: Callable[[str], Any],
        words: Callable[[Any], str],
        step: Callable[[Any, int], Any],
        refusal: str,
        parent: QWidget | None = None,
        characters: int = DIGITS,
    ) -> None:
        """``read`` gives the value of what was typed, or None; ``refusal`` is said then, with what
        stays put in for {value}. ``characters`` are as wide as digits."""
        super().__init__(parent)
        self._read, self._words, self._step = read, words, step
        self._refusal, self._characters = refusal, characters
        self._value: Any = None
        self._kept = ""
        self.setAccessibleName(name)
        self.message = QLabel(parent)
        self.message.setObjectName("muted")
        self.message.setProperty("tone", "late")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.hide()
        self.textEdited.connect(self._hush)

    @property
    def value(self) -> Any:
        return self._value

    def set_value(self, value: Any) -> None:
        self._value = value
        self._kept = self._words(value)
        self.setText(self._kept)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self._go(step)
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.setText(self._kept)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def keep(self) -> None:
        """Take what was typed; what cannot be read is refused, and the old value stays."""
        if self.text() == self._kept:
            return
        found = self._read(self.text())
        if found is None:
            self.setText(self._kept)
            self._say(self._refusal.replace("{value}", self._kept))
            return
        self._take(found)

    def _go(self, steps: int) -> None:
        self.keep()
        self._take(self._step(self._value, steps))

    def _take(self, value: Any) -> None:
        self._hush()
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.committed.emit(value)

    @Slot()
    def _hush(self) -> None:
        self._say("")

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def _fit(self) -> None:
        """Room to type in, and no more."""
        wide = self.fontMetrics().horizontalAdvance("0" * self._characters) + tokens.SPACE_5
        self.setFixedWidth(wide)
