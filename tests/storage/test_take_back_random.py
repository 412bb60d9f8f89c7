"""Any row of acts, undoings and takings back keeps every value that was not taken back."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.storage import session as sessions
from smallcrm.storage.store import Store
from storage.take_back_world import ALL, WORDS, World, check_file
from storage.test_undo_random import NOW

STEPS = 16
EMPTY = "empty.db"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where that can be had: it is not the disk that is tried here. An empty file of
    ours lies in it."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as name:
        empty = Store(Path(name) / EMPTY, lambda: NOW)
        empty.prepare()
        empty.close()
        yield Path(name)


def story(folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(sessions, "SETS_KEPT", 5)
    chance = random.Random(seed)
    path = folder / f"{seed}.db"
    shutil.copyfile(folder / EMPTY, path)
    world = World(path)
    for _ in range(STEPS):
        what = chance.random()
        if what < 0.12:
            world.undo()
        elif what < 0.2:
            world.redo()
        elif what < 0.42:
            world.take_back(chance)
        elif what < 0.48:
            world.now += timedelta(days=chance.choice((0, 20, 40)))
            world.restart()
        else:
            action = chance.choice((Action.IMPORT, Action.EDIT_CUSTOMER, Action.EDIT_CUSTOMER))
            world.act(chance.choice(ALL), chance.randrange(8), chance.choice(WORDS), action)
    check_file(world.store)
    while world.past and world.past[-1].number > max(world.forgotten, default=0):
        world.undo()
    check_file(world.store)
    while world.future:
        world.redo()
    check_file(world.store)
    world.store.close()
    path.unlink()
    return world


@pytest.mark.parametrize("part", range(6))
def test_what_was_not_taken_back_is_kept(
    folder: Path, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    worlds = [story(folder, part * 10 + n, monkeypatch) for n in range(10)]
    assert sum(w.taken for w in worlds) > 5
    assert sum(w.kept_values for w in worlds) > 0


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_stories(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    worlds = [story(folder, 1000 + n, monkeypatch) for n in range(1000)]
    taken, kept = sum(w.taken for w in worlds), sum(w.kept_values for w in worlds)
    sys.stdout.write(f"\n1,000 stories: {taken} takings back, {kept} things kept, 0 lost\n")
    assert taken > 1000
    assert kept > 100
