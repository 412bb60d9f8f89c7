"""Big files for benchmarks: raw rows over the real schema, with the index built by the store."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smallcrm.domain.text import sort_key
from smallcrm.services import sample_words as words
from smallcrm.storage.store import Store

START = datetime(2023, 1, 1, 9, tzinfo=UTC)
KINDS = ("call", "email", "meeting", "note")


def build(path: Path, customers: int, interactions: int) -> Path:
    """A file with so many rows; person 1 has a tenth of all interactions, at most 10,000."""
    store = Store(path, lambda: START)
    store.prepare()
    chance = random.Random(11)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous=OFF")
        people = [_person(n, chance) for n in range(1, customers + 1)]
        file.executemany(
            "INSERT INTO customer(id, uid, kind, name, sort_key, given_name, family_name,"
            " additional_names, honorific_prefix, honorific_suffix, nickname, created_at)"
            " VALUES (?, ?, 'person', ?, ?, '', '', '', '', '', '', ?)",
            people,
        )
        file.executemany(
            "INSERT INTO phone(customer_id, number, digits, label) VALUES (?, ?, ?, 'work')",
            [(n, f"+31 10 {n:07d}", f"3110{n:07d}") for n in range(1, customers + 1)],
        )
        file.executemany(
            "INSERT INTO email(customer_id, address, folded, label) VALUES (?, ?, ?, '')",
            [(n, f"p{n}@mail.example", f"p{n}@mail.example") for n in range(1, customers + 1)],
        )
        heavy = min(interactions // 10, 10_000)
        notes = [_note(n, chance) for n in range(1, interactions + 1)]
        file.executemany(
            "INSERT INTO interaction(id, kind, body, happened_at, created_at)"
            " VALUES (?, ?, ?, ?, ?)",
            notes,
        )
        file.executemany(
            "INSERT INTO participant(interaction_id, customer_id) VALUES (?, ?)",
            [
                (n, 1 if n <= heavy else chance.randint(2, customers))
                for n in range(1, interactions + 1)
            ],
        )
        file.executemany(
            "INSERT INTO follow_up(customer_id, text, due_on, state, created_at, snooze_count)"
            " VALUES (?, 'Send the sketches', '2027-01-05', 'open', ?, 0)",
            [(n, _moment(START)) for n in range(1, customers + 1, 50)],
        )
        file.commit()
    store.rebuild_search()
    store.close()
    return path


def _person(number: int, chance: random.Random) -> tuple[object, ...]:
    name = f"{chance.choice(words.GIVEN)} {chance.choice(words.FAMILY)} {number}"
    return number, f"uid-{number}", name, sort_key(name), _moment(START)


def _note(number: int, chance: random.Random) -> tuple[object, ...]:
    kind, text = chance.choice(words.TOUCHES)
    at = _moment(START + timedelta(minutes=number))
    return number, kind, f"{text} No. {number}", at, at


def _moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
