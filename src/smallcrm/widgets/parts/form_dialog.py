"""A short form: fields under each other, what is wrong with one, and the buttons that stay in
sight when there is no room for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts import dialog_room, spoken
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

LINES = 3
"""Of a field for some lines."""


class FormDialog(QDialog):
    """``save`` is what Enter does. Fields are known by the names they are added with."""

    def __init__(self, title: str, parent: QWidget | None, size: tuple[int, int]) -> None:
        """``size``: in characters and lines."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._size = size
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self.setWindowTitle(title)
        self.title = plain_label(self, title, "title")
        self.note = plain_label(self, "", "muted")
        self.note.hide()
        self.form = QFormLayout()
        self.form.setVerticalSpacing(tokens.SPACE_2)
        self.form.setHorizontalSpacing(tokens.SPACE_4)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.meaning = plain_label(self, "", "muted")
        self.message = plain_label(self, "", "muted")
        self.message.setProperty("tone", "late")
        self.message.hide()
        self.save = QPushButton(self.tr("&Keep"), self)
        self.save.setObjectName("primary")
        self.save.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)

    def add_line(
        self, name: str, title: str, hint: str = "", offers: Sequence[str] = ()
    ) -> QLineEdit:
        """A line to type in; ``offers`` are offered while typing."""
        line = QLineEdit(self)
        line.setPlaceholderText(hint)
        if offers:
            completer = QCompleter(line)
            completer.setModel(QStringListModel(list(offers), completer))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        self.add_field(name, title, line)
        line.setAccessibleDescription(hint)
        return line

    def add_text(self, name: str, title: str) -> QPlainTextEdit:
        """Some lines to type in; Tab goes on."""
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 2 * tokens.SPACE_2)
        self.add_field(name, title, field)
        return field

    def add_field(self, name: str, title: str, field: QWidget) -> None:
        label = QLabel(title, self)
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(title)
        self.form.addRow(label, field)
        self.fields[name], self._labels[name] = field, label

    def show_field(self, name: str, *, shown: bool) -> None:
        self.form.setRowVisible(self.fields[name], shown)

    def lay_out(self, *left: QPushButton) -> None:
        """When all fields are there; ``left`` are what else can be done."""
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        body.addWidget(self.title)
        body.addWidget(self.note)
        body.addLayout(self.form)
        body.addStretch(1)
        foot = QHBoxLayout()
        for button in left:
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5,) * 4)
        page.setSpacing(tokens.SPACE_3)
        page.addWidget(pane, 1)
        page.addWidget(self.meaning)
        page.addWidget(self.message)
        page.addLayout(foot)
        for first, second in pairwise((*left, self.cancel, self.save)):
            QWidget.setTabOrder(first, second)
        self._pane = pane
        dialog_room.take(self, self._size)

    def text(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        return field.text() if isinstance(field, QLineEdit) else ""

    def set_text(self, name: str, text: str) -> None:
        field = self.fields[name]
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(text)

    def tell(self, field: str, words: str) -> None:
        """What is wrong, with the caret where it is."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        at = self.fields.get(field)
        if at is not None:
            at.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pane.ensureWidgetVisible(at)
        spoken.say(self, words)

    @Slot()
    def untell(self) -> None:
        """It is being put right."""
        self.message.hide()
