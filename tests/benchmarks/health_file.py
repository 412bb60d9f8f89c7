"""A big file with a year and more of everything that Health counts."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
SALES, PROMISES, SCORES, COMPLAINTS = 300_000, 50_000, 30_000, 10_000
DEALS, INTRODUCED, AGREEMENTS = 20_000, 20_000, 20_000
STAGES = 5
_AT = "2026-11-25T13:30:00.000000Z"
_INSERTS = {
    "sale": "customer_id, sold_on, quantity, minor, currency, number, note, returned_on,"
    " return_reason, created_at",
    "follow_up": "customer_id, text, due_on, side, state, created_at, closed_at, snooze_count",
    "feedback": "customer_id, given_on, score, scale, words, topic, source, created_at",
    "complaint": "customer_id, opened_on, words, severity, done, goodwill, closed_on, created_at",
    "deal": "customer_id, stage_id, what, minor, currency, state, reason, note, entered_at,"
    " closed_at, created_at",
    "stage_visit": "customer_id, deal_id, stage_id, entered_at, left_at",
    "introduction": "customer_id, introducer_id, introducer_name",
    "agreement": "customer_id, what, starts_on, renewal, note, ended_on, end_reason, created_at",
}


def build(source: Path, target: Path, customers: int) -> Store:
    """A copy of a big file, with work and care of the last five years."""
    shutil.copy(source, target)
    store = Store(target, lambda: NOW)
    store.prepare()
    with closing(sqlite3.connect(target)) as bare:
        bare.execute("PRAGMA synchronous=OFF")
        bare.execute("INSERT INTO pipeline(id, name, folded, position) VALUES (1, 'P', 'p', 0)")
        stages = [(n, f"Stage {n}", f"stage {n}", n) for n in range(1, STAGES + 1)]
        bare.executemany(
            "INSERT INTO stage(id, pipeline_id, name, folded, position, chance)"
            " VALUES (?, 1, ?, ?, ?, 50)",
            stages,
        )
        for table, rows in _rows(random.Random(7), customers).items():
            columns = _INSERTS[table]
            marks = ", ".join("?" * (columns.count(",") + 1))
            bare.executemany(f"INSERT INTO {table}({columns}) VALUES ({marks})", rows)
        bare.commit()
    return store


def _rows(chance: random.Random, customers: int) -> dict[str, Iterator[tuple[object, ...]]]:
    def somebody() -> int:
        return chance.randint(2, customers)

    def day(back: int) -> str:
        return (NOW.date() - timedelta(chance.randrange(back))).isoformat()

    def moment(back: int) -> str:
        at = NOW - timedelta(minutes=chance.randrange(back * 1440))
        return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def visit(number: int) -> tuple[object, ...]:
        left = NOW - timedelta(minutes=chance.randrange(600 * 1440))
        begin = left - timedelta(hours=chance.randrange(1200))
        form = "%Y-%m-%dT%H:%M:%S.%fZ"
        return (
            *(somebody(), number % DEALS + 1, number % STAGES + 1),
            *(begin.strftime(form), left.strftime(form)),
        )

    def sale(number: int) -> tuple[object, ...]:
        back = day(100) if number % 50 == 0 else None
        money = chance.randrange(100, 500_000), chance.choice(("EUR", "EUR", "USD"))
        return somebody(), day(2000), 1000, *money, f"N{number}", "", back, "", _AT

    def promise(number: int) -> tuple[object, ...]:
        state, side = chance.choice(("done", "open")), chance.choice(("mine", "theirs"))
        closed = moment(400) if state == "done" else None
        return somebody(), "Send it", day(400), side, state, _AT, closed, 0

    def score(number: int) -> tuple[object, ...]:
        scale = 10 if number % 2 else 5
        return somebody(), day(700), chance.randint(1, scale), scale, "It was good", "", "", _AT

    def complaint(number: int) -> tuple[object, ...]:
        closed = day(30) if number % 3 else None
        return somebody(), day(700), "Torn", "minor", "", "", closed, _AT

    def deal(number: int) -> tuple[object, ...]:
        state = chance.choice(("open", "won", "lost"))
        closed = None if state == "open" else moment(700)
        why = chance.choice(("Too dear", "no time", "Somebody else", ""))
        stage = number % STAGES + 1
        return somebody(), stage, "Logo", 50000, "EUR", state, why, "", moment(90), closed, _AT

    def introduction(number: int) -> tuple[object, ...]:
        return 3 * number + 3, chance.choice((1, 2, 4, 5, 3 * (number // 2) + 3 or 1)), ""

    def agreement(number: int) -> tuple[object, ...]:
        ended = day(700) if number % 3 == 0 else None
        return somebody(), "Hosting", day(900), "itself", "", ended, "moved" if ended else "", _AT

    made = {
        "sale": (sale, SALES),
        "follow_up": (promise, PROMISES),
        "feedback": (score, SCORES),
        "complaint": (complaint, COMPLAINTS),
        "deal": (deal, DEALS),
        "stage_visit": (visit, 2 * DEALS),
        "introduction": (introduction, INTRODUCED),
        "agreement": (agreement, AGREEMENTS),
    }
    return {name: map(make, range(count)) for name, (make, count) in made.items()}
