"""What they say: groups with their comments, folded and unfolded, and what is done with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.feedback import FeedbackRow
from smallcrm.domain.said import Said, SaidGroup, Sieve, sifted
from smallcrm.services import themes
from smallcrm.viewmodels import feedback_wording, said_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.roles import SaidRole, TimelineRole
from smallcrm.viewmodels.veiled_list import VeiledList
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
SHOWN = 50
"""So many comments of a group at first, and with each "more"."""
Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class GroupAt:
    """A group's row; ``is_alone``: of what is like nothing else."""

    group: SaidGroup
    is_alone: bool = False

    @property
    def key(self) -> Key:
        if self.is_alone:
            return "alone", 0
        if self.group.theme is not None:
            return "theme", int(self.group.theme)
        return "group", min(map(int, self.group.whole), default=0)


@dataclass(frozen=True, slots=True)
class CommentAt:
    """A comment's row, with the group that it stands in."""

    row: FeedbackRow
    at: GroupAt

    @property
    def key(self) -> Key:
        return "comment", int(self.row.id)


@dataclass(frozen=True, slots=True)
class MoreAt:
    """There are ``count`` more comments in a group."""

    count: int
    at: GroupAt

    @property
    def key(self) -> Key:
        return f"more {self.at.key[0]}", self.at.key[1]


Row = GroupAt | CommentAt | MoreAt


class SaidModel(VeiledList):
    """Grouped in the background; ``filled`` when it has been. Hidden, it marks itself stale."""

    filled = Signal()
    PERSON = SaidRole.PERSON_ID
    QUOTED = (TimelineRole.BODY,)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.whole, self.said, self.sieve, self.days = Said(), Said(), Sieve(), 0
        self._rows: list[Row] = []
        self._open: dict[Key, int] = {}
        self._became: dict[Key, Key] = {}
        self.stale, self._reads, self.is_read = True, False, False
        workspace.changed.connect(self._look)

    def refresh(self) -> None:
        """Group what is in the file; once more when it was changed meanwhile."""
        if self._reads:
            return
        self._reads, self.stale = True, False
        store = self._workspace.store

        def work(lane: Lane) -> Said:
            return themes.grouped(store, lane.progress, lane.cancelled)

        self._workspace.jobs.run(work, self._take, self._failed, self, self._ended)

    # --- what is looked at ----------------------------------------------------------------------

    def look_at(self, *, days: int, topic: str, source: str) -> None:
        """Comments of so many days back (0: all), of a topic and a source ("": all)."""
        self.days = days
        self.sieve = Sieve(topic=topic, source=source)
        self._sift()

    def turn(self, index: _Index, *, is_open: bool | None = None) -> None:
        """Unfold a group, or fold it; of "more" show more."""
        at = self._at(index)
        if isinstance(at, MoreAt):
            self._open[at.at.key] += SHOWN
        elif isinstance(at, GroupAt):
            wanted = at.key not in self._open if is_open is None else is_open
            if wanted == (at.key in self._open):
                return
            if wanted:
                self._open[at.key] = SHOWN
            else:
                del self._open[at.key]
        else:
            return
        self._build()

    def comment(self, index: _Index) -> FeedbackRow | None:
        at = self._at(index)
        return at.row if isinstance(at, CommentAt) else None

    def group(self, index: _Index) -> SaidGroup | None:
        """The group of a row, also of a comment's; None for what stands on its own."""
        at = self._at(index)
        found = at.at if isinstance(at, CommentAt | MoreAt) else at
        return None if found is None or found.is_alone else found.group

    def is_group(self, index: _Index) -> bool:
        at = self._at(index)
        return isinstance(at, GroupAt) and not at.is_alone

    def key(self, index: _Index) -> Key | None:
        """By what a row is found again when all is grouped anew."""
        at = self._at(index)
        return None if at is None else at.key

    def index_of(self, key: Key | None) -> QModelIndex:
        """Of a group that is found no more, that with most of its comments."""
        wanted = key if key is None else self._became.get(key, key)
        for number, row in enumerate(self._rows):
            if row.key == wanted:
                return self.index(number)
        return QModelIndex()

    def head_of(self, index: _Index) -> QModelIndex:
        """Where the group of a comment stands."""
        at = self._at(index)
        return self.index_of(at.at.key) if isinstance(at, CommentAt | MoreAt) else QModelIndex()

    def others(self, group: SaidGroup | None) -> list[SaidGroup]:
        """All groups but this one, also those that a filter hides."""
        mine = None if group is None else group.whole
        return [other for other in self.whole.groups if other.whole != mine]

    # --- what is done ---------------------------------------------------------------------------

    def rename(self, group: SaidGroup, name: str) -> str:
        """Why it cannot be called so, or ""."""
        space = self._workspace
        try:
            themes.rename(space.store, group, name, space.now())
        except SmallcrmError as problem:
            return _why(problem)
        return ""

    def merge(self, group: SaidGroup, into: SaidGroup) -> None:
        space, name = self._workspace, said_wording.title(into)
        space.attempt(themes.merge, space.store, group, into, name, space.now())

    def put(self, row: FeedbackRow, into: SaidGroup | None) -> None:
        """Into a group, or on its own."""
        space = self._workspace
        name = "" if into is None else said_wording.title(into)
        space.attempt(themes.put, space.store, row.id, into, name, space.now())

    def begin(self, row: FeedbackRow, name: str) -> str:
        """A comment begins a group of this name: why it cannot, or ""."""
        space = self._workspace
        try:
            themes.put(space.store, row.id, SaidGroup(()), name, space.now())
        except SmallcrmError as problem:
            return _why(problem)
        return ""

    def free(self, group: SaidGroup) -> None:
        """The user's group is found by likeness again."""
        space = self._workspace
        if group.theme is not None:
            space.attempt(themes.free, space.store, group.theme)

    # --- inside ---------------------------------------------------------------------------------

    def _take(self, found: Said) -> None:
        self._follow(found)
        self._reads, self.is_read, self.whole = False, True, found
        self._sift()
        if self.stale:
            self.refresh()

    def _follow(self, found: Said) -> None:
        """What is unfolded stays so, though its group was named, or has other comments."""
        at = {key: GroupAt(group).key for group in found.groups for key in group.whole}
        self._became = {}
        for old in map(GroupAt, self.whole.groups):
            went = Counter(at[key] for key in old.group.whole if key in at)
            if went:
                self._became[old.key] = went.most_common(1)[0][0]
        self._open = {self._became.get(key, key): n for key, n in self._open.items()}

    def _failed(self, problem: SmallcrmError) -> None:
        self._ended()
        self._workspace.trouble.emit(wording.error(problem))

    def _ended(self) -> None:
        self._reads = False

    def _sift(self) -> None:
        first = self._workspace.today() - timedelta(self.days) if self.days else None
        self.said = sifted(self.whole, replace(self.sieve, first=first))
        self._build()
        self.filled.emit()

    def _build(self) -> None:
        self.beginResetModel()
        self._rows = list(self._made())
        self.endResetModel()

    def _made(self) -> Iterator[Row]:
        places = [GroupAt(group) for group in self.said.groups]
        if self.said.alone:
            whole = tuple(row.id for row in self.said.alone)
            places.append(GroupAt(SaidGroup(self.said.alone, whole=whole), is_alone=True))
        for at in places:
            yield at
            shown = self._open.get(at.key, 0)
            if shown:
                yield from (CommentAt(row, at) for row in at.group.rows[:shown])
                if len(at.group.rows) > shown:
                    yield MoreAt(len(at.group.rows) - shown, at)

    def _look(self, changes: Changes) -> None:
        self.stale = self.stale or bool(changes.things & {Thing.CARE, Thing.CUSTOMER})

    # --- the model ------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def plain_data(self, index: _Index, role: int) -> Any:
        at = self._at(index)
        if isinstance(at, GroupAt):
            return self._of_group(at, role)
        if isinstance(at, CommentAt):
            return self._of_comment(at.row, role)
        if isinstance(at, MoreAt):
            words = said_wording.more(at.count)
            said = (SaidRole.TITLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return "more" if role == SaidRole.ROW_TYPE else words if role in said else None
        return None

    def _of_group(self, at: GroupAt, role: int) -> Any:
        group = at.group
        title = said_wording.alone() if at.is_alone else said_wording.title(group)
        below = "" if at.is_alone else said_wording.below(group)
        match role:
            case SaidRole.ROW_TYPE:
                return "group"
            case SaidRole.TITLE | Qt.ItemDataRole.DisplayRole:
                return title
            case SaidRole.COUNT:
                return said_wording.people(group.people)
            case SaidRole.BELOW:
                return below
            case SaidRole.IS_OPEN:
                return at.key in self._open
            case Qt.ItemDataRole.AccessibleTextRole:
                fold = said_wording.fold(is_open=at.key in self._open)
                parts = (title, said_wording.people(group.people), below, fold)
                return ", ".join(part for part in parts if part)
        return None

    def _of_comment(self, row: FeedbackRow, role: int) -> Any:
        about = feedback_wording.about(row, self._workspace.today())
        head = " · ".join((row.customer_name, *about))
        match role:
            case SaidRole.ROW_TYPE:
                return "comment"
            case SaidRole.PERSON_ID:
                return int(row.customer_id)
            case TimelineRole.HEAD:
                return head
            case TimelineRole.BODY:
                return row.draft.words
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return f"{head}: {row.draft.words}"
        return None

    def _at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None


def _why(problem: SmallcrmError) -> str:
    if isinstance(problem, InvalidValue):
        return wording.invalid(problem.code)
    return wording.error(problem)
