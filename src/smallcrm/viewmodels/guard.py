"""The screen-share guard: on until it is turned off, and who is in sight meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.kinds import CustomerId
from smallcrm.viewmodels import collector, turns, veil, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.domain.veil import Crowd, Veil


class Guard(QObject):
    """``changed`` when it goes on or off, somebody else is in sight, or it has become known who is
    to be hidden: everything shown is to be shown anew. View-models are told by the workspace's own
    signal.

    Where there are many, everybody is read in the background. Until then the veil is closed."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._current: CustomerId | None = None
        self._is_on = self._is_telling = self._has_failed = False
        self._crowd: Crowd | None = None
        """Everybody, while it is on; None while they are read."""
        self._reading: Callable[[], None] | None = None
        """Ends the reading."""
        self._number = 0
        """Of the reading: what an earlier one found is nothing to us."""
        self._missed: set[CustomerId] | None = set()
        """Who was changed since the reading began; None: they are too many to name."""
        self._is_opening = False
        self._steps: Iterator[None] = iter(())
        """What is still to be done until all is seen again."""
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)

    @property
    def is_on(self) -> bool:
        return self._is_on

    @property
    def is_shut(self) -> bool:
        """Whether all that is shown is to be covered."""
        return self._is_on and (veil.is_closed() or self._is_opening)

    @property
    def has_failed(self) -> bool:
        """Whether it cannot be known who is to be hidden: the veil stays closed."""
        return self._has_failed

    @Slot(bool)
    def turn(self, on: bool) -> None:
        if on == self._is_on:
            return
        self._is_on = on
        self._forget()
        if on:
            self._workspace.changed.connect(self._look)
            self._read_all()
        else:
            self._workspace.changed.disconnect(self._look)
            veil.use(None)
        if veil.is_closed():
            self.changed.emit()  # at once: what stands under a cover is set anew later
        else:
            self._tell()

    def show(self, customer: CustomerId | None) -> None:
        """The page of this customer is open now."""
        if customer != self._current:
            self._current = customer
            if self._crowd is not None:
                self._use(self._crowd)
                self._tell()

    def stop(self) -> None:
        """The program ends, or is locked: what comes next knows nobody anyway."""
        self._is_on = False
        self._forget()
        veil.use(None)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if self._is_telling or not self._is_on:
            return
        was_closed = veil.is_closed()
        if changes.things & {Thing.CUSTOMER, Thing.DETAIL}:
            self._follow(changes.customers)
        if was_closed and not veil.is_closed():
            self._tell_views()  # they were read while nothing was seen
        self.changed.emit()  # whatever was read anew set its words anew, seen or not

    def _follow(self, customers: Collection[CustomerId] | None) -> None:
        """Who came or has another name; of very many, everybody is read anew."""
        if self._reading is not None:
            if customers is None or self._missed is None:
                self._missed = None
            else:
                self._missed.update(customers)
        elif self._crowd is None or customers is None:
            self._read_all()
        else:
            self._add(self._crowd, customers)

    def _add(self, crowd: Crowd, customers: Collection[CustomerId]) -> None:
        from smallcrm.services import veiling

        space = self._workspace
        self._crowd = space.attempt(veiling.follow, space.store, crowd, customers)
        self._use(self._crowd)

    # --- who there is ---------------------------------------------------------------------------

    def _read_all(self) -> None:
        """Those who were known stay so. The veil is closed unless it takes no time."""
        from smallcrm.domain.veil import ClosedVeil, Crowd  # most starts do without
        from smallcrm.services import veiling

        known, self._crowd = self._crowd or Crowd(), None
        self._has_failed, self._missed = False, set()
        veil.use(ClosedVeil())
        self._stay_shut()
        space = self._workspace
        if space.attempt(veiling.are_few, space.store):
            rest = collector.hold()  # it would look through all that is made, again and again
            try:
                self._crowd = space.attempt(veiling.gather, space.store, known)
            finally:
                rest()
            self._use(self._crowd)
            return
        self._number += 1
        number, store = self._number, space.store

        def work(lane: Lane) -> Crowd:
            with turns.short():
                return veiling.gather(store, known, lane.cancelled)

        ends = partial(self._fail, number)
        self._reading = space.prompt_lane.run(
            work, partial(self._take, number), ends, self, partial(ends, None)
        )

    def _take(self, number: int, crowd: Crowd) -> None:
        if number != self._number or self._reading is None:
            return
        self._reading, self._crowd = None, crowd
        if self._missed is None:
            self._read_all()
            if self._reading is not None:
                return
        else:
            self._add(crowd, self._missed)
        self._steps = self._opening()
        self._step()

    def _opening(self) -> Iterator[None]:
        """Each in a turn of its own; the cover goes last."""
        self._is_opening = True
        self.changed.emit()  # what a view reads back of a field is its own words again
        yield
        self._tell_views()
        yield
        self._is_opening = False
        self.changed.emit()

    @Slot()
    def _step(self) -> None:
        for _ in self._steps:
            self._next.start()
            break

    def _fail(self, number: int, problem: SmallcrmError | None) -> None:
        if number != self._number or self._reading is None:
            return
        self._reading, self._has_failed = None, True
        if problem is not None:
            self._workspace.trouble.emit(wording.error(problem))
        self.changed.emit()

    def _forget(self) -> None:
        if self._reading is not None:
            self._reading()
        self._crowd = self._reading = None
        self._has_failed = False
        self._stay_shut()

    def _stay_shut(self) -> None:
        self._steps, self._is_opening = iter(()), False
        self._next.stop()

    # --- what is seen ---------------------------------------------------------------------------

    def _use(self, crowd: Crowd | None) -> None:
        from smallcrm.domain.veil import ClosedVeil
        from smallcrm.services import veiling

        space = self._workspace
        found: Veil | None = None
        if crowd is not None:
            found = space.attempt(veiling.veil, space.store, crowd, self._current)
        self._has_failed = found is None
        veil.use(found or ClosedVeil())

    def _tell(self) -> None:
        self._tell_views()
        self.changed.emit()

    def _tell_views(self) -> None:
        self._is_telling = True
        try:
            self._workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))
        finally:
            self._is_telling = False
