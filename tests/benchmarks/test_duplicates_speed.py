"""The page of duplicates over 100,000 customers, beside reading them alone in the same run."""

from __future__ import annotations

import random
import time
from pathlib import Path

import likeness_words as words
from benchmarks.figures import Table
from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.text import sort_key
from smallcrm.services import duplicates
from smallcrm.storage.models import Affiliation, Customer, Email, Phone
from smallcrm.storage.store import Store
from smallcrm.viewmodels import collector

CUSTOMERS = 100_000
TWICE = 2_000
"""So many of them are a second time in the file, with a slip in the name."""
MOST_SECONDS = 10.0
STOPS_WITHIN = 0.5


def _names(chance: random.Random) -> list[tuple[str, str]]:
    """As many families as a country has, some of them common."""
    start = [a + b for a in "bdfghklmnprstvwz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il")]
    given = words.GIVEN + ["".join(chance.choices(start, k=2)).title() for _ in range(900)]
    family = words.FAMILY + ["".join(chance.choices(start, k=3)).title() for _ in range(20_000)]
    often = [1 / (place + 5) for place in range(len(given))]
    common = [1 / (place + 30) for place in range(len(family))]
    count = CUSTOMERS - TWICE
    return list(
        zip(
            chance.choices(given, often, k=count),
            chance.choices(family, common, k=count),
            strict=True,
        )
    )


def build(path: Path) -> Store:
    chance = random.Random(5)
    store = Store(path, lambda: NOW)
    store.prepare()
    people = [f"{given} {family}" for given, family in _names(chance)]
    first = list(enumerate(people, 1))
    again = [(number, name[:-2] + name[-1]) for number, name in chance.sample(first, TWICE)]
    rows = [*first, *again]
    with store.write(Action.IMPORT) as session:
        blank = dict.fromkeys(
            (
                *("given_name", "family_name", "additional_names", "honorific_prefix"),
                *("honorific_suffix", "nickname"),
            ),
            "",
        )
        none = dict.fromkeys(("deleted_at", "do_not_contact_at", "joined_into_id"))
        ids = session.insert_many(
            Customer,
            [
                {
                    "uid": f"u{n}",
                    "kind": "person",
                    "name": name,
                    "sort_key": sort_key(name),
                    "created_at": NOW,
                    **blank,
                    **none,
                }
                for n, (_, name) in enumerate(rows)
            ],
        )
        owned = [(i, number) for i, (number, _) in zip(ids, rows, strict=True)]
        session.insert_many(
            Email,
            [
                dict.fromkeys(("address", "folded"), f"p{n}@m.example")
                | {"customer_id": i, "label": ""}
                for i, n in owned
                if n % 5
            ],
        )
        session.insert_many(
            Phone,
            [
                {"customer_id": i, "number": f"+49{n:010d}", "digits": f"49{n:010d}", "label": ""}
                for i, n in owned
            ],
        )
        session.insert_many(
            Affiliation,
            [
                {
                    "customer_id": i,
                    "company_id": None,
                    "company_name": f"Company {n % 20_000}",
                    "role": "",
                    "department": "",
                }
                for i, n in owned
                if n % 2
            ],
        )
    return store


def test_the_page_over_a_large_file(tmp_path: Path, table: Table) -> None:
    store = build(tmp_path / "big.db")
    begin = time.perf_counter()
    store.fetch("SELECT * FROM customer")
    for name in ("email", "phone", "affiliation"):
        store.fetch(f"SELECT * FROM {name}")
    floor = time.perf_counter() - begin
    release = collector.hold()  # as all that runs in the lane
    begin = time.perf_counter()
    found = duplicates.scan(store, lambda done, total: None, lambda: False)
    taken = time.perf_counter() - begin
    release()
    twice = {r.other for r in found if r.other > CUSTOMERS - TWICE}
    table.add(
        f"duplicates, {CUSTOMERS:,}", f"{taken:.2f} s", f"{floor:.2f} s", f"{taken / floor:.0f}x"
    )
    assert len(twice) >= 0.95 * TWICE
    assert taken <= MOST_SECONDS
    for after in (0.3, 1.5, 3.0):
        _stops(store, after)
    store.close()


def _stops(store: Store, after: float) -> None:
    """Asked to stop so many seconds after it began, it does."""
    begin = time.perf_counter()

    def cancelled() -> bool:
        return time.perf_counter() - begin > after

    try:
        duplicates.scan(store, lambda done, total: None, cancelled)
    except Cancelled:
        assert time.perf_counter() - begin - after <= STOPS_WITHIN + after
