"""The weekly review: a list like Today's, of what is looked at once a week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from smallcrm.domain.changes import Changes
from smallcrm.domain.deals import DealId
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import FollowUpDraft, FollowUpRow
from smallcrm.domain.weekly_review import SHOWN, Kind, Part, ReviewRow, Week
from smallcrm.services import follow_ups, review_weeks, weekly_review
from smallcrm.viewmodels import agenda_rows, review_wording, wording
from smallcrm.viewmodels.agenda import AgendaModel, Scope
from smallcrm.viewmodels.agenda_rows import Item
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import TodayAnswer, TodayWork, WorkRow
from smallcrm.viewmodels.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_Group = tuple[str, Sequence[Item]]
SOURCE = "review"
OWED = 12
"""So many late ones: the longest due first."""
_DEEDS = (Kind.DEAL, Kind.INTRODUCED, Kind.PRAISED, Kind.NEW, Kind.STALE)
"""Where Accept does something."""


class WeeklyReview(AgendaModel):
    """``filled`` when what is read in the background is there; ``aged`` when a change was made."""

    filled = Signal()
    aged = Signal()

    def __init__(
        self, workspace: Workspace, touches: KeepInTouch, parent: QObject | None = None
    ) -> None:
        super().__init__(workspace, touches, Scope.REVIEW, parent)
        self._found: tuple[ReviewRow, ...] | None = None
        self._reads = self._old = False
        self.week = Week("")
        self._there: frozenset[str] = frozenset()
        self.work = TodayWork(self)
        self.work.add(_Answers(self))

    @property
    def title(self) -> str:
        return review_wording.title()

    def empty_words(self) -> str:
        if self.unread:
            return super().empty_words()
        return review_wording.reading() if self._found is None else review_wording.empty()

    def progress(self) -> str:
        """ "4 of 12 looked at"; "" before it is known, and when there is nothing."""
        looked, every = self.week.progress(self._there)
        return review_wording.progress(looked, every) if every and self._found is not None else ""

    def finished(self) -> str:
        return review_wording.finished(self.week, self._workspace.today())

    def finish(self) -> None:
        """This week's is done."""
        today = self._workspace.today()
        self._keep(Week(self.week.name, self.week.listed, self.week.seen, today))

    def pass_on(self, item: Item) -> None:
        """Looked at, and left as it is; once more: not looked at."""
        key = _key(item)
        if key in self._there:
            self._keep(self.week.turned(key))
            self.layoutChanged.emit()

    def refresh(self) -> None:
        """At once what was promised and who is silent; the rest when it was read."""
        super().refresh()
        if not self.unread:
            self._read_rest()

    def accept(self, key: str) -> None:
        """Do what a row suggests: each an action of its own, which can be taken back."""
        row = next((one for one in self._found or () if one.key == key), None)
        space = self._workspace
        if row is None or row.kind not in _DEEDS:
            return
        if row.kind is Kind.STALE:
            from smallcrm.services import bulk

            space.attempt(bulk.archive, space.store, [row.customer_id])
            return
        draft = FollowUpDraft(review_wording.follow_up(row), space.today())
        if row.kind is Kind.DEAL:
            from smallcrm.services import deals

            space.attempt(deals.add_next_step, space.store, DealId(row.number), draft, space.now())
        else:
            space.attempt(follow_ups.add, space.store, row.customer_id, draft, space.now())

    # --- reading --------------------------------------------------------------------------------

    def _read(self) -> list[_Group]:
        space, found = self._workspace, self._found or ()
        self.week = review_weeks.week(space.store, space.today())
        agenda = follow_ups.agenda(space.store, space.local_now(), 0)
        steps = {(r.customer_id, r.words) for r in found if r.kind is Kind.CHECKLIST}
        late = [r for r in agenda.late if (r.customer_id, r.text) not in steps]
        page = self._touches.page()
        silent = page.rows if page is not None else ()
        groups = list(self._groups_of(found, late, silent))
        items = [item for part, rows in groups if part is not Part.WON for item in rows]
        self._there = frozenset(map(_key, items))
        if self._found is not None and not self._there <= self.week.listed:
            self._keep(self.week.with_listed(self._there))
        numbers = {Part.OWED: len(late), Part.SILENT: len(silent)}
        return [
            (review_wording.heading(part, len(rows), numbers.get(part, 0)), rows)
            for part, rows in groups
        ]

    def _groups_of(
        self, found: Sequence[ReviewRow], late: Sequence[FollowUpRow], silent: Sequence[Item]
    ) -> Iterator[tuple[Part, Sequence[Item]]]:
        today = self._workspace.today()
        shown = silent[:SHOWN]
        named = {agenda_rows.customer(item) for item in shown}
        for part in Part:
            if part is Part.OWED:
                yield part, late[:OWED]
            elif part is Part.SILENT:
                yield part, shown
            else:
                yield (
                    part,
                    [
                        _work_row(row, today)
                        for row in found
                        if row.kind.part is part
                        and not (row.kind is Kind.STALE and row.customer_id in named)
                    ],
                )

    def _read_rest(self) -> None:
        if self._reads:
            self._old = True
            return
        self._reads, self._old = True, False
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()

        def work(lane: Lane) -> tuple[ReviewRow, ...]:
            return weekly_review.rows(store, today, zone)

        space.jobs.run(work, self._take, self._failed, self)

    def _take(self, found: tuple[ReviewRow, ...]) -> None:
        self._reads = False
        if found != self._found:
            self._found = found
            self.stale = True
            self.filled.emit()
        if self._old:
            self._read_rest()

    def _failed(self, problem: SmallcrmError) -> None:
        self._reads = False
        self._workspace.trouble.emit(wording.error(problem))

    def _keep(self, week: Week) -> None:
        space = self._workspace
        if not space.store.is_read_only:
            space.attempt(review_weeks.keep, space.store, week)
        self.week = week

    def _look(self, changes: Changes) -> None:
        self.stale = True
        self.aged.emit()

    def plain_data(self, index: _Index, role: int) -> Any:
        item = self.item(index)
        if item is not None and _key(item) in self.week.seen:
            if role == AgendaRole.WHEN:
                return review_wording.looked_at()
            if role == AgendaRole.TONE:
                return ""
        return super().plain_data(index, role)


class _Answers(QObject):
    """What is said to the review's own rows."""

    source, is_first = SOURCE, True

    def __init__(self, review: WeeklyReview) -> None:
        super().__init__(review)
        self._review = review

    def heading(self) -> str:
        return ""

    def rows(self) -> Sequence[WorkRow]:
        return ()

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        if answer is TodayAnswer.ACCEPT:
            self._review.accept(row.key)
        elif answer is TodayAnswer.NOT_NOW:
            self._review.pass_on(row)


def _key(item: Item) -> str:
    source, number = agenda_rows.key(item)
    return f"{source}:{number}"


def _work_row(row: ReviewRow, today: date) -> WorkRow:
    answers: tuple[TodayAnswer, ...] = (TodayAnswer.ACCEPT, TodayAnswer.NOT_NOW)
    if row.kind.part is Part.WON:
        answers = ()
    elif row.kind not in _DEEDS:
        answers = (TodayAnswer.NOT_NOW,)
    return WorkRow(
        source=SOURCE,
        key=row.key,
        customer_id=row.customer_id,
        name=row.name,
        kind=row.customer_kind,
        words=review_wording.words(row),
        when=review_wording.when(row, today),
        below=review_wording.below(row),
        tone=review_wording.tone(row),
        icon=review_wording.sign(row),
        answers=answers,
    )
