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
_FRAME = re.compile(r'  File "|  \[Previous line repeated|Traceback \(')
_BETWEEN = re.compile(r"(During handling of the above|The above exception was the direct)\b|$")
_KIND = re.compile(r"[\w.]+(: |$)")
_QUOTED = re.compile(r"['\"‘“].*['\"’”]")
_PLACE = re.compile(r"\b[a-z][a-z0-9+.-]*:\S+|\S+@\S+|\(.*\)")
"""What an address for other programs looks like, and the command that was to open it."""


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
    """A traceback: of an error's own words, which may quote a client, only the first line stays,
    from which all is left out that stands between its first and its last quotation mark; the
    lines of the code stay."""
    lines, in_code = [], False
    for line in text.splitlines():
        in_code = bool(_FRAME.match(line)) or (in_code and line.startswith("    "))
        if in_code or _BETWEEN.match(line):
            lines.append(line)
        elif _KIND.match(line) and not _is_words(lines):
            lines.append(_QUOTED.sub("'…'", line))
    return "\n".join(lines)


def _is_words(before: list[str]) -> bool:
    """Whether the words of an error have begun already: what follows is more of them."""
    return bool(before) and not _FRAME.match(before[-1]) and not before[-1].startswith("    ")


def without_places(text: str) -> str:
    """A message of Qt's: without addresses, which may be those of a client."""
    return _PLACE.sub("…", _QUOTED.sub("'…'", text))


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
