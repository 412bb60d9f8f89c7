"""A table of another program before it comes in: read in the background, and read again as the user
says what its columns are, and what is to be done with those in it who are not here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.named_people import Answers, Unknown, Whose
from smallcrm.domain.records import CustomerId
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import named_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6
"""So many are offered for somebody unknown."""
Alike = dict[Whose, tuple[CustomerId, str]]
"""Of those not here, whom they look like, with the name."""


class _Report(Protocol):
    @property
    def unknown(self) -> tuple[Unknown, ...]: ...


class _Looked(Protocol):
    """What a file would bring."""

    @property
    def report(self) -> _Report: ...

    @property
    def found(self) -> object: ...


Looked = TypeVar("Looked", bound=_Looked)
Done = TypeVar("Done")


class LookedFiles(QObject, Generic[Looked]):
    """``changed`` when something else would come in; ``said(str)`` what came of it, or why nothing
    did. ``looked`` is what the file would bring, None while it was not read; ``made`` are those of
    its unknown people who are to become customers."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.looked: Looked | None = None
        self.is_busy = False
        self.known: dict[Whose, CustomerId] = {}
        self.made: set[Whose] = set()
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)

    # --- who is not here ------------------------------------------------------------------------

    def rows(self, typed: str) -> list[Candidate]:
        """Who may be meant by somebody unknown."""
        if not typed.strip():
            recent = self.workspace.attempt(self._directory.recent, SHOWN) or ()
            return [self._finder.person(known) for known in recent]
        return self._finder.looked_up(typed)[:SHOWN]

    def choose(self, whose: Whose, row: Candidate) -> None:
        """Somebody unknown is this one."""
        looked = self.looked
        one = None if looked is None else next((u for u in self.unknown if u.whose == whose), None)
        if one is None or row.known is None:
            return
        self.known.update(dict.fromkeys(one.ways, row.known.id))
        self.made.discard(whose)
        self._plan_again()

    def make(self, whose: Whose, *, wanted: bool) -> None:
        """Somebody unknown becomes a customer, or not after all."""
        (self.made.add if wanted else self.made.discard)(whose)
        self._plan_again()

    def make_all(self, *, wanted: bool) -> None:
        """All of whom a customer can be made."""
        self.made = {one.whose for one in self.unknown if one.can_make} if wanted else set()
        self._plan_again()

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """Who is not here, those who are to be made among them."""
        return () if self.looked is None else self.looked.report.unknown

    @property
    def makes_all(self) -> bool:
        can = [one.whose for one in self.unknown if one.can_make]
        return bool(can) and self.made.issuperset(can)

    def answers(self) -> Answers:
        """What was said of those who are not here."""
        return Answers(dict(self.known), frozenset(self.made), named_wording.number_field())

    def planned(self, looked: Looked, answers: Answers) -> Looked:
        """What the same table would bring by these answers; in the background."""
        raise NotImplementedError

    def _plan_again(self) -> None:
        """Import works by the answers itself: nobody has to wait for the sums."""
        looked, answers = self.looked, self.answers()
        if looked is None:
            return
        self.changed.emit()
        self.workspace.jobs.run(
            lambda lane: self.planned(looked, answers), self._planned, self._failed, self
        )

    def _planned(self, looked: Looked) -> None:
        if self.looked is not None and looked.found is self.looked.found:
            self.looked = looked
            self.changed.emit()

    # --- reading and writing --------------------------------------------------------------------

    def read(self, work: Callable[[Lane], Looked]) -> None:
        """What comes of it is what was looked at."""
        self.bring(work, self._found)

    def bring(self, work: Callable[[Lane], Done], then: Callable[[Done], None]) -> None:
        """Busy until it is done or failed."""
        self._set_busy(busy=True)
        self.workspace.jobs.run(work, then, self._failed, self)

    def write_beside(self, work: Callable[[Lane], str]) -> None:
        """Meanwhile the user goes on; what comes of it is said."""
        self.workspace.jobs.run(work, self.said.emit, self._failed, self)

    def _found(self, looked: Looked) -> None:
        self.looked = looked
        self._set_busy(busy=False)

    def _failed(self, problem: SmallcrmError) -> None:
        self._set_busy(busy=False)
        self.said.emit(wording.error(problem))

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()
