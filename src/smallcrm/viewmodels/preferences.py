"""How the user wants to be reminded, for the settings, the tray and the watch."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.services import own_name, preferences
from smallcrm.viewmodels.workspace import Workspace


class PauseChoice(StrEnum):
    HOUR = "hour"
    TOMORROW = "tomorrow"
    RESUME = "resume"
    """Until the user resumes."""


class Preferences(QObject):
    """``changed`` after each of them, and when a pause begins or is ended by the user."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reminders: ReminderSettings | None = None

    @property
    def reminders(self) -> ReminderSettings:
        if self._reminders is None:
            self.refresh()
        return self._reminders or ReminderSettings()

    @property
    def pause(self) -> Pause | None:
        """The pause that holds now."""
        found = self._workspace.attempt(preferences.pause, self._workspace.store)
        return found if found is not None and found.holds(self._workspace.now()) else None

    @property
    def day_starts(self) -> time:
        """The local wall time until which it is still the evening before."""
        return self._workspace.day_starts

    def begin_day_at(self, starts: time) -> None:
        """Kept at once."""
        if starts != self.day_starts:
            self._workspace.begin_day_at(starts)
            self.changed.emit()

    @property
    def own_name(self) -> str:
        """The user's own, "" where none is kept."""
        return self._workspace.attempt(own_name.read, self._workspace.store) or ""

    def sign_as(self, name: str) -> None:
        """Kept at once."""
        self._workspace.attempt(own_name.keep, self._workspace.store, name)

    def refresh(self) -> None:
        """Read anew: another process may have changed them."""
        self._workspace.forget_day()
        store = self._workspace.store
        self._reminders = self._workspace.attempt(preferences.reminders, store)

    def set(self, **values: Any) -> None:
        """Change some fields of ``ReminderSettings``, at once."""
        changed = replace(self.reminders, **values)
        if changed != self._reminders:
            self._reminders = changed
            space = self._workspace
            space.attempt(preferences.keep_reminders, space.store, changed)
            self.changed.emit()

    def pause_until(self, choice: PauseChoice) -> None:
        """Hold reminders: for an hour, until the digest of tomorrow, or until resumed."""
        now = self._workspace.now()
        until = {
            PauseChoice.HOUR: now + timedelta(hours=1),
            PauseChoice.TOMORROW: self._tomorrow(),
            PauseChoice.RESUME: None,
        }[choice]
        self._set_pause(Pause(now, until))

    def resume(self) -> None:
        self._set_pause(None)

    def _set_pause(self, pause: Pause | None) -> None:
        space = self._workspace
        space.attempt(preferences.set_pause, space.store, pause)
        self.changed.emit()

    def _tomorrow(self) -> datetime:
        """The UTC moment of tomorrow's digest."""
        space = self._workspace
        day = space.today() + timedelta(days=1)
        wall = datetime.combine(day, self.reminders.digest_at)
        return wall.replace(tzinfo=space.zone()).astimezone(UTC)
