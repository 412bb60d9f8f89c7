"""Lists as people keep them: no header, two headers, totals, several values in a cell."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    EmailDraft,
    OccasionDraft,
    PhoneDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import reading


@dataclass(frozen=True, slots=True)
class Case:
    """A file, and of each of its people name, firm, addresses and numbers."""

    name: str
    text: str
    people: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]
    encoding: str = "utf-8"


TOM = ("Tom Baker", "Acme Ltd", ("tom@example.com",), ("+44 20 7946 0101",))
ZOE = ("Zoe Mill", "Other GmbH", ("zoe@example.com",), ("020 7946 0102",))
CASES = (
    Case(
        "no header",
        "Tom Baker,tom@example.com,+44 20 7946 0101,Acme Ltd\n"
        "Zoe Mill,zoe@example.com,020 7946 0102,Other GmbH\n",
        (TOM, ZOE),
    ),
    Case(
        "no header, the firm first",
        "Acme Ltd,Tom Baker,tom@example.com,+44 20 7946 0101\n"
        "Other GmbH,Zoe Mill,zoe@example.com,020 7946 0102\n",
        (TOM, ZOE),
    ),
    Case(
        "a list by hand",
        "Name;Telefon;Mail\r\nMüller, Zoë;'+49 170 1234567;Zoë Müller <zoe@example.com>\r\n"
        'Ana Lima;="0049301234";ana@x.de, lima@x.de\r\nSumme;2;\r\n',
        (
            ("Zoë Müller", "", ("zoe@example.com",), ("+49 170 1234567",)),
            ("Ana Lima", "", ("ana@x.de", "lima@x.de"), ("0049301234",)),
        ),
        "cp1252",
    ),
    Case(
        "two rows of headers",
        "Name,Phone,,Email\n,Home,Work,\nTom Baker,030 1234567,030 7654321,tom@example.com\n",
        (("Tom Baker", "", ("tom@example.com",), ("030 1234567", "030 7654321")),),
    ),
    Case(
        "a row that says what must be there",
        "First Name,Last Name,Phone,Email\n(required),(required),(optional),(optional)\n"
        "Tom,Baker,030 1234567,tom@example.com\n",
        (("Tom Baker", "", ("tom@example.com",), ("030 1234567",)),),
    ),
    Case(
        "a customer and whom one speaks to there",
        "Kunde;Ansprechpartner;PLZ/Ort;Telefon;E-Mail\n"
        "Acme GmbH;Zoë Müller;50667 Köln;0221 12345;zoe@acme.de\n",
        (("Zoë Müller", "Acme GmbH", ("zoe@acme.de",), ("0221 12345",)),),
    ),
    Case(
        "a name that is a firm's, beside the parts of a person's",
        "*ContactName,EmailAddress,FirstName,LastName\nAcme,tom@example.com,Tom,Baker\n"
        "Other,zoe@example.com,Zoe,Mill\n",
        (
            ("Tom Baker", "Acme", ("tom@example.com",), ()),
            ("Zoe Mill", "Other", ("zoe@example.com",), ()),
        ),
    ),
    Case(
        "several numbers in a cell",
        "Name,Phones\nTom,020 7946 0103 or 07700 900456\n"
        "Ana,Tel: 020 7946 0104; Fax 020 7946 0105\n"
        'Eve,"020 7946 0106 (work), 07700 900457 (mobile)"\n',
        (
            ("Tom", "", (), ("020 7946 0103", "07700 900456")),
            ("Ana", "", (), ("020 7946 0104", "020 7946 0105")),
            ("Eve", "", (), ("020 7946 0106", "07700 900457")),
        ),
    ),
    Case(
        "no header that says who it is",
        "Who,Mail\nTom Baker,tom@example.com\nZoe Mill,zoe@example.com\n",
        (
            ("Tom Baker", "", ("tom@example.com",), ()),
            ("Zoe Mill", "", ("zoe@example.com",), ()),
        ),
    ),
    Case(
        "two surnames",
        "Nombre,Apellido 1,Apellido 2,Móvil\nAna,García,Márquez,600 123 456\n",
        (("Ana García Márquez", "", (), ("600 123 456",)),),
    ),
)


def parsed(text: str, encoding: str = "utf-8") -> ParsedFile:
    return reading.parsed(reading.open_data(text.encode(encoding), "list.csv"))


def told(draft: CustomerDraft) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    firms = [d.company_name for d in draft.details if isinstance(d, AffiliationDraft)]
    return (
        draft.name,
        "".join(firms),
        tuple(d.address for d in draft.details if isinstance(d, EmailDraft)),
        tuple(d.number for d in draft.details if isinstance(d, PhoneDraft)),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_lists_of_people(case: Case) -> None:
    found = parsed(case.text, case.encoding)
    assert tuple(map(told, found.drafts)) == case.people


def test_what_a_number_is_called_in_its_cell() -> None:
    (draft,) = parsed(
        "Name,Phones\nAna,M: 07700 900456; Fax 020 7946 0105; bei Oma 030 123456\n"
    ).drafts
    numbers = [d for d in draft.details if isinstance(d, PhoneDraft)]
    assert [(d.number, d.label) for d in numbers] == [
        ("07700 900456", "mobile"),
        ("020 7946 0105", "fax"),
        ("bei Oma 030 123456", ""),
    ]


def test_days_as_a_spreadsheet_counts_them() -> None:
    (ana, bob) = parsed("Name,Birthday\nAna,29220\nBob,29220.5\n").drafts
    for draft in (ana, bob):
        (day,) = draft.details
        assert isinstance(day, OccasionDraft)
        assert (day.year, day.month, day.day) == (1979, 12, 31)


def test_a_number_that_a_spreadsheet_destroyed_is_told_of_and_kept() -> None:
    found = parsed("Name;Telefon\nAna;4,91517E+11\n")
    assert [p.code for p in found.problems] == ["destroyed_number"]
    assert [(c.name, c.text) for c in found.drafts[0].customs] == [("Telefon", "4,91517E+11")]


def test_html_and_formulas_are_text() -> None:
    (draft,) = parsed('Name,Notes\n<b>Zoe</b>,"=HYPERLINK(""http://x"")"\n').drafts
    assert (draft.name, draft.notes) == ("<b>Zoe</b>", ('=HYPERLINK("http://x")',))


def test_a_firm_is_known_by_its_name() -> None:
    drafts = parsed("Name,Phone\nAcme GmbH,030 123456\nTom Baker,030 123457\n").drafts
    assert [d.kind for d in drafts] == [CustomerKind.COMPANY, CustomerKind.PERSON]


def test_the_numbers_of_bills_and_postal_codes_are_no_phones() -> None:
    found = parsed("Name,Bill,Where\nTom,2024-00123,1000-001\nZoe,2024-00124,1000-002\n")
    assert not [d for draft in found.drafts for d in draft.details if isinstance(d, PhoneDraft)]


def test_an_address_below_two_headers() -> None:
    text = "Name,Address,,\n,Street,City,Zip\nZoe Mill,High St 1,London,N1 1AA\n"
    (place,) = parsed(text).drafts[0].details
    assert isinstance(place, AddressDraft)
    assert (place.street, place.locality, place.postal_code) == ("High St 1", "London", "N1 1AA")


@pytest.mark.parametrize(
    "text",
    [
        'Zoë Müller <z@a.de>, "Baker, Tom" <t@a.de>, solo@a.de',
        'Zoë Müller <z@a.de>; "Baker, Tom" <t@a.de>;\nsolo@a.de',
        'Zoë Müller <z@a.de>\r\n"Baker, Tom" <t@a.de>\r\nsolo@a.de\r\n',
    ],
)
def test_addresses_as_mail_programs_copy_them(text: str) -> None:
    people = [told(d) for d in parsed(text).drafts]
    assert people == [
        ("Zoë Müller", "", ("z@a.de",), ()),
        ("Tom Baker", "", ("t@a.de",), ()),
        ("solo@a.de", "", ("solo@a.de",), ()),
    ]


def test_a_table_with_such_addresses_is_a_table() -> None:
    (draft,) = parsed("Name,Mail\nTom,Zoë <z@a.de>\n").drafts
    assert (draft.name, told(draft)[2]) == ("Tom", ("z@a.de",))
    assert parsed("a <b,c\nd,e\n").drafts
