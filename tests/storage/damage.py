"""A real file of a few hundred rows, ways to damage it, and what the program says of it then."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.file_checks import CheckReport, Depth, SalvageReport
from smallcrm.storage import row_sums, salvage, schema
from smallcrm.storage.models import Customer, Email, Fact, FollowUp, Interaction, Participant, Phone
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
PEOPLE, NOTES = 90, 160
WORDS = ("invoice", "logo", "quote", "print", "sketch", "colour", "meeting", "budget", "proof")

Rows = dict[str, dict[int, tuple[Any, ...]]]


def silent(done: int, total: int) -> None:
    """No progress in a test."""


def never() -> bool:
    return False


def build(path: Path) -> Path:
    """A file as the program writes it, with a backup beside it."""
    store = Store(path, lambda: NOW)
    store.prepare()
    chance = random.Random(5)
    people = [
        Customer(
            uid=f"uid-{n}", kind="person", name=f"Person {n} Ødegård", sort_key=f"person {n:03}",
            created_at=NOW,
        )
        for n in range(PEOPLE)
    ]  # fmt: skip
    with store.write(Action.ADD_CUSTOMER) as session:
        session.add_all(people)
        session.flush()
        ids = [p.id for p in people]
        session.insert_many(
            Phone,
            [{"customer_id": n, "number": f"+31 {n:07}", "digits": f"31{n:07}", "label": ""}
             for n in ids],
        )  # fmt: skip
        for n in ids[::2]:
            address = f"p{n}@mail.example"
            session.add(Email(customer_id=n, address=address, folded=address, label="work"))
            session.add(Fact(customer_id=n, text=f"likes {chance.choice(WORDS)} {n}"))
    for number in range(NOTES):
        body = " ".join(chance.choices(WORDS, k=chance.choice((4, 20, 400))))
        with store.write(Action.LOG_INTERACTION, f"note {number}") as session:
            note = Interaction(
                kind=chance.choice(("call", "note", "email")),
                body=body,
                happened_at=NOW - timedelta(days=number),
                created_at=NOW,
            )
            session.add(note)
            session.flush()
            session.add(Participant(interaction_id=note.id, customer_id=chance.choice(ids)))
            if number % 3 == 0:
                session.add(
                    FollowUp(
                        customer_id=ids[number % PEOPLE], interaction_id=note.id,
                        text=f"send the {body[:30]}", due_on=date(2026, 12, 1), created_at=NOW,
                    )
                )  # fmt: skip
    store.backup("test")
    store.close()
    return path


def content(path: Path) -> Rows:
    """Every row that the user wrote, as the bytes of the file say; raises sqlite3.Error."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytearray
        for table in row_sums.TABLES:
            columns = ", ".join(row_sums.columns(table.name))
            rows = connection.execute(f"SELECT id, {columns} FROM {table.name}").fetchall()
            found[table.name] = {
                row[0]: tuple(bytes(v) if isinstance(v, bytearray) else v for v in row)
                for row in rows
            }
    return found


def hot(path: Path) -> None:
    """Leave the file as a killed process does: half of a transaction in it, and the journal."""
    aside = path.with_name("hot")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE interaction SET body = 'half ' || body")
        connection.execute("UPDATE phone SET label = 'half'")
        journal = path.with_name(path.name + "-journal")
        shutil.copy(path, aside)  # another process's view: this test holds no lock that matters
        shutil.copy(journal, aside.with_name("hot-journal"))
        connection.execute("ROLLBACK")
    aside.replace(path)
    aside.with_name("hot-journal").replace(path.with_name(path.name + "-journal"))


# --- damages -----------------------------------------------------------------------------------


def flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def zero(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 2, 5))):
        start = chance.randrange(max(1, len(data) // 512)) * 512
        data[start : start + 512] = bytes(len(data[start : start + 512]))
    path.write_bytes(data)


def truncate(path: Path, chance: random.Random) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(chance.choice((0, 100, chance.randrange(size), size - 1, size // 2)))


def swap_pages(path: Path, chance: random.Random) -> None:
    """Two pages of the file change places, or one is that of long ago."""
    data = bytearray(path.read_bytes())
    pages = max(1, len(data) // 4096)
    one, other = (chance.randrange(pages) * 4096 for _ in range(2))
    data[one : one + 4096], data[other : other + 4096] = (
        data[other : other + 4096],
        data[one : one + 4096],
    )
    path.write_bytes(data)


DAMAGES = (flip, flip, zero, zero, truncate, swap_pages)


@dataclass(slots=True)
class Verdict:
    """What the program said of a damaged file, and what was saved."""

    said: bool
    report: CheckReport | None = None
    saved: SalvageReport | None = None
    trouble: str = ""
    right: int = 0
    """Rows of the truth that stand unchanged in the salvaged file."""


def judge(path: Path, truth: Rows) -> Verdict:
    """Open and check the file as the program does; salvage it when it said something.

    Fails when a row is not what it was and the program saw nothing.
    """
    verdict = Verdict(False)
    if path.stat().st_size == 0:
        verdict.said, verdict.trouble = True, "empty"
        assert schema.is_missing(path)
        return verdict
    store = Store(path, lambda: NOW)
    try:
        store.prepare()
        verdict.report = store.check(Depth.FULL, silent, never)
        verdict.said = not verdict.report.is_whole
    except SmallcrmError as problem:
        verdict.said, verdict.trouble = True, type(problem).__name__
    finally:
        store.close()
    if not verdict.said:
        assert content(path) == truth, "a row is not what it was, and nobody said so"
        return verdict
    target = path.with_name("saved.db")
    try:
        verdict.saved = salvage.run(path, target, NOW, silent, never)
    except SmallcrmError as problem:
        verdict.trouble += f" unsalvageable {type(problem).__name__}"
        return verdict
    _check_saved(target, truth, verdict)
    return verdict


def _check_saved(target: Path, truth: Rows, verdict: Verdict) -> None:
    """What was saved is a whole file, and says of itself what is missing in it."""
    assert verdict.saved is not None
    store = Store(target, lambda: NOW)
    store.prepare()
    assert store.check(Depth.FULL, silent, never).is_whole
    store.close()
    found = content(target)
    saved, total = verdict.saved, sum(len(rows) for rows in truth.values())
    verdict.right = sum(
        found[table].get(row) == values
        for table, rows in truth.items()
        for row, values in rows.items()
    )
    told = saved.lost + saved.changed + saved.stand_ins or saved.torn
    assert verdict.right == total or told, "something is missing, and nobody said so"
