"""The choices that an import brought go back with it, unless somebody has one of them since."""

from __future__ import annotations

import pytest

from conftest import NOW
from smallcrm.domain.custom_fields import CustomDraft, CustomKind, FieldDraft
from smallcrm.domain.records import ChangeSetId, CustomerDraft, CustomerId
from smallcrm.domain.reports import ParsedFile
from smallcrm.domain.taken_back import WhyKept
from smallcrm.services import custom_fields, customers, exchange
from smallcrm.storage.store import Store


def bring(store: Store, level: str) -> ChangeSetId:
    custom = CustomDraft("Level", level, CustomKind.CHOICE)
    parsed = [ParsedFile("a.csv", 1, (CustomerDraft("Zoe Tall", customs=(custom,)),))]
    exchange.import_parsed(store, parsed, NOW, lambda done, total: None, lambda: False)
    return ChangeSetId(store.fetch("SELECT max(id) FROM change_set")[0][0])


@pytest.mark.parametrize("later", ["nobody", "another", "herself"])
def test_a_choice_in_use_stays(store: Store, later: str) -> None:
    ben = customers.add(store, CustomerDraft("Ben Okafor"), NOW)
    field = custom_fields.define(store, FieldDraft("Level", CustomKind.CHOICE, ("a", "b")))
    custom_fields.put(store, ben, field, "a")
    brought = bring(store, "gold")
    zoe = CustomerId(store.fetch("SELECT max(id) FROM customer")[0][0])
    if later == "another":
        custom_fields.put(store, ben, field, "Gold")
    elif later == "herself":
        custom_fields.put(store, zoe, field, "a")
        custom_fields.put(store, zoe, field, "gold")
        custom_fields.put(store, zoe, field, "b")
    kept = store.take_back_old(brought).kept
    found = [(k.column, k.why, k.by) for k in kept if k.table == "custom_field"]
    (row,) = custom_fields.fields(store)
    if later == "another":
        assert row.choices == ("a", "b", "gold")
        assert found == [("choices", WhyKept.USED, "custom_value")]
    else:
        assert row.choices == ("a", "b")
        assert found == []
