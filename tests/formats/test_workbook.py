from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook

from smallcrm.domain.columns import Table, Wish
from smallcrm.formats import workbook

_NS = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_END = b"</sheetData></worksheet>"


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book(*rows: list[object], title: str = "People") -> Workbook:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return made


def read(*rows: list[object]) -> Table:
    return workbook.read(saved(book(*rows)), "a.xlsx")


def with_part(name: str, data: bytes) -> bytes:
    """A good workbook with one part of it replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(saved(book(["Name"])))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, data if part == name else old.read(part))
        if name not in old.namelist():
            new.writestr(name, data)
    return out.getvalue()


def test_values_are_what_they_were() -> None:
    found = read(
        ["Name", "Birthday", "Met", "Nr", "Rate", "At", "Took", "Yes", "Odd"],
        ["Zoe", date(1980, 2, 3), datetime.fromisoformat("2026-01-02T03:04"), 31655501222, 1.5,
         time(9, 5),
         timedelta(hours=1), True, "#N/A"],
        ["Tom", None, None, 12.0, None, None, None, False, "#5"],
    )  # fmt: skip
    assert found.rows[0][:5] == ("Zoe", "1980-02-03", "2026-01-02 03:04", "31655501222", "1.5")
    assert found.rows[0][7:] == ("true", "")
    assert found.rows[1][3:4] + found.rows[1][7:] == ("12", "false", "#5")
    assert found.lines == (2, 3)
    assert found.dialect.sheet == "People"


def test_the_sheet_with_people_is_taken_and_another_can_be_wished_for() -> None:
    made = book(["about this file"], title="Info")
    people = made.create_sheet("Klanten")
    for row in (["Overzicht"], [], ["Naam", "Tel"], ["Zoe", "020 555"], ["Totaal", 3]):
        people.append(row)
    hidden = made.create_sheet("Hidden")
    hidden.append(["Name", "E-mail", "Phone"])
    hidden.sheet_state = "hidden"
    data = saved(made)
    found = workbook.read(data)
    assert (found.sheets, found.dialect.sheet) == (("Info", "Klanten"), "Klanten")
    assert (found.header, found.rows) == (("Naam", "Tel"), (("Zoe", "020 555"),))
    assert found.preamble == ("Overzicht",)
    other = workbook.read(data, "", Wish(sheet="Info", header=-1))
    assert other.rows == (("about this file",),)


def test_a_far_cell_does_not_make_a_million_rows() -> None:
    rows = b'<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
    rows += b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    found = workbook.read(with_part("xl/worksheets/sheet1.xml", _NS + rows + _END))
    assert (found.header, found.rows) == (("Name",), ())


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"PK\x03\x04 and no more", "damaged_workbook"),
        (with_part("xl/worksheets/sheet1.xml", b"<broken"), "damaged_workbook"),
        (
            with_part("xl/worksheets/sheet1.xml", _NS + b'<row r="1"><c r="ZZZZZ1"/></row>' + _END),
            "damaged_workbook",
        ),
        (
            with_part("xl/workbook.xml", b"<?xml version='1.0'?><!DOCTYPE x [ ]>"),
            "damaged_workbook",
        ),
        (with_part("xl/sharedStrings.xml", b" " * (workbook.MOST_STRINGS + 1)), "too_large"),
    ],
)
def test_what_is_no_workbook_or_a_bomb(data: bytes, error: str) -> None:
    assert workbook.read(data).error == error


def test_other_zips_and_empty_workbooks(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("readme.txt", "no workbook")
    assert workbook.read(out.getvalue()).error == "not_a_table"
    assert read().error == "empty"
    monkeypatch.setattr(workbook, "MAX_BYTES", 10)
    assert read(["Name"]).error == "too_large"
