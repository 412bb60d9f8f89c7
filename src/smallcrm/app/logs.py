"""The log file: what went wrong, without clients' data in it; 5 files of 1 MB, owner only."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import sys
from pathlib import Path
from types import TracebackType

NAME = "smallcrm.log"
_CODE = re.compile(r"  (File \"|  )|Traceback ")
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")


class _OwnerOnlyHandler(logging.handlers.RotatingFileHandler):
    def _open(self):  # type: ignore[no-untyped-def]  # the base class has no public type for it
        descriptor = os.open(self.baseFilename, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")


class _RedactingFormatter(logging.Formatter):
    """Where in the code, and the kind of error; of its message only what is not quoted data."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        return redacted(super().formatException(ei))


def redacted(text: str) -> str:
    """A traceback: of an error's own words, which may quote a client, only the kind of error and
    what it quotes left out; the lines of the code stay."""
    return "\n".join(
        line if _CODE.match(line) else _QUOTED.sub("'…'", line) for line in text.splitlines()
    )


def start(folder: Path, *, verbose: bool = False) -> Path | None:
    """Log to ``folder``/smallcrm.log; to standard error alone when that cannot be written."""
    logger = logging.getLogger("smallcrm")
    logger.setLevel(logging.INFO)
    handlers: list[logging.Handler] = []
    path: Path | None = folder / NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(_OwnerOnlyHandler(folder / NAME, maxBytes=1_000_000, backupCount=4))
    except OSError:
        path = None
    if verbose or path is None:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(_RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)
    return path
