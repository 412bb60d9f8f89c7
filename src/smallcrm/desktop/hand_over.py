"""A word to the program that has the file already: no Qt here, so that it is said at once.

The other side is the QLocalServer of ``single_instance``. Both reckon where it listens from the
folder alone. A command is one line: a word, or a word and one argument in percent-encoding.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from urllib.parse import quote, unquote

_LONGEST = 100
"""Bytes of a socket's path: the shortest limit is 104, on macOS."""
_WAIT_S = 1.0
"""For a program that listens but is busy; nobody there is known at once."""


def address(folder: Path) -> str:
    """Where the program of this folder listens, as QLocalServer and ``send`` both take it."""
    return addresses(folder)[0]


def addresses(folder: Path) -> list[str]:
    """The best place first, then where a program with another environment would listen."""
    import hashlib  # with OpenSSL it takes 3 ms, and a start speaks to nobody before its picture

    digest = hashlib.sha256(str(folder.resolve()).encode(errors="surrogateescape")).hexdigest()
    name = f"smallcrm-{digest[:24]}"
    if sys.platform == "win32":
        return [rf"\\.\pipe\{name}"]
    found = [os.path.join(place, name) for place in _places()]  # noqa: PTH118
    return [path for path in found if len(os.fsencode(path)) <= _LONGEST] or [f"/tmp/{name}"]


def compose(word: str, argument: str = "") -> str:
    """One line out of a word and what goes with it, whatever that is.

    Raises:
        ValueError: the word itself has a line break.
    """
    if "\n" in word:
        raise ValueError("a command is one line")
    if not argument:
        return word
    return f"{word} {quote(argument, safe='', errors='surrogateescape')}"


def read(command: str) -> tuple[str, str]:
    """The word and its argument, which is empty where there was none."""
    word, _, argument = command.partition(" ")
    return word, unquote(argument, errors="replace")


def send(folder: Path, command: str, argument: str = "") -> bool:
    """Whether somebody who has this folder's file took the command; never waits for an answer."""
    line = compose(command, argument).encode() + b"\n"
    return any(_tell(path, line) for path in addresses(folder))


def _places() -> list[str]:
    places = [os.environ.get("XDG_RUNTIME_DIR", "")]
    places = [p for p in places if p.startswith("/") and os.access(p, os.W_OK | os.X_OK)]
    return [*places, *_temporary()]


def _temporary() -> list[str]:
    """The folder of ``tempfile``, without its import: 3 ms of a start that has 150."""
    asked = [os.environ.get(name, "") for name in ("TMPDIR", "TEMP", "TMP")]
    usual = [*asked, "/tmp", "/var/tmp"]
    return [p for p in usual if p.startswith("/") and os.access(p, os.W_OK | os.X_OK)][:1]


if sys.platform == "win32":

    def _tell(path: str, line: bytes) -> bool:
        """Not run: no Windows was at hand."""
        try:
            with open(path, "r+b", buffering=0) as pipe:  # noqa: PTH123
                pipe.write(line)
        except OSError:
            return False
        return True

else:

    def _tell(path: str, line: bytes) -> bool:
        """Only to a socket of our own: a name in a shared folder could be anybody's."""
        import socket  # the start of a window speaks to nobody

        try:
            about = os.lstat(path)
            if not stat.S_ISSOCK(about.st_mode) or about.st_uid != os.geteuid():
                return False
            with socket.socket(socket.AF_UNIX) as speaking:
                speaking.settimeout(_WAIT_S)
                speaking.connect(path)
                speaking.sendall(line)
        except (OSError, ValueError):
            return False
        return True
