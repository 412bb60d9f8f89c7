"""Customers and their details: kept as typed, refused only when there is nothing in them."""

from __future__ import annotations

import pytest

from conftest import NOW
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailDraft,
    DetailId,
    DetailKind,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.services import customers, details, people
from smallcrm.storage.store import Store

ALL: tuple[DetailDraft, ...] = (
    PhoneDraft("+31 6 1", "work"),
    EmailDraft("a@b.example", "home"),
    AddressDraft(street="Main 1", locality="Delft", label="work"),
    LinkDraft("https://a.example", ""),
    FactDraft("Oat latte\nno sugar"),
    OccasionDraft(OccasionKind.BIRTHDAY, 2, 29),
    TagDraft("design"),
    AffiliationDraft("Acme", "Owner", "Sales"),
)


def test_everything_comes_out_as_it_went_in(store: Store) -> None:
    draft = CustomerDraft(
        "Ana Lima",
        uid="urn:x",
        nickname="Nana",
        details=ALL,
        properties=(PropertyDraft("X-OWN", "X-OWN:1"),),
    )
    ana = customers.add(store, draft, NOW)
    found = customers.detail(store, ana)
    assert {row.value for row in found.details} == set(ALL)
    assert (found.uid, found.nickname, found.kind) == ("urn:x", "Nana", CustomerKind.PERSON)
    assert found.property_names == ("X-OWN",)
    assert found.created_at == NOW


@pytest.mark.parametrize("draft", ALL, ids=lambda d: type(d).__name__)
def test_each_kind_is_added_changed_and_removed(store: Store, draft: DetailDraft) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    number = details.add(store, ana, draft)
    (row,) = customers.detail(store, ana).details
    assert (row.id, row.kind, row.value) == (number, details.kind_of(draft), draft)
    details.change(store, row.kind, row.id, draft)
    assert store.undo_step() is not None
    details.remove(store, row.kind, row.id)
    assert customers.detail(store, ana).details == ()
    with pytest.raises(NotFound):
        details.remove(store, row.kind, row.id)
    with pytest.raises(NotFound):
        details.change(store, row.kind, row.id, draft)


@pytest.mark.parametrize(
    "draft",
    [
        PhoneDraft(" "),
        EmailDraft(""),
        LinkDraft("\n"),
        FactDraft(" \n "),
        TagDraft("# "),
        AddressDraft(label="work"),
        AffiliationDraft(""),
    ],
    ids=lambda d: type(d).__name__,
)
def test_nothing_is_not_kept(store: Store, draft: DetailDraft) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    with pytest.raises(InvalidValue, match="empty"):
        details.add(store, ana, draft)


@pytest.mark.parametrize("every", [0, 1000])
def test_a_rhythm_is_of_a_sensible_length(store: Store, every: int) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    with pytest.raises(InvalidValue, match="not_a_rhythm"):
        details.add(store, ana, CadenceDraft(every, CadenceUnit.WEEK))


@pytest.mark.parametrize(
    ("month", "day", "year"), [(2, 30, None), (2, 29, 2027), (13, 1, None), (6, 31, 2000)]
)
def test_a_day_that_does_not_exist(store: Store, month: int, day: int, year: int | None) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    with pytest.raises(InvalidValue, match="no_such_day"):
        details.add(store, ana, OccasionDraft(OccasionKind.BIRTHDAY, month, day, year))


def test_a_tag_is_there_once_whatever_its_case(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    first = details.add(store, ana, TagDraft("Design"))
    assert details.add(store, ana, TagDraft("#design")) == first
    assert people.tags(store) == (("Design", 1),)


def test_nobody_without_a_name(store: Store) -> None:
    with pytest.raises(InvalidValue):
        customers.add(store, CustomerDraft("  "), NOW)
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    with pytest.raises(InvalidValue):
        customers.set_field(store, ana, CustomerField.NAME, " ")
    customers.set_field(store, ana, CustomerField.NICKNAME, " Nana\n")
    assert customers.detail(store, ana).nickname == "Nana"


def test_who_is_not_there(store: Store) -> None:
    nobody = CustomerId(99)
    for call in (
        lambda: customers.detail(store, nobody),
        lambda: customers.delete(store, [nobody], NOW),
        lambda: customers.restore(store, [nobody]),
        lambda: details.add(store, nobody, FactDraft("x")),
    ):
        with pytest.raises(NotFound):
            call()
    with pytest.raises(NotFound):
        details.remove(store, DetailKind.FACT, DetailId(1))


def test_the_trash_takes_everything_along_and_gives_it_back(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana", details=(TagDraft("x"),)), NOW)
    customers.delete(store, [ana], NOW)
    customers.delete(store, [ana], NOW)
    assert people.count(store) == 0
    assert people.page(store) == ()
    assert people.tags(store) == ()
    assert customers.detail(store, ana).deleted_at == NOW
    customers.restore(store, [ana])
    assert people.count(store, "x") == 1


def test_two_companies_of_one_name_are_not_guessed(store: Store) -> None:
    for _ in range(2):
        customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    ana = customers.add(store, CustomerDraft("Ana", details=(AffiliationDraft("Acme"),)), NOW)
    (row,) = customers.detail(store, ana).details
    assert isinstance(row.value, AffiliationDraft)
    assert row.value.company_id is None


def test_a_link_to_a_record_stands_without_a_name(store: Store) -> None:
    acme = customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    ana = customers.add(
        store, CustomerDraft("Ana", details=(AffiliationDraft("", company_id=acme),)), NOW
    )
    assert people.rows(store, [ana])[0].company == "Acme"


def test_nobody_has_no_details(store: Store) -> None:
    with pytest.raises(NotFound):
        details.add(store, CustomerId(99), FactDraft("x"))
