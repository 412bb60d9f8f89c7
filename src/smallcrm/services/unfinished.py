"""Where the files are that change with a passphrase, and what a killed change left among them: all
that a start with a plain file wants to know of passphrases."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from smallcrm.storage import backup, cipher, contents


def is_plain(path: Path) -> bool:
    """Whether the file is there and needs no passphrase."""
    return cipher.header(path) == cipher.PLAIN


def folders(path: Path) -> tuple[Path, ...]:
    """Where the file's backups are."""
    return (path.parent / backup.FOLDER,)


def content_folders(path: Path) -> tuple[Path, ...]:
    """Where the contents of attachments are, beside the file and beside its backups."""
    return (contents.folder(path), *(contents.store_of(folder) for folder in folders(path)))


def clean(path: Path, backups: Sequence[Path]) -> int:
    """Remove what a killed change left lying: before the file is opened."""
    return cipher.clean((path.parent, *backups, *content_folders(path)))
