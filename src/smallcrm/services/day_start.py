"""The hour at which the user's day starts, kept in the file so that it moves with it.

Bookkeeping: neither undone nor announced.
"""

from __future__ import annotations

from datetime import date, datetime, time

from smallcrm.domain import day_start as rules
from smallcrm.storage.store import Store

_NAME = "day_starts"


def read(store: Store) -> time:
    """A local wall time up to ``LATEST``; the usual one where none is kept, or it cannot be
    read."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_NAME,))
    try:
        at = time.fromisoformat(rows[0][0]) if rows else rules.USUAL
    except (TypeError, ValueError):
        return rules.USUAL
    is_one = at.tzinfo is None and at <= rules.LATEST
    return at.replace(second=0, microsecond=0) if is_one else rules.USUAL


def keep(store: Store, starts: time) -> None:
    from smallcrm.storage.bookkeeping import Setting  # SQLAlchemy comes after the first paint

    with store.write_quietly() as session:
        session.merge(Setting(name=_NAME, value=starts.strftime("%H:%M")))


def today(store: Store, now: datetime) -> date:
    """The user's day; ``now`` is the aware moment in the user's zone."""
    return rules.day_of(now, read(store))
