"""What every table of the user owes: each check names the tables that something forgets."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC
from pathlib import Path
from typing import Any

import every_table as world
from conftest import NOW
from every_table import ANA, BEN, MODELS, NOBODYS, OWNED, TABLES
from smallcrm.domain.exports import Scope
from smallcrm.domain.file_checks import Depth
from smallcrm.services import (
    backups,
    bringing_back,
    comparing,
    customers,
    erasure,
    held,
    history,
    joining,
    json_export,
    json_import,
    moving,
    restoring,
    trash,
    veiling,
)
from smallcrm.storage import bonds, salvage
from smallcrm.storage.store import Store
from smallcrm.viewmodels import check_wording, held_wording, history_wording, veil, veiled_list

Check = Callable[[Store, Path], set[str]]


def silent(done: int, total: int) -> None:
    pass


def never() -> bool:
    return False


def exported(store: Store, folder: Path) -> set[str]:
    """The whole document, into an empty file and into the one it is of."""
    world.fill(store)
    before = world.dump(store)
    target = folder / "all.json"
    json_export.write(store, target, NOW)
    with world.another(folder, "other", store.key) as other:
        json_import.run(other, target)
        forgotten = world.differing(before, world.dump(other))
    json_import.run(store, target)
    return forgotten | world.differing(before, world.dump(store))


def exported_alone(store: Store, folder: Path) -> set[str]:
    """What Ana has is in her document, and what Ben has is not."""
    world.fill(store)
    target = folder / "ana.json"
    json_export.write(store, target, NOW, Scope((ANA,)))
    rows = json.loads(target.read_text())["tables"]
    forgotten = {name for name in MODELS if [r["id"] for r in rows.get(name, ())] != [1]}
    with world.another(folder, "other", store.key) as other:
        json_import.run(other, target)
        found = world.dump(other)
    return forgotten | {name for name in MODELS if len(found[name]) != 1}


def undone(store: Store, folder: Path) -> set[str]:
    """Rows that come, change and go, taken back and done again."""
    empty = world.dump(store)
    world.fill(store)
    full = world.dump(store)
    forgotten = {name for name in MODELS if not full[name]}
    forgotten |= _there_and_back(store, empty, full)
    for table in TABLES:
        changed = world.a_column(table)
        if changed is None:
            continue
        world.change(store, table.name, 1, dict([changed]))
        forgotten |= _there_and_back(store, full, world.dump(store))
        store.undo()
    world.remove(store, MODELS.keys() - {"customer"})  # who goes for good is no action
    forgotten |= _there_and_back(store, full, {**empty, "customer": full["customer"]})
    return forgotten


def _there_and_back(store: Store, before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    store.undo()
    forgotten = world.differing(before, world.dump(store))
    store.redo()
    return forgotten | world.differing(after, world.dump(store))


def erased(store: Store, folder: Path) -> set[str]:
    """Nothing of Ana is left, nor her name in what is Ben's or nobody's."""
    world.fill(store)
    store.backup("by-hand")
    _changed_since(store)
    texts = {t.name: [world.mark(t.name, c, "A") for c in world.texts(t)] for t in TABLES}
    erasure.erase(store, ANA, NOW, erasure.mentions_of(store, ANA))
    forgotten = set()
    for table, rows in world.dump(store).items():
        if "ana lima" in str(rows).lower() or not [r for r in rows if r[0] == 2 or r[0] == 1]:
            forgotten.add(table)
        if table in OWNED and any(word in str(rows) for word in texts[table]):
            forgotten.add(table)
    forgotten.discard("not_same")  # of two: gone with one of them
    return forgotten | _left_in_books(store) | _named_in_backups(store)


def _changed_since(store: Store) -> None:
    """The history behind Undo has her words too."""
    for table in TABLES:
        words = dict.fromkeys(world.texts(table), "changed")
        if table.name in OWNED and table.name != "customer" and words:
            world.change(store, table.name, 1, words)


def _left_in_books(store: Store) -> set[str]:
    """Her name, or what she had, in the history."""
    rows = store.fetch("SELECT table_name, before, after FROM change")
    hers = {t.name: [world.mark(t.name, c, "A") for c in world.texts(t)] for t in TABLES}
    return {
        table
        for table, *said in rows
        if "ana lima" in str(said).lower()
        or (table in OWNED and any(word in str(said) for word in hers.get(table, ())))
    }


def _named_in_backups(store: Store) -> set[str]:
    (backup,) = backups.listed(store)
    with restoring.opened(store, backup) as beside:
        found = world.dump(beside)
    return {name for name, rows in found.items() if "ana lima" in str(rows).lower()}


def removed(store: Store, folder: Path) -> set[str]:
    """When the trash is emptied what she had is gone, Ben's stays, and nothing hangs in the air."""
    world.fill(store)
    before = world.dump(store)
    _changed_since(store)
    customers.delete(store, [ANA], NOW)
    trash.empty(store, NOW)
    after = world.dump(store)
    forgotten = {name for name in OWNED if [r[0] for r in after[name]] != [2]} - {"not_same"}
    forgotten |= world.differing(
        {name: before[name] for name in NOBODYS}, {name: after[name] for name in NOBODYS}
    )
    forgotten |= {str(r[0]) for r in store.fetch("PRAGMA foreign_key_check")}
    named = "SELECT table_name FROM change WHERE before LIKE '%qa\"%'"
    return forgotten | {str(r[0]) for r in store.fetch(named)}


def told_in_document(store: Store, folder: Path) -> set[str]:
    """All her words are in the document of what is held about her."""
    world.fill(store)
    said = str(held.collect(store, ANA, NOW).entries)
    out = {("kept_property", "name")}  # the line has it
    return {
        table.name
        for table in TABLES
        for column in world.texts(table)
        if table.name in OWNED and table.name != "customer" and (table.name, column) not in out
        if world.mark(table.name, column, "A") not in said
    }


def told_in_history(store: Store, folder: Path) -> set[str]:
    """A change of a row is told of, of hers in her history."""
    world.fill(store)
    forgotten = set()
    for table in TABLES:
        changed = _told_column(table.name) or world.a_column(table)
        if changed is None:
            continue
        world.change(store, table.name, 1, dict([changed]))
        newest = history.of_customer(store, ANA)[0] if table.name in OWNED else None
        newest = newest or history.actions(store, limit=1)[0]
        if not newest.changes:
            forgotten.add(table.name)
        store.undo()
    return forgotten


def _told_column(table: str) -> tuple[str, Any] | None:
    """Of those whose first column is not told of by itself."""
    given: dict[str, tuple[str, Any]] = {
        "complaint_contact": ("complaint_id", 2),
        "introduction": ("introducer_id", None),
        "kept_property": ("line", "changed"),
        "tag_rhythm": ("every", 7),
    }
    return given.get(table)


def compared(store: Store, folder: Path) -> set[str]:
    """A change of what she has is a difference to the backup."""
    world.fill(store)
    store.backup("by-hand")
    (backup,) = backups.listed(store)
    with restoring.opened(store, backup) as beside:
        forgotten = {"all"} if not comparing.compare(store, beside).is_same else set()
        for table in TABLES:
            changed = _told_column(table.name) or world.a_column(table)
            if table.name in OWNED and changed is not None:
                world.change(store, table.name, 1, dict([changed]))
                named = {d.name for d in comparing.compare(store, beside).customers}
                store.undo()
                if not named:
                    forgotten.add(table.name)
    return forgotten


def brought_back(store: Store, folder: Path) -> set[str]:
    """All that was removed of hers, and what it refers to, is there again with her."""
    world.fill(store)
    before = world.dump(store)
    store.backup("by-hand")
    (backup,) = backups.listed(store)
    world.change(store, "affiliation", 2, {"company_id": None})
    world.change(store, "introduction", 2, {"introducer_id": None})
    world.remove(store, set(MODELS) - {"customer"}, 1)
    ((uid,),) = store.fetch("SELECT uid FROM customer WHERE id = 1")
    with restoring.opened(store, backup) as beside:
        bringing_back.bring_back(store, beside, str(uid))
    after = world.dump(store)
    off = {"rule"}  # it comes back switched off
    return {
        name
        for name in MODELS
        if (before[name][0] if name not in off else before[name][0][:11])
        not in [row if name not in off else row[:11] for row in after[name]]
    }


def joined(store: Store, folder: Path) -> set[str]:
    """What Ben had is hers, and is his again."""
    world.fill(store)
    before = world.dump(store)
    joining.join(store, ANA, BEN, {}, NOW)
    forgotten = set()
    for table in TABLES:
        if "customer_id" in table.c and table.name != "not_same":
            sql = f"SELECT count(*) FROM {table.name} WHERE customer_id = ?"
            forgotten |= {table.name} if store.fetch(sql, (ANA,)) != [(2,)] else set()
    joining.unjoin(store, BEN)
    # both had one, and hers holds; that they introduced each other says nothing of who is both
    one_only = {"cadence", "respite", "occasion", "introduction", "availability", "verdict"}
    one_only |= {"contact_window"}  # of the same hours
    return (forgotten - one_only) | world.differing(before, world.dump(store))


def summed(store: Store, folder: Path) -> set[str]:
    """Each row has its sum, and one that was changed behind the program's back is seen."""
    world.fill(store)
    with closing(sqlite3.connect(store.path)) as file, file:
        for table in TABLES:
            column, value = world.a_column(table) or ("other_id", 1)
            file.execute(f"UPDATE {table.name} SET {column} = ? WHERE id = 1", (str(value),))
    report = store.check(Depth.FULL, silent, never)
    return set(MODELS) - {fault.table for fault in report.faults}


def worded(store: Store, folder: Path) -> set[str]:
    """Each table is called something in the document and in what the check says."""
    things, row = held_wording.things(), check_wording.thing("no such table")
    plain = {n for n in MODELS if check_wording.thing(n) == row}
    # older ones that nothing can be lost of but an answer
    plain -= {"respite", "tag_rhythm", "not_same"}
    return {name for name in MODELS if name not in things} | plain


def salvaged(store: Store, folder: Path) -> set[str]:
    world.fill(store)
    before = world.dump(store)
    store.close()
    target = store.path.with_name("saved.db")
    salvage.run(store.path, target, NOW, silent, never, store.key)
    return _differs(before, target, store)


def kept_in_backups(store: Store, folder: Path) -> set[str]:
    """In a backup, and in the file by which all is moved."""
    world.fill(store)
    before = world.dump(store)
    forgotten = _differs(before, store.backup("by-hand"), store)
    packed = folder / "all.smallcrm"
    moving.pack(store, packed, {}, NOW)
    there = folder / "there" / "smallcrm.db"
    moving.unpack(packed, there, NOW)
    return forgotten | _differs(before, there, store)


def _differs(before: dict[str, Any], path: Path, like: Store) -> set[str]:
    with closing(Store(path, lambda: NOW, like.key)) as found:
        found.prepare()
        return world.differing(before, world.dump(found))


def searched(store: Store, folder: Path) -> set[str]:
    """What is written about her finds her."""
    world.fill(store)
    sql = "SELECT * FROM customer_text WHERE customer_id = 1"
    document = str(store.fetch(sql)).lower()
    notes = str(store.fetch("SELECT body FROM interaction")) + str(
        store.fetch("SELECT text FROM follow_up")
    )
    return {
        table.name
        for table in TABLES
        if table.name in OWNED and world.texts(table)
        if not any(world.mark(table.name, c, "A") in document + notes for c in world.texts(table))
    }


def guarded(store: Store, folder: Path) -> set[str]:
    """While the screen is shared nobody else is named in what her history tells of it."""
    world.fill(store)
    forgotten, guard = set(), veiling.read(store, ANA)
    veil.use(guard)
    try:
        for table in TABLES:
            named = dict.fromkeys(world.texts(table), f"as for {world.NAMES['B']}")
            if table.name in OWNED and table.name != "customer" and named:
                world.change(store, table.name, 1, named)
                newest = history.of_customer(store, ANA)[0]
                lines = history_wording.lines(newest.changes, UTC, NOW.date())
                forgotten |= {table.name} if "Okafor" in str(veiled_list.seen(lines)) else set()
                store.undo()
    finally:
        veil.use(None)
    return forgotten


def known_by_bonds(store: Store, folder: Path) -> set[str]:
    """Each is in the order in which taking back and imports go."""
    return set(MODELS) - bonds.ORDER.keys()


CHECKS: dict[str, Check] = {
    "all is exported, and comes in once": exported,
    "a scope is exported": exported_alone,
    "it is undone and done again": undone,
    "a person is erased from it": erased,
    "it goes with the trash": removed,
    "the document of what is held has it": told_in_document,
    "the history tells it": told_in_history,
    "a backup is compared": compared,
    "it comes back": brought_back,
    "two who are joined share it": joined,
    "its rows have sums": summed,
    "it has words": worded,
    "it is saved from a damaged file": salvaged,
    "backups and the file that moves have it": kept_in_backups,
    "words find it": searched,
    "the guard hides others in its history": guarded,
    "what hangs on what is known": known_by_bonds,
}
