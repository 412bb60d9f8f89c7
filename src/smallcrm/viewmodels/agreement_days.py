"""What a new day brings to the reminders of agreements."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.parts import Part
from smallcrm.domain.reminders import FIRST_MOMENT
from smallcrm.services import parts
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.services.agreement_reminders import Words

FEW = 100
"""So many agreements are cared for at once; of more it takes longer than a window may wait."""


class AgreementDays(QObject):
    """Moves reminders to the day that has come, once a day and before anything is told of.
    ``ended`` when that went on in the background; ``failed(SmallcrmError)`` when it could not be
    done there: it is tried again when it is asked next."""

    ended = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._day: date | None = None
        self._goes_on = False

    def is_done(self) -> bool:
        """Whether this day's is done; it is begun where it is not. Nothing is read in for it where
        there are no agreements.

        Raises:
            SmallcrmError: of a few it could not be done.
        """
        space = self._workspace
        today = space.local_now().date()  # a notice comes by the calendar, and so does its day
        if self._day == today or space.now() < FIRST_MOMENT:
            return True
        if self._goes_on:
            return False
        if Part.AGREEMENTS not in parts.used(space.store):
            self._day = today
            return True
        from smallcrm.services import agreement_reminders

        if agreement_reminders.are_more(space.store, FEW):
            self._begin(today)
            return False
        self._take(today, agreement_reminders.care(space.store, today, _words()))
        return True

    def _begin(self, today: date) -> None:
        from smallcrm.services import agreement_reminders
        from smallcrm.services.exported import Work

        space, words = self._workspace, _words()

        def work(lane: Lane) -> int:
            progress = Work(lane.progress, lane.cancelled)
            with space.relay.gathered():
                return agreement_reminders.care(space.store, today, words, progress)

        def then(moved: int) -> None:
            self._stop()
            self._take(today, moved)
            self.ended.emit()

        self._goes_on = True
        space.prompt_lane.run(work, then, self._fail, self, self._stop)

    def _take(self, today: date, moved: int) -> None:
        self._day = today
        if moved:
            things = frozenset({Thing.FOLLOW_UP})
            self._workspace.changed.emit(Changes(things, None, Way.QUIET))

    def _stop(self) -> None:
        self._goes_on = False

    def _fail(self, problem: SmallcrmError) -> None:
        self._stop()
        self.failed.emit(problem)


def _words() -> Words:
    from smallcrm.viewmodels import agreement_wording

    return agreement_wording.reminder
