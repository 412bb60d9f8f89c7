"""Damage that is met while the file is in use: from then on nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import FileDamaged, FileMissing
from smallcrm.storage.models import Phone
from smallcrm.storage.store import Store
from storage.test_check import zero_page_of
from storage.test_row_sums import add


def fetch(store: Store) -> None:
    store.fetch("SELECT * FROM phone")


def select_(store: Store) -> None:
    with store.read() as session:
        session.scalars(select(Phone)).all()


def write(store: Store) -> None:
    with store.write(Action.EDIT_CUSTOMER) as session:
        session.scalars(select(Phone)).all()


def note(store: Store) -> None:
    with store.write_quietly() as session:
        session.scalars(select(Phone)).all()


def back_up(store: Store) -> None:
    store.backup("test")


@pytest.mark.parametrize("meet", [fetch, select_, write, note])
def test_damage_that_is_met_ends_all_writing(store: Store, meet: Callable[[Store], None]) -> None:
    told: list[bool] = []
    store.on_damage = lambda: told.append(store.is_damaged)
    add(store)
    zero_page_of(store, "phone")
    before = store.path.read_bytes()
    for _ in range(2):
        with pytest.raises(FileDamaged):
            meet(store)
    assert told == [True]
    for attempt in (write, note, back_up, Store.undo):
        with pytest.raises(FileDamaged):
            attempt(store)
    store.close()
    assert store.path.read_bytes() == before


def test_damage_that_a_backup_met_is_told_to_the_store(store: Store) -> None:
    store.meet(FileMissing(store.path))
    assert not store.is_damaged
    add(store)
    zero_page_of(store, "phone")
    with pytest.raises(FileDamaged) as met:
        back_up(store)
    assert not store.is_damaged
    store.meet(met.value)
    assert store.is_damaged


def test_nobody_need_want_to_know(store: Store) -> None:
    add(store)
    zero_page_of(store, "phone")
    with pytest.raises(FileDamaged):
        fetch(store)
    assert store.is_damaged


@contextmanager
def reading(store: Store) -> Iterator[None]:
    with store.read():
        yield


def test_damage_of_another_file_is_none_of_this_one(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileDamaged), reading(store):
        raise FileDamaged(tmp_path / "backup.db")
    assert not store.is_damaged


def test_what_is_only_looked_at_is_not_written_anyway(store: Store, tmp_path: Path) -> None:
    add(store)
    store.close()
    store.look(tmp_path)
    with pytest.raises(FileDamaged), reading(store):
        raise FileDamaged(store.path)
    assert not store.is_damaged
