"""A thread that reads on two connections at once would wait for a writer that waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.exports import Scope
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerKind,
)
from smallcrm.services import customers, exported
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
READS: dict[str, Callable[[Store], object]] = {
    "fetch": lambda store: store.fetch("SELECT 1"),
    "fetch_some": lambda store: store.fetch_some("SELECT 1", (), 1000),
    "read": lambda store: store.read().__enter__(),
    "write": lambda store: store.write(Action.EDIT_CUSTOMER).__enter__(),
    "write_quietly": lambda store: store.write_quietly().__enter__(),
    "undo": lambda store: store.undo(),
}


@pytest.mark.parametrize("what", READS)
def test_nothing_else_is_begun_within_a_read(store: Store, what: str) -> None:
    with store.read(), pytest.raises(RuntimeError, match="within a read"):
        READS[what](store)
    READS["fetch"](store)


@pytest.mark.parametrize("what", ["write", "write_quietly", "undo"])
def test_no_write_is_begun_within_a_write(store: Store, what: str) -> None:
    with store.write_quietly(), pytest.raises(RuntimeError, match="within a write"):
        READS[what](store)


def test_other_threads_read_meanwhile(store: Store) -> None:
    found: list[object] = []
    with store.read():
        thread = threading.Thread(target=lambda: found.append(store.fetch("SELECT 1")))
        thread.start()
        thread.join()
    assert found == [[(1,)]]


def test_a_company_is_read_whole_while_something_is_always_written(store: Store) -> None:
    """Where this waits, it waits five seconds and then says that the file is busy."""
    company = customers.add(store, CustomerDraft("Atelier Lima", kind=CustomerKind.COMPANY), NOW)
    one = CustomerDraft("Ana Lima", details=(AffiliationDraft("Atelier Lima", company_id=company),))
    ana = customers.add(store, one, NOW)
    enough, failed = threading.Event(), list[SmallcrmError]()

    def write() -> None:
        number = 0
        while not enough.is_set():
            number += 1
            try:
                customers.set_field(store, ana, CustomerField.NICKNAME, f"number {number}")
            except SmallcrmError as error:
                failed.append(error)
                return

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for _ in range(300):
            assert [p.name for p in customers.detail(store, company).people] == ["Ana Lima"]
    finally:
        enough.set()
        thread.join()
    assert not failed


def test_who_takes_people_one_by_one_may_read_meanwhile(store: Store) -> None:
    for name in ("Ana Lima", "Tom Berg"):
        customers.add(store, CustomerDraft(name), NOW)
    found = [
        (one.draft.name, store.fetch("SELECT count(*) FROM customer"))
        for one in exported.people(store, Scope())
    ]
    assert found == [("Ana Lima", [(2,)]), ("Tom Berg", [(2,)])]
