"""What is saved of a damaged file: by hand-made damage, each with a known answer."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled, FileDamaged
from smallcrm.domain.file_checks import Depth, SalvageReport, SavedTable
from smallcrm.storage import cipher, row_sums, rows_left, salvage, schema
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.connection import Key, connect
from smallcrm.storage.models import Affiliation, FollowUp, Interaction, Participant, Tag
from smallcrm.storage.store import Store
from storage.damage import NOW, content, never, silent
from storage.test_check import change, zero_page_of
from storage.test_row_sums import add

FILES = Path(__file__).parents[1] / "fixtures" / "files"


def fill(store: Store) -> int:
    customer = add(store)
    with store.write(Action.LOG_INTERACTION, "Zoë") as session:
        note = Interaction(kind="call", body="x", happened_at=session.now, created_at=session.now)
        session.add(note)
        session.flush()
        session.add(Participant(interaction_id=note.id, customer_id=customer))
        session.add(
            FollowUp(customer_id=customer, interaction_id=note.id, text="y", created_at=session.now)
        )
        session.add(Affiliation(customer_id=customer, company_id=customer, company_name="Acme"))
    return customer


def save(store: Store, name: str = "({n})") -> tuple[SalvageReport, Store]:
    store.close()
    target = store.path.with_name("saved.db")
    report = salvage.run(store.path, target, NOW, silent, never, name=name)
    saved = Store(target, lambda: NOW)
    saved.prepare()
    assert saved.check(Depth.FULL, silent, never).is_whole
    return report, saved


def of(report: SalvageReport, table: str) -> SavedTable:
    return next(t for t in report.tables if t.table == table)


def test_of_a_whole_file_everything_is_saved(store: Store) -> None:
    fill(store)
    truth = content(store.path)
    report, saved = save(store)
    assert content(saved.path) == truth
    assert (report.lost, report.changed, report.stand_ins, report.torn) == (0, 0, 0, False)
    assert report.read > 8
    assert saved.undo_step() is None  # a set may be there in part only
    assert saved.fetch("SELECT count(*) FROM change_set") == [(2,)]
    assert saved.path.stat().st_mode & 0o777 == 0o600
    assert list(saved.path.parent.glob("*.part*")) == []
    saved.close()


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_a_file_of_an_older_schema_is_saved_with_every_row(revision: str, tmp_path: Path) -> None:
    path = tmp_path / "smallcrm.db"
    shutil.copy(FILES / f"smallcrm-{revision}.db", path)
    report = salvage.run(path, tmp_path / "saved.db", NOW, silent, never)
    assert report.lost == 0
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(report.target)) as new:
        there = {row[0] for row in old.execute("SELECT name FROM sqlite_schema")}
        for table in row_sums.TABLES:
            if table.name in there:
                query = f"SELECT count(*) FROM {table.name}"
                assert old.execute(query).fetchone() == new.execute(query).fetchone(), table.name


def test_a_lost_customer_is_stood_in_for(store: Store) -> None:
    customer = fill(store)
    zero_page_of(store, "customer")
    report, saved = save(store, name="No name {n}")
    assert of(report, "customer").lost == 1
    assert of(report, "customer").torn
    assert report.stand_ins == 1
    assert saved.fetch("SELECT id, name FROM customer") == [(customer, f"No name {customer}")]
    assert saved.fetch("SELECT count(*) FROM phone WHERE customer_id = ?", (customer,)) == [(3,)]
    saved.close()


def test_what_hung_on_a_lost_note_stands_alone_or_is_counted(store: Store) -> None:
    fill(store)
    zero_page_of(store, "interaction")
    report, saved = save(store)
    assert of(report, "interaction").lost == 1
    assert of(report, "participant").lost == 1  # it says nothing without its note
    assert saved.fetch("SELECT text, interaction_id FROM follow_up") == [("y", None)]
    saved.close()


def test_an_id_is_never_given_again(store: Store) -> None:
    fill(store)
    zero_page_of(store, "interaction")
    _, saved = save(store)
    with saved.write(Action.LOG_INTERACTION) as session:
        note = Interaction(kind="call", body="z", happened_at=NOW, created_at=NOW)
        session.add(note)
        session.flush()
        assert note.id == 2
    saved.close()


def test_values_that_mean_nothing_any_more_are_given_others(store: Store) -> None:
    fill(store)
    change(
        store,
        "UPDATE interaction SET kind = 'cbll', happened_at = '2O26', body = CAST(X'ff41' AS TEXT)",
        "UPDATE follow_up SET due_on = 'never', due_time = '25:99', snooze_count = 'x',"
        " created_at = '2026-01-01T00:00:00'",
        "UPDATE customer SET name = X'41', deleted_at = 'soon'",
        "UPDATE phone SET label = 7 WHERE id = 1",
    )
    report, saved = save(store)
    assert report.changed == 4
    assert saved.fetch("SELECT kind, happened_at, body FROM interaction") == [
        ("note", rows_left.LONG_AGO, "\ufffdA")
    ]
    query = "SELECT due_on, due_time, snooze_count, created_at FROM follow_up"
    assert saved.fetch(query) == [(None, None, 0, rows_left.LONG_AGO)]
    assert saved.fetch("SELECT name, deleted_at FROM customer") == [("A", None)]
    assert saved.fetch("SELECT label FROM phone WHERE id = 1") == [("7",)]
    saved.close()


def test_a_changed_row_of_an_older_file_is_counted_where_it_means_nothing(tmp_path: Path) -> None:
    path = tmp_path / "smallcrm.db"
    shutil.copy(FILES / "smallcrm-0003.db", path)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE interaction SET kind = 'cbll'")
        file.execute("UPDATE tag_rhythm SET unit = 'x'")
    report = salvage.run(path, tmp_path / "saved.db", NOW, silent, never)
    assert report.changed >= 2


def test_rows_in_the_middle_of_damage_are_found(store: Store, tmp_path: Path) -> None:
    add(store)
    with store.write(Action.LOG_INTERACTION) as session:
        rows = [
            {"kind": "note", "body": f"{n} " * 150, "happened_at": NOW, "created_at": NOW}
            for n in range(300)
        ]
        ids = session.insert_many(Interaction, rows)
    store.close()
    data = bytearray(store.path.read_bytes())
    spot = data.index(b"150 150 150")
    page = spot // 4096 * 4096
    data[page : page + 4096] = bytes(4096)
    store.path.write_bytes(data)
    report, saved = save(store)
    found = of(report, "interaction")
    assert found.torn
    assert found.read + found.lost == len(ids)
    assert found.read > 270
    kept = {row[0] for row in saved.fetch("SELECT id FROM interaction")}
    assert {ids[0], ids[-1]} <= kept
    saved.close()


def test_a_file_cut_short_gives_what_is_left(store: Store) -> None:
    fill(store)
    store.close()
    size = store.path.stat().st_size
    with store.path.open("r+b") as file:
        file.truncate(size - 4096)
    report, saved = save(store)
    assert report.read
    saved.close()


@pytest.mark.parametrize("garbage", [b"", b"x" * 9000, b"SQLite format 3\0" + bytes(9000)])
def test_where_nothing_can_be_read_nothing_is_written(tmp_path: Path, garbage: bytes) -> None:
    path = tmp_path / "smallcrm.db"
    path.write_bytes(garbage)
    with pytest.raises(FileDamaged):
        salvage.run(path, tmp_path / "saved.db", NOW, silent, never)
    assert [p.name for p in tmp_path.iterdir()] == ["smallcrm.db"]
    with pytest.raises(FileDamaged):
        salvage.run(tmp_path / "none.db", tmp_path / "saved.db", NOW, silent, never)


def test_it_can_be_stopped(store: Store, tmp_path: Path) -> None:
    add(store)
    store.close()
    with pytest.raises(Cancelled):
        salvage.run(store.path, tmp_path / "saved.db", NOW, silent, lambda: True)
    assert not (tmp_path / "saved.db").exists()


def test_patience_ends(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows_left, "PATIENCE", 2)
    fill(store)
    zero_page_of(store, "phone")
    report, saved = save(store)
    assert of(report, "phone").read == 0
    saved.close()


def test_a_row_that_cannot_be_put_in_is_lost(store: Store) -> None:
    fill(store)
    change(
        store,
        "UPDATE sqlite_schema SET sql = replace(sql, 'number TEXT NOT NULL', 'number TEXT')"
        " WHERE name = 'phone'",
    )
    change(store, "UPDATE phone SET number = NULL WHERE id = 2")
    change(
        store,
        "INSERT INTO sqlite_sequence(name, seq) VALUES ('other', 5)",
        "UPDATE sqlite_sequence SET seq = 'x' WHERE name = 'link'",
    )
    report, saved = save(store)
    assert (of(report, "phone").read, of(report, "phone").lost) == (2, 1)
    saved.close()


class Circling:
    """A source whose pages name each other, so that rows come round again."""

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> Circling:
        self.asked = sql
        return self

    def fetchone(self) -> tuple[int]:
        return (9,)

    def forgiving(self) -> nullcontext[None]:
        return nullcontext()

    def __iter__(self) -> Iterator[tuple[object, ...]]:
        rows = [(1, "a"), (2, "b"), (1, "a"), (3, "c")]
        return iter(rows if "BETWEEN" in self.asked else [])


def test_rows_that_come_round_again_are_read_once() -> None:
    source, result = Circling(), rows_left.Read()
    found = rows_left._rows(source, "fact", ["text"], result)  # type: ignore[arg-type]  # a stand-in
    assert list(found) == [("a",), ("b",), ("c",)]


def encrypted(store: Store) -> Key:
    """The file with a passphrase."""
    store.close()
    key = cipher.derive("blue river tram oven", cipher.new_salt())
    cipher.recode(store.path, None, key)
    return key


def test_a_bad_page_of_an_encrypted_file_costs_no_more_than_of_a_plain_one(
    store: Store, file_key: Key | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLCipher reads nothing more on a connection that met one."""
    if file_key is not None:
        pytest.skip("it is encrypted here")
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    customer = fill(store)
    with store.write(Action.EDIT_CUSTOMER, "Zoë") as session:
        names = [{"customer_id": customer, "name": f"t{n}", "folded": f"t{n}"} for n in range(900)]
        session.insert_many(Tag, names)
    key = encrypted(store)
    with closing(connect(store.path, "ro", key)) as file:
        first = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'email'").fetchone()
        leaf = file.execute("PRAGMA page_count").fetchone()[0]
    with store.path.open("r+b") as raw:
        for page in (first[0], leaf // 2):
            raw.seek((page - 1) * 4096 + 100)
            raw.write(b"x" * 200)
    target = store.path.with_name("saved.db")
    report = salvage.run(store.path, target, NOW, silent, never, key)
    assert report.torn
    assert of(report, "email").torn
    for table in ("customer", "phone", "interaction", "follow_up", "affiliation", "setting"):
        assert (of(report, table).lost, of(report, table).torn) == (0, False), table
    assert of(report, "customer").read == 1
    assert of(report, "interaction").read == 1


def test_the_settings_are_saved_too(store: Store) -> None:
    """Where the backups go, what the trash keeps, who was erased."""
    fill(store)
    with store.write_quietly() as session:
        session.add_all(Setting(name=f"s{n}", value=str(n)) for n in range(3))
    query = "SELECT name, value FROM setting ORDER BY name"
    truth = store.fetch(query)
    _, saved = save(store)
    there = dict(saved.fetch(query))
    assert {name: there.get(name) for name, _ in truth} == dict(truth)
    saved.close()
