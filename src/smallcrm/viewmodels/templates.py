"""Templates of letters: which there are, what can stand in them, and the limits that hold."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import templates as rules
from smallcrm.domain.batches import Limits
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.letters import LetterDraft, TemplateId
from smallcrm.domain.templates import Field, TemplateDraft, TemplateRow
from smallcrm.services import letter_limits, templates
from smallcrm.viewmodels import letter_starters, letter_wording
from smallcrm.viewmodels.workspace import Workspace


class Templates(QObject):
    """``changed`` when one, or a field, may be another."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        workspace.changed.connect(self._look)

    def rows(self) -> tuple[TemplateRow, ...]:
        return self.workspace.attempt(templates.rows, self.workspace.store) or ()

    def starters(self) -> tuple[TemplateDraft, ...]:
        """Those to begin with whose name is free."""
        names = {rules.key(row.draft.name) for row in self.rows()}
        return tuple(d for d in letter_starters.starters() if rules.key(d.name) not in names)

    def fields(self) -> tuple[tuple[str, str], ...]:
        """What can stand in braces: the word, and what becomes of it."""
        own = self.workspace.attempt(templates.own_fields, self.workspace.store) or {}
        known = [(which.value, letter_wording.field(which)) for which in Field]
        mine = [(name, name) for key, name in own.items() if key not in set(Field)]
        return (*known, *mine)

    def trouble(self, draft: LetterDraft) -> str:
        """Why a text cannot be a template, else "". Nothing typed yet is no trouble."""
        if not draft.subject.strip() and not draft.body.strip():
            return ""
        own = self.workspace.attempt(templates.own_fields, self.workspace.store) or {}
        try:
            rules.checked_text(draft, own)
        except SmallcrmError as problem:
            return letter_wording.trouble(problem)
        return ""

    def keep(self, template: TemplateId | None, draft: TemplateDraft) -> str:
        """Make a template, or change one; why it cannot be, else ""."""
        store = self.workspace.store
        try:
            if template is None:
                templates.define(store, draft)
            else:
                templates.change(store, template, draft)
        except SmallcrmError as problem:
            return letter_wording.trouble(problem)
        return ""

    def remove(self, template: TemplateId) -> None:
        self.workspace.attempt(templates.remove, self.workspace.store, template)

    def move(self, template: TemplateId, by: int) -> None:
        """Further up or down in the order."""
        order = [row.id for row in self.rows()]
        place = order.index(template)
        to = min(max(place + by, 0), len(order) - 1)
        order.insert(to, order.pop(place))
        self.workspace.attempt(templates.reorder, self.workspace.store, order)

    # --- limits ---------------------------------------------------------------------------------

    def offer_days(self) -> int:
        """So many must lie between two offers to the same person; 0: no such limit."""
        found = self.workspace.attempt(letter_limits.read, self.workspace.store)
        return (found or Limits()).offer_days

    def keep_offer_days(self, typed: str) -> str:
        """Why it cannot be, else ""."""
        days = int(typed) if typed.isdecimal() else -1
        try:
            letter_limits.keep(self.workspace.store, Limits(days))
        except SmallcrmError as problem:
            return letter_wording.trouble(problem)
        return ""

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.CARE, Thing.WORK, Thing.DETAIL}:
            self.changed.emit()
