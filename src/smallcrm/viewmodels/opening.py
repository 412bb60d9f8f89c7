"""A file that was brought here: what is in it, before it takes the place of the present one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import NeedsPassphrase, SmallcrmError, WrongPassphrase
from smallcrm.services import moving
from smallcrm.services.moving import Contents
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.moving import contents
from smallcrm.viewmodels.workspace import Workspace


class OpeningViewModel(QObject):
    """``locked(str)``: a passphrase is wanted, with words why; ``seen(str, str)``: what is in it,
    and what becomes of what is here and which passphrase counts then; ``refused(str)``: it cannot
    be used, and why.

    ``wanted(source, key)`` when it is to be used; the key is None for a plain one.
    """

    locked = Signal(str)
    seen = Signal(str, str)
    refused = Signal(str)
    wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, source: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._source = workspace, source
        self._key: Key | None = None

    def name(self) -> str:
        return self._source.name

    def look(self, typed: str) -> None:
        """Look into it, with the passphrase that was typed if there was one."""
        source = self._source

        def work(lane: Lane) -> tuple[Contents, Key | None]:
            key = moving.unlock(source, typed)
            return moving.look(source, key), key

        self._workspace.jobs.run(work, self._looked, self._failed, self)

    def use(self) -> None:
        self.wanted.emit(self._source, self._key)

    def _looked(self, found: tuple[Contents, Key | None]) -> None:
        there, self._key = found
        space = self._workspace
        words = contents(there, space.zone(), space.today())
        if there.packed_at is not None:
            when = dates.moment(there.packed_at, space.zone(), space.today())
            words += "\n" + wording.tr("Packed: {when}.").replace("{when}", when)
        here = moving.here(space.store)
        kept = ""
        if here.customers or here.interactions:
            kept = wording.tr("What is here now ({what}) is kept as a backup first.")
            kept = kept.replace(
                "{what}", dates.plural("%n customer", "%n customers", here.customers)
            )
        said = (kept, self._passphrase())
        self.seen.emit(words, "\n\n".join(part for part in said if part))

    def _passphrase(self) -> str:
        """Which one opens the program's file once this is used; "" when there is none."""
        if self._workspace.store.key is not None:
            return wording.tr(
                "It will be locked with the passphrase that you have here. Nothing changes for you."
            )
        if self._key is None:
            return ""
        return wording.tr(
            "From now on smallcrm opens with the passphrase that you typed just now, and so do "
            "all backups here. You can change it in Settings, Safety."
        )

    def _failed(self, error: SmallcrmError) -> None:
        if isinstance(error, NeedsPassphrase):
            self.locked.emit(wording.tr("The file is locked. Type its passphrase to look into it."))
        elif isinstance(error, WrongPassphrase):
            self.locked.emit(wording.error(error))
        else:
            self.refused.emit(wording.error(error))
