"""Packing everything into one file for another computer, in the background."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import date, tzinfo
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain import passphrases
from smallcrm.domain.clock import local_now
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.strength import Strength, strength
from smallcrm.services import left_behind, moving
from smallcrm.services.left_behind import Moved
from smallcrm.services.moving import Brought, Contents
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class Protection(Enum):
    """How the file that is packed is protected."""

    SAME = auto()
    """By the passphrase of the present file."""
    OFFERED = auto()
    """By one of its own, if the user wants."""
    NONE = auto()
    """Not at all: SQLCipher is not installed."""


class MoveViewModel(QObject):
    """``packed(str)`` and ``failed(str)`` are sentences; ``left(bool)`` tells whether this copy
    counts as moved from now on."""

    packed = Signal(str)
    failed = Signal(str)
    left = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        look: Callable[[], Mapping[str, str]],
        key: Key | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._look, self._key = workspace, look, key
        self._name = ""

    def protection(self) -> Protection:
        if self._key is not None:
            return Protection.SAME
        return Protection.OFFERED if cipher.is_available() else Protection.NONE

    def suggestion(self) -> str:
        """A passphrase for the file."""
        return passphrases.suggest(secrets.randbelow)

    def will_do(self, passphrase: str) -> bool:
        return will_do(passphrase)

    def suggested_name(self) -> str:
        return moving.name_for(local_now(self._workspace.clock))

    def named(self, chosen: Path) -> Path:
        """With the ending by which "Open a file" finds it, where the user gave none."""
        return chosen if chosen.suffix else chosen.with_name(chosen.name + moving.SUFFIX)

    def is_there(self, target: Path) -> str:
        text = wording.tr("{path} is there already. Choose another name.")
        return text.replace("{path}", str(target))

    def what_goes(self) -> str:
        """ "212 people, 1,840 notes, 31 follow-ups. Last change today 14:30."."""
        return self._contents(moving.here(self._workspace.store))

    def pack(self, target: Path, passphrase: str) -> None:
        """Write the file; with a passphrase it opens with that one only."""
        store, now, key = self._workspace.store, self._workspace.now(), self._key
        look = dict(self._look())
        self._name = target.name

        def work(lane: Lane) -> Contents:
            return moving.pack(store, target, look, now, passphrase, key)

        self._workspace.jobs.run(work, self._packed, self._failed, self)

    def leave(self) -> None:
        """From now on the other computer has the one that counts."""
        left_behind.leave(self._workspace.store, self._name, self._workspace.now())
        self.left.emit(True)

    def stay(self) -> None:
        """This copy goes on being used."""
        left_behind.stay(self._workspace.store)
        self.left.emit(False)

    def _packed(self, found: Contents) -> None:
        self.packed.emit(self._contents(found))

    def _contents(self, found: Contents) -> str:
        return contents(found, self._workspace.zone(), self._workspace.today())

    def _failed(self, error: SmallcrmError) -> None:
        self.failed.emit(wording.error(error))


def will_do(passphrase: str) -> bool:
    """Whether it may lock a file that leaves the house."""
    return strength(passphrase) > Strength.TOO_SHORT


def contents(found: Contents, zone: tzinfo, today: date) -> str:
    """What a file holds, in a line."""
    parts = [
        dates.plural("%n customer", "%n customers", found.customers),
        dates.plural("%n note", "%n notes", found.interactions),
        dates.plural("%n open follow-up", "%n open follow-ups", found.open_follow_ups),
    ]
    words = ", ".join(parts) + "."
    if found.changed_at is not None:
        when = dates.moment(found.changed_at, zone, today)
        words += " " + wording.tr("Last change: {when}.").replace("{when}", when)
    return words


def opening_words(file: str, brought: Brought, *, had_own: bool) -> str:
    """What is said in the window over the file that was brought."""
    words = wording.tr("{file} is your file now. What was here before is among the backups.")
    words = words.replace("{file}", file)
    if brought.key is not None and had_own:
        words += " " + wording.tr("It is locked with the passphrase that you have here.")
    elif brought.key is not None:
        words += " " + wording.tr(
            "It opens with the passphrase that you typed for it, and so do the backups here. You "
            "can change it in Settings, Safety."
        )
    if brought.erased:
        words += " " + dates.plural(
            "%n person was erased here on request and was left out.",
            "%n people were erased here on request and were left out.",
            brought.erased,
        )
    return words


def moved(found: Moved, workspace: Workspace) -> str:
    """What is said when a copy that was left behind is opened."""
    text = wording.tr(
        "Everything here was moved to another computer: {when}, as {file}. This copy is for "
        "reading, so that the two do not grow apart."
    )
    return text.replace(
        "{when}", dates.moment(found.at, workspace.zone(), workspace.today())
    ).replace("{file}", found.file)
