"""Copies on sticks and in folders of the user's: erased from, or said to be left."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest

from services.erased_people import NOW, erase, left_in, zebulon
from smallcrm.domain.backups import Reason
from smallcrm.domain.errors import FileDamaged
from smallcrm.services import backups, copies, erasure, moving
from smallcrm.storage.store import Store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def put(store: Store, stick: Path) -> Path:
    """A backup on the stick."""
    made = backups.make(store, Reason.BY_HAND, NOW, UTC)
    path = backups.copy_to(made, stick).path
    copies.remember(store, path)
    return path


def test_who_is_erased_is_erased_from_copies_too(store: Store, stick: Path) -> None:
    who = zebulon(store)
    path = put(store, stick)
    assert left_in(stick)
    done = erase(store, who)
    assert path not in done.left
    assert done.rewritten == 2
    assert not left_in(stick)


def test_a_copy_that_cannot_be_rewritten_is_named(store: Store, stick: Path) -> None:
    who = zebulon(store)
    gone, away = put(store, stick), stick / "away" / "smallcrm.db"
    packed = stick / "new.smallcrm"
    moving.pack(store, packed, {}, NOW, "correct horse battery staple")
    copies.remember(store, away)
    gone.unlink()
    done = erase(store, who)
    assert set(done.left) == {packed, away}
    assert copies.there(store) == [packed]
    assert copies.away(store) == [away]


def test_nothing_is_noted_in_a_file_that_is_only_looked_at(
    store: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "is_read_only", True)
    copies.remember(store, stick / "a.db")
    monkeypatch.undo()
    assert copies.there(store) == []
    store.freeze(FileDamaged(store.path))
    moving.pack(store, stick / "again.smallcrm", {}, NOW)
    assert (stick / "again.smallcrm").exists()
    store.freeze(None)
    assert copies.there(store) == []
    assert erasure.resume(store).left == ()
