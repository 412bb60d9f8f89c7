"""Settings, applied at once. One page so far: Writing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.key_field import KeyField
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 76


class SettingsDialog(QDialog):
    """``keys_chosen(str)`` a key for the whole desktop in Qt's writing, "" for none;
    ``opens_chosen(bool)``."""

    keys_chosen = Signal(str)
    opens_chosen = Signal(bool)

    def __init__(self, keys: str, opens: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.caption = self._label(self.tr("Writing"), "caption")
        self.label = self._label(self.tr("Write from anywhere"), "strong")
        self.keys = KeyField(self.tr("Key for the whole desktop"), self, keys)
        self.label.setBuddy(self.keys)
        self.state = self._label("", "muted")
        self.usual = QPushButton(self.tr("Usual key"), self)
        self.usual.setAccessibleName(self.tr("Use the usual key, Ctrl+Alt+Space"))
        self.none = QPushButton(self.tr("No key"), self)
        self.command = self._label(
            self.tr(
                "Where the key cannot be had, bind this command to a key in your desktop's own "
                "settings; it brings up the line of the running program:"
            ),
            "",
        )
        self.words = self._label("smallcrm capture", "strong")
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.phone = self._label(
            self.tr("A phone program can show who is calling with “smallcrm brief NUMBER”."),
            "muted",
        )
        self.opens = QCheckBox(self.tr("Open the person after saving"), self)
        self.opens.setChecked(opens)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()

        self.keys.editingFinished.connect(self._chosen)
        self.usual.clicked.connect(self._use_usual)
        self.none.clicked.connect(self._use_none)
        self.opens.toggled.connect(self.opens_chosen)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_2)
        row.addWidget(self.keys, 1)
        row.addWidget(self.usual)
        row.addWidget(self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.caption)
        layout.addWidget(self.label)
        layout.addLayout(row)
        layout.addWidget(self.state)
        layout.addSpacing(tokens.SPACE_2)
        for widget in (self.command, self.words, self.phone):
            layout.addWidget(widget)
        layout.addSpacing(tokens.SPACE_2)
        layout.addWidget(self.opens)
        layout.addSpacing(tokens.SPACE_3)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS)

    def show_state(self, state: str, given: str = "") -> None:
        """What became of the key: "bound", "taken", "waiting", "unavailable" or "off".

        ``given`` is what the desktop itself calls the key it gave, which may be another one.
        """
        self.state.setText(
            {
                "bound": self._bound(given),
                "taken": self.tr("Another program has this key. Choose another one."),
                "waiting": self.tr("The desktop is asked; it may ask you."),
                "unavailable": self.tr("This desktop gives no such keys to programs; see below."),
                "off": self.tr("No key is taken."),
            }.get(state, "")
        )
        self.keys.setAccessibleDescription(self.state.text())

    def _bound(self, given: str) -> str:
        if given:
            return self.tr("The desktop gave it: {keys}. Press it now to try it.").replace(
                "{keys}", given
            )
        return self.tr("Press it now to try it.")

    @Slot()
    def heard(self) -> None:
        """The key was pressed and arrived."""
        self.state.setText(self.tr("It works."))

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    @Slot()
    def _chosen(self) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        self.keys_chosen.emit(self.keys.keySequence().toString(portable))

    @Slot()
    def _use_usual(self) -> None:
        self.keys.setKeySequence(QKeySequence("Ctrl+Alt+Space"))
        self._chosen()

    @Slot()
    def _use_none(self) -> None:
        self.keys.clear()
        self._chosen()
