"""A calendar and a mail dropped on the window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.services import customers, follow_ups, timeline, unsorted
from smallcrm.widgets.import_dialog import ImportDialog

CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Lunch
DTSTART;TZID=Europe/Amsterdam:20261120T120000
ATTENDEE:mailto:ana@lima.example
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Review
DTSTART;TZID=Europe/Amsterdam:20261202T100000
ATTENDEE:mailto:ana@lima.example
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Dentist
DTSTART;TZID=Europe/Amsterdam:20261120T090000
END:VEVENT
END:VCALENDAR
"""
MAIL = """From: Ana <ana@lima.example>
To: me@x.example
Subject: Quote <b>
Date: Fri, 20 Nov 2026 10:00:00 +0100
Message-ID: <1@x>

How much?
"""


def opened(bench: Bench, qtbot: QtBot, *paths: Path) -> ImportDialog:
    bench.desk.bring_in(list(paths))
    dialog = bench.window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: bool(dialog.summary.text()))
    return dialog


def ana(bench: Bench) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(bench.store, draft, bench.workspace.now())


def test_a_calendar_and_a_mail(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    who = ana(bench)
    (tmp_path / "x.ics").write_text(CALENDAR)
    (tmp_path / "x.eml").write_text(MAIL)
    dialog = opened(bench, qtbot, tmp_path / "x.ics", tmp_path / "x.eml")
    assert dialog.summary.text() == (
        "3 events, 1 mail: 2 entries onto timelines, 1 follow-up, 1 with nobody here, left out."
    )
    assert "Entry 3: nobody here is meant; left out “Dentist”" in dialog.problems.toPlainText()
    assert dialog.go.text() == "Import 3 entries"
    dialog.unsorted.click()
    qtbot.waitUntil(lambda: dialog.go.text() == "Import 4 entries")
    assert dialog.unsorted.isVisible()
    dialog.unsorted.click()
    qtbot.waitUntil(lambda: dialog.go.text() == "Import 3 entries")
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.strip == "Imported 3 entries.")
    assert [row.body for row in timeline.page(bench.store, who)] == [
        "Lunch",
        "Quote <b>\n\nHow much?",
    ]
    found = follow_ups.agenda(bench.store, bench.workspace.local_now())
    assert [row.text for row in found.upcoming] == ["Review"]
    bench.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: bench.strip == "Taken back: import of 3 entries.")
    assert timeline.page(bench.store, who) == ()


def test_what_is_with_nobody_goes_to_unsorted_when_asked(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "x.eml").write_text(MAIL)
    dialog = opened(bench, qtbot, tmp_path / "x.eml")
    assert not dialog.go.isVisible()
    dialog.unsorted.click()
    qtbot.waitUntil(dialog.go.isVisible)
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.strip == "Imported 1 entry.")
    assert len(unsorted.pile(bench.store).notes) == 1


def test_an_empty_calendar_says_so(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "x.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    dialog = opened(bench, qtbot, tmp_path / "x.ics")
    assert dialog.summary.text() == "There is nothing in it to bring in."
    assert not dialog.go.isVisible()
