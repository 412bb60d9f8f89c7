"""The program in the desktop's menu: what is written, what is left alone, what comes of it."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from importlib import util
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from smallcrm import __version__
from smallcrm.app import arguments, desktop_commands, main, paths
from smallcrm.desktop import desktop_entry, resources
from smallcrm.desktop.autostart import Autostart
from smallcrm.domain.errors import CannotWrite, NotOurFile

COMMAND = ["/usr/small crm/bin/smallcrm", "--data-dir", '/data/50% "off" $HOME']
ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


@pytest.fixture(autouse=True)
def no_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless a test wants them: what they write would be looked at too."""
    monkeypatch.setattr(shutil, "which", lambda name: None)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def groups(path: Path) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None, strict=True, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment, method-assign]
    read.read_string(path.read_text(encoding="utf-8"))
    return read


def test_it_is_written_once_and_removed_again(tmp_path: Path) -> None:
    stranger = tmp_path / "icons/hicolor/48x48/apps/other.png"
    stranger.parent.mkdir(parents=True)
    stranger.write_bytes(b"theirs")
    written = desktop_entry.install(COMMAND, tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in written} == {
        "applications/smallcrm.desktop",
        "metainfo/org.smallcrm.smallcrm.metainfo.xml",
        "mime/packages/smallcrm.xml",
        "icons/hicolor/scalable/apps/smallcrm.svg",
        "icons/hicolor/symbolic/apps/smallcrm-symbolic.svg",
        *(f"icons/hicolor/{n}x{n}/apps/smallcrm.png" for n in (16, 22, 24, 32, 48, 64, 128, 256)),
    }
    before = tree(tmp_path)
    assert desktop_entry.install(COMMAND, tmp_path) == []
    assert tree(tmp_path) == before
    assert set(desktop_entry.remove(tmp_path)) == set(written)
    assert tree(tmp_path) == {"icons/hicolor/48x48/apps/other.png": b"theirs"}
    assert desktop_entry.remove(tmp_path) == []


def test_a_newer_place_of_the_program_replaces_the_older(tmp_path: Path) -> None:
    desktop_entry.install(COMMAND, tmp_path)
    assert desktop_entry.install(["/new/smallcrm"], tmp_path) == [tmp_path / desktop_entry.ENTRY]
    assert "Exec=/new/smallcrm open %F" in (tmp_path / desktop_entry.ENTRY).read_text("utf-8")


def test_somebody_elses_entry_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / desktop_entry.ENTRY
    path.parent.mkdir()
    path.write_text("[Desktop Entry]\nName=Another smallcrm\n", encoding="utf-8")
    before = tree(tmp_path)
    with pytest.raises(NotOurFile):
        desktop_entry.install(COMMAND, tmp_path)
    with pytest.raises(NotOurFile):
        desktop_entry.remove(tmp_path)
    assert tree(tmp_path) == before


def test_a_link_in_its_place_is_replaced_and_not_followed(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.svg"
    theirs.write_bytes(b"theirs")
    data = tmp_path / "data"
    icon = data / "icons/hicolor/scalable/apps/smallcrm.svg"
    icon.parent.mkdir(parents=True)
    icon.symlink_to(theirs)
    desktop_entry.install(COMMAND, data)
    assert not icon.is_symlink()
    icon.unlink()
    icon.symlink_to(theirs)
    desktop_entry.remove(data)
    assert not icon.is_symlink()
    assert theirs.read_bytes() == b"theirs"


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("a file in its place", encoding="utf-8")
    with pytest.raises(CannotWrite):
        desktop_entry.install(COMMAND, tmp_path)


def test_its_words_name_this_program(tmp_path: Path) -> None:
    desktop_entry.install(COMMAND, tmp_path)
    found = groups(tmp_path / desktop_entry.ENTRY)
    assert found.sections() == ["Desktop Entry", "Desktop Action note", "Desktop Action today"]
    top = found["Desktop Entry"]
    start = r'"/usr/small crm/bin/smallcrm" --data-dir "/data/50%% \\"off\\" \\$HOME"'
    assert top["Exec"] == f"{start} open %F"
    assert top["TryExec"] == "/usr/small crm/bin/smallcrm"
    assert found["Desktop Action note"]["Exec"] == f"{start} capture"
    assert found["Desktop Action today"]["Exec"] == f"{start} today --window"
    assert set(top["Actions"].strip(";").split(";")) == {"note", "today"}
    assert "text/vcard" in top["MimeType"].split(";")
    assert top["StartupWMClass"] == top["Icon"] == "smallcrm"
    assert "DBusActivatable" not in top


def test_it_agrees_with_the_entry_that_starts_with_the_computer(tmp_path: Path) -> None:
    """Both start the same program under the same name, with the same picture."""
    start = Autostart(paths.start_command(tmp_path / "my data"), tmp_path, "linux", {})
    start.put()
    desktop_entry.install(paths.open_command(tmp_path / "my data"), tmp_path / "share")
    hidden = groups(Path(start.where()))["Desktop Entry"]
    shown = groups(tmp_path / "share" / desktop_entry.ENTRY)["Desktop Entry"]
    assert hidden["Exec"].removesuffix(" --hidden") == shown["Exec"].removesuffix(" open %F")
    for key in ("Name", "Icon", "TryExec", "Version", "Type", "Terminal"):
        assert hidden[key] == shown[key]


def test_the_build_in_one_folder_is_named_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/apps/smallcrm/smallcrm")
    assert list(paths.open_command()) == ["/apps/smallcrm/smallcrm"]
    assert list(paths.start_command()) == ["/apps/smallcrm/smallcrm", "--hidden"]
    assert paths.own_command() == "/apps/smallcrm/smallcrm"


@linux
def test_tools_of_the_desktop_are_asked_and_may_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "calls"
    tool = tmp_path / "tool"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\nexit 3\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda name: str(tool))
    data = tmp_path / "data"
    desktop_entry.install(COMMAND, data)
    applications, mime, hicolor = (data / p for p in ("applications", "mime", "icons/hicolor"))
    assert log.read_text("utf-8").splitlines() == [f"-q {applications}", str(mime)]
    (hicolor / "icon-theme.cache").touch()
    desktop_entry.remove(data)
    assert log.read_text("utf-8").splitlines()[-1] == f"-q -f -t {hicolor}"
    tool.unlink()
    assert desktop_entry.install(COMMAND, data)


# --- the command line ----------------------------------------------------------------------------


@linux
def test_the_commands_say_what_they_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    entry = tmp_path / "data" / desktop_entry.ENTRY
    assert main.main(["install-desktop-entry"]) == 0
    assert f"Wrote {entry}\n" in capsys.readouterr().out
    assert main.main(["install-desktop-entry"]) == 0
    assert capsys.readouterr().out == "All was in its place already.\n"
    assert main.main(["install-desktop-entry", "--remove"]) == 0
    assert f"Removed {entry}\n" in capsys.readouterr().out
    assert main.main(["remove-desktop-entry"]) == 0
    assert capsys.readouterr().out == "Nothing was there.\n"
    entry.write_text("[Desktop Entry]\n", encoding="utf-8")
    assert main.main(["remove-desktop-entry"]) == 1
    assert (
        capsys.readouterr().err == f"smallcrm: {entry} is not from smallcrm; it was left alone.\n"
    )
    entry.unlink()
    entry.parent.rmdir()
    entry.parent.touch()
    assert main.main(["install-desktop-entry"]) == 1
    assert capsys.readouterr().err == f"smallcrm: {entry} cannot be written or removed.\n"
    assert not list(tmp_path.rglob("*.db")), "the user's file is not opened"


def test_elsewhere_it_says_that_there_is_no_such_thing(capsys: pytest.CaptureFixture[str]) -> None:
    options = arguments.parser().parse_args(["install-desktop-entry"])
    assert desktop_commands.run(options, "darwin") == 1
    assert "only Linux" in capsys.readouterr().err


# --- what it brings ------------------------------------------------------------------------------


def test_the_description_is_of_this_version() -> None:
    about = resources.folder() / "desktop" / "org.smallcrm.smallcrm.metainfo.xml"
    root = ElementTree.parse(about).getroot()
    assert next(r.get("version") for r in root.iterfind("releases/release")) == __version__
    assert root.findtext("launchable") == desktop_entry.ENTRY.name
    types = {t.text for t in root.iterfind("provides/mediatype")}
    entry = groups(resources.folder() / "desktop" / "smallcrm.desktop")["Desktop Entry"]
    assert types <= set(entry["MimeType"].split(";"))


def test_the_icons_are_drawn_from_one_drawing(qapp: object) -> None:
    spec = util.spec_from_file_location("icons", ROOT / ".ci" / "bundle" / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    icons = util.module_from_spec(spec)
    spec.loader.exec_module(icons)
    for size in icons.SIZES:
        path = resources.folder() / f"icons/hicolor/{size}x{size}/apps/smallcrm.png"
        kept = QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32)
        drawn = icons.draw(size)
        assert (kept.size(), kept.format()) == (drawn.size(), drawn.format())
        # Qt rounds a shade up on one processor and down on another
        pairs = zip(bytes(kept.constBits()), bytes(drawn.constBits()), strict=True)
        assert max(abs(a - b) for a, b in pairs) <= 1, size


@pytest.mark.parametrize(
    ("tool", "words", "name"),
    [
        ("desktop-file-validate", (), "smallcrm.desktop"),
        ("appstreamcli", ("validate", "--no-net"), "org.smallcrm.smallcrm.metainfo.xml"),
    ],
)
def test_the_files_are_valid(
    tool: str, words: tuple[str, ...], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"{tool} is not installed")
    desktop_entry.install(COMMAND, tmp_path)
    (path,) = tmp_path.rglob(name)
    ran = subprocess.run([program, *words, str(path)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert not ran.stdout or "successful" in ran.stdout
