"""What a client may ask for, in the window: held, consent, no contact, erased."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, person
from smallcrm.app.writing import Writing
from smallcrm.desktop import opening
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import FileBusy
from smallcrm.domain.links import Target
from smallcrm.domain.records import CustomerId, DetailKind, FactDraft, FollowUpDraft, LinkDraft
from smallcrm.services import brief as briefs
from smallcrm.services import (
    calendar_file,
    consents,
    customers,
    details,
    erasure,
    follow_ups,
)
from smallcrm.viewmodels import export_wording
from smallcrm.viewmodels.importing import ImportViewModel
from smallcrm.widgets.brief_view import BriefView
from smallcrm.widgets.erase_dialog import EraseDialog
from smallcrm.widgets.held_dialog import HeldDialog
from smallcrm.widgets.import_dialog import ImportDialog
from smallcrm.widgets.parts.letter_menu import LetterMenu


@pytest.fixture
def sarah(bench: Bench, writing: Writing) -> CustomerId:
    who = person(bench, "Sarah Chen")
    bench.desk.open_customer(int(who))
    return who


def erasing(bench: Bench, qtbot: QtBot) -> EraseDialog:
    bench.window.actions_.erase.trigger()
    dialog = bench.window.findChild(EraseDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "goes for good" in dialog.parts.text())
    return dialog


def test_erase_asks_for_the_name_and_lets_go_of_all(
    bench: Bench, qtbot: QtBot, sarah: CustomerId
) -> None:
    tom = person(bench, "Tom Baker")
    details.add(bench.store, tom, FactDraft("Friend of Sarah Chen"))
    details.add(bench.store, tom, FactDraft("Sarah says hello"))
    dialog = erasing(bench, qtbot)
    assert "details" in dialog.parts.text()
    assert "The law may make you keep" in dialog.law.text()
    texts = [dialog.mentions.item(n).text() for n in range(dialog.mentions.count())]
    assert "Tom Baker: Friend of Sarah Chen" in texts
    dialog.mentions.item(texts.index("Tom Baker: Friend of Sarah Chen")).setCheckState(
        Qt.CheckState.Checked
    )
    assert not dialog.go.isEnabled()
    dialog.typed.setText("sarah chen")
    assert not dialog.go.isEnabled()
    qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    dialog.typed.setText("Sarah Chen")
    assert dialog.go.isEnabled()
    dialog.go.click()
    qtbot.waitUntil(lambda: "Sarah Chen is erased." in bench.strip)
    facts = [d.value for d in customers.detail(bench.store, tom).details]
    assert FactDraft("Friend of someone") in facts
    assert FactDraft("Sarah says hello") in facts
    assert bench.desk.person.customer is None
    assert not bench.window.actions_.erase.isEnabled()
    assert bench.store.fetch("SELECT 1 FROM customer WHERE id = ?", (sarah,)) == []


CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Chen\r\nEMAIL:SARAH@acme.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cleo Marsh\r\nEND:VCARD\r\n"
)


def test_what_could_not_be_erased_stays_said_and_can_be_deleted(
    bench: Bench, qtbot: QtBot, sarah: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def show(folder: Path) -> bool:
        shown.append(folder)
        return False

    monkeypatch.setattr(opening, "open_folder", show)
    store, banner = bench.store, bench.window.banner
    copy = store.path.with_name(f"{store.path.name}.damaged-20260101T000000Z")
    copy.write_bytes(b"SQLite format 3\0 ... Sarah Chen")
    dialog = erasing(bench, qtbot)
    dialog.typed.setText("Sarah Chen")
    dialog.go.click()
    qtbot.waitUntil(banner.isVisible)
    assert str(copy) in banner.words.text()
    texts = [button.text() for button in banner.buttons]
    assert texts == ["Delete the damaged copies…", "Show in folder", "Close"]
    banner.buttons[1].click()
    assert shown == [copy.parent]
    assert bench.strip == "The folder could not be opened."
    bench.desk.rights.rights.unfinished.emit("Again", (copy,))
    banner.buttons[0].click()
    assert banner.isVisible()
    assert banner.words.text().startswith(f"Delete {copy.name} for good?")
    assert copy.exists()
    banner.buttons[0].click()
    assert not copy.exists()
    assert bench.strip == "Deleted."
    assert not banner.isVisible()


@pytest.mark.parametrize("is_away", [False, True])
def test_the_calendar_file_names_nobody_who_was_erased(
    bench: Bench, qtbot: QtBot, sarah: CustomerId, tmp_path: Path, is_away: bool
) -> None:
    space = bench.workspace
    follow_ups.add(bench.store, sarah, FollowUpDraft("send menu", None), space.now())
    place = tmp_path / "cloud"
    place.mkdir()
    calendar_file.choose(bench.store, place)
    words = export_wording.calendar()
    calendar_file.keep(bench.store, words, space.now(), space.today(), None)
    target = place / calendar_file.NAME
    assert b"Sarah Chen" in target.read_bytes()
    if is_away:
        place.rename(tmp_path / "away")
    dialog = erasing(bench, qtbot)
    dialog.typed.setText("Sarah Chen")
    dialog.go.click()
    qtbot.waitUntil(lambda: "Sarah Chen is erased." in bench.strip)
    banner = bench.window.banner
    if is_away:
        assert f"The calendar file {target} could not be written" in banner.words.text()
    else:
        assert b"Sarah" not in target.read_bytes()
        assert not banner.isVisible()


@pytest.mark.parametrize("cards", [CARDS, CARDS[: CARDS.index("BEGIN", 5)]])
def test_an_import_says_that_somebody_was_erased_before_it_writes(
    bench: Bench, qtbot: QtBot, sarah: CustomerId, tmp_path: Path, cards: str
) -> None:
    erasure.erase(bench.store, sarah, bench.workspace.now())
    file = tmp_path / "cards.vcf"
    file.write_text(cards)
    count = bench.store.fetch("SELECT count(*) FROM customer")[0][0]
    dialog = ImportDialog(ImportViewModel(bench.workspace), [file], bench.window)
    dialog.open()
    qtbot.waitUntil(lambda: "1 row was erased on request, skipped" in dialog.summary.text())
    is_more = cards == CARDS
    assert dialog.go.isVisible() is is_more
    (dialog.go if is_more else dialog.cancel).click()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert bench.store.fetch("SELECT count(*) FROM customer")[0][0] == count + is_more
    assert bench.store.fetch("SELECT 1 FROM email WHERE folded = 'sarah@acme.example'") == []


def test_erase_can_be_given_up_and_says_why_it_could_not_be_done(
    bench: Bench, qtbot: QtBot, sarah: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*args: object) -> None:
        raise FileBusy

    monkeypatch.setattr(erasure, "erase", busy)
    dialog = erasing(bench, qtbot)
    dialog.typed.setText("Sarah Chen")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.trouble.text()))
    assert dialog.go.isEnabled()
    dialog.cancel.click()
    assert bench.store.fetch("SELECT name FROM customer WHERE id = ?", (sarah,)) != []


def test_everything_held_goes_into_a_folder(
    bench: Bench,
    qtbot: QtBot,
    sarah: CustomerId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = [str(tmp_path / "held"), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: chosen.pop(0))
    bench.window.actions_.held.trigger()
    qtbot.waitUntil(lambda: bench.window.findChild(HeldDialog) is not None)
    dialog = bench.window.findChild(HeldDialog)
    assert dialog is not None
    assert "Follow-up set for Friday" in dialog.answer.text()
    assert dialog.title.text() == "Everything held about Sarah Chen"
    names = [line.split(" · ")[0] for line in dialog.files.text().splitlines()]
    assert sorted(names) == sorted(p.name for p in (tmp_path / "held").iterdir())
    assert str(tmp_path / "held") in dialog.place.text()
    shown: list[str] = []
    answers = [False, True]

    def open_url(url: QUrl) -> bool:
        shown.append(url.toLocalFile())
        return answers.pop(0)

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog.show_folder.click()
    assert dialog.trouble.isVisible()
    dialog.show_folder.click()
    assert shown == [str(tmp_path / "held")] * 2
    assert not dialog.isVisible()
    bench.window.actions_.held.trigger()
    bench.desk.person.show(None)
    bench.desk.rights.rights.write_held(tmp_path)
    bench.desk.rights._held()
    assert chosen == []


def test_a_consent_is_added_withdrawn_and_taken_back(
    bench: Bench, qtbot: QtBot, sarah: CustomerId
) -> None:
    bench.window.actions_.add_consent.trigger()
    group = bench.desk.rights.consents
    form = group._form
    assert form is not None
    form.keep_button.click()
    assert "nothing here to keep" in form.message.text()
    form.purpose.setText("newsletter")
    form.given_on.setText("someday")
    form.keep()
    assert "could not be read" in form.message.text()
    form.given_on.setText("29 Feb 2027")
    form.keep()
    form.given_on.setText("26 Nov")
    form.how.setText("on the phone")
    form.channel.buttons["email"].click()
    qtbot.keyClick(form.how, Qt.Key.Key_Return)
    (row,) = consents.of(bench.store, sarah)
    assert (row.value.given_on, row.value.channel.value) == (date(2025, 11, 26), "email")
    (line,) = group.rows
    assert line.what.text() == "newsletter, e-mail"
    assert "on the phone" in line.when.text()
    line.withdraw.click()
    assert "withdrawn" in group.rows[0].when.text()
    bench.window.actions_.undo.trigger()
    assert "withdrawn" not in group.rows[0].when.text()
    group.rows[0].remove.click()
    assert group.rows == []
    assert group.isHidden()
    bench.window.actions_.add_consent.trigger()
    form = group._form
    assert form is not None
    qtbot.keyClick(form, Qt.Key.Key_A)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert group.isHidden()


def test_who_wants_no_contact_is_seen_everywhere(
    bench: Bench, qtbot: QtBot, sarah: CustomerId
) -> None:
    pane, acts = bench.desk.person_pane, bench.window.actions_
    acts.do_not_contact.trigger()
    assert pane.warning.isVisible()
    assert pane.warning.text() == "Do not contact, since 25 Nov"
    assert acts.do_not_contact.isChecked()
    step = bench.store.undo_step()
    assert step is not None
    assert step.action == Action.DO_NOT_CONTACT
    pane.copy(DetailKind.EMAIL)
    assert bench.strip == "Do not contact, since 25 Nov! Copied: sarah@acme.example"
    view = BriefView(bench.workspace)
    qtbot.addWidget(view)
    view.show_brief(briefs.read(bench.store, sarah))
    assert view.title.text().startswith("Do not contact · Sarah Chen")
    acts.undo.trigger()
    assert not pane.warning.isVisible()
    assert not acts.do_not_contact.isChecked()


def test_only_what_is_safe_is_opened_and_it_says_where_to(
    bench: Bench, sarah: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Target] = []
    monkeypatch.setattr(opening, "open_target", lambda target: asked.append(target))
    pane = bench.desk.person_pane
    pane.write()
    pane.call_up()
    details.add(bench.store, sarah, LinkDraft("file:///etc/passwd"))
    pane.follow()
    assert bench.strip == "This cannot be opened safely, so it was not."
    details.add(bench.store, sarah, LinkDraft("example.org/x"))
    pane.follow()
    assert bench.strip == "Opened: example.org"
    assert [t.url for t in asked] == [
        "mailto:sarah@acme.example",
        "tel:+31105550142",
        "https://example.org/x",
    ]
    pane.more.click()
    menu = pane.findChild(LetterMenu)
    assert menu is not None
    assert "Open the link" in [a.text() for a in menu.actions()]
    assert bench.window.actions_.erase in menu.actions()
    menu.triggered.emit(QAction(menu))
    assert QGuiApplication.clipboard() is not None
    menu.close()
