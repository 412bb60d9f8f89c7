"""Items that go together: by what customers bought, and by what the user says."""

from __future__ import annotations

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.sales import LEAST_PAIR, ItemId, PairRow
from smallcrm.storage.models import Item, ItemPair
from smallcrm.storage.store import Store

MOST = 200
_BUYERS = """
WITH buyer(item_id, customer_id) AS MATERIALIZED (
 SELECT DISTINCT s.item_id, s.customer_id FROM sale s
 WHERE s.item_id IS NOT NULL AND s.returned_on IS NULL AND s.minor >= 0
  AND s.customer_id NOT IN (SELECT id FROM customer WHERE deleted_at IS NOT NULL)
)
"""
_TOGETHER = (
    _BUYERS
    + f"""
SELECT a.item_id, b.item_id, count(*) FROM buyer a JOIN buyer b
ON b.customer_id = a.customer_id AND b.item_id <> a.item_id
GROUP BY a.item_id, b.item_id HAVING count(*) >= {LEAST_PAIR}
 OR EXISTS (SELECT 1 FROM item_pair p WHERE p.item_id = a.item_id AND p.other_id = b.item_id)
"""
)
_EACH = _BUYERS + "SELECT item_id, count(*) FROM buyer GROUP BY item_id"


def listed(store: Store) -> tuple[PairRow, ...]:
    """Those the user set, then those that at least three customers bought both of, by the share
    of the first one's buyers who did; where nobody is left to be told of the other, not listed.
    Looks at all sales: for a background lane."""
    names = dict(store.fetch("SELECT id, name FROM item"))
    buyers = dict(store.fetch(_EACH))
    fixed = store.fetch("SELECT item_id, other_id FROM item_pair")
    both = {(a, b): count for a, b, count in store.fetch(_TOGETHER)}
    is_set = set(fixed)
    rows = [
        PairRow(
            *(ItemId(a), names[a], ItemId(b), names[b]),
            *(both.get((a, b), 0), buyers.get(a, 0) - both.get((a, b), 0), (a, b) in is_set),
        )
        for a, b in {**dict.fromkeys(fixed), **both}
        if a in names and b in names
    ]
    kept = [row for row in rows if row.is_set or row.only > 0]
    return tuple(sorted(kept, key=_place)[:MOST])


def _place(row: PairRow) -> tuple[bool, float, int, str, str]:
    share = row.both / (row.both + row.only) if row.both else 0.0
    return not row.is_set, -share, -row.both, row.item, row.other


def pair(store: Store, item: ItemId, other: ItemId) -> None:
    """Say that who bought one may want the other.

    Raises:
        InvalidValue: "same_item". NotFound: one of them is gone.
    """
    if item == other:
        raise InvalidValue("same_item")
    with store.write(Action.PAIR_ITEMS) as session:
        rows = [session.get(Item, one) for one in (item, other)]
        if rows[0] is None or rows[1] is None:
            raise NotFound
        session.label = f"{rows[0].name}, {rows[1].name}"
        there = select(ItemPair.id).where(ItemPair.item_id == item, ItemPair.other_id == other)
        if session.scalar(there) is None:
            session.add(ItemPair(item_id=item, other_id=other))


def part(store: Store, item: ItemId, other: ItemId) -> None:
    """Say so no more.

    Raises:
        NotFound: nobody said so.
    """
    with store.write(Action.UNPAIR_ITEMS) as session:
        row = session.scalars(
            select(ItemPair).where(ItemPair.item_id == item, ItemPair.other_id == other)
        ).first()
        if row is None:
            raise NotFound
        named = [session.get_one(Item, one).name for one in (item, other)]
        session.label = ", ".join(named)
        session.delete(row)
