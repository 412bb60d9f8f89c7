"""A page of a dialog that scrolls where it must."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from smallcrm.widgets.style import tokens


class ScrolledPage(QScrollArea):
    """A page that scrolls where it must: as wide as what stands above and below it,
    with a gap before the scroll bar only where there is one. ``inside`` is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys reach it by what is in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget(self)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self.body)
        for ground in (self.viewport(), self.body):
            ground.setAutoFillBackground(False)  # that of the dialog shows
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the keys stays in sight when a strip below takes room."""
        super().resizeEvent(event)
        focus = QApplication.focusWidget()
        is_less = event.size().height() < event.oldSize().height()
        if is_less and focus is not None and self.body.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    @Slot(int, int)
    def _leave_room(self, least: int, most: int) -> None:
        """A bar that has nothing to scroll is not shown."""
        self.inside.setContentsMargins(0, 0, tokens.SPACE_2 if most > least else 0, 0)
