"""The look of the two ends of a move: a title, words, what is typed, a bar while it works."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDE = 64
"""In characters."""
FRAME = 48
"""So high the title of a window and a bar of the desktop may be together."""


class CarryDialog(QDialog):
    """``cancel`` ends it; ``progress`` moves without an end. It grows with its words as far as the
    screen lets it; what does not fit then is scrolled to."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.inside = QWidget(self)
        self.pane = QScrollArea(self)
        self.pane.setWidgetResizable(True)
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.foot = QWidget(self)
        self.title = plain_label(self, "", "title")
        self.words = plain_label(self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)

        self.cancel.clicked.connect(self.reject)

    def lay_out(self, below: Sequence[QWidget], *buttons: QPushButton) -> None:
        """``below`` the words; the buttons beside ``cancel``."""
        self._row = FlowLayout(tokens.SPACE_3, self.foot)
        stops = (self.cancel, *buttons)
        for button in stops:
            self._row.addWidget(button)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
        self._words = QVBoxLayout(self.inside)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, *below, self.progress):
            self._words.addWidget(widget)
        self._words.addStretch(1)
        self.pane.setWidget(self.inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.pane, 1)
        beside = QHBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.foot)
        layout.addLayout(beside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.foot.setSizePolicy(policy)
        room = self.screen().availableGeometry().size()
        self.setMinimumWidth(min(self.fontMetrics().averageCharWidth() * WIDE, room.width() - 32))
        self.inside.installEventFilter(self)
        self._fit()  # or Qt takes two thirds of the screen before it is shown

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def _fit(self) -> None:
        """As high as the words need now, where the screen is high enough."""
        around = 2 * tokens.SPACE_5
        width = self.width() if self.isVisible() else self.minimumWidth()
        need = self._words.totalHeightForWidth(width - around) + tokens.SPACE_3 + around
        need += self._row.heightForWidth(width - around)
        most = self.screen().availableGeometry().height() - FRAME
        if not self.isVisible() or self.height() < min(need, most):
            self.resize(width, min(need, most))
