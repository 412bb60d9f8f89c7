"""A second process for the kill test: for each line on stdin, fork a worker to be killed.

A line is FOLDER SEED SINCE. Everything is imported once; the worker does the day's work from the
action after SINCE and says the number of each on stdout when the store called it saved.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from services.crash import work
from smallcrm.storage import engine, session, upgrade  # noqa: F401  (before the forks)


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


for line in sys.stdin:
    folder, seed, since = line.rsplit(maxsplit=2)
    child = os.fork()
    if child == 0:
        say(f"pid {os.getpid()}")
        work.run(Path(folder), int(seed), say, int(since))
        say("end")
        signal.pause()  # it is killed all the same
    os.waitpid(child, 0)
    say("dead")
