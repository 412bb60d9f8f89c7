"""Who introduced whom, when both are found to be one."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import NOW
from services import work_world
from services.restore_desk import dump
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import customers, joining, json_export, json_import
from smallcrm.storage.models import Introduction
from smallcrm.storage.store import Store

WHO = "SELECT customer_id, introducer_id FROM introduction ORDER BY id"


@pytest.fixture
def three(store: Store) -> tuple[CustomerId, CustomerId, CustomerId]:
    ana, also_ana, ben = (
        customers.add(store, CustomerDraft(name), NOW) for name in ("Ana Lima", "A. Lima", "Ben")
    )
    for who, by in ((ana, also_ana), (also_ana, ana), (ben, also_ana), (also_ana, ben)):
        work_world.add(store, Introduction(customer_id=who, introducer_id=by))
    return ana, also_ana, ben


def test_nobody_introduced_themselves(
    store: Store, three: tuple[CustomerId, CustomerId, CustomerId]
) -> None:
    ana, also_ana, ben = three
    before = dump(store, "introduction")
    joining.join(store, ana, also_ana, {}, NOW)
    found = store.fetch(WHO)
    assert [pair for pair in found if also_ana not in pair] == [(ben, ana), (ana, ben)]
    assert (ana, ana) not in found
    joining.unjoin(store, also_ana)
    assert dump(store, "introduction") == before


def test_nor_by_a_document_of_before(
    store: Store, three: tuple[CustomerId, CustomerId, CustomerId], tmp_path: Path
) -> None:
    ana, also_ana, _ = three
    document = tmp_path / "all.json"
    json_export.write(store, document, NOW)
    joining.join(store, ana, also_ana, {}, NOW)
    before = dump(store, "introduction")
    json_import.run(store, document)
    assert dump(store, "introduction") == before
