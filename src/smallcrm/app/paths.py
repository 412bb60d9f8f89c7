"""Where things lie: the platform's own folders, or all in one with ``--data-dir``."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import platformdirs

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

NAME = "smallcrm"
DEMO = "smallcrm-demo-"
"""How a folder for the sample begins; the number of its process follows."""


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
    script = _front_door()
    if script is None:
        return shlex.join([sys.executable]) if getattr(sys, "frozen", False) else NAME
    if os.name == "nt":
        return f'py "{script}"'
    return shlex.join(["python3", str(script)])


def start_command(data_dir: Path | None = None) -> Sequence[str]:
    """How the system starts this program, hidden: no word of it depends on a shell's paths.

    ``data_dir``: as the user chose it, None for the usual places.
    """
    return [*_start(), *_chosen(data_dir), "--hidden"]


def open_command(data_dir: Path | None = None) -> Sequence[str]:
    """How the desktop's menu starts this program; a command of ours may follow."""
    return [*_start(), *_chosen(data_dir)]


def _chosen(data_dir: Path | None) -> list[str]:
    return [] if data_dir is None else ["--data-dir", str(data_dir.expanduser().absolute())]


def _start() -> list[str]:
    if getattr(sys, "frozen", False):  # the one-folder build is its own interpreter
        return [sys.executable]
    script = _front_door()
    if script is not None:
        return [_python(Path(sys.base_prefix)), str(script)]
    installed = Path(sys.executable).with_name(NAME)
    if os.name == "posix" and os.access(installed, os.X_OK):
        return [str(installed)]
    return [_python(Path(sys.prefix)), "-m", NAME]


def _python(prefix: Path) -> str:
    """The interpreter of this installation; on Windows the one without a console."""
    windows = (prefix / "Scripts" / "pythonw.exe", prefix / "pythonw.exe")
    places = windows if os.name == "nt" else (prefix / "bin" / "python3",)
    return next((str(place) for place in places if place.exists()), sys.executable)


def _front_door() -> Path | None:
    """``run.py`` of the checkout this is run from; None where it is installed or a bundle."""
    if getattr(sys, "frozen", False):
        return None
    script = Path(__file__).resolve().parents[3] / "run.py"
    is_checkout = script.exists() and script.with_name("pyproject.toml").exists()
    return script if is_checkout else None


def throw_away() -> TemporaryDirectory[str]:
    """A folder for the sample that goes with the object."""
    from tempfile import TemporaryDirectory  # takes longer than all the rest of this module

    return TemporaryDirectory(prefix=f"{DEMO}{os.getpid()}-", ignore_cleanup_errors=True)
