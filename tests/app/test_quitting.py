"""Whoever wants the program to end, ends it: a window that would stay does not hold it up."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app.paths import locate
from smallcrm.app.settings import Settings
from smallcrm.app.staying import CLOSES, HIDES
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import customers, follow_ups
from smallcrm.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]
SOURCE = """
import sys
from smallcrm.app.main import main
from smallcrm.app.build import Program
show = Program.show
def shown(program):
    def say():
        assert not program.window.close(), "it would rather stay"
        print("ready", flush=True)
    program.completed.connect(say)
    show(program)
    program.go_on()
Program.show = shown
sys.exit(main(["--offscreen", "--data-dir", sys.argv[1]]))
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Something is to be told, and the window is to go into a tray that is not there."""
    places = locate(tmp_path / "data")
    store = Store(places.database, lambda: datetime.now(UTC))
    store.prepare()
    now = datetime.now(UTC)
    ana = customers.add(store, CustomerDraft("Ana"), now)
    follow_ups.add(store, ana, FollowUpDraft("Send the quote", now.date()), now)
    store.close()
    settings = Settings(places.settings)
    settings.put(HIDES, "yes")
    settings.sync()
    return tmp_path / "data"


@pytest.mark.parametrize("closes", ["", "minimise"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_ends_it(folder: Path, closes: str, number: signal.Signals) -> None:
    settings = Settings(locate(folder).settings)
    settings.put(CLOSES, closes)
    settings.sync()
    with subprocess.Popen(
        [sys.executable, "-c", SOURCE, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        try:
            assert process.wait(20) == 0
        finally:
            process.kill()
