"""Killed while the passphrase is set, changed or removed: one good file, old key or new."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.services import passphrase, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.models import Customer, Fact
from smallcrm.storage.store import Store

pytestmark = [
    pytest.mark.kills,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its changers"),
]

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
CHANGER = Path(__file__).with_name("cipher_changer.py")
FACTS = 300
CANARY = b"Zeppelinstrasse"
STEPS = ("set", "change", "remove")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW)
    store.prepare()
    with store.write(Action.ADD_CUSTOMER, "Ana") as session:
        ana = Customer(uid="u", kind="person", name="Ana", sort_key="ana", created_at=NOW)
        session.add(ana)
        session.flush()
        words = CANARY.decode()
        session.add_all(Fact(customer_id=ana.id, text=f"{words} {n}") for n in range(FACTS))
    store.backup("one")
    store.backup("two")
    store.close()
    return store.path


@pytest.fixture
def changer(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, str(CHANGER), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait() == 0


def begin(process: subprocess.Popen[str], step: str, at: int) -> int:
    """The process id of the fork that does the step."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{step} {at}\n")
    process.stdin.flush()
    word, pid = process.stdout.readline().split()
    assert word == "begun"
    return int(pid)


def end(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def key_of(path: Path) -> Key | None:
    """By what the file opens, which is one thing only."""
    head = cipher.header(path)
    keys = [None, *(cipher.derive(words, head) for words in ("one", "two"))]
    found = [key for key in keys if cipher.opens(path, key)]
    assert len(found) == 1, found
    return found[0]


def check(path: Path) -> Key | None:
    """As the next start finds it: cleaned up, all there, and the backups under the same key."""
    folders = unfinished.folders(path)
    key = key_of(path)
    unfinished.clean(path, folders)
    assert {p.name for p in path.parent.iterdir()} <= {
        *(path.name, "backups", passphrase.GUARD, passphrase.GUARD + ".part")
    }
    if key is not None:
        passphrase.finish(path, key, folders, lambda done, total: None)
        for file in path.parent.rglob("*"):
            assert not file.is_file() or CANARY not in file.read_bytes(), file
        assert cipher.old_key(path, key) is None
    for file in (path, *sorted(folders[0].glob("*.db"))):
        store = Store(file, lambda: NOW, key)
        store.prepare()
        assert store.fetch("SELECT count(*) FROM fact") == [(FACTS,)]
        assert store.faults() == []
        store.close()
    return key


def prepare(path: Path, step: str, saved: Path) -> None:
    """The folder as it is before a step."""
    shutil.rmtree(path.parent)
    shutil.copytree(saved / step, path.parent)


@pytest.fixture
def saved(path: Path, tmp_path: Path) -> Path:
    """A folder for each step, as it is before it."""
    folders, saved = unfinished.folders(path), tmp_path / "saved"
    shutil.copytree(path.parent, saved / "set")
    key, _ = passphrase.set_new(path, None, "one", folders, lambda done, total: None)
    shutil.copytree(path.parent, saved / "change")
    shutil.copytree(path.parent, saved / "remove")
    key.wipe()
    return saved


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_each_step(
    step: str, path: Path, saved: Path, changer: subprocess.Popen[str]
) -> None:
    seen = set()
    for at in range(1, 1000):
        prepare(path, step, saved)
        before = cipher.header(path)
        begin(changer, step, at)
        said = end(changer)
        seen.add(cipher.header(path) == before)
        check(path)
        if said == "done":
            break
    assert said == "done"
    assert at > 15, "it was hardly ever killed"
    assert seen == {True, False}, "killed before the exchange, and after it"


def kill_at_random(path: Path, saved: Path, changer: subprocess.Popen[str], rounds: int) -> None:
    chance = random.Random(20261125)
    killed = 0
    for number in range(rounds):
        step = STEPS[number % 3]
        prepare(path, step, saved)
        pid = begin(changer, step, 0)
        until = time.perf_counter() + chance.uniform(0, 0.25)
        while time.perf_counter() < until:
            pass
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        killed += end(changer) == "killed"
        check(path)
    assert killed > rounds // 3, f"{killed} of {rounds} were killed in time"


def test_killed_at_random_moments(path: Path, saved: Path, changer: subprocess.Popen[str]) -> None:
    kill_at_random(path, saved, changer, 12)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_killed_at_very_many_random_moments(
    path: Path, saved: Path, changer: subprocess.Popen[str]
) -> None:
    kill_at_random(path, saved, changer, 600)
