"""A complaint as it is told, and how it ends: short forms that begin with the words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.severity import Severity
from smallcrm.viewmodels import complaint_wording
from smallcrm.viewmodels.complaints import Complaints, Typed
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

CHARACTERS = 62
LINES = 3


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


class _Form(QDialog):
    """Captions over fields, trouble below them, one button that keeps."""

    def __init__(self, complaints: Complaints, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._complaints = complaints
        self.pane = ScrolledPage(self)
        self._fields = self.pane.inside
        self._fields.setSpacing(tokens.SPACE_1)
        self.trouble = plain_label(self, "", "muted")
        self.trouble.setProperty("tone", "late")
        self.trouble.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.keep_button = QPushButton(self.tr("&Keep"), self)
        self.keep_button.setObjectName("primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.keep_button)
        self._fields.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_3)
        page.addWidget(self.pane, 1)
        page.addWidget(self.trouble)
        page.addLayout(buttons)
        self._take_room()

    def _take_room(self) -> None:
        """As high as the fields need, but no larger than the window below."""
        around = 2 * tokens.SPACE_5
        width = self.fontMetrics().averageCharWidth() * CHARACTERS
        parent = self.parentWidget()
        most = parent.window().size() if parent is not None else self.screen().size()
        width = min(width, most.width() - around)
        high = self._fields.totalHeightForWidth(width - around)
        high = max(high, self._fields.totalSizeHint().height())
        page = self.layout()
        rest = page.totalSizeHint().height() - self.pane.sizeHint().height() if page else 0
        self.resize(width, min(high + rest + tokens.SPACE_2, most.height() - around))

    def _caption(self, text: str) -> None:
        caption = plain_label(self, text, "caption")
        if self._fields.count():
            caption.setContentsMargins(0, tokens.SPACE_2, 0, 0)
        self._fields.addWidget(caption)

    def _lines(self, title: str, text: str) -> WordsField:
        self._caption(title)
        field = WordsField(title, self)
        field.setPlainText(text)
        field.entered.connect(self.keep)
        self._fields.addWidget(field)
        return field

    def _line(self, title: str, text: str, hint: str = "") -> QLineEdit:
        self._caption(title)
        field = QLineEdit(text, self)
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        self._fields.addWidget(field)
        return field

    def _end_fields(self, typed: Typed) -> None:
        """What was done, what was given, and what that cost."""
        self.what_done = self._lines(self.tr("What was done"), typed.done)
        self.goodwill = self._line(
            self.tr("Goodwill"), typed.goodwill, self.tr("a discount, a new one, flowers")
        )
        self.cost = self._line(self.tr("What that cost"), typed.cost, self.tr("45 EUR"))

    def typed(self) -> Typed:
        raise NotImplementedError

    def _keep(self) -> str:
        """Why it cannot be kept, or "" when it was."""
        raise NotImplementedError

    @Slot()
    def keep(self) -> None:
        trouble = self._keep()
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if not trouble:
            self.accept()


class ComplaintDialog(_Form):
    """A new one of the person shown, or one to be changed."""

    def __init__(self, complaints: Complaints, row: ComplaintRow | None, parent: QWidget) -> None:
        super().__init__(complaints, parent)
        self.setWindowTitle(self.tr("New complaint") if row is None else self.tr("Complaint"))
        self._row = row
        typed = Typed() if row is None else complaints.typed(row)
        self.words = self._lines(self.tr("In the customer’s own words"), typed.words)
        self._caption(self.tr("How bad it is for them"))
        options = [(s.value, complaint_wording.severity(s)) for s in Severity]
        self.severity = ChoiceRow(
            self.tr("How bad it is for them"), [(s, w, w) for s, w in options], parent=self
        )
        self.severity.set_pressed([typed.severity.value])
        self._fields.addWidget(self.severity)
        self.opened_on = self._line(self.tr("Since"), typed.opened_on, self.tr("today"))
        if row is not None:
            self._end_fields(typed)
        self._lay_out()
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
        super().__init__(complaints, parent)
        self.setWindowTitle(self.tr("Close the complaint"))
        self.keep_button.setText(self.tr("&Close it"))
        self._row = row
        self.of_whom = plain_label(self, row.customer_name, "strong")
        self.quote = plain_label(self, complaint_wording.quote(row.draft.words), "muted")
        self._fields.addWidget(self.of_whom)
        self._fields.addWidget(self.quote)
        typed = complaints.typed(row)
        self._end_fields(typed)
        self.closed_on = self._line(self.tr("Closed on"), typed.closed_on, self.tr("today"))
        self.next = QLabel(self)
        self.next.setObjectName("muted")
        self.next.setTextFormat(Qt.TextFormat.PlainText)
        self.next.setWordWrap(True)
        self._fields.addWidget(self.next)
        self.closed_on.textChanged.connect(self._look)
        self._look()
        self._lay_out()
        self.what_done.setFocus()

    @Slot()
    def _look(self) -> None:
        self.next.setText(self._complaints.check_back_words(self.closed_on.text()))

    def typed(self) -> Typed:
        return Typed(
            done=self.what_done.toPlainText(),
            goodwill=self.goodwill.text(),
            cost=self.cost.text(),
            closed_on=self.closed_on.text(),
        )

    def _keep(self) -> str:
        return self._complaints.close(int(self._row.id), self.typed())
