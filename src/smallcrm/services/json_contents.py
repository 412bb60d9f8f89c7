"""What the attachments of a JSON document contain: at its end, piece by piece.

    "contents": {"<SHA-256 in hex>": ["<base64>", "<base64>", ...], ...}

The pieces of a content are its bytes in order, each in base64 (RFC 4648) by itself; a null says
that it was lost before it was written. A piece is in memory at a time, however large the content.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from smallcrm.domain.errors import CannotRead, ContentLost, FileChanged, TooLarge
from smallcrm.formats.json_stream import JsonStream
from smallcrm.services import attachments
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage import contents
from smallcrm.storage.store import Store

MEMBER = "contents"
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """A content of a document. ``size`` in bytes; ``is_whole``: it is what its name says."""

    size: int
    is_whole: bool


def is_name(content: str) -> bool:
    """Whether this can be the name of a content: the SHA-256 of something."""
    return _HASH.fullmatch(content) is not None


def write(store: Store, out: IO[str], wanted: Collection[str], work: Work = SILENT) -> None:
    """The value of the member ``MEMBER``, of these contents.

    Raises:
        Cancelled: the user stopped it.
    """
    out.write("{")
    for number, content in enumerate(sorted(wanted)):
        out.write(f'{"," if number else ""}\n"{content}": [')
        for place, piece in enumerate(_pieces(store, content)):
            work.step(number, len(wanted))
            text = None if piece is None else base64.b64encode(piece).decode("ascii")
            out.write(("," if place else "") + "\n" + json.dumps(text))
        out.write("]")
    out.write("}")


def _pieces(store: Store, content: str) -> Iterator[bytes | None]:
    """None behind those of one that is lost."""
    path = contents.place(store.contents, content, store.key)
    try:
        yield from contents.read(path, store.key, content)
    except ContentLost:
        yield None


def look(stream: JsonStream, work: Work = SILENT, total: int = 0) -> dict[str, Found]:
    """Read the value of the member, and compare what is in it with its names; ``total`` are the
    bytes of the document, for the progress.

    Raises:
        ValueError: that is not its form. Cancelled: the user stopped it.
    """
    found: dict[str, Found] = {}
    for content in stream.members():
        digest, size, is_whole = hashlib.sha256(), 0, True
        for _ in stream.items():
            work.step(stream.read, total)
            piece = _decoded(stream.value())
            if piece is None:
                is_whole = False
                continue
            digest.update(piece)
            size += len(piece)
        is_whole &= digest.hexdigest() == content and size <= contents.LIMIT
        found[content] = Found(size, is_whole)
    return found


def keep(store: Store, path: Path, wanted: Collection[str], work: Work = SILENT) -> None:
    """Put these contents of a document beside the file; they are nobody's yet.

    Raises:
        CannotRead: it cannot be read. FileChanged: it is not what ``look`` has seen.
        Cancelled: the user stopped it.
        DiskFull, CannotWrite, ReadOnly: they are not kept.
    """
    if not wanted:
        return
    try:
        total = path.stat().st_size
        with path.open("rb") as file:
            stream = JsonStream(file)
            for name in stream.members():
                if name == MEMBER:
                    _keep(store, stream, wanted, work, total)
                elif stream.peek() == "{":
                    for _ in stream.members():
                        stream.skip()
                else:
                    stream.skip()
    except OSError as problem:
        raise CannotRead(path) from problem
    except (ValueError, TooLarge) as problem:
        raise FileChanged(path) from problem


def _keep(
    store: Store, stream: JsonStream, wanted: Collection[str], work: Work, total: int
) -> None:
    for content in stream.members():
        if content not in wanted:
            stream.skip()
            continue
        kept = attachments.keep_from(store, _Decoded(stream, work, total), content)
        if kept.content != content:
            raise ValueError("it was written meanwhile")


class _Decoded:
    """The bytes of a content that comes next, to be read like a file."""

    def __init__(self, stream: JsonStream, work: Work, total: int) -> None:
        self._stream, self._work, self._total = stream, work, total
        self._items = stream.items()
        self._left = b""

    def read(self, size: int, /) -> bytes:
        while not self._left and next(self._items, self) is None:
            self._work.step(self._stream.read, self._total)
            self._left = _decoded(self._stream.value()) or b""
        piece, self._left = self._left[:size], self._left[size:]
        return piece


def _decoded(text: object) -> bytes | None:
    """None of what is no base64."""
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except ValueError:
        return None
