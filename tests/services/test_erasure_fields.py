"""Who is erased goes from the user's fields, tags and the names that files gave, too."""

from __future__ import annotations

import pytest

from services.erased_people import NOW, erase, left_in, note, zebulon
from smallcrm.domain.custom_fields import CustomDraft, CustomKind, FieldDraft
from smallcrm.domain.records import CustomerDraft, CustomerId, TagDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import custom_fields, customers, details, erasure, exchange
from smallcrm.storage.models import TagRhythm
from smallcrm.storage.store import Store


@pytest.fixture
def ben(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ben Okafor"), NOW)


def bring(store: Store, *people: tuple[str, str]) -> None:
    cards = [
        CustomerDraft(name, customs=(CustomDraft("Household", text, CustomKind.CHOICE),))
        for name, text in people
    ]
    parsed = [ParsedFile("people.csv", len(cards), tuple(cards))]
    exchange.import_parsed(store, parsed, NOW, lambda done, total: None, lambda: False)


def who(store: Store, name: str) -> CustomerId:
    return CustomerId(store.fetch("SELECT id FROM customer WHERE name = ?", (name,))[0][0])


def choices(store: Store) -> list[tuple[str, ...]]:
    return [field.choices for field in custom_fields.fields(store)]


def test_a_choice_that_an_import_brought_for_them_alone_goes(store: Store) -> None:
    bring(store, ("Cleo Marsh", "Marsh"))
    bring(store, ("Zebulon Quixmire", "Zebulon Quixmire"), ("Dan Ford", "Ford"))
    bring(store, ("Zoe Tall", "Snorkelwort"))
    store.backup("by-hand")
    (field,) = custom_fields.fields(store)
    draft = FieldDraft(field.name, field.kind, (*field.choices, "by hand"))
    custom_fields.change(store, field.id, draft)
    zoe = who(store, "Zoe Tall")
    custom_fields.put(store, zoe, field.id, "by hand")  # what she had is in the journal alone
    for name in ("Zebulon Quixmire", "Zoe Tall"):
        assert erasure.plan(store, who(store, name)).mentions == ()
        erase(store, who(store, name))
    assert choices(store) == [("Marsh", "Ford", "by hand")]
    assert not store.faults()
    store.close()
    assert left_in(store.path.parent) == []


def test_a_choice_that_somebody_else_has_is_told_of(store: Store, ben: CustomerId) -> None:
    bring(store, ("Zebulon Quixmire", "Zebulon Quixmire"), ("Cleo Marsh", "Zebulon Quixmire"))
    found = erasure.plan(store, who(store, "Zebulon Quixmire")).mentions
    assert [(m.table, m.whose) for m in found] == [
        ("custom_value", "Cleo Marsh"),
        ("custom_field", "Household"),
    ]
    erase(store, who(store, "Zebulon Quixmire"))
    assert choices(store) == [("someone",)]
    store.close()
    assert left_in(store.path.parent) == []


def test_fields_and_tags_that_are_called_after_them(store: Store, ben: CustomerId) -> None:
    gone = zebulon(store)
    for name in ("Gift of Zebulon Quixmire", "Gift of zebulon-quixmire"):
        custom_fields.define(store, FieldDraft(name, CustomKind.TEXT))
    tagged = FieldDraft("Since", CustomKind.TEXT, (), "friend of zebulon quixmire")
    removed = custom_fields.define(store, FieldDraft("Zebulon Quixmire", CustomKind.TEXT))
    custom_fields.remove(store, removed)
    custom_fields.define(store, tagged)
    details.add(store, ben, TagDraft("friend of Zebulon Quixmire"))
    with store.write_quietly() as session:
        name = "friend of Zebulon Quixmire"
        session.add(TagRhythm(name=name, folded=name.lower(), every=1, unit="month"))
    tables = [m.table for m in erasure.plan(store, gone).mentions]
    assert tables == ["tag", "custom_field", "custom_field", "custom_field", "tag_rhythm"]
    erase(store, gone)
    names = [(field.name, field.tag) for field in custom_fields.fields(store)]
    assert names == [
        *(("Gift of someone", ""), ("Gift of someone 2", "")),
        ("Since", "friend of someone"),
    ]
    assert not store.faults()
    store.close()
    assert left_in(store.path.parent) == []


def test_what_a_file_called_a_note_or_a_promise(store: Store, ben: CustomerId) -> None:
    gone = zebulon(store)
    note(store, "Lunch", gone, ben)
    with store.write_quietly() as session:
        for table in ("interaction", "follow_up"):
            session.connection().exec_driver_sql(
                f"INSERT INTO change(set_id, table_name, row_id, before, after)"
                f" SELECT max(id), '{table}', 999, ?, ? FROM change_set",
                ('{"uid": "1.zq@canary.example"}', '{"uid": "calm"}'),
            )
        session.connection().exec_driver_sql(
            "UPDATE interaction SET uid = '<20261125.zq@canary.example>' WHERE body = 'Lunch'"
        )
        session.connection().exec_driver_sql(
            "UPDATE interaction SET uid = 'calm' WHERE body <> 'Lunch'"
        )
    note(store, "Tea", ben)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "UPDATE interaction SET uid = 'calm' WHERE body = 'Tea'"
        )
    erase(store, gone)
    assert store.fetch("SELECT body, uid FROM interaction ORDER BY id") == [
        *(("Lunch", None), ("Tea", "calm"))
    ]
    store.close()
    assert left_in(store.path.parent) == []
