from __future__ import annotations

import pytest

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.services.matching import KnownCustomers, mark_of, marks_of
from smallcrm.storage.store import Store

BIRTHDAY = OccasionKind.BIRTHDAY


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (PhoneDraft("+31 6 1234 5678"), PhoneDraft("06-12345678", "work"), True),
        (PhoneDraft("p1"), PhoneDraft("w1"), True),
        (PhoneDraft("HomePhone"), PhoneDraft("WorkPhone"), False),
        (EmailDraft("A@b.C"), EmailDraft("a@B.c"), True),
        (AddressDraft(street="Main  1"), AddressDraft(street="MAIN 1", label="x"), True),
        (AddressDraft(street="Main 1"), AddressDraft(street="Main 2"), False),
        (LinkDraft("a"), LinkDraft("A"), False),
        (FactDraft("Oat latte "), FactDraft("Oat latte"), True),
        (OccasionDraft(BIRTHDAY, 1, 2), OccasionDraft(BIRTHDAY, 1, 2, 1980), True),
        (TagDraft("VIP"), TagDraft("vip"), True),
        (AffiliationDraft("Acme", "Head"), AffiliationDraft("ACME", "head", "Sales"), True),
        (AffiliationDraft("Acme", "Head"), AffiliationDraft("Acme"), False),
    ],
)
def test_when_two_details_are_the_same(one: DetailDraft, other: DetailDraft, same: bool) -> None:
    assert (mark_of(one) == mark_of(other)) is same


def test_notes_and_properties_have_marks_too() -> None:
    draft = CustomerDraft(
        "Zoe",
        notes=("a",),
        properties=(PropertyDraft("X-A", "X-A:b"), PropertyDraft("REV", "REV:1")),
    )
    assert [m for m, _ in marks_of(draft)] == [
        ("note", "a"),
        ("property", "X-A:b", "X-A"),
        ("property", "", "REV"),
    ]


def test_an_empty_file_knows_nobody(store: Store) -> None:
    known = KnownCustomers(store)
    assert (known.count, known.match_all([CustomerDraft("Zoe", uid="u1")])) == (0, [None])
    known.load_marks([])
    assert known.marks == {}
