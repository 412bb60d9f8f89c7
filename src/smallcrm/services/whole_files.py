"""Files that are written whole or not at all, readable by their owner only."""

from __future__ import annotations

import errno
import io
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from smallcrm.domain.errors import CannotWriteThere, FullThere, Obstacle, OwnFile, SmallcrmError
from smallcrm.storage.store import Store


def spare(store: Store, target: Path) -> None:
    """Refuse to write over the program's own file.

    Raises:
        OwnFile: it is.
    """
    if target.exists() and target.samefile(store.path):
        raise OwnFile(target)


def keep(target: Path) -> None:
    """Refuse to write over a file that is there.

    Raises:
        CannotWriteThere: it is.
    """
    if os.path.lexists(target) and not target.is_dir():
        raise CannotWriteThere(target, Obstacle.THERE)


@contextmanager
def replacing_bytes(target: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the target's place when it is whole; owner only.

    Raises:
        CannotWriteThere, FullThere: it could not be written; an older file there is as it was.
    """
    if not target.name:
        raise CannotWriteThere(target, Obstacle.A_FOLDER)
    part = target.with_name(target.name + ".part")
    try:
        _check_kind(target)
        part.unlink(missing_ok=True)  # it may be a link, or readable by others
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        descriptor = os.open(part, flags, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except OSError as error:
        raise trouble(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write(store: Store, target: Path, data: bytes) -> None:
    """All of a file, in place of what is there.

    Raises:
        OwnFile: that is the program's own. CannotWriteThere, FullThere: it could not be written;
            an older file there is as it was.
    """
    spare(store, target)
    with replacing_bytes(target) as out:
        out.write(data)


@contextmanager
def replacing(target: Path) -> Iterator[IO[str]]:
    """As ``replacing_bytes``, for text in UTF-8."""
    with replacing_bytes(target) as raw:
        out = io.TextIOWrapper(raw, encoding="utf-8", newline="", write_through=False)
        try:
            yield out
            out.flush()
        finally:
            with suppress(OSError):  # what did not go down is told by the flush above
                out.detach()


@contextmanager
def replacing_table(target: Path) -> Iterator[IO[str]]:
    """As ``replacing``, for CSV: with the mark that says UTF-8, or some spreadsheets take it for
    another encoding."""
    with replacing(target) as out:
        out.write("\ufeff")
        yield out


@contextmanager
def replacing_folder(target: Path) -> Iterator[Path]:
    """A folder to fill that takes the target's place when it is whole: a new one, or an empty one.

    Raises:
        CannotWriteThere, FullThere: it could not be written, or something is in it.
    """
    if not target.name:
        raise CannotWriteThere(target, Obstacle.NOT_EMPTY)
    part = target.with_name(target.name + ".part")
    try:
        if target.exists() and not target.is_dir():
            raise CannotWriteThere(target, Obstacle.A_FILE)
        if target.exists() and any(target.iterdir()):
            raise CannotWriteThere(target, Obstacle.NOT_EMPTY)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield part
        if target.exists():
            target.rmdir()
        part.replace(target)
    except OSError as error:
        raise trouble(target, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _check_kind(target: Path) -> None:
    """A device or a pipe must not become a file; a folder cannot."""
    if target.is_dir():
        raise CannotWriteThere(target, Obstacle.A_FOLDER)
    if target.exists() and not target.is_file():
        raise CannotWriteThere(target, Obstacle.NO_FILE)


_OBSTACLES = {
    errno.EACCES: Obstacle.NO_RIGHT,
    errno.EPERM: Obstacle.NO_RIGHT,
    errno.EROFS: Obstacle.READ_ONLY,
    errno.ENAMETOOLONG: Obstacle.NAME,
    errno.EINVAL: Obstacle.NAME,
    errno.EISDIR: Obstacle.A_FOLDER,
    errno.EEXIST: Obstacle.A_FILE,
}


def trouble(target: Path, error: OSError) -> SmallcrmError:
    """What kept a file from being written there, in a way that can be told."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return FullThere(target)
    with suppress(OSError):
        if not target.parent.is_dir():
            return CannotWriteThere(target, Obstacle.NO_FOLDER)
    return CannotWriteThere(target, _OBSTACLES.get(error.errno or 0, Obstacle.OTHER))
