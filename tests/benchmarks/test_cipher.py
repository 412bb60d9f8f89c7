"""What a passphrase costs: the same work over a plain file and an encrypted one, in turns.

The derivation of the key is left out: it is wanted, and comes once for each unlocking.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks import big_file
from benchmarks.figures import Table, median_ms
from conftest import NOW
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerId
from smallcrm.services import exchange
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from touches import touch

HERE = Path(__file__).parent
MOST = 1.3
KEY = Key(bytes(range(32)), b"salt of 16 bytes")
CUSTOMERS, INTERACTIONS = 1_000, 10_000
TURNS = 3


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> dict[bool, Path]:
    """The same rows, plain (False) and encrypted (True)."""
    root = tmp_path_factory.mktemp("both")
    paths = {
        with_key: big_file.build(root / str(with_key) / "smallcrm.db", CUSTOMERS, INTERACTIONS)
        for with_key in (False, True)
    }
    cipher.recode(paths[True], None, KEY)
    return paths


def opened(both: dict[bool, Path], with_key: bool, now: datetime) -> Store:
    return Store(both[with_key], lambda: now, KEY if with_key else None)


def compare(table: Table, what: str, times: dict[bool, list[float]], unit: str = "ms") -> None:
    """Medians of the turns; the ratio may be ``MOST``."""
    plain, ours = statistics.median(times[False]), statistics.median(times[True])
    ratio = ours / plain
    table.add(
        f"with a passphrase: {what}",
        f"{ours:.2f} {unit}",
        f"{plain:.2f} {unit} plain",
        f"{ratio:.2f}x",
        held=True,
    )
    assert ratio <= MOST


def save(store: Store, start: int, now: datetime, number: int) -> None:
    touch(store, "Called about the logo, wants a quote.", CustomerId(start + number), at=now)


def test_saving_a_note_with_a_passphrase(both: dict[bool, Path], table: Table) -> None:
    now = datetime.now(UTC)
    stores = {with_key: opened(both, with_key, now) for with_key in both}
    times: dict[bool, list[float]] = {False: [], True: []}
    for turn in range(TURNS):
        for with_key, store in stores.items():
            middle, _ = median_ms(partial(save, store, 2 + turn * 100, now), 40)
            times[with_key].append(middle)
    for store in stores.values():
        store.close()
    compare(table, "save a note", times)


def test_the_window_with_a_passphrase(
    both: dict[bool, Path], table: Table, qtbot: QtBot, qapp: QApplication
) -> None:
    from smallcrm.viewmodels.workspace import Workspace
    from smallcrm.widgets.desk import Desk
    from smallcrm.widgets.main_window import MainWindow
    from smallcrm.widgets.style import theme

    theme.apply(qapp, "light")
    people: dict[bool, list[float]] = {False: [], True: []}
    keys: dict[bool, list[float]] = {False: [], True: []}
    typed = ("zo", "zoë", "sketches", "31 10 00", "no. 99", "a", "red q")
    desks = {}
    for with_key in both:
        clock = FixedClock(NOW)
        workspace = Workspace(opened(both, with_key, clock.now()), clock)
        window = MainWindow(workspace)
        qtbot.addWidget(window)
        desks[with_key] = Desk(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
    for turn in range(TURNS):
        for with_key, desk in desks.items():

            def open_one(number: int, desk: Desk = desk, turn: int = turn) -> None:
                desk.open_customer(2 + number * 37 + turn)
                desk.window.repaint()

            def type_one(number: int, desk: Desk = desk) -> None:
                desk.window.people_model.find(typed[number % len(typed)])
                desk.window.repaint()

            people[with_key].append(median_ms(open_one, 30)[0])
            keys[with_key].append(median_ms(type_one, 35)[0])
    for desk in desks.values():
        desk.workspace.stop()
        desk.workspace.store.close()
    compare(table, "open a person", people)
    compare(table, "a key in search", keys)


def test_importing_with_a_passphrase(table: Table, tmp_path: Path) -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u{0}\r\nN:Baker{0};Tom;;;\r\nFN:Tom Baker{0}\r\n"
        "TEL;TYPE=CELL:+31 6 55{0:06d}\r\nEMAIL;TYPE=INTERNET:tom{0}@baker.example\r\n"
        "ORG:Baker & Sons\r\nNOTE:Likes the red one\\, not the blue.\r\nEND:VCARD\r\n"
    )
    path = tmp_path / "cards.vcf"
    path.write_text("".join(card.format(n) for n in range(5000)), encoding="utf-8")
    now = datetime.now(UTC)
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    times: dict[bool, list[float]] = {False: [], True: []}
    for turn in range(3):
        for with_key in times:
            key = KEY if with_key else None
            store = Store(tmp_path / f"{turn}{with_key}" / "smallcrm.db", lambda: now, key)
            store.prepare()
            begin = time.perf_counter()
            exchange.import_parsed(store, parsed, now, lambda a, b: None, lambda: False)
            times[with_key].append(time.perf_counter() - begin)
            store.close()
    compare(table, "import 5,000 cards", times, "s")


def test_starting_with_a_passphrase(both: dict[bool, Path], table: Table) -> None:
    """From the start of a process to the painted list; the key is at hand."""
    path = os.pathsep.join(p for p in sys.path if p)
    times: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(TURNS + 2):
        for with_key in both:
            words = (bytes(KEY.secret).hex(), KEY.salt.hex()) if with_key else ()
            begin = time.perf_counter()
            subprocess.run(
                [sys.executable, HERE / "start_ours.py", both[with_key].parent, *words],
                env={**os.environ, "PYTHONPATH": path},
                check=True,
            )
            times[with_key].append(time.perf_counter() - begin)
    compare(table, "warm start", {which: found[1:] for which, found in times.items()}, "s")
