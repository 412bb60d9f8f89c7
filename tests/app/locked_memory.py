"""A process that unlocks a file, looks at a client, locks, and counts what its memory still holds.

Started as ``python locked_memory.py FOLDER PASSPHRASE NAME``; the last line on stdout is JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtTest import QTest

from smallcrm.app.locking import Locking
from smallcrm.app.main import main

_begin = Locking.begin
folder, words, name = sys.argv[1:]


def count(needles: dict[str, bytes]) -> dict[str, int]:
    """How often each stands in what this process may write to. What is looked for is held in two
    halves, or it would find itself."""
    found = dict.fromkeys(needles, 0)
    maps = Path("/proc/self/maps").read_text().splitlines()
    with Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for row in maps:
            span, rights, *_, last = row.split()
            if not rights.startswith("rw") or last.startswith(("[v", "/dev")):
                continue
            start, end = (int(at, 16) for at in span.split("-"))
            try:
                memory.seek(start)
                block = memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue
            for what, mixed in needles.items():
                found[what] += sum(
                    block[at : at + len(mixed)] == bytes(b ^ 1 for b in mixed)
                    for at in _starts(block, mixed)
                )
    return found


def _starts(block: bytes, mixed: bytes) -> list[int]:
    first, starts, at = bytes([mixed[0] ^ 1, mixed[1] ^ 1]), [], -1
    while (at := block.find(first, at + 1)) >= 0:
        starts.append(at)
    return starts


def begin(locking: Locking) -> bool:
    QTimer.singleShot(0, lambda: type_in(locking))
    return _begin(locking)


def type_in(locking: Locking) -> None:
    assert locking.window is not None
    locking.window.page.field.setText(words)
    locking.window.page._open()
    wait(locking, 1)


def wait(locking: Locking, step: int) -> None:
    if step == 1 and locking.safety is not None and locking.program is not None:
        assert locking.program.desk is not None
        assert locking.key is not None
        locking.program.desk.open_customer(1)
        QTest.qWait(300)
        secret = bytes(b ^ 1 for b in locking.key.secret)
        wanted = {"key": secret, "name": bytes(b ^ 1 for b in name.encode("utf-16-le"))}
        wanted["key in SQL"] = bytes(b ^ 1 for b in locking.key.secret.hex().encode())
        wanted["name in Python"] = bytes(b ^ 1 for b in name.encode())
        locking.before = count(wanted)  # type: ignore[attr-defined]
        locking.wanted = wanted  # type: ignore[attr-defined]
        locking.lock_now()
        step = 2
    elif step == 2 and locking.window is not None:
        QTest.qWait(300)
        after = count(cast("dict[str, bytes]", vars(locking)["wanted"]))
        print(json.dumps({"before": vars(locking)["before"], "after": after}))  # noqa: T201
        sys.stdout.flush()
        QCoreApplication.quit()
        return
    QTimer.singleShot(50, lambda: wait(locking, step))


Locking.begin = begin  # type: ignore[method-assign, assignment]
sys.exit(main(["--offscreen", "--data-dir", folder]))
