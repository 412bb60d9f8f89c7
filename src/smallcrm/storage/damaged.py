"""A damaged file is kept: all of it, its journal too, under another name; nothing of it is ever
removed or put among the backups.
"""

from __future__ import annotations

import os
import re
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.domain.errors import SmallcrmError
from smallcrm.storage import backup, place, schema
from smallcrm.storage.connection import Key, connect, connect_read_only
from smallcrm.storage.trouble import translated

if TYPE_CHECKING:
    from smallcrm.domain.file_checks import Candidate

BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite puts beside a file: without it the file may be worth nothing."""

_DAMAGED, _ASK = "damaged", "damaged, ask"
_STAMP = re.compile(r"-(\d{8}T\d{6})(\d{6})?Z\.db$")


def free_name(path: Path, now: datetime) -> Path:
    """Where the damaged file goes: beside the new one, by its UTC moment."""
    return _free(path.with_name(f"{path.name}.damaged-{now.strftime('%Y%m%dT%H%M%SZ')}"))


def copy(path: Path, target: Path, key: Key | None = None) -> None:
    """The file page by page as it is, whatever is in it."""
    with translated(target):
        place.make(target)
        with (
            closing(connect_read_only(path, key)) as source,
            closing(connect(target, "rw", key)) as to,
        ):
            source.execute("PRAGMA query_only=OFF")
            source.backup(to, pages=-1)


def replace(path: Path, new: Path, now: datetime) -> Path | None:
    """Put ``new`` in the place of a damaged ``path``, which nobody has open; where that is now,
    None when there was no file.

    At each moment the damaged file is there, by one name or by both, and so is its journal.
    """
    aside: Path | None = None
    with translated(path):
        if path.exists():
            aside = free_name(path, now)
            try:
                aside.hardlink_to(path)
            except OSError:  # a file system without links
                path.rename(aside)
        for end in BESIDE:
            beside = path.with_name(path.name + end)
            if beside.exists():
                # a journal without its file is kept as well: the next file must not take it
                to = aside or free_name(path, now)
                beside.rename(to.with_name(to.name + end))
        new.replace(path)
        backup.sync(path.parent)
    return aside


def _free(name: Path) -> Path:
    """This name, or the first like it that no file has."""
    number, free = 1, name
    while free.exists():
        number += 1
        free = name.with_name(f"{name.name}-{number}")
    return free


def mark(path: Path) -> bool:
    """Leave a mark that the file is in use; whether there was one already: then the last run did
    not end by itself. A mark that cannot be left is no trouble."""
    there = _mark(path).exists()
    with suppress(OSError):
        os.close(os.open(_mark(path), os.O_CREAT | os.O_WRONLY, 0o600))
    return there


def unmark(path: Path) -> None:
    with suppress(OSError):
        _mark(path).unlink(missing_ok=True)


def mark_damaged(path: Path, *, ask: bool = False) -> None:
    """So that the next start looks before it opens the file; ``ask``: so that it asks what is to
    be done, whatever it sees."""
    with suppress(OSError):
        _mark(path).write_text(_ASK if ask else _DAMAGED, encoding="ascii")


def is_marked_damaged(path: Path) -> bool:
    return _marked(path) in (_DAMAGED, _ASK)


def asks(path: Path) -> bool:
    """Whether the mark says that it is to be asked what is to be done."""
    return _marked(path) == _ASK


def _marked(path: Path) -> str:
    with suppress(OSError):
        return _mark(path).read_text(encoding="ascii", errors="replace")
    return ""


def _mark(path: Path) -> Path:
    return path.with_name(f"{path.name}.open")


def candidates(path: Path) -> list[Path]:
    """The backups of this file by their names, the newest first; nothing is opened."""
    found = []
    for copy_ in (path.parent / backup.FOLDER).glob(f"{path.stem}-*.db"):
        match = _STAMP.search(copy_.name)
        if match:
            found.append((match[1] + (match[2] or ""), copy_))
    return [copy_ for _, copy_ in sorted(found, reverse=True)]


def newest_good(path: Path, key: Key | None = None) -> Candidate | None:
    """The newest backup that is whole, with what is in it; None when there is none."""
    for copy_ in candidates(path):
        with suppress(SmallcrmError, OSError):
            found = examined(copy_, key)
            if found is not None:
                return found
    return None


def examined(path: Path, key: Key | None = None) -> Candidate | None:
    """What a backup holds, None when it is damaged or of a later version.

    Raises:
        SmallcrmError: it cannot be read.
    """
    from smallcrm.domain.file_checks import Candidate, Depth
    from smallcrm.storage import check  # brings SQLAlchemy, which is not there before the list

    state, _ = schema.state(path, key)
    if state not in (schema.FileState.CURRENT, schema.FileState.OLDER):
        return None
    depth = Depth.FULL if state is schema.FileState.CURRENT else Depth.QUICK
    if any(check.look(path, key, depth, check.Counts(), _silent, _never)):
        return None
    with translated(path), closing(connect_read_only(path, key)) as connection:
        customers, interactions, follow_ups = (
            int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
            for table in ("customer WHERE deleted_at IS NULL", "interaction", "follow_up")
        )
    return Candidate(path, _made_at(path), customers, interactions, follow_ups)


def _silent(done: int, total: int) -> None:
    """A backup is looked through in one go."""


def _never() -> bool:
    return False


def _made_at(path: Path) -> datetime:
    """By its name; a copy that somebody named otherwise, by its file's own time."""
    match = _STAMP.search(path.name)
    if match is None:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)


def bring_back(chosen: Path, path: Path, now: datetime, key: Key | None = None) -> Path | None:
    """Let a backup take the place of the damaged file; returns where that is now.

    Raises:
        FileDamaged: the backup is not whole after all; nothing was changed.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        backup.make(chosen, part, key)
        return replace(path, part, now)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
