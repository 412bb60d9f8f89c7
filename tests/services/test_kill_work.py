"""kill -9 at any moment of a day's work (notes, imports, undo, backups, the step up from an older
version): nothing that was called saved is lost, and no action is half there."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from services.crash import work
from smallcrm.storage.store import Store

pytestmark = [
    pytest.mark.kills,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its workers"),
]

SEED = 20261127


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "services.crash.killed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait() == 0


def kill_one(
    process: subprocess.Popen[str], folder: Path, since: int, chance: random.Random
) -> tuple[int, bool]:
    """One round; the last action that was called saved (-1: none), and whether it was killed
    in time."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{folder} {SEED} {max(since, 0)}\n")
    process.stdin.flush()
    pid, saved = int(process.stdout.readline().split()[1]), -1
    if since < 0:  # while the older file is brought up to date
        _let_pass(chance.uniform(0, 0.25))
    else:
        for _ in range(chance.randrange(1, 4)):
            line = process.stdout.readline()
            if line == "end\n":
                break
            saved = int(line)
        _let_pass(chance.uniform(0, 0.02))
    os.kill(pid, signal.SIGKILL)
    in_time = True
    while (line := process.stdout.readline()) != "dead\n":
        if line == "end\n":
            in_time = False
        else:
            saved = int(line)
    return saved, in_time


def _let_pass(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


def judge(folder: Path, right: list[str], saved: int) -> str:
    """ "" when all is well; else what is wrong."""
    store = Store(folder / work.FILE, lambda: work.NOW)
    store.prepare()
    faults, state = store.faults(), work.digest(store.path)
    store.close()
    if faults:
        return "needs repair"
    if state not in (right[saved : saved + 2] if saved >= 0 else right[:2]):
        return "lost" if state in right else "half"
    copies = (folder / "backups").glob("*.db")
    good = {*right, work.digest(work.OLDER)}
    return "" if all(work.digest(copy) in good for copy in copies) else "bad backup"


def run(server: subprocess.Popen[str], place: Path, rounds: int) -> Counter[str]:
    chance = random.Random(SEED)
    right = work.states(place / "right", SEED)
    found: Counter[str] = Counter()
    journals = 0
    for _ in range(rounds):
        folder = place / "data"
        shutil.rmtree(folder, ignore_errors=True)
        path = work.begin(folder)
        since = chance.randrange(-6, work.ACTIONS)
        if since >= 0:
            shutil.copyfile(place / "right" / f"{since}.db", path)
        saved, in_time = kill_one(server, folder, since, chance)
        journals += path.with_name(f"{path.name}-journal").exists()
        found[judge(folder, right, saved) if in_time else "not killed"] += 1
    words = {name or "well": count for name, count in found.items()}
    sys.stdout.write(f"\n{rounds} kills, {journals} left a journal: {words}\n")
    return found


def test_a_kill_loses_nothing(server: subprocess.Popen[str], tmp_path: Path) -> None:
    found = run(server, tmp_path, 100)
    assert set(found) <= {"", "not killed"}
    assert found[""] > 80


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_kills_lose_nothing(server: subprocess.Popen[str], tmp_path: Path) -> None:
    found = run(server, tmp_path, 1000)
    assert set(found) <= {"", "not killed"}
    assert found[""] > 800
