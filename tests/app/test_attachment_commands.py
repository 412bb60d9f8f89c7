"""``attach`` and ``files`` from a terminal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app import main as program
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import attachments, customers
from smallcrm.storage import contents
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "data"
    store = Store(place / "smallcrm.db", lambda: NOW)
    store.prepare()
    customers.add(store, CustomerDraft("Ana Lima", uid="ana"), NOW)
    gone = customers.add(store, CustomerDraft("Zoe Gone"), NOW)
    customers.delete(store, [gone], NOW)
    store.close()
    return place


def run(folder: Path, *words: str) -> int:
    return program.main(["--data-dir", str(folder), "--fixed-clock", "2026-11-25T14:30", *words])


def file(folder: Path, name: str, data: bytes = b"%PDF-1.7 quote") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


def test_files_are_attached_listed_and_copied(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quote, door = file(tmp_path, "quote.pdf"), file(tmp_path, "door.jpg", b"\xff\xd8\xff")
    assert run(folder, "attach", "ana lima", quote, door) == 0
    assert capsys.readouterr().out == "quote.pdf · PDF · 14 bytes\ndoor.jpg · Picture · 3 bytes\n"
    assert run(folder, "files", "ana", "lima") == 0
    assert capsys.readouterr().out == "door.jpg · Picture · 3 bytes\nquote.pdf · PDF · 14 bytes\n"
    out = tmp_path / "out" / "ana"
    assert run(folder, "files", "ana", "--out", str(out)) == 0
    assert capsys.readouterr().out == f"{out / 'door.jpg'}\n{out / 'quote.pdf'}\n"
    assert (out / "quote.pdf").read_bytes() == b"%PDF-1.7 quote"
    assert run(folder, "files", "ana", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["copies"] == []
    assert [(f["name"], f["size"]) for f in found["files"]] == [("door.jpg", 3), ("quote.pdf", 14)]


def test_what_cannot_be_attached_is_said_and_the_rest_is(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attachments.keep, "__defaults__", (1 << 20,))
    film = file(tmp_path, "film.mov", bytes((1 << 20) + 1))
    words = [film, str(tmp_path), str(tmp_path / "gone.pdf"), file(tmp_path, "quote.pdf")]
    assert run(folder, "attach", "ana", *words) == 1
    said = capsys.readouterr()
    assert said.out == "quote.pdf · PDF · 14 bytes\n"
    assert said.err.splitlines() == [
        "film.mov is too large: 1.0 MB is the most that can be attached.",
        f"{tmp_path.name} is a folder. Open it, and attach the files in it.",
        f"{tmp_path / 'gone.pdf'} cannot be read.",
    ]


@pytest.mark.parametrize("who", ["nobody", "Zoe Gone"])
def test_nobody_is_meant(
    folder: Path, tmp_path: Path, who: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, "attach", who, file(tmp_path, "a.pdf")) == 1
    assert run(folder, "files", who) == 1
    assert capsys.readouterr().err.count("Nobody is called") == 2


def test_a_copy_that_is_lost_and_a_folder_that_cannot_be_made(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, "attach", "ana", file(tmp_path, "quote.pdf"))
    store = Store(folder / "smallcrm.db", lambda: NOW)
    contents.remove(store.contents, contents.referred(store.fetch), None)
    store.close()
    assert run(folder, "files", "ana", "--out", str(tmp_path / "out")) == 1
    assert "1 could not be copied" in capsys.readouterr().err
    blocked = file(tmp_path, "blocked")
    assert run(folder, "files", "ana", "--out", str(Path(blocked) / "out")) == 1
    assert f"There is no folder {blocked}." in capsys.readouterr().err
