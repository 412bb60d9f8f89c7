"""After Done: what comes next with this customer, when nothing is open any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import capture
from smallcrm.domain.captured import Captured
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.naming import Known
from smallcrm.domain.records import CustomerId, FollowUpRow
from smallcrm.services import customers
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import capture_wording, wording
from smallcrm.viewmodels.line_past import LastLine
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace

MINE = "> "
"""The line's own sign of a promise: what is typed here is one, also without a day."""


class NextTouch(QObject):
    """``wanted`` when somebody has nothing open after a Done; ``saved(SavedLine)``."""

    wanted = Signal()
    saved = Signal(object)

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._directory = FileDirectory(workspace.store)
        self._last = LastLine(workspace, self)
        self._here: Known | None = None
        self.name = ""
        promises.done_with.connect(self._look)

    def show(self, customer: CustomerId) -> bool:
        """Turn to somebody; whether there is such a one."""
        detail = self._workspace.attempt(customers.detail, self._workspace.store, customer)
        if detail is None or detail.deleted_at is not None:
            return False
        self._directory.forget()
        self._here = self._directory.known(customer)
        self.name = detail.given_name or detail.name
        return self._here is not None

    def preview(self, text: str) -> str:
        """What would be saved, in words."""
        found = self._read(text) if text.strip() else None
        if found is None:
            return ""
        chips = capture_wording.chips(found, self._workspace.local_now(), from_page=True)
        return " · ".join(chip.text for chip in chips[1:])

    def save(self, text: str) -> str:
        """Save it by the rules of the line; why not, or "" when it is saved."""
        try:
            saved = self._last.save(self._read(text))
        except SmallcrmError as problem:
            return wording.error(problem)
        self.saved.emit(saved)
        return ""

    @Slot(object)
    def _look(self, row: FollowUpRow) -> None:
        """What comes again by itself needs no next step, and who wants no contact gets none."""
        if row.repeat is not None or row.customer_id is None:
            return
        space = self._workspace
        detail = space.attempt(customers.detail, space.store, row.customer_id)
        if detail is None or detail.follow_ups or detail.do_not_contact_at is not None:
            return
        if self.show(row.customer_id):
            self.wanted.emit()

    def _read(self, text: str) -> Captured:
        space = self._workspace
        context = capture.Context(space.local_now(), space.words(), self._directory, self._here)
        found = capture.read(text, context)
        return found if found.kept else capture.read(f"{MINE}{text}", context)
