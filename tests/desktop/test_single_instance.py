"""Ten starts at once are one program, also when the one before was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from smallcrm.desktop.single_instance import LOCK

STARTS = 10
CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from smallcrm.desktop.single_instance import SingleInstance
app = QCoreApplication(sys.argv)
instance = SingleInstance(Path(sys.argv[1]))
first = instance.acquire()
sys.stdout.write("first\\n" if first else "second\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CODE, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def said(started: list[subprocess.Popen[str]]) -> list[str]:
    """What each says; the rest stay until all have."""
    words = []
    for process in started:
        assert process.stdout is not None
        words.append(process.stdout.readline().strip())
    return words


def end(started: list[subprocess.Popen[str]]) -> None:
    for process in started:
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed like this there")
def test_of_ten_starts_one_is_the_first_also_after_a_kill(tmp_path: Path) -> None:
    killed = start(tmp_path)
    assert said([killed]) == ["first"]
    killed.send_signal(signal.SIGKILL)
    end([killed])
    assert (tmp_path / LOCK).exists()
    started = [start(tmp_path) for _ in range(STARTS)]
    words = said(started)
    end(started)
    assert sorted(words) == ["first"] + ["second"] * (STARTS - 1)
