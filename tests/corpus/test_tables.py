"""Tables of our own, cell by cell, and the whole corpus where it lies beside the checkout."""

from __future__ import annotations

import pytest

from corpus import table_report
from corpus.table_report import OWN, Row
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    EmailDraft,
    OccasionDraft,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import reading

ROWS = table_report.rows()

EXPECTED: dict[str, list[tuple[str, list[str], list[str]]]] = {
    "synth_capsule_contacts_bom.csv": [
        ("Scarlett Example", ["scarlett@example.co.uk"], ["020 7946 0909"]),
        ("Stark Example", [], ["020 7946 0900"]),
    ],
    "synth_empty.csv": [],
    "synth_excel_semicolon_cp1252.csv": [
        ("Hans Müller", ["hans@example.de"], ["0049 171 39200 06"]),
        ("Ute Weiß", ["ute@example.de"], []),
        ("Leer", [], []),
    ],
    "synth_excel_sep_line.csv": [
        ("Hans Müller", ["hans@example.de"], ["0049 171 39200 06"]),
        ("Ute Weiß", ["ute@example.de"], []),
        ("Leer", [], []),
    ],
    "synth_excel_unicode_text_utf16le_tab.csv": [
        ("Ωμέγα Παπαδοπούλου", ["omega@example.gr"], ["+30 210 555 0001"]),
        ("Иван Петров", ["ivan@example.ru"], ["+7 495 555-00-01"]),
        ("שרה כהן", ["sara@example.co.il"], ["03-555-0001"]),
    ],
    "synth_google_export_as_outlook_csv.csv": [
        ("John Doe", ["john.doe@example.com"], ["202-555-0143"]),
        ("Jane Doe", [], ["+47 22 00 00 01"]),
    ],
    "synth_google_new_2024.csv": [
        (
            "Ana María García",
            ["ana@example.com", "ana@acme.example"],
            ["+1 202-555-0100", "+1 202-555-0101", "+1 202-555-0102"],
        ),
        ("Bo", [], ["07700 900123"]),
        ("Zażółć Gęślą Sp. z o.o.", ["biuro@example.pl"], []),
        ("太郎 山田", ["taro@example.jp"], []),
    ],
    "synth_google_old_2019_utf8.csv": [
        (
            "Jürgen Groß",
            ["j.gross@example.de", "jg@example.org"],
            ["+49 30 23125 001", "+49 30 23125 002"],
        ),
        ("Mary O’Neil", ["mary@example.org"], []),
        ("only-mail@example.net", ["only-mail@example.net"], []),
    ],
    "synth_hubspot_contacts.csv": [
        ("Camille Durand", ["camille@example.com"], ["+33 1 99 00 00 01"]),
        ("John Smith", ["JOHN@Example.com"], []),
        ("camille durand", ["Camille@Example.com"], []),
    ],
    "synth_insightly_contacts.csv": [
        ("Dwight Example", ["dwight@example.com"], ["570-555-0101", "570-555-0102"]),
        ("Pam Example", ["pam@example.com"], []),
    ],
    "synth_ldif_utf8_base64_folded.ldif": [
        ("Jörg Größmann", ["joerg@example.de"], ["+49 171 39200 01"]),
    ],
    "synth_linkedin_connections_2024.csv": [
        ("Priya Sharma", [], []),
        ("Arjun Mehta", ["arjun@example.com"], []),
        ("Neha", [], []),
        ("nobody-example", [], []),
        ("Łukasz 🚀 Żółć", [], []),
    ],
    "synth_messy_ragged.csv": [
        ("John Smith", ["john@example.com", "js@example.org"], ["+1 202-555-0110"]),
        ('Broken "quote" Bob', ["bob@example.com"], ["202.555.0111 x12"]),
        ("Trailing Space", ["UPPER@EXAMPLE.COM"], []),
        ("Multi Line", ["multi@example.com"], ["2025550112"]),
        ('=HYPERLINK("http://evil.example")', ["x@example.com"], []),
        ("no closing quote", ["last@example.com"], []),
    ],
    "synth_no_header_names_only.csv": [
        ("Alice Example", ["alice@example.com"], []),
        ("Bob Example", ["bob@example.com"], []),
        ("Carol Example", ["carol@example.com"], []),
    ],
    "synth_outlook_com_people_utf8bom.csv": [
        ("Zoë Łukasiewicz", ["zoe@example.com", "zoe.l@example.org"], ["+48 22 555 01 00"]),
        ("Priya Iyer", [], ["+91 11 5550 0100"]),
    ],
    "synth_outlook_de_cp1252.csv": [
        (
            "Jörg Größmann",
            ["joerg@example.de"],
            ["(0221) 4710 001", "0221 / 4710-002", "0171 39200 01"],
        ),
        ("Änne von der Öhe", ["aenne@example.at"], []),
    ],
    "synth_outlook_en_classic_cp1252.csv": [
        ("André Leclercq", ["andre@example.co.uk"], ["020 7946 0101", "07700 900456"]),
        ("Siobhán O'Brien-Müller", [], []),
        ("Empty Person GmbH", [], ["+49 30 23125 010"]),
    ],
    "synth_outlook_it_utf8.csv": [
        ("Niccolò D’Angiò", ["niccolo@example.it"], ["+39 333 000 0001"]),
    ],
    "synth_salesforce_dataloader_contact.csv": [
        ("Rose Gonzalez", ["rose@example.com"], ["(512) 757-6000"]),
        ("Dan Deleted", [], []),
    ],
    "synth_thunderbird_de_utf8.csv": [
        ("Käthe Jäger", ["kaethe@example.de"], ["0171 39200 05"]),
    ],
    "synth_yahoo.csv": [
        ("Yan Example", ["yan@example.com"], ["202-555-0150"]),
        ("yahoo_only_99", [], []),
    ],
    "synth_zoho_crm_contacts.csv": [
        (
            "Kris Marrier (Sample)",
            ["krismarrier@noemail.invalid"],
            ["555-555-5555", "202-555-0188"],
        ),
        ("Only", ["only@example.com"], []),
    ],
}


def drafts(name: str) -> tuple[CustomerDraft, ...]:
    return table_report.read(OWN / name, 0).parsed.drafts


def reach(draft: CustomerDraft) -> tuple[str, list[str], list[str]]:
    emails = [d.address for d in draft.details if isinstance(d, EmailDraft)]
    phones = [d.number for d in draft.details if isinstance(d, PhoneDraft)]
    return draft.name, emails, phones


def test_each_of_our_files_is_expected() -> None:
    assert {p.name for p in OWN.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_name_address_and_number_stand_in_their_fields(name: str) -> None:
    assert [reach(draft) for draft in drafts(name)] == EXPECTED[name]


def test_what_else_a_row_has() -> None:
    ana, bo, firm, _ = drafts("synth_google_new_2024.csv")
    assert AffiliationDraft("Acme, Inc.", "Engineer", "Research") in ana.details
    assert TagDraft("Friends") in ana.details
    assert TagDraft("starred") not in ana.details
    assert ana.notes == ('Met at the "Book club"\nsecond line',)
    (born,) = [d for d in bo.details if isinstance(d, OccasionDraft)]
    assert (born.year, born.month, born.day) == (None, 9, 1)
    assert firm.kind is CustomerKind.COMPANY
    (joerg, _) = drafts("synth_outlook_de_cp1252.csv")
    (home,) = [d for d in joerg.details if isinstance(d, AddressDraft)]
    assert (home.street, home.locality, home.label) == ("Lämmerweg 12", "Köln", "work")
    (kaethe,) = drafts("synth_thunderbird_de_utf8.csv")
    (born,) = [d for d in kaethe.details if isinstance(d, OccasionDraft)]
    assert (born.year, born.month, born.day) == (1933, 1, 2)
    (niccolo,) = drafts("synth_outlook_it_utf8.csv")
    (born,) = [d for d in niccolo.details if isinstance(d, OccasionDraft)]
    assert (born.year, born.month, born.day) == (1980, 4, 3)
    (joerg,) = drafts("synth_ldif_utf8_base64_folded.ldif")
    assert TagDraft("list one") in joerg.details


def test_two_thousand_rows() -> None:
    header = "First Name,Last Name,E-mail Address,Mobile Phone,Company,Notes\r\n"
    rows = "".join(
        f"First{n},Läst{n},user{n}@example.com,+1 202-555-{n:04},Company {n % 9},\r\n"
        for n in range(2_000)
    )
    opened = reading.open_data((header + rows).encode(), "large.csv")
    found = reading.parsed(opened)
    assert len(found.drafts) == 2_000
    assert reach(found.drafts[-1]) == (
        "First1999 Läst1999",
        ["user1999@example.com"],
        ["+1 202-555-1999"],
    )


# --- the corpus beside the checkout -----------------------------------------------------------


@pytest.mark.skipif(not ROWS, reason="the corpus does not lie beside the checkout")
@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_each_file_has_its_count_and_all_its_addresses(row: Row) -> None:
    assert row.is_right, table_report.text([row])
    assert not row.unread
    assert not any(c in d.name for d in row.parsed.drafts for c in "\ufffd\x80\x81\x8d")
