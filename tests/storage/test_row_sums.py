"""Sums of rows: kept by every way a row changes, and made for those that have none."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from smallcrm.domain.actions import Action
from smallcrm.storage import engine, row_sums
from smallcrm.storage.models import Customer, Phone
from smallcrm.storage.store import Store


def agree(store: Store) -> None:
    """Every row has its sum, every sum its row."""
    with closing(sqlite3.connect(store.path)) as file:
        file.text_factory = bytearray
        for table in row_sums.TABLES:
            names = ", ".join(row_sums.columns(table.name))
            rows = file.execute(f"SELECT id, {names} FROM {table.name}").fetchall()
            sums = {
                row: bytes(found).decode()
                for row, found in file.execute(
                    "SELECT row_id, sum FROM row_sum WHERE table_name = ?", (table.name,)
                )
            }
            assert {r[0]: row_sums.of_bytes(table.name, r[1:]) for r in rows} == sums


def add(store: Store) -> int:
    with store.write(Action.ADD_CUSTOMER, "Zoë") as session:
        customer = Customer(
            uid="u", kind="person", name="Zoë", sort_key="zoe", created_at=session.now
        )
        session.add(customer)
        session.flush()
        rows = [
            {"customer_id": customer.id, "number": str(n), "digits": str(n), "label": ""}
            for n in range(3)
        ]
        session.insert_many(Phone, rows)
        return customer.id


def test_sums_follow_adding_changing_removing_and_undo(store: Store) -> None:
    customer = add(store)
    agree(store)
    with store.write(Action.EDIT_CUSTOMER, "Zoë") as session:
        row = session.get_one(Customer, customer)
        row.name = "Zoë Baker"
        session.delete(session.get_one(Phone, 2))
    agree(store)
    for step in (store.undo, store.undo, store.redo, store.redo):
        assert step() is not None
        agree(store)
    assert store.fetch("SELECT count(*) FROM row_sum") == [(3,)]


def test_rows_of_an_older_file_get_their_sums(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM row_sum")
    monkeypatch.setattr(row_sums, "_STEP", 1)
    built = engine.build(store.path)
    assert row_sums.fill(built) == 4
    assert row_sums.fill(built) == 0
    built.dispose()
    agree(store)


def test_what_is_no_row_of_the_users_has_no_sum(store: Store) -> None:
    with store.write_quietly() as session:
        row_sums.keep(session.connection(), [("setting", 1)])
    assert store.fetch("SELECT count(*) FROM row_sum") == [(0,)]


@pytest.mark.parametrize("values", [("a", None, 1), ("", "", 0), ("Zoë\n", "None", -5)])
def test_both_ways_to_the_sum_agree(values: tuple[object, ...]) -> None:
    raw = [bytearray(v.encode()) if isinstance(v, str) else v for v in values]
    assert row_sums.of("fact", values) == row_sums.of_bytes("fact", raw)


def test_a_sum_tells_a_text_from_a_blob_and_nothing_from_an_empty_text() -> None:
    sums = {
        row_sums.of_bytes("fact", [value]) for value in (b"x", bytearray(b"x"), None, bytearray())
    }
    assert len(sums) == 4
    assert row_sums.of("fact", ["x"]) != row_sums.of("link", ["x"])
