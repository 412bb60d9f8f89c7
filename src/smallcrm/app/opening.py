"""Opening the file at the start, whatever state it is in: as usual, to look at only, or after one
of the ways out of damage that the user chose. Nothing is removed by any of them.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from smallcrm.app.paths import Paths
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import (
    CannotWrite,
    FileDamaged,
    FileMissing,
    NotOurFile,
    SmallcrmError,
)
from smallcrm.services import left_behind
from smallcrm.storage import damaged, file_places
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.viewmodels import damaged_wording, file_wording

Ask = Callable[[str, str, Sequence[tuple[str, str, str]]], str]
"""Shows a title, words and choices (key, words, note); returns the key of the one taken."""

Progress = Callable[[int, int], None]
R = TypeVar("R")


class Work(Protocol):
    """Does what takes a while, showing words and how far it is; raises what that raises."""

    def __call__(self, words: str, job: Callable[[Progress], R], /) -> R: ...


def at_once(words: str, job: Callable[[Progress], R]) -> R:
    """Where nobody is there to look on."""
    return job(_silent)


ASKED_FOR = (FileDamaged, NotOurFile, FileMissing)


class Opened(NamedTuple):
    """``banner`` is said at the top of the window; ``store`` None: the user quits."""

    store: Store | None
    banner: str = ""


def open_file(
    options: argparse.Namespace,
    places: Paths,
    clock: Clock,
    key: Key | None,
    stack: ExitStack,
    ask: Ask | None,
    work: Work = at_once,
) -> Opened:
    """The file, ready for use; ``key`` opens an encrypted one. ``ask`` None: there is nobody to
    choose. ``work`` does what takes a while.

    Raises:
        SmallcrmError: it cannot be opened, and there is no way out, or nobody to choose it.
    """
    path = places.database
    chosen = options.data_dir is not None or options.demo
    file_places.check_new(path, chosen=chosen)
    store = Store(path, clock.now, key)
    stack.callback(store.close)
    try:
        store.prepare()
        if damaged.asks(path) or (damaged.is_marked_damaged(path) and store.faults()):
            raise FileDamaged(path)
    except CannotWrite:
        if not path.is_file() or not path.stat().st_size:
            raise
        store.look(place_to_look(stack))
        return Opened(store, file_wording.read_only(damaged=False))
    except ASKED_FOR as problem:
        if ask is None:
            raise
        return _Ways(store, path, clock, key, stack, ask, work).choose(problem)
    left_behind.hold(store)
    kind = None if options.demo else file_places.kind(path)
    return Opened(store, "" if kind is None else file_wording.place(kind))


def place_to_look(stack: ExitStack) -> Path:
    """For the copy that is looked at: in memory where the system has such a place for its user."""
    from tempfile import TemporaryDirectory  # slow to bring in, and hardly ever needed

    memory = os.environ.get("XDG_RUNTIME_DIR", "")
    place = memory if memory.startswith("/") and os.access(memory, os.W_OK) else None
    made = TemporaryDirectory(prefix="smallcrm-look-", dir=place, ignore_cleanup_errors=True)
    return Path(stack.enter_context(made))


class _Ways:
    """The ways out, asked for until one works."""

    def __init__(
        self,
        store: Store,
        path: Path,
        clock: Clock,
        key: Key | None,
        stack: ExitStack,
        ask: Ask,
        work: Work,
    ) -> None:
        self._store, self._path, self._clock, self._key = store, path, clock, key
        self._stack, self._ask, self._work = stack, ask, work
        words = damaged_wording.looking_for_backup()
        self._good = work(words, lambda progress: damaged.newest_good(path, key))

    def choose(self, problem: SmallcrmError) -> Opened:
        title = damaged_wording.title(problem)
        words = said = damaged_wording.words(problem, self._path)
        choices = self._choices(problem)
        if self._good is None:
            words = said = f"{words} {damaged_wording.no_backup()}"
        while True:
            key = self._ask(title, words, choices)
            if key not in {choice[0] for choice in choices} - {damaged_wording.QUIT}:
                return Opened(None)
            try:
                return self._take(key)
            except SmallcrmError as trouble:
                words = f"{said}\n\n{damaged_wording.failed(trouble)}"

    def _choices(self, problem: SmallcrmError) -> list[tuple[str, str, str]]:
        missing, found = isinstance(problem, FileMissing), []
        if self._good is not None:
            today = local_now(self._clock).date()
            back = damaged_wording.go_back(self._good, self._clock.zone(), today)
            found.append((damaged_wording.BACKUP, *back))
        if missing:
            found.append((damaged_wording.ANEW, *damaged_wording.anew()))
        else:
            found.append((damaged_wording.SALVAGE, *damaged_wording.salvage()))
            found.append((damaged_wording.LOOK, *damaged_wording.look()))
        found.append((damaged_wording.QUIT, *damaged_wording.quit_()))
        return found

    def _take(self, key: str) -> Opened:
        ways = {
            damaged_wording.BACKUP: self._go_back,
            damaged_wording.SALVAGE: self._salvage,
            damaged_wording.LOOK: self._look,
            damaged_wording.ANEW: self._anew,
        }
        return ways[key]()

    def _go_back(self) -> Opened:
        good = self._good
        assert good is not None
        now = self._clock.now()
        kept = self._work(
            damaged_wording.going_back(),
            lambda progress: damaged.bring_back(good.path, self._path, now, self._key),
        )
        damaged.unmark(self._path)
        self._store.prepare()
        out = self._left_out(kept)
        today = local_now(self._clock).date()
        words = damaged_wording.brought_back(good, kept, self._clock.zone(), today)
        return Opened(self._store, words + damaged_wording.left_out(out))

    def _salvage(self) -> Opened:
        from smallcrm.storage import salvage

        now = self._clock.now()
        new = self._path.with_name(f"{self._path.name}.saved")
        report = self._work(
            damaged_wording.saving(),
            lambda progress: salvage.run(self._path, new, now, progress, _never, self._key),
        )
        kept = damaged.replace(self._path, new, now)
        damaged.unmark(self._path)
        self._store.prepare()
        out = self._left_out(self._good.path if self._good else None)
        words = damaged_wording.salvaged(report, kept)
        return Opened(self._store, words + damaged_wording.left_out(out))

    def _look(self) -> Opened:
        look = partial(self._store.look, place_to_look(self._stack), damaged=True)
        report = self._work(damaged_wording.saving(), lambda progress: look())
        words = file_wording.read_only(damaged=True)
        if report is not None:
            words += " " + damaged_wording.salvaged(report, None)
        return Opened(self._store, words)

    def _anew(self) -> Opened:
        self._store.prepare(afresh=True)
        self._left_out(self._good.path if self._good else None)
        return Opened(self._store)

    def _left_out(self, known: Path | None) -> int:
        """Who was erased stays erased, as far as ``known`` can still say who that is; how many
        were in what is used now."""
        from smallcrm.services import erased  # slow to bring in, and hardly ever needed

        return erased.bring_what_is_left(known, self._store, self._clock.now())


def _silent(done: int, total: int) -> None:
    """There is no window yet that could show it."""


def _never() -> bool:
    return False
