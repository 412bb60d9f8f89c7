"""Who is at risk, and the replay of two years, over 100,000 customers, 1,000,000 contacts and
300,000 sales; beside a pass that only reads the same histories."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from benchmarks import big_file
from benchmarks.figures import Table
from smallcrm.domain import risk
from smallcrm.domain.errors import Cancelled
from smallcrm.services import replay, risk_histories
from smallcrm.services import risk as at_risk
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
TODAY = NOW.date()
CUSTOMERS, CONTACTS, SALES = 100_000, 1_000_000, 300_000
PAGE_S, REPLAY_S, STOP_S = 60, 60, 1.0
_INSERT = """
INSERT INTO sale(customer_id, sold_on, quantity, minor, currency, number, note, return_reason,
 created_at) VALUES (?, ?, 1000, ?, 'EUR', '', '', '', '2026-11-25T13:30:00.000000Z')
"""
_SPREAD = "UPDATE interaction SET happened_at = ? WHERE id = ?"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = big_file.build(tmp_path_factory.mktemp("risk") / "smallcrm.db", CUSTOMERS, CONTACTS)
    chance = random.Random(7)
    with closing(sqlite3.connect(path)) as bare:
        bare.execute("PRAGMA synchronous=OFF")
        bare.executemany(_SPREAD, ((_moment(chance), n) for n in range(1, CONTACTS + 1)))
        bare.executemany(_INSERT, (_sale(chance) for _ in range(SALES)))
        bare.commit()
    store = Store(path, lambda: NOW)
    store.prepare()
    yield store
    store.close()


def _moment(chance: random.Random) -> str:
    at = NOW - timedelta(minutes=chance.randrange(1300 * 1440))
    return at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _sale(chance: random.Random) -> tuple[object, ...]:
    on = (TODAY - timedelta(chance.randrange(1300))).isoformat()
    return chance.randint(2, CUSTOMERS), on, chance.randrange(100, 500_000)


def _reading(file: Store) -> float:
    start = time.perf_counter()
    assert sum(1 for _ in risk_histories.read(file, TODAY, UTC)) == CUSTOMERS
    return time.perf_counter() - start


def test_who_is_at_risk_today(file: Store, table: Table) -> None:
    floor = _reading(file)
    start = time.perf_counter()
    page = at_risk.page(file, TODAY, UTC, risk.THRESHOLD)
    ours = time.perf_counter() - start
    assert page.customers == CUSTOMERS
    assert page.many + page.many_gone > 1000
    what = "at risk, of 100,000 with 1,300,000 contacts and sales"
    table.add(what, f"{ours:.1f} s", f"only read {floor:.1f} s", f"{ours / floor:.2f}x", held=True)
    assert ours < PAGE_S


def test_two_years_again(file: Store, table: Table) -> None:
    floor = _reading(file)
    told: list[tuple[int, int]] = []
    start = time.perf_counter()
    found = replay.run(file, TODAY, UTC, progress=lambda done, of: told.append((done, of)))
    ours = time.perf_counter() - start
    assert found.customers > 0.9 * CUSTOMERS
    assert told[-1] == (CUSTOMERS, CUSTOMERS)
    assert len(told) > 100
    what = "replay of 24 months over them"
    table.add(what, f"{ours:.1f} s", f"only read {floor:.1f} s", f"{ours / floor:.2f}x", held=True)
    assert ours < REPLAY_S


def test_it_stops_when_it_is_told_to(file: Store, table: Table) -> None:
    asked: list[float] = []

    def enough() -> bool:
        asked.append(time.perf_counter())
        return len(asked) > 20

    with pytest.raises(Cancelled):
        replay.run(file, TODAY, UTC, enough)
    late = time.perf_counter() - asked[-1]
    longest = max(after - before for before, after in pairwise(asked))
    table.add("how long the replay waits before it stops", f"{longest:.2f} s", f"{STOP_S} s", "")
    assert longest + late < STOP_S
