"""Our own CSV and XLSX brought in again: to an empty file as they were, to the same one nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from conftest import NOW
from services.table_world import export, fill, world
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.columns import Mapping, Meaning, Table
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import (
    CustomerDraft,
    FactDraft,
)
from smallcrm.formats import own_table
from smallcrm.services import consents, customers, exchange, reading
from smallcrm.storage.store import Store


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    yield made
    made.close()


def _always(mapping: Mapping, found: Table) -> Mapping:
    return mapping


@pytest.mark.parametrize("kind", [ExportFormat.CSV, ExportFormat.XLSX])
def test_our_own_table_comes_back_as_it_was(
    store: Store, other: Store, tmp_path: Path, kind: ExportFormat
) -> None:
    fill(store)
    path = export(store, tmp_path / f"a.{kind.value}", kind)
    files = exchange.read_files([path], lambda a, b: None, lambda: False)
    assert files[0].problems == ()
    before = world(store)
    report = exchange.import_parsed(store, files, NOW, lambda a, b: None, lambda: False)
    assert (report.new, report.joined, report.same) == (0, 0, 3)
    assert world(store) == before
    report = exchange.import_parsed(other, files, NOW, lambda a, b: None, lambda: False)
    assert report.new == 3
    assert world(other) == before


def test_what_is_wanted_not_to_be_told_stays_so(store: Store, other: Store, tmp_path: Path) -> None:
    zoe = customers.add(store, CustomerDraft("Zoe"), NOW)
    since = datetime(2026, 1, 2, tzinfo=UTC)
    consents.set_do_not_contact(store, zoe, since)
    path = export(store, tmp_path / "a.csv", ExportFormat.CSV)
    files = exchange.read_files([path], lambda a, b: None, lambda: False)
    exchange.import_parsed(other, files, NOW, lambda a, b: None, lambda: False)
    assert other.fetch("SELECT name, substr(do_not_contact_at, 1, 10) FROM customer") == [
        ("Zoe", "2026-01-02")
    ]


def test_a_column_may_become_something_else_all_the_same(store: Store, tmp_path: Path) -> None:
    fill(store)
    path = export(store, tmp_path / "a.csv", ExportFormat.CSV)
    opened = reading.open_file(path)
    assert opened.table is not None
    mapping = reading.mapping(store, opened.table)
    assert mapping.system == own_table.SYSTEM
    index = opened.table.header.index("Little thing 1")
    for meaning, notes in ((Meaning.NOTE, ("=1+1",)), (Meaning.DROP, ())):
        changed = mapping.with_meaning(index, meaning)
        read = reading.parsed(opened, partial(_always, changed))
        zoe = next(d for d in read.drafts if d.uid == "uid-1")
        assert zoe.notes == notes
        assert FactDraft("=1+1") not in zoe.details
        assert FactDraft("Likes: tea") in zoe.details


def test_cells_that_somebody_changed_are_kept_as_they_are() -> None:
    text = (
        "Name,Date 1,Keep in touch every 1,Role 1,Phone label 1,Do not contact since,UID\r\n"
        "Zoe,soon,often,Boss,work,,1\r\nTom,birthday: 31.02.1980,6 moons,,,,2\r\n,,,,,,3\r\n"
    )
    opened = reading.open_data(text.encode(), "a.csv")
    read = reading.parsed(opened)
    assert [(d.name, d.details) for d in read.drafts] == [("Zoe", ()), ("Tom", ())]
    assert [c.text for d in read.drafts for c in d.customs] == [
        *("soon", "often", "birthday: 31.02.1980", "6 moons")
    ]
    assert [(p.code, p.rejected) for p in read.problems] == [("no_name", True)]
