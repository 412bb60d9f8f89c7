"""Work and money of another file, brought into one that has numbers of its own."""

from __future__ import annotations

from pathlib import Path

import every_table
from conftest import NOW
from services import work_world
from services.restore_desk import dump
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, json_export, json_import
from smallcrm.storage.store import Store

TABLES = (*work_world.SET_UP, *work_world.OF_A_CUSTOMER)


def test_it_is_whose_it_was_and_of_the_same_items_and_stages(store: Store, tmp_path: Path) -> None:
    document = tmp_path / "all.json"
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    work_world.fill(store, ana)
    with every_table.another(tmp_path, "other", store.key) as other:
        ben = customers.add(other, CustomerDraft("Ben O'Neil"), NOW)
        zoe = customers.add(other, CustomerDraft("Zoe"), NOW)
        work_world.fill(other, zoe, ben)
        json_export.write(other, document, NOW)
    json_import.run(store, document)
    for table in work_world.SET_UP:
        rows = store.fetch(f"SELECT count(*) FROM {table}")
        expected = {"item": 2, "stage": 2}.get(table, 1)
        assert rows == [(expected,)], table
    assert store.fetch("SELECT customer_id, item_id FROM sale") == [(1, 1), (3, 1)]
    assert store.fetch("SELECT customer_id, stage_id FROM deal") == [(1, 2), (3, 2)]
    assert store.fetch("SELECT customer_id, deal_id FROM stage_visit") == [(1, 1), (3, 2)]
    assert store.fetch("SELECT customer_id, occurrence FROM firing") == [
        (1, "sale:1"),
        (3, "sale:2"),
    ]
    assert store.fetch(
        "SELECT deal_id, complaint_id, checklist_run_id, rule_id FROM follow_up"
    ) == [
        (1, 1, 1, 1),
        (2, 2, 2, 1),
    ]
    assert store.fetch("SELECT introducer_id FROM introduction") == [(None,), (2,)]
    before = dump(store, *TABLES)
    json_import.run(store, document)
    assert dump(store, *TABLES) == before
