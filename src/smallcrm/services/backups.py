"""Backups by themselves: when, where to, how many; and whether they could be restored.

What is remembered of them is bookkeeping of the file: neither undone nor announced, and kept as
it is when a backup is restored.
"""

from __future__ import annotations

import json
import secrets
import tempfile
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import asdict, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from smallcrm.domain import backups as rules
from smallcrm.domain.backups import Backup, Fault, Keeping, Reason, Trouble
from smallcrm.domain.errors import (
    CannotWrite,
    DiskFull,
    FileBusy,
    FileDamaged,
    SmallcrmError,
    UnfitBackup,
)
from smallcrm.services import content_stores
from smallcrm.storage import backup as copies
from smallcrm.storage import backups as folders
from smallcrm.storage import cipher, contents, restore
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

DRILL = "drill-"
"""How the folder begins in which a restore is tried."""

_SETTING = "backups"
_MOMENTS = ("last_at", "failed_at", "second_at", "second_failed_at", "drilled_at")
_TROUBLES = ("trouble", "second_trouble")
_MARK = "SELECT coalesce(max(id), 0), coalesce(max(undone_at), '') FROM change_set"
_FIRST_SINCE = "SELECT min(at) FROM change_set WHERE id > ?"


def folder(store: Store) -> Path:
    """Where the backups of a file are."""
    return store.path.parent / copies.FOLDER


def keeping(store: Store) -> Keeping:
    """How they are kept; what is not there, or cannot be read, is as usual."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_SETTING,))
    try:
        kept = json.loads(rows[0][0]) if rows else {}
    except ValueError:
        kept = {}
    return _read(kept) if isinstance(kept, dict) else Keeping()


def set_second(store: Store, second: Path | None) -> None:
    """The second folder: a stick, or a folder that is synced; None for none."""
    chosen = "" if second is None else str(second)
    _keep(store, second=chosen, second_at=None, second_failed_at=None, second_trouble=None)


def set_limit(store: Store, limit: int) -> None:
    """The bytes that backups may take in each folder."""
    _keep(store, limit=limit)


def listed(store: Store) -> tuple[Backup, ...]:
    """Those of both folders, the newest first; one that is in both is named once."""
    found = {b.path.name: b for b in in_second(store)}
    found.update({b.path.name: b for b in folders.listed(folder(store))})
    return tuple(sorted(found.values(), key=lambda b: (b.at, b.path.name), reverse=True))


def due(store: Store, now: datetime, zone: tzinfo) -> Reason | None:
    """Why a backup is to be made now; None when there is no need."""
    kept = keeping(store)
    return rules.wanted(kept.last_at, _changed_at(store, kept), kept.failed_at, now, zone)


def make(store: Store, reason: str, now: datetime, zone: tzinfo) -> Backup:
    """Make one, put it into the second folder too, let go of those that are not needed.

    That the second folder cannot be reached is no failure of this: it is remembered.

    Raises:
        NoRoom, DiskFull, CannotWrite, FileDamaged, FileBusy: none was made; that is remembered
            too, as far as the file can be written.
    """
    folders.sweep(folder(store))
    mark = _mark(store)
    try:
        made = folders.known(store.backup(reason))
    except SmallcrmError as problem:
        _keep(store, failed_at=now, trouble=_trouble(problem))
        raise
    _keep(store, last_at=now, mark=mark, failed_at=None, trouble=None)
    copy_to_second(store, now)
    thin(store, now, zone)
    tidy_contents(store, now)
    return made


def settled(store: Store, now: datetime) -> None:
    """What is in the file now is in a backup, or came from one."""
    _keep(store, last_at=now, mark=_mark(store), failed_at=None, trouble=None)


def copy_to_second(store: Store, now: datetime) -> None:
    """Put the newest one into the second folder; how it went is remembered. What lies there plain
    from before there was a passphrase is locked first."""
    kept = keeping(store)
    if not kept.second:
        return
    place = Path(kept.second)
    newest = next(iter(folders.listed(folder(store))), None)
    try:
        if store.key is not None:
            _lock_plain(in_second(store), store.key)
            content_stores.lock_plain(_second_contents(store), store.key)
        if newest is not None and not (place / newest.path.name).is_file():
            folders.sweep(place)
            origin = _origin(store, kept)
            if place.is_dir():
                folders.add_contents(store.contents, place, store.key, origin)
            folders.copy(newest, place, origin)
    except SmallcrmError as problem:
        gone = isinstance(problem, CannotWrite) and not place.is_dir()
        trouble = Trouble.UNREACHABLE if gone else _trouble(problem)
        _keep(store, second_failed_at=now, second_trouble=trouble)
    else:
        _keep(store, second_at=now, second_failed_at=None, second_trouble=None)


def copy_to(backup: Backup, place: Path) -> Backup:
    """Put one into any other folder, checked there.

    Raises:
        CannotWrite, FileDamaged, NoRoom, DiskFull: it is not there.
    """
    return folders.copy(backup, place, backup.origin)


def is_second_back(store: Store) -> bool:
    """Whether the second folder could not be reached, and now can be."""
    kept = keeping(store)
    return kept.second_trouble is not None and bool(kept.second) and Path(kept.second).is_dir()


def thin(store: Store, now: datetime, zone: tzinfo) -> tuple[Backup, ...]:
    """Remove those that the rule lets go, in both folders; returns them.

    Never where the newest one is not what was written: then an older one may be the good one.
    """
    kept = keeping(store)
    gone: list[Backup] = []
    for found in (folders.listed(folder(store)), in_second(store)):
        if not found or not is_as_written(found[0]):
            continue
        for backup in rules.surplus(found, now, zone, kept.limit):
            folders.remove(backup)
            gone.append(backup)
    return tuple(gone)


def tidy_contents(store: Store, now: datetime) -> None:
    """Remove contents of attachments that neither the file nor a backup needs any more, and bring
    back those that are lacking. What cannot be done now is tried again the next time."""
    with suppress(SmallcrmError):
        content_stores.bring(store, content_folders(store), closely=False)
        content_stores.tidy(store, now)
        here = folders.listed(folder(store))
        content_stores.thin(store, contents.store_of(folder(store)), [b.path for b in here])
        if second := _second_contents(store):
            content_stores.thin(store, second, [b.path for b in in_second(store)])


def content_folders(store: Store) -> tuple[Path, ...]:
    """Where the contents of attachments are beside the backups: here, and in the second folder."""
    second = _second_contents(store)
    return (contents.store_of(folder(store)), *((second,) if second else ()))


def verify(store: Store, backup: Backup) -> None:
    """See that a backup is what was written, whole, and of this program.

    Raises:
        UnfitBackup: it is not.
    """
    if not backup.path.is_file():
        raise UnfitBackup(backup.path, Fault.MISSING)
    if not is_as_written(backup):
        raise UnfitBackup(backup.path, Fault.CHANGED)
    restore.check(backup.path, store.key)


def is_as_written(backup: Backup) -> bool:
    """Whether its bytes are those that its manifest tells of; one without is taken as it is."""
    try:
        return not backup.sha256 or copies.hashed(backup.path) == backup.sha256
    except OSError:
        return False


def wants_drill(store: Store, now: datetime) -> bool:
    return rules.wants_drill(keeping(store).drilled_at, now)


def drill(store: Store, now: datetime) -> Backup | None:
    """Restore the newest one into a folder that is thrown away, and see that it opens and holds
    what it should; None when there is none yet.

    Raises:
        UnfitBackup: it does not. SmallcrmError: it could not be tried.
    """
    newest = next(iter(folders.listed(folder(store))), None)
    if newest is None:
        return None
    try:
        _drill(store, newest)
    except UnfitBackup:
        _keep(store, drilled_at=now, failed_at=now, trouble=Trouble.UNFIT)
        raise
    _keep(store, drilled_at=now)
    return newest


def _drill(store: Store, newest: Backup) -> None:
    verify(store, newest)
    with tempfile.TemporaryDirectory(prefix=DRILL, dir=folder(store)) as place:
        copy = Path(place) / store.path.name
        copies.make(newest.path, copy, store.key)
        with closing(Store(copy, lambda: newest.at, store.key)) as restored:
            restored.prepare()
            held = folders.counts(restored.path, restored.key)
        if newest.counts not in (None, held):
            raise UnfitBackup(newest.path, Fault.DAMAGED)


def in_second(store: Store) -> tuple[Backup, ...]:
    """The ones in the second folder that are of this file; none while it is not there."""
    kept = keeping(store)
    if not kept.second or not kept.origin:
        return ()
    try:
        found = folders.listed(Path(kept.second))
    except SmallcrmError:
        return ()
    return tuple(b for b in found if b.origin == kept.origin)


# --- inside ------------------------------------------------------------------------------------


def _mark(store: Store) -> str:
    ((last, undone),) = store.fetch(_MARK)
    return f"{last} {undone}"


def _changed_at(store: Store, kept: Keeping) -> datetime | None:
    """The UTC moment of the first change that the last backup does not have; None: it has all."""
    mark = _mark(store)
    if mark == kept.mark:
        return None
    last, _, undone = mark.partition(" ")
    had = kept.mark.partition(" ")[0]
    ((first,),) = store.fetch(_FIRST_SINCE, (int(had or 0),))
    if first is None and last == "0":
        return None  # nothing was ever done
    return datetime.fromisoformat(first or undone) if first or undone else kept.last_at


def _second_contents(store: Store) -> Path | None:
    kept = keeping(store)
    return (
        contents.store_of(Path(kept.second), kept.origin) if kept.second and kept.origin else None
    )


def _lock_plain(found: Iterable[Backup], key: Key) -> None:
    """Those from before there was a passphrase: each under the present key, or gone where it cannot
    be read any more."""
    for backup in found:
        with translated(backup.path):
            is_plain = cipher.header(backup.path) == cipher.PLAIN
        if not is_plain:
            continue
        try:
            as_written = is_as_written(backup)
            cipher.recode(backup.path, None, key)
            if as_written:
                folders.restamp(backup.path)
        except FileDamaged:
            folders.remove(backup)


def _origin(store: Store, kept: Keeping) -> str:
    """A random mark, made once."""
    if not kept.origin:
        return _keep(store, origin=secrets.token_hex(8)).origin
    return kept.origin


def _trouble(problem: SmallcrmError) -> Trouble:
    match problem:
        case DiskFull():
            return Trouble.NO_ROOM
        case FileDamaged():
            return Trouble.DAMAGED
        case FileBusy():
            return Trouble.BUSY
    return Trouble.CANNOT_WRITE


def _keep(store: Store, **values: Any) -> Keeping:
    """Change some of what is remembered."""
    kept = replace(keeping(store), **values)
    words = {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in asdict(kept).items()
    }
    with store.write_quietly() as session:
        session.merge(Setting(name=_SETTING, value=json.dumps(words)))
    return kept


def _read(kept: dict[str, Any]) -> Keeping:
    found: dict[str, Any] = {
        name: kept[name] for name in ("origin", "second", "mark") if isinstance(kept.get(name), str)
    }
    limit = kept.get("limit")
    if isinstance(limit, int) and limit > 0:
        found["limit"] = limit
    for name in _MOMENTS:
        found[name] = _moment(kept.get(name))
    for name in _TROUBLES:
        if kept.get(name) in set(Trouble):
            found[name] = Trouble(kept[name])
    return Keeping(**found)


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return None if at is None or at.tzinfo is None else at
