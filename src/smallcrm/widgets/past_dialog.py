"""The look of history and trash: what was, what can be done with it, and what came of that."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts import dialog_room, spoken
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.history_delegate import HistoryDelegate
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (100, 40)
"""How wide, and how many lines high it likes to be."""


class PastDialog(QDialog):
    """``view`` shows the rows of ``model``; where there are none, ``empty`` says so."""

    def __init__(
        self,
        model: QAbstractItemModel,
        parent: QWidget | None,
        *,
        with_rail: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        model.setParent(self)
        self._rows = model
        self.title = plain_label(self, "", "title")
        self.note = plain_label(self, "", "muted")
        self.view = PaneListView(self)
        self.view.setItemDelegate(HistoryDelegate(self.view, with_rail=with_rail))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.said = CardLabel(self)
        self.close_button = QPushButton(self.tr("Close"), self)

        self.close_button.clicked.connect(self.accept)

    def say_what(self, title: str, note: str) -> None:
        """What it shows, and what may be done with it."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.note.setText(note)
        self.view.setAccessibleName(title)

    def lay_out(self, above: Sequence[QWidget], left: QPushButton, *right: QPushButton) -> None:
        """``above`` the list, and the buttons at either side below it."""
        buttons = QHBoxLayout()
        buttons.addWidget(left)
        buttons.addStretch(1)
        for button in (*right, self.close_button):
            buttons.addWidget(button)
        stops = (left, *right, self.close_button)
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)
        for button in stops:
            button.setAutoDefault(False)  # Enter is the list's
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.note, *above):
            page.addWidget(widget)
        page.addWidget(self.stack, 1)
        page.addWidget(self.said)
        page.addLayout(buttons)
        dialog_room.take(self, SIZE_IN_CHARACTERS)

    def show_rows(self) -> bool:
        """The list, or what stands in its place; whether there are any."""
        there = self._rows.rowCount() > 0
        self.stack.setCurrentWidget(self.view if there else self.empty)
        return there

    @Slot(str)
    def say(self, words: str) -> None:
        """What came of it."""
        self.said.say(words)
        spoken.say(self, words)
