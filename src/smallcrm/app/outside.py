"""Where a notice is shown outside the window: the desktop's service, else tray and Due panel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smallcrm.desktop.notices import Notices
from smallcrm.domain.ledger import Manner
from smallcrm.widgets.tray import Tray


class Outside(QObject):
    """An announcer of the watch. ``panel_due`` when the Due panel is to come up by itself, since
    nothing else would be seen."""

    panel_due = Signal()

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._manner = Manner.NOTICE
        self.notices = Notices(self._show_otherwise, self)

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        self._manner = Manner.NOTICE
        return self._manner if self.notices.show(key, title, body, actions) else None

    def withdraw(self, key: str) -> None:
        self.notices.withdraw(key)

    def _show_otherwise(self, key: str, title: str, body: str) -> bool:
        """No notification service: the tray's own message, and the Due panel in any case."""
        self._manner = Manner.TRAY if self._tray.message(title, body) else Manner.PANEL
        self.panel_due.emit()
        return True
