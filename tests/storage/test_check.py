"""The check of the file: what it sees, what it mends, and what it leaves alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from smallcrm.domain.errors import Cancelled, FileBusy, FileDamaged
from smallcrm.domain.file_checks import CheckReport, Depth, FaultKind
from smallcrm.storage import check, connection, search_index
from smallcrm.storage.store import Store
from storage.damage import never, silent
from storage.test_row_sums import add


def full(store: Store, *, mend: bool = True) -> CheckReport:
    return store.check(Depth.FULL, silent, never, mend=mend)


def kinds(report: CheckReport) -> list[FaultKind]:
    return [f.kind for f in report.faults]


def change(store: Store, *statements: str) -> None:
    """Behind the program's back."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as file:
        file.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            file.execute(statement)


def test_a_whole_file_is_whole_and_says_how_much_was_looked_at(store: Store) -> None:
    add(store)
    seen: list[tuple[int, int]] = []
    report = store.check(Depth.FULL, lambda done, total: seen.append((done, total)), never)
    assert report.is_whole
    assert not report.is_damaged
    assert (report.rows, report.summed, report.documents, report.mended) == (4, 0, 1, ())
    assert report.size == store.path.stat().st_size
    assert (4, 4) in seen
    quick = store.check(Depth.QUICK, silent, never)
    assert quick.is_whole
    assert (quick.rows, quick.documents) == (0, 0)


def test_a_changed_text_is_seen_and_told_whose_it_is(store: Store) -> None:
    customer = add(store)
    change(store, "UPDATE phone SET number = '9' WHERE id = 2")
    (fault,) = full(store).faults
    assert (fault.kind, fault.table, fault.row_id) == (FaultKind.CHANGED, "phone", 2)
    assert fault.customer_id == customer


def test_a_changed_name_is_the_customers_own(store: Store) -> None:
    customer = add(store)
    change(store, "UPDATE customer SET nickname = 'x'")
    (fault,) = full(store).faults
    assert (fault.kind, fault.customer_id) == (FaultKind.CHANGED, customer)


def test_a_row_without_its_sum_is_no_fault_and_gets_one(store: Store) -> None:
    add(store)
    change(store, "DELETE FROM row_sum WHERE row_id = 1")
    looked = full(store, mend=False)
    assert looked.is_whole
    assert looked.summed == 0
    assert full(store).summed == 2
    assert full(store).summed == 0


def test_sums_are_not_made_for_a_file_that_is_not_whole(store: Store) -> None:
    add(store)
    change(store, "DELETE FROM row_sum WHERE row_id = 1", "UPDATE phone SET label = 'x'")
    assert full(store).summed == 0


def test_a_lost_row_is_seen(store: Store) -> None:
    add(store)
    change(store, "DELETE FROM phone WHERE id = 3")
    assert kinds(full(store)) == [FaultKind.LOST]


def test_a_row_without_its_parent_is_seen(store: Store) -> None:
    add(store)
    change(store, "INSERT INTO fact(customer_id, text) VALUES (77, 'x')")
    report = store.check(Depth.QUICK, silent, never)
    assert kinds(report) == [FaultKind.ORPHAN]
    assert report.faults[0].detail == "customer"


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO people_index(people_index, rowid, body) VALUES ('delete', 1, 'Zoë')",
        "UPDATE customer_text SET body = 'other'",
    ],
)
def test_search_out_of_step_is_mended(store: Store, statement: str) -> None:
    add(store)
    change(store, statement)
    assert kinds(full(store, mend=False))[0] is FaultKind.SEARCH
    report = full(store)
    assert report.is_whole
    assert report.mended
    assert report.kept is None
    assert store.fetch("SELECT rowid FROM people_index('zoë')") == [(1,)]
    assert full(store).mended == ()


def test_search_that_cannot_be_mended_is_damage(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store)
    change(store, "DELETE FROM people_index_data")

    def fails(connection: object) -> None:
        raise FileDamaged(store.path)

    monkeypatch.setattr(search_index, "rebuild", fails)
    assert full(store).is_damaged


def test_search_that_is_wrong_again_is_damage(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store)
    change(store, "UPDATE customer_text SET body = 'other'")
    monkeypatch.setattr(search_index, "rebuild", lambda connection: None)
    assert full(store).is_damaged


def test_an_index_out_of_step_is_made_anew_and_the_file_kept(store: Store) -> None:
    add(store)
    change(
        store,
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX ix_phone_digits ON phone (label)'"
        " WHERE name = 'ix_phone_digits'",
    )
    change(store, "UPDATE sqlite_schema SET sql = sql")
    assert FaultKind.INDEX in kinds(full(store, mend=False))
    report = full(store)
    assert report.is_whole
    assert {f.kind for f in report.mended} == {FaultKind.INDEX}
    assert report.kept is not None
    assert report.kept.name.startswith("smallcrm.db.damaged-2026")
    assert report.kept.stat().st_mode & 0o777 == 0o600
    assert full(store).mended == ()


def zero_page_of(store: Store, table: str) -> None:
    with closing(sqlite3.connect(store.path)) as file:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        page = file.execute(query, (table,)).fetchone()[0]
    store.close()
    with store.path.open("r+b") as raw:
        raw.seek((page - 1) * 4096)
        raw.write(bytes(4096))


@pytest.mark.parametrize("depth", Depth)
def test_a_page_that_cannot_be_read_is_damage_and_nothing_is_written(
    store: Store, depth: Depth
) -> None:
    add(store)
    zero_page_of(store, "phone")
    before = store.path.read_bytes()
    report = store.check(depth, silent, never)
    assert report.is_damaged
    assert store.path.read_bytes() == before


def test_stumbling_in_the_middle_is_damage(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store)
    monkeypatch.setattr(check, "structure", lambda connection, depth: iter(()))
    zero_page_of(store, "row_sum")
    assert full(store, mend=False).is_damaged


def test_other_trouble_is_raised(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store)
    monkeypatch.setattr(connection, "BUSY_MS", 1)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileBusy):
            store.check(Depth.QUICK, silent, never)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileBusy):
            full(store)


@pytest.mark.parametrize("asked", range(6))
def test_it_can_be_stopped_anywhere(store: Store, asked: int) -> None:
    add(store)
    answers = [False] * asked

    def stop() -> bool:
        return not answers or answers.pop()

    with pytest.raises(Cancelled):
        store.check(Depth.FULL, silent, stop)


def test_what_sqlite_says_of_search_is_search() -> None:
    class Said:
        def execute(self, sql: str) -> Said:
            return self

        def fetchall(self) -> list[tuple[bytes]]:
            return [(b"malformed inverted index for FTS5 table main.people_index",), (b"ok",)]

    (fault,) = check.structure(Said(), Depth.FULL)  # type: ignore[arg-type]  # as newer ones say
    assert fault.kind is FaultKind.SEARCH


def test_many_changed_rows_are_not_all_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add(store)
    monkeypatch.setattr(check, "MOST", 2)
    change(store, "UPDATE phone SET label = 'x'")
    assert len(full(store).faults) == 2


def test_a_row_that_its_table_never_gave_is_seen(store: Store) -> None:
    """Pages that changed places make a row of another table one of a table that has none."""
    add(store)
    change(
        store,
        "INSERT INTO segment(id, name, folded, query, position) VALUES (81, 'a', 'a', 'a', 0)",
        "DELETE FROM sqlite_sequence WHERE name = 'segment'",
    )
    (fault,) = full(store).faults
    assert (fault.kind, fault.table, fault.row_id) == (FaultKind.CHANGED, "segment", 81)
