"""Settings, Safety, put together: what the page shows of the passphrase, and who does it; and the
one sentence after the 25th customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from smallcrm.app.build import Program
from smallcrm.app.keeper import Keeper
from smallcrm.app.settings import Settings
from smallcrm.desktop import keychain
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.services import passphrase
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import passphrase_wording, wording
from smallcrm.viewmodels.jobs import Lane

if TYPE_CHECKING:
    from smallcrm.widgets.safety_passphrase import PassphraseBox
    from smallcrm.widgets.settings_dialog import SettingsDialog

MANY = 25
TOLD = "disk_told"
"""Set once it was said that the file is not protected."""
SET, LATER = "passphrase", "later"


class Safety(QObject):
    """Lives as long as the program's window."""

    def __init__(self, locking: Keeper, program: Program, settings: Settings) -> None:
        super().__init__(program.window)
        self._locking, self._program, self._settings = locking, program, settings
        self._space = program.workspace
        self.page: PassphraseBox | None = None
        assert program.writing is not None
        program.writing.settings_opened.connect(self.fill)
        program.window.banner.answered.connect(self._answered)
        self._space.changed.connect(self._look)
        self._warn()

    @Slot(object)
    def fill(self, dialog: SettingsDialog) -> None:
        """Show how the file stands, and do what is chosen."""
        page = dialog.safety.passphrase
        self.page = page
        page.destroyed.connect(self._closed)
        page.change_wanted.connect(self._change)
        page.removal_wanted.connect(self._remove)
        page.lock_after_chosen.connect(self._lock_after)
        page.keychain_chosen.connect(self._use_keychain)
        self._show()

    def _show(self) -> None:
        from smallcrm.widgets.safety_passphrase import Protection

        if self.page is None:
            return
        locking = self._locking
        self.page.show_protection(
            Protection(
                has_one=locking.key is not None,
                can=passphrase.is_available(),
                lock_after=locking.minutes(),
                has_keychain=keychain.is_installed(),
                in_keychain=locking.unlocking.has_keychain,
            )
        )

    @Slot()
    def _closed(self) -> None:
        self.page = None

    # --- the passphrase --------------------------------------------------------------------------

    @Slot(str, str)
    def _change(self, now: str, new: str) -> None:
        key = self._locking.key
        if key is None:
            self._locking.change(new)
            return

        self._change_if_right(key, now, new)

    @Slot(str)
    def _remove(self, now: str) -> None:
        if self._locking.key is not None:
            self._change_if_right(self._locking.key, now, None)

    def _change_if_right(self, key: Key, now: str, new: str | None) -> None:
        """Who finds the program open must not be able to do it."""

        def then(right: bool) -> None:
            if self.page is not None:
                self.page.answer("" if right else passphrase_wording.not_of_now())
            if right:
                self._locking.change(new)

        self._space.jobs.run(lambda lane: passphrase.is_right(key, now), then, self._failed, self)

    @Slot(int)
    def _lock_after(self, minutes: int) -> None:
        self._locking.set_minutes(minutes)
        self._show()

    @Slot(bool)
    def _use_keychain(self, on: bool) -> None:
        key, path = self._locking.key, self._space.store.path
        if key is None:
            return

        def work(lane: Lane) -> None:
            if on:
                keychain.keep(key.salt, bytes(key.secret))
                passphrase.set_keychain(path, on=True)
            else:
                passphrase.set_keychain(path, on=False)  # whatever the keychain says
                keychain.forget(key.salt)

        self._space.jobs.run(work, lambda done: self._show(), self._failed, self)

    def _failed(self, problem: SmallcrmError) -> None:
        self._show()
        if self.page is not None:
            self.page.answer(wording.error(problem))

    # --- the one sentence ------------------------------------------------------------------------

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Thing.CUSTOMER in changes.things:
            self._warn()

    def _warn(self) -> None:
        banner = self._program.window.banner
        if (
            self._locking.key is not None
            or self._settings.text(TOLD)
            or self._program.is_throw_away
            or banner.isVisible()
        ):
            return
        if (self._space.attempt(self._count) or 0) >= MANY:
            self._settings.put(TOLD, "yes")
            answers = [(SET, self.tr("Set a passphrase…")), (LATER, self.tr("Close"))]
            banner.say(passphrase_wording.disk(), answers)

    def _count(self) -> int:
        return self._program.window.sections.counts.people

    @Slot(str)
    def _answered(self, answer: str) -> None:
        from smallcrm.widgets.settings_dialog import SettingsDialog

        if answer == SET and self._program.writing is not None:
            self._program.writing.show_settings()
            dialog = self._program.window.findChild(SettingsDialog)
            if dialog is not None:
                dialog.show_safety()
                dialog.safety.passphrase.ask()
