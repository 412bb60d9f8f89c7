"""The table of people: its orders, its rows, and how it was left."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from conftest import NOW
from smallcrm.domain.custom_fields import CustomKind, FieldDraft
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    DetailDraft,
    EmailDraft,
    FollowUpDraft,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.table_columns import USUAL, WIDEST, Column, TableColumn, TableView, column
from smallcrm.services import bulk, custom_fields, customers, details, follow_ups, people_table
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store
from touches import touch

T = TableColumn
CALL = InteractionKind.CALL


def add(store: Store, name: str, *values: DetailDraft) -> CustomerId:
    return customers.add(store, CustomerDraft(name, details=values), NOW)


@pytest.fixture
def four(store: Store) -> list[CustomerId]:
    """Ana has everything, Ben the opposite, Cas a little, Dee nothing."""
    ana = add(
        store,
        "Ana",
        PhoneDraft("010 1"),
        PhoneDraft("099 9"),
        EmailDraft("ana@b.example"),
        AffiliationDraft("Acme", "boss"),
        AddressDraft(locality="Aachen"),
        TagDraft("art"),
        OccasionDraft(OccasionKind.ANNIVERSARY, 1, 1),
        OccasionDraft(OccasionKind.BIRTHDAY, 2, 28, 1990),
        CadenceDraft(1, CadenceUnit.MONTH),
    )
    ben = add(
        store,
        "Ben",
        PhoneDraft("020 2"),
        EmailDraft("Ben@b.example"),
        AffiliationDraft("zebra", "aide"),
        AddressDraft(locality="breda"),
        TagDraft("Zoo"),
        TagDraft("yes"),
        OccasionDraft(OccasionKind.BIRTHDAY, 12, 1),
        CadenceDraft(6, CadenceUnit.DAY),
    )
    cas, dee = add(store, "Cas", TagDraft("mid")), add(store, "Dee")
    touch(store, "rang", ana, at=NOW - timedelta(days=3), kind=CALL)
    touch(store, "rang", ben, at=NOW - timedelta(days=1), kind=CALL)
    follow_ups.add(store, ana, FollowUpDraft("Late one", date(2026, 12, 9)), NOW)
    follow_ups.add(store, ana, FollowUpDraft("Early", date(2026, 12, 1), time(9)), NOW)
    follow_ups.add(store, ben, FollowUpDraft("Ask", date(2026, 12, 1)), NOW)
    follow_ups.add(store, cas, FollowUpDraft("Someday", None), NOW)
    return [ana, ben, cas, dee]


def ordered(store: Store, what: TableColumn, *, descending: bool = False) -> str:
    names = dict(store.fetch("SELECT id, substr(name, 1, 1) FROM customer"))
    ids = people_table.order(store, column(what), descending=descending)
    return "".join(names[i] for i in ids)


@pytest.mark.parametrize(
    ("what", "up", "down"),
    [
        (T.NAME, "ABCD", "DCBA"),
        (T.COMPANY, "ABCD", "BACD"),
        (T.ROLE, "BACD", "ABCD"),
        (T.PHONE, "ABCD", "BACD"),
        (T.EMAIL, "ABCD", "BACD"),
        (T.TAGS, "ACBD", "BCAD"),
        (T.LAST, "ABCD", "BACD"),
        (T.NEXT, "BACD", "ABCD"),
        (T.DUE, "ABCD", "BACD"),
        (T.CITY, "ABCD", "BACD"),
        (T.BIRTHDAY, "ABCD", "BACD"),
        (T.RHYTHM, "BACD", "ABCD"),
        (T.ADDED, "ABCD", "ABCD"),
    ],
)
def test_sorted_by_any_column_with_nothing_last(
    store: Store, four: list[CustomerId], what: TableColumn, up: str, down: str
) -> None:
    assert ordered(store, what) == up
    assert ordered(store, what, descending=True) == down


def test_the_cells_of_some_rows(store: Store, four: list[CustomerId]) -> None:
    ana, *_, dee = four
    shown = people_table.columns(store)
    assert [c.what for c in shown] == [what for what in T if what is not T.FIELD]
    one, other = people_table.rows(store, [dee, 99, ana], shown)
    assert (one.id, one.cells[:2]) == (dee, ("Dee", None))
    found = dict(zip([c.what for c in shown], other.cells, strict=True))
    assert found[T.PHONE] == "010 1"
    assert found[T.TAGS] == "art"
    assert found[T.NEXT] == "Early"
    assert found[T.DUE] == "2026-12-0109:00"
    assert found[T.BIRTHDAY] == "1990-02-28"
    assert found[T.RHYTHM] == "1 month"
    assert str(found[T.LAST]).endswith("call")
    assert other.kind == "person"


def test_the_users_own_fields_are_columns(store: Store, four: list[CustomerId]) -> None:
    budget = custom_fields.define(store, FieldDraft("Budget", CustomKind.NUMBER))
    level = custom_fields.define(store, FieldDraft("Level"))
    ana, ben, cas, _ = four
    for customer, number in ((ana, "900"), (ben, "1200"), (cas, "-3")):
        custom_fields.put(store, customer, budget, number)
    custom_fields.put(store, ben, level, "gold")
    own = people_table.columns(store)[-2:]
    assert [(c.key, c.name) for c in own] == [("field:1", "Budget"), ("field:2", "Level")]
    assert list(people_table.order(store, own[0]))[:3] == [cas, ana, ben]
    assert people_table.order(store, own[1])[0] == ben
    (row,) = people_table.rows(store, [ben], own)
    assert row.cells == ("1200", "gold")


def test_of_a_tag_of_some_and_the_first(store: Store, four: list[CustomerId]) -> None:
    ana, ben, cas, dee = four
    details.add(store, cas, TagDraft("art"))
    by_name = column(T.NAME)
    assert list(people_table.order(store, by_name, tag="ART")) == [ana, cas]
    assert list(people_table.order(store, by_name, among=[dee, ben])) == [ben, dee]
    assert list(people_table.order(store, by_name, limit=2)) == [ana, ben]
    customers.delete(store, [ben], NOW)
    bulk.archive(store, [dee])
    assert list(people_table.order(store, by_name)) == [ana, cas]
    assert list(people_table.order(store, by_name, among=[dee, ben])) == [dee]


def test_it_is_shown_as_it_was_left(store: Store) -> None:
    assert [c.what for c in people_table.view(store).columns] == list(USUAL)
    level = custom_fields.define(store, FieldDraft("Level"))
    chosen = (Column(T.FIELD, 9, level), Column(T.NAME, 30), Column(T.PHONE, 500))
    people_table.keep_view(store, TableView(chosen, "phone", descending=True, is_on=True))
    found = people_table.view(store)
    assert [(c.key, c.width, c.name) for c in found.columns] == [
        ("field:1", 9, "Level"),
        ("name", 30, ""),
        ("phone", WIDEST, ""),
    ]
    assert (found.sort, found.descending, found.is_on) == ("phone", True, True)
    custom_fields.remove(store, level)
    assert [c.key for c in people_table.view(store).columns] == ["name", "phone"]


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[]",
        '{"columns": 3, "sort": 4}',
        '{"columns": [["name"], 7, ["name", 3, 4], ["phone", 9]], "sort": "email"}',
        '{"columns": [["nobody", 3]], "sort": "phones"}',
    ],
)
def test_what_cannot_be_read_is_as_usual(store: Store, kept: str) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=people_table.SETTING, value=kept))
    found = people_table.view(store)
    assert [c.what for c in found.columns] == list(USUAL)


def test_a_sort_that_is_not_shown_and_a_width_that_is_none(store: Store) -> None:
    kept = '{"columns": [["name", "wide"], ["phone", 1]], "sort": "email"}'
    with store.write_quietly() as session:
        session.merge(Setting(name=people_table.SETTING, value=kept))
    found = people_table.view(store)
    assert [c.width for c in found.columns] == [26, 4]
    assert found.sort == "name"
