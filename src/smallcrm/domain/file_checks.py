"""What a check of the file looked at and found, what was saved of a damaged one, and where a
file should not lie."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

CHECKED_EVERY = timedelta(days=7)
"""So often the whole file is looked through in the background."""


class Depth(StrEnum):
    """QUICK: can every page be read, has every row its parent. FULL: also every index, every
    word of the search, and every row against its sum."""

    QUICK = "quick"
    FULL = "full"


class FaultKind(StrEnum):
    STRUCTURE = "structure"
    """Pages that cannot be read, or say what cannot be: rows may be lost."""
    INDEX = "index"
    """An index of SQLite's disagrees with its table: nothing is lost."""
    SEARCH = "search"
    """The search would not find what is there: nothing is lost."""
    ORPHAN = "orphan"
    """A row whose parent is not there."""
    CHANGED = "changed"
    """A row is not what was written: a bit fell over on the disk."""
    LOST = "lost"
    """A row that was written is not there."""
    CONTENT = "content"
    """What an attachment contains is not there, or not what was kept."""


MENDED = frozenset({FaultKind.INDEX, FaultKind.SEARCH})
"""What can be made anew from the rows without a loss."""


@dataclass(frozen=True, slots=True)
class Fault:
    """``customer`` names whose row it is, where that can be told; ``detail`` is SQLite's own
    sentence, without clients' data."""

    kind: FaultKind
    table: str = ""
    row_id: int = 0
    customer_id: int | None = None
    customer: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """``rows`` were compared with their sums; ``summed`` had none yet and have one now;
    ``documents`` are customers whose search text was compared; ``mended`` was found and made
    anew, ``faults`` are what is left."""

    depth: Depth
    at: datetime
    size: int
    tables: int
    rows: int = 0
    summed: int = 0
    documents: int = 0
    faults: tuple[Fault, ...] = ()
    mended: tuple[Fault, ...] = ()
    kept: Path | None = None
    """The copy of the file as it was, made before something was mended."""
    contents: int = 0
    """So many attachments were read and compared with their sums."""

    @property
    def is_whole(self) -> bool:
        return not self.faults

    @property
    def is_damaged(self) -> bool:
        """Whether the file should not be written any more."""
        return any(f.kind is FaultKind.STRUCTURE for f in self.faults)


@dataclass(frozen=True, slots=True)
class SavedTable:
    """How many rows of a table were read; ``lost`` counts those that are known to be missing,
    ``changed`` those that are not what was written (they are kept as they are read). ``torn``:
    some of the table could not be read at all, so that more may be lost than is known."""

    table: str
    read: int
    lost: int = 0
    changed: int = 0
    torn: bool = False


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """``target`` holds what could be read; ``stand_ins`` customers had to be made for rows whose
    customer could not be read."""

    target: Path
    tables: tuple[SavedTable, ...]
    stand_ins: int = 0

    @property
    def read(self) -> int:
        return sum(t.read for t in self.tables)

    @property
    def lost(self) -> int:
        return sum(t.lost for t in self.tables)

    @property
    def changed(self) -> int:
        return sum(t.changed for t in self.tables)

    @property
    def torn(self) -> bool:
        return any(t.torn for t in self.tables)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A backup that could take the place of a damaged file."""

    path: Path
    made_at: datetime
    customers: int
    interactions: int
    follow_ups: int


def is_due(last: datetime | None, now: datetime) -> bool:
    """Whether the whole file should be looked through; a clock set back does not put it off."""
    return last is None or not last <= now < last + CHECKED_EVERY


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When the whole file was last looked through, and whether it was found whole."""

    at: datetime
    whole: bool


@dataclass(frozen=True, slots=True)
class FileFacts:
    """``size`` in bytes; ``erased`` says when people were erased on request, the newest first."""

    path: Path
    size: int
    customers: int
    interactions: int
    follow_ups: int
    erased: tuple[datetime, ...]
    last_check: LastCheck | None
