from __future__ import annotations

import pytest

from smallcrm.formats import delimited
from smallcrm.formats.delimited import Record, records


def cells(text: str, delimiter: str = ",", quote: str = '"') -> list[tuple[str, ...]]:
    return [r.cells for r in records(text, delimiter, quote)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a,b\r\nc,d", [("a", "b"), ("c", "d")]),
        ("a,b\rc,d\r", [("a", "b"), ("c", "d")]),
        ('"a,1","b\nc"\n', [("a,1", "b\nc")]),
        ('a, "b, c"\n', [("a", "b, c")]),
        ('"a ""b"" c",d', [('a "b" c', "d")]),
        ('5" pipe,d', [('5" pipe', "d")]),
        ("\0a,\0b", [("a", "b")]),
        ("", []),
    ],
)
def test_good_records(text: str, expected: list[tuple[str, ...]]) -> None:
    assert cells(text) == expected


def test_an_open_quote_costs_its_own_line_only() -> None:
    found = list(records('a,b\n"open,1\nc,d\ne,f', ",", '"'))
    assert [r.cells for r in found] == [("a", "b"), ("open", "1"), ("c", "d"), ("e", "f")]
    assert [(r.line, r.code) for r in found] == [(1, ""), (2, "quotes"), (3, ""), (4, "")]


@pytest.mark.parametrize(
    ("line", "usual", "expected"),
    [
        ('"no end,"last@b.c",,', 4, ["no end", "last@b.c", "", ""]),
        ('"say "hi" there",2', 2, ['say "hi" there', "2"]),
        ('"say \\"hi\\"",2', 2, ['say "hi"', "2"]),
        ('"a",b "c" d', 2, ["a", 'b "c" d']),
        ('a,"b"c"', 2, ["a", 'b"c']),
    ],
)
def test_a_mended_line(line: str, usual: int, expected: list[str]) -> None:
    assert delimited.mended(line, ",", '"', usual) == expected


def test_quotes_can_be_letters() -> None:
    assert cells('"a,b"\n', quote="") == [('"a', 'b"')]
    assert delimited.mended('"a,b"', ",", "", 2) == ['"a', 'b"']


def test_a_value_without_end_is_cut_into_lines() -> None:
    text = 'a,b\n"' + "x\n" * 100_000 + "c,d"
    found = list(records(text, ",", '"'))
    assert found[1].code == "quotes"
    assert found[-1].cells == ("c", "d")


def test_columns_have_an_end() -> None:
    (record,) = records("a," * 2_000_000, ",", '"')
    assert len(record.cells) == delimited.MOST_COLUMNS
    assert record.code == "too_wide"


def test_blank_and_filled() -> None:
    assert Record(("", " "), 1).is_blank
    assert Record(("", "a", "b "), 1).filled == 2


def test_a_cell_that_is_too_long_is_cut_and_the_rest_read() -> None:
    long = "word\n" * 1_000_000
    text = f'a,"x ""y""","{long}"\nb,c,d\n'
    found = list(records(text, ",", '"'))
    assert [(r.line, r.code) for r in found] == [(1, "too_long"), (1_000_002, "")]
    assert found[0].cells[:2] == ("a", 'x "y"')
    text = f'a,"{long}'
    found = list(records(text, ",", '"'))
    assert (found[0].code, found[1].cells) == ("quotes", ("word",))
    (one,) = records("x" * 1_500_000, ",", "")
    assert (len(one.cells[0]), one.code) == (1_000_000, "too_long")
    (one,) = records('"' + "x\n" * 700_000 + '"', ",", '"')
    assert (len(one.cells[0]), one.code) == (1_000_000, "too_long")


@pytest.mark.parametrize("quote", ['"', ""])
def test_a_long_cell_leaves_those_behind_it(quote: str) -> None:
    long = "x" * 1_500_000
    found = list(records(f"a,b,c\nann,{long},ann@x.org\nben,y,ben@x.org\n", ",", quote))
    assert [(r.line, r.code) for r in found] == [(1, ""), (2, "too_long"), (3, "")]
    assert (found[1].cells[0], len(found[1].cells[1])) == ("ann", 1_000_000)
    assert found[1].cells[2] == "ann@x.org"
    assert found[2].cells == ("ben", "y", "ben@x.org")


def test_cells_behind_a_long_one_of_many_lines() -> None:
    long = "word\n" * 1_000_000
    text = f'a, "{long}", "b, ""c""",,\nd,e\n'
    found = list(records(text, ",", '"'))
    assert (found[0].cells[0], found[0].cells[2:]) == ("a", ('b, "c"', "", ""))
    assert [(r.line, r.code) for r in found] == [(1, "too_long"), (1_000_002, "")]


def test_a_long_line_whose_cells_are_short_is_read_whole() -> None:
    cells = tuple(f"{n}" * 4_000 for n in range(100, 200))
    (one,) = records(",".join(cells), ",", '"')
    assert (one.cells, one.code) == (cells, "")
    (one,) = records(" " * 1_200_000 + '"a", b', ",", '"')
    assert (one.cells, one.code) == (("a", "b"), "")


def test_a_long_line_with_quotes_out_of_order_keeps_its_cells() -> None:
    long = "x" * 1_500_000
    (one,) = records(f'"say "hi" you",{long},c', ",", '"')
    assert (one.cells[0], one.cells[2], one.code) == ('say "hi" you', "c", "too_long")
    (one,) = records(f'"say "hi" you",{long * 3},c', ",", '"')
    assert (one.cells[0], len(one.cells), one.code) == ('say "hi" you', 2, "too_long")


def test_many_open_quotes_cost_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_LETTERS", 20)
    monkeypatch.setattr(delimited, "_MOST_TIMES", 1)
    text = '"Zoe,x\n' * 30 + 'Tom,"y"\n'
    found = list(records(text, ",", '"'))
    assert len(found) == 31
    assert found[-1].cells == ("Tom", "y")
    assert {r.code for r in found[:-1]} == {"quotes"}
