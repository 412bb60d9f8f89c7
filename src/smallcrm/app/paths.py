"""Where things lie: the platform's own folders, or all in one with ``--data-dir``."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

NAME = "smallcrm"


@dataclass(frozen=True, slots=True)
class Paths:
    """``database`` is the file of truth; ``settings`` window and look; ``logs`` a folder."""

    data: Path
    database: Path
    settings: Path
    logs: Path


def locate(data_dir: Path | None = None) -> Paths:
    """The user's places; nothing is created here."""
    if data_dir is not None:
        data = data_dir.expanduser().absolute()
        return Paths(data, data / "smallcrm.db", data / "settings.ini", data / "logs")
    data = platformdirs.user_data_path(NAME, appauthor=False)
    config = platformdirs.user_config_path(NAME, appauthor=False)
    logs = platformdirs.user_log_path(NAME, appauthor=False)
    return Paths(data, data / "smallcrm.db", config / "settings.ini", logs)


def throw_away() -> tempfile.TemporaryDirectory[str]:
    """A folder for the sample that goes with the object."""
    return tempfile.TemporaryDirectory(prefix="smallcrm-demo-", ignore_cleanup_errors=True)
