"""The notification service of the session bus: what it can do, what it is told, what it says."""

from __future__ import annotations

import html
import logging
import os
import sys
import unicodedata
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.desktop import bus
from smallcrm.desktop.bus import Bus, Said, Then
from smallcrm.domain import text

log = logging.getLogger("smallcrm.notices")

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
TITLE_WITH_BODY = 200
"""Characters of a title that has to say the body too."""

_NORMAL, _CRITICAL = 1, 2
_USUAL_TIME, _NEVER = -1, 0
_CATEGORY = "x-smallcrm.follow-up"
_SOUND = "message-new-instant"


Picture = tuple[int, int, int, bool, int, int, bytes]
"""The hint image-data (Desktop Notifications Specification): width, height, bytes a row, whether
it has alpha, bits a sample, channels, and the pixels, RGBA."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a notice says; ``actions`` are (name, words on the button)."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    urgent: bool = False
    sound: bool = False


class NoticeService(QObject):
    """``ready`` when it said what it can do; ``gone`` when it is not there, or no more.

    ``pressed(number, action)`` and ``closed(number, reason)`` of any notice. What comes from
    anybody else, or is malformed, is passed over.
    """

    ready = Signal()
    gone = Signal()
    pressed = Signal(int, str)
    closed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.can: frozenset[str] | None = None
        """Its capabilities; None while it has not said."""
        self.token = ""
        """Of the last press: with it Qt may bring our window up under Wayland."""
        self.picture: Picture | None = None
        """Shown beside the words, since no theme of the desktop has one of ours."""
        self._bus: Bus | None = None
        self._owner = ""
        self._is_asked = False
        self._tokens: dict[int, str] = {}

    def connect_bus(self) -> bool:
        """Whether there is a bus to speak to: at once, since nothing is waited for."""
        address = bus.session_address()
        if self._bus is None and address and sys.platform.startswith("linux"):
            self._bus = Bus.open(address, self)
            if self._bus is not None:
                self._bus.heard.connect(self._heard)
                self._bus.lost.connect(self._bus_lost)
                self._bus.match(sender=NAME, interface=NAME, path=PATH)
                self._bus.watch(NAME)
        return self._bus is not None

    def ask(self) -> None:
        """Ask what it can do; ``ready`` or ``gone`` follows. The bus may start it for that."""
        if self._bus is not None and not self._is_asked:
            self._is_asked = True
            self._bus.call(NAME, PATH, NAME, "GetCapabilities", then=self._told)

    def notify(self, words: Words, replaces: int, then: Then) -> bool:
        """Show it, once it is ``ready``; the answer has the number. Whether it was sent."""
        if self._bus is None or self.can is None:
            return False
        body = _call(words, replaces, self.can, self.picture)
        self._bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", body, then)
        return True

    def close(self, number: int) -> None:
        if self._bus is not None and self.can is not None:
            self._bus.call(NAME, PATH, NAME, "CloseNotification", "u", (number,), starts=False)

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # --- inside ----------------------------------------------------------------------------------

    def _told(self, said: Said | None) -> None:
        self._is_asked = False
        match said:
            case Said(sender=owner, body=([*words],)):
                self._owner = owner
                self.can = frozenset(word for word in words if isinstance(word, str))
                self.ready.emit()
            case _:
                log.info("no notification service")
                self._end()

    @Slot(object)
    def _heard(self, said: Said) -> None:
        if said.sender == bus.BUS and said.member == "NameOwnerChanged":
            if self._owner and self._owner != said.body[2]:
                self._end()
        elif said.sender == self._owner:
            self._take(said)

    def _take(self, said: Said) -> None:
        match said.member, said.body:
            case "ActivationToken", (int() as number, str() as token):
                self._tokens = {number: token}  # it comes right before the press
            case "ActionInvoked", (int() as number, str() as action):
                self.token = self._tokens.pop(number, "")
                if self.token:
                    os.environ["XDG_ACTIVATION_TOKEN"] = self.token
                self.pressed.emit(number, action)
            case "NotificationClosed", (int() as number, int() as reason):
                self.closed.emit(number, reason)

    @Slot()
    def _bus_lost(self) -> None:
        self._bus, self._is_asked = None, False
        self._end()

    def _end(self) -> None:
        """Nobody has the name any more, or somebody who knows nothing of us."""
        self.can, self._owner = None, ""
        self._tokens.clear()
        self.gone.emit()


def _call(
    words: Words, replaces: int, can: frozenset[str], picture: Picture | None
) -> tuple[Any, ...]:
    """What Notify takes, for a service that can do this."""
    title, body = words.title, words.body
    if "body" not in can:
        title, body = text.one_line(f"{title}. {body}" if body else title), ""
        title = title if len(title) <= TITLE_WITH_BODY else f"{title[: TITLE_WITH_BODY - 1]}…"
    elif "body-markup" in can:
        body = html.escape(body, quote=False)
    flat = [part for pair in words.actions for part in pair] if "actions" in can else []
    hints: dict[str, tuple[str, Any]] = {
        "desktop-entry": ("s", "smallcrm"),
        "urgency": ("y", _CRITICAL if words.urgent else _NORMAL),
        "category": ("s", _CATEGORY),
        "resident": ("b", False),
        "suppress-sound": ("b", not words.sound),
    }
    if picture is not None:
        hints["image-data"] = ("(iiibiiay)", picture)
    if words.sound and "sound" in can:
        hints["sound-name"] = ("s", _SOUND)
    stays = words.urgent and "persistence" not in can
    time = _NEVER if stays else _USUAL_TIME
    return ("smallcrm", replaces, "smallcrm", title, body, flat, hints, time)


def printable(words: str) -> str:
    """Without what steers a terminal or a bus; line ends and tabs stay."""
    return "".join(
        letter
        for letter in text.clean(words)
        if letter in "\n\t" or unicodedata.category(letter) != "Cc"
    )
