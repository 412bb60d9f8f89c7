"""``held`` and ``erase`` from a terminal."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app import main as program
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import CannotWrite
from smallcrm.domain.records import CustomerDraft, EmailDraft
from smallcrm.formats import icalendar_writer
from smallcrm.services import calendar_file, customers, passphrase
from smallcrm.storage import cipher, place
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "data"
    store = Store(place / "smallcrm.db", lambda: NOW)
    store.prepare()
    draft = CustomerDraft("Ana Lima", uid="ana", details=(EmailDraft("ana@example.org"),))
    customers.add(store, draft, NOW)
    ben = customers.add(store, CustomerDraft("Ben Okafor", uid="ben-1"), NOW)
    customers.add(store, CustomerDraft("Ben Okafor", uid="ben-2"), NOW)
    with store.write(Action.CAPTURE) as session:
        row = Interaction(kind="note", body="met Ana Lima", happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add(Participant(interaction_id=row.id, customer_id=ben))
    store.close()
    return place


def run(folder: Path, *words: str) -> int:
    return program.main(["--data-dir", str(folder), *words])


def test_held_writes_three_files_and_says_when_to_answer(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert run(folder, "held", "Ana", "Lima", "--out", str(out)) == 0
    said = capsys.readouterr().out
    assert len(list(out.iterdir())) == 3
    assert "Follow-up set for" in said
    assert run(folder, "held", "ana", "--out", str(out)) == 0
    assert "is open already" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_read_and_not_erased_from(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(path)

    monkeypatch.setattr(place, "check_writable", refuse)
    before = (folder / "smallcrm.db").read_bytes()
    assert run(folder, "held", "ana", "--out", str(tmp_path / "out")) == 0
    assert "No follow-up could be set" in capsys.readouterr().out
    assert "ana@example.org" in next((tmp_path / "out").glob("*.html")).read_text("utf-8")
    assert run(folder, "erase", "ana", "--yes") == 1
    assert "cannot be written" in capsys.readouterr().err
    assert run(tmp_path / "nowhere", "held", "ana", "--out", str(tmp_path / "out")) == 1
    assert (folder / "smallcrm.db").read_bytes() == before


def test_a_locked_file_is_neither_read_nor_erased_from_without_its_passphrase(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    pytest.importorskip("sqlcipher3", reason="SQLCipher is not installed")
    words, wrong = tmp_path / "words", tmp_path / "wrong"
    for file, text in ((words, "blue river tram oven"), (wrong, "red river tram oven")):
        file.write_text(text)
        file.chmod(0o600)
    passphrase.set_new(
        folder / "smallcrm.db", None, words.read_text(), [], lambda done, total: None
    )
    out = ("held", "ana", "--out", str(tmp_path / "out"))
    assert run(folder, "--passphrase-file", str(wrong), *out) == 1
    assert run(folder, "--passphrase-file", str(wrong), "erase", "ana", "--yes") == 1
    assert "Ana Lima" not in "".join(capsys.readouterr())
    assert not (tmp_path / "out").exists()
    assert run(folder, "--passphrase-file", str(words), *out) == 0
    assert run(folder, "--passphrase-file", str(words), "erase", "ana", "--yes") == 0
    assert "Ana Lima is erased." in capsys.readouterr().out
    assert run(folder, "--passphrase-file", str(words), *out) == 1
    assert "Nobody is called" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("erase", "--yes"), ("held", "--out", "x")])
def test_one_person_must_be_meant(
    folder: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    name, *rest = command
    assert run(folder, name, "Ben Okafor", *rest) == 1
    said = capsys.readouterr().err
    assert "ben-1" in said
    assert "ben-2" in said
    assert run(folder, name, "Nobody", *rest) == 1
    assert "Nobody is called" in capsys.readouterr().err


def test_erase_asks_for_the_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("ana lima\n"))
    assert run(folder, "erase", "ana") == 1
    assert "Nothing was erased." in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("Ana Lima\n"))
    assert run(folder, "erase", "ana") == 0
    said = capsys.readouterr().out
    assert "The law may make you keep" in said
    assert "Ana Lima is erased." in said
    assert "Ben Okafor: met Ana Lima" in said


@pytest.mark.parametrize("words", ["ana", "Ana Limo", "lima"])
def test_nobody_is_erased_unasked_by_a_part_of_a_name(
    folder: Path, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    # "ana" is her UID as well: a file where it is not
    store = Store(folder / "smallcrm.db", lambda: NOW)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE customer SET uid = 'u-1' WHERE uid = 'ana'")
    store.close()
    assert run(folder, "erase", *words.split(), "--yes") == 1
    said = capsys.readouterr()
    assert "Ana Lima: u-1" in said.err
    assert "erased" not in said.out
    assert run(folder, "erase", "ana", "LIMA", "--yes") == 0
    assert "Ana Lima is erased." in capsys.readouterr().out


def test_erase_in_notes_of_others_too_and_an_import_skips_them(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "erase", "ana", "--yes", "--others") == 0
    assert "may still name" not in capsys.readouterr().out
    for path in folder.rglob("*"):
        assert not path.is_file() or b"Lima" not in path.read_bytes()
    card = tmp_path / "ana.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:A.\nEMAIL:ana@example.org\nEND:VCARD\n")
    assert run(folder, "import", str(card)) == 0
    assert "1 row was erased on request, skipped" in capsys.readouterr().out
    assert run(folder, "import", "--json", str(card)) == 0
    assert json.loads(capsys.readouterr().out)["files"][0]["erased"] == 1


def test_export_writes_a_table(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "people.csv"
    assert run(folder, "export", "--format", "csv", str(target)) == 0
    assert "Ana Lima" in target.read_text("utf-8-sig")
    assert "written" in capsys.readouterr().out


@pytest.mark.parametrize("is_away", [False, True])
def test_the_calendar_file_is_written_anew(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], is_away: bool
) -> None:
    place = tmp_path / "cloud"
    place.mkdir()
    target = place / calendar_file.NAME
    target.write_text(f"{icalendar_writer.PRODUCT}: Ana Lima")
    store = Store(folder / "smallcrm.db", lambda: NOW)
    calendar_file.choose(store, place)
    store.close()
    if is_away:
        place.rename(tmp_path / "away")
    assert run(folder, "erase", "ana", "--yes") == is_away
    said = f"The calendar file {target} could not be written" in capsys.readouterr().out
    assert said is is_away
    assert is_away or "Ana" not in target.read_text("utf-8")
