"""Words typed but not yet saved: kept in the file so that a crash loses nothing (reliability D3).

Bookkeeping: neither undone nor announced. One draft a place; an empty one is removed. A place is a
customer's number, ``letter_place`` of some of them, or a name for a line of nobody's.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import clean
from smallcrm.storage.bookkeeping import DRAFT, LETTER, Setting
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store


def letter_place(whom: Sequence[CustomerId]) -> str:
    """Where a letter to them stands that is in no draft yet."""
    return f"{LETTER}{int(whom[0])}" if len(whom) == 1 else f"{LETTER}many"


def keep(store: Store, place: str, text: str) -> None:
    """Remember the words of a place.

    Of a customer who is gone nothing is kept: the words may come after an erasure.
    """
    name, whose = _name(place), place.removeprefix(LETTER)
    with store.write_quietly() as session:
        row = session.get(Setting, name)
        is_nobodys = whose.isdigit() and session.get(Customer, int(whose)) is None
        if not text.strip() or is_nobodys:
            if row is not None:
                session.delete(row)
            return
        value = json.dumps({"body": clean(text)})
        if row is None:
            session.add(Setting(name=name, value=value))
        else:
            row.value = value


def read(store: Store, place: str) -> str:
    """The draft kept for this place, or "". A due day kept beside it by the first version is
    put behind its words."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_name(place),))
    if not rows:
        return ""
    kept = json.loads(rows[0][0])
    return ". ".join(p for p in (str(kept["body"]), str(kept.get("due", ""))) if p.strip())


def _name(place: str) -> str:
    return f"{DRAFT}{place}"
