"""What fell due while the window is in front: a bar in it instead of a notice over it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from smallcrm.domain.ledger import Manner
from smallcrm.widgets.parts.banner import Banner


class DueBar(Banner):
    """``pressed(key, action)`` with a button of the notice that is shown. It stays until it is
    answered, closed, or handled elsewhere; of several the newest is seen, the others after it."""

    pressed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {}
        self.answered.connect(self._answered)

    @property
    def key(self) -> str:
        """The notice that is seen, "" when none is."""
        return next(reversed(self._waiting), "")

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        """As an announcer of the watch. It is also spoken."""
        self._waiting.pop(key, None)
        self._waiting[key] = f"{title}. {body}", tuple(actions)
        self._refresh()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words.text()))
        return Manner.STRIP

    def withdraw(self, key: str) -> None:
        if self._waiting.pop(key, None) is not None:
            self._refresh()

    def _refresh(self) -> None:
        if not self._waiting:
            self.hide()
            return
        words, actions = self._waiting[self.key]
        self.say(words, (*actions, ("close", self.tr("Close"))))

    @Slot(str)
    def _answered(self, action: str) -> None:
        key = self.key
        self._waiting.pop(key, None)
        self._refresh()
        if action != "close":
            self.pressed.emit(key, action)
