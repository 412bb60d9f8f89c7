"""Today, Follow-ups and Unsorted: what is promised and what waits for an owner, under headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.pages import Agenda, Pile
from smallcrm.domain.records import (
    CustomerKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionRow,
    Side,
)
from smallcrm.services import follow_ups, unsorted
from smallcrm.viewmodels import dates, promises, wording
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SOON = 7
"""Follow-ups of so many days ahead stand apart from those farther off."""


class Scope(Enum):
    """Which page it is."""

    TODAY = auto()
    FOLLOW_UPS = auto()
    UNSORTED = auto()


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str


_Row = _Heading | FollowUpRow | InteractionRow
_Group = tuple[str, Sequence[FollowUpRow | InteractionRow]]


class AgendaModel(QAbstractListModel):
    """Headings, follow-ups and unsorted notes in one list. Hidden, it marks itself stale;
    ``refresh`` reads."""

    def __init__(self, workspace: Workspace, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self.scope = workspace, scope
        self._rows: list[_Row] = []
        self._today: date = workspace.today()
        self.stale = True
        workspace.changed.connect(self._look)

    @property
    def title(self) -> str:
        return {
            Scope.TODAY: dates.long_day(self._workspace.today()),
            Scope.FOLLOW_UPS: wording.tr("Follow-ups"),
            Scope.UNSORTED: wording.tr("Unsorted"),
        }[self.scope]

    def empty_words(self) -> str:
        return {
            Scope.TODAY: wording.tr("Nothing due today."),
            Scope.FOLLOW_UPS: wording.tr("No promises open."),
            Scope.UNSORTED: wording.tr("Every note has an owner."),
        }[self.scope]

    def refresh(self) -> None:
        groups = self._workspace.attempt(self._read)
        if groups is None:
            return
        self._today = self._workspace.today()
        self.beginResetModel()
        self._rows = []
        for heading, rows in groups:
            if rows:
                self._rows += [_Heading(heading)] if heading else []
                self._rows += rows
        self.stale = False
        self.endResetModel()

    def row(self, index: _Index) -> FollowUpRow | None:
        row = self._at(index)
        return row if isinstance(row, FollowUpRow) else None

    def note(self, index: _Index) -> InteractionRow | None:
        """The unsorted note at a place."""
        row = self._at(index)
        return row if isinstance(row, InteractionRow) else None

    def index_of(self, follow_up: FollowUpId) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if isinstance(row, FollowUpRow) and row.id == follow_up:
                return self.index(number)
        return QModelIndex()

    # --- groups ---------------------------------------------------------------------------------

    def _read(self) -> list[_Group]:
        space = self._workspace
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
        yield late, _of(Side.MINE, agenda.late)
        yield today, _of(Side.MINE, agenda.today)
        yield wording.tr("I wait for"), waits
        yield wording.tr("Upcoming"), agenda.upcoming
        yield wording.tr("No date"), agenda.no_date

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
        if isinstance(self._at(index), _Heading | None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._at(index)
        if isinstance(row, _Heading):
            return self._heading_data(row, role)
        if isinstance(row, InteractionRow):
            return self._note_data(row, role)
        return None if row is None else self._item_data(row, role)

    def _at(self, index: _Index) -> _Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def _heading_data(self, row: _Heading, role: int) -> Any:
        match role:
            case AgendaRole.ROW_TYPE:
                return "heading"
            case (
                AgendaRole.TITLE | Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole
            ):
                return row.text
        return None

    def _note_data(self, row: InteractionRow, role: int) -> Any:
        words = " ".join(row.body.split())
        kind = wording.interaction_kind(row.kind)
        when = dates.moment(row.happened_at, self._workspace.zone(), self._today)
        match role:
            case AgendaRole.ROW_TYPE:
                return "note"
            case AgendaRole.KIND:
                return CustomerKind.PERSON
            case AgendaRole.TITLE:
                return words
            case AgendaRole.WHEN:
                return f"{kind}, {when}"
            case AgendaRole.ORIGIN:
                return " · ".join(self._promised(f, words) for f in row.follow_ups)
            case AgendaRole.TONE | AgendaRole.CUSTOMER:
                return ""
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{wording.tr('Unsorted')}, {words}, {kind}, {when}"
        return None

    def _promised(self, row: FollowUpRow, note: str) -> str:
        """What came of a note, and when it is due; the note's own words not twice."""
        when = promises.when(row, self._today)
        words = when if row.text == note else f"{row.text}, {when}"
        return f"{wording.tr('Follow-up')}: {words}"

    def _item_data(self, row: FollowUpRow, role: int) -> Any:
        match role:
            case AgendaRole.ROW_TYPE:
                return "item"
            case AgendaRole.FOLLOW_UP_ID:
                return int(row.id)
            case AgendaRole.PERSON_ID:
                return None if row.customer_id is None else int(row.customer_id)
            case AgendaRole.KIND:
                return row.customer_kind
            case AgendaRole.CUSTOMER:
                return row.customer_name or wording.tr("Unsorted")
            case AgendaRole.TITLE:
                return row.text
            case AgendaRole.WHEN:
                return promises.when(row, self._today)
            case AgendaRole.TONE:
                return promises.tone(row, self._today)
            case AgendaRole.ORIGIN:
                return wording.origin(row, self._workspace.zone(), self._today)
            case AgendaRole.DONE:
                return row.state is FollowUpState.DONE
            case AgendaRole.THEIRS:
                return row.side is Side.THEIRS
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return promises.spoken(row, self._today)
        return None

    def _look(self, changes: Changes) -> None:
        if changes.things & {Thing.FOLLOW_UP, Thing.CUSTOMER, Thing.INTERACTION}:
            self.stale = True


def _of(side: Side, rows: Sequence[FollowUpRow]) -> list[FollowUpRow]:
    return [row for row in rows if row.side is side]


def _mine_headings(others_owe: bool) -> tuple[str, str]:
    """Late and Today; only who waits for somebody is told whose promise it is."""
    if others_owe:
        return wording.tr("I owe, late"), wording.tr("I owe today")
    return wording.tr("Late"), wording.tr("Today")


def _done(agenda: Agenda, scope: Scope) -> list[_Group]:
    return [(wording.tr("Done today"), agenda.done_today)] if scope is Scope.TODAY else []
