"""One phone, e-mail, little thing, ...: the value, a small word, and a way to remove it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smallcrm.viewmodels import wording
from smallcrm.widgets.parts.in_place_field import InPlaceField
from smallcrm.widgets.style import icons, tokens


class DetailLine(QWidget):
    """Remove is seen on hover and on focus; its place is always kept, so that nothing jumps.
    ``entered(str)`` says where the value is from when the keys come here."""

    committed = Signal(str)
    label_committed = Signal(str)
    remove_requested = Signal()
    edit_requested = Signal()
    cancelled = Signal()
    entered = Signal(str)

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.value = InPlaceField(name, self)
        self.value.edit.setPlaceholderText(name)
        self.label = InPlaceField(self.tr("Label"), self)
        self.label.edit.setProperty("role", "label")
        self.label.edit.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.remove = QPushButton(icons.icon("x"), "", self)
        self.remove.setObjectName("icon")
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setMinimumSize(tokens.TARGET, tokens.TARGET)
        self._removable = True
        self._label_said = False
        self._origin = self._hint = ""
        self._said: str | None = None
        self._hovered = False

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.value, 1)
        row.addWidget(self.label)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

        self.value.committed.connect(self.committed)
        self.value.cancelled.connect(self.cancelled)
        self.label.committed.connect(self.label_committed)
        self.remove.clicked.connect(self.remove_requested)
        for child in (self.value.edit, self.label.edit, self.remove):
            child.installEventFilter(self)
        self.label.hide()
        self.show_value("", "")
        self._show_remove()

    def show_value(self, text: str, label: str) -> None:
        self.value.set_text(text)
        self.show_label(label)
        if text != self._said:  # the same again would stand uncovered while names are hidden
            self._said = text
            self._call(text)

    def _call(self, text: str) -> None:
        """What a screen reader calls the fields and the button of this value."""
        what = text or self._name
        self.value.edit.setAccessibleName(f"{self._name}: {text}" if text else self._name)
        said = self.tr("Next") if self._label_said else self.tr("Label of {what}")
        self.label.edit.setAccessibleName(said.replace("{what}", what))
        words = self.tr("Remove {what}").replace("{what}", what)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(self.tr("Remove"))

    def show_label(self, label: str) -> None:
        """The small word alone; what is being typed as the value is left alone."""
        self.label.set_text(label)
        self.label.setVisible(bool(label))
        width = self.fontMetrics().horizontalAdvance(label) + 20
        self.label.setFixedWidth(min(width, self.fontMetrics().averageCharWidth() * 18))

    def set_message(self, text: str) -> None:
        self.value.set_message(text)

    def show_origin(self, words: str) -> None:
        """Where the value is from: when pointed at, and for a screen reader; ``entered`` says it
        when the keys come here."""
        self._origin = words
        self.value.edit.setToolTip(wording.tip(self._hint) + wording.tip(words))
        self.value.edit.setAccessibleDescription(words)

    def set_hint(self, words: str) -> None:
        """How a value may be written."""
        self._hint = words
        self.show_origin(self._origin)

    def set_removable(self, removable: bool) -> None:
        self._removable = removable
        self._show_remove()

    def set_edited_elsewhere(self, elsewhere: bool) -> None:
        """The value is shown only; Enter or a click asks for its own form."""
        self.value.edit.setReadOnly(elsewhere)

    def set_label_said(self) -> None:
        """The small word follows from the value; it is not typed."""
        self.label.edit.setReadOnly(True)
        self._label_said = True

    def start_editing(self) -> None:
        self.value.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt's names
    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self._show_remove()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self._show_remove()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_remove()
        if kind == QEvent.Type.FocusIn:
            self.entered.emit(self._origin)
        read_only = watched is self.value.edit and self.value.edit.isReadOnly()
        if read_only and kind == QEvent.Type.MouseButtonRelease:
            self.edit_requested.emit()
        if read_only and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_E):
                self.edit_requested.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _show_remove(self) -> None:
        """Painted only when wanted, but reached by Tab at any time."""
        self.remove.setVisible(self._removable)
        focused = any(w.hasFocus() for w in (self.value.edit, self.label.edit, self.remove))
        shown = self._hovered or focused
        self.remove.setIcon(icons.icon("x") if shown else icons.icon(icons.NOTHING))
