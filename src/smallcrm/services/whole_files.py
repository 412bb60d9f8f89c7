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

from smallcrm.domain.errors import CannotWrite, DiskFull, OwnFile
from smallcrm.storage.store import Store


def spare(store: Store, target: Path) -> None:
    """Refuse to write over the program's own file.

    Raises:
        OwnFile: it is.
    """
    if target.exists() and target.samefile(store.path):
        raise OwnFile(target)


@contextmanager
def replacing_bytes(target: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the target's place when it is whole; owner only.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
    """
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)  # it may be a link, or readable by others
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
        descriptor = os.open(part, flags, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWrite(target) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


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
def replacing_folder(target: Path) -> Iterator[Path]:
    """A folder to fill that takes the target's place when it is whole: a new one, or an empty one.

    Raises:
        CannotWrite, DiskFull: it could not be written, or something is in it.
    """
    part = target.with_name(target.name + ".part")
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise CannotWrite(target)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield part
        if target.exists():
            target.rmdir()
        part.replace(target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWrite(target) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
