"""A second process for the tests of killed changes of the passphrase.

Started as ``python cipher_changer.py FILE``. Each line on stdin is a round: "STEP AT", where STEP
is set, change or remove. A fork does it and ends itself, as hard as a kill, before the AT-th time
that it touches a file; with AT 0 it says "begun" and goes on until somebody kills it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from smallcrm.services import passphrase, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key

cipher.ROUNDS = 10
TOUCHES = {"open", "os.rename", "os.remove", "os.mkdir", "sqlcipher3.connect"}


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def key_of(path: Path) -> Key:
    head = cipher.header(path)
    keys = [cipher.derive(words, head) for words in ("one", "two")]
    return next(key for key in keys if cipher.opens(path, key))


def change(path: Path, step: str) -> None:
    folders = unfinished.folders(path)
    if step == "remove":
        passphrase.remove(path, key_of(path), folders, lambda done, total: None)
        return
    old = key_of(path) if step == "change" else None
    words = "two" if step == "change" else "one"
    passphrase.set_new(path, old, words, folders, lambda done, total: None)


def end_at(count: int) -> None:
    left = [count]

    def hook(event: str, arguments: object) -> None:
        if event in TOUCHES:
            left[0] -= 1
            if left[0] == 0:
                os._exit(9)

    sys.addaudithook(hook)


def serve(path: Path) -> None:
    cipher.opens(path, None)
    for line in sys.stdin:
        step, at = line.split()
        child = os.fork()
        if child == 0:
            if int(at):
                end_at(int(at))
            say(f"begun {os.getpid()}")
            change(path, step)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("done" if status == 0 else "killed")


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
