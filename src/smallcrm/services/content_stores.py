"""The contents of attachments beside the backups: together they have all that any backup needs.

What is not needed any more, by the file, by what can be taken back in it, or by a backup, goes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import Path

from smallcrm.domain.errors import SmallcrmError
from smallcrm.storage import backup, cipher, contents
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

GRACE = 3600.0
"""Seconds for which a content may lie in the file's folder before a row names it."""


def needed(store: Store) -> set[str]:
    """The contents that the open file names, also in what can be taken back."""
    return contents.referred(store.fetch)


def bring(store: Store, stores: Iterable[Path], *, closely: bool = True) -> tuple[str, ...]:
    """Contents that the file names and that are not beside it, or spoiled there, from these
    folders; which are lacking still. Not ``closely``: what is there is taken for whole.

    Raises:
        CannotWrite, DiskFull: not all came.
    """
    return contents.bring(needed(store), stores, store.contents, store.key, closely=closely)


def tidy(store: Store, now: datetime) -> int:
    """Remove beside the file what nobody needs; ``now`` is the UTC moment. How many.

    Raises:
        CannotWrite: one cannot be removed.
    """

    def is_old(path: Path) -> bool:
        return now.timestamp() - path.stat().st_mtime > GRACE

    return contents.remove_others(store.contents, needed(store), store.key, is_old)


def thin(store: Store, folder: Path, backups: Iterable[Path]) -> int:
    """Remove from a folder of contents what neither the file nor one of its backups needs. Where
    one of these cannot be read nothing goes: who knows what it needs. How many went.

    Raises:
        CannotWrite: one cannot be removed.
    """
    kept = needed(store)
    for path in backups:
        try:
            kept |= contents.needed_by(path, store.key)
        except SmallcrmError:
            return 0
    return contents.remove_others(folder, kept, store.key)


def take_place(source: Path, target: Path) -> None:
    """Contents from a folder on the same disk, that goes afterwards.

    Raises:
        CannotWrite: not all came.
    """
    with translated(target):
        for path in contents.files(source):
            target.mkdir(mode=0o700, exist_ok=True)
            backup.put_in_place(path, target / path.name)


def lock_plain(folder: Path | None, key: Key) -> None:
    """Those that lie plain in a folder from before there was a passphrase: each under the present
    key, or gone where it cannot be read any more.

    Raises:
        CannotWrite, DiskFull: not all are locked.
    """
    for path in () if folder is None else contents.files(folder):
        with translated(path):
            is_plain = cipher.header(path) == cipher.PLAIN
        if is_plain:
            contents.recode(path, None, key)


def erase(
    store: Store, gone: Collection[str], folders: Iterable[Path], backups: Iterable[Path]
) -> int:
    """Remove contents of somebody who was erased, beside the file and beside the backups; what
    somebody else has too stays. A backup that cannot be read keeps none. How many.

    Raises:
        CannotWrite: one cannot be removed.
    """
    here = needed(store)
    count = contents.remove(store.contents, set(gone) - here, store.key)
    kept = set(here)
    for path in backups:
        try:
            kept |= contents.needed_by(path, store.key)
        except SmallcrmError:
            continue
    for folder in folders:
        count += contents.remove(folder, set(gone) - kept, store.key)
    return count
