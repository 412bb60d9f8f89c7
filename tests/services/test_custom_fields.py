"""Fields of the user's own: made, changed, filled, taken away; found, told of, brought back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.custom_fields import (
    CustomDraft,
    CustomKind,
    CustomRow,
    CustomValue,
    FieldDraft,
    FieldId,
    FieldRow,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.history import HistoryField
from smallcrm.domain.records import CustomerDraft, CustomerId, TagDraft
from smallcrm.services import (
    backups,
    bringing_back,
    comparing,
    custom_fields,
    customers,
    erasure,
    held,
    history,
    json_export,
    restoring,
    search,
)
from smallcrm.storage.store import Store

K = CustomKind


def ana(store: Store, *customs: CustomDraft) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(TagDraft("Client"),), customs=customs)
    return customers.add(store, draft, NOW)


def values(store: Store, customer: CustomerId) -> dict[str, str | None]:
    rows = customers.detail(store, customer).customs
    return {row.field.name: row.value.text if row.value else None for row in rows}


def test_fields_of_a_value_or_of_a_tag_are_shown(store: Store) -> None:
    who = ana(store)
    size = custom_fields.define(store, FieldDraft("Size"))
    fee = custom_fields.define(store, FieldDraft("Fee", K.MONEY, tag="#CLIENT"))
    custom_fields.define(store, FieldDraft("Loan", K.MONEY, tag="debtor"))
    custom_fields.put(store, who, size, "XL")
    assert customers.detail(store, who).customs == (
        CustomRow(FieldRow(size, "Size", K.TEXT), CustomValue("XL")),
        CustomRow(FieldRow(fee, "Fee", K.MONEY, tag="client")),
    )
    custom_fields.put(store, who, fee, "€1.200")
    assert customers.detail(store, who).customs[1].value == CustomValue("1200 EUR", 1200.0)
    assert [row.used for row in custom_fields.fields(store)] == [1, 1, 0]
    custom_fields.put(store, who, size, " ")
    custom_fields.put(store, who, size, "")
    assert values(store, who) == {"Fee": "1200 EUR"}


def test_what_is_not_there_or_does_not_fit_is_refused(store: Store) -> None:
    who = ana(store)
    fee = custom_fields.define(store, FieldDraft("Fee", K.MONEY))
    for customer, field, error in ((99, fee, NotFound), (who, FieldId(9), NotFound)):
        with pytest.raises(error):
            custom_fields.put(store, CustomerId(customer), field, "1")
    with pytest.raises(InvalidValue):
        custom_fields.put(store, who, fee, "much")
    with pytest.raises(InvalidValue) as taken:
        custom_fields.define(store, FieldDraft("FEE"))
    assert taken.value.code == "name_taken"
    for missing in (
        lambda: custom_fields.remove(store, FieldId(9)),
        lambda: custom_fields.change(store, FieldId(9), FieldDraft("A")),
    ):
        with pytest.raises(NotFound):
            missing()
    assert values(store, who) == {}


def test_a_change_of_kind_keeps_what_does_not_fit(store: Store) -> None:
    field = custom_fields.define(store, FieldDraft("Age"))
    people = [ana(store), ana(store), ana(store)]
    for who, said in zip(people, ("41", "about 30", "about 30"), strict=True):
        custom_fields.put(store, who, field, said)
    wanted = FieldDraft("Years", K.NUMBER)
    assert custom_fields.misfitting(store, field, wanted) == ("about 30",)
    assert custom_fields.change(store, field, wanted) == 2
    assert [customers.detail(store, who).customs[0].value for who in people] == [
        CustomValue("41", 41.0),
        CustomValue("about 30"),
        CustomValue("about 30"),
    ]
    store.undo()
    assert custom_fields.fields(store)[0].name == "Age"


def test_fields_are_put_in_order(store: Store) -> None:
    a, b, c = (custom_fields.define(store, FieldDraft(name)) for name in "ABC")
    custom_fields.reorder(store, [c, a])
    assert [row.id for row in custom_fields.fields(store)] == [c, a, b]


def test_a_field_goes_with_all_in_it_by_one_step(store: Store) -> None:
    who = ana(store, CustomDraft("Size", "XL"))
    (field,) = custom_fields.fields(store)
    custom_fields.remove(store, field.id)
    assert values(store, who) == {}
    assert custom_fields.fields(store) == ()
    told = history.of_customer(store, who)[0].changes
    assert [(c.field, c.before, c.after, c.about) for c in told] == [
        (HistoryField.CUSTOM, "XL", None, "Size")
    ]
    store.undo()
    assert values(store, who) == {"Size": "XL"}


def test_the_history_names_the_field(store: Store) -> None:
    who = ana(store)
    level = custom_fields.define(store, FieldDraft("Level", K.CHOICE, ("a", "b"), "vip"))
    custom_fields.put(store, who, level, "a")
    custom_fields.put(store, who, level, "b")
    (change,) = history.of_customer(store, who)[0].changes
    assert (change.before, change.after, change.about) == ("a", "b", "Level")
    (made,) = [c for e in history.actions(store) for c in e.changes if c.field == "field"]
    assert made.after == "Level (choice, a, b; #vip)"
    custom_fields.reorder(store, [level])
    custom_fields.change(store, level, FieldDraft("Level", K.CHOICE, ("b", "a"), "vip"))
    assert custom_fields.fields(store)[0].choices == ("b", "a")
    (first, *_) = history.actions(store)
    assert first.action == "edit_field"


def test_an_older_step_is_taken_back_by_field(store: Store) -> None:
    who = ana(store)
    field = custom_fields.define(store, FieldDraft("Size"))
    custom_fields.put(store, who, field, "L")
    custom_fields.put(store, who, field, "XL")
    step = store.undo_step()
    assert step is not None
    customers.add(store, CustomerDraft("Tom"), NOW)
    store.take_back_old(step.id)
    assert values(store, who) == {"Size": "L"}
    (set_id,) = store.fetch("SELECT id FROM change_set WHERE action = 'add_field'")[0]
    kept = store.take_back_old(set_id).kept
    assert [k.table for k in kept] == ["custom_field"]


def test_words_in_a_field_are_found(store: Store) -> None:
    who = ana(store, CustomDraft("Machine", "Heidelberg Speedmaster"))
    assert [p.id for p in search.find(store, "heidelb", NOW).people] == [who]
    custom_fields.put(store, who, custom_fields.fields(store)[0].id, "Komori")
    assert search.find(store, "heidelb", NOW).people == ()


def test_values_of_files_make_their_fields(store: Store) -> None:
    who = ana(store, CustomDraft("Size", "XL"), CustomDraft("", "x"), CustomDraft("Y", " "))
    custom_fields.define(store, FieldDraft("Level", K.CHOICE, ("Gold",)))
    custom_fields.define(store, FieldDraft("Fee", K.MONEY))
    tom = customers.add(
        store,
        CustomerDraft(
            "Tom",
            customs=(
                CustomDraft("SIZE", "M"),
                CustomDraft("size", "S"),
                CustomDraft("Level", "gold"),
                CustomDraft("Fee", "much"),
                CustomDraft("Since", "4.12.2026", K.DATE),
                CustomDraft("Colour", "Red", K.CHOICE),
            ),
        ),
        NOW,
    )
    zoe = customers.add(store, CustomerDraft("Z", customs=(CustomDraft("Level", "Tin"),)), NOW)
    assert values(store, tom) == {
        "Size": "M",
        "Level": "Gold",
        "Fee": "much",
        "Since": "2026-12-04",
        "Colour": "Red",
    }
    assert values(store, who) == {"Size": "XL"}
    assert values(store, zoe) == {"Level": "Tin"}
    fields = {row.name: row for row in custom_fields.fields(store)}
    assert fields["Level"].choices == ("Gold", "Tin")
    assert fields["Colour"].choices == ("Red",)
    with store.write(Action.EDIT_CUSTOMER) as session:
        custom_fields.write_drafts(session, [(who, CustomDraft("Size", "XXL"))])
        session.label = "Ana"
    assert values(store, who) == {"Size": "XL"}, "what is there is not overwritten"


def test_values_are_compared_and_brought_up_to_date(store: Store) -> None:
    who = ana(store, CustomDraft("Fee", "9 EUR", K.MONEY))
    ((row, text),) = custom_fields.here(store, [who, who]).values()
    assert custom_fields.here(store, [who]) == {(who, "fee"): (row, text)}
    assert custom_fields.is_same(CustomDraft("Fee", "€9", K.MONEY), text)
    assert not custom_fields.is_same(CustomDraft("Fee", "€8", K.MONEY), text)
    assert custom_fields.normal(CustomDraft("L", " a ", K.CHOICE)) == "a"
    assert custom_fields.normal(CustomDraft("L", " ")) == ""
    with store.write(Action.SET_VALUE) as session:
        custom_fields.put_text(session, row, "8 EUR")
    assert values(store, who) == {"Fee": "8 EUR"}


def test_choices_that_damage_made_unreadable_are_none(store: Store) -> None:
    custom_fields.define(store, FieldDraft("Level", K.CHOICE, ("a",)))
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE custom_field SET choices = '5'")
    assert custom_fields.fields(store)[0].choices == ()


def test_held_erased_exported(store: Store, tmp_path: Path) -> None:
    who = ana(store, CustomDraft("Machine", "Heidelberg"))
    entries = held.collect(store, who, NOW).entries
    assert ("custom_value", "Machine, Heidelberg") in [(e.label, e.value) for e in entries]
    json_export.write(store, tmp_path / "all.json", NOW)
    tables = json.loads((tmp_path / "all.json").read_text())["tables"]
    assert [row["text"] for row in tables["custom_value"]] == ["Heidelberg"]
    assert erasure.plan(store, who).details == 2
    customers.delete(store, [who], NOW)
    assert custom_fields.fields(store)[0].used == 0
    customers.restore(store, [who])
    erasure.erase(store, who, NOW)
    assert store.fetch("SELECT * FROM custom_value") == []
    assert b"Heidelberg" not in store.path.read_bytes()


def test_a_customer_comes_back_with_the_fields(store: Store) -> None:
    who = ana(store, CustomDraft("Size", "XL"), CustomDraft("Level", "b"))
    uid = customers.detail(store, who).uid
    size, level = (row.id for row in custom_fields.fields(store))
    store.backup("test")
    custom_fields.put(store, who, size, "S")
    custom_fields.remove(store, level)
    hue = custom_fields.define(store, FieldDraft("Hue"))
    custom_fields.put(store, who, hue, "red")
    (found,) = [b for b in backups.listed(store) if b.reason == "test"]
    with restoring.opened(store, found) as beside:
        assert comparing.compare(store, beside).customers
        report = bringing_back.bring_back(store, beside, uid)
        assert (report.rows, report.kept) == (2, 1)
    assert values(store, who) == {"Size": "XL", "Level": "b", "Hue": "red"}


def test_people_are_found_by_what_a_field_has(store: Store) -> None:
    custom_fields.define(store, FieldDraft("Budget", K.MONEY))
    custom_fields.define(store, FieldDraft("Met on", K.DATE))
    custom_fields.define(store, FieldDraft("Level", K.CHOICE, ("Gold", "Tin")))
    custom_fields.define(store, FieldDraft("Paid", K.YES_NO))
    custom_fields.define(store, FieldDraft("Hue"))
    for name, budget, day, level, paid, hue in (
        ("Ana", "900 EUR", "2025-03-01", "Gold", "yes", "Dark red"),
        ("Ben", "1.200 EUR", "2026-05-01", "Tin", "no", "Blue"),
        ("Cay", "much", "2026-11-30", "Gold", "yes", "Red"),
    ):
        texts = (("Budget", budget), ("Met on", day), ("Level", level), ("Paid", paid))
        customs = tuple(CustomDraft(*pair) for pair in (*texts, ("Hue", hue)))
        customers.add(store, CustomerDraft(name, customs=customs), NOW)

    def found(words: str) -> str:
        return " ".join(row.name for row in search.find(store, words, NOW).people)

    assert found("budget:>1000") == "Ben"
    assert found("budget:<=900") == "Ana"
    assert found("BUDGET: 1,200") == "Ben"
    assert found("budget:much") == "Cay"
    assert found("budget:*") == "Ana Ben Cay"
    assert found("met on:2026") == "Ben Cay"
    assert found("met on:>2025") == "Ben Cay"
    assert found("met on:>=2026-05 met on:<2026-11") == "Ben"
    assert found("met on:<=2025-03") == "Ana"
    assert found("met on:>=2026-11-30") == "Cay"
    assert found("level:gold paid:yes") == "Ana Cay"
    assert found("hue:red") == "Ana Cay"
    assert found('hue:"dark red"') == "Ana"
    assert found("hue:>red") == ""
    assert found("hue:red cay") == "Cay"
    assert found("nobody:red") == ""
    result = search.find(store, "budget:*", NOW, limit_people=2)
    assert (len(result.people), result.more_people) == (2, True)
