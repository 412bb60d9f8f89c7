"""A second process for the kill tests: for each line on stdin, fork a writer to be killed.

Started as ``python kill_writer.py FILE``. Everything is imported once; the fork of each round
writes notes as fast as it can and says the number of each on stdout after its commit.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from smallcrm.domain.actions import Action
from smallcrm.storage import engine, session, upgrade  # noqa: F401  (before the forks)
from smallcrm.storage.models import FollowUp, Interaction, Participant
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def write_notes(path: Path) -> None:
    store = Store(path, lambda: NOW)
    store.prepare()
    while True:
        with store.write(Action.CAPTURE, "Ana") as work:
            note = Interaction(kind="note", body="kept " * 200, happened_at=NOW, created_at=NOW)
            work.add(note)
            work.flush()
            work.add(Participant(interaction_id=note.id, customer_id=1))
            work.add(FollowUp(interaction_id=note.id, text="promise", created_at=NOW))
        say(f"saved {note.id}")


def serve(path: Path) -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            write_notes(path)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
