"""The way into a file with a passphrase: nothing of it comes in where there is none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from smallcrm.app.keeper import Keeper
from smallcrm.desktop import keychain
from smallcrm.domain.errors import FileDamaged, SmallcrmError
from smallcrm.services import passphrase, unfinished
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.unlocking import Unlocking


def unlocking(keeper: Keeper, parent: QObject, now: Callable[[], datetime]) -> Unlocking:
    """``now`` gives the UTC moment."""
    made = Unlocking(keeper.places.database, now, keychain.read, parent)
    made.opened.connect(partial(_unlocked, keeper))
    return made


def _unlocked(keeper: Keeper, key: Key) -> None:
    """Before the file is opened: what an earlier change did not finish."""
    path = keeper.places.database
    folders = unfinished.folders(path)

    def work(lane: Lane) -> str:
        try:
            with suppress(FileDamaged):  # that is met when it is opened
                passphrase.finish(path, key, folders, lane.progress)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def then(said: str) -> None:
        keeper.said = said
        keeper.open_again(key)

    jobs = keeper.unlocking.jobs
    jobs.run(work, then, lambda problem: keeper.open_again(key), jobs)
