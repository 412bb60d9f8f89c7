"""Which files of the capture folder were taken, known by their bytes; and where they lie then."""

from __future__ import annotations

import hashlib
import os
import stat
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from smallcrm.domain import capture_folder as rules
from smallcrm.domain import file_names
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import CannotRead, CannotWrite
from smallcrm.storage.bookkeeping import TakenFile
from smallcrm.storage.session import DAYS_KEPT, WriteSession
from smallcrm.storage.store import Store

_CHUNK = 1 << 20
_SETS = "SELECT id FROM change_set WHERE at = ? AND action IN (?, ?, ?)"
_ACTIONS = (Action.CAPTURE.value, Action.IMPORT.value, Action.ADD_ATTACHMENT.value)


def hashed(path: Path) -> str:
    """SHA-256 of a file, read piece by piece; of one that is really one.

    Raises:
        CannotRead: it is none, or may not be read.
    """
    digest = hashlib.sha256()
    try:
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        flags |= getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise CannotRead(path)
            while piece := file.read(_CHUNK):
                digest.update(piece)
    except OSError as problem:
        raise CannotRead(path) from problem
    return digest.hexdigest()


def is_known(store: Store, content: str, now: datetime) -> bool:
    """Whether these bytes were taken before, and that was not taken back: whoever did that may
    put the file in again, under another name perhaps."""
    rows = store.fetch("SELECT taken_at FROM taken_file WHERE content = ?", (content,))
    if not rows:
        return False
    sets = [int(row[0]) for row in store.fetch(_SETS, (rows[0][0], *_ACTIONS))]
    if not sets:  # undone and forgotten, or so old that the journal has it no more
        return now - datetime.fromisoformat(rows[0][0]) > timedelta(days=DAYS_KEPT)
    return bool(store.takeable().intersection(sets))


def remember(session: WriteSession, content: str) -> None:
    """In the transaction that takes the file, whose moment says which action that was."""
    _merge(session, content, session.now)


def remember_import(store: Store, content: str, name: str, now: datetime) -> None:
    """Right after an import of the file of that name; ``now`` counts where it found nothing to
    do. Whoever is killed in between brings the same in again, which makes nothing new."""
    rows = store.fetch(
        "SELECT at FROM change_set WHERE action = ? AND source = ? ORDER BY id DESC LIMIT 1",
        (Action.IMPORT.value, name),
    )
    with store.write_quietly() as session:
        _merge(session, content, datetime.fromisoformat(rows[0][0]) if rows else now)


def _merge(session: Session, content: str, at: datetime) -> None:
    session.merge(TakenFile(content=content, taken_at=at))


def move(path: Path) -> None:
    """Into the folder of those that were taken, under a name that is free there.

    Raises:
        CannotWrite: it lies where it was.
    """
    place = path.parent / rules.TAKEN
    try:
        place.mkdir(exist_ok=True)
        target, number = place / path.name, 1
        while target.exists() or target.is_symlink():
            number += 1
            target = place / file_names.with_number(path.name, number)
        path.rename(target)
    except OSError as problem:
        raise CannotWrite(place) from problem
