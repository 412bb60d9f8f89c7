"""Who reads long gives way to who writes, and is answered all the same."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from smallcrm.domain.errors import CannotWrite
from smallcrm.domain.file_checks import Depth
from smallcrm.domain.records import CustomerDraft, CustomerField, CustomerId
from smallcrm.services import customers
from smallcrm.storage import backup, check, giving_way
from smallcrm.storage.connection import connect_read_only
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
MANY = 3_000_000
LONG = (
    f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})"
    " SELECT max(n.i), (SELECT nickname FROM customer) FROM n"
)
"""Reads the file for about as long as sorting 100,000 people by what they were last told."""


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def while_reading(store: Store, ask: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    """A thread that is in the middle of ``ask``."""
    gate, begun, found = giving_way.of(store.path), threading.Event(), list[object]()
    is_wanted = gate.is_wanted

    def watched() -> bool:
        begun.set()
        return is_wanted()

    gate.is_wanted = watched  # type: ignore[method-assign]  # tells when SQLite is at it
    thread = threading.Thread(target=lambda: found.append(ask()))
    thread.start()
    assert begun.wait(10)
    return thread, found


class Announced:
    """Says when a commit is under way."""

    def __init__(self, gate: giving_way.GivingWay, wanted: threading.Event) -> None:
        self._committing, self._wanted = gate.committing, wanted

    @contextmanager
    def committing(self) -> Iterator[None]:
        with self._committing():
            self._wanted.set()
            yield


def test_a_save_does_not_wait_for_a_long_query(store: Store, ana: CustomerId) -> None:
    """Both ended with "the file is busy" after five seconds, had the query taken longer."""
    thread, found = while_reading(store, lambda: store.fetch(LONG))
    customers.set_field(store, ana, CustomerField.NICKNAME, "Annie")
    assert thread.is_alive()
    assert store.fetch("SELECT nickname FROM customer") == [("Annie",)]
    assert thread.is_alive()
    thread.join()
    assert found == [[(MANY, "Annie")]], "asked anew after the save"


def test_a_query_that_counts_its_steps_gives_way_too(store: Store, ana: CustomerId) -> None:
    thread, found = while_reading(store, lambda: store.fetch_some(LONG, (), 10**12))
    customers.set_field(store, ana, CustomerField.NICKNAME, "Annie")
    assert thread.is_alive()
    thread.join()
    (result,) = found
    assert isinstance(result, tuple)
    assert result[0] == [(MANY, "Annie")]
    rows, taken = store.fetch_some(LONG, (), 10_000)
    assert rows is None
    assert taken > 10_000


def test_an_error_of_a_query_is_raised(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        store.fetch("SELECT * FROM nobody")


def test_a_save_does_not_wait_for_who_reads_each_by_itself(store: Store, ana: CustomerId) -> None:
    with store.read(each=True) as session:
        before = session.scalar(text("SELECT nickname FROM customer"))
        thread = threading.Thread(
            target=customers.set_field, args=(store, ana, CustomerField.NICKNAME, "Annie")
        )
        thread.start()
        thread.join()
        assert (before, session.scalar(text("SELECT nickname FROM customer"))) == ("", "Annie")
        with pytest.raises(CannotWrite):
            session.execute(text("UPDATE customer SET nickname = 'Anna'"))
    customers.set_field(store, ana, CustomerField.NICKNAME, "Anna")


def test_a_copy_is_made_anew_after_a_commit(
    store: Store, ana: CustomerId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES", 1)
    gate, steps, in_the_middle = giving_way.of(store.path), list[bool](), threading.Event()
    wanted, check_whole = threading.Event(), gate.check
    monkeypatch.setattr(gate, "committing", Announced(gate, wanted).committing)

    def step(*left: int) -> None:
        if not in_the_middle.is_set():
            in_the_middle.set()
            assert wanted.wait(10)
        steps.append(gate.is_wanted())
        check_whole(*left)

    monkeypatch.setattr(gate, "check", step)
    thread = threading.Thread(target=backup.make, args=(store.path, tmp_path / "copy.db"))
    thread.start()
    assert in_the_middle.wait(10)
    customers.set_field(store, ana, CustomerField.NICKNAME, "Annie")
    thread.join()
    assert (steps[0], any(steps[1:])) == (True, False)
    copy = connect_read_only(tmp_path / "copy.db")
    assert copy.execute("SELECT nickname FROM customer").fetchall() == [("Annie",)]
    copy.close()


def test_the_file_is_looked_at_while_something_is_always_written(
    store: Store, ana: CustomerId
) -> None:
    enough, told = threading.Event(), list[object]()

    def look() -> None:
        for depth in Depth:
            report = store.check(depth, lambda done, total: None, lambda: False)
            told.append(report.faults)
        enough.set()

    thread = threading.Thread(target=look)
    thread.start()
    number = 0
    while not enough.wait(0.002):  # as often as no hand writes
        number += 1
        customers.set_field(store, ana, CustomerField.NICKNAME, f"number {number}")
    thread.join()
    assert told == [()] * len(Depth)


def test_who_checks_search_gives_way_to_who_wants_to_begin(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check of the search index holds the lock that a save needs from its beginning."""
    asked: list[bool] = []
    ask = giving_way.GivingWay.ask

    def watched(
        gate: giving_way.GivingWay,
        connection: sqlite3.Connection,
        question: Callable[[], object],
        *,
        writes: bool = False,
    ) -> object:
        asked.append(writes)
        return ask(gate, connection, question, writes=writes)

    monkeypatch.setattr(giving_way.GivingWay, "ask", watched)
    store.check(Depth.FULL, lambda done, total: None, lambda: False)
    assert asked.count(True) == len(check._SEARCH_TABLES)
    gate = giving_way.of(store.path)
    with gate.beginning():
        assert gate.is_wanted_for_writing()
        assert not gate.is_wanted()
    assert not gate.is_wanted_for_writing()
