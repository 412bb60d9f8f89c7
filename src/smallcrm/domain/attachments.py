"""Files that belong to somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

AttachmentId = NewType("AttachmentId", int)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file whose content is kept and that belongs to nobody yet: name, SHA-256 in hex, bytes."""

    name: str
    content: str
    size: int


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """``size`` in bytes, ``added_at`` the UTC moment; ``interaction`` is the id of the note that it
    came with."""

    id: AttachmentId
    name: str
    media_type: str
    size: int
    content: str
    added_at: datetime
    interaction: int | None = None
