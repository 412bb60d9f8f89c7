"""Sales, with 100,000 customers and 300,000 of them: a person, sums, who buys again, an import."""

from __future__ import annotations

import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from benchmarks import big_file
from benchmarks.figures import Table, median_ms
from smallcrm.domain.records import CustomerId
from smallcrm.services import (
    item_pairs,
    items,
    reorders,
    sale_files,
    sale_mappings,
    sales,
    timeline_entries,
)
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
TODAY = NOW.date()
CUSTOMERS, SALES, IMPORTED = 100_000, 300_000, 100_000
PERSON_MS, SUMS_MS, ROWS_A_SECOND = 50, 100, 5_000
HEAVY = 2_000
"""So many are of the first customer."""
ITEMS = 60
_COLUMNS = (
    "customer_id, item_id, sold_on, quantity, minor, currency, number, note, return_reason,"
    " created_at"
)
_INSERT = f"INSERT INTO sale({_COLUMNS}) VALUES ({', '.join('?' * 10)})"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = big_file.build(tmp_path_factory.mktemp("sold") / "smallcrm.db", CUSTOMERS, CUSTOMERS)
    with closing(sqlite3.connect(path)) as bare:
        bare.execute("PRAGMA synchronous=OFF")
        names = [(n, f"Item {n}", f"item {n}") for n in range(1, ITEMS + 1)]
        bare.executemany("INSERT INTO item(id, name, folded) VALUES (?, ?, ?)", names)
        bare.executemany(_INSERT, list(_rows(SALES)))
        bare.commit()
    store = Store(path, lambda: NOW)
    store.prepare()
    store.rebuild_search()
    yield store
    store.close()


def _rows(count: int) -> Iterator[tuple[object, ...]]:
    chance = random.Random(5)
    for n in range(count):
        whose = 1 if n < HEAVY else chance.randint(2, CUSTOMERS)
        on = (TODAY - timedelta(chance.randrange(2000))).isoformat()
        minor, currency = chance.randrange(100, 500_000), chance.choice(("EUR", "EUR", "USD"))
        item = chance.randint(1, ITEMS)
        rest = "", "", "2026-11-25T13:30:00.000000Z"
        yield (whose, item, on, 1000, minor, currency, f"2026-{n}", *rest)


def test_a_person_and_their_timeline(file: Store, table: Table) -> None:
    """The one with the most sales, and everybody else."""
    for name, whose in (("with 2,000 sales", 1), ("with some", 2)):
        first = CustomerId(whose)

        def page(number: int, first: CustomerId = first) -> None:
            customer = CustomerId(first + number * 7) if first > 1 else first
            sales.summary(file, customer)
            timeline_entries.page(file, customer, UTC)

        page(0)
        middle, high = median_ms(page, 40)
        words = f"{middle:.1f} ms, p95 {high:.1f}"
        table.add(f"sales of a person, {name}", words, f"{PERSON_MS} ms goal", "")
        assert middle <= PERSON_MS


def test_sums_of_everybody(file: Store, table: Table) -> None:
    bare = "SELECT currency, sum(minor) FROM sale GROUP BY currency"
    file.fetch(bare)
    floor, _ = median_ms(lambda n: file.fetch(bare), 5)
    middle, _ = median_ms(lambda n: sales.sums(file), 5)
    table.add(
        *("sums by year and currency", f"{middle:.0f} ms", f"{floor:.0f} ms raw"),
        f"{middle / floor:.2f}x",
        held=True,
    )


def test_lists_in_the_background(file: Store, table: Table) -> None:
    bare = "SELECT customer_id, group_concat(sold_on) FROM sale GROUP BY customer_id"
    floor = _took(lambda: file.fetch(bare))
    for name, work in (
        ("whom to reach out to", lambda: reorders.due(file, TODAY)),
        ("items with their prices", lambda: items.listed(file)),
        ("bought one, not the other", lambda: item_pairs.listed(file)),
    ):
        took = _took(work)
        words = f"{took:.2f} s", f"{floor:.2f} s raw pass", f"{took / floor:.2f}x"
        table.add(f"sales: {name}, in the background", *words, held=True)


def test_an_import_of_invoices(file: Store, table: Table, tmp_path: Path) -> None:
    """All of it: the table read, joined to customers and written; beside the bare rows."""
    target = tmp_path / "smallcrm.db"
    shutil.copy(file.path, target)
    by_hand = tmp_path / "bare.db"
    shutil.copy(file.path, by_hand)
    names = dict(file.fetch("SELECT id, name FROM customer"))
    rows = list(_rows(SALES + IMPORTED))[SALES:]
    path = tmp_path / "invoices.csv"
    with path.open("w", encoding="utf-8") as out:
        out.write("number,date,customer,item,total,currency\n")
        for whose, item, on, _, minor, currency, number, *_ in rows:
            whole, part = divmod(int(str(minor)), 100)
            out.write(f"{number},{on},{names[whose]},Item {item},{whole}.{part:02},{currency}\n")

    with closing(sqlite3.connect(by_hand)) as bare:
        bare.execute("PRAGMA foreign_keys=ON")
        begin = time.perf_counter()
        bare.executemany(_INSERT, rows)
        bare.commit()
        floor = time.perf_counter() - begin

    store = Store(target, lambda: NOW)
    store.prepare()
    begin, worked = time.perf_counter(), time.process_time()
    found = sale_files.open_table(path)
    read = sale_files.read(found, sale_mappings.mapping(store, found), "EUR")
    report = sale_files.bring_in(store, read, NOW)
    took, worked = time.perf_counter() - begin, time.process_time() - worked
    store.close()
    assert report.new == IMPORTED
    a_second = IMPORTED / took
    table.add(
        *("import of 100,000 invoice rows", f"{took:.1f} s, {a_second:,.0f} rows/s"),
        *(f"{floor:.1f} s bare rows", f"{took / floor:.2f}x"),
        held=True,
    )
    by_itself = IMPORTED / worked
    goal = f"{ROWS_A_SECOND:,} goal"
    table.add("rows a second, of the processor's own time", f"{by_itself:,.0f}", goal, "")
    assert by_itself >= ROWS_A_SECOND


def _took(work: Callable[[], object]) -> float:
    """Seconds, the better of two."""
    times = []
    for _ in range(2):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)
