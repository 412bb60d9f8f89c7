"""The bar at the bottom while several people are selected: how many, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class BulkBar(QWidget):
    """``stopped`` when the work is to end; ``cleared``: nobody is to be selected any more."""

    stopped = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QFrame(self)
        self.box.setObjectName("card")
        self.words = plain_label(self.box, "", "strong")
        self.words.setWordWrap(False)
        self.words.setContentsMargins(0, 0, tokens.SPACE_3, 0)
        self.deeds = QWidget(self.box)
        self._row = FlowLayout(tokens.SPACE_1, self.deeds)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.deeds.setSizePolicy(policy)
        self._row.addWidget(self.words)
        self.buttons: dict[str, QPushButton] = {}
        self.more = self._button(self.tr("More"))
        self.more.setAccessibleName(self.tr("More for the selected people"))
        self.menu = LetterMenu(self.more)
        self.clear = self._button(self.tr("Select nobody"))
        self.clear.setToolTip(self.tr("Only the current one stays selected (Esc)"))
        self.progress = QProgressBar(self.box)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self.box)
        self.working = QWidget(self.box)

        beside = QHBoxLayout(self.working)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.progress, 1)
        beside.addWidget(self.stop)
        inner = QVBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_2, tokens.SPACE_2)
        inner.setSpacing(tokens.SPACE_2)
        inner.addWidget(self.deeds)
        inner.addWidget(self.working)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_4, tokens.SPACE_2)
        layout.addWidget(self.box)

        self.stop.clicked.connect(self.stopped)
        self.clear.clicked.connect(self.cleared)
        self.more.clicked.connect(self._open)
        self.working.hide()
        self.hide()

    def add(self, action: QAction, words: str) -> None:
        """A button that does what the action does."""
        button = self._button(words)
        button.setAccessibleName(action.text().replace("&", "").removesuffix("…"))
        button.clicked.connect(action.trigger)
        self.buttons[action.objectName()] = button
        self._row.addWidget(button)

    def finish(self, rest: Sequence[QAction]) -> None:
        """After the last ``add``: what is in the menu behind them."""
        self.menu.addActions(list(rest))
        self._row.addWidget(self.more)
        self._row.addWidget(self.clear)
        for first, second in pairwise((*self.buttons.values(), self.more, self.clear)):
            QWidget.setTabOrder(first, second)

    def show_words(self, words: str) -> None:
        self.words.setText(words)
        self.words.setMinimumHeight(self.more.sizeHint().height())
        self.deeds.updateGeometry()  # buttons come and go, and with them a line

    def show_work(self, *, busy: bool) -> None:
        """How far it is, in the place of the buttons."""
        self.progress.setRange(0, 0)
        self.working.setVisible(busy)
        for button in (*self.buttons.values(), self.more, self.clear):
            button.setEnabled(not busy)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self.deeds)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _open(self) -> None:
        place = self.more.mapToGlobal(self.more.rect().topLeft())
        self.menu.adjustSize()
        place.setY(place.y() - self.menu.sizeHint().height())
        self.menu.popup(place)
