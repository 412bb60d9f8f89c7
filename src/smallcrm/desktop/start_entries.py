"""The three kinds of entry by which a system starts a program when the user logs in.

Each is the user's own: no rights are needed, and nothing else is touched.
"""

from __future__ import annotations

import os
import plistlib
import stat
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

NAME = "smallcrm"
LABEL = "smallcrm.start"
"""macOS's name for the agent, and its file's."""
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where Windows keeps that the user switched an entry of RUN off, in its own settings."""

_MOST = 65536
"""Bytes of an entry: whatever is longer is not ours."""
_GROUP = "[Desktop Entry]"
_IN_QUOTES = str.maketrans({sign: f"\\{sign}" for sign in '"`$\\'})
IN_VALUE = str.maketrans({"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"})
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=./:,@+")


class Entry(Protocol):
    """What ``Autostart`` needs of an entry. All but ``where`` and ``path`` may raise OSError."""

    def where(self) -> str: ...

    def path(self) -> Path: ...

    def is_on(self) -> bool: ...

    def is_for(self, command: Sequence[str]) -> bool: ...

    def says(self, word: str) -> bool: ...

    def write(self, command: Sequence[str]) -> None: ...

    def remove(self) -> None: ...


class DesktopFile:
    """As the Desktop Entry and Autostart specifications have it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def where(self) -> str:
        return str(self._path)

    def path(self) -> Path:
        return self._path

    def is_on(self) -> bool:
        keys = self._keys()
        is_off = keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false"
        return "Exec" in keys and not is_off

    def is_for(self, command: Sequence[str]) -> bool:
        return self._keys().get("Exec") == exec_line(command)

    def says(self, word: str) -> bool:
        return word in self._keys().get("Exec", "")

    def write(self, command: Sequence[str]) -> None:
        program = command[0].translate(IN_VALUE)
        lines = (
            _GROUP,
            "Type=Application",
            "Version=1.4",
            f"Name={NAME}",
            f"Exec={exec_line(command)}",
            f"TryExec={program}",
            f"Icon={NAME}",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
        )
        text = "".join(f"{line}\n" for line in lines)
        write_whole(self._path, text.encode("utf-8", "surrogateescape"))

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)

    def _keys(self) -> dict[str, str]:
        """Of the entry's own group; nothing of a file that is none."""
        text = _read(self._path).decode("utf-8", "surrogateescape")
        group, keys = "", {}
        for line in text.split("\n"):
            key, is_pair, value = line.partition("=")
            if line.startswith("["):
                group = line.strip()
            elif is_pair and group == _GROUP and not line.startswith("#"):
                keys[key.strip()] = value.strip()
        return keys


class LaunchAgent:
    """macOS's; not run: no macOS was at hand."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def where(self) -> str:
        return str(self._path)

    def path(self) -> Path:
        return self._path

    def is_on(self) -> bool:
        found = self._found()
        return found.get("RunAtLoad") is True and found.get("Disabled") is not True

    def is_for(self, command: Sequence[str]) -> bool:
        return self._found().get("ProgramArguments") == list(command)

    def says(self, word: str) -> bool:
        found = self._found().get("ProgramArguments")
        return isinstance(found, list) and word in found

    def write(self, command: Sequence[str]) -> None:
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        write_whole(self._path, plistlib.dumps(agent))

    def remove(self) -> None:
        self._path.unlink(missing_ok=True)

    def _found(self) -> dict[str, Any]:
        try:
            found = plistlib.loads(_read(self._path))
        except (ValueError, TypeError, LookupError, OverflowError, ExpatError):
            return {}
        return found if isinstance(found, dict) else {}


class RunKey:
    """Windows'; not run there: none was at hand. Its tests have a stand-in for ``winreg``."""

    def __init__(self) -> None:
        import winreg

        self._registry: Any = winreg

    def where(self) -> str:
        return rf"HKEY_CURRENT_USER\{RUN}\{NAME}"

    def path(self) -> Path:
        return Path(self.where())

    def is_on(self) -> bool:
        """Windows marks what the user switched off with an odd first byte."""
        approved = self._value(APPROVED)
        is_off = isinstance(approved, bytes) and bool(approved[:1]) and approved[0] % 2 == 1
        return isinstance(self._value(RUN), str) and not is_off

    def is_for(self, command: Sequence[str]) -> bool:
        return self._value(RUN) == subprocess.list2cmdline(command)

    def says(self, word: str) -> bool:
        return word in str(self._value(RUN))

    def write(self, command: Sequence[str]) -> None:
        registry = self._registry
        with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN) as key:
            line = subprocess.list2cmdline(command)
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, line)
        self._delete(APPROVED)

    def remove(self) -> None:
        self._delete(RUN)
        self._delete(APPROVED)

    def _value(self, place: str) -> object:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, place) as key:
                value: object = registry.QueryValueEx(key, NAME)[0]
        except FileNotFoundError:
            return None
        return value

    def _delete(self, place: str) -> None:
        registry = self._registry
        try:
            access = registry.KEY_SET_VALUE
            with registry.OpenKey(registry.HKEY_CURRENT_USER, place, 0, access) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            pass


def exec_line(command: Sequence[str]) -> str:
    """The value of Exec: each word quoted where it must be, then written as any value is."""
    return " ".join(_quoted(word) for word in command).translate(IN_VALUE)


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and set(word) <= _PLAIN | {"%"}:
        return word
    return f'"{word.translate(_IN_QUOTES)}"'


def _read(path: Path) -> bytes:
    if not path.is_file():  # a pipe in its place would be waited for
        raise FileNotFoundError
    with path.open("rb") as file:
        return file.read(_MOST)


def write_whole(path: Path, data: bytes) -> None:
    """All of it or nothing. A link in its place is replaced, what it points to is not touched."""
    folder = path.parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    about = folder.stat()
    if hasattr(os, "geteuid") and about.st_uid != os.geteuid():
        raise PermissionError("the folder is somebody else's")
    if about.st_mode & stat.S_IWOTH:
        raise PermissionError("anybody may write into the folder")
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
