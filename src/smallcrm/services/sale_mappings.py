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
    columns, kept = mappings.recall_columns(store, _NAME, table, SaleColumn)
    if not columns:
        return guessed
    found = sale_rows.settled(table, replace(guessed, columns=columns))
    return mappings.with_days(found, kept)


def chosen(table: Table, before: SaleMapping, columns: Sequence[SaleColumn]) -> SaleMapping:
    """Other columns: their cells tell anew in which order days are written."""
    return sale_rows.settled(table, replace(before, columns=tuple(columns)))


def remember(store: Store, table: Table, mapped: SaleMapping) -> None:
    """Keep a mapping under the table's header."""
    columns = [column.value for column in mapped.columns]
    mappings.keep(store, _NAME, table, {"columns": columns, "day_first": mapped.day_first})
