"""Calendars and mails of many programs, where they lie beside the checkout; our own in any case."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from corpus.calendar_report import Row, rows, text
from corpus.report import CORPUS
from smallcrm.domain.arrivals import EventDraft, MailDraft, Party, TodoDraft
from smallcrm.formats import icalendar_reader, mail

ROWS = rows()
OWN = Path(__file__).parent / "calendar"
needs_corpus = pytest.mark.skipif(not ROWS, reason="the corpus does not lie beside the checkout")
REFUSED = {
    *("icalendar__big_bad_calendar.ics", "icalendar__fuzz_testcase_vtimezone_lone_cr.ics"),
    "ical4j__test-relaxed-parsing.ics",
}
"""Of these the package `icalendar` reads no starts, or reads others: see each."""


@needs_corpus
def test_all_files_give_the_right_number_of_entries() -> None:
    assert sum(row.is_right for row in ROWS) == len(ROWS), text(ROWS)
    assert len(ROWS) >= 50


@needs_corpus
@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_nothing_is_garbled(row: Row) -> None:
    for arrival in row.parsed.arrivals:
        shown = repr(arrival)
        assert not any(sign in shown for sign in ("=?utf", "=?UTF", "\\udc", "Ã¼", "Ã©"))
        if isinstance(arrival, MailDraft):
            assert "\ufffd" not in arrival.subject + arrival.body


@needs_corpus
@pytest.mark.parametrize("row", [r for r in ROWS if r.name.endswith(".ics")], ids=lambda r: r.name)
def test_the_starts_are_those_that_another_reader_finds(row: Row) -> None:
    """The package `icalendar` as the witness, where it can read the file."""
    if row.name in REFUSED:
        return
    data = (CORPUS / "ics" / row.name).read_bytes()
    theirs = []
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        for event in calendar.walk("VEVENT"):
            try:
                theirs.append(event.decoded("DTSTART"))
            except (KeyError, ValueError):
                continue
    ours = [a.starts for a in row.parsed.arrivals if isinstance(a, EventDraft) and a.starts]
    for start in theirs:
        if isinstance(start, datetime) and start.tzinfo is not None:
            aware = [o for o in ours if isinstance(o, datetime) and o.tzinfo is not None]
            assert any(abs(o - start) < timedelta(minutes=1) for o in aware) or not aware
        elif isinstance(start, datetime):
            assert any(isinstance(o, datetime) and o.replace(tzinfo=None) == start for o in ours)


def own(name: str) -> bytes:
    return (OWN / name).read_bytes()


def test_an_invitation_of_exchange() -> None:
    found = icalendar_reader.parse(own("synth_outlook_windows_tz_teams.ics"))
    (event,) = found.arrivals
    assert found.problems == ()
    assert isinstance(event, EventDraft)
    berlin = ZoneInfo("Europe/Berlin")
    assert event.title == "Jour fixe"
    assert event.starts == datetime(2024, 4, 5, 10, tzinfo=berlin)
    assert event.ends == datetime(2024, 4, 5, 11, tzinfo=berlin)
    assert event.without == (datetime(2024, 4, 19, 10, tzinfo=berlin),)
    assert event.parties == (
        Party("joerg@example.de", "Jörg Größmann"),
        Party("jane@example.com", "Doe, Jane"),
    )
    assert event.place == "Microsoft Teams-Besprechung"
    assert event.text.splitlines()[0] == "Zeile 1"


def test_things_to_do() -> None:
    found = icalendar_reader.parse(own("synth_tasks_vtodo_mixed.ics"))
    call, done, monday, journal = found.arrivals
    assert isinstance(call, TodoDraft)
    assert (call.title, call.due, call.done) == ("Call Ana back", date(2024, 1, 10), False)
    assert isinstance(done, TodoDraft)
    assert done.done
    assert done.done_at is not None
    assert done.done_at.isoformat() == "2024-01-02T12:00:00+00:00"
    assert isinstance(monday, TodoDraft)
    assert monday.due == datetime(2024, 1, 1, 10, tzinfo=ZoneInfo("Europe/Paris"))
    assert monday.rule == "FREQ=MONTHLY;BYDAY=1MO"
    assert monday.parties == ()
    assert isinstance(journal, EventDraft)
    assert (journal.kind, journal.starts) == ("note", date(2024, 1, 3))
    assert journal.text == "a\nb"


def test_a_mailbox_of_gmail() -> None:
    found = mail.parse(own("synth_gmail_takeout.mbox"))
    first, sent, bare = found.arrivals
    assert isinstance(first, MailDraft)
    assert (first.uid, first.subject) == ("a1@example.com", "Grüße aus Köln")
    assert first.body == "Hallo Jane,\n\nFrom here it is sunny.\nGrüße"
    assert first.senders == (Party("joerg@example.de", "Jörg Größmann"),)
    assert first.receivers == (
        Party("jane@example.com", "Doe, Jane"),
        Party("andre@example.fr", "André"),
    )
    assert isinstance(sent, MailDraft)
    assert (sent.own, sent.body) == (("jane@example.com",), "Hi")
    assert isinstance(bare, MailDraft)
    assert bare.sent_at is not None
    assert bare.sent_at.isoformat() == "2024-01-03T10:00:00+00:00"
    assert (bare.senders, bare.receivers, bare.subject) == ((), (), "")


def test_a_mail_of_outlook_with_a_card_and_an_invitation() -> None:
    data = own("synth_outlook_vcard_ics_attached.eml")
    (found,) = mail.parse(data).arrivals
    assert isinstance(found, MailDraft)
    assert (found.subject, found.body) == ("Meine Visitenkarte", "Anbei meine Karte. Grüße")
    assert found.senders == (Party("joerg@example.de", "Größmann, Jörg"),)
    (card,) = [p for p in found.parts if p.media_type == "text/vcard"]
    assert card.name == "Jörg Größmann.vcf"
