"""The capture folder: which files are taken in, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.file_names import ending
from smallcrm.domain.records import CustomerId

SETTING = "capture_folder"
"""Name of the setting with the folder's path; not for another computer."""
TAKEN = "taken"
"""The folder within it where a file lies afterwards: nothing is ever deleted."""
SETTLED = 3.0
"""Seconds for which size and time of a file must stay as they are."""

_UNFINISHED = frozenset(
    ("part", "partial", "crdownload", "download", "opdownload", "tmp", "temp", "swp", "lock")
)
"""Endings that programs give to what they are still writing."""


class Outcome(StrEnum):
    """What a file became."""

    PEOPLE = "people"
    """Customers, by an import."""
    NOTE = "note"
    ENTRIES = "entries"
    """Entries of a calendar, or several mails, by an import."""
    ATTACHED = "attached"
    UNSORTED = "unsorted"
    SAME = "same"
    """The same bytes were taken in before."""


class Trouble(StrEnum):
    """Why a folder is not watched."""

    GONE = "gone"
    CLOSED = "closed"
    """What is in it may not be read, or not moved."""
    OURS = "ours"
    """It has the program's own file in it, or lies beside that."""


@dataclass(frozen=True, slots=True)
class Taken:
    """``name`` of the file as it was; ``who`` it went to, where that is somebody; ``arrived`` what
    became of the entries of a calendar or of mails. With a ``rest`` that went to nobody the file
    lies in Unsorted as well. ``reason`` is the code of why something in it could not be opened."""

    name: str
    outcome: Outcome
    who: str = ""
    customer: CustomerId | None = None
    arrived: ArrivalCount | None = None
    rest: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """A file as it was seen: bytes, and when it was written (ns)."""

    path: Path
    size: int
    written: int


def is_unfinished(name: str) -> bool:
    """Whether some program is still writing it, or it is not for anybody's eyes."""
    return name.startswith((".", "~$")) or name.endswith("~") or ending(name) in _UNFINISHED


class Waiting:
    """Which of the files that are seen have settled: the same for ``SETTLED`` seconds."""

    def __init__(self, settled: float = SETTLED) -> None:
        self._settled = settled
        self._since: dict[Sight, float] = {}

    def ready(self, sights: tuple[Sight, ...], moment: float) -> tuple[Path, ...]:
        """``moment`` in seconds of a clock that only goes forward."""
        self._since = {sight: self._since.get(sight, moment) for sight in sights}
        return tuple(s.path for s, at in self._since.items() if moment - at >= self._settled)

    @property
    def is_waiting(self) -> bool:
        return bool(self._since)
