"""Reminders and tray, put together: who watches, who shows, who listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from smallcrm.app.outside import Outside
from smallcrm.app.settings import Settings
from smallcrm.app.staying import Staying
from smallcrm.desktop.clock import SystemClock
from smallcrm.desktop.power import SleepWatch
from smallcrm.desktop.screen_lock import ScreenLock
from smallcrm.desktop.session import SessionSignals
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import Clock
from smallcrm.domain.clock_jump import ClockJump, Passed
from smallcrm.domain.records import FollowUpId, FollowUpRow
from smallcrm.domain.reminder_settings import Names
from smallcrm.viewmodels import notice_wording
from smallcrm.viewmodels.notice_answers import NoticeAnswers
from smallcrm.viewmodels.reminders import ReminderWatch, Surroundings
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.due_panel import DuePanel
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.mark import mark
from smallcrm.widgets.tray import Tray

if TYPE_CHECKING:
    from smallcrm.widgets.settings_reminders import RemindersPage

LOCK_MS = 1000
"""So long is waited at most to hear whether the screen is locked."""
NAMES_BEFORE = "names_before"
"""What was shown of names before they were hidden by the tray's menu."""


class Care(QObject):
    """``quit_wanted`` from the tray's menu or from the system; ``write_wanted`` and
    ``settings_wanted`` from the tray."""

    quit_wanted = Signal()
    write_wanted = Signal()
    settings_wanted = Signal()

    def __init__(
        self, workspace: Workspace, window: MainWindow, desk: Desk, settings: Settings
    ) -> None:
        super().__init__(window)
        self._workspace, self._window, self._desk = workspace, window, desk
        self._settings = settings
        self._panel_next = self._has_begun = False
        self._fallen: FollowUpId | None = None
        self._test_key = ""
        self.signals = SessionSignals(self)  # before the icon: who sees that may end us
        self.preferences = desk.preferences
        QApplication.setWindowIcon(mark(with_dot=False))
        self.tray = Tray(workspace, desk.preferences, self)
        self.staying = Staying(workspace, window, self.tray, settings, self)
        self.outside = Outside(self.tray, window, self._has_sound, self)
        self.lock = ScreenLock(self)
        self.sleep = SleepWatch(self)
        around = Surroundings(self._in_front, self._is_locked, _passed(workspace.clock))
        announcers = self.outside, window.due_bar
        self.watch = ReminderWatch(
            workspace, self.preferences, desk.touches, announcers, around, self
        )
        self.answers = NoticeAnswers(workspace, self.preferences, desk.promises, self.watch, self)
        # no parent: a panel of a window that is minimised or hidden would be so too
        self.panel = DuePanel(workspace, desk.promises)
        self._connect()

    def _connect(self) -> None:
        self.outside.notices.activated.connect(self.answers.obey)
        self.outside.notices.closed.connect(self.answers.closed)
        self.outside.shown.connect(self.watch.shown)
        self.sleep.woke.connect(self.watch.poll)
        self.sleep.falling_asleep.connect(self._desk.keep)
        self.lock.locked.connect(self.veil)
        self.outside.panel_due.connect(self._want_panel)
        self._window.due_bar.pressed.connect(self.answers.obey_inside)
        self.watch.fell_due.connect(self._fell_due)
        self.watch.due_changed.connect(self._show_due)
        self.watch.day_changed.connect(self._new_day)
        self.answers.panel_wanted.connect(self._open_panel)
        self.answers.today_wanted.connect(self._open_today)
        self.answers.quiet_wanted.connect(self._open_quiet)
        self.answers.customer_wanted.connect(self._open_customer)
        self.watch.said.connect(self._workspace.trouble)
        self.panel.customer_wanted.connect(self._open_customer)
        self.tray.open_wanted.connect(self._window.come_up)
        self.tray.panel_wanted.connect(self._open_panel)
        self.tray.write_wanted.connect(self.write_wanted)
        menu = self.tray.menu
        menu.today_wanted.connect(self._open_today)
        menu.customer_wanted.connect(self._open_customer)
        menu.settings_wanted.connect(self._open_settings)
        menu.names_chosen.connect(self._hide_names)
        menu.quit_wanted.connect(self.staying.quit)
        self.staying.quit_wanted.connect(self.quit_wanted)
        self.signals.quit_wanted.connect(self.quit_wanted)

    def start(self) -> None:
        self.sleep.start()
        self.lock.known.connect(self._begin)
        self.lock.start()
        if self.lock.is_known:
            self._begin()
        else:
            QTimer.singleShot(LOCK_MS, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Once it is known whether the screen is locked: what is told first may name people."""
        if not self._has_begun:
            self._has_begun = True
            self.watch.start()
            self._show_due()
            self.staying.ask_again()

    def stop(self) -> None:
        self.watch.stop()
        self.outside.notices.stop()
        self.lock.stop()
        self.sleep.stop()
        self.tray.stop()
        self.panel.close()
        self.panel.deleteLater()
        self.signals.stop()

    def fill(self, page: RemindersPage) -> None:
        """The page of the settings: a notice to try, and what came of it."""
        page.test_wanted.connect(self._test)
        page.test_answered.connect(self._test_answered)

    @Slot()
    def _test(self) -> None:
        """A notice to try; where only the Due panel is left, that is what there is to say."""
        from smallcrm.widgets.settings_reminders import RemindersPage

        page, self._panel_next = self.sender(), False
        self._test_key = self.watch.test_notice()
        nowhere = not self._test_key or (self._panel_next and not self.tray.is_there)
        self._panel_next = False
        if nowhere and isinstance(page, RemindersPage):
            page.say_not_shown()

    @Slot(bool)
    def _test_answered(self, seen: bool) -> None:
        if self._test_key:
            self.watch.answer_test(self._test_key, seen=seen)

    @Slot()
    def veil(self) -> None:
        """The screen was locked, or is shared: what is shown names nobody from now on."""
        self.outside.veil(*notice_wording.veiled())
        self.panel.hide()

    def _has_sound(self) -> bool:
        return self.preferences.reminders.sound

    def _is_locked(self) -> bool:
        return self.lock.is_locked

    def _in_front(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()

    # --- what is due -----------------------------------------------------------------------------

    @Slot()
    def _want_panel(self) -> None:
        """It comes up as soon as what it is to show is recorded as told."""
        self._panel_next = True
        QTimer.singleShot(0, self._show_panel)

    @Slot()
    def _show_panel(self) -> None:
        if self._panel_next:
            self._panel_next = False
            self._show_due()
            hidden = self._is_locked() or self.preferences.reminders.names is not Names.FULL
            place = self.tray.place()
            self.panel.pop_up(asked=False, near=place, first=self._fallen, veiled=hidden)

    @Slot(list)
    def _fell_due(self, rows: list[FollowUpRow]) -> None:
        self._fallen = rows[0].id
        self._desk.remind(rows)
        self._show_due()

    @Slot()
    def _show_due(self) -> None:
        rows = self.watch.due_rows()
        self.panel.set_rows(rows)
        self.tray.show_due(rows, self._window.sections.counts.today)

    @Slot()
    def _new_day(self) -> None:
        """Today is another day: every view says so."""
        self._workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))

    @Slot()
    def _open_panel(self) -> None:
        self._show_due()
        self.panel.pop_up(asked=True, near=self.tray.place())

    @Slot()
    def _open_today(self) -> None:
        self._window.come_up()
        self._window.show_section(Section.TODAY)

    @Slot()
    def _open_quiet(self) -> None:
        self._window.come_up()
        self._window.show_section(Section.QUIET)

    @Slot(int)
    def _open_customer(self, customer: int) -> None:
        self._window.come_up()
        self._desk.open_customer(customer)

    # --- what the tray's menu asks ---------------------------------------------------------------

    @Slot()
    def _open_settings(self) -> None:
        self._window.come_up()
        self.settings_wanted.emit()

    @Slot(bool)
    def _hide_names(self, hidden: bool) -> None:
        """Hidden from now on, or as they were before."""
        now = self.preferences.reminders.names
        if hidden:
            self._settings.put(NAMES_BEFORE, now.value)
            self.preferences.set(names=Names.HIDDEN)
        else:
            was_name = self._settings.text(NAMES_BEFORE) == Names.NAME.value
            self.preferences.set(names=Names.NAME if was_name else Names.FULL)


def _passed(clock: Clock) -> Callable[[], Passed] | None:
    """What happened to the computer's clocks since the last look; None for a clock that stands."""
    if not isinstance(clock, SystemClock):
        return None
    jump = ClockJump(clock.reading())
    return lambda: jump.look(clock.reading())
