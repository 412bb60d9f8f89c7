"""The log file: what went wrong, without clients' data in it; 5 files of 1 MB, owner only."""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from contextlib import suppress
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from smallcrm.storage.connection import errors

NAME = "smallcrm.log"
LARGEST, KEPT = 1_000_000, 4
"""Bytes of the log; and how many of those before it are kept."""
_QUOTED = re.compile(r"(?<!\w)'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", re.DOTALL)
_PLACE = re.compile(r"\b[a-z][a-z0-9+.-]*:\S+|\S+@\S+|\(.*\)")
"""What an address for other programs looks like, and the command that was to open it."""
_OF_THE_SYSTEM = (
    *(AttributeError, TypeError, NameError, ImportError, MemoryError, RuntimeError, OSError),
)
"""Errors whose words speak of the code or of the system, and quote whatever is not theirs."""
_CAUSE = "The above exception was the direct cause of the following exception:"
_CONTEXT = "During handling of the above exception, another exception occurred:"


class _Handler(logging.FileHandler):
    """For its owner only; a full one becomes the first of those that are kept. The library's own
    that does so brings in sockets, pickle and queues: 6 ms of each start."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            file = self.stream
            if file is not None and file.tell() + len(self.format(record)) > LARGEST:
                self.stream = None  # the base class opens it anew
                file.close()
                self._move()
            super().emit(record)
        except OSError:
            self.handleError(record)

    def _move(self) -> None:
        path = Path(self.baseFilename)
        kept = [path, *(path.with_name(f"{path.name}.{n + 1}") for n in range(KEPT))]
        for newer, older in reversed(list(pairwise(kept))):
            with suppress(FileNotFoundError):
                newer.replace(older)

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")


class _RedactingFormatter(logging.Formatter):
    """Where in the code, and the kind of error; of its message only what is not a client's."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return "" if ei[1] is None else redacted(ei[1])


def redacted(error: BaseException) -> str:
    """A traceback with the lines of the code; of an error's own words, which may quote a client or
    be all a client's, only the kind of error, and what speaks of the code."""
    parts: list[str] = []
    one, seen = error, set[int]()
    while True:
        seen.add(id(one))
        places = "".join(traceback.format_tb(one.__traceback__))
        parts.insert(0, f"Traceback (most recent call last):\n{places}{_said(one)}")
        before = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
        if before is None or id(before) in seen:
            return "\n\n".join(parts)
        parts.insert(0, _CAUSE if one.__cause__ is not None else _CONTEXT)
        one = before


def _said(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        name = f"{kind.__module__}.{name}"
    words = str(error)
    if not isinstance(error, (*_OF_THE_SYSTEM, *errors())) or isinstance(error, UnicodeError):
        return f"{name}: …" if words else name
    words = _QUOTED.sub("'…'", words)
    return f"{name}: {words}" if words else name


def without_places(text: str) -> str:
    """A message of Qt's: without addresses, which may be those of a client."""
    return _PLACE.sub("…", _QUOTED.sub("'…'", text))


_started: list[logging.Handler] = []


def start(folder: Path, *, verbose: bool = False) -> Path | None:
    """Log to ``folder``/smallcrm.log; to standard error alone when that cannot be written."""
    logger = logging.getLogger("smallcrm")
    logger.setLevel(logging.INFO)
    handlers: list[logging.Handler] = []
    path: Path | None = folder / NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(_Handler(folder / NAME))
    except OSError:
        path = None
    if verbose or path is None:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
        _started.append(handler)
    return path


def stop() -> None:
    """Close what was started: before the folder is removed, where it was for once."""
    logger = logging.getLogger("smallcrm")
    while _started:
        handler = _started.pop()
        logger.removeHandler(handler)
        handler.close()
