"""Fields of the user's own: which there are, and what the person shown has in them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.custom_fields import (
    CustomKind,
    CustomRow,
    FieldDraft,
    FieldId,
    FieldRow,
)
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.services import custom_fields
from smallcrm.viewmodels import custom_wording, wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

CHOSEN = (CustomKind.CHOICE, CustomKind.YES_NO)
"""Kinds whose value is picked, not typed."""


class CustomFields(QObject):
    """``changed`` when fields or what somebody has in them may be others."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        workspace.changed.connect(self._look)

    # --- of the person shown ---------------------------------------------------------------------

    def rows(self) -> tuple[CustomRow, ...]:
        """What the person has, and what those of their tags have a place for."""
        return self.person.detail.customs if self.person.detail is not None else ()

    def others(self) -> list[FieldRow]:
        """Fields that are not shown for this person yet."""
        shown = {row.field.id for row in self.rows()}
        return [field for field in self.fields() if field.id not in shown]

    def words(self, row: CustomRow) -> str:
        return custom_wording.value(row.field, row.value)

    def options(self, field: FieldRow) -> list[tuple[str, str]]:
        """What can be picked: the value, and what it is called."""
        if field.kind is CustomKind.YES_NO:
            return [("yes", custom_wording.tr("yes")), ("no", custom_wording.tr("no"))]
        return [(choice, choice) for choice in field.choices]

    def put(self, field: FieldRow, typed: str) -> str:
        """Keep what was typed; why not, else ""."""
        customer = self.person.customer
        if customer is None:
            return ""
        try:
            text = as_kept(self._workspace, field.kind, typed)
            custom_fields.put(self._workspace.store, customer, field.id, text)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    # --- all of them -----------------------------------------------------------------------------

    def fields(self) -> tuple[FieldRow, ...]:
        return self._workspace.attempt(custom_fields.fields, self._workspace.store) or ()

    def keep(self, field: FieldId | None, draft: FieldDraft) -> str:
        """Make a field, or change one; why it cannot be, else ""."""
        store = self._workspace.store
        try:
            if field is None:
                custom_fields.define(store, draft)
            else:
                custom_fields.change(store, field, draft)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def misfits(self, field: FieldId, draft: FieldDraft) -> str:
        """What would not fit: said before a kind is changed; "" for nothing."""
        space = self._workspace
        found = space.attempt(custom_fields.misfitting, space.store, field, draft) or ()
        if not found:
            return ""
        shown = ", ".join(f"“{text[:30]}”" for text in found[:3])
        more = "…" if len(found) > 3 else ""
        pattern = custom_wording.tr("These do not fit and stay as they are: {what}")
        return pattern.replace("{what}", shown + more)

    def remove(self, field: FieldId) -> None:
        self._workspace.attempt(custom_fields.remove, self._workspace.store, field)

    def move(self, field: FieldId, by: int) -> None:
        """Further up or down in the order."""
        order = [row.id for row in self.fields()]
        place = order.index(field)
        to = min(max(place + by, 0), len(order) - 1)
        order.insert(to, order.pop(place))
        self._workspace.attempt(custom_fields.reorder, self._workspace.store, order)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        """A field that changed is another for everybody."""
        if changes.things == {Thing.DETAIL} and not changes.customers:
            self.person.show(self.person.customer)
        self.changed.emit()


def as_kept(space: Workspace, kind: CustomKind, typed: str) -> str:
    """What was typed in the form that is kept: days may be said in words, and in the order of the
    user's locale."""
    if kind is not CustomKind.DATE or not typed.strip() or typed.strip()[:4].isdigit():
        return typed
    found = read_due(typed, space.local_now(), space.words())
    return typed if isinstance(found, Unreadable) else found.due_on.isoformat()
