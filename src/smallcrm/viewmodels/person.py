"""The person page: who is shown, and everything that can be changed about them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.history import TakeBackReport
from smallcrm.domain.joined import JoinedFrom
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
from smallcrm.services import customers, details, joining, keep_in_touch, people
from smallcrm.services.duplicates import LikeRow
from smallcrm.services.keep_in_touch import Standing
from smallcrm.services.origins import Origins
from smallcrm.viewmodels import dates, history_wording, likeness_wording, wording
from smallcrm.viewmodels.alike_lookup import AlikeLookup
from smallcrm.viewmodels.workspace import Workspace

SHORTEST_NAME = 3
"""Fewer letters are not looked for while somebody new is typed."""


class PersonViewModel(QObject):
    """``shown`` when another customer is shown or the one shown has changed; ``gone`` for none.

    ``switched`` comes before ``shown`` when it is another customer than before; ``moved`` when
    only the day changed on which to be in touch again. ``said(str)`` what came of taking apart.
    """

    said = Signal(str)
    switched = Signal()
    moved = Signal()
    alike_found = Signal()
    shown = Signal()
    gone = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.detail: CustomerDetail | None = None
        self.standing: Standing | None = None
        self.joined: tuple[JoinedFrom, ...] = ()
        """Who was joined into the one shown, the last first."""
        self._origins: Origins | None = None
        self._lookup = AlikeLookup(workspace, self)
        self._lookup.found.connect(self.alike_found)
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
        self.standing = self._standing(found.id)
        space = self._workspace
        self.joined = space.attempt(joining.joined_from, space.store, found.id) or ()
        self._origins = space.attempt(Origins, space.store, found.id)
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

    def next_touch(self) -> str:
        """When to be in touch again by the rhythm that holds: "6 Jan", "due since 3 Nov"; or ""."""
        if self.standing is None:
            return ""
        today = self._workspace.today()
        day = dates.day(self.standing.next_on, today, weekday=False)
        late = self.standing.next_on < today
        return wording.tr("due since {day}").replace("{day}", day) if late else day

    def rhythm_by_tag(self) -> str:
        """ "Every 6 weeks by #design, 6 Jan"; "" without one, or with one of their own."""
        if self.standing is None or not self.standing.rhythm.tag:
            return ""
        every, tag = wording.cadence(self.standing.rhythm.every), self.standing.rhythm.tag
        words = wording.tr("{every} by #{tag}, {when}").replace("{every}", every)
        return words.replace("{tag}", tag).replace("{when}", self.next_touch())

    def origin(self, table: str, row: int, column: str = "") -> str:
        """Where a value is from: "Imported from contacts.vcf on 3 March"; "" when unknown."""
        found = self._origins.of(table, row, column) if self._origins is not None else None
        space = self._workspace
        return "" if found is None else likeness_wording.origin(found, space.zone(), space.today())

    def joined_words(self) -> list[tuple[CustomerId, str]]:
        """Who can be taken apart again: "Joined from Bob Smith on 3 March: take apart"."""
        space = self._workspace
        return [
            (one.customer, likeness_wording.take_apart(one, space.zone(), space.today()))
            for one in self.joined
            if one.change_set is not None
        ]

    def alike(self, name: str, kind: CustomerKind) -> LikeRow | None:
        """Who seems to be here when somebody of this name is to be added. None also while it is
        looked for: ``alike_found`` follows."""
        if len(name.strip()) < SHORTEST_NAME:
            return None
        return self._lookup.of(CustomerDraft(name, kind))

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

    def take_apart(self, joined: CustomerId) -> None:
        """In the background: a backup is made before when it is much."""
        space = self._workspace
        space.jobs.run(
            lambda lane: joining.unjoin(space.store, joined),
            self._taken_apart,
            lambda error: space.trouble.emit(wording.error(error)),
            self,
        )

    def _taken_apart(self, report: TakeBackReport) -> None:
        space = self._workspace
        self.said.emit(history_wording.outcome(report, space.zone(), space.today()))

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

    def _standing(self, customer: CustomerId) -> Standing | None:
        space = self._workspace
        return space.attempt(keep_in_touch.standing, space.store, customer, space.zone())

    def _look(self, changes: Changes) -> None:
        if self.detail is None:
            return
        by_tag = changes.action is Action.TAG_RHYTHM
        if not by_tag and not changes.touches(self.detail.id):
            return
        if changes.things & {Thing.CUSTOMER, Thing.DETAIL, Thing.FOLLOW_UP}:
            self.show(self.detail.id)
        elif self.standing is not None:
            self.standing = self._standing(self.detail.id)
            self.moved.emit()
