"""Fixtures for all floors: a real file, a clock that stands, and a watch on our own log."""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import no_network
from smallcrm.domain.clock import FixedClock
from smallcrm.storage.connection import Key, driver, literal
from smallcrm.storage.store import Store

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

no_network.forbid()

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
"""Wed 25 Nov 2026, 14:30 in Amsterdam: the day of the pictures."""


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW, ZoneInfo("Europe/Amsterdam"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--with-key", action="store_true", help="the file of the fixture `store` is encrypted"
    )


@pytest.fixture
def file_key(request: pytest.FixtureRequest) -> Key | None:
    """None, unless the tests run with --with-key."""
    return Key(bytes(range(32)), b"salt of 16 bytes") if request.config.option.with_key else None


@pytest.fixture(autouse=True)
def look_inside(file_key: Key | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --with-key the tests that look at the file by themselves do so with it."""
    if file_key is None:
        return
    bare = sqlite3.connect

    def opened(path: Any, *rest: Any, **named: Any) -> sqlite3.Connection:
        is_ours = not named.get("uri") and Path(path).is_file()
        if not is_ours or Path(path).read_bytes()[:16] != file_key.salt:
            made: sqlite3.Connection = bare(path, *rest, **named)
            return made
        found: sqlite3.Connection = driver(file_key).connect(path, *rest, **named)
        found.execute(f"PRAGMA key={literal(file_key)}")
        return found

    monkeypatch.setattr(sqlite3, "connect", opened)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock, file_key: Key | None) -> Iterator[Store]:
    """A new, empty file, ready for use."""
    made = Store(tmp_path / "data" / "smallcrm.db", clock.now, file_key)
    made.prepare()
    yield made
    made.close()


@pytest.fixture
def expect_log() -> bool:
    """Asked for by a test that brings about a warning on purpose."""
    return True


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning of ours in the log fails the test that did not ask for it."""
    yield
    if "expect_log" in request.fixturenames:
        return
    loud = [
        r
        for when in ("setup", "call")
        for r in caplog.get_records(when)
        if r.name.startswith("smallcrm") and r.levelno >= logging.WARNING
    ]
    assert not loud, [r.getMessage() for r in loud]
