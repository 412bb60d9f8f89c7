"""A second process for the kill tests: the real watch over a real file, by a clock from a pipe.

Started as ``python watch_runner.py FILE``. For each line "go" it forks a program to be killed,
which obeys "now SECONDS" and "done NUMBER", says "shown NUMBER..." whenever a notice is up (with
"!" behind one that may have been shown before), and "did ..." when it has obeyed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.ledger import Manner
from smallcrm.domain.reminders import Telling
from smallcrm.services import reminders
from smallcrm.services.reminders import Claimed
from smallcrm.storage import engine, session  # noqa: F401  (before the forks)
from smallcrm.storage.store import Store
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.notice_answers import NoticeAnswers
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.reminders import ReminderWatch, Surroundings
from smallcrm.viewmodels.workspace import Workspace

ZONE = ZoneInfo("Europe/Amsterdam")


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def lines() -> Iterator[str]:
    """Read byte by byte, so that what is for the next one stays in the pipe."""
    line = b""
    while byte := os.read(0, 1):
        line += byte
        if byte == b"\n":
            yield line.decode().strip()
            line = b""


class Notices:
    """Shows by saying so; knows what was claimed for it."""

    def __init__(self) -> None:
        self.claimed: Telling | None = None
        self._claim = reminders.claim
        reminders.claim = self.claim

    def claim(self, store: Store, telling: Telling, now: datetime) -> Claimed | None:
        found = self._claim(store, telling, now)
        self.claimed = found.telling if found else None
        return found

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        due = self.claimed.due if self.claimed else ()
        say(" ".join(["shown", *(f"{int(d.id)}{'!' * d.uncertain}" for d in due)]))
        return Manner.NOTICE

    def withdraw(self, key: str) -> None:
        """Nothing is to be seen of that."""


def run(path: Path) -> None:
    application = QCoreApplication([])
    clock = FixedClock(datetime.fromtimestamp(0, UTC), ZONE)
    store = Store(path, clock.now)
    store.prepare()
    space = Workspace(store, clock)
    preferences, notices = Preferences(space), Notices()
    around, announcers = Surroundings(lambda: False), (notices, notices)
    watch = ReminderWatch(space, preferences, KeepInTouch(space), announcers, around)
    answers = NoticeAnswers(space, preferences, Promises(space, preferences), watch)
    say("ready")
    for line in lines():
        word, _, what = line.partition(" ")
        if word == "now":
            clock.moment = datetime.fromtimestamp(int(what), UTC)
            watch.poll()
        elif word == "done":
            answers.obey(f"due:{what}", "done")
        application.processEvents()
        say(f"did {line}")


def serve(path: Path) -> None:
    for line in lines():
        if line != "go":
            continue  # meant for one that is dead
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            run(path)
            os._exit(0)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
