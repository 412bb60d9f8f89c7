"""Letters in the window: from a template to chosen people, one by one out of the program, and what
came of them. Nothing is sent, and nothing is said to have gone, but by the user."""

from __future__ import annotations

import email
import stat
from email import policy
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.letter_acts import order, words
from services.work_people import person, sale
from smallcrm.domain.batches import Limits
from smallcrm.domain.letters import Channel, Purpose, TemplateId
from smallcrm.domain.records import AddressDraft, CustomerId, EmailDraft
from smallcrm.domain.templates import TemplateDraft
from smallcrm.services import (
    batches,
    consents,
    details,
    letter_limits,
    letters,
    templates,
    timeline,
)
from smallcrm.viewmodels.guard import Guard
from smallcrm.widgets import paper
from smallcrm.widgets.batch_dialog import BatchDialog
from smallcrm.widgets.letter_acts import LetterActs
from smallcrm.widgets.letter_dialog import LetterDialog
from smallcrm.widgets.letter_paper_dialogs import LabelsDialog, LetterPaperDialog
from smallcrm.widgets.parts.two_line_delegate import MORE
from smallcrm.widgets.templates_dialog import TemplatesDialog
from smallcrm.widgets.write_dialog import WriteDialog

NAMES = ("Ana Lima", "Ben Ode", "Zoe Quist")
THANKS = TemplateDraft("Thanks", Purpose.NOTE, "Thank you, {first_name}", "For {last_item}.")


@pytest.fixture
def people(bench: Bench) -> list[CustomerId]:
    """Two who can be written to, and one who bought nothing."""
    found = [person(bench.store, name) for name in NAMES]
    for place, customer in enumerate(found):
        details.add(bench.store, customer, EmailDraft(f"p{place}@example.org"))
    for customer in found[:2]:
        sale(bench.store, customer, bench.workspace.today(), "Poster")
    templates.define(bench.store, THANKS)
    bench.window.people_model.load()
    return found


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What another program was asked to open."""
    found: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        found.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return found


def acts(bench: Bench) -> LetterActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, LetterActs))


def ask(bench: Bench, qtbot: QtBot, whom: list[CustomerId]) -> WriteDialog:
    acts(bench).write_to(whom)
    (dialog,) = [d for d in bench.window.findChildren(WriteDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: dialog.planned.text() != "")
    return dialog


def batch(bench: Bench, qtbot: QtBot, people: list[CustomerId]) -> BatchDialog:
    ask(bench, qtbot, people).make.click()
    qtbot.waitUntil(lambda: bench.window.findChild(BatchDialog) is not None)
    dialog = bench.window.findChild(BatchDialog)
    assert dialog is not None
    return dialog


def notes(bench: Bench, customer: CustomerId) -> list[tuple[str, str]]:
    return [(n.kind.value, n.body) for n in timeline.page(bench.store, customer)]


def test_those_who_are_selected_are_written_to(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    view = bench.window.people.view
    view.selectAll()
    bench.desk.bulk.bar.buttons["write_many"].click()
    dialog = bench.window.findChild(WriteDialog)
    assert dialog is not None
    assert dialog.title.text() == "Write to 3 people"
    qtbot.waitUntil(lambda: dialog.planned.text() == "2 drafts; 1 person left out")
    (left,) = [dialog.left_out.item(n) for n in range(dialog.left_out.count())]
    assert left.toolTip() == "<p>Zoe Quist has no last item</p>"
    assert dialog.shown.toPlainText() == "Thank you, Ana\n\nFor Poster."
    dialog.after.click()
    assert dialog.shown.toPlainText() == "Thank you, Ben\n\nFor Poster."
    assert dialog.who.text() == "For Ben Ode (2 of 2)"
    dialog.text.body.setPlainText("For {last_item}, {name}.")
    qtbot.waitUntil(lambda: dialog.shown.toPlainText().endswith("For Poster, Ben Ode."))
    dialog.text.body.setPlainText("For {lastitem}.")
    assert dialog.text.message.text() == "There is no field “lastitem”."
    qtbot.waitUntil(lambda: not dialog.make.isEnabled())
    dialog.text.body.setPlainText("Hello")
    qtbot.waitUntil(lambda: dialog.make.text() == "Make 3 drafts")
    dialog.name.setText("November")
    dialog.make.click()
    qtbot.waitUntil(lambda: bench.strip == "Drafts made for 3 people.")
    (row,) = batches.rows(bench.store)
    assert (row.name, row.open, row.days) == ("November", 3, 30)
    assert templates.rows(bench.store)[0].draft == THANKS
    assert bench.store.fetch("SELECT template_id FROM batch") == [(TemplateId(1),)]


def test_one_by_one_by_the_keys_of_the_list(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, opened: list[QUrl]
) -> None:
    dialog = batch(bench, qtbot, people)
    assert [dialog.list.item(n).text() for n in range(2)] == ["Ana Lima", "Ben Ode"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    (url,) = opened
    parts = urlsplit(bytes(url.toEncoded().data()).decode())
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "p0@example.org")
    assert parse_qs(parts.query) == {"subject": ["Thank you, Ana"], "body": ["For Poster."]}
    (row, _) = dialog._rows
    assert row.outcome == ""  # opening says nothing of going
    assert notes(bench, people[0]) == []
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert notes(bench, people[0]) == [("email", "Thank you, Ana\n\nFor Poster.")]
    assert dialog._rows[0].channel is Channel.MAIL
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [r.outcome for r in dialog._rows] == ["sent", "dropped"]
    assert not dialog.rest.isEnabled()
    qtbot.waitUntil(lambda: dialog.results.text().startswith("Of 1 that went"))
    dialog.list.setCurrentRow(0)
    assert dialog.pane.body.isReadOnly()
    assert not dialog.pane.mail.isEnabled()
    bench.store.undo()
    bench.store.undo()
    assert [r.outcome for r in dialog._rows] == ["", ""]
    assert notes(bench, people[0]) == []


def test_what_was_typed_is_kept_when_one_goes_on(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    dialog = batch(bench, qtbot, people)
    dialog.pane.body.setPlainText("Dear Ana")
    dialog.list.setCurrentRow(1)
    assert dialog.pane.subject.text() == "Thank you, Ben"
    dialog.list.setCurrentRow(0)
    assert dialog.pane.body.toPlainText() == "Dear Ana"
    assert dialog._rows[0].body == "Dear Ana"
    dialog.name.setText("Other")
    dialog.days.setText("7")
    dialog.name.editingFinished.emit()
    (row,) = batches.rows(bench.store)
    assert (row.name, row.days) == ("Other", 7)
    dialog.days.setText("0")
    dialog.days.editingFinished.emit()
    assert dialog.message.text() == "Between 1 and 365 days."
    dialog.rest.click()
    assert batches.rows(bench.store)[0].dropped == 2


def test_a_long_one_becomes_a_file_of_ones_own_which_goes_at_the_end(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, opened: list[QUrl]
) -> None:
    dialog = batch(bench, qtbot, people)
    text = "Größe 🎉\n" + "lang " * 600 + "\n\nFrom: nobody"
    dialog.pane.body.setPlainText(text)
    dialog.pane.subject.setText("🎉" * 200)
    dialog.pane.mail.click()
    (url,) = opened
    made = Path(url.toLocalFile())
    assert made.suffix == ".eml"
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.parent.parent.stat().st_mode) == 0o700
    found = email.message_from_bytes(made.read_bytes(), policy=policy.default)
    assert (found["X-Unsent"], found["From"]) == ("1", None)
    assert found["To"].addresses[0].addr_spec == "p0@example.org"
    assert found.get_content().replace("\r\n", "\n").strip() == text.strip()
    assert dialog.pane.message.text() == "Too long to be handed over; it was opened as a file."
    dialog.pane.sent.click()
    assert dialog._rows[0].channel is Channel.FILE
    bench.desk.keep()
    assert not made.exists()


def test_no_program_answers(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    pane = batch(bench, qtbot, people).pane
    pane.mail.click()
    assert pane.message.text() == "No mail program answers. Copy it, or open it as a file."
    pane.file.click()
    assert pane.message.text() == "No program opens such a file (.eml). Copy it instead."
    pane.copy.click()
    assert QGuiApplication.clipboard().text() == "Thank you, Ana\n\nFor Poster."
    pane.sent.click()
    (first, _) = batches.of(bench.store, batches.rows(bench.store)[0].id)
    assert first.channel is Channel.COPIED


def test_who_wants_no_contact_meanwhile_is_not_written_to(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, opened: list[QUrl]
) -> None:
    dialog = batch(bench, qtbot, people)
    assert dialog.pane.warning.isHidden()
    consents.set_do_not_contact(bench.store, people[0], bench.workspace.now())
    assert dialog.pane.warning.text() == "Ana Lima wants no contact."
    assert not any(button.isEnabled() for button in dialog.pane.out)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert opened == []


def test_one_person_without_a_batch(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, opened: list[QUrl], tmp_path: Path
) -> None:
    bench.desk.open_customer(int(people[0]))
    bench.window.actions_.run("write_letter")
    dialog = bench.window.findChild(WriteDialog)
    assert dialog is not None
    assert dialog.title.text() == "Write to Ana Lima"
    assert not dialog.name.isVisible()
    dialog.choose("Without a template")
    assert not dialog.make.isEnabled()
    dialog.text.body.setPlainText("Dear {first_name}")
    qtbot.waitUntil(dialog.make.isEnabled)
    dialog.make.click()
    assert batches.rows(bench.store) == ()
    letter = bench.window.findChild(LetterDialog)
    assert letter is not None
    assert letter.pane.body.toPlainText() == "Dear Ana"
    letter.pane.print.click()
    sheet = letter.findChild(LetterPaperDialog)
    assert sheet is not None
    assert sheet.words.text().startswith("No postal address")
    sheet.write(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    letter.pane.sent.click()
    assert notes(bench, people[0]) == [("message", "Dear Ana")]
    assert letters.of_customer(bench.store, people[0]) == ()


def test_an_offer_waits_for_the_days_that_were_set(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    dialog = ask(bench, qtbot, people[:1])
    dialog.purpose.buttons["offer"].click()
    qtbot.waitUntil(dialog.make.isEnabled)
    dialog.make.click()
    again = ask(bench, qtbot, people)
    again.purpose.buttons["offer"].click()
    qtbot.waitUntil(lambda: again.planned.text() == "1 draft; 2 people left out")
    assert again.left_out.item(0).toolTip() == "<p>An offer to Ana Lima is drafted already</p>"


def test_a_name_is_no_html_where_it_says_why(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    name = "<img src=http://x/y.png> & co"
    odd = person(bench.store, name)
    dialog = ask(bench, qtbot, [people[0], odd])
    (left,) = [dialog.left_out.item(n) for n in range(dialog.left_out.count())]
    assert name in left.data(MORE)
    assert "&lt;img src=http://x/y.png&gt; &amp; co" in left.toolTip()
    assert "<img" not in left.toolTip()


def test_labels_for_those_with_an_address(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    details.add(bench.store, people[0], AddressDraft("Dam 1", locality="Amsterdam"))
    dialog = batch(bench, qtbot, people)
    dialog.labels.click()
    found = dialog.findChild(LabelsDialog)
    assert found is not None
    assert [row.lines for row in found.rows] == [("Ana Lima", "Dam 1", "Amsterdam")]
    assert found.left_out.text().endswith("Ben Ode.")
    blank = paper.picture(found.draw_shown(), found.which(), 40)
    found.first.setText("5")
    found.first.textEdited.emit("5")
    assert paper.picture(found.draw_shown(), found.which(), 40) != blank
    assert paper.picture(found.draw, found.which(), 40) != blank
    assert paper.pdf(found.draw, found.which(), "Labels").startswith(b"%PDF")


def test_no_label_for_who_must_not_be_written_to_or_whose_letter_was_dropped(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    for customer in people:
        details.add(bench.store, customer, AddressDraft("Dam 1", locality="Amsterdam"))
        sale(bench.store, customer, bench.workspace.today(), "Poster")
    dialog = batch(bench, qtbot, people)

    def labels() -> list[str]:
        dialog.labels.click()
        (found,) = [d for d in dialog.findChildren(LabelsDialog) if d.isVisible()]
        names = [row.name for row in found.rows]
        assert found.print.isEnabled() is bool(names)
        found.reject()
        return names

    assert labels() == list(NAMES)
    now = bench.workspace.now()
    consents.set_do_not_contact(bench.store, people[1], now)
    assert labels() == ["Ana Lima", "Zoe Quist"]
    ana, _, zoe = dialog._rows
    letters.sent(bench.store, ana.id, now)
    assert labels() == ["Zoe Quist"]
    letters.drop(bench.store, zoe.id, now)
    assert labels() == ["Ana Lima"]
    consents.set_do_not_contact(bench.store, people[1], None)
    assert labels() == ["Ben Ode"]
    dialog.rest.click()
    assert labels() == ["Ana Lima"]
    consents.set_do_not_contact(bench.store, people[0], now)
    assert labels() == []


def test_another_offer_does_not_take_the_label_of_one_that_went(
    bench: Bench, people: list[CustomerId]
) -> None:
    store, now, ways = bench.store, bench.workspace.local_now(), acts(bench).ways
    letter_limits.keep(store, Limits(0))
    offer = order(purpose=Purpose.OFFER)
    first, second = (batches.draft(store, offer, people[:1], words, now)[0] for _ in range(2))
    letter_limits.keep(store, Limits(30))
    assert ways.to_label(batches.of(store, first)) == ()  # they are two, and open
    letters.sent(store, batches.of(store, first)[0].id, bench.workspace.now())
    assert ways.to_label(batches.of(store, first)) == (people[0],)
    assert ways.to_label(batches.of(store, second)) == ()


def test_templates_are_made_from_those_that_are_ready(
    bench: Bench, people: list[CustomerId], qtbot: QtBot
) -> None:
    bench.window.actions_.run("templates")
    dialog = bench.window.findChild(TemplatesDialog)
    assert dialog is not None
    assert len(dialog.starters) == 8
    (win,) = [b for b in dialog.starters if b.text() == "Win back"]
    win.click()
    assert dialog.purpose.pressed() == ["offer"]
    dialog.text.put_field("company")
    assert "{company}" in dialog.text.body.toPlainText()
    dialog.text.subject.setText("{oops")
    dialog.text.subject.textEdited.emit("{oops")
    assert "“{oops” is not closed" in dialog.text.message.text()
    dialog.keep.click()
    assert "“{oops” is not closed" in dialog.message.text()
    dialog.text.subject.setText("Back?")
    dialog.keep.click()
    assert [r.draft.name for r in templates.rows(bench.store)] == ["Thanks", "Win back"]
    assert len(dialog.starters) == 7
    dialog.list.setCurrentRow(1)
    dialog.up.click()
    assert [r.draft.name for r in templates.rows(bench.store)] == ["Win back", "Thanks"]
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    assert [r.draft.name for r in templates.rows(bench.store)] == ["Thanks"]
    dialog.days.setText("400")
    dialog.days.editingFinished.emit()
    assert dialog.message.text() == "Between 0 and 365 days."


def test_while_names_are_hidden_nothing_of_others_is_read(
    bench: Bench, people: list[CustomerId], qtbot: QtBot, opened: list[QUrl]
) -> None:
    dialog = batch(bench, qtbot, people)
    assert dialog.pane.body.toPlainText() == "For Poster."
    dialog.pane.body.setPlainText("For Poster, Ana.")
    guard = Guard(bench.workspace)
    guard.turn(True)
    try:
        assert "Poster" not in dialog.pane.body.toPlainText()
        assert dialog.pane.body.isReadOnly()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
        assert opened == []
        assert dialog.pane.keep()
    finally:
        guard.turn(False)
    assert dialog._rows[0].body == "For Poster, Ana."
    assert dialog.pane.body.toPlainText() == "For Poster, Ana."
