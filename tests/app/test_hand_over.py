"""A second start hands its command to the program that has the file, and does so at once."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.desktop import hand_over
from smallcrm.desktop.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE_S = 0.1

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about sockets that are files")


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A session's folder of its own, with a name short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="run-") as short:
        monkeypatch.setenv("XDG_RUNTIME_DIR", short)
        yield Path(short)


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    made = SingleInstance(tmp_path)
    assert made.acquire()
    made.listen()
    yield made
    made.release()


ARGUMENTS = [
    "",
    "Zoë Çelik",
    "two words",
    "one\nline\r\nmore",
    "100 % + & ; ü",
    "日本語 🙂",
    "x" * 100_000,
    " blanks ",
]


@pytest.mark.parametrize("argument", ARGUMENTS, ids=lambda text: ascii(text[:12]))
def test_a_command_arrives_whole(
    argument: str, first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.command) as heard:
        assert hand_over.send(tmp_path, "brief", argument)
    assert hand_over.read(heard.args[0]) == ("brief", argument)


def test_words_without_an_argument_are_as_they_were(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    heard: list[str] = []
    first.command.connect(heard.append)
    second = SingleInstance(tmp_path)
    assert not second.acquire()
    assert second.tell_first("show")
    assert second.tell_first("changed")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert sorted(heard) == ["changed", "show"]


def test_a_command_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="one line"):
        hand_over.send(tmp_path, "show\nchanged")


def test_an_argument_that_is_no_text_is_shown_as_such() -> None:
    odd = os.fsdecode(b"caf\xe9")
    assert hand_over.read(hand_over.compose("brief", odd)) == ("brief", "caf\ufffd")


def test_nobody_there_is_known_at_once(tmp_path: Path) -> None:
    start = time.perf_counter()
    assert not hand_over.send(tmp_path, "capture")
    assert time.perf_counter() - start < AT_ONCE_S


def test_a_socket_left_behind_is_nobody_and_is_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(hand_over.address(tmp_path))
        dead.listen()
    start = time.perf_counter()
    assert not hand_over.send(tmp_path, "show")
    assert time.perf_counter() - start < AT_ONCE_S
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    instance.listen()
    with qtbot.waitSignal(instance.command):
        assert hand_over.send(tmp_path, "show")
    instance.release()
    assert not hand_over.send(tmp_path, "show")


def test_only_the_user_may_speak(first: SingleInstance, tmp_path: Path) -> None:
    about = Path(hand_over.address(tmp_path)).stat()
    assert about.st_mode & 0o077 == 0
    assert about.st_uid == os.geteuid()


def test_a_plain_file_in_the_place_is_nobody(tmp_path: Path) -> None:
    Path(hand_over.address(tmp_path)).write_text("")
    assert not hand_over.send(tmp_path, "show")


def test_the_place_is_the_session_folder_else_the_temporary_one(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Path(hand_over.address(tmp_path)).parent == runtime
    for unusable in ("", "run", str(runtime / "gone"), str(runtime / ("x" * 90))):
        monkeypatch.setenv("XDG_RUNTIME_DIR", unusable)
        place = hand_over.address(tmp_path)
        assert Path(place).parent == Path(tempfile.gettempdir())
        assert len(os.fsencode(place)) <= 100


def test_a_session_folder_too_deep_for_a_socket_is_passed_over(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = runtime / ("x" * 90)
    deep.mkdir()
    for name in ("XDG_RUNTIME_DIR", "TMPDIR"):
        monkeypatch.setenv(name, str(deep))
    assert Path(hand_over.address(tmp_path)).parent == Path("/tmp")


def test_a_first_start_without_a_session_folder_is_found(
    tmp_path: Path, qtbot: QtBot, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    instance.listen()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    with qtbot.waitSignal(instance.command):
        assert hand_over.send(tmp_path, "show")
    instance.release()


def test_another_folder_is_another_program(first: SingleInstance, tmp_path: Path) -> None:
    assert not hand_over.send(tmp_path / "elsewhere", "show")


def test_the_way_to_the_first_start_brings_in_nothing_heavy() -> None:
    source = (
        "import sys\n"
        "from smallcrm.app import arguments, main, paths\n"
        "from smallcrm.desktop import hand_over\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"PySide6", "shiboken6", "sqlalchemy", "alembic"} & set(ran.stdout.split())
