"""Who introduced the person shown, and whom they introduced."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.introductions import Introducer, IntroductionRow
from smallcrm.domain.naming import name_words
from smallcrm.services import introductions
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import rule_wording, wording
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6


class Introductions(QObject):
    """``changed`` when it may be another; ``said(str)`` why it cannot be."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)
        workspace.changed.connect(self._look)

    def row(self) -> IntroductionRow:
        customer, space = self.person.customer, self._workspace
        if customer is None:
            return IntroductionRow()
        found = space.attempt(introductions.of_customer, space.store, customer)
        return found or IntroductionRow()

    def candidates(self, typed: str) -> list[Candidate]:
        """Who fits what is typed, the last one by the name alone; with nothing typed the most
        recent."""
        self._directory.forget()
        space, own = self._workspace, self.person.customer
        if not typed.strip():
            known = space.attempt(self._directory.recent, SHOWN + 1) or ()
            return [self._finder.person(k) for k in known if k.id != own][:SHOWN]
        known = space.attempt(self._directory.look_up, typed, SHOWN + 1) or ()
        rows = [self._finder.person(k) for k in known if k.id != own][:SHOWN]
        if any(name_words(row.name) == name_words(typed) for row in rows):
            return rows
        return [*rows, Candidate(typed.strip(), rule_wording.tr("the name alone"))]

    def put(self, row: Candidate, typed: str) -> None:
        """By record, or by the name as it was typed."""
        customer = self.person.customer
        if customer is None:
            return
        known = row.known
        by = Introducer(typed) if known is None else Introducer(known.name, known.id)
        try:
            introductions.put(self._workspace.store, customer, by)
        except SmallcrmError as problem:
            self.said.emit(wording.error(problem))

    def clear(self) -> None:
        customer, space = self.person.customer, self._workspace
        if customer is not None:
            space.attempt(introductions.clear, space.store, customer)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.WORK, Thing.CUSTOMER}:
            self.changed.emit()
