"""Who is out of sight, as the file knows them."""

from __future__ import annotations

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerKind, EmailDraft, PhoneDraft
from smallcrm.services import customers, veiling
from smallcrm.storage.store import Store


def test_everybody_but_the_person_shown(store: Store) -> None:
    ana = customers.add(
        store,
        CustomerDraft(
            "Ana Lopez",
            given_name="Ana",
            family_name="Lopez",
            details=(EmailDraft("ana@lopez.example"), PhoneDraft("+31 6 5550 1111")),
        ),
        NOW,
    )
    ben = customers.add(
        store,
        CustomerDraft(
            "Ben Vos",
            nickname="Benno",
            details=(EmailDraft("ben@vos.example"), PhoneDraft("+31 6 5550 2222")),
        ),
        NOW,
    )
    firm = customers.add(store, CustomerDraft("Zonwerk", kind=CustomerKind.COMPANY), NOW)
    text = (
        "Ana Lopez, Ben Vos, Benno, Zonwerk, ana@lopez.example, ben@vos.example, "
        "+31655501111, 06 5550 2222"
    )
    seen = veiling.read(store, ana).hide(text)
    assert seen == (
        f"Ana Lopez, •• {ben}, ••••, •• {firm}, ana@lopez.example, ••••, +31655501111, ••••"
    )
    nobody = veiling.read(store, None).hide(text)
    assert "Ana" not in nobody
    assert "lopez" not in nobody
    assert "1111" not in nobody
