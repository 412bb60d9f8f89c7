"""What notices ask for: a button was pressed, or the notice itself, which opens and never acts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.follow_ups import snooze_choices
from smallcrm.domain.ledger import Act, NoticeKind, Surface
from smallcrm.domain.records import FollowUpId
from smallcrm.services import follow_ups
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.reminders import ReminderWatch
from smallcrm.viewmodels.workspace import Workspace

DISMISSED = 2
"""Why a notice was closed (Desktop Notifications Specification, NotificationClosed): by hand."""


class NoticeAnswers(QObject):
    """``customer_wanted(int)``, ``panel_wanted``, ``today_wanted`` and ``quiet_wanted``: what is
    to be opened."""

    customer_wanted = Signal(int)
    panel_wanted = Signal()
    today_wanted = Signal()
    quiet_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        watch: ReminderWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences, self._watch = workspace, preferences, watch

    @Slot(str, str)
    def obey(self, key: str, action: str) -> None:
        """Of a notice of the desktop."""
        self._obey(key, action, Surface.NOTICE)

    @Slot(str, str)
    def obey_inside(self, key: str, action: str) -> None:
        """Of the bar in the window."""
        self._obey(key, action, Surface.WINDOW)

    @Slot(str, int)
    def closed(self, key: str, reason: int) -> None:
        """Put away by the user: it stays in Today. One that just went says nothing."""
        if reason == DISMISSED:
            self._watch.note(key, Act.CLOSED, Surface.NOTICE)

    def _obey(self, key: str, action: str, surface: Surface) -> None:
        kind, _, number = key.partition(":")
        if kind not in set(NoticeKind):
            return
        follow_up = FollowUpId(int(number)) if number.isdigit() else None
        space = self._workspace
        if action == "resume":
            self._preferences.resume()
        elif action == "done" and follow_up is not None:
            space.attempt(follow_ups.done, space.store, follow_up, space.local_now(), surface)
        elif action == "hour" and follow_up is not None:
            hour = snooze_choices(None, space.local_now())[0]
            when = hour.due_on, hour.due_time
            space.attempt(follow_ups.snooze, space.store, follow_up, *when, surface)
        elif action == "not_now":
            self._watch.note(key, Act.CLOSED, surface)
        elif action == "default":
            self._watch.note(key, Act.OPENED, surface)
            self._open(NoticeKind(kind), follow_up)

    def _open(self, kind: NoticeKind, follow_up: FollowUpId | None) -> None:
        if follow_up is not None:
            space = self._workspace
            row = space.attempt(follow_ups.row, space.store, follow_up)
            if row is not None and row.customer_id is not None:
                self.customer_wanted.emit(int(row.customer_id))
                return
        if kind in (NoticeKind.DUE, NoticeKind.AWAY, NoticeKind.LATE):
            self.panel_wanted.emit()
        elif kind is NoticeKind.QUIET:
            self.quiet_wanted.emit()
        else:
            self.today_wanted.emit()
