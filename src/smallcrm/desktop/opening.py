"""The one place where another program is asked to open something."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from smallcrm.domain.links import SCHEMES, Target


def open_target(target: Target) -> bool:
    """Whether the system took it. The scheme is looked at once more, as Qt reads the address."""
    url = QUrl(target.url, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in SCHEMES and QDesktopServices.openUrl(url)


def open_file(copy: Path) -> bool:
    """Let the system's program show a copy that we made, which nobody can run; whether the system
    took it. What may be opened at all is said elsewhere."""
    is_copy = copy.is_file() and not copy.is_symlink() and not os.access(copy, os.X_OK)
    return is_copy and QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the system's file manager; a file is not opened by
    this."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
