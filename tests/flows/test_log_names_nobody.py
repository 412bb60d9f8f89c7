"""The user's stories with names that nobody else has: none of them gets into the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app import logs
from smallcrm.app.keeping import FileCare
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import customers, exchange, json_export, search
from smallcrm.storage import damaged
from smallcrm.viewmodels.jobs import Lane
from storage.damage import never, silent
from storage.test_check import change

CANARIES = ("Quetzalcoatlus", "Wyvernstein", "brimborium", "0655512345")
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Quetzalcoatlus Wyvernstein\r\nTEL:0655512345\r\n"
    "BDAY:brimborium\r\nNOTE:brimborium\r\nwrong Wyvernstein\r\nEND:VCARD\r\n"
)


@pytest.fixture
def log_folder(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("smallcrm")
    before, level = list(logger.handlers), logger.level
    logs.start(tmp_path / "logs")
    logger.setLevel(logging.DEBUG)
    yield tmp_path / "logs"
    logger.setLevel(level)
    for handler in [h for h in logger.handlers if h not in before]:
        logger.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("expect_log")
def test_no_name_gets_into_the_log(
    bench: Bench, qtbot: QtBot, tmp_path: Path, log_folder: Path
) -> None:
    space, store = bench.workspace, bench.store
    care = FileCare(space, bench.window)
    damaged.mark(store.path)
    with qtbot.waitSignal(care.checks.finished):
        care.begin()
    card = tmp_path / "Wyvernstein.vcf"
    card.write_text(CARD, encoding="utf-8")
    parsed = exchange.read_files([card, tmp_path / "brimborium.vcf"], silent, never)
    exchange.import_parsed(store, parsed, space.now(), silent, never)
    added = customers.add(store, CustomerDraft("Wyvernstein brimborium"), space.now())
    bench.desk.open_customer(int(added))
    bench.desk.adding.add_person("Quetzalcoatlus II")
    search.find(store, 'Wyvernstein" OR brimborium*', space.local_now())
    json_export.write(store, tmp_path / "Quetzalcoatlus.json", space.now())
    space.attempt(lambda: customers.delete(store, [CustomerId(999_999)], space.now()))
    bench.desk.undo.undo()
    change(store, "UPDATE customer SET nickname = 'brimborium' WHERE id = 1")
    with qtbot.waitSignal(care.checks.finished):
        care.new_day()

    def crash(lane: Lane) -> None:
        raise KeyError(CANARIES[1])

    def full(lane: Lane) -> None:
        raise DiskFull

    with qtbot.waitSignal(space.jobs.crashed):
        space.jobs.run(crash, print, print, care)
    space.jobs.run(full, lambda result: None, lambda problem: None, care)
    care.end()
    text = "".join(p.read_text(encoding="utf-8") for p in log_folder.iterdir())
    assert "KeyError" in text  # so that the log was listened to at all
    assert [word for word in CANARIES if word in text] == []
