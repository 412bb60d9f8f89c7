"""After the first picture: what it did without is brought in while the window answers."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from smallcrm.domain.errors import SmallcrmError
from smallcrm.storage.store import Store
from smallcrm.viewmodels.jobs import Jobs, Lane

MODULES = (
    *("smallcrm.storage.engine", "smallcrm.storage.session", "smallcrm.widgets.desk"),
    *("smallcrm.app.keeping", "smallcrm.app.writing", "smallcrm.app.backing_up"),
    *("smallcrm.app.capturing", "smallcrm.app.care", "smallcrm.app.moving", "smallcrm.app.safety"),
    "smallcrm.viewmodels.drafts",
)
"""What takes long to import: one after the other in the background."""
SWITCH_S = 0.0005
"""The thread of the windows gets its turn so soon. At Python's usual 5 ms a picture, which takes
many turns, took 50 to 90 ms."""
_MEANT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin),
        *(QEvent.Type.Drop, QEvent.Type.ContextMenu, QEvent.Type.InputMethod),
    }
)
"""What the user does is met by the whole program."""


class Completing(QObject):
    """Does ``parts`` one by one, each in a turn of the event loop of its own, after the modules
    have come in. Whoever does something first waits for all of it."""

    def __init__(
        self,
        app: QCoreApplication,
        parts: Iterator[None],
        parent: QObject,
        more: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        """``more`` names modules beside ``MODULES``, asked in the background."""
        super().__init__(parent)
        self._more = more
        self._app = app
        self._parts: Iterator[None] | None = parts
        self._begun = self._works = False
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(self._next)  # a part meets the same, where it is told

    def begin(self) -> None:
        """Hidden at first, it is begun before the first picture, and not again after it."""
        if self._begun:
            return
        self._begun = True
        self._watch()
        self._jobs.run(self._bring_in, self._next, self._failed, self)

    def finish(self) -> None:
        """All that is still to come, now. What runs already is not begun a second time."""
        self._jobs.stop()
        while self._parts is not None and not self._works:
            self._step()

    def stop(self) -> None:
        """Nothing more of it: the program ends."""
        self._parts = None
        self._jobs.stop()

    def _watch(self) -> None:
        self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MEANT and event.spontaneous():
            self.finish()
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._parts is not None and not self._works:
            self._step()
            QTimer.singleShot(0, self._go_on)

    @Slot(object)
    def _next(self, _: object) -> None:
        self._go_on()

    def _failed(self, problem: SmallcrmError) -> None:
        """It was asked to stop; nothing else is known trouble of an import."""

    def _step(self) -> None:
        parts = self._parts
        if parts is None:
            return
        self._works = True
        self._app.removeEventFilter(self)  # else each of a thousand new widgets tells of itself
        try:
            next(parts)
        except StopIteration:
            self._parts = None
        else:
            self._watch()
        finally:
            self._works = False

    def _bring_in(self, lane: Lane) -> None:
        usual = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_S)
        try:
            for name in chain(MODULES, self._more()):
                if lane.cancelled():
                    return
                importlib.import_module(name)
        finally:
            sys.setswitchinterval(usual)


def of_parts(store: Store) -> list[str]:
    """The modules of those parts that not everybody needs, but this file does; and of what is
    there for everybody."""
    from smallcrm.services import parts
    from smallcrm.widgets.work_acts import ACTS, CARE

    try:
        needed = parts.needed(store)
    except SmallcrmError:
        needed = frozenset()  # it is told where it is met again
    made = [made for part, made in ACTS.items() if part in needed]
    return [module for module, _ in (*made, *CARE)]
