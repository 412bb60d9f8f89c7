"""The real services over a real file, as an engine for the witness; a shadow in memory beside it.

Whatever the services answer, the ``Book`` of the simulated year must answer too.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, tzinfo
from functools import cache
from pathlib import Path

from domain.reminder_engine import Book, moment
from domain.reminder_witness import Promise, View, outcome
from smallcrm.domain.ledger import Manner
from smallcrm.domain.reminders import Telling
from smallcrm.services import preferences, reminders
from smallcrm.storage.store import Store

_OPEN = """
SELECT u.id, u.due_on, u.due_time FROM follow_up u LEFT JOIN customer c ON c.id = u.customer_id
WHERE u.state = 'open' AND u.due_on IS NOT NULL AND c.deleted_at IS NULL
"""
MEMORY = Path("/dev/shm")
"""Where there is one, files live in memory: it is the order of things that is tested here."""


@cache
def _fresh() -> Path:
    """An empty file, made once."""
    made = tempfile.mkdtemp(prefix="smallcrm-", dir=MEMORY if MEMORY.is_dir() else None)
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    folder = Path(made) / "data"
    store = Store(folder / "smallcrm.db", lambda: datetime(2026, 1, 1, tzinfo=UTC))
    store.prepare()
    store.close()
    return folder


class Filed:
    """An ``Engine`` over a file of its own."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self._folder = _fresh().parent / f"copy-{id(self)}"
        shutil.copytree(_fresh(), self._folder)
        self.shadow = Book()
        self._keys: set[str] = set()
        self.open()

    def open(self) -> None:
        self.store = Store(self._folder / "smallcrm.db", lambda: self.now)
        self.store.prepare()

    def close(self) -> None:
        self.store.close()
        shutil.rmtree(self._folder)

    def promises(self) -> tuple[Promise, ...]:
        found = []
        for number, day, hour in self.store.fetch(_OPEN):
            due = None if hour is None else time.fromisoformat(hour)
            found.append(Promise(number, date.fromisoformat(day), due))
        return tuple(found)

    def view(self, zone: tzinfo) -> View:
        return View(
            int(self.now.timestamp()),
            zone,
            preferences.reminders(self.store),
            self.promises(),
            preferences.pause(self.store),
        )

    # --- as an engine ----------------------------------------------------------------------------

    def poll(self, view: View) -> Sequence[Telling]:
        found = reminders.poll(self.store, moment(view), view.zone, view.settings, quiet=1)
        self.shadow.promises = {p.id: p for p in view.promises}
        expected = list(self.shadow.poll(view))
        assert [outcome([t]) for t in found] == [outcome([t]) for t in expected]
        assert [t.due for t in found] == [t.due for t in expected]
        return found

    def claim(self, telling: Telling, view: View) -> Telling | None:
        claimed = reminders.claim(self.store, telling, moment(view))
        expected = self.shadow.claim(telling, view)
        assert (claimed and claimed.telling) == expected
        return expected

    def record(self, telling: Telling, view: View) -> None:
        reminders.record(self.store, telling, Manner.NOTICE, moment(view))
        self.shadow.record(telling, view)

    def release(self, telling: Telling) -> None:
        reminders.release(self.store, telling)
        self.shadow.release(telling)

    def check(self) -> None:
        """Rows of the ledger stay."""
        keys = {str(row[0]) for row in self.store.fetch("SELECT key FROM delivery")}
        assert keys >= self._keys, "a row of the ledger is gone"
        self._keys = keys
