"""What every view-model is handed: the file, the clock, the background lane, and one signal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import BY_A_VALUE, FileMoved, SmallcrmError
from smallcrm.storage.store import Store
from smallcrm.viewmodels import locale_words, wording
from smallcrm.viewmodels.jobs import Jobs
from smallcrm.viewmodels.relay import ChangeRelay

if TYPE_CHECKING:
    from smallcrm.domain.when import Words
    from smallcrm.viewmodels.drafts import Drafts

P = ParamSpec("P")
R = TypeVar("R")


class Workspace(QObject):
    """``changed(Changes)`` after each write; ``trouble(str)`` a sentence for the user;
    ``file_lost`` when the file under the program is gone, or another one; ``damaged`` when damage
    was met in it, and nothing is written any more."""

    changed = Signal(object)
    trouble = Signal(str)
    file_lost = Signal()
    damaged = Signal()

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.clock = clock
        self.jobs = Jobs(self)
        self.tell_unforeseen: Callable[[Exception], None] | None = None
        """None: what nobody foresaw is raised, and ends what was going on."""
        self.relay = ChangeRelay(store, self)
        self.relay.changed.connect(self.changed)
        store.on_damage = self.damaged.emit

    @cached_property
    def drafts(self) -> Drafts:
        """What is typed and not saved yet."""
        from smallcrm.viewmodels.drafts import Drafts  # SQLAlchemy comes after the first paint

        made = Drafts(self.store, self)
        made.failed.connect(self._tell)
        made.crashed.connect(self.jobs.crashed)
        return made

    def now(self) -> datetime:
        """The UTC moment."""
        return self.clock.now()

    def local_now(self) -> datetime:
        """The aware moment in the user's zone."""
        return local_now(self.clock)

    def minute(self) -> datetime:
        """The local moment in whole minutes."""
        return self.local_now().replace(second=0, microsecond=0)

    def today(self) -> date:
        return self.local_now().date()

    def zone(self) -> tzinfo:
        return self.clock.zone()

    def words(self) -> Words:
        """Names, order of a date and currency of the user's locale, for typed words."""
        return locale_words.words()

    def attempt(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Call a service; known trouble becomes a sentence and None, and nothing is lost."""
        try:
            return self.guard(work, *args, **kwargs)
        except SmallcrmError as problem:
            self._tell(problem)
            return None

    def guard(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R | None:
        """Call a service; what cannot be understood of the file is told, and leaves the view that
        asked without it. Known trouble is raised."""
        try:
            return work(*args, **kwargs)
        except BY_A_VALUE as error:
            if self.tell_unforeseen is None:
                raise
            self.tell_unforeseen(error)
            return None

    def stop(self) -> None:
        """Before the store closes: end background work and stop listening."""
        self.jobs.stop()
        if "drafts" in self.__dict__:
            self.attempt(self.drafts.stop)
        self.relay.stop()

    @Slot(object)
    def _tell(self, problem: SmallcrmError) -> None:
        self.trouble.emit(wording.error(problem))
        if isinstance(problem, FileMoved):
            self.file_lost.emit()
