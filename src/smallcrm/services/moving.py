"""Moving to another computer: one file with everything, that the program there opens whole.

The file is the database itself, copied and verified as a backup is, with the look of the program
laid into its ``setting`` table; so it is opened, checked, encrypted and brought up to date by the
same means. The copy left behind knows that it was moved, so that two never grow apart unseen.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from smallcrm.domain.capture_folder import SETTING
from smallcrm.domain.errors import (
    CannotWrite,
    FileDamaged,
    FileTooNew,
    NeedsPassphrase,
    NotOurFile,
    OwnFile,
    WrongPassphrase,
)
from smallcrm.services import content_stores, copies, erased, left_behind
from smallcrm.storage import backup, backups, cipher, contents, place, restore, schema
from smallcrm.storage.connection import Key, connect, connect_read_only
from smallcrm.storage.schema import FileState
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

SUFFIX = ".smallcrm"

PLACE = "moving-"
"""How the folder begins in which a file is made ready, beside the program's own."""

_BROUGHT, _BACKUPS = "brought", "backups"
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
class Brought:
    """A file that was made the program's own: the look that came with it, the key it opens with
    now, and how many were left out of it because they were erased here on request."""

    look: dict[str, str]
    key: Key | None
    erased: int


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
    if not target.parent.is_dir():  # it is never made: a stick may be plugged in there later
        raise CannotWrite(target.parent)
    with _made(store.path, target.name, key) as part:
        contents.pack(store.contents, contents.needed_by(part, key), part, key)
        brought = {"packed_at": now.isoformat(), "settings": dict(settings)}
        of_here = dict.fromkeys((left_behind.SETTING, copies.SETTING, SETTING))
        _change_settings(part, key, {_BROUGHT: json.dumps(brought), **of_here})
        if passphrase and key is None:
            key = cipher.derive(passphrase, cipher.new_salt())
            cipher.recode(part, None, key)
        backup.transfer(part, target)
    copies.remember(store, target)
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
            if restore.has_programs(file):
                raise NotOurFile(path)
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
) -> Brought:
    """Make a file the program's own; what was there is kept as a backup first.

    No store may be open on ``target``. ``key`` opens the source, ``own_key`` what is there now.
    Where there is a passphrase here, the file is locked with that one from now on, whatever it
    had; else it keeps its own. Who was erased here stays erased, and the second folder for backups
    stays that of here.

    Raises:
        NotOurFile, FileTooNew, FileDamaged: it cannot be used, and nothing was changed.
        CannotWrite, DiskFull, MigrationFailed: likewise.
    """
    found = look(source, key)
    with translated(target):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.exists() and target.samefile(source):
            raise OwnFile(source)
        had = place.identity(target) is not None and target.stat().st_size > 0
        if had:
            schema.roll_back_interrupted(target, own_key)
            saved = backup.name_for(target, "before-move", now)
            backups.add_contents(contents.folder(target), saved.parent, own_key)
            backups.add(target, saved, now, own_key)
    with _made(source, target.name, key, target.parent) as part:
        if found.is_older:
            from smallcrm.storage import upgrade

            upgrade.run(part, now, new=True, key=key)
        came = _settings(part, key)
        here = _settings(target, own_key) if had else {}
        kept = {_BACKUPS: _keeping(here, came), _BROUGHT: None, cipher.OLD_KEY: None}
        _change_settings(part, key, {**kept, left_behind.SETTING: None})
        out = erased.bring_ledger(target, own_key, part, key, now) if had else 0
        key = _lock(part, key, own_key)
        needed = partial(contents.needed_by, part, key)
        contents.unpack(part, key, contents.folder(part), needed)
        content_stores.take_place(contents.folder(part), contents.folder(target))
        with translated(target):
            backup.sync(part)
            backup.put_in_place(part, target)
        contents.remove_others(contents.folder(target), contents.needed_by(target, key), key)
    settings = _read(came.get(_BROUGHT)).get("settings")
    words = settings if isinstance(settings, dict) else {}
    looks = {str(name): value for name, value in words.items() if isinstance(value, str)}
    return Brought(looks, key, out)


# --- inside ------------------------------------------------------------------------------------


def _lock(part: Path, key: Key | None, own_key: Key | None) -> Key | None:
    """The key the file opens with here: that of here if there is one, which the user knows and
    the backups have; no file is plain where there is a passphrase."""
    if own_key is None or (key is not None and key.salt == own_key.salt):
        return key
    cipher.recode(part, key, own_key)
    return own_key


def _keeping(here: Mapping[str, str], came: Mapping[str, str]) -> str | None:
    """Where backups go is of this computer, and none was made here yet of what came."""
    own, theirs = _read(here.get(_BACKUPS)), _read(came.get(_BACKUPS))
    kept = own if own.get("second") else {**theirs, "second": ""}
    found = {name: kept[name] for name in ("origin", "second", "limit") if name in kept}
    return json.dumps(found) if found else None


@contextmanager
def _made(source: Path, name: str, key: Key | None, beside: Path | None = None) -> Iterator[Path]:
    """A verified copy to be worked on, in a folder for its owner alone that goes afterwards: on
    the disk where the program's own file lies, so that nothing plain ever comes to a stick."""
    folder = beside or source.parent
    try:
        made = Path(tempfile.mkdtemp(prefix=PLACE, dir=folder))
    except OSError:
        if beside is not None:
            raise CannotWrite(beside) from None
        made = Path(tempfile.mkdtemp(prefix=PLACE))  # a file that can only be read
    try:
        part = made / name
        backup.make(source, part, key)
        yield part
    finally:
        shutil.rmtree(made, ignore_errors=True)


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


def _settings(path: Path, key: Key | None) -> dict[str, str]:
    with translated(path), closing(connect_read_only(path, key)) as file:
        return dict(file.execute("SELECT name, value FROM setting").fetchall())


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
