"""The user's own name, as it stands below letters; kept in the file so that it moves with it.

Bookkeeping: not undone.
"""

from __future__ import annotations

from smallcrm.domain.text import one_line
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_NAME = "own_name"


def read(store: Store) -> str:
    """ "" where none is kept."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_NAME,))
    return one_line(str(rows[0][0])) if rows else ""


def keep(store: Store, name: str) -> None:
    """Announced all the same: what is being written reads otherwise now."""
    with store.write_quietly() as session:
        session.merge(Setting(name=_NAME, value=one_line(name)))
    store.announce_all()
