"""What rows are called that others refer to by number: numbers are of one file, names of all."""

from __future__ import annotations

from collections.abc import Callable

from smallcrm.storage.store import Store

COLUMNS = {
    "customer": "name",
    "interaction": "body",
    "custom_field": "name",
    "item": "name",
    "agreement": "what",
    "pipeline": "name",
    "stage": "name",
    "deal": "what",
    "complaint": "words",
    "checklist": "name",
    "checklist_run": "name",
    "rule": "name",
    "letter": "subject",
    "theme": "name",
    "template": "name",
    "batch": "name",
    "attachment": "name",
}
"""Of each table that others refer to the column with its name."""
_WHOLE = {
    "customer": "SELECT id, uid FROM customer",
    "custom_field": "SELECT id, folded || char(10) || tag FROM custom_field",
    "stage": "SELECT s.id, p.name || char(10) || s.name FROM stage s"
    " JOIN pipeline p ON p.id = s.pipeline_id",
}
"""What tells rows of the same name apart."""

Name = Callable[[str, int], str]
"""Of a table and a number; "" when nothing is known of it."""


def everything(store: Store, table: str) -> dict[int, str]:
    """By number, what a table's rows are known by in any file of the same people."""
    sql = _WHOLE.get(table) or f"SELECT id, {COLUMNS[table]} FROM {table}"
    return {int(number): str(name) for number, name in store.fetch(sql)}


def namer(store: Store) -> Name:
    """What single rows are called, or were when they went."""
    known: dict[tuple[str, int], str] = {}

    def name(table: str, number: int) -> str:
        if (table, number) not in known:
            known[table, number] = _name(store, table, number)
        return known[table, number]

    return name


def _name(store: Store, table: str, number: int) -> str:
    column = COLUMNS[table]
    rows = store.fetch(f"SELECT {column} FROM {table} WHERE id = ?", (number,))
    if not rows:
        rows = store.fetch(
            f"SELECT json_extract(before, '$.{column}') FROM change WHERE table_name = ?"
            " AND row_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1",
            (table, number),
        )
    return str(rows[0][0] or "") if rows else ""
