"""What a killed process left behind, cleared away at the next start."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from smallcrm.app.paths import DEMO, Paths
from smallcrm.storage import contents
from smallcrm.storage.backup import FOLDER
from smallcrm.viewmodels.opened_files import PREFIX

_LEFT_AFTER = 3600.0
"""Seconds after which nobody writes any more what is called ".part"."""


def sweep(places: Paths, now: datetime) -> None:
    """Remove files half written from the data folder, and samples and copies of attachments whose
    process is gone.

    ``now`` is the UTC moment.
    """
    for folder in (places.data, places.data / FOLDER, places.data / contents.FOLDER):
        for part in folder.glob("*.part*"):
            with suppress(OSError):
                if part.is_file() and now.timestamp() - part.lstat().st_mtime > _LEFT_AFTER:
                    part.unlink()
    for prefix in (DEMO, PREFIX):
        for left in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            if left.is_dir() and not left.is_symlink() and not _is_in_use(left, prefix):
                shutil.rmtree(left, ignore_errors=True)


def _is_in_use(folder: Path, prefix: str) -> bool:
    """Whether the process that made it lives, or may: its number stands in the name."""
    found = re.match(rf"{prefix}(\d+)-", folder.name)
    if found is None or os.name == "nt":  # there, to ask for a process might end it
        return True
    try:
        os.kill(int(found[1]), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
