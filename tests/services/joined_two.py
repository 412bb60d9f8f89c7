"""Two customers who are one, and what they have."""

from __future__ import annotations

from datetime import date, timedelta

from conftest import NOW
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    DetailKind,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.services import (
    customers,
    follow_ups,
)
from smallcrm.storage.store import Store
from touches import touch

BOB = CustomerDraft(
    "Robert Smith",
    given_name="Robert",
    family_name="Smith",
    details=(
        EmailDraft("bob@mail.example"),
        PhoneDraft("+49 30 1234567"),
        CadenceDraft(6, CadenceUnit.WEEK),
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 14),
        TagDraft("print"),
    ),
)
TWICE = CustomerDraft(
    "Bob Smith",
    given_name="Bob",
    family_name="Smith",
    nickname="Bobby",
    details=(
        EmailDraft("BOB@mail.example"),
        EmailDraft("bob@work.example"),
        PhoneDraft("030 1234567"),
        PhoneDraft("+49 171 5550000"),
        CadenceDraft(3, CadenceUnit.MONTH),
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 14, 1980),
        OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1),
        FactDraft("Oat latte"),
        TagDraft("Print"),
        AffiliationDraft("Acme"),
    ),
    properties=(PropertyDraft("X-OWN", "X-OWN:kept"),),
)


def make_two(store: Store) -> tuple[CustomerId, CustomerId]:
    one = customers.add(store, BOB, NOW)
    other = customers.add(store, TWICE, NOW)
    touch(store, "first", one, at=NOW - timedelta(days=3))
    touch(store, "second", other, at=NOW - timedelta(days=2))
    touch(store, "third", one, at=NOW - timedelta(days=1))
    follow_ups.add(store, other, FollowUpDraft("send it", date(2026, 12, 1)), NOW)
    return one, other


def values(store: Store, customer: CustomerId, kind: DetailKind) -> list[object]:
    return [r.value for r in customers.detail(store, customer).details if r.kind is kind]
