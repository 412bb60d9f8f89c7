"""A table of agreements in the window: looked at, its columns set, brought in; and all written."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench, Keys
from services.agreement_acts import HOSTING, TODAY, words
from smallcrm.domain.agreement_tables import AgreementColumn
from smallcrm.domain.agreements import AgreementRow
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import agreements, customers
from smallcrm.widgets.agreement_acts import AgreementActs
from smallcrm.widgets.agreement_import_dialog import COLUMNS, AgreementImportDialog

WUKONG = (
    "合同名称,客户名称,合同金额,合同开始时间,合同结束时间,负责人\n"
    "Hosting,Ana Lima,1200.00,2026-01-01,2026-12-31,Tom\n"
    "Care,Ana Lima,90.00,2026-02-01,2027-01-31,Tom\n"
    "Care,Nobody Known,90.00,2026-02-01,2027-01-31,Tom\n"
)


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    return customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)


def looked(bench: Bench, qtbot: QtBot, path: Path, text: str) -> AgreementImportDialog:
    path.write_text(text, encoding="utf-8")
    acts = next(act for act in bench.desk.work.acts if isinstance(act, AgreementActs))
    dialog = acts.import_file(path)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    return dialog


def take(bench: Bench, qtbot: QtBot, dialog: AgreementImportDialog, place: int, what: str) -> None:
    """As a click in the menu of a column's button."""
    meaning = AgreementColumn(what)
    (action,) = [a for a in dialog.columns[place].menu().actions() if COLUMNS[a.data()] is meaning]
    action.trigger()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


def of(bench: Bench, customer: CustomerId) -> tuple[AgreementRow, ...]:
    return agreements.of(bench.store, customer, TODAY)


def test_contracts_of_wukong_come_in_as_one_step(
    bench: Bench,
    qtbot: QtBot,
    ana: CustomerId,
    keys: Keys,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Part.AGREEMENTS not in bench.desk.work.parts.shown
    dialog = looked(bench, qtbot, tmp_path / "contracts.csv", WUKONG)
    assert dialog.words.text() == "2 new agreements of 1 customer · 1 row left out"
    assert [COLUMNS[box.key].value for box in dialog.columns] == [
        *("what", "customer", "price", "starts", "ends", "drop")
    ]
    assert dialog.problems.text() == (
        "Line 4: Nobody is known by this name or address. (Nobody Known)"
    )
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: bench.strip == "1 row written to left.csv.")
    assert "Nobody Known" in target.read_text(encoding="utf-8-sig")
    assert of(bench, ana) == ()
    dialog.go.click()
    qtbot.waitUntil(lambda: len(of(bench, ana)) == 2)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    qtbot.waitUntil(lambda: not bench.window.findChildren(AgreementImportDialog))
    assert bench.strip.startswith("Agreements brought in: 2.")
    assert {row.value.note for row in of(bench, ana)} == {"负责人: Tom"}
    assert Part.AGREEMENTS in bench.desk.work.parts.shown
    bench.window.actions_.run("undo")
    qtbot.waitUntil(lambda: of(bench, ana) == ())


def test_columns_are_chosen_and_remembered(
    bench: Bench, qtbot: QtBot, ana: CustomerId, tmp_path: Path
) -> None:
    text = "Whom,Deed,When,Worth\nAna Lima,Care,3/4/2026,12 EUR\n"
    dialog = looked(bench, qtbot, tmp_path / "a.csv", text)
    assert dialog.words.text().startswith("This is no table of agreements")
    assert not dialog.go.isEnabled()
    for place, what in enumerate(("customer", "what", "starts", "price")):
        take(bench, qtbot, dialog, place, what)
    assert dialog.words.text() == "1 new agreement of 1 customer"
    assert dialog.day_first.isVisible()
    dialog.day_first.click()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert dialog.day_first.isVisible()  # it can be turned back
    dialog.go.click()
    qtbot.waitUntil(lambda: len(of(bench, ana)) == 1)
    assert of(bench, ana)[0].value.starts_on.isoformat() == "2026-03-04"
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    again = looked(bench, qtbot, tmp_path / "b.csv", text)
    assert again.words.text() == "0 new agreements · 1 here already"
    assert not again.go.isEnabled()
    again.reject()


def test_a_meaning_is_taken_from_the_other_column(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Customer,Contract,Start,Title\nAna,Care,2026-01-01,Hosting\n"
    dialog = looked(bench, qtbot, tmp_path / "a.csv", text)
    take(bench, qtbot, dialog, 3, "what")
    chosen = [COLUMNS[box.key].value for box in dialog.columns]
    assert chosen == ["customer", "drop", "starts", "what"]
    dialog.reject()


def test_cancel_stops_what_is_being_brought_in(
    bench: Bench, qtbot: QtBot, ana: CustomerId, tmp_path: Path
) -> None:
    dialog = looked(bench, qtbot, tmp_path / "contracts.csv", WUKONG)
    jobs, held = bench.workspace.jobs, threading.Event()
    jobs.run(lambda lane: held.wait(), lambda done: None, lambda error: None, bench.window)
    dialog.go.click()
    assert not dialog.go.isEnabled()
    jobs.progressed.emit(1, 2)
    assert (dialog.progress.isVisible(), dialog.progress.value()) == (True, 1)
    dialog.cancel.click()
    held.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert of(bench, ana) == ()
    assert bench.strip == "Added Ana Lima."  # and nothing of agreements


def test_all_are_written_as_a_table(
    bench: Bench,
    qtbot: QtBot,
    ana: CustomerId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    agreements.add(bench.store, ana, HOSTING, TODAY, words)
    target = tmp_path / "agreements.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    bench.window.actions_.run("agreement_table")
    qtbot.waitUntil(lambda: bench.strip == "1 agreement written to agreements.csv.")
    assert "Hosting" in target.read_text(encoding="utf-8-sig")


def test_a_file_is_asked_for(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: (str(path), ""))
    bench.window.actions_.run("import_agreements")
    (dialog,) = bench.window.findChildren(AgreementImportDialog)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert not dialog.go.isEnabled()
    assert "Reading" not in dialog.words.text()
    dialog.reject()
