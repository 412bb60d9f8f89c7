"""A file of another program that names people: who is not here can be made, or said to be somebody
who is."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

from smallcrm.domain.columns import Table
from smallcrm.domain.named_people import Answers, Unknown, Whose
from smallcrm.domain.records import CustomerId
from smallcrm.domain.reports import CardProblem
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import named_wording
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.looked_files import LookedFiles
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6
"""So many are offered for somebody unknown."""
Alike = dict[Whose, tuple[CustomerId, str]]
"""Of those not here, whom they look like, with the name."""


class _Report(Protocol):
    @property
    def unknown(self) -> tuple[Unknown, ...]: ...

    @property
    def problems(self) -> tuple[CardProblem, ...]: ...


class _Named(Protocol):
    """What a file would bring."""

    @property
    def table(self) -> Table: ...

    @property
    def report(self) -> _Report: ...

    @property
    def found(self) -> object: ...


Named = TypeVar("Named", bound=_Named)


class NamedFiles(LookedFiles[Named], Generic[Named]):
    """``made`` are those of its unknown people who are to become customers."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
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

    def planned(self, looked: Named, answers: Answers) -> Named:
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

    def _planned(self, looked: Named) -> None:
        if self.looked is not None and looked.found is self.looked.found:
            self.looked = looked
            self.changed.emit()
