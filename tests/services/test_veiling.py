"""Who is out of sight, as the file knows them."""

from __future__ import annotations

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerKind, EmailDraft, PhoneDraft
from smallcrm.domain.veil import Crowd
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


def test_who_comes_or_is_named_anew_is_hidden_without_reading_all_again(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lopez"), NOW)
    ben = customers.add(store, CustomerDraft("Ben Vos"), NOW)
    crowd = veiling.gather(store, Crowd())
    assert veiling.veil(store, crowd, ana).hide("Cleo Prins and Ben Vos") == (
        f"Cleo Prins and •• {ben}"
    )
    draft = CustomerDraft("Cleo Prins", details=(PhoneDraft("+31 6 5550 3333"),))
    cleo = customers.add(store, draft, NOW)
    veiling.follow(store, crowd, {cleo})
    seen = veiling.veil(store, crowd, ana)
    assert seen.hide("Cleo Prins, Ben Vos, 06 5550 3333") == f"•• {cleo}, •• {ben}, ••••"
    assert veiling.veil(store, crowd, cleo).hide("Cleo Prins, Ana Lopez, 06 5550 3333") == (
        f"Cleo Prins, •• {ana}, 06 5550 3333"
    )


def test_one_crowd_serves_whoever_is_shown(store: Store) -> None:
    names = ("Zoë O'Neil", "Ben O'Neil", "Zoë", "王小明", "Sam de Wit")
    ids = [customers.add(store, CustomerDraft(name), NOW) for name in names]
    crowd = veiling.gather(store, Crowd())
    text = "; ".join(names)
    for name, number in zip(names, ids, strict=True):
        seen = veiling.veil(store, crowd, number).hide(text)
        assert name in seen, "who is shown"
        others = [other for other in names if not set(other.split()) <= set(name.split())]
        assert not any(other in seen.split("; ") for other in others), seen
    assert veiling.veil(store, crowd, ids[0]).hide(text) == veiling.read(store, ids[0]).hide(text)
