"""Files on people through our JSON document and back: their bytes, and what is wrong with them."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import random
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from conftest import NOW
from services.attached import OTHERS, SECRET, attach, bytes_in, held, person
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import Cancelled, CannotRead, DamagedDocument, FileChanged, FileTooNew
from smallcrm.domain.exports import Scope
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, PhoneDraft
from smallcrm.domain.reports import DocumentCount
from smallcrm.services import (
    attachments,
    customers,
    erasure,
    json_contents,
    json_document,
    json_export,
    json_import,
    passphrase,
    sample,
    unfinished,
)
from smallcrm.services.exported import Work
from smallcrm.storage import cipher, contents
from smallcrm.storage.bonds import ORDER
from smallcrm.storage.store import Store
from touches import touch

WORDS = "blue river tram oven"
LARGE = random.Random(6).randbytes(3 * contents.PIECE + 17)
OWN = frozenset(ORDER) - set(json_document.TABLES)
"""Tables of the file itself: they do not go from file to file."""


@pytest.fixture
def other(clock: FixedClock, tmp_path: Path) -> Iterator[Store]:
    with closing(Store(tmp_path / "other" / "smallcrm.db", clock.now)) as made:
        made.prepare()
        yield made


def document(store: Store, target: Path, scope: Scope | None = None) -> dict[str, Any]:
    json_export.write(store, target, NOW, scope or Scope())
    found: dict[str, Any] = json.loads(target.read_text("utf-8"))
    return found


def rewritten(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    found = json.loads(path.read_text("utf-8"))
    change(found)
    path.write_text(json.dumps(found, indent=1), "utf-8")


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables of the user's, as SQLite has them."""
    return {name: store.fetch(f"SELECT * FROM {name}") for name in ORDER if name not in OWN}


def all_bytes(store: Store) -> dict[str, bytes]:
    rows = store.fetch("SELECT content FROM attachment")
    where, key = store.contents, store.key
    return {c: b"".join(contents.read(contents.place(where, c, key), key, c)) for (c,) in rows}


def filled(store: Store, clock: FixedClock) -> None:
    sample.fill(store, local_now(clock))
    ana = person(store, "Ana", SECRET, b"", LARGE)
    person(store, "Ben", OTHERS, SECRET)
    note = touch(store, "hi", ana)
    loose = touch(store, "nobody's")
    with store.write(Action.ADD_ATTACHMENT) as session:
        for number, whose in ((note, ana), (loose, None)):
            kept = attachments.keep_bytes(store, b"with a note", "a <b>.txt")
            attachments.insert(session, kept, NOW, whose, number)
    customers.delete(store, [person(store, "Gone", b"in the trash")], NOW)


def test_an_empty_file_becomes_equal_to_the_last_byte(
    store: Store, other: Store, clock: FixedClock, tmp_path: Path
) -> None:
    filled(store, clock)
    before = document(store, tmp_path / "all.json")
    (report,) = json_import.run(other, tmp_path / "all.json").files
    assert report.problems == ()
    assert report.document is not None
    assert report.document.files == len(before["tables"]["attachment"])
    assert everything(other) == everything(store)
    assert all_bytes(other) == all_bytes(store)
    assert LARGE in all_bytes(other).values()
    after = document(other, tmp_path / "again.json")
    assert after["contents"] == before["contents"]
    assert json_import.run(other, tmp_path / "all.json").files[0].document == DocumentCount(
        is_large=True
    )
    assert other.undo() is not None
    assert not any(everything(other).values())
    assert other.redo() is not None
    assert everything(other) == everything(store)
    assert all_bytes(other) == all_bytes(store)


def test_anybody_can_read_them(store: Store, tmp_path: Path) -> None:
    person(store, "Ana", LARGE)
    found = document(store, tmp_path / "all.json")
    ((name, pieces),) = found["contents"].items()
    assert b"".join(base64.b64decode(piece) for piece in pieces) == LARGE
    assert name == hashlib.sha256(LARGE).hexdigest()
    assert found["tables"]["attachment"][0]["content"] == name


def test_from_and_to_a_file_with_a_passphrase(
    store: Store, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    there = tmp_path / "locked" / "smallcrm.db"
    with closing(Store(there, clock.now)) as made:
        made.prepare()
    key, _ = passphrase.set_new(there, None, WORDS, unfinished.folders(there), lambda a, b: None)
    filled(store, clock)
    document(store, tmp_path / "all.json")
    with closing(Store(there, clock.now, key)) as locked:
        locked.prepare()
        json_import.run(locked, tmp_path / "all.json")
        assert everything(locked) == everything(store)
        assert all_bytes(locked) == all_bytes(store)
        json_export.write(locked, tmp_path / "back.json", NOW)
    assert bytes_in(there.parent, SECRET) == []
    back = json.loads((tmp_path / "back.json").read_text("utf-8"))
    assert back["contents"] == json.loads((tmp_path / "all.json").read_text("utf-8"))["contents"]


def test_of_some_only_what_they_have(store: Store, tmp_path: Path) -> None:
    ana = person(store, "Ana", SECRET)
    person(store, "Ben", OTHERS)
    found = document(store, tmp_path / "one.json", Scope((ana,)))
    assert list(found["contents"]) == [hashlib.sha256(SECRET).hexdigest()]


def test_a_large_file_is_never_in_memory_whole(store: Store, other: Store, tmp_path: Path) -> None:
    class Zeros(io.RawIOBase):
        left = 48 * contents.PIECE

        def read(self, size: int = -1, /) -> bytes:
            self.left -= size
            return bytes(size) if self.left >= 0 else b""

    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    attachments.add(store, ana, [attachments.keep_from(store, Zeros(), "film.mp4")], NOW)
    tracemalloc.start()
    try:
        json_export.write(store, tmp_path / "all.json", NOW)
        json_import.run(other, tmp_path / "all.json")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (tmp_path / "all.json").stat().st_size > 60_000_000
    assert peak < 16_000_000
    (row,) = attachments.listed(other, ana)
    assert row.size == 48 * contents.PIECE
    assert sum(map(len, attachments.read(other, row))) == row.size


# --- what is wrong -------------------------------------------------------------------------------


def test_one_that_is_not_what_it_was_stays_out_and_is_told(
    store: Store, other: Store, tmp_path: Path
) -> None:
    ana = person(store, "Ana", SECRET, OTHERS)
    document(store, tmp_path / "x.json")

    def spoil(found: dict[str, Any]) -> None:
        content = found["contents"][hashlib.sha256(SECRET).hexdigest()]
        content[0] = base64.b64encode(b"other bytes").decode()

    rewritten(tmp_path / "x.json", spoil)
    for dry_run in (True, False):
        (report,) = json_import.run(other, tmp_path / "x.json", dry_run=dry_run).files
        assert [(p.code, p.excerpt, p.rejected) for p in report.problems] == [
            ("file_damaged", "quote.pdf", True)
        ]
        assert (report.new, report.rejected) == (1, 0)
        assert report.document is not None
        assert report.document.files == 1
    assert held(other, ana) == [OTHERS]


@pytest.mark.parametrize("spoiled", [None, "no base64!", 7])
def test_one_that_is_lost_stays_out_unless_it_is_here(
    store: Store, other: Store, tmp_path: Path, spoiled: object
) -> None:
    ana = person(store, "Ana", SECRET)
    document(store, tmp_path / "x.json")
    name = hashlib.sha256(SECRET).hexdigest()
    rewritten(tmp_path / "x.json", lambda d: d["contents"].update({name: [spoiled]}))
    (report,) = json_import.run(other, tmp_path / "x.json").files
    assert [p.code for p in report.problems] == ["file_lost"]
    assert held(other, ana) == []
    customers.add(other, CustomerDraft("Zoe"), NOW)
    zoe = customers.add(other, CustomerDraft("Zoe"), NOW)
    attach(other, zoe, SECRET)
    assert json_import.run(other, tmp_path / "x.json").files[0].problems == ()
    assert held(other, ana) == [SECRET]


def test_one_that_is_lost_when_it_is_written(store: Store, other: Store, tmp_path: Path) -> None:
    person(store, "Ana", SECRET, LARGE)
    gone = hashlib.sha256(SECRET).hexdigest()
    contents.remove(store.contents, [gone], store.key)
    found = document(store, tmp_path / "x.json")
    assert found["contents"][gone] == [None]
    (report,) = json_import.run(other, tmp_path / "x.json").files
    assert [p.code for p in report.problems] == ["file_lost"]
    assert list(all_bytes(other).values()) == [LARGE]


@pytest.mark.parametrize(
    "values",
    [
        {"content": "../../evil"},
        {"content": "A" * 64},
        {"size": -1},
        {"customer_id": None, "interaction_id": None},
        {"customer_id": 99},
        {"customer_id": None, "interaction_id": 99},
    ],
)
def test_a_row_that_names_something_else_stays_out(
    store: Store, other: Store, tmp_path: Path, values: dict[str, Any]
) -> None:
    person(store, "Ana", SECRET)
    document(store, tmp_path / "x.json")
    rewritten(tmp_path / "x.json", lambda d: d["tables"]["attachment"][0].update(values))
    json_import.run(other, tmp_path / "x.json")
    assert other.fetch("SELECT * FROM attachment") == []
    assert list(contents.files(other.contents)) == []
    assert [p.name for p in tmp_path.rglob("*evil*")] == []


def test_a_row_says_how_long_it_is_and_has_a_harmless_name(
    store: Store, other: Store, tmp_path: Path
) -> None:
    ana = person(store, "Ana", SECRET)
    document(store, tmp_path / "x.json")
    lie = {"size": 5, "name": "../..\u202e/etc/passwd"}
    rewritten(tmp_path / "x.json", lambda d: d["tables"]["attachment"][0].update(lie))
    json_import.run(other, tmp_path / "x.json")
    (row,) = attachments.listed(other, ana)
    assert (row.size, row.name) == (len(SECRET), "passwd")


@pytest.mark.parametrize(
    "contents_member",
    ["[]", "{", '{"a": 5}', '{"a": ["x"', '{"a": {"b": []}}', "null"],
)
def test_contents_of_another_form_are_refused_whole(
    store: Store, other: Store, tmp_path: Path, contents_member: str
) -> None:
    person(store, "Ana", SECRET)
    document(store, tmp_path / "x.json")
    text = (tmp_path / "x.json").read_text("utf-8")
    start = text.index('"contents": ') + len('"contents": ')
    (tmp_path / "x.json").write_text(text[:start] + contents_member + "}", "utf-8")
    with pytest.raises(DamagedDocument):
        json_import.run(other, tmp_path / "x.json")
    assert not any(everything(other).values())


def test_a_document_cut_short_anywhere_brings_nothing(
    store: Store, other: Store, tmp_path: Path
) -> None:
    person(store, "Ana", SECRET)
    document(store, tmp_path / "x.json")
    data = (tmp_path / "x.json").read_bytes().rstrip()
    for end in random.Random(6).sample(range(len(data)), 60):
        (tmp_path / "cut.json").write_bytes(data[:end])
        with pytest.raises(CannotRead):
            json_import.run(other, tmp_path / "cut.json")
    assert not any(everything(other).values())
    assert list(contents.files(other.contents)) == []


def test_a_later_version_is_told_from_a_damaged_one(
    store: Store, other: Store, tmp_path: Path
) -> None:
    document(store, tmp_path / "x.json")
    rewritten(tmp_path / "x.json", lambda d: d.update(version=2, tables={"people": {}}))
    with pytest.raises(FileTooNew):
        json_import.run(other, tmp_path / "x.json")


def test_it_may_not_change_while_it_is_read(
    store: Store, other: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person(store, "Ana", SECRET, OTHERS)
    document(store, tmp_path / "x.json")
    look = json_contents.look

    def then_changed(*given: Any) -> dict[str, json_contents.Found]:
        found = look(*given)
        name = hashlib.sha256(SECRET).hexdigest()
        rewritten(tmp_path / "x.json", lambda d: d["contents"].update({name: ["YWJj"]}))
        return found

    monkeypatch.setattr(json_contents, "look", then_changed)
    with pytest.raises(FileChanged):
        json_import.run(other, tmp_path / "x.json")
    with pytest.raises(CannotRead):
        json_contents.keep(other, tmp_path / "gone.json", {"x"})
    assert not any(everything(other).values())


def test_it_is_stopped_between_two_pieces(store: Store, other: Store, tmp_path: Path) -> None:
    person(store, "Ana", LARGE)
    document(store, tmp_path / "x.json")
    told: list[tuple[int, int]] = []
    for most in range(1, 7):
        told.clear()
        enough = partial(lambda most: len(told) >= most, most)
        work = Work(lambda a, b: told.append((a, b)), enough)
        with pytest.raises(Cancelled):
            json_import.run(other, tmp_path / "x.json", work)
    assert not any(everything(other).values())
    with pytest.raises(Cancelled):
        work = Work(lambda a, b: None, lambda: True)
        json_export.write(store, tmp_path / "y.json", NOW, Scope(), work)
    assert not (tmp_path / "y.json").exists()


def test_who_was_erased_brings_no_file(store: Store, tmp_path: Path) -> None:
    details = (EmailDraft("a@b.c"), PhoneDraft("0612345678"))
    ana = customers.add(store, CustomerDraft("Ana Lima", details=details), NOW)
    attach(store, ana, SECRET)
    customers.add(store, CustomerDraft("Ben"), NOW)
    note = touch(store, "alone", ana)
    with store.write(Action.ADD_ATTACHMENT) as session:
        kept = attachments.keep_bytes(store, OTHERS, "a.txt")
        attachments.insert(session, kept, NOW, ana, note)
    document(store, tmp_path / "all.json")
    erasure.erase(store, CustomerId(ana), NOW)
    (report,) = json_import.run(store, tmp_path / "all.json").files
    assert (report.erased, report.new) == (1, 0)
    assert store.fetch("SELECT * FROM attachment") == []
    assert bytes_in(store.path.parent, SECRET) == []
