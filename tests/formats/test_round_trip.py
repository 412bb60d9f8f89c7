"""Customers of hard values through our vCards and back are the same; others read them too."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

import hard_customers
from smallcrm.domain.records import CustomerDraft, CustomerKind
from smallcrm.formats import vcard
from smallcrm.formats.vcard_writer import Version, write

FEW, MANY = 300, 10_000


def told(draft: CustomerDraft) -> CustomerDraft:
    """All that a customer is; details of different kinds have no order among each other. What
    says only that it is a company stands in ``kind`` already."""
    kept = tuple(p for p in draft.properties if p.name not in ("KIND", "X-ABSHOWAS"))
    return replace(draft, details=(), properties=kept)


def check(count: int, version: Version) -> None:
    drafts = hard_customers.many(count)
    data = "".join(write(draft, version) for draft in drafts).encode()
    parsed = vcard.parse(data)
    assert parsed.problems == ()
    assert len(parsed.drafts) == count
    for before, after in zip(drafts, parsed.drafts, strict=True):
        assert told(after) == told(before)
        assert Counter(after.details) == Counter(before.details)


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_hard_values_come_back(version: Version) -> None:
    check(FEW, version)


@pytest.mark.long
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_ten_thousand_hard_customers_come_back(version: Version) -> None:
    check(MANY, version)


def shown_as_given(draft: CustomerDraft) -> str:
    """A person of whom no part is known has the whole name there, for programs that read N."""
    parts = (draft.family_name, draft.given_name, draft.additional_names)
    has_parts = any((*parts, draft.honorific_prefix, draft.honorific_suffix))
    is_company = draft.kind is CustomerKind.COMPANY
    return draft.given_name if has_parts or is_company else draft.name


# --- read by others -----------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_vobject_reads_our_cards(version: Version) -> None:
    import vobject

    drafts = hard_customers.many(FEW)
    text = "".join(write(draft, version) for draft in drafts)
    cards = list(vobject.readComponents(text))
    assert len(cards) == FEW
    for draft, card in zip(drafts, cards, strict=True):
        assert card.fn.value == draft.name
        assert card.uid.value == draft.uid
        name = card.n.value
        assert (name.family, name.given) == (draft.family_name, shown_as_given(draft))
        numbers = [line.value for line in card.contents.get("tel", [])]
        assert len(numbers) <= sum(type(d).__name__ == "PhoneDraft" for d in draft.details)
