"""CSV that no spreadsheet takes for formulas, and that can be read back."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smallcrm.formats import csv_table

cells = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12),
    st.text("='+-@\t\r\n\uff1d\uff0b\uff0d\uff20\"',; a", max_size=5),
)


@given(st.lists(st.lists(cells, min_size=1, max_size=4), max_size=5))
@example([["'"], ["''="], ["'a"], [""], ["="], ["\r\n=1"]])
def test_what_is_written_is_read_back_and_no_cell_is_a_formula(rows: list[list[str]]) -> None:
    text = csv_table.write(rows)
    assert csv_table.read(text) == rows
    for row in csv.reader(io.StringIO(text, newline="")):
        assert not [c for c in row if c[:1] in csv_table.TRIGGERS]


@pytest.mark.parametrize(
    ("cell", "stands"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+49 30 123", "'+49 30 123"),
        ("-", "'-"),
        ("@x", "'@x"),
        ("\uff1d1", "'\uff1d1"),
        ("'s Gravenhage", "''s Gravenhage"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_how_a_cell_stands_in_the_file(cell: str, stands: str) -> None:
    assert csv_table.write([[cell]]) == f'"{stands}"\r\n'
    assert csv_table.unguarded(stands) == cell


def test_what_another_program_wrote_stays_as_it_is() -> None:
    assert csv_table.read('"\'s Gravenhage",plain\r\n') == [["'s Gravenhage", "plain"]]


def test_a_nul_is_left_out() -> None:
    assert csv_table.write([["a\0b"]]) == '"ab"\r\n'
