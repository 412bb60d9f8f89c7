"""What the program remembers about its look: window, theme. Never anything about a client."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

HOT_KEY = "hot_key"
"""The setting: the key for the whole desktop, "" when the user wants none."""


class Settings:
    """An INI file beside the data; kinds are checked because QSettings hands out objects."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def bytes(self, name: str) -> QByteArray | None:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else None

    def text(self, name: str, default: str = "") -> str:
        value = self._settings.value(name, default)
        return value if isinstance(value, str) else default

    def put(self, name: str, value: QByteArray | str) -> None:
        self._settings.setValue(name, value)

    def sync(self) -> None:
        self._settings.sync()
