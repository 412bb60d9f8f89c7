"""Setting, changing or removing the passphrase: what it means first, then the words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.strength import Strength, strength
from smallcrm.viewmodels import passphrase_wording
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens

WIDE = 64
"""In characters."""


class _Trying(QDialog):
    """While the passphrase of now is tried the dialog cannot be closed: it would go on unseen."""

    now: QLineEdit
    hint: QLabel
    go: QPushButton
    cancel: QPushButton

    def _look(self) -> None:
        raise NotImplementedError

    def _try(self) -> None:
        self.go.setEnabled(False)
        self.cancel.setEnabled(False)
        self.hint.setText(self.tr("Trying the passphrase of now…"))

    def refuse(self, words: str) -> None:
        """It was not right, or cannot be tried; what was typed stays."""
        self.cancel.setEnabled(True)
        self._look()
        self.hint.setText(words)
        self.now.setFocus()
        self.now.selectAll()

    def reject(self) -> None:
        if self.cancel.isEnabled():
            super().reject()


class PassphraseDialog(_Trying):
    """``chosen(str, str)``: the passphrase of now, "" where there is none, and the new one.

    Where there is one it stays until that was found right: ``accept`` it, or ``refuse`` it and keep
    what was typed. What is typed is forgotten when the dialog closes.
    """

    chosen = Signal(str, str)

    def __init__(self, *, has_one: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_one = has_one
        title = self.tr("Change the passphrase") if has_one else self.tr("Set a passphrase")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = plain_label(self, title, "title")
        self.warning = plain_label(self, passphrase_wording.before_set())
        self.now = self._field(self.tr("The passphrase of now"))
        self.new = self._field(self.tr("New passphrase"))
        self.again = self._field(self.tr("The same again"))
        self.now.setVisible(has_one)
        self.hint = plain_label(self, passphrase_wording.strength(Strength.TOO_SHORT), "muted")
        self.seen = ticks.check_box(self.tr("Show what I type"), self)
        self.written = ticks.check_box(self.tr("I wrote it down, or I shall not forget it"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(title, self)
        self.go.setObjectName("primary")
        self.cancel.setAutoDefault(False)

        self._lay_out()

        for field in (self.now, self.new, self.again):
            field.textChanged.connect(self._look)
        self.seen.toggled.connect(self._show_typed)
        self.written.toggled.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.finished.connect(self._forget)
        self._look()
        (self.now if has_one else self.new).setFocus()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.warning, self.now, self.new, self.again, self.hint):
            layout.addWidget(widget)
        layout.addWidget(self.seen)
        layout.addWidget(self.written)
        layout.addStretch(1)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry().size()
        wide = min(self.fontMetrics().averageCharWidth() * WIDE, room.width() - 32)
        self.resize(wide, min(layout.heightForWidth(wide) or 0, room.height() - 64))

    @Slot()
    def _look(self) -> None:
        """What is typed so far: how strong, and whether it is the same twice."""
        found = strength(self.new.text())
        same = self.new.text() == self.again.text()
        words = passphrase_wording.strength(found)
        if found >= Strength.FAIR and self.again.text() and not same:
            words = self.tr("The two are not the same yet.")
        typed = found > Strength.TOO_SHORT and same and bool(self.now.text() or not self._has_one)
        if typed and not self.written.isChecked():
            words = self.tr("One thing is left: tick “{box}”.").format(box=self.written.text())
        self.hint.setText(words)
        self.go.setEnabled(typed and self.written.isChecked())

    @Slot(bool)
    def _show_typed(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        for field in (self.now, self.new, self.again):
            field.setEchoMode(mode)

    @Slot()
    def _go(self) -> None:
        now, new = self.now.text(), self.new.text()
        if self._has_one:
            self._try()
        else:
            self.accept()
        self.chosen.emit(now, new)

    @Slot()
    def _forget(self) -> None:
        for field in (self.now, self.new, self.again):
            field.clear()


class RemovalDialog(_Trying):
    """``chosen(str)``: the passphrase of now. It stays until that was found right: ``accept`` or
    ``refuse``. What is typed is forgotten when it closes."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Remove the passphrase")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = plain_label(self, title, "title")
        self.warning = plain_label(self, passphrase_wording.before_removed())
        self.now = QLineEdit(self)
        self.now.setEchoMode(QLineEdit.EchoMode.Password)
        self.now.setPlaceholderText(self.tr("The passphrase of now"))
        self.now.setAccessibleName(self.tr("The passphrase of now"))
        self.hint = plain_label(self, "", "muted")
        self.cancel = QPushButton(self.tr("Keep it"), self)
        self.go = QPushButton(title, self)
        self.cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.warning, self.now, self.hint):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry().size()
        wide = min(self.fontMetrics().averageCharWidth() * WIDE, room.width() - 32)
        self.resize(wide, min(layout.heightForWidth(wide) or 0, room.height() - 64))
        self.now.textChanged.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.finished.connect(self.now.clear)
        self._look()
        self.now.setFocus()

    @Slot()
    def _look(self) -> None:
        self.go.setEnabled(bool(self.now.text()))

    @Slot()
    def _go(self) -> None:
        self._try()
        self.chosen.emit(self.now.text())
