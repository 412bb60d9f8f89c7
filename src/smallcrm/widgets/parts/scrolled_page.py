"""A page of a dialog that scrolls where it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from smallcrm.widgets.style import tokens


class ScrolledPage(QScrollArea):
    """A page that scrolls where it must: as wide as what stands above and below it,
    with a gap before the scroll bar only where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys reach it by what is in it
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget(self)
        self.body.setObjectName("page")
        self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.verticalScrollBar().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            gap = tokens.SPACE_2 if event.type() == QEvent.Type.Show else 0
            self.inside.setContentsMargins(0, 0, gap, 0)
        return super().eventFilter(watched, event)
