"""Every form, for all, for some, for one: whole files, and nothing in them that runs."""

from __future__ import annotations

import csv
import io
import re
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import openpyxl
import pytest

import hard_customers
from conftest import NOW
from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.errors import Cancelled, CannotWrite, NotFound, OwnFile
from smallcrm.domain.exports import ExportFormat, Scope
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.formats import csv_table, google_rows, markdown, outlook_rows, spreadsheet
from smallcrm.formats.contact_rows import Rows
from smallcrm.services import consents, customers, exports
from smallcrm.services.exported import Work
from smallcrm.services.exports import Order
from smallcrm.storage.store import Store
from touches import touch

ANA = CustomerDraft(
    "Ana Lima",
    given_name="Ana",
    family_name="Lima",
    nickname="Annie",
    uid="u",
    details=(
        AffiliationDraft("Acme", "Head", "Sales"),
        AffiliationDraft("Second", "Aide"),
        *(EmailDraft(f"{n}@b.c", "work") for n in range(4)),
        *(PhoneDraft(n, label) for n, label in (("1", "work"), ("2", "work"), ("3", "work"))),
        PhoneDraft("4", "Barn"),
        AddressDraft("1 Way", "rear", "5", "Town", "R", "12", "NL", "work"),
        AddressDraft("2 Way", label="work"),
        LinkDraft("https://a.example"),
        LinkDraft("https://b.example"),
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 3, 1980),
        OccasionDraft(OccasionKind.BIRTHDAY, 6, 3),
        OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1, 2001),
        OccasionDraft(OccasionKind.OTHER, 6, 1, None, "First order"),
        TagDraft("vip"),
        CadenceDraft(6, CadenceUnit.WEEK),
        FactDraft("=cmd()\nOat latte"),
    ),
    customs=(CustomDraft("=Budget", "+1200 EUR"),),
)


def order(which: ExportFormat, target: Path, scope: Scope | None = None) -> Order:
    return Order(which, target, NOW, UTC, scope or Scope())


def fill(store: Store) -> CustomerId:
    ana = customers.add(store, ANA, NOW)
    touch(store, "called\n# not a heading", ana, follow_up=FollowUpDraft("call", NOW.date()))
    firm = CustomerDraft("Acme", CustomerKind.COMPANY, "v", details=(TagDraft("firm"),))
    consents.set_do_not_contact(store, customers.add(store, firm, NOW), NOW)
    customers.add(store, CustomerDraft("..\\..\\CON: <b>", uid="w"), NOW)
    customers.add(store, CustomerDraft("ANA LIMA", uid="x"), NOW)
    customers.delete(store, [customers.add(store, CustomerDraft("Gone"), NOW)], NOW)
    return ana


@pytest.mark.parametrize("which", list(ExportFormat))
def test_each_form_is_written_whole_for_its_owner_only(
    store: Store, tmp_path: Path, which: ExportFormat
) -> None:
    ana = fill(store)
    target = tmp_path / f"out{which.ending}"
    counts = {ExportFormat.ICALENDAR: 5}
    assert exports.write(store, order(which, target)) == counts.get(which, 4)
    assert stat.S_IMODE(target.stat().st_mode) in (0o600, 0o700)
    one = tmp_path / f"one{which.ending}"
    assert exports.write(store, order(which, one, Scope((ana,)))) == counts.get(which, 1)
    assert not list(tmp_path.glob("*.part"))
    with pytest.raises(Cancelled):
        stop = Work(lambda done, total: None, lambda: True)
        exports.write(store, order(which, tmp_path / f"no{which.ending}"), stop)
    assert not (tmp_path / f"no{which.ending}").exists()
    assert not list(tmp_path.glob("*.part"))


def test_places_that_cannot_be_written(store: Store, tmp_path: Path) -> None:
    for which in ExportFormat:
        with pytest.raises(CannotWrite):
            exports.write(store, order(which, tmp_path / "none" / "x"))
        if which.ending:
            with pytest.raises(OwnFile):
                exports.write(store, order(which, store.path))
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(CannotWrite):
        exports.write(store, order(ExportFormat.MARKDOWN, tmp_path / "full"))
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"
    (tmp_path / "empty").mkdir()
    assert exports.write(store, order(ExportFormat.MARKDOWN, tmp_path / "empty")) == 0


def test_some_are_chosen(store: Store) -> None:
    ana = fill(store)
    assert exports.chosen(store, NOW, ["ana lima"]).customers == (ana, CustomerId(4))
    assert exports.chosen(store, NOW, [], ["#VIP", "firm"]).customers == (ana, CustomerId(2))
    assert exports.chosen(store, NOW, words="=budget:1200").customers == (ana,)
    assert exports.chosen(store, NOW, words="latte").customers == (ana,)
    with pytest.raises(NotFound):
        exports.chosen(store, NOW, ["Gone"])


def rows(make: Callable[[list[CustomerDraft]], Rows]) -> list[dict[str, str]]:
    head, *found = make([ANA, CustomerDraft("Acme", CustomerKind.COMPANY), CustomerDraft("Zoe")])
    assert len(set(head)) == len(head)
    return [dict(zip(head, row, strict=True)) for row in found]


def test_google_headings() -> None:
    ana, acme, zoe = rows(google_rows.rows)
    assert (ana["First Name"], ana["Last Name"], ana["File As"]) == ("Ana", "Lima", "")
    assert ana["Birthday"] == "1980-05-03"
    assert (ana["E-mail 4 - Label"], ana["E-mail 4 - Value"]) == ("Work", "3@b.c")
    assert (ana["Phone 4 - Label"], ana["Phone 4 - Value"]) == ("Barn", "4")
    assert ana["Address 1 - Country"] == "NL"
    assert [ana[f"Event {n} - Value"] for n in (1, 2)] == ["2001-06-01", "--06-01"]
    assert [ana[f"Event {n} - Label"] for n in (1, 2)] == ["Anniversary", "First order"]
    assert ana["Labels"] == "vip ::: * myContacts"
    assert (ana["Custom Field 1 - Value"], "Custom Field 2 - Value" in ana) == ("+1200 EUR", False)
    for line in (
        *("Company 1: Second", "Role 1: Aide", "Keep in touch every 1: 6 week", "  Oat latte"),
        "Date 1: birthday: --06-03",
    ):
        assert line in ana["Notes"].splitlines()
    assert (acme["Organization Name"], acme["First Name"]) == ("Acme", "")
    assert zoe["First Name"] == "Zoe"
    odd = list(google_rows.rows([replace(ANA, name="Lima, Ana")]))[1]
    assert "Lima, Ana" in odd


def test_outlook_headings() -> None:
    ana, acme, zoe = rows(outlook_rows.rows)
    assert (ana["First Name"], ana["Last Name"], ana["Company"]) == ("Ana", "Lima", "Acme")
    assert (ana["Birthday"], ana["Anniversary"]) == ("5/3/1980", "6/1/2001")
    assert (ana["Business Phone"], ana["Business Phone 2"], ana["Primary Phone"]) == ("1", "2", "4")
    assert (ana["Business Street"], ana["Business Address PO Box"]) == ("1 Way, rear", "5")
    assert (ana["Nickname"], ana["Categories"], ana["User 1"]) == ("Annie", "vip", "")
    for left in (
        *("Company 1: Second", "Role 1: Aide", "E-mail 1: 3@b.c", "Phone 1: 3"),
        *("Phone label 1: work", "Street 1: 2 Way", "Link 1: https://b.example"),
        *("Date 1: birthday: --06-03", "Date 2: First order: --06-01", "  Oat latte"),
        *("Keep in touch every 1: 6 week", "Field: =Budget: +1200 EUR"),
    ):
        assert left in ana["Notes"].splitlines()
    assert zoe["User 1"] == "From smallcrm:\nName: Zoe"
    assert (acme["Company"], zoe["Last Name"]) == ("Acme", "Zoe")


def test_nothing_in_a_table_is_a_formula(store: Store, tmp_path: Path) -> None:
    fill(store)
    for draft in hard_customers.many(40):
        customers.add(store, draft, NOW)
    for which in (ExportFormat.CSV, ExportFormat.GOOGLE, ExportFormat.OUTLOOK):
        target = tmp_path / f"{which}.csv"
        exports.write(store, order(which, target))
        text = target.read_text("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline="")):
            begins = [cell for cell in row if cell[:1] in csv_table.TRIGGERS]
            if which is not ExportFormat.CSV:  # address books take phone numbers as they are
                begins = [c for c in begins if not re.fullmatch(r"\+[\d ()./-]+|--\d\d-\d\d", c)]
            assert begins == []
    exports.write(store, order(ExportFormat.XLSX, tmp_path / "all.xlsx"))
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames == ["People", "Notes", "Follow-ups"]
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert kinds <= {"s", "n"}  # an empty cell counts as a number
    assert "called\n# not a heading" in [row[3].value for row in book["Notes"].iter_rows()]


def test_a_sheet_goes_on_in_another(tmp_path: Path) -> None:
    many = [[str(number), "=1+1", "\x01x\ud800", ""] for number in range(5)]
    pages = [spreadsheet.Page("P", ["=a", "b", "c", "d"], many), spreadsheet.Page("Q", ["a"], [])]
    with (tmp_path / "x.xlsx").open("wb") as out:
        spreadsheet.write(pages, out, most_rows=3)
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["P", "P 2", "P 3", "Q"]
    found = [
        row[0].value for name in book.sheetnames[:3] for row in book[name].iter_rows(min_row=2)
    ]
    assert found == ["0", "1", "2", "3", "4"]
    assert (book["P"]["B2"].value, book["P"]["B2"].data_type) == ("=1+1", "s")


def test_a_page_for_each_person(store: Store, tmp_path: Path) -> None:
    fill(store)
    exports.write(store, order(ExportFormat.MARKDOWN, tmp_path / "pages"))
    names = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert names == ["ANA LIMA (2).md", "Acme.md", "Ana Lima.md", "CON b.md"]
    pages = {path.name: path.read_text("utf-8") for path in (tmp_path / "pages").iterdir()}
    page = next(text for text in pages.values() if "Timeline" in text)
    assert page.startswith("# ")
    assert "\\# not a heading" in page
    assert "- [ ] call (2026\\-11\\-25, mine, open)" in page
    assert "Do not contact since" in "".join(pages.values())


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Ana", "Ana"),
        ("con", "_con"),
        ("LPT1.txt", "_LPT1.txt"),
        ("../../etc/passwd", "etc passwd"),
        ("a\x00b\u202ec. ", "abc"),
        ("", "_"),
        (".hidden", "hidden"),
        ("ж" * 200, "ж" * 60),
    ],
)
def test_names_of_files(name: str, found: str) -> None:
    taken: set[str] = set()
    assert markdown.file_name(name, taken) == found
    assert markdown.file_name(name.upper(), taken) != found


def test_markdown_shows_just_the_text() -> None:
    assert markdown.text("<b>[x](y)*a*") == "\\<b\\>\\[x\\]\\(y\\)\\*a\\*"
    assert markdown.text("1. a\nb") == "1\\. a  \nb"
    assert markdown.bullets([]) == ""
    assert markdown.bullets([("A", "b\nc")]) == "- **A:** b  \n  c\n\n"
