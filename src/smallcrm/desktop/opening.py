"""The one place where another program is asked to open something."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from smallcrm.domain.links import SCHEMES, Target


def open_target(target: Target) -> bool:
    """Whether the system took it. The scheme is looked at once more, as Qt reads the address."""
    url = QUrl(target.url, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in SCHEMES and QDesktopServices.openUrl(url)


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the system's file manager; a file is never opened."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
