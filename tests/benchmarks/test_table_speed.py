"""People as a table, with 100,000 of them: the first page, scrolling, and every order."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.figures import Table, median_ms
from smallcrm.domain.table_columns import USUAL, TableColumn, column
from smallcrm.services import people, people_table
from smallcrm.storage.store import Store

SHOWN = tuple(column(what) for what in USUAL)
PAGE = 60
LIST = 3
"""A page of the table, with its columns, takes so many times one of the list at most."""
MOST = 20
"""An order takes so many times a bare pass over the largest table it needs, at most."""


def test_the_table_of_people(files: dict[int, Path], table: Table) -> None:
    now = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
    store = Store(files[100_000] / "smallcrm.db", lambda: now)
    by_name = column(TableColumn.NAME)

    def first_page(number: int) -> None:
        ids = people_table.order(store, by_name, limit=PAGE)
        assert len(people_table.rows(store, ids, SHOWN)) == PAGE

    def first_of_list(number: int) -> None:
        people.page(store, None, PAGE)

    first_page(0)
    first_of_list(0)
    bare_ms, _ = median_ms(first_of_list, 40)
    middle, high = median_ms(first_page, 40)
    words = f"{middle:.1f} ms, p95 {high:.1f}"
    floor = f"{bare_ms:.1f} ms the list", f"{middle / bare_ms:.2f}x"
    table.add("table, first page", words, *floor, held=True)
    assert middle <= LIST * bare_ms

    ids = people_table.order(store, by_name)
    starts = [997 * number % (len(ids) - PAGE) for number in range(60)]
    for start in starts:  # both find the file in memory
        people_table.rows(store, ids[start : start + PAGE], SHOWN)
    bare_ms, _ = median_ms(lambda n: people.page_at(store, starts[n], PAGE), 60)
    middle, high = median_ms(
        lambda n: people_table.rows(store, ids[starts[n] : starts[n] + PAGE], SHOWN), 60
    )
    words = f"{middle:.1f} ms, p95 {high:.1f}"
    floor = f"{bare_ms:.1f} ms the list", f"{middle / bare_ms:.2f}x"
    table.add("table, 60 rows", words, *floor, held=True)
    assert middle <= LIST * bare_ms
    bare = _took(lambda: store.fetch("SELECT id FROM customer ORDER BY sort_key, id"))
    notes = "SELECT sum(length(happened_at)), count(DISTINCT kind) FROM interaction"
    passed = _took(lambda: store.fetch(notes))
    for shown in people_table.columns(store):
        took = _took(partial(people_table.order, store, shown, descending=True))
        floor_s = passed if shown.what is TableColumn.LAST else bare
        table.add(
            f"table, sorted by {shown.key}, in the background",
            f"{took:.2f} s",
            f"{floor_s:.2f} s raw",
            f"{took / floor_s:.2f}x",
            held=True,
        )
        assert took <= MOST * floor_s
    store.close()


def _took(work: Callable[[], object]) -> float:
    """Seconds, the better of two."""
    times = []
    for _ in range(2):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)
