"""The open drafts of the person shown: the program sends none of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import letters as rules
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.letters import LetterDraft, LetterRow
from smallcrm.services import letters
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace


class Letters(QObject):
    """``changed`` when there may be others."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        workspace.changed.connect(self._look)

    def rows(self) -> tuple[LetterRow, ...]:
        customer, space = self.person.customer, self._workspace
        if customer is None:
            return ()
        return space.attempt(letters.of_customer, space.store, customer) or ()

    def text(self, row: LetterRow) -> str:
        """Subject and body, for another program."""
        return rules.whole(LetterDraft(row.subject, row.body))

    def keep(self, row: LetterRow, draft: LetterDraft) -> str:
        """Other words, if they are others; why they cannot be kept, else ""."""
        if rules.checked(draft) == LetterDraft(row.subject, row.body):
            return ""
        try:
            letters.change(self._workspace.store, row.id, draft)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def sent(self, row: LetterRow) -> None:
        """The user sent it."""
        self._workspace.attempt(letters.sent, self._workspace.store, row.id, self._workspace.now())

    def drop(self, row: LetterRow) -> None:
        self._workspace.attempt(letters.drop, self._workspace.store, row.id, self._workspace.now())

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.WORK, Thing.DETAIL, Thing.CUSTOMER}:
            self.changed.emit()
