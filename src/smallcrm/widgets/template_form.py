"""The text of a template: its subject and body, with fields that are put in where the caret is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.letters import LetterDraft
from smallcrm.viewmodels.templates import Templates
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

LINES = 9


class TemplateText(QWidget):
    """``edited`` when it may be another text. Other rows may be put into its ``form``, so that all
    stand in one column."""

    edited = Signal()

    def __init__(
        self, templates: Templates, parent: QWidget | None = None, lines: int = LINES
    ) -> None:
        super().__init__(parent)
        self._templates = templates
        self.subject = QLineEdit(self)
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 2 * tokens.SPACE_2)
        self.insert = QPushButton(self.tr("Insert a field…"), self)
        self.insert.setAutoDefault(False)
        self.help = plain_label(
            self,
            self.tr(
                "What stands in braces, such as {first_name}, is filled in for each person. Where "
                "nothing is known for one of them, nothing is drafted, and it says so."
            ),
            "muted",
        )
        self.message = plain_label(self, "", "")
        self.message.setProperty("tone", "late")
        self.message.hide()
        self._in_subject = False
        beside = QHBoxLayout()
        beside.addWidget(self.insert)
        beside.addStretch(1)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(tokens.SPACE_2)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.addRow(self.tr("Subject"), self.subject)
        self.form.addRow(self.tr("Text"), self.body)
        self.form.addRow("", beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(self.form)
        layout.addWidget(self.help)
        layout.addWidget(self.message)
        self.subject.textEdited.connect(self._changed)
        self.body.textChanged.connect(self._changed)
        self.subject.selectionChanged.connect(self._to_subject)
        self.subject.cursorPositionChanged.connect(self._to_subject)
        self.body.cursorPositionChanged.connect(self._to_body)
        self.insert.clicked.connect(self._choose)

    def show_text(self, draft: LetterDraft) -> None:
        self.subject.setText(draft.subject)
        self.body.setPlainText(draft.body)
        self._in_subject = False

    def text(self) -> LetterDraft:
        return LetterDraft(self.subject.text(), self.body.toPlainText())

    @Slot()
    def look(self) -> None:
        """What cannot be read in it, said at once."""
        trouble = self._templates.trouble(self.text())
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))

    @Slot()
    def _changed(self) -> None:
        self.look()
        self.edited.emit()

    @Slot()
    def _to_subject(self) -> None:
        self._in_subject = self.subject.hasFocus() or self._in_subject

    @Slot()
    def _to_body(self) -> None:
        if self.body.hasFocus():
            self._in_subject = False

    @Slot()
    def _choose(self) -> None:
        """Which field, in a menu below the button."""
        menu = LetterMenu(self)
        menu.setObjectName("field_menu")
        for word, title in self._templates.fields():
            words = self.tr("{title}: {field}").replace("{field}", f"{{{word}}}")
            action = menu.addAction(words.replace("{title}", title).replace("&", "&&"))
            action.setData(word)
        menu.triggered.connect(self._put)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.insert.mapToGlobal(QPoint(0, self.insert.height())))

    @Slot(QAction)
    def _put(self, action: QAction) -> None:
        self.put_field(str(action.data()))

    def put_field(self, word: str) -> None:
        """Where the caret was last."""
        text = f"{{{word}}}"
        if self._in_subject:
            self.subject.insert(text)
            self.subject.setFocus()
            self._changed()
        else:
            self.body.insertPlainText(text)
            self.body.setFocus()
