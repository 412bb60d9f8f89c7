"""The copy that is left behind when everything moved to another computer: it is for reading, so
that two never grow apart unseen."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import NamedTuple

from smallcrm.domain.errors import MovedAway
from smallcrm.storage.store import Store

SETTING = "moved"
"""Its name; not for the file that goes to the other computer."""


class Moved(NamedTuple):
    """That everything went to another computer: when (UTC), and the name of the file."""

    at: datetime
    file: str


def leave(store: Store, file: str, now: datetime) -> None:
    """Remember in this file that it went to another computer: it is for reading from now on."""
    import json

    value = json.dumps({"at": now.isoformat(), "file": file})
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)", (SETTING, value)
        )
    hold(store)


def stay(store: Store) -> None:
    """It did not go, or it is used here again."""
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM setting WHERE name = ?", (SETTING,))
    if is_held(store):
        store.freeze(None)


def moved(store: Store) -> Moved | None:
    """Whether this file went to another computer; None when it is at home."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (SETTING,))
    if not rows:
        return None
    import json  # hardly before the first paint

    with suppress(ValueError, TypeError, LookupError):
        kept = json.loads(rows[0][0])
        at = datetime.fromisoformat(kept["at"])
        return Moved(at, str(kept.get("file", ""))) if at.tzinfo else None
    return None


def hold(store: Store) -> Moved | None:
    """Let no action write into a copy that was left behind. To be called when it is opened; of
    a file that is at home, or that nobody can write anyhow, nothing comes of it."""
    found = None if store.is_read_only else moved(store)
    if found is not None and store.frozen is None:
        store.freeze(MovedAway())
    return found


def is_held(store: Store) -> bool:
    """Whether it is open as a copy that was left behind: what the program does by itself
    (reminders, backups, emptying the trash) it leaves to the other one."""
    return isinstance(store.frozen, MovedAway)
