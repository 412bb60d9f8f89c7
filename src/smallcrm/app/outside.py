"""Where a notice is shown outside the window: the desktop's service, else tray and Due panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from smallcrm.desktop.notice_service import Picture
from smallcrm.desktop.notices import Notices
from smallcrm.domain.ledger import Manner
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.mark import mark
from smallcrm.widgets.tray import Tray

SIDE = 48
"""Of the mark in a notice, in pixels."""


class Outside(QObject):
    """An announcer of the watch. ``shown(key, Manner)`` once it is known how a notice was shown
    for which the service was asked; ``panel_due`` when the Due panel is to come up by itself,
    since nothing else would be seen."""

    panel_due = Signal()
    shown = Signal(str, str)

    def __init__(
        self,
        tray: Tray,
        window: MainWindow,
        sound: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tray, self._window, self._sound = tray, window, sound
        self._words: dict[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {}
        self._manner = Manner.ASKED
        self.notices = Notices(self._fall_back, self)
        self.notices.set_picture(picture())
        self.notices.shown.connect(self._is_shown)
        self.notices.failed.connect(self._failed)
        self.notices.lost.connect(self._lost)

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        self._words[key] = title, body, tuple(actions)
        self._manner = Manner.ASKED
        shown = self.notices.show(key, title, body, actions, sound=self._sound())
        return self._manner if shown else None

    def withdraw(self, key: str) -> None:
        self._words.pop(key, None)
        self.notices.withdraw(key)

    def _fall_back(self, key: str, title: str, body: str) -> bool:
        """No session bus: the tray's own message, and what shows without any service."""
        self._manner = Manner.TRAY if self._tray.message(title, body) else Manner.PANEL
        self._show_here(key)
        self.panel_due.emit()
        return True

    def _show_here(self, key: str) -> None:
        """In the bar of the window, for whoever comes back to it."""
        self._window.due_bar.announce(key, *self._words[key])
        QApplication.alert(self._window)

    def veil(self, title: str, body: str) -> None:
        """Other words for all that is shown, or on its way: somebody else may read it."""
        for key, (_, _, actions) in self._words.items():
            if self.notices.is_wanted(key):
                self.notices.show(key, title, body, actions)

    @Slot(str)
    def _is_shown(self, key: str) -> None:
        self.shown.emit(key, Manner.NOTICE.value)

    @Slot(str)
    def _failed(self, key: str) -> None:
        """The service refused it, or never answered; Qt's tray message would go to the same."""
        if key in self._words:
            self._show_here(key)
            self.shown.emit(key, Manner.PANEL.value)
            self.panel_due.emit()

    @Slot(list)
    def _lost(self, keys: list[str]) -> None:
        """The service died, and what it showed with it."""
        for key in keys:
            self._failed(key)


def picture() -> Picture:
    """The program's mark, as the notification service takes it."""
    image = mark(with_dot=False).pixmap(SIDE, SIDE).toImage()
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = bytes(image.constBits())
    return image.width(), image.height(), image.bytesPerLine(), True, 8, 4, pixels
