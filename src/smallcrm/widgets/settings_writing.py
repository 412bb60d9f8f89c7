"""Settings, Writing: the key for the whole desktop, and what happens after saving."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from smallcrm.desktop.hot_key import USUAL
from smallcrm.domain.text import one_line
from smallcrm.widgets.parts.key_popover import KeyPopover
from smallcrm.widgets.parts.value_field import ValueField
from smallcrm.widgets.settings_page import SettingsPage

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
NAME_CHARACTERS = 30


class WritingPage(SettingsPage):
    """``keys_chosen(str)`` a key for the whole desktop in Qt's writing, "" for none;
    ``opens_chosen(bool)``; ``name_chosen(str)`` the user's own."""

    keys_chosen = Signal(str)
    opens_chosen = Signal(bool)
    name_chosen = Signal(object)

    def __init__(self, command: str, parent: QWidget | None = None) -> None:
        """``command`` is how this program is called from a shell."""
        super().__init__(parent)
        self.add_caption(self.tr("Write from anywhere"))
        self.keys = self.add_label("", "strong")
        self.change = self.button(self.tr("Change…"), self.tr("Change the key"))
        self.usual = self.button(self.tr("Usual key"), self.tr("Use the usual key"))
        self.none = self.button(self.tr("No key"))
        self.add_row(self.change, self.usual, self.none)
        self.state = self.add_label("", "muted")
        self.add_caption(self.tr("Where the key cannot be had"))
        self.command = self.add_label(
            self.tr(
                "Bind this command to a key in your desktop's own settings; it brings up the line "
                "of the running program:"
            )
        )
        self.words = self.add_label(f"{command} capture", "strong")
        flags = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        self.phone = self.add_label(
            self.tr("A phone program can show who is calling with “{command}”.").replace(
                "{command}", f"{command} brief --window NUMBER"
            ),
            "muted",
        )
        self.add_caption(self.tr("After saving"))
        self.opens, _ = self.add_switch(self.tr("Open the person"))
        self.add_caption(self.tr("In letters"))
        name = self.tr("Your name")
        self.name = ValueField(name, one_line, str, _stays, "", self, NAME_CHARACTERS)
        self.name.set_value("")
        self.add_row(self.word(name), self.name)
        self.add_label(
            self.tr("Stands in letters where their template says {my_name}: below them, say."),
            "muted",
        )
        self.inside.addStretch(1)

        self.name.committed.connect(self.name_chosen)
        self.change.clicked.connect(self._ask)
        self.usual.clicked.connect(self._use_usual)
        self.none.clicked.connect(self._use_none)
        self.opens.clicked.connect(self.opens_chosen)

    def show_keys(self, keys: str) -> None:
        """The key there is, in Qt's portable writing; "" when there is none."""
        self.keys.setText(QKeySequence(keys).toString(_NATIVE) if keys else self.tr("No key"))
        self.usual.setEnabled(keys != USUAL)
        self.none.setEnabled(bool(keys))

    def show_name(self, name: str) -> None:
        self.name.set_value(name)

    def show_opens(self, opens: bool) -> None:
        self.opens.setChecked(opens)

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

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.change.setAccessibleDescription(f"{self.keys.text()}. {words}")

    @Slot()
    def _ask(self) -> None:
        popover = KeyPopover(self.tr("Write from anywhere"), self)
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


def _stays(name: str, steps: int) -> str:
    """Up and Down change no name."""
    return name
