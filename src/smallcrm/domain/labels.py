"""Sheets of labels: where on the paper each label lies. Micrometres, so that nothing is rounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MM = 1000


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """``left`` and ``top`` are where the first label begins, ``across`` and ``down`` how far the
    next one is from it."""

    name: str
    paper: str
    columns: int
    rows: int
    wide: int
    high: int
    left: int
    top: int
    across: int
    down: int

    @property
    def on_sheet(self) -> int:
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Place:
    """One label: on which sheet (from 0), and its corner and size there."""

    sheet: int
    left: int
    top: int
    wide: int
    high: int


A4, LETTER = "a4", "letter"
SHEETS = (
    LabelSheet("L7160", A4, 3, 7, 63_500, 38_100, 7_250, 15_150, 66_000, 38_100),
    LabelSheet("L7159", A4, 3, 8, 63_500, 33_900, 7_250, 12_900, 66_000, 33_900),
    LabelSheet("L7161", A4, 3, 6, 63_500, 46_600, 7_250, 8_700, 66_000, 46_600),
    LabelSheet("L7162", A4, 2, 8, 99_100, 33_900, 4_650, 12_900, 101_600, 33_900),
    LabelSheet("L7163", A4, 2, 7, 99_100, 38_100, 4_650, 15_150, 101_600, 38_100),
    LabelSheet("5160", LETTER, 3, 10, 66_675, 25_400, 4_763, 12_700, 69_850, 25_400),
    LabelSheet("5163", LETTER, 2, 5, 101_600, 50_800, 3_969, 12_700, 106_363, 50_800),
)
"""Avery's numbers, by which other makers' sheets are known too."""
PAPERS = {A4: (210_000, 297_000), LETTER: (215_900, 279_400)}
"""Width and height."""


def sheet_of(name: str) -> LabelSheet:
    """The sheet of that name; the first one where there is none."""
    return next((sheet for sheet in SHEETS if sheet.name == name), SHEETS[0])


def places(sheet: LabelSheet, count: int, first: int = 1) -> Iterator[Place]:
    """Row by row, from the label with this number on: a sheet may have been begun. The number is
    taken as the nearest there is."""
    begin = min(max(first, 1), sheet.on_sheet) - 1
    for number in range(begin, begin + count):
        page, on_page = divmod(number, sheet.on_sheet)
        row, column = divmod(on_page, sheet.columns)
        yield Place(
            page,
            sheet.left + column * sheet.across,
            sheet.top + row * sheet.down,
            sheet.wide,
            sheet.high,
        )
