"""Random stories of joining, editing, taking apart, undoing: nothing is lost, and undone all of
it never was."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import NOW
from services.join_world import JoinWorld
from services.test_undo_all import snapshot
from smallcrm.storage.store import Store

STEPS = 12
EMPTY = "empty.db"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """In memory where that can be had; an empty file of ours lies in it."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as name:
        empty = Store(Path(name) / EMPTY, lambda: NOW)
        empty.prepare()
        empty.close()
        yield Path(name)


def story(folder: Path, seed: int) -> JoinWorld:
    path = folder / f"{seed}.db"
    shutil.copyfile(folder / EMPTY, path)
    world = JoinWorld(path, seed)
    for _ in range(STEPS):
        world.step()
        world.check()
    after = snapshot(path)
    count = len(world.past)
    world.undo_all()
    assert world.store.undo_step() == world.first
    assert snapshot(path) == world.before
    world.check_file()
    for _ in range(count):
        world.redo()
    assert snapshot(path) == after
    world.check()
    world.check_file()
    world.store.close()
    path.unlink()
    return world


def stories(folder: Path, seeds: range) -> None:
    worlds = [story(folder, seed) for seed in seeds]
    assert sum(w.joins for w in worlds) > len(seeds)
    assert sum(w.unjoins for w in worlds) > len(seeds) / 2
    assert sum(w.kept_edits for w in worlds) > len(seeds) / 10


@pytest.mark.parametrize("part", range(4))
def test_nothing_is_lost_and_all_can_be_undone(folder: Path, part: int) -> None:
    stories(folder, range(part * 10, part * 10 + 10))


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("part", range(10))
def test_a_thousand_stories(folder: Path, part: int) -> None:
    stories(folder, range(1_000 + part * 100, 1_100 + part * 100))
