"""Labels lie inside their sheet and beside each other; addresses stand in the order of their
country."""

from __future__ import annotations

import pytest

from smallcrm.domain import labels, postal
from smallcrm.domain.labels import MM, PAPERS, SHEETS, LabelSheet, Place
from smallcrm.domain.records import AddressDraft


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.name)
def test_labels_lie_on_the_paper_and_not_on_each_other(sheet: LabelSheet) -> None:
    wide, high = PAPERS[sheet.paper]
    every = list(labels.places(sheet, sheet.on_sheet))
    assert len(every) == sheet.columns * sheet.rows
    for place in every:
        assert place.sheet == 0
        assert place.left >= 0
        assert place.top >= 0
        assert place.left + place.wide <= wide
        assert place.top + place.high <= high
    for one in every:
        for other in every:
            apart = (
                one.left + one.wide <= other.left
                or other.left + other.wide <= one.left
                or one.top + one.high <= other.top
                or other.top + other.high <= one.top
            )
            assert one is other or apart


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda s: s.name)
def test_margins_are_alike_on_both_sides(sheet: LabelSheet) -> None:
    """A sheet of labels is symmetrical: a wrong number of the table would show here."""
    wide, high = PAPERS[sheet.paper]
    right = wide - (sheet.left + (sheet.columns - 1) * sheet.across + sheet.wide)
    below = high - (sheet.top + (sheet.rows - 1) * sheet.down + sheet.high)
    assert abs(right - sheet.left) <= MM // 10
    assert abs(below - sheet.top) <= MM // 10


def test_l7160_as_avery_says() -> None:
    sheet = labels.sheet_of("L7160")
    assert (sheet.columns, sheet.rows, sheet.wide, sheet.high) == (3, 7, 63_500, 38_100)
    assert labels.sheet_of("nothing").name == "L7160"


def test_a_sheet_that_was_begun() -> None:
    sheet = labels.sheet_of("L7160")
    found = list(labels.places(sheet, 3, first=20))
    assert [p.sheet for p in found] == [0, 0, 1]
    assert found[0] == Place(0, 7_250 + 66_000, 15_150 + 6 * 38_100, 63_500, 38_100)
    assert (found[2].left, found[2].top) == (7_250, 15_150)
    assert next(labels.places(sheet, 1, first=0)) == next(labels.places(sheet, 1, first=1))
    assert next(labels.places(sheet, 1, first=99)) == next(labels.places(sheet, 1, first=21))


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            AddressDraft("Dam 1", "", "", "Amsterdam", "", "1012 AB", "Netherlands"),
            ("Ana", "Dam 1", "1012 AB Amsterdam", "Netherlands"),
        ),
        (
            AddressDraft("5 Main St", "Apt 2", "", "Austin", "TX", "78701", "U.S.A."),
            ("Ana", "Apt 2", "5 Main St", "Austin, TX 78701", "U.S.A."),
        ),
        (
            AddressDraft("12 Mill Lane", "", "", "Oxford", "", "OX1 1AA", "United Kingdom"),
            ("Ana", "12 Mill Lane", "Oxford", "OX1 1AA", "United Kingdom"),
        ),
        (AddressDraft("", "", "PO 7", "", "", "", ""), ("Ana", "PO 7")),
        (AddressDraft("two\nlines", "", "", "Gent"), ("Ana", "two lines", "Gent")),
        (AddressDraft("", "", "", "", "", "", "France"), ()),
        (AddressDraft(), ()),
    ],
)
def test_lines_in_the_order_of_the_country(
    address: AddressDraft, expected: tuple[str, ...]
) -> None:
    assert postal.lines("Ana", "", address) == expected


def test_a_company_stands_below_the_name_once() -> None:
    address = AddressDraft("Dam 1", locality="Amsterdam")
    assert postal.lines("Ana", "Acme", address)[:2] == ("Ana", "Acme")
    assert postal.lines("ACME", "Acme", address)[:2] == ("ACME", "Dam 1")
