"""A folder of backups: each a copy of the file with a manifest beside it.

The manifest is written before its backup counts, so that a backup without one has lost it. Two
folders may hold the same backups; several files may share a folder.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smallcrm.domain.backups import Backup, Counts
from smallcrm.domain.errors import CannotWrite, NoRoom
from smallcrm.storage import backup as copies
from smallcrm.storage import contents
from smallcrm.storage.connection import Key, connect_read_only
from smallcrm.storage.schema import revision
from smallcrm.storage.trouble import translated

MANIFEST = ".json"
"""What is put behind the name of a backup to name its manifest."""
SPARE = 50 * 1024 * 1024
"""Backups never take the last bytes of a disk."""

_NAME = re.compile(r".+?-(?P<reason>[a-z]+(?:-[a-z]+)*)-(?P<at>\d{8}T\d{12}Z)\.db", re.ASCII)
_HASHED = re.compile(r"[0-9a-f]{64}")
_STAMP = "%Y%m%dT%H%M%S%fZ"
_COUNTS = (
    "SELECT (SELECT count(*) FROM customer WHERE deleted_at IS NULL),"
    " (SELECT count(*) FROM interaction), (SELECT count(*) FROM follow_up)"
)


def add(path: Path, target: Path, now: datetime, key: Key | None = None) -> Backup:
    """Copy ``path`` to ``target``, verified and with its manifest; all or nothing.

    Raises:
        FileDamaged, CannotWrite, DiskFull: as ``backup.make``; what was there before stays.
    """
    part, manifest = copies.part_of(target), manifest_of(target)
    with translated(target):
        try:
            copies.make_part(path, part, key)
            made = described(part, key, replace(_read_name(target, now), path=target))
            write(manifest, made)
            copies.put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)
            if not target.exists():
                manifest.unlink(missing_ok=True)
    return made


def check_room(path: Path, folder: Path) -> None:
    """Raise NoRoom where a copy of ``path`` would take what is left of the disk."""
    with translated(folder):
        _check_room(2 * path.stat().st_size, folder)


def add_contents(source: Path, folder: Path, key: Key | None, origin: str = "") -> None:
    """What the attachments contain, into a folder of backups, as far as it is not there yet;
    before a backup counts that names it. ``origin`` as for ``copy``.

    Raises:
        NoRoom, DiskFull, CannotWrite: not all is there.
    """
    target = contents.store_of(folder, origin)
    with translated(folder):
        sizes = [path.stat().st_size for path in contents.lacking(source, target)]
        if sizes:
            _check_room(sum(sizes), folder)
            contents.copy_missing(source, target, key)


def _check_room(size: int, folder: Path) -> None:
    place = next(p for p in (folder, *folder.parents) if p.exists())
    if shutil.disk_usage(place).free < size + SPARE:
        raise NoRoom


def copy(backup: Backup, folder: Path, origin: str = "") -> Backup:
    """Put a backup into a second folder too; read again there before it counts.

    Raises:
        CannotWrite: the folder is not there, or cannot be written; it is never made, so that
            nothing is put where a stick is plugged in later.
        FileDamaged: what is read there is not what was written.
        NoRoom, DiskFull: it does not fit.
    """
    if not folder.is_dir():
        raise CannotWrite(folder)
    check_room(backup.path, folder)
    target = folder / backup.path.name
    part = copies.part_of(target)
    made = replace(backup, path=target, origin=origin)
    with translated(folder):
        try:
            copies.transfer_part(backup.path, part)
            write(manifest_of(target), made)
            copies.put_in_place(part, target)
        finally:
            part.unlink(missing_ok=True)
    return made


def listed(folder: Path) -> tuple[Backup, ...]:
    """All backups of a folder, the newest first, also those whose manifest is lost; no check."""
    with translated(folder):
        found = [known(path) for path in _files(folder)]
    return tuple(sorted(found, key=lambda b: (b.at, b.path.name), reverse=True))


def known(path: Path) -> Backup:
    """What is known of one file without opening it: by its manifest, its name, or the file.

    Raises:
        OSError: it is not there.
    """
    entry = path.stat()
    found = replace(
        _read_name(path, datetime.fromtimestamp(entry.st_mtime, UTC)), size=entry.st_size
    )
    return replace(found, **_manifest(path))


def restamp(path: Path) -> None:
    """Into the manifest what a backup is now: after it was rewritten on purpose, under another
    key or without somebody who was erased. One that lost its manifest has none after it either.

    Raises:
        CannotWrite: the manifest cannot be written.
    """
    with translated(path):
        if manifest_of(path).exists():
            write(manifest_of(path), replace(known(path), sha256=copies.hashed(path)))


def remove(backup: Backup) -> None:
    """The backup first: a manifest alone means nothing.

    Raises:
        CannotWrite: it cannot be removed.
    """
    with translated(backup.path):
        backup.path.unlink(missing_ok=True)
        manifest_of(backup.path).unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Remove what a killed process left behind: copies not finished, manifests of no backup."""
    if not folder.is_dir():
        return
    with translated(folder):
        for left in folder.glob(f"{contents.FOLDER}*/*{copies.PART}*"):
            left.unlink(missing_ok=True)
        for left in folder.glob(f"*.db{copies.PART}*"):
            left.unlink(missing_ok=True)
        for left in folder.glob(f"*.db{MANIFEST}*"):
            of = left.name[: left.name.index(f".db{MANIFEST}") + 3]
            if _NAME.fullmatch(of) and not (folder / of).exists():
                left.unlink(missing_ok=True)


def counts(path: Path, key: Key | None = None) -> Counts:
    """What a file holds."""
    with translated(path), closing(connect_read_only(path, key)) as connection:
        return Counts(*connection.execute(_COUNTS).fetchone())


def described(part: Path, key: Key | None, of: Backup) -> Backup:
    """What a copy that is to be this backup holds, and its hash."""
    return replace(
        of,
        sha256=copies.hashed(part),
        schema=revision(part, key),
        counts=counts(part, key),
        size=part.stat().st_size,
    )


def write(manifest: Path, made: Backup) -> None:
    """What is known of a backup, on the disk before it counts."""
    counts = made.counts
    words = {
        "file": made.path.name,
        "reason": made.reason,
        "at": made.at.isoformat(),
        "size": made.size,
        "sha256": made.sha256,
        "schema": made.schema,
        "origin": made.origin,
        "customers": counts.customers if counts else None,
        "notes": counts.notes if counts else None,
        "follow_ups": counts.follow_ups if counts else None,
    }
    part = copies.part_of(manifest)
    copies.make_owner_only(part)
    part.write_text(json.dumps(words, indent=1) + "\n", encoding="utf-8")
    copies.sync(part)
    part.replace(manifest)


def manifest_of(path: Path) -> Path:
    return path.with_name(path.name + MANIFEST)


# --- inside ------------------------------------------------------------------------------------


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (p for p in folder.iterdir() if _NAME.fullmatch(p.name) and p.is_file())


def _read_name(path: Path, otherwise: datetime) -> Backup:
    """Reason and moment are in the name; another program's name tells neither."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return Backup(path, otherwise, "", 0)
    with suppress(ValueError):
        at = datetime.strptime(match["at"], _STAMP).replace(tzinfo=UTC)
        return Backup(path, at, match["reason"], 0)
    return Backup(path, otherwise, match["reason"], 0)


def _manifest(path: Path) -> dict[str, Any]:
    """What the manifest says; nothing where it is lost, or is another file's."""
    try:
        kept = json.loads(manifest_of(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict) or kept.get("file") != path.name:
        return {}
    found: dict[str, Any] = {}
    if _HASHED.fullmatch(str(kept.get("sha256"))):
        found["sha256"] = kept["sha256"]
    for name in ("schema", "origin"):
        if isinstance(kept.get(name), str):
            found[name] = kept[name]
    numbers = [kept.get(name) for name in ("customers", "notes", "follow_ups")]
    whole = [n for n in numbers if isinstance(n, int)]
    if len(whole) == len(numbers):
        found["counts"] = Counts(*whole)
    return found
