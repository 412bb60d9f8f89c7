"""500 random damages of the file, its journal and its backups: never a traceback, never a silent
loss, and how much could be saved.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from smallcrm.storage import damaged
from storage import damage

ROUNDS = 60
MANY = int(os.environ.get("SMALLCRM_DAMAGES", "500"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return damage.build(tmp_path_factory.mktemp("whole") / "data" / "smallcrm.db")


@pytest.fixture(scope="module")
def truth(whole: Path) -> damage.Rows:
    return damage.content(whole)


def fresh(whole: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole.parent, folder)
    return folder / whole.name


def rounds(seeds: range, whole: Path, truth: damage.Rows, tmp_path: Path) -> None:
    said = saved = right = read = 0
    total = sum(len(rows) for rows in truth.values())
    for seed in seeds:
        chance = random.Random(seed)
        path = fresh(whole, tmp_path)
        target = path
        if seed % 5 == 1:
            damage.hot(path)
            target = path.with_name(path.name + chance.choice(("", "-journal")))
        chance.choice(damage.DAMAGES)(target, chance)
        try:
            verdict = damage.judge(path, truth)
        except BaseException as error:
            error.add_note(f"seed {seed}")
            raise
        said += verdict.said
        if verdict.saved is not None:
            saved += 1
            right += verdict.right
            read += verdict.saved.read
    sys.stdout.write(
        f"\n{len(seeds)} damages: {said} noticed (the rest changed no row), {saved} salvaged,"
        f" {right / max(1, saved * total):.1%} of their rows exactly as they were\n"
    )
    assert said


def test_damage_is_never_silent(whole: Path, truth: damage.Rows, tmp_path: Path) -> None:
    rounds(range(ROUNDS), whole, truth, tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_hundred_damages(whole: Path, truth: damage.Rows, tmp_path: Path) -> None:
    rounds(range(1000, 1000 + MANY), whole, truth, tmp_path)


def test_a_damaged_backup_is_never_offered(whole: Path, truth: damage.Rows, tmp_path: Path) -> None:
    offered = 0
    for seed in range(40):
        path = fresh(whole, tmp_path)
        (copy,) = damaged.candidates(path)
        chance = random.Random(seed)
        chance.choice(damage.DAMAGES)(copy, chance)
        found = damaged.newest_good(path)
        if found is not None:
            assert damage.content(found.path) == truth
            offered += 1
    assert offered < 40
