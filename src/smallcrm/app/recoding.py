"""Setting, changing or removing the passphrase: the program ends meanwhile, and comes again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from smallcrm.app.keeper import Keeper
from smallcrm.desktop import keychain
from smallcrm.domain.errors import KeychainClosed, SmallcrmError
from smallcrm.services import passphrase, unfinished
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import passphrase_wording, wording
from smallcrm.viewmodels.jobs import Lane


class Recoding(QObject):
    """Lives while its ``change`` goes on, and with whoever made it."""

    def __init__(self, locking: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._locking = locking

    def change(self, new: str | None) -> None:
        """Another passphrase, or the first; None to remove it."""
        locking = self._locking
        old, path = locking.key, locking.places.database
        if not locking.put_away_for_work():
            return
        in_keychain = locking.unlocking.has_keychain
        folders = unfinished.folders(path)

        def work(lane: Lane) -> tuple[Key | None, str]:
            if new is None:
                assert old is not None
                done = passphrase.remove(path, old, folders, lane.progress)
                _follow(old, None, in_keychain)
                return None, passphrase_wording.removed(len(done.left), away=done.away)
            key, done = passphrase.set_new(path, old, new, folders, lane.progress)
            if _follow(old, key, in_keychain):
                passphrase.set_keychain(path, on=True)
            plain = [one.name for one in passphrase.still_plain(path)]
            words = passphrase_wording.changed(
                *(done.backups, len(done.left), plain), away=done.away, again=old is not None
            )
            return key, words

        if locking.window is not None:
            locking.window.page.work(*passphrase_wording.working(removes=new is None))
            locking.unlocking.jobs.progressed.connect(locking.window.page.show_progress)
        locking.unlocking.jobs.run(work, self._changed, self._failed, self)

    def _changed(self, found: tuple[Key | None, str]) -> None:
        key, self._locking.said = found
        self._locking.drop_key()
        self._locking.open_again(key)

    def _failed(self, problem: SmallcrmError) -> None:
        """The file opens with the key of before; or, if it was a backup that failed, with the
        new one: then that is asked for, and the backups are gone on with."""
        locking = self._locking
        locking.said = wording.error(problem)
        if passphrase.opens(locking.places.database, locking.key):
            locking.open_again(locking.key)
        elif locking.window is not None:
            locking.drop_key()
            locking.window.page.ask(offers_keychain=False)
            locking.window.page.say(locking.said)


def _follow(old: Key | None, new: Key | None, was_in: bool) -> bool:
    """The keychain follows where it had the key; whether it has the new one."""
    if not was_in:
        return False
    try:
        if old is not None:
            keychain.forget(old.salt)
        if new is not None:
            keychain.keep(new.salt, bytes(new.secret))
    except KeychainClosed:
        return False
    return new is not None
