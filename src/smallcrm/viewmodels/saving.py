"""A file where the user said: whole or not at all, readable by its owner only."""

from __future__ import annotations

from pathlib import Path

from smallcrm.services import whole_files
from smallcrm.viewmodels.workspace import Workspace


def save(space: Workspace, target: Path, data: bytes) -> bool:
    """Whether it is there; why it is not is told, and an older file there is as it was."""

    def write() -> bool:
        whole_files.write(space.store, target, data)
        return True

    return bool(space.attempt(write))
