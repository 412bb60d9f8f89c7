"""Joining the person shown with another who is chosen by name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.joined import FieldKey, JoinPlan, Side
from smallcrm.domain.naming import Known
from smallcrm.domain.records import CustomerId
from smallcrm.services import duplicates, join_plan, joining
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import likeness_wording, wording
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6


class JoiningTwo(QObject):
    """``said(str)`` after a decision, or what did not go."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)

    def rows(self, customer: CustomerId, typed: str) -> list[Candidate]:
        """Who fits what is typed; with nothing typed those who resemble them, with the reasons.
        A person is joined with a person, a company with a company."""
        own = self._directory.known(customer)
        if own is None:
            return []
        self._directory.forget()
        if not typed.strip():
            return self._alike(customer)[:SHOWN]
        known = self._workspace.attempt(self._directory.look_up, typed, 3 * SHOWN) or ()
        return [self._finder.person(k) for k in known if _is_another(k, own)][:SHOWN]

    def plan(self, stays: CustomerId, comes: CustomerId) -> JoinPlan | None:
        """Both side by side; None when one is gone."""
        return self._workspace.attempt(join_plan.plan, self._workspace.store, stays, comes)

    def join(self, plan: JoinPlan, chosen: Mapping[FieldKey, Side]) -> bool:
        """Whether they are one now."""
        space, stays, comes = self._workspace, plan.stays, plan.comes
        try:
            joining.join(space.store, stays.customer, comes.customer, chosen, space.now())
        except SmallcrmError as error:
            self.said.emit(wording.error(error))
            return False
        self.said.emit(likeness_wording.joined(stays.name, comes.name))
        return True

    def _alike(self, customer: CustomerId) -> list[Candidate]:
        space = self._workspace
        found = space.attempt(duplicates.like_one, space.store, customer) or ()
        return [
            Candidate(known.name, likeness_wording.reasons(row.likeness), known)
            for row in found
            if (known := self._directory.known(row.customer)) is not None
        ]


def _is_another(known: Known, own: Known) -> bool:
    return known.id != own.id and known.kind is own.kind
