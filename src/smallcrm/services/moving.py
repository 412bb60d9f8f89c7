"""Moving to another computer: one file with everything, that the program there opens whole.

The file is the database itself, copied and verified as a backup is, with the look of the program
laid into its ``setting`` table; so it is opened, checked, encrypted and brought up to date by the
same means. The copy left behind knows that it was moved, so that two never grow apart unseen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from smallcrm.domain.errors import (
    FileDamaged,
    FileTooNew,
    NeedsPassphrase,
    NotOurFile,
    OwnFile,
    WrongPassphrase,
)
from smallcrm.storage import backup, cipher, place, schema
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.connection import Key, connect, connect_read_only
from smallcrm.storage.schema import FileState
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

SUFFIX = ".smallcrm"

_BROUGHT, _MOVED = "brought", "moved"
_COUNTS = (
    "SELECT (SELECT count(*) FROM customer WHERE deleted_at IS NULL),"
    " (SELECT count(*) FROM interaction),"
    " (SELECT count(*) FROM follow_up WHERE state = 'open'),"
    " (SELECT max(at) FROM change_set)"
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds, before it is used. Moments are UTC; ``packed_at`` is None for a file
    that was not made for moving (a backup, another copy)."""

    customers: int
    interactions: int
    open_follow_ups: int
    changed_at: datetime | None
    packed_at: datetime | None
    is_older: bool


@dataclass(frozen=True, slots=True)
class Moved:
    """That everything went to another computer: when (UTC), and the name of the file."""

    at: datetime
    file: str


def name_for(now: datetime) -> str:
    """What the file is called unless the user wants otherwise; ``now`` is local."""
    return f"smallcrm-{now.date().isoformat()}{SUFFIX}"


def here(store: Store) -> Contents:
    """What the open file holds."""
    customers, notes, promises, changed = store.fetch(_COUNTS)[0]
    at = datetime.fromisoformat(changed) if changed else None
    return Contents(customers, notes, promises, at, None, False)


def pack(
    store: Store,
    target: Path,
    settings: Mapping[str, str],
    now: datetime,
    passphrase: str = "",
    key: Key | None = None,
) -> Contents:
    """Write everything into one file, owner only, whole or not at all; returns what it holds.

    ``settings`` is the look of the program. With a key of the store's own the file opens by that;
    of a plain store it opens by the passphrase, if there is one.

    Raises:
        OwnFile: that is the program's own file.
        CannotWrite, DiskFull, FileDamaged: it could not be written; what was there stays.
        NoCipher: there is a passphrase, and SQLCipher is not installed.
    """
    if target.exists() and target.samefile(store.path):
        raise OwnFile(target)
    with _made(store.path, target, key) as part:
        brought = {"packed_at": now.isoformat(), "settings": dict(settings)}
        _change_settings(part, key, {_BROUGHT: json.dumps(brought), _MOVED: None})
        if passphrase and key is None:
            key = cipher.derive(passphrase, cipher.new_salt())
            cipher.recode(part, None, key)
    return look(target, key)


def unlock(path: Path, typed: str) -> Key | None:
    """The key of a file that somebody brought; None when it is a plain one.

    Raises:
        NeedsPassphrase: nothing was typed, and it is encrypted or no file of ours.
        WrongPassphrase: it does not open by this; nothing tells whether it is one of ours.
        NoCipher, CannotWrite: it cannot be opened at all.
    """
    with translated(path):
        if not cipher.is_encrypted(path):
            return None
    if not typed:
        raise NeedsPassphrase
    key = cipher.derive(typed, cipher.header(path))
    if cipher.opens(path, key):
        return key
    key.wipe()
    raise WrongPassphrase(0)


def look(path: Path, key: Key | None = None) -> Contents:
    """What is in a file, having looked it through; nothing is written.

    Raises:
        NotOurFile, FileTooNew, FileDamaged: it cannot be used.
        CannotWrite: there is none, or it may not be read.
    """
    with translated(path):
        state, revision = schema.state(path, key)
        if state is FileState.NEW:
            raise NotOurFile(path)
        if state is FileState.NEWER:
            raise FileTooNew(path, revision)
        if backup.faults(path, key):
            raise FileDamaged(path)
        with closing(connect_read_only(path, key)) as file:
            customers, notes, promises, changed = file.execute(_COUNTS).fetchone()
            brought = _setting(file, _BROUGHT)
    return Contents(
        customers,
        notes,
        promises,
        datetime.fromisoformat(changed) if changed else None,
        _moment(brought.get("packed_at")),
        state is FileState.OLDER,
    )


def unpack(
    source: Path,
    target: Path,
    now: datetime,
    key: Key | None = None,
    own_key: Key | None = None,
) -> dict[str, str]:
    """Make a file the program's own; returns the look that came with it.

    No store may be open on ``target``. What is there is kept as a backup first. ``key`` opens the
    source and then the target, ``own_key`` what is there now.

    Raises:
        NotOurFile, FileTooNew, FileDamaged: it cannot be used, and nothing was changed.
        CannotWrite, DiskFull: likewise.
    """
    look(source, key)
    with translated(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.exists() and target.samefile(source):
            raise OwnFile(source)
        if place.identity(target) is not None and target.stat().st_size:
            schema.roll_back_interrupted(target, own_key)
            backup.make(target, backup.name_for(target, "before-move", now), own_key)
    with closing(connect_read_only(source, key)) as file:
        settings = _setting(file, _BROUGHT).get("settings")
    with _made(source, target, key) as part:
        _change_settings(part, key, {_BROUGHT: None, _MOVED: None})
    found = settings if isinstance(settings, dict) else {}
    return {str(name): value for name, value in found.items() if isinstance(value, str)}


# --- the copy that is left behind --------------------------------------------------------------


def leave(store: Store, file: str, now: datetime) -> None:
    """Remember in this file that it went to another computer."""
    value = json.dumps({"at": now.isoformat(), "file": file})
    with store.write_quietly() as session:
        session.merge(Setting(name=_MOVED, value=value))


def stay(store: Store) -> None:
    """It did not go, or it is used here again."""
    with store.write_quietly() as session:
        row = session.get(Setting, _MOVED)
        if row is not None:
            session.delete(row)


def moved(store: Store) -> Moved | None:
    """Whether this file went to another computer; None when it is at home."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_MOVED,))
    kept = _read(rows[0][0]) if rows else {}
    at = _moment(kept.get("at"))
    return None if at is None else Moved(at, str(kept.get("file", "")))


# --- inside ------------------------------------------------------------------------------------


@contextmanager
def _made(source: Path, target: Path, key: Key | None) -> Iterator[Path]:
    """A verified copy to be worked on, that then takes the target's place."""
    part = target.with_name(f"{target.name}.new")
    try:
        backup.make(source, part, key)
        yield part
        with translated(target):
            backup.sync(part)
            part.replace(target)
            backup.sync(target.parent)
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _change_settings(path: Path, key: Key | None, values: Mapping[str, str | None]) -> None:
    """Put these into a file's settings; None removes one."""
    with translated(path), closing(connect(path, "rw", key)) as file:
        file.execute("PRAGMA secure_delete=ON")
        file.execute("BEGIN IMMEDIATE")
        for name, value in values.items():
            if value is None:
                file.execute("DELETE FROM setting WHERE name = ?", (name,))
            else:
                file.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
        file.execute("COMMIT")


def _setting(file: Any, name: str) -> dict[str, Any]:
    row = file.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return _read(row[0]) if row else {}


def _read(value: object) -> dict[str, Any]:
    with suppress(ValueError, TypeError):
        kept = json.loads(str(value))
        if isinstance(kept, dict):
            return kept
    return {}


def _moment(value: object) -> datetime | None:
    with suppress(ValueError, TypeError):
        found = datetime.fromisoformat(value)  # type: ignore[arg-type]
        return found if found.tzinfo else None
    return None
