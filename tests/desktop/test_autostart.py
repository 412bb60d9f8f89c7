"""Starting with the computer: what is written, what is understood, and what is left alone."""

from __future__ import annotations

import os
import plistlib
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from smallcrm.app import paths
from smallcrm.desktop.autostart import Autostart
from smallcrm.desktop.start_entries import APPROVED, RUN, exec_line
from smallcrm.domain.errors import CannotWrite

COMMAND = ["/usr/small crm/bin/smallcrm", "--data-dir", '/data/50% "off" $HOME', "--hidden"]


@pytest.fixture
def start(tmp_path: Path) -> Autostart:
    return Autostart(COMMAND, tmp_path, "linux", {})


def entry(start: Autostart) -> Path:
    return Path(start.where())


def desktop_file(*lines: str) -> str:
    return "\n".join(("[Desktop Entry]", "Type=Application", *lines, ""))


# --- Linux -----------------------------------------------------------------------------------


def test_put_and_remove(start: Autostart, tmp_path: Path) -> None:
    assert not start.is_on()
    start.remove()
    assert start.where() == str(tmp_path / ".config/autostart/smallcrm.desktop")
    start.put()
    start.put()
    assert start.is_on()
    lines = entry(start).read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["[Desktop Entry]", "Type=Application"]
    assert "TryExec=/usr/small crm/bin/smallcrm" in lines
    assert "Terminal=false" in lines
    assert stat.S_IMODE(entry(start).stat().st_mode) == 0o600
    assert [p.name for p in entry(start).parent.iterdir()] == ["smallcrm.desktop"]
    start.remove()
    assert not start.is_on()
    assert not entry(start).exists()


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["/usr/bin/smallcrm", "--hidden"], "/usr/bin/smallcrm --hidden"),
        (["/usr/small crm/x"], '"/usr/small crm/x"'),
        (["/x", "100%"], "/x 100%%"),
        (["/x", '"'], r'/x "\\""'),
        (["/x", "$a`b"], r'/x "\\$a\\`b"'),
        (["/x", "a\\b"], r'/x "a\\\\b"'),
        (["/x", ""], '/x ""'),
        (["/x", "a'b;c&d"], '/x "a\'b;c&d"'),
        (["/x", "Müller"], '/x "Müller"'),
        (["/x", "a\nb\tc"], r'/x "a\nb\tc"'),
    ],
)
def test_words_are_quoted_as_the_specification_says(command: list[str], line: str) -> None:
    assert exec_line(command) == line


@pytest.mark.parametrize("word", ["two words", '"', "$HOME", "`id`", "a\\b", "\\\\", "50%", "'"])
def test_what_is_quoted_is_read_back_as_it_was(word: str) -> None:
    """The escapes of a value are undone, then the quotes as by a shell, then the percent signs."""
    value = exec_line(["/x", word]).replace("\\\\", "\\")
    said = subprocess.run(["sh", "-c", f"printf '%s|' {value}"], capture_output=True, check=True)
    assert said.stdout.decode().replace("%%", "%") == f"/x|{word}|"


@pytest.mark.skipif(sys.platform == "win32", reason="runs a program of POSIX")
def test_glib_starts_what_was_written(start: Autostart, tmp_path: Path) -> None:
    """GLib reads such files for most desktops."""
    program, told = tmp_path / "a program", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{told}.new"\nmv "{told}.new" "{told}"\n')
    program.chmod(0o700)
    words = ["one", "two words", '50% "off"', "$HOME `id` \\ 'x'", ""]
    start = Autostart([str(program), *words], tmp_path, "linux", {})
    start.put()
    launch = ["gio", "launch", start.where()]
    try:
        subprocess.run(launch, check=True, timeout=20, capture_output=True)
    except FileNotFoundError:
        pytest.skip("needs gio, of GLib")
    assert told.read_text() == "".join(f"{word}|" for word in words)


@pytest.mark.parametrize(
    ("text", "is_on"),
    [
        (desktop_file("Exec=/x"), True),
        (desktop_file("Exec=/x", "Hidden=true"), False),
        (desktop_file("Exec=/x", "Hidden=false"), True),
        (desktop_file("Exec=/x", "X-GNOME-Autostart-enabled=false"), False),
        (desktop_file("Exec = /x", "#Hidden=true"), True),
        (desktop_file("Exec=/x", "[Desktop Action A]", "Hidden=true"), True),
        (desktop_file("[Desktop Action A]", "Exec=/x"), False),
        ("", False),
        ("\x00\xff\n[[[\n=", False),
    ],
)
def test_switched_off_elsewhere_is_off(start: Autostart, text: str, is_on: bool) -> None:
    entry(start).parent.mkdir(parents=True)
    entry(start).write_bytes(text.encode("latin-1"))
    assert start.is_on() is is_on
    assert start.mend() is is_on, "only what is on is mended"
    assert (entry(start).read_bytes() != text.encode("latin-1")) is is_on


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_an_entry_for_a_folder_of_the_users_choice_is_left_alone(
    tmp_path: Path, platform: str
) -> None:
    theirs = Autostart(
        ["/old/smallcrm", "--data-dir", "/data/crm", "--hidden"], tmp_path, platform, {}
    )
    theirs.put()
    assert not Autostart(COMMAND, tmp_path, platform, {}).mend()
    assert not theirs.mend()


def test_an_entry_for_a_program_that_is_elsewhere_is_mended(tmp_path: Path) -> None:
    old = Autostart(["/old/smallcrm", "--hidden"], tmp_path, "linux", {})
    new = Autostart(COMMAND, tmp_path, "linux", {})
    assert not new.mend()
    assert not entry(new).exists()
    old.put()
    assert not old.mend()
    assert new.mend()
    assert not new.mend()
    assert f"Exec={exec_line(COMMAND)}" in entry(new).read_text()


@pytest.mark.parametrize(("named", "used"), [("/etc/mine", True), ("relative", False), ("", False)])
def test_the_folder_of_settings_may_be_elsewhere(tmp_path: Path, named: str, used: bool) -> None:
    start = Autostart(COMMAND, tmp_path, "linux", {"XDG_CONFIG_HOME": named})
    expected = Path(named) if used else tmp_path / ".config"
    assert start.where() == str(expected / "autostart" / "smallcrm.desktop")


def test_a_link_is_replaced_and_what_it_points_to_is_not_touched(
    start: Autostart, tmp_path: Path
) -> None:
    precious = tmp_path / "precious"
    precious.write_text("precious")
    entry(start).parent.mkdir(parents=True)
    entry(start).symlink_to(precious)
    entry(start).with_name(".smallcrm.desktop.part").symlink_to(precious)
    start.put()
    assert precious.read_text() == "precious"
    assert not entry(start).is_symlink()
    assert start.is_on()


def test_what_cannot_be_written_is_said(start: Autostart, tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file")
    with pytest.raises(CannotWrite) as caught:
        start.put()
    assert caught.value.path == entry(start)
    assert not start.is_on()
    assert not start.mend()


def test_a_folder_of_everybody_is_not_trusted(start: Autostart) -> None:
    entry(start).parent.mkdir(parents=True)
    entry(start).parent.chmod(0o777)
    with pytest.raises(CannotWrite):
        start.put()


def test_a_folder_in_its_place_is_neither_on_nor_replaced(start: Autostart) -> None:
    (entry(start) / "something").mkdir(parents=True)
    assert not start.is_on()
    for act in (start.put, start.remove):
        with pytest.raises(CannotWrite):
            act()
    assert [p.name for p in entry(start).parent.iterdir()] == ["smallcrm.desktop"]


def test_a_pipe_in_its_place_holds_nobody_up(start: Autostart) -> None:
    entry(start).parent.mkdir(parents=True)
    os.mkfifo(entry(start))
    assert not start.is_on()
    start.put()
    assert start.is_on()


# --- macOS -----------------------------------------------------------------------------------


def test_the_agent_of_macos(tmp_path: Path) -> None:
    start = Autostart(COMMAND, tmp_path, "darwin")
    assert not start.mend()
    start.put()
    assert start.where() == str(tmp_path / "Library/LaunchAgents/smallcrm.start.plist")
    agent = plistlib.loads(entry(start).read_bytes())
    assert (agent["Label"], agent["RunAtLoad"]) == ("smallcrm.start", True)
    assert agent["ProgramArguments"] == COMMAND
    assert start.is_on()
    assert not start.mend()
    Autostart(["/old"], tmp_path, "darwin").put()
    assert Autostart(["/new"], tmp_path, "darwin").mend()
    entry(start).write_bytes(plistlib.dumps({"RunAtLoad": True, "Disabled": True}))
    assert not start.is_on()
    start.remove()
    assert not entry(start).exists()


@pytest.mark.parametrize("data", [b"", b"\x00", b"<plist>", b"bplist00\xff\xff", b"<plist/>"])
def test_an_agent_that_is_none(tmp_path: Path, data: bytes) -> None:
    start = Autostart(COMMAND, tmp_path, "darwin")
    entry(start).parent.mkdir(parents=True)
    entry(start).write_bytes(data)
    assert not start.is_on()


# --- Windows ---------------------------------------------------------------------------------


class Registry(ModuleType):
    """What is known of ``winreg``, from its documentation."""

    HKEY_CURRENT_USER, KEY_READ, KEY_SET_VALUE, REG_SZ, REG_BINARY = "HKCU", 1, 2, 1, 3

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, Any]] = {RUN: {"other": "other.exe"}}
        self.is_closed = False

    @contextmanager
    def OpenKey(self, root: str, name: str, zero: int = 0, access: int = 1) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        if name not in self.keys:
            raise FileNotFoundError
        if self.is_closed and access == self.KEY_SET_VALUE:
            raise PermissionError
        yield name

    def CreateKey(self, root: str, name: str) -> Any:
        self.keys.setdefault(name, {})
        return self.OpenKey(root, name, 0, self.KEY_SET_VALUE)

    def QueryValueEx(self, key: str, name: str) -> tuple[Any, int]:
        if name not in self.keys[key]:
            raise FileNotFoundError
        return self.keys[key][name], 1

    def SetValueEx(self, key: str, name: str, zero: int, kind: int, value: str) -> None:
        self.keys[key][name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        if name not in self.keys[key]:
            raise FileNotFoundError
        del self.keys[key][name]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setitem(sys.modules, "winreg", made)
    return made


def test_the_run_key_of_windows_by_its_documentation(registry: Registry, tmp_path: Path) -> None:
    command = [r"C:\Program Files\py\pythonw.exe", "-m", "smallcrm", "--hidden"]
    start = Autostart(command, tmp_path, "win32")
    assert start.where() == rf"HKEY_CURRENT_USER\{RUN}\smallcrm"
    assert not start.is_on()
    start.remove()
    start.put()
    line = r'"C:\Program Files\py\pythonw.exe" -m smallcrm --hidden'
    assert registry.keys[RUN] == {"other": "other.exe", "smallcrm": line}
    assert start.is_on()
    assert not start.mend()
    assert Autostart(["C:\\new.exe"], tmp_path, "win32").mend()
    start.remove()
    assert registry.keys == {RUN: {"other": "other.exe"}}


def test_switched_off_in_the_settings_of_windows_is_off(registry: Registry, tmp_path: Path) -> None:
    start = Autostart(COMMAND, tmp_path, "win32")
    start.put()
    registry.keys[APPROVED] = {"smallcrm": bytes([3]) + bytes(11)}
    assert not start.is_on()
    assert not Autostart(["C:\\new.exe"], tmp_path, "win32").mend()
    start.put()
    assert start.is_on()
    registry.keys[APPROVED] = {"smallcrm": bytes([2]) + bytes(11)}
    assert start.is_on()


def test_a_registry_that_is_closed_is_said(registry: Registry, tmp_path: Path) -> None:
    start = Autostart(COMMAND, tmp_path, "win32")
    registry.is_closed = True
    with pytest.raises(CannotWrite):
        start.put()


# --- the command -----------------------------------------------------------------------------


def test_the_command_starts_this_program(tmp_path: Path) -> None:
    """From a checkout: by its front door, and by a Python that is not the one in .venv."""
    command = paths.start_command(tmp_path / "my data")
    assert Path(command[0]).is_absolute()
    assert os.access(command[0], os.X_OK)
    assert Path(command[1]).name == "run.py"
    assert list(command[2:]) == ["--data-dir", str(tmp_path / "my data"), "--hidden"]
    assert list(paths.start_command())[2:] == ["--hidden"]


def test_the_command_of_what_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_front_door", lambda: None)
    python, script = tmp_path / "bin" / "python3", tmp_path / "bin" / "smallcrm"
    python.parent.mkdir()
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert paths.start_command() == [str(python), "-m", "smallcrm", "--hidden"]
    python.touch()
    script.touch(mode=0o700)
    assert paths.start_command() == [str(script), "--hidden"]
