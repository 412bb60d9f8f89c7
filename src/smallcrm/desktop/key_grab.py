"""What every way of having a key from the whole desktop is: its state, and its two signals."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal

from smallcrm.desktop.chord import Chord


class HotKeyState(Enum):
    """Whether the key comes to us."""

    OFF = "off"
    """Nobody asked for one."""
    BOUND = "bound"
    TAKEN = "taken"
    """Another program has it."""
    WAITING = "waiting"
    """The desktop has been asked; it may be asking the user."""
    UNAVAILABLE = "unavailable"
    """No way here, the desktop said no, or the keyboard has no such key."""


class KeyGrab(QObject):
    """``pressed()`` when the key is, whoever has the focus; ``changed()`` with the state.

    This one, where there is no way to have a key, is never more than unavailable.
    """

    pressed = Signal()
    changed = Signal()

    kind = "none"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = HotKeyState.OFF
        self.words = ""

    def bind(self, chord: Chord) -> None:
        """Ask for this key, and give up the one before it."""
        self._become(HotKeyState.UNAVAILABLE)

    def unbind(self) -> None:
        """Give the key up."""
        self._become(HotKeyState.OFF)

    def refuse(self) -> None:
        """Give the key up for one that nobody could name."""
        self.unbind()
        self._become(HotKeyState.UNAVAILABLE)

    def stop(self) -> None:
        """Give the key up and close what was opened for it."""
        self.unbind()

    def _become(self, state: HotKeyState, words: str = "") -> None:
        """``words``: what the desktop itself calls the key, if it does."""
        if (state, words) != (self.state, self.words):
            self.state, self.words = state, words
            self.changed.emit()
