"""The check as a use case: whose row it is, when the last one was, and what is in the file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import FileDamaged
from smallcrm.domain.file_checks import CheckReport, Depth, FaultKind
from smallcrm.services import checking
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.store import Store
from storage.damage import never, silent
from storage.test_check import change, zero_page_of
from storage.test_row_sums import add


def full(store: Store) -> CheckReport:
    return checking.check(store, Depth.FULL, silent, never)


def note(store: Store, customer: int | None) -> None:
    with store.write(Action.LOG_INTERACTION) as session:
        made = Interaction(kind="call", body="x", happened_at=NOW, created_at=NOW)
        session.add(made)
        session.flush()
        session.add(Participant(interaction_id=made.id, customer_id=customer))


def test_a_changed_row_is_told_with_its_customer(store: Store) -> None:
    customer = add(store)
    note(store, customer)
    change(store, "UPDATE interaction SET body = 'y'", "UPDATE phone SET label = 'z' WHERE id = 1")
    faults = {f.table: f for f in full(store).faults}
    assert {f.customer for f in faults.values()} == {"Zoë"}
    assert faults["interaction"].customer_id == customer


def test_a_row_of_nobody_is_told_as_it_is(store: Store) -> None:
    note(store, None)
    change(store, "UPDATE interaction SET body = 'y'", "DELETE FROM participant")
    assert {(f.kind, f.customer) for f in full(store).faults} == {
        (FaultKind.CHANGED, ""),
        (FaultKind.LOST, ""),
    }


def test_where_the_customer_cannot_be_read_the_rest_is_told(store: Store) -> None:
    add(store)
    change(store, "UPDATE phone SET label = 'z' WHERE id = 1")
    report = store.check(Depth.FULL, silent, never)
    zero_page_of(store, "customer")
    assert checking._named(store, report.faults[0]) == report.faults[0]


def test_a_full_check_is_remembered_for_a_week(store: Store) -> None:
    add(store)
    assert checking.last(store) is None
    assert checking.is_wanted(store, NOW)
    checking.check(store, Depth.QUICK, silent, never)
    assert checking.last(store) is None
    full(store)
    last = checking.last(store)
    assert last is not None
    assert (last.at, last.whole) == (NOW, True)
    assert not checking.is_wanted(store, NOW + timedelta(days=6))
    assert checking.is_wanted(store, NOW + timedelta(days=7))
    change(store, "UPDATE phone SET label = 'z' WHERE id = 1")
    full(store)
    last = checking.last(store)
    assert last is not None
    assert not last.whole


@pytest.mark.parametrize("value", ["", "{}", "[1]", "1", '{"at": "x"}', '{"at": "2026-01-01"}'])
def test_a_remembered_check_that_cannot_be_read_is_none(store: Store, value: str) -> None:
    with store.write_quietly() as session:
        session.add(Setting(name="last_check", value=value))
    assert checking.last(store) is None


def test_nothing_is_remembered_of_a_damaged_file_or_one_that_is_looked_at(
    store: Store, tmp_path: Path
) -> None:
    add(store)
    store.close()
    folder = tmp_path / "look"
    folder.mkdir()
    store.look(folder)
    assert full(store).is_whole
    assert checking.last(store) is None
    store.close()
    other = Store(store.path, lambda: NOW)
    other.prepare()
    zero_page_of(other, "phone")
    assert full(other).is_damaged
    assert checking.last(other) is None
    other.close()


def test_the_facts_of_the_file(store: Store) -> None:
    note(store, add(store))
    facts = checking.facts(store)
    assert (facts.customers, facts.interactions, facts.follow_ups, facts.erased) == (1, 1, 0, ())
    assert facts.path == store.path
    assert facts.size == store.path.stat().st_size
    assert facts.last_check is None


def test_what_was_met_and_is_not_found_lets_the_file_be_written_again(store: Store) -> None:
    store.freeze(FileDamaged(store.path))
    checking.check(store, Depth.QUICK, silent, never)
    assert store.is_damaged
    checking.check(store, Depth.FULL, silent, never)
    assert not store.is_damaged
    assert checking.last(store) is not None


def test_what_was_met_stays_where_the_look_finds_anything(store: Store) -> None:
    add(store)
    change(store, "UPDATE customer SET nickname = 'x'")
    store.freeze(FileDamaged(store.path))
    assert checking.check(store, Depth.FULL, silent, never).faults
    assert store.is_damaged
    assert checking.last(store) is None
