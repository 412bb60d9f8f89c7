"""20,000 agreements with 100,000 customers: a person's, the list of all, the care of each day."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.figures import Table, median_ms
from smallcrm.domain.records import CustomerId
from smallcrm.services import agreement_reminders, agreements, rates, search
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
TODAY = NOW.date()
CUSTOMERS, AGREEMENTS = 100_000, 20_000
PERSON_MS, CARE_MS = 50, 100
"""Goals: a person's agreements and prices; what a day brings, in the thread of the windows."""
LIST = 30
"""The list, read in the background, takes so many times the bare rows at most."""
_CUSTOMERS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO customer(id, uid, kind, name, family_name, given_name, additional_names,
  honorific_prefix, honorific_suffix, nickname, sort_key, created_at)
SELECT i, 'u' || i, 'person', 'Person ' || i, '', '', '', '', '', '', 'person ' || i,
  '2026-01-01T00:00:00.000000Z' FROM n
"""
_AGREEMENTS = """
INSERT INTO agreement(customer_id, what, minor, currency, every, unit, starts_on, term_every,
  term_unit, notice_every, notice_unit, renewal, note, end_reason, created_at)
VALUES (?, ?, 5000, 'EUR', 1, 'month', ?, 1, 'year', ?, 'month', 'itself', '', '',
  '2026-01-01T00:00:00.000000Z')
"""
_RATES = """
INSERT INTO rate(customer_id, agreement_id, name, folded, minor, currency, unit, state, since_on,
  note)
SELECT customer_id, id, what, lower(what), minor, 'EUR', 'month', 'agreed', starts_on, ''
FROM agreement
"""
_FOLLOW_UPS = """
INSERT INTO follow_up(customer_id, agreement_id, role, text, due_on, occurrence_on, side, state,
  created_at, snooze_count)
VALUES (?, ?, ?, 'x', ?, ?, 'mine', 'open', '2026-01-01T00:00:00.000000Z', 0)
"""
_BARE = """
SELECT a.id, c.name, a.what, a.minor, a.starts_on FROM agreement a
JOIN customer c ON c.id = a.customer_id WHERE c.deleted_at IS NULL ORDER BY a.starts_on
"""


def test_agreements(tmp_path: Path, table: Table) -> None:
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW)
    store.prepare()
    _fill(store)
    found = agreements.listed(store, TODAY)
    assert len(found) == AGREEMENTS
    who = [row.customer_id for row in found[:40]]

    def person(number: int) -> None:
        assert agreements.of(store, who[number], TODAY)
        assert rates.of(store, who[number])

    middle, high = median_ms(person, 40)
    words = f"{middle:.1f} ms, p95 {high:.1f}"
    table.add("agreements and prices of a person", words, f"{PERSON_MS} ms", "")
    assert middle <= PERSON_MS

    bare, _ = median_ms(lambda n: store.fetch(_BARE), 5)
    middle, _ = median_ms(lambda n: agreements.listed(store, TODAY), 5)
    floor = f"{bare:.0f} ms the rows", f"{middle / bare:.1f}x"
    table.add("list of 20,000 agreements, in the background", f"{middle:.0f} ms", *floor)
    assert middle <= LIST * bare

    agreement_reminders.care(store, TODAY, lambda d, what: what)
    middle, _ = median_ms(lambda n: agreement_reminders.care(store, TODAY, lambda d, what: what), 5)
    table.add("a day's care of them, nothing to move", f"{middle:.0f} ms", f"{CARE_MS} ms", "")
    assert middle <= CARE_MS

    middle, _ = median_ms(lambda n: search.customers(store, "renews:<60d", NOW), 5)
    table.add("renews:<60d over all of them", f"{middle:.0f} ms", f"{bare:.0f} ms the rows", "")
    store.close()


def _fill(store: Store) -> None:
    chance, first = random.Random(5), date(2021, 1, 1)
    made = [
        (
            chance.randrange(1, CUSTOMERS + 1),
            chance.choice(["Hosting", "Care", "Mail", "Backup", "Retainer"]),
            (first + timedelta(chance.randrange(2000))).isoformat(),
            chance.choice([1, 3]),
        )
        for _ in range(AGREEMENTS)
    ]
    with store.write_quietly() as session:
        connection = session.connection()
        connection.exec_driver_sql(_CUSTOMERS, (CUSTOMERS,))
        connection.exec_driver_sql(_AGREEMENTS, made)
        connection.exec_driver_sql(_RATES)
    reminders = []
    for row in agreements.listed(store, TODAY):
        for role, day in (("notice", row.notice_on), ("renewal", row.renews_on)):
            assert day is not None
            due = max(day - timedelta(30), TODAY)
            whose = CustomerId(row.customer_id), row.id, role
            reminders.append((*whose, due.isoformat(), day.isoformat()))
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(_FOLLOW_UPS, reminders)
