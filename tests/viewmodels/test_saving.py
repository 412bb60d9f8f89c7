"""A file where the user said."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import CannotWrite, OwnFile
from smallcrm.services import whole_files
from smallcrm.storage.store import Store
from smallcrm.viewmodels import saving
from smallcrm.viewmodels.workspace import Workspace


def test_it_is_written_whole_or_not_at_all(store: Store, tmp_path: Path) -> None:
    target, before = tmp_path / "x.pdf", store.path.read_bytes()
    whole_files.write(store, target, b"%PDF")
    assert target.read_bytes() == b"%PDF"
    with pytest.raises(OwnFile):
        whole_files.write(store, store.path, b"%PDF")
    with pytest.raises(CannotWrite):
        whole_files.write(store, tmp_path / "none" / "x.pdf", b"%PDF")
    assert store.path.read_bytes() == before


def test_what_keeps_it_from_being_written_is_told(
    store: Store, clock: FixedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    space, before = Workspace(store, clock), store.path.read_bytes()
    target = tmp_path / "health.png"
    target.write_bytes(b"older")
    assert saving.save(space, target, b"picture")
    assert target.read_bytes() == b"picture"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with qtbot.waitSignal(space.trouble) as told:
        assert not saving.save(space, store.path, b"picture")
    assert "keeps everything" in told.args[0]
    assert store.path.read_bytes() == before
