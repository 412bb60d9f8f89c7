"""Columns guessed and rows made into drafts: what the exports of programs do not try."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain import columns
from smallcrm.domain.columns import Mapping, Meaning, Table
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TouchDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import column_guess, header_words, table, table_drafts

BORN = OccasionKind.BIRTHDAY


def read(*lines: str) -> tuple[Table, Mapping]:
    found = table.read("\n".join(lines).encode(), "x.csv")
    return found, column_guess.guess(found)


def parsed(*lines: str) -> ParsedFile:
    return table_drafts.drafts(*read(*lines))


def one(*lines: str) -> CustomerDraft:
    (draft,) = parsed(*lines).drafts
    return draft


def meanings(*lines: str) -> list[str]:
    return [c.meaning.value for c in read(*lines)[1].columns]


# --- what a column becomes --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        ("Name,Vorname", ["Baker,Zoe"], ["family_name", "given_name"]),
        ("Name,First Name", ["Zoe Baker,Zoe"], ["name", "given_name"]),
        ("Name,First Name", ["Zoe Baker,"], ["name", "given_name"]),
        ("Nome,Cognome", ["Zoe,Baker"], ["given_name", "family_name"]),
        ("Name,Title", ["Zoe,Dr."], ["name", "honorific_prefix"]),
        ("Name,Title", ["Zoe,Buyer"], ["name", "role"]),
        ("Name,Title,Job Title", ["Zoe,Baroness,Buyer"], ["name", "honorific_prefix", "role"]),
        ("Name,Type", ["Zoe,Company"], ["name", "kind"]),
        ("Name,Type", ["Zoe,Gold"], ["name", "custom"]),
        ("Name,ID", ["Zoe,12"], ["name", "custom"]),
        ("Name,Home", ["Zoe,Paris"], ["name", "custom"]),
        ("Name,Work", ["Zoe,020 7946 0101"], ["name", "phone"]),
        ("Name,Wo", ["Zoe,zoe@b.c"], ["name", "email"]),
        ("Name,Wo", ["Zoe,+44 20 7946 0101"], ["name", "phone"]),
        ("Name,Wo", ["Zoe,https://b.c"], ["name", "link"]),
        ("Name,Nr", ["Zoe,10012345"], ["name", "custom"]),
        ("Name,Company,Account", ["Zoe,Acme,x"], ["name", "company", "custom"]),
        (
            "Primeiro nome,Aniversário,Aniversário",
            ["Zoe,1/2/80,3/4/90"],
            ["given_name", "birthday", "anniversary"],
        ),
        ("Name,Priority", ["Zoe,Normal"], ["name", "drop"]),
        ("Name,Leer", ["Zoe,"], ["name", "drop"]),
        ("Name,Unsubscribed", ["Zoe,false"], ["name", "drop"]),
        ("Name,Unsubscribed", ["Zoe,true"], ["name", "custom"]),
        ("Home Address,Home City,Name", ["1 Elm St,York,Zoe"], ["street", "locality", "name"]),
        ("Home Address,Name", ["1 Elm St,Zoe"], ["address", "name"]),
    ],
)
def test_what_a_column_becomes(header: str, rows: list[str], expected: list[str]) -> None:
    assert meanings(header, *rows) == expected


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["ja", "nein"], CustomKind.YES_NO),
        (["12", "-1.5"], CustomKind.NUMBER),
        (["0012", "13"], CustomKind.TEXT),
        (["https://a.b", "www.c.d"], CustomKind.TEXT),
        (["1.2.1980", "2001-02-03"], CustomKind.DATE),
        (["1.2.", "3.4."], CustomKind.TEXT),
    ],
)
def test_what_kind_a_field_is(values: list[str], kind: CustomKind) -> None:
    _, mapping = read("Name,Wert", *(f"Zoe {n},{v}" for n, v in enumerate(values)))
    column = mapping.columns[1]
    assert column.kind is kind
    assert column.is_guessed is (column.meaning is Meaning.LINK)


def test_three_real_values_of_each_column() -> None:
    _, mapping = read("Name,Wert", "Zoe,a", "Zoe,", "Tom,b", "Ana,a", "Bob,c", "Joe,d")
    assert mapping.columns[0].examples == ("Zoe", "Tom", "Ana")
    assert (mapping.columns[1].examples, mapping.columns[1].filled) == (("a", "b", "c"), 5)


def test_without_a_header() -> None:
    _, mapping = read("Zoe,Baker,zoe@b.c,gold", "Tom,Smith,tom@b.c,red")
    found = [(c.meaning.value, c.name) for c in mapping.columns]
    assert [m for m, _ in found] == ["given_name", "family_name", "email", "custom"]
    assert found[3][1] == "D"
    assert meanings("zoe@b.c,1", "tom@b.c,2") == ["email", "custom"]
    assert [columns.letter(n) for n in (0, 25, 26, 27, 702)] == ["A", "Z", "AA", "AB", "AAA"]


def test_two_fields_of_one_name_are_told_apart() -> None:
    draft = one("Name,Wert,wert", "Zoe,a,b")
    assert draft.customs == (CustomDraft("Wert", "a"), CustomDraft("wert 2", "b"))


def test_days_are_asked_about_only_when_nothing_tells() -> None:
    assert read("Name,Birthday", "Zoe,03/04/1980")[1].doubt is not None
    assert read("Name,Compleanno,Cognome", "Zoe,03/04/1980,B")[1].doubt is None
    assert read("Name,Birthday", "Zoe,03/04/1980", "Tom,13/04/1980")[1].day_first is True
    us = read("Name,Birthday", "Zoe,03/04/1980", "Tom,04/13/1980")[1]
    assert (us.day_first, us.doubt) == (False, None)
    mixed = read("Name,Birthday", "Zoe,03/04/1980", "Tom,04/13/1980", "Ana,13/04/1980")[1]
    assert mixed.doubt is not None
    assert mixed.doubt.example == "03/04/1980"
    assert mixed.day_first is True


def test_a_header_in_no_language() -> None:
    assert header_words.lookup("") is None
    assert header_words.lookup("x" * 100) is None
    assert header_words.lookup("Organization 1 - Symbol") == header_words.Word("custom:text")
    assert header_words.lookup("Organization 1 - Type") == header_words.Word("drop")
    assert header_words.lookup("Relation 1 - Color") is None
    assert header_words.lookup("Phone Email") is None
    assert header_words.lookup("Home") == header_words.Word("phone", "home")
    assert header_words.lookup("Work Address Line") == header_words.Word("address", "work")
    assert header_words.lookup("a" * 50) is None
    assert header_words.lookup("BILLINGSTATEPROVINCE") == header_words.Word("region", "billing")
    assert header_words.lookup("PostfachRegion") == header_words.Word("po_box")
    assert header_words.lookup("Billing Country/Region") == header_words.Word("country", "billing")


# --- what a row becomes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "name", "family"),
    [
        ('"Müller, Hans"', "Hans Müller", "Müller"),
        ('"von der Öhe, Dr. Änne"', "Dr. Änne von der Öhe", "von der Öhe"),
        ('"Acme, Inc."', "Acme, Inc.", ""),
        ('"Smith, PhD"', "Smith, PhD", ""),
        ('"Miller & Sons, London"', "Miller & Sons, London", ""),
        ('"A, B, C"', "A, B, C", ""),
        ('", B"', ", B", ""),
        ('"Flat 3, Elm"', "Flat 3, Elm", ""),
        ('"a b c d e, f"', "a b c d e, f", ""),
    ],
)
def test_a_whole_name_in_one_cell(cell: str, name: str, family: str) -> None:
    draft = one("Name,Tel", f"{cell},1")
    assert (draft.name, draft.family_name) == (name, family)


def test_companies() -> None:
    acme, zoe, role, typed, named = parsed(
        "Name,Company,Job Title,E-mail,Type",
        ",Acme,,,",
        ",,,zoe@b.c,Person",
        ",Acme,Buyer,tom@b.c,",
        ",Bolt,Owner,,Company",
        "Zoe,Acme,,,Organisation",
    ).drafts
    assert (acme.kind, acme.name, acme.details) == (CustomerKind.COMPANY, "Acme", ())
    assert (zoe.kind, zoe.name) == (CustomerKind.PERSON, "zoe@b.c")
    assert (role.kind, role.name) == (CustomerKind.PERSON, "tom@b.c")
    assert AffiliationDraft("Acme", "Buyer") in role.details
    assert (typed.kind, typed.name, typed.details) == (
        CustomerKind.COMPANY,
        "Bolt",
        (FactDraft("Owner"),),
    )
    assert (named.kind, named.name) == (CustomerKind.COMPANY, "Zoe")
    assert AffiliationDraft("Acme") in named.details


def test_a_kind_that_is_none_is_kept() -> None:
    drafts = parsed("Name,Type", "Zoe,Person", "Tom,Person", "Ana,Robot").drafts
    assert [d.customs for d in drafts] == [(), (), (CustomDraft("Type", "Robot"),)]


def test_who_has_a_birthday_is_no_company() -> None:
    assert one("Name,Company,Birthday", ",Acme,1980-01-02").kind is CustomerKind.PERSON
    assert one("Name,Company,Birthday,Nickname", ",,1980-01-02,Zo").name == "Zo"


def test_second_values_are_kept() -> None:
    draft = one("Name,Full Name,Company,Organisation", "Zoe,Zoe Baker,Acme,Bolt")
    assert (draft.name, draft.customs) == (
        "Zoe",
        (CustomDraft("Full Name", "Zoe Baker"), CustomDraft("Organisation", "Bolt")),
    )
    assert one("Name,Full Name,Company,Firma", "Zoe,zoe,Acme,acme").customs == ()


def test_days_of_a_row() -> None:
    found = parsed(
        "Name,Birthday,Date of Birth,Anniversary,Last Contact,Notes,Comments",
        "Zoe,1980-01-02,2.1.1980,31.02.1990,2026-03-04,a,a",
        "Tom,1980-01-02,1981-02-03,0/0/00,--03-04,a,b",
        "Ana,-,,n/a,soon,,",
    )
    zoe, tom, ana = found.drafts
    assert zoe.details == (OccasionDraft(BORN, 1, 2, 1980),)
    assert zoe.customs == (CustomDraft("Anniversary", "31.02.1990"),)
    assert zoe.touches == (TouchDraft(date(2026, 3, 4), "Last Contact: 2026-03-04"),)
    assert zoe.notes == ("a",)
    assert tom.customs == (
        CustomDraft("Date of Birth", "1981-02-03"),
        CustomDraft("Last Contact", "--03-04"),
    )
    assert tom.notes == ("a", "b")
    assert (ana.details, ana.customs) == ((), (CustomDraft("Last Contact", "soon"),))
    assert [(p.code, p.line) for p in found.problems] == [("bad_date", 2), ("bad_date", 4)]


def test_a_birthday_in_three_columns() -> None:
    header = "Name,Birth Year,Birth Month,Birth Day"
    assert one(header, "Zoe,1980,2,3").details == (OccasionDraft(BORN, 2, 3, 1980),)
    assert one(header, "Zoe,,2,3").details == (OccasionDraft(BORN, 2, 3, None),)
    assert one(header, "Zoe,1980,,").details == (FactDraft("Birth Year: 1980"),)
    found = parsed(header, "Zoe,1980,2,31")
    assert (found.drafts[0].details, found.problems[0].code) == ((), "bad_date")


def test_addresses() -> None:
    draft = one(
        "Name,Street,Street 2,PLZ Ort,Home Address,Address 1 - Label,Address 1 - Formatted",
        '"Zoe","1 Elm St","Flat 2","50667 Köln","2 Oak St\nYork","* Studio","3 Ash St"',
    )
    assert draft.details == (
        AddressDraft(street="1 Elm St, Flat 2", postal_code="50667", locality="Köln"),
        AddressDraft(street="2 Oak St, York", label="home"),
        AddressDraft(street="3 Ash St", label="Studio"),
    )
    same = one("Name,Street,Straße", "Zoe,1 Elm St,1 Elm St")
    assert same.details == (AddressDraft(street="1 Elm St"),)


def test_numbers_addresses_and_links_in_a_cell() -> None:
    draft = one(
        "Name,Phone,E-mail,Website",
        'Zoe,"020 7946 0101 / 07700 900456; n/a","Zoe <zoe@b.c>; mailto:z@b.c",'
        '"https://a.b, c.d/e"',
    )
    numbers = [d.number for d in draft.details if isinstance(d, PhoneDraft)]
    assert numbers == ["020 7946 0101 / 07700 900456; n/a"]
    assert [d.address for d in draft.details if isinstance(d, EmailDraft)] == ["zoe@b.c", "z@b.c"]
    assert [d.url for d in draft.details if isinstance(d, LinkDraft)] == ["https://a.b", "c.d/e"]
    apart = one("Name,Phone", 'Zoe,"020 7946 0101 / 07700 900456"')
    assert [d.number for d in apart.details if isinstance(d, PhoneDraft)] == [
        "020 7946 0101",
        "07700 900456",
    ]


def test_values_in_the_wrong_column_find_their_place() -> None:
    found = parsed(
        "Name,Company,E-mail,Phone,Website,Twitter",
        "Zoe,zoe@b.c,020 7946 0101,t@b.c,none at all,-",
        "Tom,Acme,nobody,,n/a,@tom",
        "Ana,Acme,a@b.c,-,www.a.b,",
        "Bob,Bolt,A@B.C,a@b.c,,",
        "Joe,Bolt,/o=Ex/cn=joe,5,,",
    )
    zoe, tom, _, bob, joe = found.drafts
    assert zoe.details == (EmailDraft("zoe@b.c"), PhoneDraft("020 7946 0101"), EmailDraft("t@b.c"))
    assert zoe.customs == (CustomDraft("Website", "none at all"),)
    assert tom.customs == (CustomDraft("E-mail", "nobody"), CustomDraft("Twitter", "@tom"))
    assert [d for d in bob.details if isinstance(d, EmailDraft)] == [EmailDraft("A@B.C")]
    assert joe.customs == (CustomDraft("E-mail", "/o=Ex/cn=joe"),)
    assert [p.code for p in found.problems] == ["no_email", "exchange_address"]


def test_an_exchange_name_with_the_address_beside_it() -> None:
    found = parsed(
        "Name,E-mail Address,E-mail Type,E-mail Display Name",
        'Zoe,/o=Ex/cn=zoe,EX,"Zoe (zoe@b.c)"',
    )
    assert found.drafts[0].details == (EmailDraft("zoe@b.c"),)
    assert found.problems[0].code == "exchange_address"


def test_what_a_spreadsheet_made_of_a_number() -> None:
    found = parsed(
        "Name,Phone", 'Zoe,"4,91714E+11"', "Tom,='020'", 'Ana,"=""020 55555"""', "Bob,'020 1"
    )
    assert found.drafts[0].customs == (CustomDraft("Phone", "4,91714E+11"),)
    numbers = [d.details[0].number for d in found.drafts[1:]]  # type: ignore[union-attr]
    assert numbers == ["'020'", "020 55555", "020 1"]


def test_googles_own_groups() -> None:
    draft = one(
        "Name,E-mail 1 - Label,E-mail 1 - Value,Event 1 - Label,Event 1 - Value,Event 2 - Label,"
        "Event 2 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,"
        "Custom Field 1 - Value,IM 1 - Service,IM 1 - Value",
        "Zoe,* Studio,z@b.c,Birthday,1980-01-02,First order,2020-03-04,Dog,Biscuit,Shoe,38,"
        "Skype,zo",
    )
    assert draft.details == (
        EmailDraft("z@b.c", "Studio"),
        OccasionDraft(BORN, 1, 2, 1980),
        OccasionDraft(OccasionKind.OTHER, 3, 4, 2020, "First order"),
        FactDraft("Dog: Biscuit"),
    )
    assert draft.customs == (CustomDraft("Shoe", "38"), CustomDraft("Skype", "zo"))


def test_fields_have_the_form_of_their_kind() -> None:
    first, second = parsed(
        "Name,Neu,Seit,Mag", "Zoe,ja,1.2.2020,Tee", "Tom,nein,00.00.0000,Tee"
    ).drafts
    assert first.customs == (
        CustomDraft("Neu", "yes", CustomKind.YES_NO),
        CustomDraft("Seit", "2020-02-01", CustomKind.DATE),
        CustomDraft("Mag", "Tee"),
    )
    assert [c.text for c in second.customs] == ["no", "Tee"]


def test_little_things() -> None:
    draft = one("Name,Spouse,Remarks,Department", "Zoe,Luis,pays late,Sales")
    assert draft.details == (
        FactDraft("Spouse: Luis"),
        FactDraft("pays late"),
        FactDraft("Sales"),
    )


def test_rows_are_read_until_it_is_stopped() -> None:
    found, mapping = read("Name,Tel", "Zoe,1")
    told: list[tuple[int, int]] = []
    table_drafts.drafts(found, mapping, lambda done, all_: told.append((done, all_)), lambda: False)
    assert told == [(0, 1)]
    assert table_drafts.drafts(found, mapping, None, lambda: True).drafts == ()
    failed = table_drafts.drafts(Table("x", error="empty"), mapping)
    assert failed.error == "empty"


def test_problems_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_drafts, "MOST_PROBLEMS", 1)
    found = parsed("Name,Birthday", *(f"Zoe {n},31.02.1990" for n in range(5)))
    assert [(p.code, p.more) for p in found.problems] == [("bad_date", 0), ("bad_date", 4)]
    assert len(found.drafts) == 5


def test_links_in_a_field_of_ones_own() -> None:
    draft = one("Name,User 1,Phone", f"Zoe,https://b.c/x,020 7946 0101 ::: 020 7946 0101{' ' * 9}")
    assert draft.customs == (CustomDraft("User 1", "https://b.c/x", CustomKind.LINK),)
    assert draft.details == (PhoneDraft("020 7946 0101"),)


def test_a_long_text_is_no_number() -> None:
    assert meanings("Name,Wert", f"Zoe,{'1' * 2_000}") == ["name", "custom"]


def test_the_same_twice_is_there_once() -> None:
    draft = one("Name,Phone,Tel,Tags,Category", "Zoe,1,1,vip,vip")
    assert len(draft.details) == 2


def test_a_run_of_lines_below_ends_with_the_data() -> None:
    found, _ = read("Name,Tel,City", "Zoe,1,A", "Tom", "All rights reserved", "Example Ltd")
    assert [r[0] for r in found.rows] == ["Zoe", "Tom"]
    assert found.footer == ("All rights reserved", "Example Ltd")
