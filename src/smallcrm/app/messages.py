"""How long messages stay that go by themselves: as the user chose."""

from __future__ import annotations

from smallcrm.app.settings import Settings
from smallcrm.widgets.parts import message_timer

NAME = "messages"


class Messages:
    """The setting, in ms; ``message_timer.UNTIL_CLOSED`` where they wait for the user."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def use(self) -> None:
        message_timer.set_shown(self.shown())

    def shown(self) -> int:
        words = self._settings.text(NAME)
        known = {str(ms): ms for ms in message_timer.CHOICES}
        return known.get(words, message_timer.USUAL_MS)

    def choose(self, ms: int) -> None:
        """From now on, and the next time."""
        self._settings.put(NAME, str(ms))
        self.use()
