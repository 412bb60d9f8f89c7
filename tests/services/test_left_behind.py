"""The copy that is left behind: what writes into it, and what it leaves to the other one."""

from __future__ import annotations

import pytest

from conftest import NOW
from smallcrm.domain.errors import FileDamaged, MovedAway
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, left_behind
from smallcrm.storage.store import Store


def test_no_action_is_written_until_it_is_used_again(store: Store) -> None:
    assert left_behind.hold(store) is None
    assert not left_behind.is_held(store)
    left_behind.leave(store, "x.smallcrm", NOW)
    assert left_behind.is_held(store)
    for write in (store.undo, lambda: customers.add(store, CustomerDraft("Late"), NOW)):
        with pytest.raises(MovedAway):
            write()
    with pytest.raises(MovedAway):
        store.backup("by-hand")
    assert left_behind.hold(store) == left_behind.Moved(NOW, "x.smallcrm")
    left_behind.stay(store)
    customers.add(store, CustomerDraft("In time"), NOW)


def test_a_damaged_file_stays_closed_for_writing(store: Store) -> None:
    store.freeze(FileDamaged(store.path))
    with pytest.raises(FileDamaged):
        left_behind.leave(store, "x.smallcrm", NOW)
    assert not left_behind.is_held(store)
    with pytest.raises(FileDamaged):
        left_behind.stay(store)
    with pytest.raises(FileDamaged):
        customers.add(store, CustomerDraft("Late"), NOW)
