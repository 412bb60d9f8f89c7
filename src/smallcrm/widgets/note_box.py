"""The note field on a person's page: words, kind, and a follow-up date when one is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.records import InteractionKind
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.notes import NoteViewModel
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.style import tokens

MOST_LINES = 8


class NoteEdit(QPlainTextEdit):
    """Grows with its words up to eight lines. Enter saves, Shift+Enter makes a new line."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(tokens.SPACE_1)
        self.textChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self, lines: int) -> int:
        spacing = QFontMetrics(self.font()).lineSpacing()
        return lines * spacing + 2 * (tokens.SPACE_1 + tokens.SPACE_1)

    @Slot()
    def _fit(self) -> None:
        """As many lines as the words fill: a plain document's height is its number of lines."""
        lines = int(self.document().size().height())
        self.setFixedHeight(self._height(max(1, min(lines, MOST_LINES))))


class KindButton(QPushButton):
    """What kind of note it is; pressed, it offers the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = InteractionKind.NOTE
        menu = QMenu(self)
        for kind in InteractionKind:
            menu.addAction(wording.interaction_kind(kind)).setData(kind.value)
        menu.triggered.connect(self._picked)
        self.setMenu(menu)
        self.set_kind(self.kind)

    def set_kind(self, kind: InteractionKind) -> None:
        self.kind = kind
        name = wording.interaction_kind(kind)
        self.setText(f"{name} ▾")
        self.setAccessibleName(self.tr("Kind of note: {kind}").replace("{kind}", name))

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.set_kind(InteractionKind(action.data()))


class NoteBox(QWidget):
    """Words above; below, once there are words or the focus is here, kind, follow-up and Save."""

    def __init__(
        self, notes: NoteViewModel, promises: Promises, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notes, self._promises = notes, promises

        self.edit = NoteEdit(self)
        self.edit.setObjectName("note")
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.setPlaceholderText(self.tr("Write what happened. What you promised, when."))
        self.kind = KindButton(self)
        self.due = QLineEdit(self)
        self.due.setAccessibleName(self.tr("Follow-up"))
        self.due.setPlaceholderText(self.tr("Follow up: fri 10:00"))
        self.due.setClearButtonEnabled(True)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setObjectName("muted")
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setObjectName("primary")
        self.save.setToolTip(self.tr("Save the note (Enter)"))
        self.below = QWidget(self)

        row = QHBoxLayout(self.below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SPACE_2)
        row.addWidget(self.kind)
        row.addWidget(self.due, 2)
        row.addWidget(self.said, 3)
        row.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.edit)
        layout.addWidget(self.below)
        self.below.hide()

        self.edit.textChanged.connect(self._typed)
        self.due.textChanged.connect(self._typed)
        self.edit.submitted.connect(self.submit)
        self.due.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self._notes.restored.connect(self._restore)
        for child in (self.edit, self.due, self.kind, self.save):
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.below.show()
        elif event.type() == QEvent.Type.FocusOut:
            self._notes.keep()
        return super().eventFilter(watched, event)

    @Slot()
    def submit(self) -> None:
        """Save; the words stay when they could not be kept."""
        problem = self._notes.save(self.kind.kind)
        self._say(problem, bad=bool(problem))
        if problem:
            (self.due if self.due.text().strip() else self.edit).setFocus()
        else:
            self.kind.set_kind(InteractionKind.NOTE)
            self.edit.setFocus()

    @Slot()
    def _typed(self) -> None:
        self.below.setVisible(self.below.isVisible() or bool(self.edit.toPlainText()))
        self._notes.typed(self.edit.toPlainText(), self.due.text())
        words, good = self._promises.preview(self.due.text())
        self._say(words, bad=not good)

    @Slot(str, str)
    def _restore(self, body: str, due: str) -> None:
        for field in (self.edit, self.due):
            field.blockSignals(True)
        self.edit.setPlainText(body)
        self.due.setText(due)
        for field in (self.edit, self.due):
            field.blockSignals(False)
        self.edit._fit()
        has_focus = any(w.hasFocus() for w in (self.edit, self.due, self.kind, self.save))
        self.below.setVisible(bool(body or due) or has_focus)
        words, good = self._promises.preview(due)
        self._say(words, bad=not good)

    def _say(self, words: str, *, bad: bool) -> None:
        self.said.setText(words)
        self.said.setToolTip(words)
        self.due.setAccessibleDescription(words)
        self.said.setProperty("tone", "late" if bad else "")
        self.said.style().polish(self.said)
