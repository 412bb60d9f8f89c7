from __future__ import annotations

import pytest

from smallcrm.formats import unfolding
from smallcrm.formats.unfolding import Unfolder


def unfold(data: bytes) -> list[tuple[int, bytes]]:
    return [(number, line) for number, line, _ in Unfolder([data])]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_all_line_ends_count_alike(end: bytes) -> None:
    assert unfold(end.join([b"FN:A", b"", b" ", b"N:B", b" C"])) == [(1, b"FN:A"), (4, b"N:BC")]


def test_a_fold_in_the_middle_of_a_letter_is_closed() -> None:
    raw = "FN:Zoë".encode()
    assert unfold(raw[:-1] + b"\r\n\t" + raw[-1:]) == [(1, raw)]


def test_version_21_keeps_the_blank_of_a_short_line_and_drops_that_of_a_full_one() -> None:
    full = b"X:" + b"a" * 73
    data = b"VERSION:2.1\nNOTE:the city of\n Delft\n" + full + b"\n b"
    assert [line for _, line in unfold(data)][1:] == [b"NOTE:the city of Delft", full + b"b"]


def test_quoted_printable_goes_on_over_a_blank_line_and_stops_at_the_end_of_the_card() -> None:
    head = b"NOTE;ENCODING=QUOTED-PRINTABLE:"
    data = head + b"a=\n\n=41\n" + head + b"b=\n\nTEL:1\n" + head + b"c\n d=\nEND:VCARD\n"
    assert [line for _, line in unfold(data)] == [
        head + b"a=41",
        head + b"b",
        b"TEL:1",
        head + b"cd",
        b"END:VCARD",
    ]


def test_base64_goes_on_in_bare_lines_up_to_a_blank_or_another_property() -> None:
    data = b"PHOTO;ENCODING=b:AAAA\nBBBB\n  CCCC\n\nDDDD\nLOGO;BASE64:EEEE\nTEL:1\nKEY;BASE64:\n F"
    assert [line for _, line in unfold(data)] == [
        b"PHOTO;ENCODING=b:AAAABBBBCCCC",
        b"DDDD",
        b"LOGO;BASE64:EEEE",
        b"TEL:1",
        b"KEY;BASE64:F",
    ]


def test_a_card_may_stand_indented() -> None:
    data = b"  BEGIN:VCARD\n  FN:A\n  NOTE:b\n    c\n  END:VCARD"
    assert [line.strip() for _, line in unfold(data)] == [
        b"BEGIN:VCARD",
        b"FN:A",
        b"NOTE:b   c",
        b"END:VCARD",
    ]


def test_two_cards_on_one_line_are_two() -> None:
    assert [line for _, line in unfold(b"END:VCARDbegin:vcard FN")] == [
        b"END:VCARD",
        b"begin:vcard ",
        b"FN",
    ]


@pytest.mark.parametrize(
    "data", [b"PHOTO;ENCODING=b:" + b"A" * 99, b"A" * 99, b"A:" + b"\n B" * 99]
)
def test_a_line_beyond_the_limit_is_cut(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "MAX_LINE", 20)
    ((_, line, is_cut),) = Unfolder([data])
    assert (len(line), is_cut) == (20, True)


def test_the_end_of_an_inner_card_may_be_folded() -> None:
    data = b"AGENT:BEGIN:VCARD\\n\n END:VCARD\nEND:VCARD\n END:VCARD"
    assert [line for _, line in unfold(data)] == [
        b"AGENT:BEGIN:VCARD\\nEND:VCARD",
        b"END:VCARD",
        b" END:VCARD",
    ]


def test_a_mark_of_utf8_may_stand_before_each_card_of_files_put_together() -> None:
    data = "\ufeffBEGIN:VCARD\nFN:A\nEND:VCARD\n".encode() * 2
    assert [line[-5:] for _, line in unfold(data)] == [b"VCARD", b"FN:A", b"VCARD"] * 2


def test_a_soft_break_may_be_folded_as_well() -> None:
    head = b"N;QUOTED-PRINTABLE:"
    assert unfold(head + b"=D0=\n =98=\n b") == [(1, head + b"=D0=98 b")]
