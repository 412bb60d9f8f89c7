"""An avatar as a widget: decoration, since the name stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smallcrm.domain.records import CustomerKind
from smallcrm.widgets.style import painting


class Avatar(QWidget):
    def __init__(self, side: float, parent: QWidget | None = None) -> None:
        """``side`` is in lines of text, so that it grows with the text."""
        super().__init__(parent)
        self._person = ("", 0, CustomerKind.PERSON)
        self._lines = side
        self._fit()

    def set_person(self, name: str, number: int, kind: CustomerKind) -> None:
        self._person = (name, number, kind)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_lines"):
            self._fit()

    def _fit(self) -> None:
        side = round(self.fontMetrics().height() * self._lines)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        name, number, kind = self._person
        painter = QPainter(self)
        painting.avatar(painter, self.rect(), name, number, kind)
        painter.end()
