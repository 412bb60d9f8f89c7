"""What may still name somebody who was erased, beside the file: logs, copies, exports."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from smallcrm.storage import contents, damaged, erasure
from smallcrm.storage.cipher import PLAIN
from smallcrm.storage.erasure import Terms


def scrub_logs(logs: Path | None, terms: Terms) -> None:
    """Out of the logs go the lines that name the person."""
    if logs is not None and logs.is_dir():
        for path in sorted(p for p in logs.iterdir() if p.is_file()):
            with suppress(OSError):
                erasure.scrub_log(path, terms)


def still_named(live: Path, terms: Terms) -> Iterable[Path]:
    """Other files of the data folder that name the person: damaged copies, exports; of an
    encrypted one that cannot be told. The live file and its journal are looked at through
    SQLite alone; what others have as a file is theirs, and is not looked into."""
    forms = {f.encode() for t in terms.certain for f in (t, t.lower(), t.upper(), t.title())}
    words = [form.lower() for form in forms]  # of bytes: only the letters of ASCII
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
