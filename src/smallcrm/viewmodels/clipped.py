"""What was copied or is held over a window: files, cards, or a table as text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

CARDS = ("text/vcard", "text/x-vcard", "text/directory")


@dataclass(frozen=True, slots=True)
class Clipped:
    """Files, or else bytes; neither when there is nothing that could be contacts."""

    paths: tuple[Path, ...] = ()
    data: bytes = b""


def read(mime: QMimeData | None) -> Clipped:
    """Files first, then cards, then text as spreadsheets copy it; nothing of an empty clipboard."""
    if mime is None:
        return Clipped()
    paths = tuple(Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile())
    if paths:
        return Clipped(paths)
    for kind in CARDS:
        if mime.hasFormat(kind):
            return Clipped(data=bytes(mime.data(kind).data()))
    return Clipped(data=mime.text().strip("\n").encode() if mime.hasText() else b"")
