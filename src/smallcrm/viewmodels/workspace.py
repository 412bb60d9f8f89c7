"""What every view-model is handed: the file, the clock, the background lane, and one signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import day_start as days
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import BY_A_VALUE, FileMoved, SmallcrmError
from smallcrm.services import day_start
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
        self._day_starts: time | None = None

    @cached_property
    def drafts(self) -> Drafts:
        """What is typed and not saved yet."""
        from smallcrm.viewmodels.drafts import Drafts  # SQLAlchemy comes after the first paint

        made = Drafts(self.store, self)
        made.failed.connect(self._tell)
        made.crashed.connect(self.jobs.crashed)
        return made

    @cached_property
    def prompt_lane(self) -> Jobs:
        """For what cannot wait until an import is through."""
        made = Jobs(self)
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
        """The user's day: until the hour at which it starts it is the evening before."""
        return days.day_of(self.local_now(), self.day_starts)

    @property
    def day_starts(self) -> time:
        """The local wall time at which the user's day starts."""
        if self._day_starts is None:
            try:
                self._day_starts = day_start.read(self.store)
            except SmallcrmError:  # whoever asked reads the file too, and tells it
                return days.USUAL
        return self._day_starts

    def begin_day_at(self, starts: time) -> None:
        """From now on, and in the file."""
        self._day_starts = starts
        self.attempt(day_start.keep, self.store, starts)

    def forget_day(self) -> None:
        """Read anew when it starts: another process may have changed it."""
        self._day_starts = None

    def zone(self) -> tzinfo:
        return self.clock.zone()

    def words(self) -> Words:
        """Names, order of a date and currency of the user's locale, and when the day starts, for
        typed words."""
        return replace(locale_words.words(), day_starts=self.day_starts)

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
        if "prompt_lane" in self.__dict__:
            self.prompt_lane.stop()
        if "drafts" in self.__dict__:
            self.attempt(self.drafts.stop)
        self.relay.stop()

    @Slot(object)
    def _tell(self, problem: SmallcrmError) -> None:
        self.trouble.emit(wording.error(problem))
        if isinstance(problem, FileMoved):
            self.file_lost.emit()
