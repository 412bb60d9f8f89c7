"""Backups against now: a list, what each holds, and the two ways back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.backups import Backup
from smallcrm.domain.comparison import BroughtBack, Comparison, Difference, Replaced
from smallcrm.domain.errors import NeedsPassphrase, SmallcrmError, WrongPassphrase
from smallcrm.services import backups, bringing_back, comparing, moving, restoring
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import backup_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Look:
    """A backup that was looked into; ``is_as_written`` whether its bytes are those of then."""

    backup: Backup
    found: Comparison
    is_as_written: bool


class RestoreViewModel(QObject):
    """``listed(list[Backup])``; ``looked(Look)``; ``refused(Backup, str)`` when one cannot be
    used; ``locked(str)`` when its own passphrase is wanted; ``done(str)`` after it was put in place
    or somebody brought back; ``failed(str)``."""

    listed = Signal(list)
    looked = Signal(object)
    refused = Signal(object, str)
    locked = Signal(str)
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop: Callable[[], None] = lambda: None
        self._wishes = 0
        self._keys: dict[Path, Key] = {}
        """Of backups under another passphrase than the present."""

    def refresh(self) -> None:
        store = self._workspace.store

        def work(lane: Lane) -> list[Backup]:
            return list(backups.listed(store))

        self._workspace.jobs.run(work, self.listed.emit, self._failed, self)

    def find(self, path: Path) -> Backup | None:
        """A file of the user's choice; None, and said, when it is not there."""
        try:
            return restoring.find(path)
        except SmallcrmError as problem:
            self._failed(problem)
            return None

    def look(self, backup: Backup, typed: str = "") -> None:
        """Look into a backup, in the background, with its own passphrase if that was typed; the
        answer to the last wish counts."""
        self._stop()
        self._wishes += 1
        wish, store, keys = self._wishes, self._workspace.store, self._keys

        def work(lane: Lane) -> Look:
            if typed and (key := moving.unlock(backup.path, typed)) is not None:
                keys[backup.path] = key
            is_as_written = backups.is_as_written(backup)
            with restoring.opened(store, backup, keys.get(backup.path)) as beside:
                return Look(backup, comparing.compare(store, beside), is_as_written)

        def then(look: Look) -> None:
            if wish == self._wishes:
                self.looked.emit(look)

        def failed(problem: SmallcrmError) -> None:
            if wish != self._wishes:
                return
            if isinstance(problem, NeedsPassphrase):
                self.locked.emit(backup_wording.locked())
            elif isinstance(problem, WrongPassphrase):
                self.locked.emit(wording.error(problem))
            else:
                self.refused.emit(backup, wording.error(problem))

        self._stop = self._workspace.jobs.run(work, then, failed, self)

    def replace(self, backup: Backup) -> None:
        """Put it in the place of all there is."""
        space = self._workspace
        store, now, key = space.store, space.now(), self._keys.get(backup.path)

        def work(lane: Lane) -> Replaced:
            return restoring.replace_all(store, backup, now, key)

        space.jobs.run(work, self._replaced, self._failed, self)

    def bring_back(self, backup: Backup, one: Difference) -> None:
        """Only this customer, as an action that can be taken back."""
        store, key = self._workspace.store, self._keys.get(backup.path)

        def work(lane: Lane) -> BroughtBack:
            with restoring.opened(store, backup, key) as beside:
                brought = bringing_back.bring_back(store, beside, one.uid)
                restoring.bring_contents(store, beside)
                return brought

        self._workspace.jobs.run(work, self._brought_back, self._failed, self)

    # --- words -----------------------------------------------------------------------------------

    def when(self, backup: Backup) -> str:
        space = self._workspace
        text = backup_wording.moment(backup.at, space.zone(), space.today())
        return text[:1].upper() + text[1:]

    def about(self, backup: Backup) -> str:
        """ "Before an import · 1.9 MB"."""
        return f"{backup_wording.reason(backup.reason)} · {backup_wording.size(backup.size)}"

    # --- inside ----------------------------------------------------------------------------------

    def _replaced(self, done: Replaced) -> None:
        space = self._workspace
        when = backup_wording.moment(done.at, space.zone(), space.today())
        self.done.emit(backup_wording.replaced(when))

    def _brought_back(self, done: BroughtBack) -> None:
        self.done.emit(backup_wording.brought_back(done))

    def _failed(self, problem: SmallcrmError) -> None:
        self.failed.emit(wording.error(problem))
