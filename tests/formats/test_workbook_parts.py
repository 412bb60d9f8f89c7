"""The parts of a workbook, as other programs than ours write them."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta

import pytest

from formats.test_workbook import book, saved, with_part
from smallcrm.formats import workbook, workbook_parts

_NS = b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def sheet(rows: str, strings: str = "<si><t>Name</t></si>") -> bytes:
    body = _NS.decode() + f"<x:sheetData>{rows}</x:sheetData></x:worksheet>"
    texts = f'<sst xmlns="http://example.com">{strings}</sst>'
    parts = {"xl/worksheets/sheet1.xml": body, "xl/sharedStrings.xml": texts}
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(with_part("xl/sharedStrings.xml", b""))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for part in old.namelist():
            new.writestr(part, parts.get(part) or old.read(part))
    return out.getvalue()


def test_cells_of_every_type_without_references() -> None:
    rows = (
        '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Mail</x:t></x:is></x:c>'
        '<x:c t="str"><x:v>Yes_x000D_</x:v></x:c><x:c t="str"><x:v>Odd</x:v></x:c></x:row>'
        '<x:row><x:c t="inlineStr"><x:is><x:r><x:t>Zo</x:t></x:r><x:r><x:t>e</x:t></x:r>'
        "<x:rPh><x:t>zo-e</x:t></x:rPh></x:is></x:c><x:c/>"
        '<x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#ODD!</x:v></x:c></x:row>'
        '<x:row r="9"><x:c r="A9" t="d"><x:v>1980-02-03</x:v></x:c><x:c r="D9"><x:v>x</x:v></x:c>'
        '<x:c r="C9" t="b"><x:v>0</x:v></x:c><x:c t="e" r="B9"><x:v>#N/A</x:v></x:c></x:row>'
    )
    found = workbook.read(sheet(rows))
    assert found.header == ("Name", "Mail", "Yes", "Odd")
    assert found.rows == (("Zoe", "", "true", "#ODD!"), ("1980-02-03", "", "false", "x"))
    assert found.lines == (2, 9)


def test_a_cell_far_to_the_right_is_told_of() -> None:
    row = '<x:row><x:c r="A1" t="str"><x:v>Name</x:v></x:c><x:c r="ZZZ1"><x:v>1</x:v></x:c></x:row>'
    assert workbook.read(sheet(row)).error == "damaged_workbook"
    row = row.replace("ZZZ1", "BBB1")
    found = workbook.read(sheet(row + '<x:row><x:c t="str"><x:v>Zoe</x:v></x:c></x:row>'))
    assert [p.code for p in found.problems] == ["too_wide"]
    assert found.rows == (("Zoe",),)


def test_texts_with_phonetic_signs_and_rich_parts() -> None:
    strings = (
        "<si><r><t>山田</t></r><r><t>太郎</t></r><rPh><t>ヤマダ</t></rPh><phoneticPr/></si>"
        "<si><t>x</t></si>"
    )
    row = '<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>'
    assert workbook.read(sheet(row, strings)).rows == (("山田太郎",),)
    assert workbook.read(sheet(row.replace("0", "7"), strings)).error == "damaged_workbook"


@pytest.mark.parametrize(
    ("number", "is_1904", "text"),
    [
        (29220, False, "1979-12-31"),
        (29220.5, False, "1979-12-31 12:00"),
        (0.5, False, "12:00:00"),
        (0, False, "1899-12-30"),
        (1, False, "1900-01-01"),
        (60, False, "1900-02-28"),
        (27758, True, "1979-12-31"),
        (29219.999999, False, "1979-12-31 00:00"),
    ],
)
def test_days(number: float, is_1904: bool, text: str) -> None:
    assert workbook_parts.day(number, is_1904=is_1904) in (text, text.partition(" 00:00")[0])


@pytest.mark.parametrize(
    ("words", "shows"),
    [
        ("yyyy-mm-dd", True),
        ("[$-407]d. mmmm yyyy;@", True),
        ("General", False),
        ("0.00", False),
        ('0 "days"', False),
        ("[Red]0", False),
        (r"0\d", False),
        ("hh:mm", True),
    ],
)
def test_formats_that_show_days(words: str, shows: bool) -> None:
    assert workbook_parts.shows_days(words) is shows


def test_what_took_long_and_what_only_looks_like_a_number() -> None:
    made = book(["Name", "Took", "Born", "Odd"], ["Zoe", timedelta(hours=30), date(1980, 2, 3), 7])
    active = made.active
    assert active is not None
    active["D2"].number_format = "yyyy"
    active["D2"] = 1e300
    found = workbook.read(saved(made))
    assert found.rows == (("Zoe", "1 day, 6:00:00", "1980-02-03", "1e+300"),)
    rows = (
        '<x:row><x:c t="str"><x:v>Name</x:v></x:c></x:row><x:row><x:c><x:v>a b</x:v></x:c></x:row>'
    )
    assert workbook.read(sheet(rows)).rows == (("a b",),)


def test_an_hour_of_1904() -> None:
    book_part = (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<workbookPr date1904="1"/><sheets><sheet name="None" sheetId="2" r:id="rId99"/>'
        '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    found = workbook.read(with_part("xl/workbook.xml", book_part.encode()))
    assert found.sheets == ("People",)
    none = book_part.replace("rId1", "rId98")
    assert workbook.read(with_part("xl/workbook.xml", none.encode())).error == "empty"


def test_reading_ends_when_it_is_stopped_and_after_many_blank_rows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = saved(book(["Name"], ["Zoe"], [""], [""], ["Tom"]))
    assert workbook.read(data, stopped=lambda: True).error == "empty"
    assert len(workbook.read(data).rows) == 2
    rows = "".join('<x:row><x:c t="str"><x:v> </x:v></x:c></x:row>' for _ in range(5))
    head = '<x:row><x:c t="str"><x:v>Name</x:v></x:c></x:row>'
    monkeypatch.setattr(workbook, "MOST_BLANK", 3)
    last = '<x:row><x:c t="str"><x:v>Tom</x:v></x:c></x:row>'
    assert workbook.read(sheet(head + last + rows + last)).rows == (("Tom",),)


def test_a_part_that_shrank_too_much_is_refused() -> None:
    data = with_part("xl/worksheets/sheet1.xml", b" " * 11_000_000)
    assert workbook.read(data).error == "too_large"


def test_entities_and_elements_too_deep_are_refused() -> None:
    row = '<x:row><x:c t="str"><x:v>Name</x:v></x:c></x:row>'
    assert workbook.read(sheet(row + "<x:a>" * 70)).error == "damaged_workbook"
    part = b" " * 2_000 + b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    found = workbook.read(with_part("xl/worksheets/sheet1.xml", part))
    assert found.error == "damaged_workbook"


def test_space_between_elements_and_rows_below_is_no_value() -> None:
    row = '<x:row>\n <x:c t="str"> <x:v>Name</x:v> </x:c>\n</x:row>\n'
    below = '<x:row r="5">\n<x:c r="A5" t="str"><x:v>Zoe</x:v></x:c></x:row>\n'
    found = workbook.read(sheet(row + below))
    assert (found.header, found.rows, found.lines) == (("Name",), (("Zoe",),), (5,))
    assert workbook.read(b"PK\x03\x04" + b"x" * 64_000_001).error == "too_large"
