"""The row of Today that reminds of the weekly review."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from smallcrm.domain import follow_ups as days
from smallcrm.domain.records import CustomerKind
from smallcrm.services import preferences, review_weeks
from smallcrm.viewmodels import review_wording
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.viewmodels.workspace import Workspace

SOURCE = "review"


class TodayReview(QObject):
    """A row below the follow-ups on the last working day, for those who have finished a review
    before, until this week's is. ``wanted`` when the page is."""

    wanted = Signal()
    source, is_first = SOURCE, False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def heading(self) -> str:
        return review_wording.title()

    def rows(self) -> Sequence[WorkRow]:
        space = self._workspace
        today = space.today()
        if not _is_its_day(space, today):
            return ()
        words, below = review_wording.on_today()
        return (
            WorkRow(
                *(SOURCE, "today", None, "", CustomerKind.PERSON),
                words=words,
                below=below,
                icon="check",
                answers=(TodayAnswer.ACCEPT,),
            ),
        )

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        if answer is TodayAnswer.ACCEPT:
            self.wanted.emit()


def _is_its_day(space: Workspace, today: date) -> bool:
    last = days.week(preferences.reminders(space.store).working_days)[1]
    if today.weekday() != last or review_weeks.last_finished(space.store) is None:
        return False
    return review_weeks.week(space.store, today).finished_on is None
