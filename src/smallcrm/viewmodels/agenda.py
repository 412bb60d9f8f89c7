"""Today, Follow-ups, Quiet and Unsorted: what is promised, who is silent, and what waits for an
owner, under headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.pages import Agenda, OccasionRow, Pile, TouchRow
from smallcrm.domain.records import FollowUpId, FollowUpRow, Side
from smallcrm.services import follow_ups, occasions, preferences, unsorted
from smallcrm.viewmodels import agenda_rows, dates, file_wording, slides, touch_wording, wording
from smallcrm.viewmodels.agenda_rows import Heading, Item, More, Row
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import TodayWork
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SOON = 7
"""Follow-ups of so many days ahead stand apart from those farther off."""
TOUCHES = 3
"""So many of those one should be in touch with are on Today; the others in Quiet."""


_BELOW = (
    AgendaRole.ORIGIN,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
"""What says why a reminder comes at another moment than its due."""


class Scope(Enum):
    """Which page it is."""

    TODAY = auto()
    FOLLOW_UPS = auto()
    QUIET = auto()
    UNSORTED = auto()
    REVIEW = auto()
    """Of the week: a model of its own."""


_Group = tuple[str, Sequence[Item]]


class AgendaModel(VeiledList):
    """Headings and what stands under them in one list. Hidden, it marks itself stale;
    ``refresh`` reads."""

    PERSON = AgendaRole.PERSON_ID
    QUOTED = (AgendaRole.ORIGIN,)

    def __init__(
        self,
        workspace: Workspace,
        touches: KeepInTouch,
        scope: Scope,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._touches, self.scope = workspace, touches, scope
        self._rows: list[Row] = []
        self._slid: dict[FollowUpId, str] = {}
        self._today: date = workspace.today()
        self.stale, self._unread = True, False
        self.work: TodayWork | None = None
        """What the parts add to Today."""
        workspace.changed.connect(self._look)
        touches.changed.connect(self._age)

    @property
    def title(self) -> str:
        return {
            Scope.REVIEW: "",
            Scope.TODAY: dates.long_day(self._workspace.today()),
            Scope.FOLLOW_UPS: wording.tr("Follow-ups"),
            Scope.QUIET: wording.tr("Quiet"),
            Scope.UNSORTED: wording.tr("Unsorted"),
        }[self.scope]

    @property
    def unread(self) -> bool:
        """Whether the file could not be read: then no row does not mean that there is nothing."""
        return self._unread

    def empty_words(self) -> str:
        if self._unread:
            return file_wording.unread()
        if self.scope is Scope.QUIET:
            return self._quiet_words()
        return {
            Scope.TODAY: wording.tr("Nothing due today."),
            Scope.FOLLOW_UPS: wording.tr("No promises open."),
            Scope.UNSORTED: wording.tr("Every note has an owner."),
            Scope.REVIEW: "",
        }[self.scope]

    def _quiet_words(self) -> str:
        page = self._touches.page()
        if page is None:
            return ""
        if page.enough:
            return wording.tr("Nobody has gone quiet.")
        return wording.tr("This fills when there is enough to compare.")

    def refresh(self) -> None:
        groups = self._workspace.attempt(self._groups)
        self._unread = groups is None
        if groups is None:
            self.stale = False  # or it would be asked with every paint
            return
        self._today = self._workspace.today()
        self.beginResetModel()
        self._rows = []
        for heading, rows in groups:
            if rows:
                self._rows += [Heading(heading)] if heading else []
                self._rows += rows
        self.stale = False
        self.endResetModel()

    def item(self, index: _Index) -> Item | None:
        """What stands at a place; None for a heading."""
        row = self._at(index)
        return None if isinstance(row, Heading) else row

    def row(self, index: _Index) -> FollowUpRow | None:
        """The follow-up at a place."""
        row = self._at(index)
        return row if isinstance(row, FollowUpRow) else None

    def find(self, item: Item) -> QModelIndex:
        """Where the same thing stands now, whatever has changed about it."""
        wanted = agenda_rows.key(item)
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and agenda_rows.key(row) == wanted:
                return self.index(number)
        return QModelIndex()

    def index_of(self, follow_up: FollowUpId) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if isinstance(row, FollowUpRow) and row.id == follow_up:
                return self.index(number)
        return QModelIndex()

    def remind(self, told: Sequence[FollowUpRow] | None = None) -> None:
        """Reminders of these have come, or all may come at another moment: what is said of when
        they come is old."""
        self.stale = self.stale or told is None or any(row.id in self._slid for row in told)

    # --- groups ---------------------------------------------------------------------------------

    def _groups(self) -> list[_Group]:
        found = self._read()
        rows = [row for _, group in found for row in group if isinstance(row, FollowUpRow)]
        self._slid = slides.ahead(self._workspace, rows)
        return found

    def _read(self) -> list[_Group]:
        space = self._workspace
        if self.scope is Scope.QUIET:
            page = self._touches.page()
            return [("", page.rows if page else ())]
        pile = unsorted.pile(space.store) if self.scope is not Scope.FOLLOW_UPS else Pile((), ())
        if self.scope is Scope.UNSORTED:
            return [("", pile.notes), ("", pile.promises)]
        ahead = 14 if self.scope is Scope.TODAY else None
        agenda = follow_ups.agenda(space.store, space.local_now(), ahead)
        groups = self._of_today(agenda) if ahead else self._of_all(agenda)
        return [*groups, (wording.tr("Unsorted"), pile.notes), *_done(agenda, self.scope)]

    def _of_today(self, agenda: Agenda) -> Iterator[_Group]:
        """What I owe by today, then what I wait for by today, then what comes."""
        waits = _of(Side.THEIRS, (*agenda.late, *agenda.today))
        late, today = _mine_headings(bool(waits))
        yield from self.work.groups(first=True) if self.work else ()
        yield late, _of(Side.MINE, agenda.late)
        yield today, _of(Side.MINE, agenda.today)
        yield wording.tr("I wait for"), waits
        yield wording.tr("Keep in touch"), self._overdue()
        yield from self.work.groups(first=False) if self.work else ()
        near = self._near()
        yield touch_wording.occasions_heading(near), near
        yield wording.tr("Upcoming"), agenda.upcoming
        yield wording.tr("No date"), agenda.no_date

    def _overdue(self) -> list[TouchRow | More]:
        rows = self._touches.overdue()
        more = len(rows) - TOUCHES
        return [*rows[:TOUCHES], *([More(more)] if more > 0 else [])]

    def _near(self) -> tuple[OccasionRow, ...]:
        space = self._workspace
        days = preferences.reminders(space.store).birthday_days
        return occasions.coming(space.store, space.today(), days)

    def _of_all(self, agenda: Agenda) -> Iterator[_Group]:
        """All that I owe, by when it is due; then all that I wait for."""
        horizon = self._workspace.today() + timedelta(days=SOON)
        ahead = _of(Side.MINE, agenda.upcoming)
        soon = [r for r in ahead if r.due_on is not None and r.due_on <= horizon]
        waits = _of(Side.THEIRS, (*agenda.late, *agenda.today, *agenda.upcoming, *agenda.no_date))
        late, today = _mine_headings(bool(waits))
        yield late, _of(Side.MINE, agenda.late)
        yield today, _of(Side.MINE, agenda.today)
        yield wording.tr("Next 7 days"), soon
        yield wording.tr("Later"), ahead[len(soon) :]
        yield wording.tr("No date"), _of(Side.MINE, agenda.no_date)
        yield wording.tr("I wait for"), waits

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self._at(index), Heading | None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def plain_data(self, index: _Index, role: int) -> Any:
        row = self._at(index)
        if row is None:
            return None
        value = agenda_rows.data(row, role, self._workspace.zone, self._today)
        if isinstance(row, FollowUpRow) and role in _BELOW and row.id in self._slid:
            joint = " · " if role == AgendaRole.ORIGIN else ", "
            return joint.join(part for part in (self._slid[row.id], value) if part)
        return value

    def _at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def _look(self, changes: Changes) -> None:
        promised = {Thing.FOLLOW_UP, Thing.CUSTOMER, Thing.INTERACTION, Thing.CARE}
        if self.scope is Scope.TODAY or changes.things & promised:
            self.stale = True

    @Slot()
    def _age(self) -> None:
        self.stale = self.stale or self.scope in (Scope.TODAY, Scope.QUIET)


def _of(side: Side, rows: Sequence[FollowUpRow]) -> list[FollowUpRow]:
    return [row for row in rows if row.side is side]


def _mine_headings(others_owe: bool) -> tuple[str, str]:
    """Late and Today; only who waits for somebody is told whose promise it is."""
    if others_owe:
        return wording.tr("I owe, late"), wording.tr("I owe today")
    return wording.tr("Late"), wording.tr("Today")


def _done(agenda: Agenda, scope: Scope) -> list[_Group]:
    return [(wording.tr("Done today"), agenda.done_today)] if scope is Scope.TODAY else []
