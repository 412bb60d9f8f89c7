"""Backups put together: the page of the settings, and the window of backups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, person
from smallcrm.app import text_size
from smallcrm.app.backing_up import BackingUp
from smallcrm.domain.backups import USUAL_LIMIT
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import backups, customers, sample, sample_backups
from smallcrm.storage import cipher
from smallcrm.storage.store import Store
from smallcrm.widgets.restore_dialog import RestoreDialog
from smallcrm.widgets.safety_backups import LIMITS, BackupsBox
from smallcrm.widgets.settings_dialog import SettingsDialog
from smallcrm.widgets.style import theme


@pytest.fixture
def backing(bench: Bench) -> Iterator[BackingUp]:
    made = BackingUp(bench.workspace, bench.window)
    yield made
    made.stop()


def idle(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)


@pytest.fixture
def box(bench: Bench, backing: BackingUp, qtbot: QtBot) -> Iterator[BackupsBox]:
    dialog = SettingsDialog(bench.desk.preferences, "smallcrm", bench.window)
    backing.fill(dialog.safety.backups)
    dialog.show_safety()
    dialog.open()
    idle(bench, qtbot)
    assert dialog.page() is dialog.safety
    yield dialog.safety.backups
    dialog.close()


def test_the_page_shows_the_last_one_and_makes_another(
    bench: Bench, box: BackupsBox, qtbot: QtBot
) -> None:
    assert box.last.text() == "There is no backup yet."
    assert box.where.text() == str(bench.store.path.parent / "backups")
    box.now.click()
    idle(bench, qtbot)
    qtbot.waitUntil(lambda: box.last.text().startswith("Last backup: today 14:30, "))
    assert box.said.text().startswith("Backed up and checked, ")
    assert box.kept.text().startswith("1 is kept, ")
    assert not box.trouble.isVisible()


def test_a_second_place_is_chosen_and_given_up(
    bench: Bench, box: BackupsBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    answers = iter(["", str(stick)])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: next(answers))
    assert not box.clear.isVisible()
    box.choose.click()
    assert backups.keeping(bench.store).second == ""
    box.choose.click()
    idle(bench, qtbot)
    assert box.second.text() == str(stick)
    assert box.clear.isVisible()
    stick.rmdir()
    box.now.click()
    idle(bench, qtbot)
    qtbot.waitUntil(lambda: box.second_trouble.isVisible())
    assert box.second_trouble.text() == "The folder “stick” cannot be reached."
    box.clear.setFocus()
    box.clear.click()
    idle(bench, qtbot)
    qtbot.waitUntil(lambda: not box.second.isVisible())
    assert box.choose.hasFocus()
    assert not box.second_trouble.isVisible()


def test_the_limit_is_chosen(bench: Bench, box: BackupsBox, qtbot: QtBot) -> None:
    assert box.limit.pressed() == [str(USUAL_LIMIT)]
    box.limit.buttons[str(LIMITS[0])].click()
    idle(bench, qtbot)
    assert backups.keeping(bench.store).limit == LIMITS[0]


def test_without_the_page_the_strip_says_it(bench: Bench, backing: BackingUp, qtbot: QtBot) -> None:
    bench.window.actions_.run("back_up")
    qtbot.waitUntil(lambda: bench.strip.startswith("Backed up and checked, "))


# --- the window of backups -----------------------------------------------------------------------


@pytest.fixture
def full(bench: Bench) -> Store:
    """The sample, with six backups and changes since."""
    sample.fill(bench.store, local_now(bench.clock))
    sample_backups.fill(bench.store, bench.clock.now())
    return bench.store


@pytest.fixture
def dialog(bench: Bench, full: Store, backing: BackingUp, qtbot: QtBot) -> Iterator[RestoreDialog]:
    bench.window.actions_.run("restore")
    found: RestoreDialog | None = bench.window.findChild(RestoreDialog)
    assert found is not None
    qtbot.waitUntil(lambda: found.pane.all.isVisible())
    yield found
    found.close()


def rows(dialog: RestoreDialog) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def test_each_shows_what_it_holds_against_now(dialog: RestoreDialog, qtbot: QtBot) -> None:
    assert rows(dialog)[:2] == ["Today 09:30", "Yesterday 13:30"]
    pane = dialog.pane
    assert pane.title.text() == "Today 09:30"
    assert pane.about.text().endswith("whole, as it was written")
    names = [pane.customers.item(n).text() for n in range(pane.customers.count())]
    assert names == ["Sarah Chen", "Tom Baker", "Wilma Zonneveld"]
    assert pane.against.text().startswith("Added since, would go: 1 customer (Wilma Zonneveld).")
    assert pane.one.isEnabled(), "the first who can come back is chosen"
    assert pane.one.text() == "Bring back only Sarah Chen"
    pane.customers.setCurrentRow(2)
    assert not pane.one.isEnabled(), "who was not there then cannot come back"
    dialog.list.setCurrentRow(2)
    assert pane.title.text() == "Mon 23 Nov 09:30"
    assert not pane.all.isVisible()
    qtbot.waitUntil(lambda: pane.all.isVisible())


def test_one_customer_comes_back(bench: Bench, dialog: RestoreDialog, qtbot: QtBot) -> None:
    pane = dialog.pane
    pane.customers.setCurrentRow(1)
    pane.one.click()
    qtbot.waitUntil(lambda: pane.said.text() == "Brought back Tom Baker: 1 detail.")
    qtbot.waitUntil(lambda: pane.customers.count() == 2)
    assert person(bench, "Tom Baker")
    assert bench.strip == "Brought back Tom Baker from a backup."


def test_all_is_replaced_only_after_it_asked(
    bench: Bench, dialog: RestoreDialog, qtbot: QtBot
) -> None:
    pane = dialog.pane
    pane.all.click()
    assert pane.question.isVisible()
    assert not pane.all.isVisible()
    assert pane.no.hasFocus()
    pane.no.click()
    assert not pane.question.isVisible()
    assert pane.all.hasFocus()
    assert person(bench, "Wilma")
    pane.all.click()
    pane.yes.click()
    qtbot.waitUntil(lambda: pane.said.text().startswith("Everything is as it was today 09:30."))
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert bench.store.fetch("SELECT 1 FROM customer WHERE name LIKE 'Wilma Z%'") == []
    assert rows(dialog)[0] == "Today 14:30", "what was here before"
    people = bench.window.people_model
    names = [people.index(n, 0).data() for n in range(people.rowCount())]
    assert "Tom Baker" in names, "the list behind shows it"
    assert not any(str(name).startswith("Wilma") for name in names)


def test_one_that_was_changed_is_warned_of_and_a_broken_one_refused(
    bench: Bench, dialog: RestoreDialog, qtbot: QtBot
) -> None:
    chosen = backups.listed(bench.store)
    content = chosen[1].path.read_bytes()
    chosen[1].path.write_bytes(content.replace(b"Sarah Chen", b"Sarah Chan", 1))
    chosen[2].path.write_bytes(content[:9000])
    dialog.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: dialog.pane.warning.isVisible() or bool(dialog.pane.said.text()))
    dialog.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: "is damaged and cannot be used" in dialog.pane.held.text())
    assert not dialog.pane.ways.isVisible()


def test_another_file_is_opened(
    dialog: RestoreDialog,
    bench: Bench,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "from the old computer.db"
    other.write_bytes(backups.listed(bench.store)[0].path.read_bytes())
    answers = iter(["", str(other), str(tmp_path / "none.db")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (next(answers), ""))
    dialog.other.click()
    count = dialog.list.count()
    dialog.other.click()
    assert dialog.list.count() == count + 1
    qtbot.waitUntil(lambda: dialog.pane.all.isVisible())
    assert "A file of your choice" in dialog.pane.about.text()
    dialog.other.click()
    assert dialog.pane.said.text() == "none.db is not there."


def test_one_under_another_passphrase_asks_for_it(
    dialog: RestoreDialog, bench: Bench, tmp_path: Path, qtbot: QtBot
) -> None:
    pytest.importorskip("sqlcipher3")
    other, words = tmp_path / "from before.db", "blue river tram oven"
    other.write_bytes(backups.listed(bench.store)[0].path.read_bytes())
    cipher.recode(other, None, cipher.derive(words, cipher.new_salt()))
    dialog.add(other)
    pane = dialog.pane
    qtbot.waitUntil(pane.field.isVisible)
    assert "another passphrase" in pane.held.text()
    assert not pane.ways.isVisible()
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)  # nothing typed is no answer
    qtbot.keyClicks(pane.field, "wrong")
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.held.text() == "That does not open the file.")
    assert pane.field.isVisible()
    qtbot.keyClicks(pane.field, words)
    pane.unlock.click()
    qtbot.waitUntil(pane.all.isVisible)
    assert not pane.field.isVisible()
    pane.all.click()
    pane.yes.click()
    qtbot.waitUntil(lambda: pane.said.text().startswith("Everything is as it was"))
    names = [r[0] for r in bench.store.fetch("SELECT name FROM customer")]
    assert "Wilma Zonneveld" not in names
    idle(bench, qtbot)
    assert dialog.list.currentRow() == 0, "the one that was added is there still"
    assert pane.said.text().startswith("Everything is as it was")


def test_an_empty_list_says_so(bench: Bench, backing: BackingUp, qtbot: QtBot) -> None:
    dialog = backing.open()
    qtbot.waitUntil(lambda: dialog.empty.text().startswith("There is no backup yet."))
    assert not dialog.pane.ways.isVisible()
    dialog.close()


def test_it_is_the_same_as_now(bench: Bench, backing: BackingUp, qtbot: QtBot) -> None:
    customers.add(bench.store, CustomerDraft("Ana"), bench.clock.now())
    bench.store.backup("by-hand")
    dialog = backing.open()
    qtbot.waitUntil(lambda: dialog.pane.against.text() == "Nothing has changed since.")
    assert not dialog.pane.all.isVisible()
    assert not dialog.pane.one.isVisible()
    dialog.close()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_it_fits_at_any_text_size(
    dialog: RestoreDialog, qapp: QApplication, qtbot: QtBot, percent: int
) -> None:
    base = qapp.font()
    try:
        text_size.apply(qapp, base, percent)
        theme.apply(qapp, "light")
        dialog.resize(700, 560)
        ways = dialog._columns.Direction
        wanted = ways.TopToBottom if percent > 100 else ways.LeftToRight
        qtbot.waitUntil(lambda: dialog._columns.direction() == wanted)
        dialog.pane.all.click()

        def whole() -> bool:
            buttons = (dialog.pane.yes, dialog.pane.no, dialog.other, dialog.close_button)
            owners = [b.parentWidget() for b in buttons]
            inside = [
                owner is not None and owner.rect().contains(b.geometry())
                for owner, b in zip(owners, buttons, strict=True)
            ]
            return all(inside) and all(b.width() >= b.minimumSizeHint().width() for b in buttons)

        qtbot.waitUntil(whole)
    finally:
        text_size.apply(qapp, base, 100)


def test_the_keys_reach_everything(dialog: RestoreDialog, qtbot: QtBot) -> None:
    dialog.list.setFocus()
    seen = set()
    for _ in range(12):
        seen.add(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    pane = dialog.pane
    assert {pane.customers, pane.one, pane.all, dialog.other, dialog.close_button} <= seen
