"""The program among the others of a Linux desktop: its entry in the menu, icons, kinds of files.

For one user, as the specifications of desktop entries, icon themes, shared MIME information and
AppStream have it. The files are the same whoever installs them, but for the command.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from smallcrm.desktop import resources, start_entries
from smallcrm.desktop.start_entries import NAME, exec_line
from smallcrm.domain.errors import CannotWrite, NotOurFile

ENTRY = Path("applications") / f"{NAME}.desktop"
_OTHERS = {
    "org.smallcrm.smallcrm.metainfo.xml": Path("metainfo"),
    "smallcrm.xml": Path("mime", "packages"),
}
_OURS = "X-Smallcrm-Entry=true"
"""In an entry that may be replaced and removed: it was written here."""
_WAIT_S = 30


def data_home(home: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """Where desktops look for what is one user's own."""
    named = environment.get("XDG_DATA_HOME", "")
    return Path(named) if named.startswith("/") else home / ".local" / "share"


def entry(command: Sequence[str]) -> bytes:
    """The entry, with this program in the place of the bare name."""
    text = (resources.folder() / "desktop" / ENTRY.name).read_text(encoding="utf-8")
    group, rest = text.split("\n", 1)
    program = command[0].translate(start_entries.IN_VALUE)
    rest = rest.replace(f"Exec={NAME}", f"Exec={exec_line(command)}")
    made = f"{group}\n{_OURS}\nTryExec={program}\n{rest}"
    return made.encode("utf-8", "surrogateescape")


def install(command: Sequence[str], data: Path) -> list[Path]:
    """Write what is not there yet, or not so.

    Args:
        command: how this program is started, its first word an absolute path.
        data: as ``data_home`` says.

    Returns:
        What was written; nothing where all was as it should be.

    Raises:
        NotOurFile: an entry of this name is somebody else's; nothing is written then.
        CannotWrite: a file cannot be.
    """
    _must_be_ours(data / ENTRY)
    wanted = {data / ENTRY: entry(command)}
    wanted |= {data / place: source.read_bytes() for place, source in _plain().items()}
    written = [path for path, content in wanted.items() if not _is_so(path, content)]
    for path in written:
        try:
            start_entries.write_whole(path, wanted[path])
        except OSError as error:
            raise CannotWrite(path) from error
    if written:
        _tell_desktop(data)
    return written


def remove(data: Path) -> list[Path]:
    """Take away what ``install`` writes, and nothing else.

    Returns:
        What was removed.

    Raises:
        NotOurFile, CannotWrite: as for ``install``.
    """
    _must_be_ours(data / ENTRY)
    places = (data / place for place in (ENTRY, *_plain()))
    there = [path for path in places if path.is_symlink() or path.is_file()]
    for path in there:
        try:
            path.unlink()
        except OSError as error:
            raise CannotWrite(path) from error
    if there:
        _tell_desktop(data)
    return there


def _plain() -> dict[Path, Path]:
    """Where each file goes that is the same for everybody, and where it is here."""
    folder = resources.folder()
    icons = folder / "icons"
    drawn = sorted((icons / "hicolor").glob(f"*/apps/{NAME}*"))
    found = {Path("icons") / path.relative_to(icons): path for path in drawn}
    return found | {place / name: folder / "desktop" / name for name, place in _OTHERS.items()}


def _must_be_ours(path: Path) -> None:
    try:
        if path.is_file() and _OURS not in path.read_text("utf-8", "replace").splitlines():
            raise NotOurFile(path)
    except OSError as error:
        raise CannotWrite(path) from error


def _is_so(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and not path.is_symlink() and path.read_bytes() == content
    except OSError:
        return False


def _tell_desktop(data: Path) -> None:
    """Desktops look by themselves; those that keep a list of their own are asked to renew it. A
    list of icons is only renewed: where there is none, the folder itself is looked into."""
    hicolor = data / "icons" / "hicolor"
    has_list = (hicolor / "icon-theme.cache").exists()
    tools = (
        ("update-desktop-database", ["-q", str(data / ENTRY.parent)], True),
        ("update-mime-database", [str(data / "mime")], (data / "mime" / "packages").is_dir()),
        ("gtk-update-icon-cache", ["-q", "-f", "-t", str(hicolor)], has_list),
    )
    for name, words, is_wanted in tools:
        program = shutil.which(name)
        if program is None or not is_wanted:
            continue
        try:
            subprocess.run([program, *words], capture_output=True, timeout=_WAIT_S, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue  # it is only sooner with it
