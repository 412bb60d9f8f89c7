"""A complaint as it is told, and how it ends: short forms that begin with the words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.severity import Severity
from smallcrm.viewmodels import complaint_wording
from smallcrm.viewmodels.complaints import Complaints, Typed
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.form_dialog import LINES, FormDialog
from smallcrm.widgets.style import tokens

NEW, WHOLE, END = (92, 23), (92, 34), (92, 27)
"""In characters and lines."""


class WordsField(QPlainTextEdit):
    """Enter keeps, Shift+Enter begins a line; Tab goes on to the next field."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + margins + tokens.SPACE_2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Form(FormDialog):
    """What is told, and one button that keeps."""

    def __init__(
        self, complaints: Complaints, title: str, parent: QWidget, size: tuple[int, int]
    ) -> None:
        super().__init__(title, parent, size)
        self._complaints = complaints
        self.save.clicked.connect(self.keep)

    def _lines(self, name: str, title: str, text: str) -> WordsField:
        field = WordsField(title, self)
        field.setPlainText(text)
        field.entered.connect(self.keep)
        field.textChanged.connect(self.untell)
        self.add_field(name, title, field)
        return field

    def _line(self, name: str, title: str, text: str, hint: str = "") -> QLineEdit:
        field = self.add_line(name, title, hint)
        self.set_text(name, text)
        field.textEdited.connect(self.untell)
        return field

    def _end_fields(self, typed: Typed) -> None:
        """What was done, what was given, and what that cost."""
        self.what_done = self._lines("done", self.tr("What was done"), typed.done)
        self.goodwill = self._line(
            *("goodwill", self.tr("Goodwill"), typed.goodwill),
            self.tr("a discount, a new one, flowers"),
        )
        self.cost = self._line(*("cost", self.tr("What that cost"), typed.cost), self.tr("45 EUR"))

    def typed(self) -> Typed:
        raise NotImplementedError

    def _keep(self) -> str:
        """Why it cannot be kept, or "" when it was."""
        raise NotImplementedError

    @Slot()
    def keep(self) -> None:
        trouble = self._keep()
        if trouble:
            self.tell("", trouble)
        else:
            self.accept()


class ComplaintDialog(_Form):
    """A new one of the person shown, or one to be changed."""

    def __init__(self, complaints: Complaints, row: ComplaintRow | None, parent: QWidget) -> None:
        title = self.tr("New complaint") if row is None else self.tr("Complaint")
        super().__init__(complaints, title, parent, NEW if row is None else WHOLE)
        self._row = row
        typed = Typed() if row is None else complaints.typed(row)
        self.words = self._lines("words", self.tr("In the customer’s own words"), typed.words)
        options = [(s.value, complaint_wording.severity(s)) for s in Severity]
        self.severity = ChoiceRow(
            self.tr("How bad it is for them"), [(s, w, w) for s, w in options], parent=self
        )
        self.severity.set_pressed([typed.severity.value])
        self.add_field("severity", self.tr("How bad it is for them"), self.severity)
        since = self.tr("Since"), typed.opened_on, self.tr("today")
        self.opened_on = self._line("opened_on", *since)
        if row is not None:
            self._end_fields(typed)
        self.lay_out()
        self.words.setFocus()
        self.words.selectAll()

    def typed(self) -> Typed:
        ended = self._row is not None
        return Typed(
            words=self.words.toPlainText(),
            severity=Severity(self.severity.pressed()[0]),
            opened_on=self.opened_on.text(),
            done=self.what_done.toPlainText() if ended else "",
            goodwill=self.goodwill.text() if ended else "",
            cost=self.cost.text() if ended else "",
        )

    def _keep(self) -> str:
        return self._complaints.keep(self.typed(), None if self._row is None else int(self._row.id))


class CloseComplaintDialog(_Form):
    """What was done; and that somebody will check back."""

    def __init__(self, complaints: Complaints, row: ComplaintRow, parent: QWidget) -> None:
        super().__init__(complaints, self.tr("Close the complaint"), parent, END)
        self.save.setText(self.tr("&Close it"))
        self._row = row
        quoted = complaint_wording.quote(row.draft.words)
        self.note.setText(" · ".join((row.customer_name, quoted)))
        self.note.show()
        typed = complaints.typed(row)
        self._end_fields(typed)
        until = self.tr("Closed on"), typed.closed_on, self.tr("today")
        self.closed_on = self._line("closed_on", *until)
        self.closed_on.textChanged.connect(self._look)
        self._look()
        self.lay_out()
        self.what_done.setFocus()

    @Slot()
    def _look(self) -> None:
        self.meaning.setText(self._complaints.check_back_words(self.closed_on.text()))

    def typed(self) -> Typed:
        return Typed(
            done=self.what_done.toPlainText(),
            goodwill=self.goodwill.text(),
            cost=self.cost.text(),
            closed_on=self.closed_on.text(),
        )

    def _keep(self) -> str:
        return self._complaints.close(int(self._row.id), self.typed())
