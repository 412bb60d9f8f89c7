"""Settings, applied at once. One page so far: Writing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.parts.key_popover import KeyPopover
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 76
USUAL = "Ctrl+Alt+Space"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class SettingsDialog(QDialog):
    """``keys_chosen(str)`` a key for the whole desktop in Qt's writing, "" for none;
    ``opens_chosen(bool)``."""

    keys_chosen = Signal(str)
    opens_chosen = Signal(bool)

    def __init__(self, keys: str, opens: bool, command: str, parent: QWidget | None = None) -> None:
        """``command`` is how this program is called from a shell."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QWidget(self)
        self.caption = self._label(self.tr("Writing"), "caption")
        self.label = self._label(self.tr("Write from anywhere"), "strong")
        self.keys = self._label("", "")
        self.state = self._label("", "muted")
        self.change = self._button(self.tr("Change…"), self.tr("Change the key"))
        self.usual = self._button(self.tr("Usual key"), self.tr("Use the usual key"))
        self.none = self._button(self.tr("No key"), "")
        self.command = self._label(
            self.tr(
                "Where the key cannot be had, bind this command to a key in your desktop's own "
                "settings; it brings up the line of the running program:"
            ),
            "",
        )
        self.words = self._label(f"{command} capture", "strong")
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.phone = self._label(
            self.tr("A phone program can show who is calling with “{command}”.").replace(
                "{command}", f"{command} brief --window NUMBER"
            ),
            "muted",
        )
        self.opens = QCheckBox(self.tr("Open the person after saving"), self)
        self.opens.setChecked(opens)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()

        self.change.clicked.connect(self._ask)
        self.usual.clicked.connect(self._use_usual)
        self.none.clicked.connect(self._use_none)
        self.opens.toggled.connect(self.opens_chosen)
        self.close_button.clicked.connect(self.accept)
        self.show_keys(keys)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_2)
        for button in (self.change, self.usual, self.none):
            row.addWidget(button)
        row.addStretch(1)
        inner = QVBoxLayout(self.page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.SPACE_2)
        inner.addWidget(self.caption)
        inner.addWidget(self.label)
        inner.addWidget(self.keys)
        inner.addLayout(row)
        inner.addWidget(self.state)
        inner.addSpacing(tokens.SPACE_2)
        for widget in (self.command, self.words, self.phone):
            inner.addWidget(widget)
        inner.addSpacing(tokens.SPACE_2)
        inner.addWidget(self.opens)
        inner.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self._take_room()

    def _take_room(self) -> None:
        """As wide as its words like to be, as high as they are then; never more than the screen."""
        room = self.screen().availableGeometry()
        margins = 2 * tokens.SPACE_5
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        wide = min(wide, room.width() - tokens.SPACE_6)
        inner = self.page.layout()
        assert inner is not None
        high = inner.totalHeightForWidth(wide - margins) + margins + tokens.SPACE_3
        high += self.close_button.sizeHint().height()
        self.resize(wide, min(high, room.height() - 2 * tokens.SPACE_6))

    def show_keys(self, keys: str) -> None:
        """The key there is, in Qt's portable writing; "" when there is none."""
        self.keys.setText(QKeySequence(keys).toString(_NATIVE) if keys else self.tr("No key"))
        self.usual.setEnabled(keys != USUAL)
        self.none.setEnabled(bool(keys))

    def show_state(self, state: str, given: str = "") -> None:
        """What became of the key: "bound", "taken", "waiting", "unavailable" or "off".

        ``given`` is what the desktop itself calls the key it gave, which may be another one.
        """
        bound = self.tr("Press it now to try it.")
        if given:
            bound = self.tr("The desktop gave it: {keys}. Press it now to try it.")
        self._say(
            {
                "bound": bound.replace("{keys}", given),
                "taken": self.tr("Another program has this key. Choose another one."),
                "waiting": self.tr("The desktop is asked; it may ask you."),
                "unavailable": self.tr("This desktop gives no such keys to programs; see below."),
                "off": self.tr("No key is taken."),
            }.get(state, "")
        )

    def refuse(self, words: str) -> None:
        """The key that was pressed is not taken, and why."""
        self._say(words)

    @Slot()
    def heard(self) -> None:
        """The key was pressed and arrived."""
        self._say(self.tr("It works."))

    # --- inside ----------------------------------------------------------------------------------

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.change.setAccessibleDescription(f"{self.keys.text()}. {words}")

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self.page)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text, self.page)
        button.setAutoDefault(False)
        if spoken:
            button.setAccessibleName(spoken)
        return button

    @Slot()
    def _ask(self) -> None:
        popover = KeyPopover(self.label.text(), self)
        popover.pressed.connect(self._pressed)
        popover.pop_up(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    @Slot(QKeySequence)
    def _pressed(self, key: QKeySequence) -> None:
        self.keys_chosen.emit(key.toString(_PORTABLE))

    @Slot()
    def _use_usual(self) -> None:
        self.keys_chosen.emit(USUAL)

    @Slot()
    def _use_none(self) -> None:
        self.keys_chosen.emit("")
