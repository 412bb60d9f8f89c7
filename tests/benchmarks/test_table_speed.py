"""People as a table, with 100,000 of them: the first page, scrolling, and every order."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.figures import Table, median_ms
from smallcrm.domain.table_columns import USUAL, TableColumn, column
from smallcrm.services import people_table
from smallcrm.storage.store import Store

SHOWN = tuple(column(what) for what in USUAL)
PAGE = 60


def test_the_table_of_people(files: dict[int, Path], table: Table) -> None:
    now = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
    store = Store(files[100_000] / "smallcrm.db", lambda: now)
    by_name = column(TableColumn.NAME)

    def first_page(number: int) -> None:
        ids = people_table.order(store, by_name, limit=PAGE)
        assert len(people_table.rows(store, ids, SHOWN)) == PAGE

    def floor(number: int) -> None:
        store.fetch("SELECT id, name FROM customer ORDER BY sort_key, id LIMIT ?", (PAGE,))

    first_page(0)
    bare, _ = median_ms(floor, 40)
    middle, high = median_ms(first_page, 40)
    table.add("table, first page", f"{middle:.1f} ms, p95 {high:.1f}", f"{bare:.1f} ms raw", "")
    assert high <= 100

    ids = people_table.order(store, by_name)

    def window(number: int) -> None:
        start = 997 * number % (len(ids) - PAGE)
        people_table.rows(store, ids[start : start + PAGE], SHOWN)

    middle, high = median_ms(window, 60)
    table.add("table, 60 rows anywhere", f"{middle:.1f} ms, p95 {high:.1f}", "16 ms", "")
    assert high <= 50
    for shown in people_table.columns(store):
        begin = time.perf_counter()
        found = people_table.order(store, shown, descending=True)
        took = time.perf_counter() - begin
        table.add(f"table, sorted by {shown.key}, in the background", f"{took:.2f} s", "5 s", "")
        assert len(found) == len(ids)
        assert took <= 5
    store.close()
