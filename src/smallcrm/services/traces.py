"""What may still name somebody who was erased, beside the file: logs, copies, exports."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from smallcrm.domain.capture_folder import SETTING, TAKEN
from smallcrm.storage import contents, damaged, erasure
from smallcrm.storage.cipher import PLAIN
from smallcrm.storage.erasure import Terms
from smallcrm.storage.store import Store

_LOOKED_AT = 1 << 20
"""Bytes of a file of the capture folder: cards, mails and texts are hardly longer."""


def scrub_logs(logs: Path | None, terms: Terms) -> None:
    """Out of the logs go the lines that name the person."""
    if logs is not None and logs.is_dir():
        for path in sorted(p for p in logs.iterdir() if p.is_file()):
            with suppress(OSError):
                erasure.scrub_log(path, terms)


def in_capture_folder(store: Store, terms: Terms) -> Iterable[Path]:
    """What lies in the capture folder or was taken from it, and names the person by its name or
    its beginning: it is the user's, who is told of it."""
    words = _words(terms)
    rows = store.fetch("SELECT value FROM setting WHERE name = ? AND value <> ''", (SETTING,))
    for place in (Path(rows[0][0]), Path(rows[0][0]) / TAKEN) if rows else ():
        with suppress(OSError):
            for path in sorted(place.iterdir()):
                if path.is_file() and not path.is_symlink() and _says(path, words):
                    yield path


def _says(path: Path, words: set[bytes]) -> bool:
    with suppress(OSError), path.open("rb") as file:
        data = path.name.encode("utf-8", "replace") + b"\n" + file.read(_LOOKED_AT)
        return any(word in data.lower() for word in words)
    return False


def _words(terms: Terms) -> set[bytes]:
    forms = {f.encode() for t in terms.certain for f in (t, t.lower(), t.upper(), t.title())}
    return {form.lower() for form in forms}  # of bytes: only the letters of ASCII


def still_named(live: Path, terms: Terms) -> Iterable[Path]:
    """Other files of the data folder that name the person: damaged copies, exports; of an
    encrypted one that cannot be told. The live file and its journal are looked at through
    SQLite alone; what others have as a file is theirs, and is not looked into."""
    words = _words(terms)
    for path in sorted(live.parent.rglob("*")):
        if path.parent == live.parent and path.name in (live.name, *_beside(live)):
            continue
        with suppress(OSError):
            if path.is_file() and not path.is_symlink() and not contents.is_content(path):
                data = path.read_bytes()
                is_hidden = f"{live.name}.damaged-" in path.name and not data.startswith(PLAIN)
                if is_hidden or any(word in data.lower() for word in words):
                    yield path


def _beside(live: Path) -> Iterable[str]:
    return (live.name + end for end in damaged.BESIDE)
