"""The day's work: always the same actions with the same values, so that the file after any number
of them is known.

Started as ``python work.py FOLDER SEED [SYNC [JOURNAL]]``: brings the older file found there up
to date, then works, and after each action that the store called saved appends a line to
``acks``: how many actions stand, and a digest of the file. The settings are for the controls
alone: with weaker ones the test must see losses.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    FollowUpDraft,
    PhoneDraft,
)
from smallcrm.services import customers, details, exchange, follow_ups
from smallcrm.storage import engine
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
OLDER = Path(__file__).parents[2] / "fixtures" / "files" / "smallcrm-0003.db"
FILE = "smallcrm.db"
ACTIONS = 60
TABLES = (
    *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion", "tag"),
    *("cadence", "kept_property", "interaction", "participant", "follow_up", "amount"),
    *("captured_line", "change_set", "change", "customer_text"),
)


def begin(folder: Path) -> Path:
    """A file of an older version, as somebody had it before this version came."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "backups").mkdir(mode=0o700, exist_ok=True)
    path = folder / FILE
    shutil.copyfile(OLDER, path)
    path.chmod(0o600)
    cards = folder / "cards.vcf"
    cards.write_text("".join(_card(n) for n in range(30)), encoding="utf-8")
    return path


def digest(path: Path) -> str:
    """What the file holds of the user's and of the history behind Undo."""
    found = hashlib.sha256()
    with closing(sqlite3.connect(path)) as file:
        for table in TABLES:
            for row in file.execute(f"SELECT * FROM {table} ORDER BY 1"):
                found.update(repr(row).encode())
    return found.hexdigest()


def actions(store: Store, seed: int) -> Iterator[Callable[[], object]]:
    """Each when it is asked for does one thing to the file."""
    chance = random.Random(seed)
    cards = store.path.with_name("cards.vcf")
    for number in range(ACTIONS):
        yield chance.choice(
            (
                lambda n=number: customers.add(store, _person(n), NOW),
                lambda n=number: _add_details(store, n),
                lambda n=number: follow_ups.add(
                    store, CustomerId(1), FollowUpDraft(f"send {n} " * 300, date(2026, 12, 1)), NOW
                ),
                lambda n=number: customers.set_field(
                    store, CustomerId(1), CustomerField.NAME, f"Ana {n}"
                ),
                lambda: customers.delete(store, [CustomerId(1)], NOW),
                lambda: customers.restore(store, [CustomerId(1)]),
                lambda: _import(store, cards),
                store.undo,
                store.undo,
                store.redo,
                lambda n=number: store.backup(f"round-{n}"),
            )
        )


def states(folder: Path, seed: int) -> list[str]:
    """The digests after none, one, two, ... of the actions, none of them disturbed; the files
    as they then were lie beside it as ``0.db``, ``1.db``, ..."""
    store = Store(begin(folder), lambda: NOW)
    store.prepare()
    found = [_keep(store, 0)]
    for number, act in enumerate(actions(store, seed), start=1):
        act()
        found.append(_keep(store, number))
    store.close()
    return found


def run(folder: Path, seed: int, say: Callable[[str], None], since: int = 0) -> None:
    """The work, but for the ``since`` actions that stand in the file; ``say`` hears the number
    of each action when it is done."""
    store = Store(folder / FILE, lambda: NOW)
    store.prepare()
    say(str(since))
    for number, act in enumerate(actions(store, seed), start=1):
        if number > since:
            act()
            say(str(number))


def weaken(synchronous: str, journal: str) -> None:
    """Other settings than the program's: the controls."""
    other = {"synchronous": (synchronous, None), "journal_mode": (journal, None)}
    engine.PRAGMAS = tuple(
        (name, *other.get(name, (value, expected))) for name, value, expected in engine.PRAGMAS
    )


def _keep(store: Store, number: int) -> str:
    shutil.copyfile(store.path, store.path.with_name(f"{number}.db"))
    return digest(store.path)


def _person(number: int) -> CustomerDraft:
    return CustomerDraft(f"Person {number}", uid=f"urn:test:{number}")


def _add_details(store: Store, number: int) -> None:
    details.add(store, CustomerId(1), PhoneDraft(f"+31 6 {number:08}"))


def _import(store: Store, cards: Path) -> None:
    parsed = exchange.read_files([cards], lambda a, b: None, lambda: False)
    exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)


def _card(number: int) -> str:
    return (
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:card-{number}\r\nFN:Card {number}\r\n"
        f"EMAIL:card{number}@example.com\r\nNOTE:{'kept ' * 60}{number}\r\nEND:VCARD\r\n"
    )


if __name__ == "__main__":
    where, chosen = Path(sys.argv[1]), int(sys.argv[2])
    if len(sys.argv) > 3:
        weaken(sys.argv[3], sys.argv[4])
    heard = os.open(where / "acks", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(number: str) -> None:
        os.write(heard, f"{number}\n".encode())

    run(where, chosen, tell)
    os._exit(0)  # no clean end
