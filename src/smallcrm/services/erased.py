"""Who was erased on request, as hashes: so that no import, older backup or other file brings them
back. The keys of the hashes and the hashes go along into every backup, for the day on which one of
these takes the place of the file.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import AffiliationDraft, CustomerDraft
from smallcrm.domain.text import digits, fold, one_line
from smallcrm.services.matching import marks_of
from smallcrm.storage import erasure
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.connection import Key, errors
from smallcrm.storage.store import Store

KEY = "erasure_key"
"""Name of the setting with the key of the hashes, made with the first of them."""
TAIL = 9
"""Digits of a phone number that tell it from others, whatever stands before them."""
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
_SET_KEY = "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)"
_KEEP = "INSERT OR IGNORE INTO erased(hash, erased_at) VALUES (?, ?)"


class Ledger:
    """Who was erased, for an import to pass over."""

    def __init__(self, store: Store) -> None:
        self._keys, self._hashes = ledger(store)

    def has(self, draft: CustomerDraft) -> bool:
        """Whether this is somebody who was erased."""
        if not self._hashes:
            return False
        name = fold(one_line(draft.name))
        values = [f"uid\0{draft.uid}"] if draft.uid else []
        for mark, detail in marks_of(draft):
            if mark[0] == "email":
                values.append(f"email\0{mark[1]}")
            elif mark[0] == "phone":
                values.append(f"phone\0{digits(str(mark[1]))[-TAIL:]}")
            elif isinstance(detail, AffiliationDraft):
                values.append(f"name\0{name}\0{fold(one_line(detail.company_name))}")
        if len(values) == bool(draft.uid):
            values.append(f"alone\0{name}")
        return any(not self._hashes.isdisjoint(hashed(key, values)) for key in self._keys)


def moments(store: Store) -> tuple[datetime, ...]:
    """When somebody was erased, the newest first: of each person all hashes are of one moment."""
    rows = store.fetch("SELECT DISTINCT erased_at FROM erased ORDER BY erased_at DESC")
    return tuple(datetime.fromisoformat(r[0]) for r in rows)


def key(store: Store) -> bytes:
    """The key for new hashes of this file, made when there is none."""
    keys, _ = ledger(store)
    if keys:
        return keys[0]
    made = secrets.token_bytes(32)
    with store.write_quietly() as session:
        session.merge(Setting(name=KEY, value=made.hex()))
    return made


def ledger(store: Store) -> tuple[tuple[bytes, ...], frozenset[str]]:
    """The keys of its hashes, and the hashes. There are several keys where a file of another
    computer took the place of one in which somebody was erased."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (KEY,))
    if not rows:
        return (), frozenset()
    hashes = frozenset(str(r[0]) for r in store.fetch("SELECT hash FROM erased"))
    return tuple(bytes.fromhex(one) for one in rows[0][0].split()), hashes


def keep(connection: Connection, hashes: Iterable[str], now: datetime) -> None:
    at = now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    for one in sorted(hashes):
        connection.exec_driver_sql(_KEEP, (one, at))


def hashed(key: bytes, values: Iterable[str]) -> set[str]:
    return {hmac.new(key, v.encode("utf-8", "replace"), hashlib.sha256).hexdigest() for v in values}


# --- into other files --------------------------------------------------------------------------


def carry(live: Store, connection: Connection) -> None:
    """Put who was erased in the live file into another one; a backup from before there was a place
    for it stays without."""
    tables = {str(r[0]) for r in connection.exec_driver_sql(_TABLES)}
    keys, hashes = ledger(live)
    if not hashes or not tables >= {"erased", "setting"}:
        return
    had = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (KEY,)).scalar()
    both = dict.fromkeys((*(had or "").split(), *(one.hex() for one in keys)))
    connection.exec_driver_sql(_SET_KEY, (KEY, " ".join(both)))
    for row in live.fetch("SELECT hash, erased_at FROM erased ORDER BY id"):
        connection.exec_driver_sql(_KEEP, tuple(row))


def bring(old: Store, new: Store) -> int:
    """Who was erased in one file stays erased in the one that takes its place. Returns how many
    were still in it."""
    if not ledger(old)[1]:
        return 0
    with new.write_quietly() as session:
        carry(old, session.connection())
    return reapply(new, old)


def bring_ledger(
    live: Path, live_key: Key | None, copy: Path, key: Key | None, now: datetime
) -> int:
    """The same for files that nobody has open; each opens with its own key."""
    with (
        closing(Store(live, lambda: now, live_key)) as old,
        closing(Store(copy, lambda: now, key)) as new,
    ):
        return bring(old, new)


def bring_what_is_left(path: Path | None, store: Store, now: datetime) -> int:
    """As far as it can still be read in a damaged file or a backup, which opens with the key of
    the ``store``."""
    if path is None:
        return 0
    with suppress(SmallcrmError, *errors()), closing(Store(path, lambda: now, store.key)) as old:
        if ledger(old)[1]:
            with store.write_quietly() as session:
                carry(old, session.connection())
    return reapply(store, store)


def reapply(store: Store, ledger_of: Store) -> int:
    """Erase again who was erased before: from a backup that was opened. ``ledger_of`` is the file
    of now, which knows who that is. Returns how many.
    """
    with store.write_quietly() as session:
        found = clear_known(ledger_of, session.connection())
    if found:
        erasure.vacuum(store.path, store.key)
        store.announce_all()
    return found


def clear_known(live: Store, connection: Connection) -> int:
    """Erase whom the ``live`` file's ledger has, known by their UID; how many. Where the live file
    does not name them any more, this one does not either."""
    keys, hashes = ledger(live)
    rows = connection.exec_driver_sql("SELECT id, uid FROM customer").all()
    known = [r for r in rows if any(hashed(k, [f"uid\0{r[1]}"]) <= hashes for k in keys)]
    for customer, uid in known:
        terms = erasure.terms_of(connection, customer)
        with live.read() as session:
            kept = erasure.naming(session.connection(), terms)
        erasure.clear(connection, [uid], terms, (), kept)
    return len(known)
