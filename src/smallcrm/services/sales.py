"""Sales of a customer: added, changed, returned, removed; shown by page, and summed up."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from smallcrm.domain import amounts, sales
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.domain.sales import ItemId, SaleDraft, SaleId, SaleRow, Summary, YearSum
from smallcrm.domain.text import one_line
from smallcrm.services import items
from smallcrm.storage.models import Customer, Sale
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_COLUMNS = """
SELECT s.id, s.customer_id, s.sold_on, coalesce(i.name, ''), s.quantity, s.minor, s.currency,
 s.number, s.note, s.returned_on, s.return_reason, s.item_id, s.interaction_id
FROM sale s LEFT JOIN item i ON i.id = s.item_id
"""
_NEWEST = "ORDER BY s.sold_on DESC, s.id DESC"
_SHIFT = 20
_REST = (1 << _SHIFT) - 1
PARTS = f"sum(s.minor >> {_SHIFT})", f"sum(s.minor & {_REST})"
"""A sum in two parts: the largest amounts, added up, are more than SQLite can count."""
CARRIED = f"({PARTS[0]} + ({PARTS[1]} >> {_SHIFT}), {PARTS[1]} & {_REST})"
"""The same as a pair that can be compared with ``parts_of``."""
_SUMMED = f"SELECT substr(s.sold_on, 1, 4), s.currency, count(*), {', '.join(PARTS)} FROM sale s"
_YEARS = f"""
{_SUMMED}
WHERE s.customer_id = ? AND s.returned_on IS NULL GROUP BY 1, 2 ORDER BY 1 DESC, 2
"""
_USUAL = """
SELECT i.name, count(*) FROM sale s JOIN item i ON i.id = s.item_id
WHERE s.customer_id = ? AND s.returned_on IS NULL
GROUP BY s.item_id HAVING count(*) > 1 ORDER BY count(*) DESC, max(s.sold_on) DESC LIMIT 1
"""
BOUGHT = "s.returned_on IS NULL AND s.minor >= 0"
"""What counts as a purchase: it was kept, and is no credit note."""
_DAYS = f"SELECT DISTINCT s.sold_on FROM sale s WHERE s.customer_id = ? AND {BOUGHT}"


def add(
    store: Store,
    customer: CustomerId,
    draft: SaleDraft,
    now: datetime,
    interaction: InteractionId | None = None,
) -> SaleId:
    """Remember a sale; its item is made when there is none of the name. ``now``: UTC.

    Raises:
        InvalidValue: see ``domain.sales.checked``. NotFound: no such customer.
    """
    draft = sales.checked(draft)
    with store.write(Action.ADD_SALE) as session:
        session.label = _customer(session, customer).name
        row = insert(session, customer, draft, now, interaction)
        session.flush()
        return SaleId(row.id)


def insert(
    session: WriteSession,
    customer: int,
    draft: SaleDraft,
    now: datetime,
    interaction: int | None = None,
) -> Sale:
    """The row of a checked draft, in a session that is about more."""
    row = Sale(
        customer_id=customer,
        item_id=items.make(session, draft.what),
        interaction_id=interaction,
        created_at=now,
        **_values(draft),
    )
    session.add(row)
    return row


def edit(store: Store, sale: SaleId, draft: SaleDraft) -> None:
    """Change it to the draft. An item that nothing is left of is taken off the list.

    Raises:
        InvalidValue: see ``domain.sales.checked``. NotFound: it is gone.
    """
    draft = sales.checked(draft)
    with store.write(Action.EDIT_SALE) as session:
        row = _get(session, sale)
        before = row.item_id
        row.item_id = items.make(session, draft.what)
        for name, value in _values(draft).items():
            setattr(row, name, value)
        if before != row.item_id:
            items.drop_unused(session, before)


def remove(store: Store, sale: SaleId) -> None:
    """Take it out; its note stays.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.DELETE_SALE) as session:
        row = _get(session, sale)
        item = row.item_id
        session.delete(row)
        items.drop_unused(session, item)


def bring_back(store: Store, sale: SaleId, on: date, reason: str = "") -> None:
    """That the customer returned it on a day: it counts no more.

    Raises:
        InvalidValue: "returned_before_sold". NotFound: it is gone.
    """
    with store.write(Action.RETURN_SALE) as session:
        row = _get(session, sale)
        if on < row.sold_on:
            raise InvalidValue("returned_before_sold")
        row.returned_on, row.return_reason = on, one_line(reason)


def keep(store: Store, sale: SaleId) -> None:
    """That it was not returned.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.KEEP_SALE) as session:
        row = _get(session, sale)
        row.returned_on, row.return_reason = None, ""


def row(store: Store, sale: SaleId) -> SaleRow:
    """One sale.

    Raises:
        NotFound: it is gone.
    """
    rows = store.fetch(f"{_COLUMNS} WHERE s.id = ?", (sale,))
    if not rows:
        raise NotFound
    return _row(rows[0])


def page(
    store: Store,
    customer: CustomerId,
    before: tuple[date, SaleId] | None = None,
    limit: int = 50,
    *,
    without_note: bool = False,
) -> tuple[SaleRow, ...]:
    """The newest, or those before one: (day, id) of the last one shown; all, or only those that
    were said in no note."""
    where, parameters = "AND s.interaction_id IS NULL" if without_note else "", []
    if before is not None:
        where += " AND (s.sold_on, s.id) < (?, ?)"
        parameters = [before[0].isoformat(), before[1]]
    rows = store.fetch(
        f"{_COLUMNS} WHERE s.customer_id = ? {where} {_NEWEST} LIMIT ?",
        (customer, *parameters, limit),
    )
    return tuple(map(_row, rows))


def summary(store: Store, customer: CustomerId) -> Summary:
    """What a customer bought, without what was returned."""
    found = store.fetch(_YEARS, (customer,))
    years = tuple(
        YearSum(int(year), Amount(together(high, low), currency), count)
        for year, currency, count, high, low in found
    )
    returned = store.fetch(
        "SELECT count(*) FROM sale WHERE customer_id = ? AND returned_on IS NOT NULL", (customer,)
    )[0][0]
    if not years:
        return Summary(returned=returned)
    days = [date.fromisoformat(day) for (day,) in store.fetch(_DAYS, (customer,))]
    usual = store.fetch(_USUAL, (customer,))
    last = store.fetch(
        f"{_COLUMNS} WHERE s.customer_id = ? AND {BOUGHT} {_NEWEST} LIMIT 1",
        (customer,),
    )
    return Summary(
        count=sum(year.count for year in years),
        sums=amounts.sums(year.amount for year in years),
        years=years,
        usual=usual[0][0] if usual else "",
        usual_count=usual[0][1] if usual else 0,
        last=_row(last[0]) if last else None,
        gap=sales.median_gap(days),
        returned=returned,
    )


def sums(store: Store) -> tuple[YearSum, ...]:
    """Of all customers who are not in the trash, by year and currency, the newest first.

    First by day, which an index has in order with all that is needed: nothing is sorted.
    """
    rows = store.fetch(
        "SELECT substr(day, 1, 4), currency, sum(count), sum(high), sum(low) FROM"
        f" (SELECT s.sold_on day, s.currency currency, count(*) count, {PARTS[0]} high,"
        f" {PARTS[1]} low FROM sale s WHERE s.returned_on IS NULL AND s.customer_id NOT IN"
        " (SELECT id FROM customer WHERE deleted_at IS NOT NULL) GROUP BY s.sold_on, s.currency)"
        " GROUP BY 1, 2 ORDER BY 1 DESC, 2"
    )
    return tuple(
        YearSum(int(year), Amount(together(high, low), currency), count)
        for year, currency, count, high, low in rows
    )


def last_currency(store: Store) -> str:
    """Of the sale that was put in last; "" before the first."""
    rows = store.fetch("SELECT currency FROM sale ORDER BY id DESC LIMIT 1")
    return str(rows[0][0]) if rows else ""


def together(high: int | None, low: int | None) -> int:
    """A sum out of its ``PARTS``."""
    return ((high or 0) << _SHIFT) + (low or 0)


def parts_of(minor: int) -> tuple[int, int]:
    """A sum as ``CARRIED`` has it."""
    return minor >> _SHIFT, minor & _REST


def _row(found: tuple[Any, ...]) -> SaleRow:
    sale, customer, sold_on, what, quantity, minor, currency, number, note, returned, why = found[
        :11
    ]
    item, interaction = found[11:]
    return SaleRow(
        id=SaleId(sale),
        customer_id=CustomerId(customer),
        sold_on=date.fromisoformat(sold_on),
        what=what,
        quantity=quantity,
        amount=Amount(minor, currency),
        number=number,
        note=note,
        returned_on=date.fromisoformat(returned) if returned else None,
        return_reason=why,
        item_id=None if item is None else ItemId(item),
        interaction_id=None if interaction is None else InteractionId(interaction),
    )


def _values(draft: SaleDraft) -> dict[str, Any]:
    return {
        "sold_on": draft.sold_on,
        "quantity": draft.quantity,
        "minor": draft.amount.minor,
        "currency": draft.amount.currency,
        "number": draft.number,
        "note": draft.note,
    }


def _get(session: WriteSession, sale: SaleId) -> Sale:
    row = session.get(Sale, sale)
    if row is None:
        raise NotFound
    session.label = _customer(session, row.customer_id).name
    return row


def _customer(session: WriteSession, customer: int) -> Customer:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row
