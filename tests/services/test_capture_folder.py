"""What is put into the capture folder: taken in once, and moved to "taken"."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from formats import monica_files
from smallcrm.domain.capture_folder import Outcome, Sight, Trouble, Waiting, is_unfinished
from smallcrm.domain.errors import CannotRead, CannotWrite, TooLarge
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, InteractionKind
from smallcrm.domain.when import Words
from smallcrm.services import (
    attachments,
    capture_folder,
    customers,
    taken_files,
    timeline,
    unsorted,
)
from smallcrm.services.capture_folder import Frame
from smallcrm.storage import contents
from smallcrm.storage.store import Store

MAIL = b"""From: Ana Lima <ANA@lima.example>
To: me@here.example, "Ben" <ben@okafor.example>
Subject: The garden =?utf-8?q?gate_=E2=9C=93?=
Date: Tue, 24 Nov 2026 09:15:00 +0100
Content-Type: text/plain; charset=utf-8

It squeaks. Can you come?
"""
FRAME = Frame(NOW, ZoneInfo("Europe/Amsterdam"), Words(), "Follow up")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "capture"
    made.mkdir()
    return made


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


def put(folder: Path, name: str, data: bytes = b"\xff\xd8\xff door") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def take(store: Store, path: Path) -> tuple[Outcome, str]:
    taken = capture_folder.take(store, path, FRAME)
    assert not path.exists()
    return taken.outcome, taken.who


def files_of(store: Store, who: CustomerId) -> list[str]:
    return [row.name for row in attachments.listed(store, who)]


def pile(store: Store) -> list[str]:
    return [note.body for note in unsorted.pile(store).notes]


def test_a_card_is_imported_once(store: Store, folder: Path) -> None:
    card = b"BEGIN:VCARD\nFN:Tom Baker\nTEL:0612345678\nEND:VCARD\n"
    assert take(store, put(folder, "tom.vcf", card)) == (Outcome.PEOPLE, "Tom Baker")
    assert take(store, put(folder, "again.vcf", card)) == (Outcome.SAME, "")
    assert store.fetch("SELECT name FROM customer") == [("Tom Baker",)]
    assert sorted(p.name for p in (folder / "taken").iterdir()) == ["again.vcf", "tom.vcf"]
    store.undo()
    assert store.fetch("SELECT name FROM customer") == []


def test_a_table_of_people_is_imported_and_another_is_unsorted(store: Store, folder: Path) -> None:
    people = b"First Name,Last Name,E-mail\nTom,Baker,tom@baker.example\n"
    assert take(store, put(folder, "people.csv", people)) == (Outcome.PEOPLE, "Tom Baker")
    stock = b"Article,Price\nGate,120\nDoor,300\n"
    assert take(store, put(folder, "stock.csv", stock)) == (Outcome.UNSORTED, "")
    assert pile(store) == ["stock.csv"]
    assert store.fetch("SELECT name FROM customer") == [("Tom Baker",)]


def test_a_card_file_without_cards_is_unsorted(store: Store, folder: Path) -> None:
    assert take(store, put(folder, "broken.vcf", b"no card")) == (Outcome.UNSORTED, "")
    assert pile(store) == ["broken.vcf"]


def test_a_text_goes_to_whom_it_names(store: Store, folder: Path, ana: CustomerId) -> None:
    text = b"\xef\xbb\xbfAna Lima: rang about the gate. Send a quote on friday.\r\n"
    assert take(store, put(folder, "note.txt", text)) == (Outcome.NOTE, "Ana Lima")
    (entry,) = timeline.page(store, ana)
    assert "gate" in entry.body
    assert [f.text for f in customers.detail(store, ana).follow_ups]
    store.undo()
    assert timeline.page(store, ana) == ()
    assert customers.detail(store, ana).follow_ups == ()


@pytest.mark.parametrize(
    "text", ["Somebody New: rang about the gate.", "The gate squeaks.", "Ana: rang."]
)
def test_a_text_that_names_nobody_for_sure_is_unsorted_whole(
    store: Store, folder: Path, text: str
) -> None:
    for name in ("Ana Lima", "Ana Berg"):
        customers.add(store, CustomerDraft(name), NOW)
    assert take(store, put(folder, "note.txt", text.encode())) == (Outcome.UNSORTED, "")
    assert pile(store) == [text]
    assert store.fetch("SELECT count(*) FROM customer") == [(2,)]


@pytest.mark.parametrize("data", [b"", b" \n ", b"a\0b" * 10, b"x" * (64 * 1024 + 1)])
def test_a_text_without_words_is_a_file(store: Store, folder: Path, data: bytes) -> None:
    assert take(store, put(folder, "note.txt", data)) == (Outcome.UNSORTED, "")
    assert pile(store) == ["note.txt"]


def test_a_mail_goes_onto_the_timeline(store: Store, folder: Path, ana: CustomerId) -> None:
    assert take(store, put(folder, "mail.eml", MAIL)) == (Outcome.NOTE, "Ana Lima")
    (entry,) = timeline.page(store, ana)
    assert entry.kind is InteractionKind.EMAIL
    assert entry.body == "The garden gate ✓\n\nIt squeaks. Can you come?"
    assert entry.happened_at == datetime(2026, 11, 24, 8, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("quote.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", "outlook_message"),
        ("winmail.dat", b"\x78\x9f\x3e\x22...", "outlook_packed"),
        ("offer.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", ""),
    ],
)
def test_what_only_outlook_reads_is_kept_and_told(
    store: Store, folder: Path, ana: CustomerId, name: str, data: bytes, reason: str
) -> None:
    taken = capture_folder.take(store, put(folder, name, data), FRAME)
    assert (taken.outcome, taken.reason) == (Outcome.UNSORTED, reason)
    (note,) = unsorted.pile(store).notes
    (file,) = note.files
    assert (file.name, b"".join(attachments.read(store, file))) == (name, data)
    mine = capture_folder.take(store, put(folder, f"Ana Lima - {name}", data + b"."), FRAME)
    assert (mine.outcome, mine.customer, mine.reason) == (Outcome.ATTACHED, ana, reason)


def test_a_file_that_goes_before_it_is_told_what_it_is_comes_the_next_time(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "quote.msg")
    kept = attachments.keep

    def keep_and_lose(where: Store, file: Path) -> object:
        found = kept(where, file)
        file.unlink()
        return found

    monkeypatch.setattr(attachments, "keep", keep_and_lose)
    with pytest.raises(CannotRead):
        capture_folder.take(store, path, FRAME)
    assert unsorted.pile(store).notes == ()


def test_an_export_of_people_by_the_name_of_a_calendar_is_kept_whole(
    store: Store, folder: Path
) -> None:
    data = monica_files.written(monica_files.family())
    taken = capture_folder.take(store, put(folder, "monica.ics", data), FRAME)
    assert taken.outcome is Outcome.UNSORTED
    (note,) = unsorted.pile(store).notes
    assert b"".join(attachments.read(store, note.files[0])) == data


def test_a_mail_with_a_winmail_says_so(store: Store, folder: Path, ana: CustomerId) -> None:
    packed = b"\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx"
    mail = MAIL.replace(b"Content-Type: text/plain; charset=utf-8\n", packed[1:])
    taken = capture_folder.take(store, put(folder, "m.eml", mail), FRAME)
    assert (taken.outcome, taken.customer, taken.reason) == (Outcome.NOTE, ana, "winmail")
    assert (folder / "taken" / "m.eml").read_bytes() == mail


@pytest.mark.parametrize(
    "data",
    [
        MAIL,
        b"",
        b"no mail at all",
        b"From: x@y.z\nDate: no date\n\nwords",
        b"From: a@b.c\nContent-Type: text/plain; charset=no-such\n\n\xff\xfe",
        b"From: =?utf-8?q?" + b"=" * 5000,
        b"From: <" * 2000,
    ],
)
def test_a_mail_of_nobody_known_is_unsorted(store: Store, folder: Path, data: bytes) -> None:
    assert take(store, put(folder, "mail.eml", data)) == (Outcome.UNSORTED, "")
    assert pile(store) == ["mail.eml"]


@pytest.mark.parametrize(
    "name",
    [
        "Ana Lima.m4a",
        "ana lima - at the door.jpg",
        "Ana Lima 2.JPEG",
        "Ana Lima (3).png",
        "Ana Lima_2026-11-25.pdf",
        "Ana Lima – plan.dwg",
    ],
)
def test_a_file_named_after_somebody_is_theirs(
    store: Store, folder: Path, ana: CustomerId, name: str
) -> None:
    assert take(store, put(folder, name)) == (Outcome.ATTACHED, "Ana Lima")
    assert files_of(store, ana) == [name]
    store.undo()
    assert files_of(store, ana) == []


def test_a_file_of_one_of_two_namesakes_is_unsorted(store: Store, folder: Path) -> None:
    for _ in range(2):
        customers.add(store, CustomerDraft("Ana Lima"), NOW)
    assert take(store, put(folder, "Ana Lima.jpg")) == (Outcome.UNSORTED, "")


def test_an_unsorted_file_goes_with_its_note(store: Store, folder: Path, ana: CustomerId) -> None:
    take(store, put(folder, "IMG_0042.jpg"))
    (note,) = unsorted.pile(store).notes
    assert [f.name for f in attachments.of_note(store, note.id)] == ["IMG_0042.jpg"]
    unsorted.give_note(store, note.id, ana, NOW)
    assert files_of(store, ana) == ["IMG_0042.jpg"]
    timeline.remove(store, note.id)
    assert files_of(store, ana) == ["IMG_0042.jpg"]
    store.undo()
    store.undo()
    timeline.remove(store, note.id)
    assert attachments.of_note(store, note.id) == ()
    store.undo()
    assert len(attachments.of_note(store, note.id)) == 1


@pytest.mark.skipif(os.name == "nt", reason="names that cannot be there")
def test_hostile_names(store: Store, folder: Path) -> None:
    for name in ("two\nlines.bin", "invoice\u202efdp.exe", "..\\..\\x.bin", " . .bin", "-rf"):
        take(store, put(folder, name, name.encode()))
    assert sorted(pile(store)) == ["-rf", "bin", "invoicefdp.exe", "two lines.bin", "x.bin"]
    assert len(list((folder / "taken").iterdir())) == 5


def test_a_name_that_is_taken_already(store: Store, folder: Path) -> None:
    for data in (b"one", b"two", b"three"):
        take(store, put(folder, "a.bin", data))
    names = sorted(p.name for p in (folder / "taken").iterdir())
    assert names == ["a (2).bin", "a (3).bin", "a.bin"]


def test_too_large_a_file_stays(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "film.mov", bytes(1000))
    monkeypatch.setattr(attachments.keep, "__defaults__", (999,))
    with pytest.raises(TooLarge):
        capture_folder.take(store, path, FRAME)
    assert path.exists()
    assert pile(store) == []


def test_what_was_taken_and_not_moved_is_only_moved(store: Store, folder: Path) -> None:
    path = put(folder, "a.bin")
    (folder / "taken").write_bytes(b"no folder")
    with pytest.raises(CannotWrite):
        capture_folder.take(store, path, FRAME)
    (folder / "taken").unlink()
    assert take(store, path) == (Outcome.SAME, "")
    assert pile(store) == ["a.bin"]


def test_no_link_and_no_pipe_is_taken(store: Store, folder: Path, tmp_path: Path) -> None:
    secret = put(tmp_path, "secret.txt", b"of the system")
    (folder / "link.txt").symlink_to(secret)
    (folder / "sub").mkdir()
    for name in (".hidden", "a.jpg.part", "b.crdownload", "~$letter.docx", "old~"):
        put(folder, name)
    put(folder, "real.jpg")
    assert [s.path.name for s in capture_folder.sights(folder)] == ["real.jpg"]
    with pytest.raises(CannotRead):
        capture_folder.take(store, folder / "link.txt", FRAME)
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe")
        with pytest.raises(CannotRead):
            capture_folder.take(store, folder / "pipe", FRAME)
    with pytest.raises(CannotRead):
        capture_folder.sights(folder / "gone")


def test_a_file_that_is_still_written_waits() -> None:
    waiting, path = Waiting(3.0), Path("a.jpg")
    assert waiting.ready((Sight(path, 10, 1),), 0.0) == ()
    assert waiting.ready((Sight(path, 20, 2),), 2.0) == ()
    assert waiting.ready((Sight(path, 20, 2),), 4.9) == ()
    assert waiting.is_waiting
    assert waiting.ready((Sight(path, 20, 2),), 5.0) == (path,)
    assert waiting.ready((), 6.0) == ()
    assert not waiting.is_waiting


def test_names_of_what_is_not_finished() -> None:
    assert is_unfinished("a.pdf.PART")
    assert not is_unfinished("part.pdf")


def test_which_folder_is_kept_and_where_it_may_not_lie(store: Store, folder: Path) -> None:
    assert capture_folder.chosen(store) is None
    capture_folder.choose(store, folder)
    assert capture_folder.chosen(store) == folder
    capture_folder.choose(store, None)
    assert capture_folder.chosen(store) is None
    assert capture_folder.trouble(store, folder) is None
    assert capture_folder.trouble(store, folder / "gone") is Trouble.GONE
    data = store.path.parent
    for place in (data, data.parent, store.contents):
        place.mkdir(exist_ok=True)
        assert capture_folder.trouble(store, place) is Trouble.OURS


def test_a_file_that_changes_while_it_is_taken_stays(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "a.bin", b"before")
    real = attachments.keep

    def late(store: Store, path: Path) -> object:
        path.write_bytes(b"after")
        return real(store, path)

    monkeypatch.setattr(attachments, "keep", late)
    with pytest.raises(CannotRead):
        capture_folder.take(store, path, FRAME)
    assert path.exists()
    assert pile(store) == []
    assert len(list(contents.files(store.contents))) == 1, "housekeeping removes it"


def test_a_folder_that_may_not_be_used(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs the tests may do everything: the system's answers are put in."""
    with monkeypatch.context() as closed:
        closed.setattr(os, "access", lambda *rest, **named: False)
        assert capture_folder.trouble(store, folder) is Trouble.CLOSED

    def refuse(path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", refuse)
    assert capture_folder.trouble(store, folder) is Trouble.CLOSED


def test_a_table_with_an_open_question_is_unsorted(store: Store, folder: Path) -> None:
    table = b"First Name,Last Name,E-mail,Birthday\nTom,Baker,tom@baker.example,03/04/1980\n"
    assert take(store, put(folder, "people.csv", table)) == (Outcome.UNSORTED, "")
    assert pile(store) == ["people.csv"]


def test_a_text_that_goes_while_it_is_taken(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "note.txt", b"words")

    def gone(path: Path) -> bytes:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_bytes", gone)
    with pytest.raises(CannotRead):
        capture_folder.take(store, path, FRAME)
    assert pile(store) == []


def test_a_file_that_goes_while_it_is_taken_is_told_as_one_that_cannot_be_read(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(folder, "note.txt")

    def gone(*rest: object) -> bool:
        path.unlink()
        return False

    monkeypatch.setattr(taken_files, "is_known", gone)
    with pytest.raises(CannotRead):
        capture_folder.take(store, path, FRAME)
