"""What the user chose for the columns of a table of sales, remembered for the next of its kind.

Bookkeeping of the file: neither undone nor announced.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smallcrm.domain.columns import Table
from smallcrm.domain.sale_tables import SaleColumn, SaleMapping
from smallcrm.formats import sale_rows
from smallcrm.services import mappings
from smallcrm.storage.store import Store

_NAME = "sale_mappings"


def mapping(store: Store, table: Table) -> SaleMapping:
    """As the last table of this header was mapped, or else by its header words."""
    guessed = sale_rows.guess(table)
    kept = mappings.recall(store, _NAME, table)
    try:
        columns = tuple(SaleColumn(value) for value in kept["columns"]) if kept else ()
        day_first = bool(kept["day_first"]) if kept else None
    except (KeyError, TypeError, ValueError):
        return guessed
    if len(columns) != len(table.header):
        return guessed
    found = sale_rows.settled(table, replace(guessed, columns=columns))
    if found.doubt and day_first is not None:
        return replace(found, day_first=day_first, doubt="")
    return found


def chosen(table: Table, before: SaleMapping, columns: Sequence[SaleColumn]) -> SaleMapping:
    """Other columns: their cells tell anew in which order days are written."""
    return sale_rows.settled(table, replace(before, columns=tuple(columns)))


def remember(store: Store, table: Table, mapped: SaleMapping) -> None:
    """Keep a mapping under the table's header."""
    columns = [column.value for column in mapped.columns]
    mappings.keep(store, _NAME, table, {"columns": columns, "day_first": mapped.day_first})
