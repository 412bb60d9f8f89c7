"""The key on an X11 screen: grabbed on the root window, by a connection that Qt only watches."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from smallcrm.desktop import x_keyboard
from smallcrm.desktop.chord import Chord
from smallcrm.desktop.key_grab import HotKeyState, KeyGrab
from smallcrm.desktop.x_keyboard import Event, Keyboard

log = logging.getLogger("smallcrm.desktop")

_MASKS = {
    "Ctrl": x_keyboard.CONTROL,
    "Alt": x_keyboard.ALT,
    "Shift": x_keyboard.SHIFT,
    "Meta": x_keyboard.SUPER,
}


class X11Key(KeyGrab):
    """Grabs again when the keyboard's layout changes.

    A key that another program has stays TAKEN until the next ``bind``: X11 does not tell when
    it is given up, and asking again and again would wake the computer.
    """

    kind = "x11"

    def __init__(self, display: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = display
        self._keyboard: Keyboard | None = None
        self._notifier: QSocketNotifier | None = None
        self._chord: Chord | None = None
        self._held: set[tuple[int, int]] = set()
        self._released = -1

    def bind(self, chord: Chord) -> None:
        self._give_up()
        self._chord = chord
        if self._keyboard is None:
            self._open()
        self._grab()

    def unbind(self) -> None:
        self._give_up()
        self._become(HotKeyState.OFF)

    def stop(self) -> None:
        self.unbind()
        self._close()

    # --- inside ------------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self._keyboard = Keyboard(self._display)
        except OSError as error:
            log.info("no keyboard to have a key from: %s", error)
            return
        read = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._keyboard.fileno(), read, self)
        self._notifier.activated.connect(self._drain)

    def _close(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._keyboard is not None:
            self._keyboard.close()
            self._keyboard = None
        self._held.clear()

    def _grab(self) -> None:
        """All of it or nothing: a key that works only while NumLock is off would puzzle."""
        if self._keyboard is None or self._chord is None:
            self._become(HotKeyState.UNAVAILABLE)
            return
        mask = sum(_MASKS[name] for name in self._chord.modifiers)
        locks = self._keyboard.locks()
        wanted = [(c, mask | m) for c in self._keyboard.keycodes(self._chord.keysym) for m in locks]
        state = HotKeyState.BOUND if wanted else HotKeyState.UNAVAILABLE
        for keycode, modifiers in wanted:
            if not self._keyboard.grab(keycode, modifiers):
                self._ungrab()
                state = HotKeyState.TAKEN
                break
            self._held.add((keycode, modifiers))
        self._become(state)
        self._drain()

    def _give_up(self) -> None:
        self._ungrab()
        self._chord = None

    def _ungrab(self) -> None:
        for keycode, modifiers in self._held:
            if self._keyboard is not None:
                self._keyboard.ungrab(keycode, modifiers)
        self._held.clear()

    @Slot()
    def _drain(self) -> None:
        """Read what came, also what came while an answer was waited for."""
        if self._keyboard is None:
            return
        events = list(self._keyboard.events())
        if not self._keyboard.is_open:
            self._lost()
            return
        for event in events:
            self._key(event)
        if self._chord and any(e.kind == x_keyboard.MAPPING_CHANGED for e in events):
            self._ungrab()
            self._grab()

    def _key(self, event: Event) -> None:
        """A key held down repeats as a release and a press of the same moment: one press."""
        if event.kind == x_keyboard.KEY_RELEASE:
            self._released = event.moment
        elif event.kind == x_keyboard.KEY_PRESS and self._is_ours(event):
            self.pressed.emit()

    def _is_ours(self, event: Event) -> bool:
        held = event.keycode in {keycode for keycode, _ in self._held}
        return held and event.moment != self._released

    def _lost(self) -> None:
        self._close()
        log.info("the X server went away")
        if self._chord is not None:
            self._become(HotKeyState.UNAVAILABLE)
