"""What no standard property says is written as our own, and read again."""

from __future__ import annotations

import pytest

from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerKind,
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
from smallcrm.formats import vcard, vcard_own
from smallcrm.formats.vcard_writer import Version, write

BORN = OccasionKind.BIRTHDAY


def again(draft: CustomerDraft, version: Version) -> CustomerDraft:
    (found,) = vcard.parse(write(draft, version).encode()).drafts
    return found


@pytest.mark.parametrize("version", ["3.0", "4.0"])
@pytest.mark.parametrize(
    "detail",
    [
        PhoneDraft("TEL:1"),
        PhoneDraft("\u202a+31 6\u202c", "work"),
        PhoneDraft("1", "_$!<Home>!$_"),
        EmailDraft("mailto:a@b.c", "home"),
        EmailDraft("Ana <a@b.c>"),
        EmailDraft("\u200ea@b.c"),
        LinkDraft("file:\\\\server\\;x", "a;b,c\\"),
        AddressDraft("1 Way; 2", country="X, Y", label="_$!<Home>!$_"),
        TagDraft("My Contacts"),
        OccasionDraft(BORN, 2, 29, 1604),
        OccasionDraft(BORN, 5, 3, 1980, "by the papers"),
        OccasionDraft(BORN, 5, 3, 1980, "", 0),
        OccasionDraft(BORN, 5, 3, None, "", 14),
        OccasionDraft(OccasionKind.ANNIVERSARY, 5, 3, 2001, "", 7),
        OccasionDraft(OccasionKind.OTHER, 5, 3, None, "Jahrestag", 7),
        OccasionDraft(OccasionKind.OTHER, 5, 3, None, "", 7),
        AffiliationDraft("", "Painter", "Walls"),
        AffiliationDraft("Acme", "A, B; C", "D; E"),
        CadenceDraft(6, CadenceUnit.WEEK),
        FactDraft("a\\:b;c,\nd"),
    ],
)
def test_each_detail_comes_back(detail: DetailDraft, version: Version) -> None:
    found = again(CustomerDraft("Zoe", uid="u", details=(detail,)), version)
    assert found.details == (detail,)
    assert found.properties == ()


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_further_companies_and_birthdays_and_fields_come_back(version: Version) -> None:
    draft = CustomerDraft(
        "Acme",
        CustomerKind.COMPANY,
        "u",
        details=(
            OccasionDraft(BORN, 5, 3),
            OccasionDraft(BORN, 6, 3),
            AffiliationDraft("Acme"),
            AffiliationDraft("One", "Head"),
            AffiliationDraft("Two", "Aide", "Sales"),
            AffiliationDraft("Three"),
        ),
        customs=(
            CustomDraft("Budget; net", "1,200.50 EUR", CustomKind.MONEY),
            CustomDraft("Story", "a\nb;c\\", CustomKind.TEXT),
        ),
    )
    found = again(draft, version)
    assert set(found.details) == set(draft.details)
    assert found.customs == draft.customs
    assert {p.name for p in found.properties} <= {"KIND", "X-ABSHOWAS"}


@pytest.mark.parametrize(
    "line",
    [
        "X-SMALLCRM-FIELD:Budget;money",
        "X-SMALLCRM-FIELD: ;money;1",
        "X-SMALLCRM-FIELD:Budget;money; ",
        "X-SMALLCRM-FIELD:Budget;colour;red",
        "X-SMALLCRM-DETAIL:phone",
        "X-SMALLCRM-DETAIL:phone;;",
        "X-SMALLCRM-DETAIL:phone;1;2;3;4",
        "X-SMALLCRM-DETAIL:voice;1",
        "X-SMALLCRM-DETAIL:cadence;often;week",
        "X-SMALLCRM-DETAIL:cadence;6;moon",
        "X-SMALLCRM-DETAIL:occasion;birthday;5",
        "X-SMALLCRM-FACT: x".replace(" x", ""),
    ],
)
def test_what_a_later_version_wrote_is_kept_as_it_is(line: str) -> None:
    (draft,) = vcard.parse(f"BEGIN:VCARD\nFN:Zoe\n{line}\nEND:VCARD\n".encode()).drafts
    assert draft.details == ()
    assert draft.customs == ()
    kept = () if line.endswith("FACT:") else (PropertyDraft(line.partition(":")[0], line),)
    assert draft.properties == kept


def test_days_ahead_that_are_none_are_not_read() -> None:
    text = "BEGIN:VCARD\nFN:Z\nBDAY;X-SMALLCRM-AHEAD=soon:1980-05-03\nSMALLCRM2.ORG:\nEND:VCARD\n"
    (draft,) = vcard.parse(text.encode()).drafts
    assert draft.details == (OccasionDraft(BORN, 5, 3, 1980),)


def test_what_is_plain_is_for_everybody() -> None:
    assert vcard_own.is_plain(FactDraft("x"), company="")
    assert vcard_own.parts(FactDraft("x")) == ["fact", "x"]
