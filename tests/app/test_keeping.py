"""The file while the program runs: looked at, said when it is not well, and saved elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.keeping import FileCare
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import FileDamaged
from smallcrm.domain.file_checks import CheckReport, Depth
from smallcrm.domain.records import CustomerDraft, EmailDraft, FollowUpDraft
from smallcrm.services import checking, customers, erasure, follow_ups
from smallcrm.storage import damaged
from smallcrm.storage.models import Customer
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.check_dialog import CheckDialog
from smallcrm.widgets.settings_data import DataPage
from storage.test_check import change, zero_page_of


@pytest.fixture
def care(bench: Bench) -> Iterator[FileCare]:
    made = FileCare(bench.workspace, bench.window)
    customers.add(bench.store, CustomerDraft("Zoë Baker"), bench.workspace.now())
    yield made
    made.end()


def dialog(bench: Bench) -> CheckDialog:
    found: CheckDialog | None = bench.window.findChild(CheckDialog)
    assert found is not None
    return found


def test_at_each_start_the_file_is_looked_at_quickly(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(care.checks.finished) as done:
        care.begin()
    assert done.args[0].depth is Depth.QUICK
    assert done.args[0].is_whole
    assert not bench.window.banner.isVisible()
    assert (bench.store.path.parent / "smallcrm.db.open").exists()
    care.end()
    assert not (bench.store.path.parent / "smallcrm.db.open").exists()


def test_after_an_unclean_end_the_file_is_looked_at(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    damaged.mark(bench.store.path)
    with qtbot.waitSignal(care.checks.finished) as done:
        care.begin()
    assert done.args[0].is_whole
    assert not bench.window.banner.isVisible()


def test_once_a_week_the_whole_file_is_looked_at(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(care.checks.finished) as done:
        care.new_day()
    assert done.args[0].documents == 1
    care.new_day()
    assert not care.checks.runs


def test_what_is_wrong_is_said_at_the_top_and_shown(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    change(bench.store, "UPDATE customer SET nickname = 'x'")
    with qtbot.waitSignal(care.checks.finished):
        care.new_day()
    banner = bench.window.banner
    assert "1 thing in it is not as it was written" in banner.words.text()
    banner.buttons[0].click()
    assert "of Zoë Baker is not what was written" in dialog(bench).found.toPlainText()
    dialog(bench).button.click()


def test_a_check_that_is_asked_for_says_what_it_looked_at(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(care.checks.finished):
        bench.window.actions_.run("check_file")
    assert dialog(bench).title.text() == "The file is whole."
    assert "1 entry compared with what was written" in dialog(bench).words.text()
    assert dialog(bench).found.isHidden()
    dialog(bench).button.click()


@pytest.fixture
def look_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The file is not looked at before this is set."""
    begin, check = threading.Event(), checking.check

    def later(*arguments: Any) -> CheckReport:
        assert begin.wait(10)
        return check(*arguments)

    monkeypatch.setattr(checking, "check", later)
    yield begin
    begin.set()


def test_a_check_can_be_stopped(
    care: FileCare, bench: Bench, qtbot: QtBot, look_on: threading.Event
) -> None:
    with qtbot.waitSignals([care.checks.failed]):
        bench.window.actions_.run("check_file")
        care.checks.cancel()
        look_on.set()
    assert dialog(bench).words.text() == "Stopped."
    dialog(bench).button.click()


def test_damage_stops_writing_and_the_next_start_asks(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    zero_page_of(bench.store, "tag")
    with qtbot.waitSignal(care.checks.finished):
        care.new_day()
    assert "damaged" in bench.window.banner.words.text()
    said: list[str] = []
    bench.workspace.trouble.connect(said.append)
    bench.workspace.attempt(bench.store.undo)
    assert "damaged" in said[0]
    care.end()
    assert damaged.is_marked_damaged(bench.store.path)
    assert "Nothing more is saved to it" in dialog(bench).words.text()
    dialog(bench).button.click()
    bench.window.banner.buttons[1].click()
    assert bench.window.banner.isVisible()
    bench.window.banner.say("Anything else", ())
    assert "damaged" in bench.window.banner.words.text()


def meet(bench: Bench, table: str) -> None:
    zero_page_of(bench.store, table)
    bench.workspace.attempt(bench.store.fetch, f"SELECT * FROM {table}")


def test_damage_that_is_met_stops_writing_at_once_and_leads_to_the_choice(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool
) -> None:
    meet(bench, "phone")
    assert bench.store.is_damaged
    with qtbot.waitSignal(care.checks.finished):
        qtbot.waitUntil(bench.window.banner.isVisible)
        assert "Nothing more is saved" in bench.window.banner.words.text()
    assert not dialog(bench).choose.isHidden()
    with qtbot.waitSignal(care.choice_wanted):
        dialog(bench).choose.click()
    assert damaged.asks(bench.store.path)
    with qtbot.waitSignal(care.choice_wanted):
        bench.window.banner.buttons[0].click()
    care.end()
    assert damaged.is_marked_damaged(bench.store.path)


def test_damage_that_was_met_before_is_looked_into_at_the_start(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool
) -> None:
    bench.workspace.blockSignals(True)
    meet(bench, "phone")
    bench.workspace.blockSignals(False)
    with qtbot.waitSignal(care.checks.finished) as done:
        care.begin()
    assert done.args[0].depth is Depth.FULL
    assert "What was found…" in [b.text() for b in bench.window.banner.buttons]
    dialog(bench).button.click()


def test_damage_that_is_met_during_the_quick_look_has_the_whole_file_looked_at(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool
) -> None:
    depths: list[Depth] = []
    care.checks.finished.connect(lambda report: depths.append(report.depth))
    care.begin()
    bench.store.freeze(FileDamaged(bench.store.path))
    bench.workspace.damaged.emit()
    qtbot.waitUntil(lambda: depths[-1:] == [Depth.FULL])  # whichever comes first
    assert not bench.store.is_damaged
    assert not bench.window.banner.isVisible()


def test_what_was_met_and_cannot_be_found_is_believed_the_second_time(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool
) -> None:
    for _ in range(2):
        bench.store.freeze(FileDamaged(bench.store.path))
        bench.workspace.damaged.emit()
        qtbot.waitUntil(bench.window.banner.isVisible)
        qtbot.waitUntil(lambda: not care.checks.runs)
    assert bench.store.is_damaged
    assert [b.text() for b in bench.window.banner.buttons] == ["What can be done…"]
    dialog(bench).button.click()


def test_a_look_that_fails_leaves_the_file_as_damaged(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool, look_on: threading.Event
) -> None:
    bench.store.freeze(FileDamaged(bench.store.path))
    bench.workspace.damaged.emit()
    qtbot.waitUntil(lambda: care.checks.runs)
    with qtbot.waitSignal(care.checks.failed):
        care.checks.cancel()
        look_on.set()
    assert bench.store.is_damaged
    assert bench.window.banner.isVisible()


def test_what_could_not_be_read_is_not_called_empty(
    care: FileCare, bench: Bench, qtbot: QtBot, expect_log: bool
) -> None:
    draft = FollowUpDraft("Call", bench.workspace.today())
    follow_ups.add(bench.store, None, draft, bench.workspace.now())
    zero_page_of(bench.store, "follow_up")
    bench.window.show_section(Section.TODAY)
    page = bench.desk.today
    assert page.empty.words.text() == "This could not be read from your file."
    assert page.empty.button.isHidden()
    zero_page_of(bench.store, "customer")
    bench.window.people_model.find("Zoë")
    assert bench.window.people.empty.words.text() == "This could not be read from your file."
    qtbot.waitUntil(lambda: bench.window.findChild(CheckDialog) is not None, timeout=10_000)
    dialog(bench).button.click()


def test_a_file_that_is_gone_can_be_saved_elsewhere(
    care: FileCare, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(target), ""))
    assert bench.store.fetch("SELECT count(*) FROM customer") == [(1,)]
    bench.store.path.rename(tmp_path / "away.db")

    def write() -> None:
        with bench.store.write(Action.EDIT_CUSTOMER) as session:
            session.get_one(Customer, 1).name = "other"

    bench.workspace.attempt(write)
    banner = bench.window.banner
    assert "moved, renamed or replaced" in banner.words.text()
    banner.buttons[0].click()
    assert target.exists()
    assert bench.window.undo_strip.says("Everything is in copy.db.")
    (tmp_path / "away.db").rename(bench.store.path)


def test_a_copy_that_cannot_be_saved_is_said(care: FileCare, bench: Bench) -> None:
    said: list[str] = []
    care.checks.said.connect(said.append)
    care.checks.save_copy(bench.store.path / "copy.db")
    assert "cannot be written" in said[0]


def test_the_page_of_the_settings_shows_the_file(
    care: FileCare, bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = DataPage()
    qtbot.addWidget(page)
    care.fill(page)
    assert "1 person or company" in page.counts.text()
    assert page.last.text() == "Not looked through yet."
    with qtbot.waitSignal(care.checks.finished):
        page.check.click()
    assert page.last.text() == "Found whole today."
    dialog(bench).button.click()
    target = tmp_path / "all.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(target), ""))
    with qtbot.waitSignal(care.checks.said) as said:
        page.cards.click()
    assert said.args == ["1 cards are in all.vcf."]
    assert "Zoë" in target.read_text(encoding="utf-8")
    page.can_move()
    page.again_wanted.emit()
    assert not page.move_row.isHidden()
    assert page.erased.isHidden()


def test_the_page_of_the_settings_says_when_people_were_erased(
    care: FileCare, bench: Bench, qtbot: QtBot
) -> None:
    page = DataPage()
    qtbot.addWidget(page)
    care.fill(page)
    now = bench.workspace.now()
    for days in (0, 0, 1, 2, 3, 4, 5, 6, 7, 8):
        draft = CustomerDraft("Ada Byron", details=(EmailDraft("a@x.example"),))
        who = customers.add(bench.store, draft, now)
        at = now - timedelta(days=days, seconds=int(who))
        erasure.erase(bench.store, who, at)
    page.again_wanted.emit()
    lines = page.erased.text().splitlines()
    assert lines[:2] == ["25 Nov: 2 people", "24 Nov: 1 person"]
    assert lines[-1] == "10 people in all"
    assert not page.erased_note.isHidden()
    assert "Ada" not in page.erased.text()
