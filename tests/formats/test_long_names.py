"""A name of a million letters is cut and told of; all else of its card or row is kept."""

from __future__ import annotations

import pytest

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    EmailDraft,
    FactDraft,
    PhoneDraft,
    TagDraft,
)
from smallcrm.formats import column_guess, ldif, long_names, table, table_drafts, vcard

LONG = "L" * 1_500_000
CUT = "L" * long_names.LONGEST


def test_usual_names_are_left_alone() -> None:
    draft = CustomerDraft("Zoe", details=(EmailDraft("zoe@example.com", "work"),))
    found, told = long_names.cut(draft)
    assert found is draft
    assert told == ()


def test_each_name_is_cut_and_told_of_once() -> None:
    place = AffiliationDraft(LONG, LONG, "Sales")
    fact, phone = FactDraft("x" * 50_000), PhoneDraft("1", "y" * 20_000)
    details = (place, fact, TagDraft(LONG), phone, AddressDraft("Street"))
    found, told = long_names.cut(CustomerDraft(LONG, given_name=LONG, details=details))
    assert (found.name, found.given_name) == (CUT, CUT)
    assert found.details == (
        AffiliationDraft(CUT, CUT, "Sales"),
        fact,
        TagDraft(CUT),
        PhoneDraft("1", "y" * long_names.LONGEST),
        AddressDraft("Street"),
    )
    assert told == (CUT, "y" * long_names.LONGEST)


@pytest.mark.parametrize("column", ["First Name", "Last Name", "Company", "Job Title"])
def test_a_row_with_a_long_name_keeps_its_other_values(column: str) -> None:
    heads = ["First Name", "Last Name", "Company", "Job Title", "E-mail Address", "Notes"]
    cells = ["Ann", "Lee", "Acme", "Boss", "ann@x.org", "hello"]
    cells[heads.index(column)] = LONG
    text = f"{','.join(heads)}\n{','.join(cells)}\nBen,Ray,Acme,Boss,ben@x.org,hi\n"
    read = table.read(text.encode())
    found = table_drafts.drafts(read, column_guess.guess(read))
    ann, ben = found.drafts
    assert {p.code for p in found.problems} == {"too_long", "long_name"}
    assert not any(p.rejected for p in found.problems)
    assert EmailDraft("ann@x.org") in ann.details
    assert (ann.notes, ben.notes) == (("hello",), ("hi",))
    (place,) = (d for d in ann.details if isinstance(d, AffiliationDraft))
    names = (ann.given_name, ann.family_name, place.company_name, place.role)
    assert sorted(map(len, names))[-1] == long_names.LONGEST


def test_a_card_with_a_long_name_keeps_its_other_values() -> None:
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{LONG}\nN:{LONG};Ann;;;\nEMAIL:a@x.org\nEND:VCARD\n"
    found = vcard.parse(card.encode())
    (ann,) = found.drafts
    assert (ann.name, ann.family_name, ann.given_name) == (CUT, CUT, "Ann")
    assert ann.details == (EmailDraft("a@x.org"),)
    assert [(p.code, p.line, p.rejected) for p in found.problems] == [("long_name", 1, False)]


def test_an_entry_with_a_long_name_keeps_its_other_values() -> None:
    entry = f"dn: cn=Ann\ncn: {'L' * 50_000}\nmail: a@x.org\n"
    found = ldif.parse(entry.encode())
    assert found.drafts[0].name == CUT
    assert found.drafts[0].details == (EmailDraft("a@x.org"),)
    assert [p.code for p in found.problems] == ["long_name"]
