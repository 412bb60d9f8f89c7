"""On which day a week starts: as the user chose."""

from __future__ import annotations

from typing import Final

from smallcrm.app.settings import Settings
from smallcrm.viewmodels import week

NAME: Final = "week_starts"
SYSTEM: Final = "system"
_DAYS = {"monday": week.MONDAY, "sunday": week.SUNDAY, "saturday": week.SATURDAY}


class Week:
    """The setting: "system", "monday", "sunday" or "saturday"."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def use(self) -> None:
        week.begin_on(_DAYS.get(self.starts()))

    def starts(self) -> str:
        words = self._settings.text(NAME)
        return words if words in _DAYS else SYSTEM

    def choose(self, starts: str) -> None:
        """From now on, and the next time."""
        self._settings.put(NAME, starts)
        self.use()
