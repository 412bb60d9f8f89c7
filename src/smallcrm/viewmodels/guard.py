"""The screen-share guard: on until it is turned off, and who is in sight meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.kinds import CustomerId
from smallcrm.viewmodels import collector, veil
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.domain.veil import Crowd, Veil


class Guard(QObject):
    """``changed`` when it goes on or off, or somebody else is in sight: everything shown is to be
    shown anew. View-models are told by the workspace's own signal."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._current: CustomerId | None = None
        self._is_on = self._is_telling = False
        self._crowd: Crowd | None = None
        """Everybody, while it is on: to read 100,000 takes a second."""

    @property
    def is_on(self) -> bool:
        return self._is_on

    @Slot(bool)
    def turn(self, on: bool) -> None:
        if on == self._is_on:
            return
        self._is_on, self._crowd = on, None
        if on:
            self._workspace.changed.connect(self._look)
        else:
            self._workspace.changed.disconnect(self._look)
        self._renew()

    def show(self, customer: CustomerId | None) -> None:
        """The page of this customer is open now."""
        if customer != self._current:
            self._current = customer
            if self._is_on:
                self._renew()

    def stop(self) -> None:
        """The program ends, or is locked: what comes next knows nobody anyway."""
        self._is_on = False
        veil.use(None)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if self._is_telling:
            return
        if changes.things & {Thing.CUSTOMER, Thing.DETAIL}:
            self._follow(changes)
            veil.use(self._read())
        self.changed.emit()  # whatever was read anew set its words anew, seen or not

    def _follow(self, changes: Changes) -> None:
        """Who came or has another name; of very many, everybody is read anew."""
        if self._crowd is None or changes.customers is None:
            self._crowd = None
            return
        from smallcrm.services import veiling

        space = self._workspace
        space.attempt(veiling.follow, space.store, self._crowd, changes.customers)

    def _renew(self) -> None:
        veil.use(self._read() if self._is_on else None)
        self._is_telling = True
        try:
            self._workspace.changed.emit(Changes(frozenset(Thing), None, Way.QUIET))
        finally:
            self._is_telling = False
        self.changed.emit()

    def _read(self) -> Veil | None:
        from smallcrm.services import veiling  # most starts do without

        space = self._workspace
        if self._crowd is None:
            rest = collector.hold()  # it would look through all that is made, again and again
            try:
                self._crowd = space.attempt(veiling.crowd, space.store)
            finally:
                rest()
        if self._crowd is None:
            return None
        return space.attempt(veiling.veil, space.store, self._crowd, self._current)
