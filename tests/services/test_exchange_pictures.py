"""Files of cards with pictures in them, read a block at a time and written in several steps."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.errors import Cancelled, FileChanged, NotFound
from smallcrm.domain.file_checks import Depth
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import customers, exchange, import_rows, reading
from smallcrm.storage.store import Store


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    return False


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


def card(*lines: str, name: str = "Zoe Baker") -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def test_a_file_changed_between_reading_and_writing_leaves_all_as_it_was(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGE", 1000)
    path = tmp_path / "a.vcf"
    path.write_text(card("PHOTO;ENCODING=b:" + "QUJD" * 9000), encoding="utf-8")
    parsed = exchange.read_files([path], quiet, never)
    assert exchange.plan(store, parsed).new == 1
    path.write_text(card("PHOTO;ENCODING=b:" + "QUJE" * 9000), encoding="utf-8")
    os.utime(path, (1, 1))
    with pytest.raises(FileChanged):
        exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert store.fetch("SELECT * FROM customer") == []
    parsed = exchange.read_files([path], quiet, never)
    exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert store.fetch("SELECT length(line) > 36000 FROM kept_property") == [(1,)]
    again = exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert (again.new, again.same) == (0, 1)


def pictures(folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[ParsedFile, ...]:
    """Five cards with a picture each, too much for one transaction."""
    monkeypatch.setattr(reading, "LARGE", 1000)
    monkeypatch.setattr(import_rows, "MOST", 50_000)
    path = folder / "a.vcf"
    photos = ("PHOTO;ENCODING=b:" + f"QU{n}D" * 9000 for n in range(5))
    cards = (card(f"NOTE:{n}\n{p}", name=f"Person {n}") for n, p in enumerate(photos))
    path.write_text("".join(cards), encoding="utf-8")
    return exchange.read_files([path], quiet, never)


def test_pictures_by_the_hundred_are_one_step_in_several_transactions(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = pictures(tmp_path, monkeypatch)
    heard: list[Changes] = []
    forget = store.subscribe(heard.append)
    seen: list[tuple[int, int]] = []
    exchange.import_parsed(store, files, NOW, lambda *step: seen.append(step), never)
    forget()
    assert [c.way for c in heard] == [Way.DONE, Way.QUIET, Way.QUIET, Way.QUIET]
    assert seen[-3:] == [(2, 5), (4, 5), (5, 5)]
    kept = "SELECT customer_id, name, substr(line, 18, 4) FROM kept_property ORDER BY id"
    rows = store.fetch(kept)
    assert rows == [(n + 1, "PHOTO", f"QU{n}D") for n in range(5)]
    assert store.fetch("SELECT count(*) FROM change_set") == [(1,)]
    again = exchange.import_parsed(store, files, NOW, quiet, never)
    assert (again.new, again.same) == (0, 5)
    store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    assert store.fetch(kept) == []
    store.redo()
    assert store.fetch(kept) == rows
    assert store.check(Depth.FULL, quiet, never).faults == ()


@pytest.mark.parametrize("calls", [5, 6, 7, 8])
def test_stopping_at_the_pictures_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    files = pictures(tmp_path, monkeypatch)
    customers.add(store, CustomerDraft("Zoe"), NOW)
    with pytest.raises(Cancelled):
        exchange.import_parsed(store, files, NOW, quiet, after(calls))
    assert store.fetch("SELECT name FROM customer") == [("Zoe",)]
    assert store.fetch("SELECT * FROM kept_property") == []
    assert store.redo() is None


def test_what_is_done_meanwhile_stays_when_the_pictures_are_stopped(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = pictures(tmp_path, monkeypatch)
    done: list[int] = []

    def progress(count: int, every: int) -> None:
        if every == 5 and not done:
            done.append(customers.add(store, CustomerDraft("Zoe"), NOW))

    with pytest.raises(Cancelled):
        exchange.import_parsed(store, files, NOW, progress, lambda: bool(done))
    assert store.fetch("SELECT name FROM customer") == [("Zoe",)]
    assert store.fetch("SELECT * FROM kept_property") == []


def test_pictures_of_an_import_taken_back_meanwhile_stay_out(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = pictures(tmp_path, monkeypatch)

    def progress(count: int, every: int) -> None:
        if (count, every) == (2, 5):
            store.undo()

    with pytest.raises(NotFound):
        exchange.import_parsed(store, files, NOW, progress, never)
    assert store.fetch("SELECT * FROM customer") == []
    assert store.fetch("SELECT * FROM kept_property") == []
