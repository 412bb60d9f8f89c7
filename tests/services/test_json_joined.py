"""Our JSON document and customers who were joined since; numbers that no file can count on from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import NOW
from services.joined_two import make_two
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import NotFound
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import customers, duplicates, joining, json_export, json_import
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store
from touches import touch

_TABLES = (
    *("customer", "phone", "email", "occasion", "cadence", "fact", "tag", "affiliation"),
    *("participant", "interaction", "not_same"),
)


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {t: store.fetch(f"SELECT * FROM {t} ORDER BY id") for t in _TABLES}


def test_a_document_of_before_a_join_changes_nothing(store: Store, tmp_path: Path) -> None:
    one, other = make_two(store)
    third = customers.add(store, CustomerDraft("Rob Smith", nickname="Robby"), NOW)
    touch(store, "of the third", third)
    duplicates.set_apart(store, one, third)
    json_export.write(store, tmp_path / "all.json", NOW)
    joining.join(store, other, third, {}, NOW)
    joining.join(store, one, other, {}, NOW)
    before = tables(store)
    (report,) = json_import.run(store, tmp_path / "all.json").files
    assert (report.new, report.joined) == (0, 0)
    assert tables(store) == before
    joining.unjoin(store, other)
    rows = store.fetch("SELECT deleted_at, joined_into_id FROM customer WHERE id = ?", (other,))
    assert rows == [(None, None)]


def test_a_document_of_after_a_join_changes_nothing(store: Store, tmp_path: Path) -> None:
    one, other = make_two(store)
    joining.join(store, one, other, {}, NOW)
    json_export.write(store, tmp_path / "all.json", NOW)
    before = tables(store)
    json_import.run(store, tmp_path / "all.json")
    assert tables(store) == before


def test_who_is_joined_and_listed_all_the_same_cannot_be_taken_apart(store: Store) -> None:
    one, other = make_two(store)
    joining.join(store, one, other, {}, NOW)
    with store.write_quietly() as session:
        session.get_one(Customer, other).deleted_at = None
    with pytest.raises(NotFound):
        joining.unjoin(store, other)


def test_a_number_too_large_to_count_on_from_is_another_here(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    touch(store, "hi", customers.add(store, CustomerDraft("Bob"), NOW))
    path, large = tmp_path / "all.json", 2**63 - 1
    json_export.write(store, path, NOW)
    document = json.loads(path.read_text("utf-8"))
    document["tables"]["customer"][0]["id"] = large
    document["tables"]["participant"][0]["customer_id"] = large
    path.write_text(json.dumps(document), "utf-8")
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    assert json_import.run(other, path).new == 1
    assert customers.add(other, CustomerDraft("Eve"), NOW) == CustomerId(2)
    assert other.fetch("SELECT customer_id FROM participant") == [(1,)]
