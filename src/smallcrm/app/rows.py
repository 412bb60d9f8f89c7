"""How high the rows of the lists are: as the user chose."""

from __future__ import annotations

from typing import Final

from smallcrm.app.settings import Settings
from smallcrm.widgets.style import rows

NAME: Final = "rows"


class Rows:
    """The setting: "roomy" or "compact"."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def use(self) -> None:
        rows.use(self.way())

    def way(self) -> str:
        words = self._settings.text(NAME)
        return words if words in rows.CHOICES else rows.ROOMY

    def choose(self, way: str) -> None:
        """At once, and the next time."""
        self._settings.put(NAME, way)
        self.use()
