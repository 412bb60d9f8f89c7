"""Drafts in their own lane: the last words of a place are in the file, whatever is running."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.services import drafts
from smallcrm.storage.store import Store
from smallcrm.viewmodels.drafts import Drafts


@pytest.fixture
def kept(qtbot: QtBot, store: Store) -> Iterator[Drafts]:
    made = Drafts(store)
    yield made
    made.stop()


def test_a_fault_that_nobody_foresaw_is_told_once_and_tried_again(
    kept: Drafts, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expect_log: bool
) -> None:
    write, faults = drafts.keep, [ZeroDivisionError(), ZeroDivisionError()]
    told: list[Exception] = []

    def fails_twice(store: Store, place: str, text: str) -> None:
        if faults:
            raise faults.pop()
        write(store, place, text)

    monkeypatch.setattr(drafts, "keep", fails_twice)
    kept.crashed.connect(told.append)
    kept._again.setInterval(1)
    kept.keep("line", "Ana Lima: paid the bill")
    qtbot.waitUntil(lambda: drafts.read(store, "line") == "Ana Lima: paid the bill")
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_words_taken_away_while_they_are_written_do_not_come_back(
    kept: Drafts, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on, write = threading.Event(), threading.Event(), drafts.keep
    written: list[str] = []

    def held(store: Store, place: str, text: str) -> None:
        begun.set()
        assert go_on.wait(10)
        write(store, place, text)
        written.append(text)

    monkeypatch.setattr(drafts, "keep", held)
    kept.keep("line", "Ana Lima: paid the bill")
    assert begun.wait(10)
    kept.keep("line", "")
    go_on.set()
    qtbot.waitUntil(lambda: written == ["Ana Lima: paid the bill", ""])
    assert drafts.read(store, "line") == ""


def test_what_was_changed_in_the_file_meanwhile_is_read_again(
    kept: Drafts, store: Store, qtbot: QtBot
) -> None:
    kept.keep("line", "ask Ana Lima")
    qtbot.waitUntil(lambda: drafts.read(store, "line") == "ask Ana Lima")
    qtbot.waitUntil(lambda: kept._lane.is_idle)
    drafts.keep(store, "line", "ask someone")
    assert kept.read("line") == "ask someone"
    kept.keep("line", "ask someone now")
    assert kept.read("line") == "ask someone now", "typed words are before those of the file"
