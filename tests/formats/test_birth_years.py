"""One rule for the years of all readers: what is none is kept as it stands, and told of."""

from __future__ import annotations

import pytest

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.records import OccasionDraft, OccasionKind
from smallcrm.formats import column_guess, ldif, own_table, table, table_drafts, vcard

BORN = OccasionKind.BIRTHDAY
YEARS = [("1800", 1800), ("2200", 2200), ("1604", None), ("0000", None)]
NONE = ["0001", "1603", "1799", "2201", "9999"]


@pytest.mark.parametrize(("said", "year"), YEARS)
def test_years_that_are_taken(said: str, year: int | None) -> None:
    day = OccasionDraft(BORN, 12, 31, year)
    told = ["no_year"] if said == "0000" else []
    cards = vcard.parse(f"BEGIN:VCARD\nFN:A\nBDAY:{said}-12-31\nEND:VCARD".encode())
    assert cards.drafts[0].details == (day,)
    assert [p.code for p in cards.problems] == told
    for text in (f"{said}-12-31", f"31.12.{said}", f"12/31/{said}"):
        found = table.read(f"Name,Birthday\nAnn,{text}\n".encode())
        read = table_drafts.drafts(found, column_guess.guess(found))
        assert read.drafts[0].details == (day,)
        assert [p.code for p in read.problems] == told


@pytest.mark.parametrize("said", NONE)
def test_years_that_are_none_are_kept_and_told_of(said: str) -> None:
    cards = vcard.parse(f"BEGIN:VCARD\nFN:A\nBDAY:{said}-12-31\nEND:VCARD".encode())
    assert cards.drafts[0].details == ()
    assert [p.line for p in cards.drafts[0].properties] == [f"BDAY:{said}-12-31"]
    assert [p.code for p in cards.problems] == ["bad_date"]
    for text in (f"{said}-12-31", f"31.12.{said}"):
        found = table.read(f"Name,Birthday\nAnn,{text}\n".encode())
        read = table_drafts.drafts(found, column_guess.guess(found))
        assert read.drafts[0].details == ()
        assert read.drafts[0].customs == (CustomDraft("Birthday", text),)
        assert [p.code for p in read.problems] == ["bad_date"]
    entry = ldif.parse(f"dn: cn=A\ncn: A\ndateOfBirth: {said}-12-31\n".encode())
    assert entry.drafts[0].details == ()
    assert [p.code for p in entry.problems] == ["bad_date"]


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("birthday: 1750-05-03", OccasionDraft(BORN, 5, 3, 1750)),
        ("birthday: --02-29", OccasionDraft(BORN, 2, 29)),
        ("birthday: 3.5.1990", OccasionDraft(BORN, 5, 3, 1990)),
        ("birthday: 2001-02-29", None),
    ],
)
def test_a_year_that_somebody_typed_comes_back_from_our_own_table(
    cell: str, day: OccasionDraft | None
) -> None:
    head = "Name,Date 1,Do not contact since,UID"
    found = table.read(f"{head}\nAcme,{cell},,1\n".encode())
    mapping = column_guess.guess(found)
    assert mapping.system == own_table.SYSTEM
    assert table_drafts.drafts(found, mapping).drafts[0].details == ((day,) if day else ())
