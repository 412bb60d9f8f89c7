"""Mails and calendars in the capture folder: the reader and the arrivals of an import."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.arriving import LUNCH, bring, never, promises, quiet, touches, vevent, vtodo
from smallcrm.domain.actions import Action
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.capture_folder import Outcome, Taken
from smallcrm.domain.errors import CannotRead
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, InteractionId
from smallcrm.domain.when import Words
from smallcrm.services import (
    arrival_files,
    attachments,
    capture_folder,
    customers,
    exchange,
    taken_files,
    timeline,
    unsorted,
    whom,
)
from smallcrm.services.capture_folder import Frame, Round
from smallcrm.storage import session as sessions
from smallcrm.storage.models import FollowUp
from smallcrm.storage.store import Store

FRAME = Frame(NOW, ZoneInfo("Europe/Amsterdam"), Words(), "Follow up")
MAIL = b"""From: Ana Lima <ANA@lima.example>
To: me@here.example
Message-ID: <gate@lima.example>
Subject: The gate
Date: Tue, 24 Nov 2026 09:15:00 +0100

It squeaks.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "capture"
    made.mkdir()
    return made


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


def put(folder: Path, name: str, data: bytes = MAIL) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def take(store: Store, path: Path) -> Taken:
    return capture_folder.take(store, path, FRAME)


def bodies(store: Store, who: CustomerId) -> list[str]:
    return [entry.body for entry in timeline.page(store, who)]


def test_a_mail_taken_and_then_imported_is_there_once(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    assert take(store, put(folder, "a.eml")) == Taken("a.eml", Outcome.NOTE, "Ana Lima", ana)
    parsed = exchange.read_files([folder / "taken" / "a.eml"], quiet, never)
    made = exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert made.files[0].arrived == ArrivalCount(mails=1, same=1)
    assert bodies(store, ana) == ["The gate\n\nIt squeaks."]


def test_a_mail_imported_and_then_put_in_is_there_once(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    path = put(folder, "a.eml")
    exchange.import_parsed(store, exchange.read_files([path], quiet, never), NOW, quiet, never)
    assert take(store, path) == Taken("a.eml", Outcome.SAME)
    assert bodies(store, ana) == ["The gate\n\nIt squeaks."]
    assert unsorted.pile(store).notes == ()


def test_the_same_mail_with_other_bytes_is_there_once(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    take(store, put(folder, "a.eml"))
    again = put(folder, "b.eml", b"X-Seen: yes\n" + MAIL)
    assert take(store, again) == Taken("b.eml", Outcome.SAME)
    assert len(bodies(store, ana)) == 1


def test_a_calendar_and_a_mailbox(store: Store, folder: Path, ana: CustomerId) -> None:
    calendar = vevent(*LUNCH) + vtodo("SUMMARY:Send quote", uid="2") + vevent(*LUNCH, who="x@y.z")
    took = take(store, put(folder, "a.ics", calendar.encode()))
    assert took == Taken(
        *("a.ics", Outcome.ENTRIES, "Ana Lima", ana),
        ArrivalCount(events=2, todos=1, interactions=1, follow_ups=1, nobodys=1),
        True,
    )
    assert [p[0] for p in promises(store)] == ["Send quote"]
    box = b"".join(
        b"From x Fri Nov 20 10:00:00 2026\n" + MAIL.replace(b"gate@", b"%d@" % n) + b"\n"
        for n in range(60)
    )
    took = take(store, put(folder, "a.mbox", box))
    assert took.arrived == ArrivalCount(mails=60, interactions=60)
    assert len(list((store.path.parent / "backups").glob("*.db"))) == 1, "it was a large one"
    store.undo()
    assert [touched[2] for touched in touches(store)] == ["Lunch\nCafé", "a.ics"]


def kept(store: Store) -> list[list[str]]:
    """The files of each note in Unsorted."""
    notes = unsorted.pile(store).notes
    return [[f.name for f in attachments.of_note(store, note.id)] for note in notes]


def test_what_of_a_calendar_is_with_nobody_is_unsorted_with_the_file(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    strange = vevent("SUMMARY:With a stranger", *LUNCH[1:], who="x@y.z", uid="3")
    both = vevent(*LUNCH) + strange
    assert take(store, put(folder, "a.ics", both.encode())).rest
    assert kept(store) == [["a.ics"]]
    assert len(bodies(store, ana)) == 1
    store.undo()
    assert (kept(store), bodies(store, ana)) == ([], [])
    store.redo()
    assert (kept(store), len(bodies(store, ana))) == ([["a.ics"]], 1)
    more = both.replace("UID:3", "UID:4")
    assert take(store, put(folder, "b.ics", more.encode())) == Taken("b.ics", Outcome.UNSORTED)
    assert sorted(kept(store)) == [["a.ics"], ["b.ics"]]
    assert not take(store, put(folder, "c.ics", vevent(*LUNCH, uid="5").encode())).rest


def test_what_of_a_table_is_nobody_is_unsorted_with_the_file(store: Store, folder: Path) -> None:
    rows = b"First Name,Last Name,E-mail,Level\nEva,Berg,eva@berg.example,gold\n,,,red\n"
    took = take(store, put(folder, "a.csv", rows))
    assert took == Taken("a.csv", Outcome.PEOPLE, "Eva Berg", rest=True)
    assert kept(store) == [["a.csv"]]
    assert store.fetch("SELECT name FROM customer") == [("Eva Berg",)]
    store.undo()  # one step
    assert (kept(store), store.fetch("SELECT name FROM customer")) == ([], [])


def test_a_file_that_is_written_to_while_it_is_taken_is_taken_the_next_time(
    store: Store, folder: Path, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = vevent(*LUNCH) + vevent(*LUNCH, who="x@y.z", uid="3")
    path = put(folder, "a.ics", both.encode())
    keep = attachments.keep

    def changed(*rest: object) -> object:
        path.write_bytes(both.encode() + b"\n")
        return keep(store, path)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(attachments, "keep", changed)
        with pytest.raises(CannotRead):
            take(store, path)
    assert (bodies(store, ana), kept(store), path.exists()) == ([], [], True)
    assert take(store, path).rest


def test_one_thing_to_do_of_nobody(store: Store, folder: Path) -> None:
    todo = vtodo("SUMMARY:Buy milk", who="")
    took = take(store, put(folder, "a.ics", todo.encode()))
    assert took == Taken("a.ics", Outcome.ENTRIES, "", None, ArrivalCount(todos=1, follow_ups=1))


@pytest.mark.parametrize("data", [b"", b"no calendar", vevent(*LUNCH, who="x@y.z").encode()])
def test_a_calendar_with_nobody_here_is_unsorted(store: Store, folder: Path, data: bytes) -> None:
    assert take(store, put(folder, "a.ics", data)) == Taken("a.ics", Outcome.UNSORTED)
    (note,) = unsorted.pile(store).notes
    assert [f.name for f in attachments.of_note(store, note.id)] == ["a.ics"]


def test_a_mail_that_cannot_be_read_stays(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError

    monkeypatch.setattr(arrival_files, "read", fail)
    path = put(folder, "a.eml")
    with pytest.raises(CannotRead):
        take(store, path)
    assert path.exists()


def test_who_comes_in_between_is_meant_by_the_next_mail(store: Store, folder: Path) -> None:
    card = b"BEGIN:VCARD\nFN:Ana Lima\nEMAIL:ana@lima.example\nEND:VCARD\n"
    with Round(store) as one:
        assert one.take(put(folder, "a.eml"), FRAME).outcome is Outcome.UNSORTED
        assert one.take(put(folder, "b.jpg", b"\xff\xd8\xff"), FRAME).outcome is Outcome.UNSORTED
        assert one.take(put(folder, "c.vcf", card), FRAME).outcome is Outcome.PEOPLE
        other = MAIL.replace(b"gate@", b"door@")
        assert one.take(put(folder, "d.eml", other), FRAME).outcome is Outcome.NOTE


def test_who_is_here_is_read_once_for_many_mails(
    store: Store, folder: Path, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, read = list[Store](), whom.People

    def people(store: Store) -> whom.People:
        made.append(store)
        return read(store)

    monkeypatch.setattr(whom, "People", people)
    with Round(store) as one:
        for number in range(3):
            mail = MAIL.replace(b"gate@", b"%d@" % number)
            assert one.take(put(folder, f"{number}.eml", mail), FRAME).outcome is Outcome.NOTE
    assert made == [store]


# --- taken back, and put in again -------------------------------------------------------------


def test_what_was_taken_back_can_be_put_in_again(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    picture = b"\xff\xd8\xff door"
    assert take(store, put(folder, "door.jpg", picture)).outcome is Outcome.UNSORTED
    store.undo()
    took = take(store, put(folder, "Ana Lima - door.jpg", picture))
    assert took.outcome is Outcome.ATTACHED
    store.undo()
    customers.add(store, CustomerDraft("Tom Baker"), NOW)  # what was undone is forgotten
    assert take(store, put(folder, "Tom Baker.jpg", picture)).who == "Tom Baker"
    assert take(store, put(folder, "again.jpg", picture)).outcome is Outcome.SAME


def test_what_was_taken_back_out_of_turn_can_be_put_in_again(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    take(store, put(folder, "a.jpg", b"a"))
    (number,) = store.fetch("SELECT id FROM change_set ORDER BY id DESC LIMIT 1")[0]
    customers.add(store, CustomerDraft("Tom Baker"), NOW)
    store.take_back_old(number)
    assert take(store, put(folder, "Tom Baker.jpg", b"a")).outcome is Outcome.ATTACHED


def test_what_was_taken_long_ago_is_known_though_the_journal_has_forgotten_it(
    store: Store, folder: Path
) -> None:
    path = put(folder, "a.jpg", b"a")
    take(store, path)
    content = taken_files.hashed(folder / "taken" / "a.jpg")
    with store.write_quietly() as session:
        connection = session.connection()
        for table in ("change", "change_set"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    assert not taken_files.is_known(store, content, NOW + timedelta(days=30))
    assert taken_files.is_known(store, content, NOW + timedelta(days=31))


# --- what the user took out ---------------------------------------------------------------------


def test_what_the_user_took_out_does_not_come_back(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    take(store, put(folder, "a.eml"))
    timeline.remove(store, InteractionId(1))
    assert take(store, put(folder, "b.eml", b"X-Seen: yes\n" + MAIL)).outcome is Outcome.SAME
    assert bring(store, MAIL) == ArrivalCount(mails=1, removed=1)
    assert bodies(store, ana) == []
    store.undo()
    assert bring(store, MAIL) == ArrivalCount(mails=1, same=1)
    assert len(bodies(store, ana)) == 1


# --- changed entries ----------------------------------------------------------------------------


def put_event(folder: Path, day: str, hour: str = "10") -> Path:
    event = vevent("SUMMARY:Lunch", f"DTSTART:{day}T{hour}0000Z")
    return put(folder, f"{day}-{hour}.ics", event.encode())


def forget(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal as it is later: only what is kept for good is left in it."""
    monkeypatch.setattr(sessions, "SETS_KEPT", 0)
    with store.write_quietly() as session:
        sessions._prune(session.connection(), NOW.astimezone(UTC) + timedelta(days=40))


def test_an_event_that_was_moved_twice_is_moved_twice(
    store: Store, folder: Path, ana: CustomerId
) -> None:
    for day in ("20261201", "20261202", "20261203"):
        take(store, put_event(folder, day))
        iso = f"{day[:4]}-{day[4:6]}-{day[6:]}"
        assert [p[1] for p in promises(store)] == [iso]
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.IMPORT, "0+1")


def test_what_the_user_made_of_an_event_stays_when_the_journal_has_forgotten_it(
    store: Store, folder: Path, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(store, put_event(folder, "20261101"))
    (note,) = timeline.page(store, ana)
    timeline.edit(store, note.id, body="Lunch. Contract by May")
    forget(store, monkeypatch)
    assert take(store, put_event(folder, "20261101", "11")).outcome is Outcome.SAME
    assert bodies(store, ana) == ["Lunch. Contract by May"]


def test_what_the_user_made_of_a_thing_to_do_stays_likewise(
    store: Store, folder: Path, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    def todo(day: str) -> Path:
        text = vtodo("SUMMARY:Call", f"DUE;VALUE=DATE:{day}")
        return put(folder, f"{day}.ics", text.encode())

    take(store, todo("20271201"))
    with store.write(Action.EDIT_FOLLOW_UP) as session:
        session.get_one(FollowUp, 1).text = "Call about the boat"
    forget(store, monkeypatch)
    assert take(store, todo("20271202")).outcome is Outcome.SAME
    assert [p[:2] for p in promises(store)] == [("Call about the boat", "2027-12-01")]
