"""Whether the file is open or locked, and the way from one to the other.

Locked, the program is not hidden but gone: its window, its view-models, its connections and the
key. What opens it again builds it anew. So nothing of a client can be forgotten on the screen.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from enum import Enum, auto
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from smallcrm.app import choosing, clipboard, memory
from smallcrm.app.build import Program
from smallcrm.app.idle import LOCK_AFTER, Idle
from smallcrm.app.opening import Opened
from smallcrm.app.paths import Paths
from smallcrm.app.settings import HOT_KEY, Settings
from smallcrm.desktop import hand_over
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import NeedsPassphrase, SmallcrmError
from smallcrm.services import left_behind, unfinished
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.viewmodels import wording

if TYPE_CHECKING:
    from smallcrm.app.locked_outside import LockedOutside
    from smallcrm.app.safety import Safety
    from smallcrm.viewmodels.unlocking import Unlocking
    from smallcrm.widgets.lock_page import LockWindow

USUAL_MINUTES, RETRY_MS = 10, 20


class Reason(Enum):
    START = auto()
    WISH = auto()
    IDLE = auto()
    SCREEN = auto()
    SLEEP = auto()


class Locking(QObject):
    """Owns the program while it is open, and the lock window while it is not.
    ``crashed(Exception)`` from what nobody foresaw while it is being unlocked."""

    crashed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        places: Paths,
        clock: Clock,
        settings: Settings,
        options: argparse.Namespace,
        open_file: Callable[[Key | None], Opened],
        make: Callable[[Opened], Program],
    ) -> None:
        super().__init__()
        self._app, self.places, self._clock = app, places, clock
        self._settings, self._options = settings, options
        self._open_file, self._make = open_file, make
        self._store: Store | None = None
        self.key: Key | None = None
        self.program: Program | None = None
        self.window: LockWindow | None = None
        self.outside: LockedOutside | None = None
        self.idle = Idle(self)
        self.idle.gone.connect(self._idle)
        self.reason: Reason | None = None
        self._moments: tuple[datetime, ...] = ()
        self._customer = 0
        self._asked = self.said = ""
        self._was_seen = True
        self.place: QByteArray | None = None
        self.safety: Safety | None = None

    @cached_property
    def unlocking(self) -> Unlocking:
        from smallcrm.app import unlocks

        made = unlocks.unlocking(self, self, self._clock.now)
        made.jobs.crashed.connect(self.crashed)
        return made

    # --- beginning and ending --------------------------------------------------------------------

    def begin(self) -> bool:
        """Open the file, or ask for its passphrase first; False: the user would rather end.

        Raises:
            SmallcrmError: a plain file cannot be opened.
            NeedsPassphrase: a picture is wanted of a file that is encrypted.
        """
        path = self.places.database
        if not (self._options.demo or self._options.screenshot):
            unfinished.clean(path, unfinished.folders(path))
        if self._options.demo or self._is_plain():
            self._open(None)
            return self.program is not None
        if self._options.screenshot:
            raise NeedsPassphrase
        self.reason = Reason.START
        self.show_lock()
        if self._options.hidden and self.outside is not None:
            from smallcrm.viewmodels import passphrase_wording

            self.outside.tell(*passphrase_wording.locked_at_start())
        if self.unlocking.has_keychain:
            self.unlocking.try_keychain()
        return True

    def _is_plain(self) -> bool:
        path = self.places.database
        if unfinished.is_plain(path):
            return True
        from smallcrm.services import passphrase

        return not passphrase.is_set(path)

    def stop(self) -> None:
        self.idle.stop()
        if "unlocking" in self.__dict__:
            self.unlocking.stop()
        self._put_away_lock()
        self.end_program()
        self.drop_key()

    def tell_of_crash(self, report: str, *, suspect: bool = False) -> None:
        if self.program is not None:
            self.program.crashed.emit(report, suspect)

    @Slot(str)
    def obey(self, command: str) -> None:
        """What a second start asks; while it is locked only the window comes. A look that a
        terminal was refused is not kept for later."""
        if self.program is not None:
            self.program.obey(command)
        elif self.window is not None and (word := hand_over.read(command)[0]) != "changed":
            self._asked = command if word != "glance" else self._asked
            self.window.come_up()

    # --- locking ---------------------------------------------------------------------------------

    @Slot()
    def lock_now(self) -> None:
        self.lock(Reason.WISH)

    @Slot()
    def lock_with_screen(self) -> None:
        """Not by what is heard at first: a desktop may call its screen locked for ever."""
        care = None if self.program is None else self.program.care
        if self.key is not None and care is not None and care.lock.is_known:
            self.lock(Reason.SCREEN)

    @Slot()
    def lock_for_sleep(self) -> None:
        if self.key is not None:
            self.lock(Reason.SLEEP)

    def lock(self, reason: Reason) -> None:
        """Put everything of the clients away; without a passphrase only from sight."""
        if self.program is None or self.reason is not None:
            return
        self.reason = reason
        window = self.program.window
        self._was_seen, self.place = window.isVisible(), window.saveGeometry()
        for shown in QApplication.topLevelWidgets():
            shown.hide()
        self._close_file_dialogs()

    @Slot()
    def _idle(self) -> None:
        if self.key is not None:
            self.lock(Reason.IDLE)

    @Slot()
    def _close_file_dialogs(self) -> None:
        """A dialog that waits in an event loop of its own ends first; then all goes."""
        modal = QApplication.activeModalWidget()
        if QThread.currentThread().loopLevel() > 1 and modal is not None:
            modal.close()
            QTimer.singleShot(RETRY_MS, self._close_file_dialogs)
        else:
            QTimer.singleShot(0, self._lock)

    @Slot()
    def _lock(self) -> None:
        if self.program is None:
            return
        self.keep_in_mind(self.program)
        clipboard.empty()
        if self.key is not None:
            self.program.workspace.store.wipe_on_close()
        covered = self.key is None
        try:
            self.end_program()
        finally:  # what nobody foresaw must not keep the file open, or no window
            self.drop_key()
            self.show_lock(seen=self._was_seen, covered=covered)
            QTimer.singleShot(0, memory.give_back)

    def keep_in_mind(self, program: Program) -> None:
        """What is known while locked: moments, and the number of whom was looked at."""
        from smallcrm.services import due_moments

        store, desk = program.workspace.store, program.desk
        self._customer = int(desk.person.customer or 0) if desk is not None else 0
        if program.care is not None and not left_behind.is_held(store):
            at = program.care.preferences.reminders.digest_at
            with suppress(SmallcrmError):
                self._moments = due_moments.coming(store, local_now(self._clock), at)

    def end_program(self) -> None:
        program, self.program = self.program, None
        self.safety = self.idle.lock = None
        try:
            if program is not None:
                focused = QApplication.focusWidget()
                if focused is not None:
                    focused.clearFocus()  # a field that is being edited keeps what is in it
                program.stop()
        finally:
            self._let_go(program)

    def _let_go(self, program: Program | None) -> None:
        if program is not None:
            program.deleteLater()
            # now: what is still on its way to it would ask a file that is closed
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self._store is not None:
            self._store.close()
            self._store = None

    def drop_key(self) -> None:
        if self.key is not None:
            self.key.wipe()
            self.key = None

    def show_lock(self, *, seen: bool = True, covered: bool = False) -> None:
        from smallcrm.app.locked_outside import LockedOutside
        from smallcrm.desktop.hot_key import USUAL
        from smallcrm.widgets.lock_page import LockWindow

        window = LockWindow(self.unlocking)
        window.on_close = self._lock_closing
        window.quit_wanted.connect(self._app.quit)
        window.page.opened_plainly.connect(self._uncover)
        if covered:
            window.page.cover()
        else:
            by_whom = (Reason.START, Reason.SCREEN, Reason.SLEEP)
            offers = self.reason in by_whom and self.unlocking.has_keychain
            window.page.ask(offers_keychain=offers)
        self.window = window
        if not self._options.offscreen:
            keys = self._settings.text(HOT_KEY, USUAL)
            self.outside = LockedOutside(
                self._clock.now, self._moments, covered=covered, keys=keys, parent=self
            )
            self.outside.open_wanted.connect(window.come_up)
            self.outside.write_wanted.connect(partial(self.obey, "capture"))
            self.outside.quit_wanted.connect(self._app.quit)
        window.place(self.place, self._options.size)
        if seen and not (self._options.hidden and self.reason is Reason.START):
            window.show()

    def _lock_closing(self, event: QCloseEvent) -> None:
        from smallcrm.app.staying import HIDES

        hides = self._settings.text(HIDES) == "yes"
        if hides and self.outside is not None and self.outside.has_tray and self.window:
            event.ignore()
            self.window.hide()
            return
        event.accept()
        self._app.quit()

    # --- opening ---------------------------------------------------------------------------------

    @Slot()
    def _uncover(self) -> None:
        self.open_again(None)

    def open_again(self, key: Key | None) -> None:
        try:
            self._open(key)
        except SmallcrmError as problem:
            if self.window is not None:
                self.window.page.say(wording.error(problem))

    def _open(self, key: Key | None) -> None:
        opened = self._open_file(key)
        self._store = opened.store
        if self._store is None:  # it is damaged, and the user would rather end
            self._app.quit()
            return
        self.key = key
        program = self.program = self._make(opened)
        self.idle.lock = program.window.actions_.lock
        program.window.actions_.lock.triggered.connect(self.lock_now)
        program.completed.connect(self._complete)
        was = self.window
        if was is None:
            program.show()
        else:
            program.place()
            if self.place is not None:
                program.window.restoreGeometry(was.saveGeometry())
            if was.isVisible():
                program.window.show()
            else:
                QTimer.singleShot(0, program.go_on)
        self.reason = None
        self._put_away_lock()
        if key is not None:
            self.idle.start(self.minutes())

    def _put_away_lock(self) -> None:
        if self.outside is not None:
            self.outside.stop()
            self.outside.deleteLater()
            self.outside = None
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        self._moments = ()

    @Slot()
    def _complete(self) -> None:
        """The whole program is there: what tells it to lock, and where one was."""
        from smallcrm.app.moving import Moving
        from smallcrm.app.safety import Safety

        program = self.program
        if program is None:
            return
        if program.care is not None:
            program.care.lock.locked.connect(self.lock_with_screen)
            program.care.sleep.falling_asleep.connect(self.lock_for_sleep)
        if program.keeping is not None:
            program.keeping.choice_wanted.connect(partial(choosing.begin, self))
        if program.desk is not None and program.writing is not None:
            self.safety = Safety(self, program, self._settings)
            Moving(self, program, self._settings)
            if self._customer:
                program.desk.open_customer(self._customer)
        self._customer = 0
        if self.said:
            program.window.banner.say(self.said, [("seen", self.tr("Close"))])
            self.said = ""
        if self._asked:
            program.obey(self._asked)
            self._asked = ""

    def change(self, new: str | None) -> None:
        """Another passphrase, or the first; None to remove it: the program ends meanwhile."""
        from smallcrm.app.recoding import Recoding

        self._recoding = Recoding(self, self)
        # not from within the program, which ends
        QTimer.singleShot(0, partial(self._recoding.change, new))

    def put_away_for_work(self) -> bool:
        """End the program and keep the key, so that nobody has the file open; whether it was
        there."""
        program = self.program
        if program is None or self.reason is not None:
            return False
        self.reason = Reason.WISH
        self.keep_in_mind(program)
        self.place = program.window.saveGeometry()
        self.end_program()
        self.show_lock()
        return True

    # --- choices ---------------------------------------------------------------------------------

    def minutes(self) -> int:
        """Without a touch, until it locks; 0 for never."""
        kept = self._settings.text(LOCK_AFTER)
        return int(kept) if kept.isdecimal() and len(kept) < 4 else USUAL_MINUTES

    def set_minutes(self, minutes: int) -> None:
        self._settings.put(LOCK_AFTER, str(minutes))
        if self.key is not None:
            self.idle.start(minutes)
