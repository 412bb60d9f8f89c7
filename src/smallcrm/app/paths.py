"""Where things lie: the platform's own folders, or all in one with ``--data-dir``."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import platformdirs

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

NAME = "smallcrm"


class Paths(NamedTuple):
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


def own_command() -> str:
    """How this program is called from a shell: as it is installed, else by ``run.py``."""
    script = Path(__file__).resolve().parents[3] / "run.py"
    if not (script.exists() and script.with_name("pyproject.toml").exists()):
        return NAME
    if os.name == "nt":
        return f'py "{script}"'
    return shlex.join(["python3", str(script)])


def throw_away() -> TemporaryDirectory[str]:
    """A folder for the sample that goes with the object."""
    from tempfile import TemporaryDirectory  # takes longer than all the rest of this module

    return TemporaryDirectory(prefix="smallcrm-demo-", ignore_cleanup_errors=True)
