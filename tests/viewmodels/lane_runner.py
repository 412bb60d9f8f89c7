"""A lane, and what is forgotten while it works, in a process of its own: it freezes or dies else.

Writes "through" at its end. The argument is the name of what to do.
"""

from __future__ import annotations

import faulthandler
import gc
import sys
import weakref
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal, Slot

from smallcrm.viewmodels.jobs import Jobs

HUNG_S = 20
MADE = 10
"""So many things are made before the end of the work is told, as by whoever hears of it first."""
ALLOCATIONS = range(3 * MADE)
"""At each of these, counted from the end of the work, the collector is made to run once."""
kept: list[Any] = []


class Sender(QObject):
    changed = Signal()


class Receiver(QObject):
    """Forgotten, only the collector ends it; until then it hears what it is connected to."""

    def __init__(self, sender: Sender) -> None:
        super().__init__()
        self.me, self.heard = self, 0
        sender.changed.connect(self.hear)

    @Slot()
    def hear(self) -> None:
        self.heard += 1


class Plain:
    """Something that the collector counts."""


def waited(jobs: Jobs) -> None:
    while not jobs.is_idle:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def stopped_lane() -> None:
    """One that was stopped, and never told of its end, is collected while another is through: as
    soon as the collector may run again."""
    jobs, owner, enable = Jobs(), QObject(), gc.enable
    jobs.run(lambda lane: None, kept.append, kept.append, owner)
    other: Any = Jobs()
    other.me = other  # only the collector ends it
    other.run(lambda lane: None, kept.append, kept.append, owner)
    other._pool.waitForDone()  # else it tells that it was stopped, and that refers to it
    other.stop()
    ended = weakref.ref(other)
    del other
    gc.enable = lambda: (enable(), gc.collect())  # type: ignore[assignment]
    waited(jobs)
    gc.enable = enable
    assert ended() is None


def forgotten_receiver() -> None:
    """What hears of the end is forgotten, and the collector's turn comes just then."""
    jobs, sender, usual = Jobs(), Sender(), gc.get_threshold()
    tell = sender.changed.emit

    def then(result: object) -> None:
        kept.append([Plain() for _ in range(MADE)])
        tell()

    for allocation in ALLOCATIONS:
        gc.collect()
        jobs.run(lambda lane: None, then, then, sender)
        Receiver(sender)
        jobs._pool.waitForDone()
        gc.set_threshold(gc.get_count()[0] + allocation)
        waited(jobs)
        gc.set_threshold(*usual)


if __name__ == "__main__":
    faulthandler.enable()
    faulthandler.dump_traceback_later(HUNG_S, exit=True)
    application = QCoreApplication([])
    {"stopped_lane": stopped_lane, "forgotten_receiver": forgotten_receiver}[sys.argv[1]]()
    sys.stdout.write("through\n")
