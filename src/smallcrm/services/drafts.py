"""Words typed but not yet saved: kept in the file so that a crash loses nothing (reliability D3).

Bookkeeping: neither undone nor announced. One draft a place; an empty one is removed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import clean
from smallcrm.storage.models import Setting
from smallcrm.storage.store import Store


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """The note box as it was left: its text and what stood in the follow-up field."""

    body: str = ""
    due: str = ""


def keep(store: Store, customer: CustomerId, draft: NoteDraft) -> None:
    """Remember the draft of this customer's note box; an empty draft forgets it."""
    name = _name(customer)
    with store.write_quietly() as session:
        row = session.get(Setting, name)
        if not draft.body.strip() and not draft.due.strip():
            if row is not None:
                session.delete(row)
            return
        value = json.dumps({"body": clean(draft.body), "due": clean(draft.due)})
        if row is None:
            session.add(Setting(name=name, value=value))
        else:
            row.value = value


def read(store: Store, customer: CustomerId) -> NoteDraft:
    """The draft kept for this customer, or an empty one."""
    with store.read() as session:
        row = session.get(Setting, _name(customer))
        if row is None:
            return NoteDraft()
        kept = json.loads(row.value)
        return NoteDraft(kept["body"], kept["due"])


def _name(customer: CustomerId) -> str:
    return f"draft:{customer}"
