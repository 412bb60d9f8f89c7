"""An avatar as a widget: decoration, since the name stands beside it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from smallcrm.domain.records import CustomerKind
from smallcrm.widgets.style import painting


class Avatar(QWidget):
    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = ("", 0, CustomerKind.PERSON)
        self.setFixedSize(side, side)

    def set_person(self, name: str, number: int, kind: CustomerKind) -> None:
        self._person = (name, number, kind)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        name, number, kind = self._person
        painting.avatar(QPainter(self), self.rect(), name, number, kind)
