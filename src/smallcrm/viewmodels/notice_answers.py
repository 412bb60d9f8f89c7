"""What notices ask for: a button was pressed, or the notice itself, which opens and never acts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.ledger import Act, NoticeKind, Surface
from smallcrm.domain.records import FollowUpId, FollowUpRow, FollowUpState
from smallcrm.services import follow_ups
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.reminders import ReminderWatch
from smallcrm.viewmodels.workspace import Workspace

DISMISSED = 2
"""Why a notice was closed (Desktop Notifications Specification, NotificationClosed): by hand."""


class NoticeAnswers(QObject):
    """``customer_wanted(int)``, ``panel_wanted``, ``today_wanted``, ``quiet_wanted`` and
    ``backups_wanted``: what is to be opened."""

    customer_wanted = Signal(int)
    panel_wanted = Signal()
    today_wanted = Signal()
    quiet_wanted = Signal()
    backups_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        promises: Promises,
        watch: ReminderWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences = workspace, preferences
        self._promises, self._watch = promises, watch

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
        kind, sign, number = key.replace("/", ":").partition(":")
        if kind not in set(NoticeKind) or (sign and not number.isdigit()):
            return
        follow_up = FollowUpId(int(number)) if ":" in key else None
        if action == "resume":
            self._preferences.resume()
        elif action in ("not_now", "close"):
            self._watch.note(key, Act.CLOSED, surface)
        elif action == "default":
            self._watch.note(key, Act.OPENED, surface)
            self._open(NoticeKind(kind), follow_up, self._watch.customer(key))
        elif follow_up is not None:
            self._act(follow_up, action, surface)

    def _act(self, follow_up: FollowUpId, action: str, surface: Surface) -> None:
        row = self._row(follow_up)
        if row is None or row.state is not FollowUpState.OPEN:
            return
        if action == "done":
            self._promises.set_done(row, surface)
        elif action == "hour":
            self._promises.hour_later(row, surface)

    def _open(self, kind: NoticeKind, follow_up: FollowUpId | None, customer: int) -> None:
        row = self._row(follow_up) if follow_up is not None else None
        if row is not None and row.customer_id is not None:
            customer = int(row.customer_id)
        if customer:
            self.customer_wanted.emit(customer)
        elif kind in (NoticeKind.DUE, NoticeKind.AWAY, NoticeKind.LATE):
            self.panel_wanted.emit()
        elif kind is NoticeKind.QUIET:
            self.quiet_wanted.emit()
        elif kind is NoticeKind.BACKUP:
            self.backups_wanted.emit()
        else:
            self.today_wanted.emit()

    def _row(self, follow_up: FollowUpId) -> FollowUpRow | None:
        space = self._workspace
        return space.attempt(follow_ups.row, space.store, follow_up)
