"""The complaints of the person shown: told, changed, closed; and the open ones of all on Today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import amounts
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.complaint_lines import ComplaintReport
from smallcrm.domain.complaints import (
    Closing,
    ComplaintDraft,
    ComplaintId,
    ComplaintRow,
    Contact,
    check_back_on,
)
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.records import InteractionId
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, complaints
from smallcrm.viewmodels import amount_words, complaint_wording, dates, past_days, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.viewmodels.workspace import Workspace

SOURCE = "complaint"


@dataclass(frozen=True, slots=True)
class Typed:
    """A form as it stands: days and the cost as they were typed."""

    words: str = ""
    severity: Severity = Severity.SERIOUS
    opened_on: str = ""
    done: str = ""
    goodwill: str = ""
    cost: str = ""
    closed_on: str = ""


class Complaints(QObject):
    """``changed`` when the person shown has others. Nothing is read while the part is not shown.
    ``said(str)`` what came of writing them."""

    changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        person: PersonViewModel,
        parts: PartsViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person, self._parts = workspace, person, parts
        self.rows: tuple[ComplaintRow, ...] = ()
        """The open ones first."""
        self._told: dict[InteractionId, tuple[Contact, ...]] = {}
        self.newest: InteractionId | None = None
        """The last note on the person."""
        person.shown.connect(self._read)
        person.gone.connect(self._read)
        parts.changed.connect(self._read)
        workspace.changed.connect(self._look)

    @property
    def open_ones(self) -> tuple[ComplaintRow, ...]:
        return tuple(row for row in self.rows if row.is_open)

    def row(self, complaint: int) -> ComplaintRow | None:
        """One of anybody's, as it is now."""
        space = self._workspace
        return space.attempt(complaint_rows.row, space.store, ComplaintId(complaint))

    def typed(self, row: ComplaintRow) -> Typed:
        """What a form for it begins with."""
        draft = row.draft
        return Typed(
            words=draft.words,
            severity=draft.severity,
            opened_on=self._day_typed(draft.opened_on),
            done=draft.done,
            goodwill=draft.goodwill,
            cost=_cost_typed(draft.cost),
            closed_on="" if row.closed_on is None else self._day_typed(row.closed_on),
        )

    # --- changing -------------------------------------------------------------------------------

    def keep(self, typed: Typed, complaint: int | None = None) -> str:
        """A new one of the person shown, or other values in one: why it cannot be kept, or ""."""
        space, customer = self._workspace, self.person.customer
        day = self._day(typed.opened_on)
        if day is None:
            return wording.tr("That day could not be read.")
        try:
            cost = _cost(typed.cost)
            draft = ComplaintDraft(
                typed.words, day, typed.severity, typed.done, typed.goodwill, cost
            )
            if complaint is not None:
                complaints.edit(space.store, ComplaintId(complaint), draft)
            elif customer is not None:
                complaints.add(space.store, customer, draft, space.now())
        except SmallcrmError as problem:
            return _why(problem)
        return ""

    def close(self, complaint: int, typed: Typed) -> str:
        """Why it cannot be closed so, or "" when it was."""
        space, row = self._workspace, self.row(complaint)
        day = self._day(typed.closed_on)
        if day is None:
            return wording.tr("That day could not be read.")
        if row is None:
            return ""
        try:
            closing = Closing(day, typed.done, typed.goodwill, _cost(typed.cost))
            words = complaint_wording.check_back(row.draft.words)
            complaints.close(space.store, row.id, closing, words, space.now())
        except SmallcrmError as problem:
            return _why(problem)
        return ""

    def reopen(self, complaint: int) -> None:
        space = self._workspace
        space.attempt(complaints.reopen, space.store, ComplaintId(complaint))

    def remove(self, complaint: int) -> None:
        space = self._workspace
        space.attempt(complaints.remove, space.store, ComplaintId(complaint))

    # --- notes about it -------------------------------------------------------------------------

    def is_about(self, interaction: int | None, complaint: int) -> bool:
        contacts = self._told.get(InteractionId(interaction), ()) if interaction else ()
        return any(contact.complaint == complaint for contact in contacts)

    def set_about(self, interaction: int, complaint: int, *, is_about: bool) -> None:
        """That a note is about a complaint, or is not."""
        space = self._workspace
        deed = complaints.add_contact if is_about else complaints.remove_contact
        space.attempt(deed, space.store, ComplaintId(complaint), InteractionId(interaction))

    def told(self, interaction: InteractionId) -> str:
        """ "third contact about the complaint", over a note; "" where it is about none."""
        numbers = [contact.number for contact in self._told.get(interaction, ())]
        return complaint_wording.nth_contact(max(numbers)) if numbers else ""

    # --- for a spreadsheet ----------------------------------------------------------------------

    def write(self, target: Path) -> None:
        """All there are, as a table, in the background; ``said`` follows."""
        space = self._workspace

        def work(lane: Lane) -> tuple[str, int]:
            from smallcrm.services import complaint_files
            from smallcrm.services.exported import Work

            done = Work(lane.progress, lane.cancelled)
            return target.name, complaint_files.write(space.store, target, work=done)

        space.jobs.run(work, self._written, self._failed, self)

    def bring_in(self, source: Path) -> None:
        """From a table, in the background; ``said`` follows."""
        space = self._workspace
        currency, decimal, now = amount_words.currency(), amount_words.decimal(), space.now()

        def work(lane: Lane) -> tuple[str, ComplaintReport]:
            from smallcrm.services import complaint_files
            from smallcrm.services.exported import Work

            done = Work(lane.progress, lane.cancelled)
            table = complaint_files.read(source, currency, decimal, done)
            return source.name, complaint_files.bring_in(space.store, table, now, done)

        space.jobs.run(work, self._brought_in, self._failed, self)

    def _brought_in(self, result: tuple[str, ComplaintReport]) -> None:
        self.said.emit(complaint_wording.brought_in(*result))

    def _written(self, result: tuple[str, int]) -> None:
        self.said.emit(complaint_wording.written(*result))

    def _failed(self, problem: SmallcrmError) -> None:
        self.said.emit(wording.error(problem))

    # --- words ----------------------------------------------------------------------------------

    def notice(self) -> str:
        """For the head of the page: "Grave complaint, 3 contacts, open 12 days"; "" without one."""
        return complaint_wording.notice(self.open_ones, self._today)

    def standing(self, row: ComplaintRow) -> str:
        """ "Serious · open 12 days, 3 contacts · check back Wed 2 Dec"."""
        today = self._workspace.today()
        parts = (
            complaint_wording.severity(row.draft.severity),
            complaint_wording.standing(row, today),
            complaint_wording.checking_back(row, today),
        )
        return " · ".join(part for part in parts if part)

    def outcome(self, row: ComplaintRow) -> str:
        """What was done, and given."""
        cost = row.draft.cost
        goodwill = row.draft.goodwill
        if cost is not None:
            amount = amount_words.amount(cost)
            goodwill = f"{goodwill} ({amount})" if goodwill else amount
        if goodwill:
            goodwill = wording.tr("Goodwill: {what}").replace("{what}", goodwill)
        return "\n".join(part for part in (row.draft.done, goodwill) if part)

    def check_back_words(self, closed_on: str) -> str:
        """What closing on a day, as typed, makes; "" while that is no day."""
        day = self._day(closed_on)
        if day is None:
            return ""
        return complaint_wording.will_check_back(check_back_on(day), self._today)

    # --- inside ---------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._workspace.today()

    def _day_typed(self, day: date) -> str:
        """As the user would type it: "13 Nov"."""
        return dates.day(day, self._today, weekday=False)

    def _day(self, text: str) -> date | None:
        return past_days.read(text, self._today, self._workspace.words())

    @Slot()
    def _read(self) -> None:
        """Also when there is nobody: what was of somebody else is forgotten."""
        space, customer = self._workspace, self.person.customer
        rows: tuple[ComplaintRow, ...] = ()
        told: dict[InteractionId, tuple[Contact, ...]] = {}
        newest = None
        if customer is not None and Part.COMPLAINTS in self._parts.shown:
            rows = space.attempt(complaint_rows.of_customer, space.store, customer) or ()
        if customer is not None and rows:
            told = space.attempt(complaint_rows.told, space.store, customer) or {}
            newest = space.attempt(complaint_rows.newest_note, space.store, customer)
        if (rows, told, newest) != (self.rows, self._told, self.newest):
            self.rows, self._told, self.newest = rows, told, newest
            self.changed.emit()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        customer = self.person.customer
        mine = customer is not None and changes.touches(customer)
        if mine and changes.things & {Thing.WORK, Thing.INTERACTION, Thing.FOLLOW_UP}:
            self._read()


class TodayComplaints(QObject):
    """Rows above the follow-ups. ``close_wanted(int)`` when one is to be closed: that takes words.

    Today asks anew after each change.
    """

    close_wanted = Signal(int)
    source, is_first = SOURCE, True

    def __init__(
        self, workspace: Workspace, parts: PartsViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._parts = workspace, parts

    def heading(self) -> str:
        return complaint_wording.heading()

    def rows(self) -> Sequence[WorkRow]:
        if Part.COMPLAINTS not in self._parts.shown:
            return ()
        space, today = self._workspace, self._workspace.today()
        found = space.attempt(complaint_rows.open_ones, space.store) or ()
        return [
            WorkRow(
                source=SOURCE,
                key=str(int(row.id)),
                customer_id=row.customer_id,
                name=row.customer_name,
                kind=row.customer_kind,
                words=complaint_wording.on_today(row),
                when=complaint_wording.age(row, today),
                below=complaint_wording.quote(row.draft.words),
                tone=complaint_wording.tone(row),
                icon="triangle-alert",
                answers=(TodayAnswer.CLOSE,),
            )
            for row in found
        ]

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        if answer is TodayAnswer.CLOSE:
            self.close_wanted.emit(int(row.key))


def _cost(text: str) -> Amount | None:
    if not text.strip():
        return None
    return amounts.read(text, amount_words.currency(), amount_words.decimal())


def _cost_typed(cost: Amount | None) -> str:
    return "" if cost is None else f"{amount_words.typed(cost)} {cost.currency}"


def _why(problem: SmallcrmError) -> str:
    if isinstance(problem, InvalidValue):
        return wording.invalid(problem.code)
    return wording.error(problem)
