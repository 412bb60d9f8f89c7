"""What the parts put on Today: open complaints, whom to reach out to, what a rule suggests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.records import CustomerId, CustomerKind


class TodayAnswer(Enum):
    """What can be said to a row by a key or a click."""

    ACCEPT = auto()
    """Space: do what it suggests."""
    CLOSE = auto()
    """Space, too: settle it, which takes words."""
    NOT_NOW = auto()
    DROP = auto()


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A row in words. ``source`` and ``key`` are what makes it the same thing after a change;
    ``icon`` stands before the name; ``tone`` is "late", "due" or "". Without a customer it is about
    many."""

    source: str
    key: str
    customer_id: CustomerId | None
    name: str
    kind: CustomerKind
    words: str
    when: str = ""
    below: str = ""
    tone: str = ""
    icon: str = "bell"
    answers: tuple[TodayAnswer, ...] = ()


class TodaySource(Protocol):
    """A part's own rows. ``is_first``: they stand above the follow-ups."""

    source: str
    is_first: bool

    def heading(self) -> str: ...

    def rows(self) -> Sequence[WorkRow]:
        """Read anew; quick, for it is asked in the thread of the windows."""

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None: ...


class TodayWork(QObject):
    """All parts' rows. ``changed`` when one has others and the file did not tell."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: dict[str, TodaySource] = {}
        self._orders: dict[str, int] = {}

    def add(self, source: TodaySource, order: int = 0) -> None:
        """By ``order``, whichever comes first."""
        self._sources[source.source], self._orders[source.source] = source, order

    def groups(self, *, first: bool) -> list[tuple[str, Sequence[WorkRow]]]:
        """Headings and rows, of those that stand above the follow-ups or of the others."""
        wanted = [s for s in self._sources.values() if s.is_first is first]
        wanted.sort(key=lambda source: self._orders[source.source])
        return [(source.heading(), source.rows()) for source in wanted]

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        """Only what the row offers."""
        if answer in row.answers:
            self._sources[row.source].answer(row, answer)
