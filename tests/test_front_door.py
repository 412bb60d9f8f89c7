"""run.py: what it says and does on a machine that lacks something."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from argparse import _SubParsersAction
from importlib.metadata import distributions
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

from smallcrm.app import arguments, main
from smallcrm.desktop import screen

ROOT = Path(__file__).resolve().parents[1]
EXTRAS = ("encryption", "voice")
LOCKS = (
    "requirements.txt",
    *(f"requirements-{name}.txt" for name in EXTRAS),
    "requirements-dev.txt",
)
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


@pytest.fixture
def door() -> ModuleType:
    """A fresh copy of run.py as a module."""
    spec = importlib.util.spec_from_file_location("front_door", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Not root, on a system with an apt-get that must not be called; the folder it is in."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    fake_apt(tmp_path / "bin", "exit 99")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path


def fake_apt(folder: Path, script: str) -> Path:
    """An apt-get that writes each call to a file and then does as ``script`` says."""
    folder.mkdir()
    log = folder / "calls"
    apt = folder / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\n{script}\n', encoding="utf-8")
    apt.chmod(0o755)
    return log


# --- before anything is set up -----------------------------------------------------------------


def test_an_old_python_can_read_the_file_and_needs_nothing_else() -> None:
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 8))
    names = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    names |= {str(n.module) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= set(sys.stdlib_module_names)


def test_an_old_python_is_told_so(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(door.sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(door.shutil, "which", lambda name: None)
    assert door.main(["test"]) == 1
    assert "needs Python 3.11 or later; this is Python 3.9." in capsys.readouterr().err
    monkeypatch.setattr(door.shutil, "which", lambda name: name == "python3.12" or None)
    assert "python3.12 run.py" in door.old_python()


@linux
def test_without_a_screen_it_says_so_in_one_sentence() -> None:
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("DISPLAY", "WAYLAND", "QT_"))}
    ran = subprocess.run(
        [sys.executable, str(ROOT / "run.py")],
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.count("\n") == 1
    assert "--offscreen" in ran.stderr
    assert "--screenshot FILE" in ran.stderr


def test_the_program_and_the_front_door_say_the_same(door: ModuleType) -> None:
    assert f"smallcrm: {screen.NO_SCREEN} {main.INSTEAD}" == door.NO_SCREEN


def test_every_command_reaches_the_program_and_needs_no_screen(door: ModuleType) -> None:
    """But for those of the front door itself, which bear no name of the program's."""
    actions = arguments.parser()._actions
    commands = {name for a in actions if isinstance(a, _SubParsersAction) for name in a.choices}
    assert commands
    assert commands - {"capture", "open"} <= set(door.WINDOWLESS)
    assert not commands & {"test", "lint", "bench", "bundle", "lock"}


# --- what the system lacks ---------------------------------------------------------------------


def test_a_user_gets_the_line_to_run(door: ModuleType, user: Path) -> None:
    with pytest.raises(door.Trouble) as told:
        door.need(["libegl1", "libgl1", "libegl1"])
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1" in str(told.value)
    assert not (user / "bin" / "calls").exists()


def test_without_apt_the_packages_are_named(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(door.Trouble, match=r"package manager.*libegl1"):
        door.need(["libegl1"])


@linux
def test_root_installs_and_fetches_the_lists_only_when_needed(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    path = os.environ["PATH"]
    knows = tmp_path / "knows"
    monkeypatch.setenv("PATH", f"{knows}:{path}")
    log = fake_apt(knows, "exit 0")
    door.need(["libegl1"])
    assert [line.split()[0] for line in log.read_text().splitlines()] == ["install"]

    bare = tmp_path / "bare"
    monkeypatch.setenv("PATH", f"{bare}:{path}")
    script = f'case "$1" in update) touch "{bare}/lists";; *) test -f "{bare}/lists";; esac'
    log = fake_apt(bare, script)
    door.need(["libegl1"])
    assert [line.split()[0] for line in log.read_text().splitlines()] == [
        "install",
        "update",
        "install",
    ]


@linux
def test_a_missing_library_and_missing_fonts_are_seen(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = {"libc.so.6": "libc6", "libnot-there.so.1": "libnot-there1"}
    assert door.missing_libraries(asked) == ["libnot-there1"]
    monkeypatch.setattr(door, "FONT_FOLDERS", (str(tmp_path),))
    assert door.missing_libraries({}) == ["fonts-dejavu-core"]
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "some.otf").touch()
    assert door.missing_libraries({}) == []


@linux
@pytest.mark.parametrize(("ci", "needed"), [("", []), ("true", ["xvfb", "dbus-daemon"])])
def test_the_private_desktop_may_be_skipped_but_not_in_ci(
    ci: str,
    needed: list[str],
    door: ModuleType,
    user: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[str] = []
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(door, "missing_libraries", lambda libraries: [])
    monkeypatch.setattr(door, "DESKTOP_PROGRAMS", {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"})
    monkeypatch.setattr(door, "prepare", lambda lock, packages: asked.extend(packages))
    door.prepare_tests()
    assert asked == needed
    assert ("tests/desktop will be skipped" in capsys.readouterr().out) is not bool(ci)


def test_what_the_private_desktop_needs_is_what_is_installed(door: ModuleType) -> None:
    tree = ast.parse((ROOT / "tests" / "desktop" / "conftest.py").read_text(encoding="utf-8"))
    (needed,) = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "NEEDED"
    )
    assert ast.literal_eval(needed) == door.DESKTOP_PROGRAMS


# --- the environment ---------------------------------------------------------------------------


def test_a_half_made_environment_is_seen(
    door: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(door, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(door, "PYTHON", tmp_path / "bin" / "python")
    assert not door.whole()
    monkeypatch.setattr(door, "PYTHON", Path(sys.executable))
    assert door.whole()
    assert not door.current("requirements.txt"), "no stamp: its packages were never all there"
    both = [door.digest(name) for name in LOCKS[:-1]]
    (tmp_path / "stamp").write_text(both[0], encoding="utf-8")
    assert not door.current("requirements.txt"), "what encrypts came later: it was never tried"
    (tmp_path / "stamp").write_text("\n".join(both), encoding="utf-8")
    assert door.current("requirements.txt")
    assert not door.current("requirements-dev.txt")


@linux
def test_without_a_network_it_says_so_and_does_not_half_work(tmp_path: Path) -> None:
    (tmp_path / "run.py").write_bytes((ROOT / "run.py").read_bytes())
    (tmp_path / "requirements.txt").write_bytes((ROOT / "requirements.txt").read_bytes())
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "left-over").touch()
    offline = {**os.environ, "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}
    offline.pop("PIP_FIND_LINKS", None)
    ran = subprocess.run(
        [sys.executable, str(tmp_path / "run.py"), "--offscreen"],
        env=offline,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "Could not install the packages; run.py needs the network" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / ".venv" / "left-over").exists(), "the half-made one was kept"
    assert not (tmp_path / ".venv" / "smallcrm.stamp").exists()


@pytest.mark.parametrize(
    ("name", "purpose"), [("encryption", "encrypted files"), ("voice", "voice notes")]
)
def test_without_packages_for_one_thing_all_else_is_installed(
    name: str,
    purpose: str,
    door: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ran: list[str] = []

    def quiet(command: list[str], sorry: str) -> None:
        ran.append(command[-1])
        if command[-1].endswith(f"requirements-{name}.txt"):
            raise door.Trouble(sorry)

    monkeypatch.setattr(door, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(door, "quiet", quiet)
    monkeypatch.setattr(door, "whole", lambda: True)
    monkeypatch.setattr(door, "need", lambda packages: None)
    door.prepare("requirements.txt", [])
    assert len(ran) == 4
    assert f"No packages for {purpose}" in capsys.readouterr().out
    assert door.current("requirements.txt"), "it is not tried again at each start"


# --- the commands ------------------------------------------------------------------------------

SPREAD = ["-n", "2", "--dist", "loadgroup", "--max-worker-restart", "0"]


@pytest.mark.parametrize(
    ("given", "passed"),
    [
        ([], SPREAD),
        (["-x"], [*SPREAD, "-x"]),
        (["--long"], [*SPREAD, "-m", "not benchmark"]),
        (["-n0"], ["-n0"]),
        ([f"{__file__}::test_x"], [f"{__file__}::test_x"]),
    ],
)
def test_the_test_command_uses_both_cores(
    given: list[str], passed: list[str], door: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(door, "prepare_tests", lambda: None)
    monkeypatch.setattr(door, "python", lambda *words, instead: calls.append(words))
    door.test(given)
    assert calls == [("-m", "pytest", *passed)]


def test_ci_runs_the_command_of_the_readme() -> None:
    assert "python3 run.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


# --- the lock ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    pins = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(pins) >= 9
    for pin in pins:
        assert re.match(r"[a-z0-9._-]+==\S+", pin), pin[:60]
        assert "--hash=sha256:" in pin, pin[:60]
    (qt,) = [pin for pin in pins if pin.startswith("pyside6-essentials==")]
    assert qt.count("--hash=") >= 4, "not every platform is locked"


def test_the_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run, *extras, dev = ((ROOT / name).read_text(encoding="utf-8") for name in LOCKS)
    for asked, locked in ((project["dependencies"], run), (project["dependencies"], dev)):
        for name in asked:
            assert f"\n{plain(name)}==" in locked
    for extra, locked in zip(EXTRAS, extras, strict=True):
        for name in project["optional-dependencies"][extra]:
            assert f"\n{plain(name)}==" in locked
            assert f"\n{plain(name)}==" in dev
    for name in project["optional-dependencies"]["dev"]:
        assert f"\n{plain(name)}==" in dev
    assert set(re.findall(r"^\S+==\S+", run, re.M)) <= set(re.findall(r"^\S+==\S+", dev, re.M))


def test_the_lock_names_all_there_is() -> None:
    """The set-up asks for nothing more, so that nothing may be missing."""
    locked = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / LOCKS[-1]).read_text("utf-8"), re.M))
    here = {plain(d.name): d for d in distributions()}
    wanted = {
        plain(needed.name)
        for name in locked & set(here)
        for needed in map(Requirement, here[name].requires or ())
        if needed.marker is None or needed.marker.evaluate({"extra": ""})
    }
    assert wanted
    assert wanted <= locked


def plain(requirement: str) -> str:
    """The normalised name of a requirement."""
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert match is not None
    return re.sub(r"[-_.]+", "-", match[0].lower())
