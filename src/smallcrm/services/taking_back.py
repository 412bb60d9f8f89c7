"""Taking an old action back, and what came of it by customer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from smallcrm.domain.errors import NotFound
from smallcrm.domain.history import FieldChange, KeptOf, KeptThing, TakeBackReport
from smallcrm.domain.records import ChangeSetId, CustomerId
from smallcrm.domain.taken_back import Kept, WhyKept
from smallcrm.services import called, history_fields, history_work
from smallcrm.storage import journal, steps
from smallcrm.storage.store import Store

LARGE = 50
"""From so many rows on, a backup is made first."""

_OF_OTHERS = {"amount", "captured_line", "stage_visit"}
"""What comes with a note, or a deal: not told of beside it."""
_OWNERS = "SELECT customer_id FROM participant WHERE interaction_id = ? AND customer_id IS NOT NULL"


def take_back(store: Store, change_set: ChangeSetId) -> TakeBackReport:
    """Take back one action, whenever it was; what was changed since is kept, and told.

    Raises:
        NotFound: it is not in the journal any more, or was taken back already.
    """
    sql = f"SELECT action, {steps.LABEL} FROM change_set WHERE id = ?"
    rows = store.fetch(sql, (change_set,))
    if not rows:
        raise NotFound
    count = store.fetch("SELECT count(*) FROM change WHERE set_id = ?", (change_set,))
    if count[0][0] >= LARGE:
        store.backup("before-taking-back")
    done = store.take_back_old(change_set)
    kept = _by_customer(store, done.kept)
    whose = {k.customer for k in kept}
    return TakeBackReport(
        action=rows[0][0],
        label=rows[0][1],
        customers=len(done.customers - whose),
        rows=done.rows,
        kept=kept,
    )


def _by_customer(store: Store, kept: Sequence[Kept]) -> tuple[KeptOf, ...]:
    found: dict[CustomerId | None, list[Kept]] = {}
    for one in kept:
        for owner in _owners(store, one):
            found.setdefault(owner, []).append(one)
    return tuple(
        KeptOf(owner, _name(store, owner), tuple(things))
        for owner, of_one in found.items()
        if (things := _things(store, of_one))
    )


def _owners(store: Store, kept: Kept) -> list[CustomerId | None]:
    if kept.customer is not None or kept.table != "interaction":
        return [kept.customer]
    rows = store.fetch(_OWNERS, (kept.row_id,))
    return [CustomerId(r[0]) for r in rows] or [None]


def _name(store: Store, customer: CustomerId | None) -> str:
    rows = store.fetch("SELECT name FROM customer WHERE id = ?", (customer,))
    return str(rows[0][0]) if rows else ""


def _things(store: Store, kept: Sequence[Kept]) -> list[KeptThing]:
    """Fields each by itself; what hangs on the customer counted."""
    hanging = Counter(k.by for k in kept if k.why is WhyKept.USED)
    if hanging.keys() - _OF_OTHERS:
        hanging = Counter({by: n for by, n in hanging.items() if by not in _OF_OTHERS})
    things = [KeptThing(WhyKept.USED, by=by, count=n) for by, n in hanging.items()]
    for one in kept:
        if one.why is WhyKept.USED:
            continue
        with store.read() as session:
            rows = list(journal.rows(session.connection(), one.table, [one.row_id]))
        named = _named(store, one, rows[0]) if rows else None
        things.append(
            KeptThing(one.why, named.field, named.after)
            if named is not None
            else KeptThing(one.why, by=one.table, count=1)
        )
    return list(dict.fromkeys(things))


def _named(store: Store, kept: Kept, row: Mapping[str, Any]) -> FieldChange | None:
    if kept.table in history_work.COLUMNS:
        return history_work.named(kept.table, kept.column, row, called.namer(store))
    return history_fields.named(kept.table, kept.column, row)
