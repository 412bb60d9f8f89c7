"""A backup opened beside the present file, and put in its place.

The backup itself is only ever read: what is opened is a copy of it, brought to the present
schema, in a folder for its owner alone that goes when it is closed.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from smallcrm.domain.backups import Backup, Fault
from smallcrm.domain.comparison import Replaced
from smallcrm.domain.errors import NeedsPassphrase, UnfitBackup
from smallcrm.services import backups, content_stores, erased
from smallcrm.services.moving import PLACE
from smallcrm.storage import backup as copies
from smallcrm.storage import backups as folders
from smallcrm.storage import cipher, contents, restore, schema
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

_OPENED = "restoring-"
_LEFT_AFTER = 3600.0
"""Seconds after which a folder is nobody's any more: its process was killed."""


def find(path: Path) -> Backup:
    """What is known of a file that the user chose.

    Raises:
        UnfitBackup: it is not there.
    """
    try:
        return folders.known(path)
    except OSError as problem:
        raise UnfitBackup(path, Fault.MISSING) from problem


@contextmanager
def opened(store: Store, backup: Backup, other: Key | None = None) -> Iterator[Store]:
    """A backup as a file of the present schema and key, to be looked into. ``other`` opens one
    that is under another passphrase than the present.

    Raises:
        NeedsPassphrase: it is, and ``other`` is None: see ``moving.unlock``.
        UnfitBackup: it is damaged, of a later version, or smallcrm did not make all of it.
        MigrationFailed, CannotWrite, DiskFull: no copy could be made of it.
    """
    key = other or _key_of(store, backup)
    revision = restore.check(backup.path, key)
    with translated(store.path.parent):
        place = Path(tempfile.mkdtemp(prefix=_OPENED, dir=store.path.parent))
    try:
        copy = place / store.path.name
        copies.make(backup.path, copy, key)
        if key is not store.key:
            cipher.recode(copy, key, store.key)
        if revision != schema.HEAD:
            from smallcrm.storage import upgrade

            upgrade.run(copy, backup.at, new=True, key=store.key)
        # a file for another computer has its attachments within
        needed = partial(contents.needed_by, copy, store.key)
        contents.unpack(copy, store.key, contents.folder(copy), needed)
        restore.check_alike(copy, store.path, store.key)
        restore.carry_erased(store.path, store.key, copy, store.key)
        with closing(Store(copy, lambda: backup.at, store.key)) as beside:
            beside.prepare()
            erased.reapply(beside, store)
            yield beside
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _key_of(store: Store, backup: Backup) -> Key | None:
    """The present key, or none for a plain one."""
    path = backup.path
    if not path.is_file():
        raise UnfitBackup(path, Fault.MISSING)
    with translated(path):
        if store.key is not None and cipher.header(path) == store.key.salt:
            return store.key
        if not cipher.is_encrypted(path):
            return None
    if not backups.is_as_written(backup):  # noise where something stood
        raise UnfitBackup(path, Fault.DAMAGED)
    raise NeedsPassphrase


def replace_all(store: Store, backup: Backup, now: datetime, other: Key | None = None) -> Replaced:
    """Put a backup in the place of all there is; what there is, is backed up first.

    Raises:
        as ``opened``; FileBusy, FileMoved: nothing was changed.
    """
    with opened(store, backup, other) as beside:
        beside.close()
        saved = store.replace_by(beside.path)
        bring_contents(store, beside)
    backups.settled(store, now)
    return Replaced(backup.at, str(saved))


def bring_contents(store: Store, beside: Store) -> tuple[str, ...]:
    """What the attachments contain that came back, from beside the backups or out of the opened
    one; which are lacking.

    Raises:
        CannotWrite, DiskFull: not all came.
    """
    return content_stores.bring(store, (beside.contents, *backups.content_folders(store)))


def sweep(store: Store, now: datetime) -> None:
    """Remove what a killed process had opened, or made ready for another computer: it holds what
    a backup holds."""
    for place in (store.path.parent, backups.folder(store)):
        names = (_OPENED, backups.DRILL, PLACE)
        for left in (path for name in names for path in place.glob(f"{name}*")):
            if left.is_dir() and now.timestamp() - left.stat().st_mtime > _LEFT_AFTER:
                shutil.rmtree(left, ignore_errors=True)
