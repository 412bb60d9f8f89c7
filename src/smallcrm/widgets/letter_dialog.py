"""A draft: read, changed, taken to another program, marked as sent, or dropped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.letters import LetterRow
from smallcrm.viewmodels.letter_ways import LetterWays
from smallcrm.viewmodels.letters import Letters
from smallcrm.widgets.letter_pane import LetterPane
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

WIDE, HIGH = 80, 30
"""In characters and lines."""


class LetterDialog(QDialog):
    """What was changed is kept whichever way it is left, but for "Drop" and Escape."""

    def __init__(
        self, letters: Letters, ways: LetterWays, row: LetterRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._letters = letters
        self.setWindowTitle(self.tr("Draft"))
        title = self.tr("Draft for {name}").replace("{name}", row.customer_name)
        self.title = plain_label(self, title, "title")
        self.pane = LetterPane(ways, letters.keep, self)
        self.pane.show_letter(row)
        self.close_ = QPushButton(self.tr("Keep and close"), self)
        self.close_.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        page = ScrolledPage(self)
        page.inside.setSpacing(tokens.SPACE_3)
        page.inside.addWidget(self.title)
        page.inside.addWidget(self.pane, 1)
        layout.addWidget(page, 1)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self.pane.drop_wanted.connect(self._drop)
        self.pane.went.connect(self.accept)
        self.close_.clicked.connect(self._close)
        letters.changed.connect(self.pane.look)

    @Slot(object)
    def _drop(self, row: LetterRow) -> None:
        self._letters.drop(row)
        self.accept()

    @Slot()
    def _close(self) -> None:
        if self.pane.keep():
            self.accept()
