"""Copies of the whole file that were written where the user said: a backup on a stick, the file
for a new computer. Remembered, so that who is erased here is erased there too, or said to be left.
"""

from __future__ import annotations

import json
from pathlib import Path

from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

SETTING = "copies"
MOST = 200
"""Of the newest copies; the oldest are forgotten."""


def remember(store: Store, path: Path) -> None:
    """Keep in mind that a copy was written there. A file that cannot be written, or is damaged,
    keeps nothing."""
    if store.is_read_only or store.is_damaged:
        return
    kept = [one for one in _kept(store) if one != path.absolute()]
    _write(store, [*kept, path.absolute()][-MOST:])


def there(store: Store) -> list[Path]:
    """Those that can be reached; what was deleted since is forgotten."""
    kept = _kept(store)
    lasting = [path for path in kept if path.exists() or not path.parent.is_dir()]
    if lasting != kept:
        _write(store, lasting)
    return [path for path in lasting if path.exists()]


def away(store: Store) -> list[Path]:
    """Those in a folder that is not there at present, such as on a stick."""
    return [path for path in _kept(store) if not path.parent.is_dir()]


def _kept(store: Store) -> list[Path]:
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (SETTING,))
    return [Path(one) for one in json.loads(rows[0][0])] if rows else []


def _write(store: Store, paths: list[Path]) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=SETTING, value=json.dumps([str(path) for path in paths])))
