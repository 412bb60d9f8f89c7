"""A disk that loses power: the recorded operations are replayed, and at any of them cut off.

What is synced is kept. Of the rest a model decides. Assumed: the drive does what a sync asks;
syncing a file keeps its place in the folder too; a renaming is whole or not at all.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

SECTOR = 512


class Model(StrEnum):
    """What becomes of what was not synced."""

    KEPT = "kept"
    """The system lives on: everything is there, as after kill -9."""
    LOST = "lost"
    """All of it is gone."""
    TORN = "torn"
    """Each sector has kept any of its versions; what happened to the folder, up to some point."""


class Operation(NamedTuple):
    kind: str
    path: str
    offset: int
    data: bytes


class Edit(NamedTuple):
    """A write, or with ``data`` None a truncation to ``offset``."""

    offset: int
    data: bytes | None


@dataclass(eq=False)
class File:
    synced: bytearray = field(default_factory=bytearray)
    pending: list[Edit] = field(default_factory=list)

    def sync(self) -> None:
        for edit in self.pending:
            _apply(self.synced, edit)
        self.pending.clear()

    def kept(self) -> bytes:
        content = bytearray(self.synced)
        for edit in self.pending:
            _apply(content, edit)
        return bytes(content)

    def torn(self, chance: random.Random) -> bytes:
        """Truncations are in the file system's own journal: they happen in order or not at all,
        and what was written after one that did not is lost with it."""
        spans: list[list[Edit]] = [[]]
        for edit in self.pending:
            if edit.data is None:
                spans.append([edit])
            else:
                spans[-1].append(edit)
        content = bytearray(self.synced)
        for span in spans[: chance.randint(1, len(spans))]:
            content = _torn_span(content, span, chance)
        return bytes(content)


Change = tuple[tuple[str, File | None], ...]
"""What happened to the folder at once: which paths mean which files from now on."""


class Disk:
    """Files by their whole path, as a running system sees them, and as they would come back."""

    def __init__(self, synced: dict[str, bytes]) -> None:
        self._seen = {path: File(bytearray(content)) for path, content in synced.items()}
        self._synced = dict(self._seen)
        self._pending: list[Change] = []

    def do(self, operation: Operation) -> None:
        kind, path, offset, data = operation
        if kind == "C":
            self._change((path, File()))
        elif kind == "U":
            self._change((path, None))
        elif kind == "R":
            self._change((path, None), (data.decode(), self._seen[path]))
        elif kind == "S":
            self._sync(path)
        else:
            edit = Edit(offset, data if kind == "W" else None)
            self._seen[path].pending.append(edit)

    def after(self, model: Model, chance: random.Random) -> dict[str, bytes]:
        """What is found when the computer starts again."""
        if model is Model.KEPT:
            return {path: file.kept() for path, file in self._seen.items()}
        if model is Model.LOST:
            return {path: bytes(file.synced) for path, file in self._synced.items()}
        folder = dict(self._synced)
        for change in self._pending[: chance.randint(0, len(self._pending))]:
            _place(folder, change)
        return {path: file.torn(chance) for path, file in folder.items()}

    def _change(self, *places: tuple[str, File | None]) -> None:
        _place(self._seen, places)
        self._pending.append(places)

    def _sync(self, path: str) -> None:
        file = self._seen.get(path)
        if file is not None:
            file.sync()
            here = [c for c in self._pending if any(place == path for place, _ in c)]
        else:
            here = [c for c in self._pending if str(Path(c[0][0]).parent) == path.rstrip("/")]
        for change in here:
            _place(self._synced, change)
            self._pending.remove(change)


def lying_in(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by its whole path."""
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def read(record: Path) -> Iterator[Operation]:
    """The operations in a recorder's file."""
    content, at = record.read_bytes(), 0
    while at < len(content):
        kind, length = chr(content[at]), struct.unpack_from("<H", content, at + 1)[0]
        path = content[at + 3 : at + 3 + length].decode()
        at += 3 + length
        offset, size = struct.unpack_from("<qq", content, at)
        at += 16
        data = content[at : at + size] if kind in "WR" else b""
        at += len(data)
        yield Operation(kind, path, offset, data)


def _place(folder: dict[str, File], change: Change) -> None:
    for path, file in change:
        if file is None:
            folder.pop(path, None)
        else:
            folder[path] = file


def _apply(content: bytearray, edit: Edit) -> None:
    missing = edit.offset - len(content)
    if missing > 0:
        content.extend(bytes(missing))
    if edit.data is None:
        del content[edit.offset :]
    else:
        content[edit.offset : edit.offset + len(edit.data)] = edit.data


def _torn_span(content: bytearray, span: list[Edit], chance: random.Random) -> bytearray:
    versions, touched = [bytes(content)], set[int]()
    for edit in span:
        _apply(content, edit)
        versions.append(bytes(content))
        if edit.data is None:  # the truncation that the span begins with: it did happen
            versions = versions[-1:]
        else:
            last = edit.offset + len(edit.data) - 1
            touched.update(range(edit.offset // SECTOR, last // SECTOR + 1))
    size = len(chance.choice(versions))
    found = bytearray(versions[0][:size].ljust(size, b"\0"))
    for sector in touched:
        begin, end = sector * SECTOR, min((sector + 1) * SECTOR, size)
        if begin < size:
            found[begin:end] = chance.choice(versions)[begin:end].ljust(end - begin, b"\0")
    return found
