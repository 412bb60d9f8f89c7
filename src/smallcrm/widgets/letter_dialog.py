"""A draft: read, changed, taken to another program, marked as sent, or dropped."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.letters import LetterDraft, LetterRow
from smallcrm.viewmodels.letters import Letters
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDE, HIGH = 76, 26
"""In characters and lines."""


class LetterDialog(QDialog):
    """What was changed is kept whichever way it is left, but for "Drop" and Escape."""

    def __init__(self, letters: Letters, row: LetterRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._letters, self._row = letters, row
        self.setWindowTitle(self.tr("Draft"))
        title = self.tr("Draft for {name}").replace("{name}", row.customer_name)
        self.title = plain_label(self, title, "title")
        where = self.tr("smallcrm sends nothing: copy it into your mail program.")
        if row.address:
            where = self.tr("To {address}. smallcrm sends nothing: copy it into your mail program.")
        self.words = plain_label(self, where.replace("{address}", row.address), "muted")
        self.subject = QLineEdit(row.subject, self)
        self.body = QPlainTextEdit(row.body, self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text"))
        self.message = plain_label(self, "", "muted")
        self.message.hide()
        self.copy = QPushButton(self.tr("Copy"), self)
        self.drop = QPushButton(self.tr("Drop"), self)
        self.close_ = QPushButton(self.tr("Keep and close"), self)
        self.sent = QPushButton(self.tr("I sent it"), self)
        self.sent.setObjectName("primary")
        buttons = FlowLayout(tokens.SPACE_2)
        for button in (self.copy, self.drop, self.close_, self.sent):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Subject"), self.subject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addLayout(form)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self.copy.clicked.connect(self._copy)
        self.drop.clicked.connect(self._drop)
        self.sent.clicked.connect(self._sent)
        self.close_.clicked.connect(self._close)

    def _keep(self) -> bool:
        """Whether what stands there could be kept."""
        draft = LetterDraft(self.subject.text(), self.body.toPlainText())
        trouble = self._letters.keep(self._row, draft)
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        return not trouble

    @Slot()
    def _copy(self) -> None:
        text = f"{self.subject.text()}\n\n{self.body.toPlainText()}".strip()
        QGuiApplication.clipboard().setText(text)
        self.message.setText(self.tr("Copied."))
        self.message.show()

    @Slot()
    def _drop(self) -> None:
        self._letters.drop(self._row)
        self.accept()

    @Slot()
    def _sent(self) -> None:
        if self._keep():
            self._letters.sent(self._row)
            self.accept()

    @Slot()
    def _close(self) -> None:
        if self._keep():
            self.accept()
