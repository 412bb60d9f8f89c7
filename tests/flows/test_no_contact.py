"""Who wants no contact: nothing proposes one, and what could make one asks first."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person
from flows.conftest import promises as kept
from smallcrm.app.writing import Writing
from smallcrm.desktop import opening
from smallcrm.domain.records import CustomerId, FollowUpDraft, FollowUpRow, LinkDraft
from smallcrm.services import consents, customers, details, follow_ups
from smallcrm.viewmodels import agenda_rows, promises
from smallcrm.viewmodels.roles import AgendaRole


@pytest.fixture
def sarah(bench: Bench, writing: Writing) -> CustomerId:
    who = person(bench, "Sarah Chen")
    consents.set_do_not_contact(bench.store, who, bench.workspace.now())
    bench.desk.open_customer(int(who))
    return who


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []
    monkeypatch.setattr(opening, "open_target", lambda target: urls.append(target.url))
    return urls


def question(bench: Bench) -> QMessageBox:
    (box,) = [b for b in bench.window.findChildren(QMessageBox) if b.isVisible()]
    return box


def press(box: QMessageBox, text: str) -> None:
    (button,) = [b for b in box.buttons() if b.text() == text]
    button.click()


def test_a_letter_and_a_call_ask_first(
    bench: Bench, qtbot: QtBot, sarah: CustomerId, opened: list[str]
) -> None:
    pane = bench.desk.person_pane
    pane.write()
    assert opened == []
    words = question(bench).text()
    assert words == "Sarah Chen wants no contact. Open sarah@acme.example all the same?"
    press(question(bench), "Do not contact")
    assert opened == []
    pane.call_up()
    press(question(bench), "Open")
    assert opened == ["tel:+31105550142"]
    assert bench.strip == "Do not contact, since 25 Nov! Opened: +31105550142"
    details.add(bench.store, sarah, LinkDraft("example.org/x"))
    pane.follow()  # a page is no contact
    assert opened[1:] == ["https://example.org/x"]


def test_a_link_that_is_an_address_asks_too(
    bench: Bench, sarah: CustomerId, opened: list[str]
) -> None:
    details.add(bench.store, sarah, LinkDraft("mailto:sarah@acme.example"))
    bench.desk.person_pane.follow()
    assert opened == []
    press(question(bench), "Open")
    assert opened == ["mailto:sarah@acme.example"]


def test_after_the_last_promise_no_next_one_is_proposed(
    bench: Bench, writing: Writing, sarah: CustomerId
) -> None:
    wanted: list[bool] = []
    bench.desk.next_touch.wanted.connect(lambda: wanted.append(True))
    for free in (False, True):
        if free:
            consents.set_do_not_contact(bench.store, sarah, None)
        row = last_promise(bench, sarah)
        bench.desk.promises.set_done(row)
        assert bool(wanted) is free


def last_promise(bench: Bench, who: CustomerId) -> FollowUpRow:
    space = bench.workspace
    for row in customers.detail(bench.store, who).follow_ups:
        follow_ups.drop(bench.store, row.id, space.local_now())
    follow_ups.add(bench.store, who, FollowUpDraft("Pay the bill", space.today()), space.now())
    return customers.detail(bench.store, who).follow_ups[0]


def test_a_promise_to_them_says_so(bench: Bench, sarah: CustomerId) -> None:
    today = bench.workspace.today()
    row = last_promise(bench, sarah)
    assert agenda_rows.data(row, AgendaRole.ORIGIN, lambda: UTC, today).startswith("Do not contact")
    assert "Do not contact" in promises.spoken(row, today)
    later = today + timedelta(days=1)
    bench.desk.promises.set_done(row)
    done = follow_ups.row(bench.store, row.id)
    assert "Do not contact" not in promises.spoken(done, later)


def test_a_line_that_promises_them_something_says_so_and_is_saved(
    bench: Bench, writing: Writing, keys: Keys, sarah: CustomerId
) -> None:
    panel = writing.panel
    panel.come_up()
    keys.type(panel.field.edit, "Sarah Chen: wrote about the logo")
    assert not any("no contact" in words for words in panel.field.line.promise_lines())
    keys.type(panel.field.edit, ". ring her tomorrow 9am")
    assert "Sarah Chen wants no contact." in panel.field.line.promise_lines()
    keys.press(panel.field.edit, Qt.Key.Key_Return)
    assert "Sarah Chen wants no contact." in panel.toast.strip.text.text()
    assert "Ring her" in [p.text[0].upper() + p.text[1:] for p in kept(bench, "Sarah Chen")]


def test_several_who_want_no_contact_are_named(bench: Bench, sarah: CustomerId) -> None:
    tom = person(bench, "Tom Baker")
    consents.set_do_not_contact(bench.store, tom, bench.workspace.now())
    assert consents.unwanted(bench.store, ()) == frozenset()
    assert consents.unwanted(bench.store, (tom, sarah)) == {tom, sarah}
