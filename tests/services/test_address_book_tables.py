"""Our CSV for Google Contacts and for Outlook brought in again: as it was, as far as they can say
it; and nothing new where it came from."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

import hard_customers
from conftest import NOW
from services.table_world import export, fill, world
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.formats import (
    column_guess,
    csv_table,
    google_rows,
    outlook_rows,
    own_notes,
    table,
    table_drafts,
)
from smallcrm.services import consents, customers, exchange
from smallcrm.storage.store import Store

BOTH = [ExportFormat.GOOGLE, ExportFormat.OUTLOOK]
NAMES = (
    *("name", "kind", "given_name", "family_name", "additional_names", "honorific_prefix"),
    *("honorific_suffix", "nickname"),
)


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    yield made
    made.close()


def said(store: Store, kind: ExportFormat) -> list[tuple[object, ...]]:
    """What is in a file, without what the program's tables have no room for."""
    return sorted((_carried(kind, *row) for row in world(store)), key=str)


def _carried(kind: ExportFormat, what: object, *values: object) -> tuple[object, ...]:
    is_outlook = kind is ExportFormat.OUTLOOK
    if what == "customer":
        return what, *values[:2], *values[3:]  # without the UID
    if (what == "custom_field" and not is_outlook) or (
        what in ("email", "phone", "link") and is_outlook
    ):
        return what, values[0]
    if what == "address" and is_outlook:
        street = ", ".join(str(part) for part in (values[2], values[1]) if part)
        return what, values[0], street, *values[3:-1]
    return what, *values


@pytest.mark.parametrize("kind", BOTH)
def test_it_comes_back_as_it_was(
    store: Store, other: Store, tmp_path: Path, kind: ExportFormat
) -> None:
    fill(store)
    since = consents.set_do_not_contact
    since(store, customers.add(store, CustomerDraft("Quiet One"), NOW), NOW)
    path = export(store, tmp_path / "a.csv", kind)
    files = exchange.read_files([path], lambda a, b: None, lambda: False)
    assert files[0].problems == ()
    before, everything = said(store, kind), world(store)
    report = exchange.import_parsed(store, files, NOW, lambda a, b: None, lambda: False)
    assert (report.new, report.joined, report.same, report.doubtful) == (0, 0, 4, 0)
    assert world(store) == everything
    report = exchange.import_parsed(other, files, NOW, lambda a, b: None, lambda: False)
    assert report.new == 4
    assert said(other, kind) == before
    quiet = "SELECT name FROM customer WHERE do_not_contact_at IS NOT NULL"
    assert other.fetch(quiet) == [("Quiet One",)]
    for one in (store, other):
        assert one.fetch("SELECT body FROM interaction") == []


def plain(detail: DetailDraft) -> DetailDraft:
    """A detail without its label and what else these tables cannot say of it."""
    match detail:
        case AddressDraft():
            street = ", ".join(p for p in (detail.street, detail.extended) if p)
            return replace(detail, street=street, extended="", label="")
        case OccasionDraft():
            year = detail.year if (detail.year or 0) >= 1800 else None
            return replace(detail, days_ahead=None, year=year)
        case PhoneDraft() | EmailDraft() | LinkDraft():
            return replace(detail, label="")
    return detail


def read(rows: ModuleType, drafts: Sequence[CustomerDraft]) -> tuple[CustomerDraft, ...]:
    text = csv_table.write(rows.rows(drafts), csv_table.guarded_but_numbers)
    found = table.read(text.encode())
    read = table_drafts.drafts(found, column_guess.guess(found))
    assert read.problems == ()
    return read.drafts


@pytest.mark.parametrize("rows", [google_rows, outlook_rows])
def test_hard_customers_come_back(rows: ModuleType) -> None:
    wanted = hard_customers.many(400)
    found = read(rows, wanted)
    assert len(found) == len(wanted)
    for one, other in zip(wanted, found, strict=True):
        assert [getattr(other, n) for n in NAMES] == [getattr(one, n) for n in NAMES]
        assert other.notes == ()
        assert set(map(plain, other.details)) == set(map(plain, one.details))
        assert max(Counter(other.details).values(), default=1) == 1
        assert {c.name for c in other.customs} == {c.name for c in one.customs}


COMPANY = CustomerKind.COMPANY
BORN = OccasionDraft(OccasionKind.BIRTHDAY, 3, 14, 1990)


@pytest.mark.parametrize("rows", [google_rows, outlook_rows])
@pytest.mark.parametrize(
    "draft",
    [
        CustomerDraft("Acme", COMPANY, details=(BORN, AffiliationDraft("Holding", "Part"))),
        CustomerDraft("Acme", COMPANY, given_name="Ann", nickname="Ac"),
        CustomerDraft("Acme GmbH", family_name="", honorific_prefix="Dr."),
        CustomerDraft("Zo from Acme", given_name="Zoë", family_name="Baker"),
        CustomerDraft("Baker, Zoë", given_name="Zoë", family_name="Baker"),
        CustomerDraft("Baker, Zoë"),
        CustomerDraft("a@b.c", details=(EmailDraft("a@b.c"), AffiliationDraft("a@b.c", "Boss"))),
        CustomerDraft(
            "Ann",
            details=(
                *(BORN, replace(BORN, day=15), replace(BORN, day=16, label="second")),
                OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1, 2001, "Wedding"),
                OccasionDraft(OccasionKind.ANNIVERSARY, 7, 1, None),
                OccasionDraft(OccasionKind.OTHER, 8, 1, None),
                *(PhoneDraft("010 1 / 020 22222"), PhoneDraft("ask Ben"), EmailDraft("none yet")),
                *(LinkDraft("my page"), FactDraft("two\n\nlines: here\n  in"), FactDraft("b:")),
            ),
        ),
    ],
)
def test_what_has_no_column_is_read_from_the_notes(rows: ModuleType, draft: CustomerDraft) -> None:
    (found,) = read(rows, [draft])
    assert [getattr(found, n) for n in NAMES] == [getattr(draft, n) for n in NAMES]
    assert set(map(plain, found.details)) == set(map(plain, draft.details))
    assert (found.notes, found.customs) == ((), ())


def test_words_that_somebody_wrote_beside_our_lines_stay_notes() -> None:
    cell = (
        "Met in May.\n\nFrom smallcrm:\nNickname: Zo\nField (money): Budget: 1 EUR\n\nCalls: late."
    )
    text, pairs = own_notes.parted(cell)
    assert text == "Met in May.\n\n\nCalls: late."
    assert pairs == (("Nickname", "Zo"), ("Field (money)", "Budget: 1 EUR"))
    assert own_notes.parted("From smallcrm: hello") == ("From smallcrm: hello", ())
    assert own_notes.parted("From smallcrm:\nhello") == ("From smallcrm:\nhello", ())
    assert own_notes.custom("Field", "no colon") is None
    assert own_notes.custom("Fields", "a: b") is None


def test_what_has_a_column_of_its_own() -> None:
    assert own_notes.is_read_whole(FactDraft("tea"))
    assert own_notes.is_read_whole(AddressDraft(locality="2611 AB Delft", postal_code="2611"))
    assert not own_notes.is_read_whole(AddressDraft(locality="2611 AB Delft"))


def test_a_name_that_google_files_somebody_by() -> None:
    head = "First Name,Last Name,File As,Organization Name,Labels,E-mail 1 - Value"
    rows = ("Zoë,Baker,Dr. Zoë Baker,,,z@b.c", 'Ana,Lima,"Lima, Ana",,,a@b.c', "Tom,,Tom,,,t@b.c")
    found = table.read("\n".join((head, *rows)).encode())
    zoe, ana, tom = table_drafts.drafts(found, column_guess.guess(found)).drafts
    assert (zoe.name, zoe.given_name, zoe.customs) == ("Dr. Zoë Baker", "Zoë", ())
    assert (ana.name, [c.text for c in ana.customs]) == ("Ana Lima", ["Lima, Ana"])
    assert (tom.name, tom.given_name, tom.customs) == ("Tom", "", ())


def test_no_cell_is_a_formula() -> None:
    draft = CustomerDraft("Zoe", details=(FactDraft("=1+1"),))
    for rows in (google_rows, outlook_rows):
        text = csv_table.write(rows.rows([draft]), csv_table.guarded_but_numbers)
        for row in csv.reader(io.StringIO(text, newline="")):
            assert not [c for c in row if c[:1] in csv_table.TRIGGERS]
