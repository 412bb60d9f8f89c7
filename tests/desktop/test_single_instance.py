"""Ten starts at once are one program, also when the one before was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smallcrm.desktop import single_instance
from smallcrm.desktop.single_instance import LOCK, SingleInstance

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


SECOND = """
import sys
from pathlib import Path
from smallcrm.app.instance import only_one
from smallcrm.app.paths import locate
assert only_one(locate(Path(sys.argv[1])), sys.argv[2]) is None
"""


def test_a_second_start_is_heard_by_a_first_that_does_not_listen_yet(
    tmp_path: Path, qtbot: QtBot
) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    second = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", os.pathsep.join(sys.path))
    second.setProcessEnvironment(environment)
    second.start(sys.executable, ["-X", "importtime", "-c", SECOND, str(tmp_path), "capture"])

    def reached() -> bool:
        """Its last module is in: it speaks, or is about to."""
        return b"smallcrm.app.instance" in second.readAllStandardError().data()

    qtbot.waitUntil(reached)
    with qtbot.waitSignal(first.command) as heard:
        first.listen()
    assert heard.args == ["capture"]
    qtbot.waitUntil(lambda: second.state() is QProcess.ProcessState.NotRunning)
    assert second.exitCode() == 0
    first.release()


def test_a_first_that_never_listens_is_not_waited_for_for_ever(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "HEARD_S", 0.1)
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    assert not second.acquire()
    assert not second.tell_first("show")
    first.release()


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
