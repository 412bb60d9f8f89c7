"""The next step of a deal: what, and by when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.deals import DealRow
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

CHARACTERS = 58


class StepDialog(QDialog):
    """It becomes a follow-up of the customer, on Today when its day has come."""

    def __init__(self, deals: DealsViewModel, row: DealRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deals, self._row = deals, row
        self.setWindowTitle(self.tr("Next step"))
        title = plain_label(self, self.tr("Next step"), "title")
        whose = plain_label(self, f"{row.what} · {row.customer_name}", "muted")
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Send the quote"))
        self.day = QLineEdit(self)
        self.day.setPlaceholderText(self.tr("fri, in 2 weeks, 4 dec"))
        self.meaning = plain_label(self, " ", "muted")
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("What"), self.text)
        form.addRow(self.tr("By when"), self.day)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5,) * 4)
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(title)
        page.addWidget(whose)
        page.addLayout(form)
        page.addWidget(self.meaning)
        page.addLayout(foot)
        wide = self.fontMetrics().averageCharWidth() * CHARACTERS
        self.setFixedWidth(min(wide, parent.window().width() - tokens.SPACE_6))
        self.day.textChanged.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)

    @Slot()
    def _look(self) -> None:
        words, is_fine = self._deals.day_words(self.day.text())
        self._say(words, is_fine=is_fine)

    def _say(self, words: str, *, is_fine: bool) -> None:
        self.meaning.setText(words or " ")
        self.meaning.setProperty("tone", "" if is_fine else "late")
        self.meaning.style().polish(self.meaning)

    @Slot()
    def _keep(self) -> None:
        trouble = self._deals.add_step(self._row.id, self.text.text(), self.day.text())
        if trouble:
            self._say(trouble, is_fine=False)
        else:
            self.accept()
