"""The person page: who is shown, and everything that can be changed about them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDetail,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailDraft,
    DetailKind,
    DetailRow,
)
from smallcrm.services import customers, details, people
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.workspace import Workspace


class PersonViewModel(QObject):
    """``shown`` when another customer is shown or the one shown has changed; ``gone`` for none.

    ``switched`` comes before ``shown`` when it is another customer than before.
    """

    switched = Signal()
    shown = Signal()
    gone = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.detail: CustomerDetail | None = None
        workspace.changed.connect(self._look)

    @property
    def customer(self) -> CustomerId | None:
        return self.detail.id if self.detail else None

    def show(self, customer: CustomerId | None) -> None:
        before = self.customer
        found = None
        if customer is not None:
            found = self._workspace.attempt(customers.detail, self._workspace.store, customer)
        self.detail = found
        if found is None:
            self.gone.emit()
            return
        if found.id != before:
            self.switched.emit()
        self.shown.emit()

    # --- what the header and the card show -------------------------------------------------------

    def is_first(self) -> bool:
        """Whether nobody is in the file yet."""
        return self._workspace.attempt(people.count, self._workspace.store) == 0

    def subtitle(self) -> str:
        """ "Acme Design · Rotterdam · customer since 2024"."""
        if self.detail is None:
            return ""
        values = [row.value for row in self.detail.details]
        parts = [v.company_name for v in values if isinstance(v, AffiliationDraft)]
        parts += [v.locality for v in values if isinstance(v, AddressDraft) and v.locality][:1]
        year = self.detail.created_at.astimezone(self._workspace.zone()).year
        parts.append(wording.tr("customer since {year}").replace("{year}", str(year)))
        if self.detail.deleted_at is not None:
            parts.append(wording.tr("in the trash"))
        return " · ".join(p for p in parts if p)

    def rows(self, *kinds: DetailKind) -> list[DetailRow]:
        if self.detail is None:
            return []
        return [row for kind in kinds for row in self.detail.details if row.kind is kind]

    # --- changing -------------------------------------------------------------------------------

    def set_field(self, field: CustomerField, value: str) -> None:
        if self.detail is not None:
            space = self._workspace
            space.attempt(customers.set_field, space.store, self.detail.id, field, value)

    def add(self, draft: DetailDraft) -> bool:
        """Whether it was kept."""
        if self.detail is None:
            return False
        space = self._workspace
        return space.attempt(details.add, space.store, self.detail.id, draft) is not None

    def change(self, row: DetailRow, draft: DetailDraft) -> None:
        if draft != row.value:
            space = self._workspace
            space.attempt(details.change, space.store, row.kind, row.id, draft)

    def remove(self, row: DetailRow) -> None:
        space = self._workspace
        space.attempt(details.remove, space.store, row.kind, row.id)

    def delete(self) -> None:
        if self.detail is not None:
            space = self._workspace
            space.attempt(customers.delete, space.store, [self.detail.id], space.now())

    def restore(self) -> None:
        if self.detail is not None:
            space = self._workspace
            space.attempt(customers.restore, space.store, [self.detail.id])

    def add_customer(
        self, name: str, kind: CustomerKind = CustomerKind.PERSON
    ) -> CustomerId | None:
        """A new person or company by name; None when it could not be kept."""
        space = self._workspace
        draft = CustomerDraft(name=name, kind=kind)
        return space.attempt(customers.add, space.store, draft, space.now())

    # --- inside ------------------------------------------------------------------------------

    def _look(self, changes: Changes) -> None:
        if self.detail is None or not changes.touches(self.detail.id):
            return
        if changes.things & {Thing.CUSTOMER, Thing.DETAIL, Thing.FOLLOW_UP}:
            self.show(self.detail.id)
