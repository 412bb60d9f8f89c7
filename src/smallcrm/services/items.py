"""What is sold: a small list that is made from what was typed, with usual prices."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from smallcrm.domain import amounts, sales
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.sales import ItemId, ItemRow
from smallcrm.domain.text import fold, one_line
from smallcrm.storage.models import Item, ItemPair, Sale
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

LAST_SALES = 9
"""The usual price is the median of so many last sales."""
_KEPT = "s.returned_on IS NULL"
_LISTED = f"""
SELECT i.id, i.name, i.minor, i.currency, count(s.id), count(DISTINCT s.customer_id),
 max(s.sold_on)
FROM item i LEFT JOIN sale s ON s.item_id = i.id AND {_KEPT}
GROUP BY i.id ORDER BY i.folded
"""
_PRICES = f"""
SELECT s.minor, s.quantity, s.currency FROM sale s
WHERE s.item_id = ? AND {_KEPT} AND s.minor > 0 AND (? = '' OR s.currency = ?)
ORDER BY s.sold_on DESC, s.id DESC LIMIT {LAST_SALES}
"""


def listed(store: Store) -> tuple[ItemRow, ...]:
    """All of them by name. Looks at all sales: for a background lane."""
    rows = []
    for item, name, minor, currency, count, buyers, last in store.fetch(_LISTED):
        fixed = Amount(minor, currency) if minor is not None and currency else None
        rows.append(
            ItemRow(
                *(ItemId(item), name, fixed or _usual(store, item)),
                *(fixed is not None, count, buyers),
                date.fromisoformat(last) if last else None,
            )
        )
    return tuple(rows)


def names(store: Store, begins: str = "", limit: int = 20) -> tuple[str, ...]:
    """Names that begin so, to be offered while one is typed."""
    folded = fold(one_line(begins))
    rows = store.fetch(
        "SELECT name FROM item WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?",
        (folded, folded + "\U0010ffff", limit),
    )
    return tuple(str(name) for (name,) in rows)


def price(store: Store, name: str, currency: str = "") -> Amount | None:
    """What one of it usually costs, in a currency if one is given: the price that was set, else
    the median of the last sales."""
    rows = store.fetch(
        "SELECT id, minor, currency FROM item WHERE folded = ?", (fold(one_line(name)),)
    )
    for item, minor, its in rows:
        if minor is not None and its and currency in ("", its):
            return Amount(minor, its)
        return _usual(store, item, currency)
    return None


def _usual(store: Store, item: int, currency: str = "") -> Amount | None:
    """In the currency of the last sale, unless one is given."""
    found = store.fetch(_PRICES, (item, currency, currency))
    if found and not currency:
        currency = found[0][2]
        if any(its != currency for _, _, its in found):
            found = store.fetch(_PRICES, (item, currency, currency))
    ones = [sales.unit_price(Amount(minor, its), quantity).minor for minor, quantity, its in found]
    middle = amounts.median(ones)
    return None if middle is None else Amount(middle, currency)


# --- changing ------------------------------------------------------------------------------------


def make(session: WriteSession, what: str) -> int | None:
    """The item of a name, in whatever case: the one there is, or a new one. None for ""."""
    name = one_line(what)
    if not name:
        return None
    found = session.scalar(select(Item.id).where(Item.folded == fold(name)))
    if found is not None:
        return found
    item = Item(name=name, folded=fold(name))
    session.add(item)
    session.flush()
    return item.id


def drop_unused(session: WriteSession, item: int | None) -> None:
    """Take an item off the list that was typed by mistake: nothing else speaks of it."""
    if item is None:
        return
    session.flush()
    row = session.get(Item, item)
    uses = (
        select(Sale.id).where(Sale.item_id == item),
        select(ItemPair.id).where((ItemPair.item_id == item) | (ItemPair.other_id == item)),
    )
    is_used = any(session.scalar(query.limit(1)) is not None for query in uses)
    if row is not None and row.minor is None and not is_used:
        session.delete(row)


def set_price(store: Store, item: ItemId, amount: Amount | None) -> None:
    """What one of it costs; None: what the last sales say.

    Raises:
        InvalidValue: "negative_price", "unknown_currency", "amount_too_large". NotFound.
    """
    if amount is not None and amounts.checked(amount).minor < 0:
        raise InvalidValue("negative_price")
    with store.write(Action.PRICE_ITEM) as session:
        row = _get(session, item)
        session.label = row.name
        row.minor = None if amount is None else amount.minor
        row.currency = None if amount is None else amount.currency


def rename(store: Store, item: ItemId, name: str) -> ItemId:
    """Call it something else. By the name of another one the two become one, which has the sales,
    the pairs and the price of both (its own price first); returns which it is then.

    Raises:
        InvalidValue: "empty". NotFound: it is gone.
    """
    name = one_line(name)
    if not name:
        raise InvalidValue("empty")
    with store.write(Action.RENAME_ITEM, name) as session:
        row = _get(session, item)
        other = session.scalars(select(Item).where(Item.folded == fold(name))).first()
        if other is None or other is row:
            row.name, row.folded = name, fold(name)
            return item
        _merge(session, row, other)
        return ItemId(other.id)


def _merge(session: WriteSession, row: Item, into: Item) -> None:
    sold = session.scalars(select(Sale.id).where(Sale.item_id == row.id)).all()
    if into.minor is None:
        into.minor, into.currency = row.minor, row.currency
    gone, stays = row.id, into.id
    session.update_many(Sale, list(sold), {"item_id": stays})
    pairs = session.scalars(
        select(ItemPair).where((ItemPair.item_id == gone) | (ItemPair.other_id == gone))
    ).all()
    have = {(a, b) for a, b in session.execute(select(ItemPair.item_id, ItemPair.other_id))}
    for pair in pairs:
        ends = tuple(stays if end == gone else end for end in (pair.item_id, pair.other_id))
        if ends[0] == ends[1] or ends in have:
            session.delete(pair)
        else:
            pair.item_id, pair.other_id = ends
            have.add((ends[0], ends[1]))
    session.flush()
    session.delete(session.get_one(Item, gone))


def _get(session: WriteSession, item: ItemId) -> Item:
    row = session.get(Item, item)
    if row is None:
        raise NotFound
    return row
