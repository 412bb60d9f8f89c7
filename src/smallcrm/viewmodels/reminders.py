"""The watch: polls the file, claims what is due, has it shown, records that it was."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.follow_ups import snooze_choices
from smallcrm.domain.records import FollowUpId, FollowUpRow
from smallcrm.domain.reminders import Decision, Manner
from smallcrm.services import follow_ups, reminders
from smallcrm.viewmodels import notice_wording, wording
from smallcrm.viewmodels.workspace import Workspace

log = logging.getLogger("smallcrm.reminders")

POLL_MS = 15_000
"""One coarse repeating timer: it survives sleep, clock changes and an error in one poll."""
GROUP = "group"


class Announcer(Protocol):
    """Whatever can show a notice. ``show`` says whether it will be seen outside the window."""

    def show(self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]) -> bool: ...

    def withdraw(self, key: str) -> None: ...


class ReminderWatch(QObject):
    """``fell_due(list[FollowUpRow])`` after an announcement; ``due_changed`` when the list did;
    ``day_changed`` at midnight, or wherever a journey moves it.

    ``customer_wanted(int)`` and ``panel_wanted`` come from notices that were pressed.
    """

    fell_due = Signal(list)
    due_changed = Signal()
    customer_wanted = Signal(int)
    panel_wanted = Signal()
    day_changed = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        announcer: Announcer,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """``in_front`` says whether the user has the window before them."""
        super().__init__(parent)
        self._workspace, self._announcer, self._in_front = workspace, announcer, in_front
        self._day = workspace.today()
        self._shown: dict[int, str] = {}
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.poll)
        workspace.changed.connect(self._changed)

    def start(self) -> None:
        self._timer.start()
        self.poll()

    @Slot()
    def poll(self) -> None:
        """Ask the file what is due now, and tell it."""
        if self._day != self._workspace.today():
            self._day = self._workspace.today()
            self.day_changed.emit()
        try:
            self._poll()
        except SmallcrmError as problem:
            log.error("poll failed: %s", type(problem).__name__)
            self.said.emit(wording.error(problem))

    def due_rows(self) -> tuple[FollowUpRow, ...]:
        """What the panel and the tray list: open and announced."""
        return self._workspace.attempt(reminders.announced_rows, self._workspace.store) or ()

    # --- what notices ask for --------------------------------------------------------------------

    @Slot(str, str)
    def obey(self, key: str, action: str) -> None:
        """A button of a notice, or the notice itself ("default"), was pressed."""
        if key == GROUP:
            self.panel_wanted.emit()
            return
        follow_up = FollowUpId(int(key))
        if action == "done":
            self.set_done(follow_up)
        elif action == "hour":
            self.snooze_hour(follow_up)
        else:
            row = self._workspace.attempt(follow_ups.row, self._workspace.store, follow_up)
            if row is not None and row.customer_id is not None:
                self.customer_wanted.emit(int(row.customer_id))
            else:
                self.panel_wanted.emit()

    def set_done(self, follow_up: FollowUpId) -> None:
        space = self._workspace
        space.attempt(follow_ups.done, space.store, follow_up, space.now())

    def snooze_hour(self, follow_up: FollowUpId) -> None:
        space = self._workspace
        hour = snooze_choices(None, space.local_now())[0]
        space.attempt(follow_ups.snooze, space.store, follow_up, hour.due_on, hour.due_time)

    # --- inside ----------------------------------------------------------------------------------

    def _poll(self) -> None:
        space = self._workspace
        now = space.now()
        decision = reminders.poll(space.store, now, space.zone())
        if decision.manner is Manner.NOTHING:
            return
        rows = reminders.claim(space.store, decision.due, now)
        if not rows:
            return
        if self._tell(decision, rows):
            reminders.mark_announced(space.store, decision.due, now)
            self.fell_due.emit(list(rows))
        else:
            reminders.release(space.store, decision.due)
        self.due_changed.emit()

    def _tell(self, decision: Decision, rows: Sequence[FollowUpRow]) -> bool:
        """Show it where the user looks: in the window when it is in front, else as a notice."""
        today, zone = self._workspace.today(), self._workspace.zone()
        alone = len(rows) == 1
        if decision.manner is Manner.SINGLES or alone:
            told = [self._tell_one(row, notice_wording.single(row, zone, today)) for row in rows]
            return any(told)
        title, body = notice_wording.several(rows, decision.manner, today)
        if self._in_front():
            self.said.emit(f"{title}. {body}")
            return True
        actions = [("default", wording.tr("Open"))]
        shown = self._announcer.show(GROUP, title, body, actions)
        if shown:
            self._shown.update({int(row.id): GROUP for row in rows})
        return shown

    def _tell_one(self, row: FollowUpRow, words: tuple[str, str]) -> bool:
        title, body = words
        if self._in_front():
            self.said.emit(f"{title}. {body}")
            return True
        actions = [
            ("default", wording.tr("Open")),
            ("done", wording.tr("Done")),
            ("hour", wording.tr("1 hour")),
        ]
        key = str(int(row.id))
        shown = self._announcer.show(key, title, body, actions)
        if shown:
            self._shown[int(row.id)] = key
        return shown

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.things & {Thing.FOLLOW_UP, Thing.CUSTOMER}:
            self._withdraw_handled()
            self.due_changed.emit()
            self.poll()

    def _withdraw_handled(self) -> None:
        """Handled elsewhere: its notice goes; a notice for many goes with the last of them."""
        if not self._shown:
            return
        still = {int(row.id) for row in self.due_rows()}
        gone = {number: key for number, key in self._shown.items() if number not in still}
        for number in gone:
            del self._shown[number]
        for key in set(gone.values()) - set(self._shown.values()):
            self._announcer.withdraw(key)
