from __future__ import annotations

import pytest

from smallcrm.formats import vcard_lines
from smallcrm.formats.vcard_lines import Broken, Line, lines, unescape, values


def one(data: bytes) -> Line:
    (line,) = lines(data)
    assert isinstance(line, Line)
    return line


def test_a_property_has_group_name_parameters_and_value() -> None:
    line = one(b'item1.Tel;TYPE="work,voice";type=PREF;;X-P="a:b;c":+1:2')
    assert (line.group, line.name, line.raw) == ("item1", "TEL", "+1:2")
    assert line.types() == {"work", "voice", "pref"}
    assert line.param("X-P") == "a:b;c"
    assert line.param("LABEL") == ""
    assert line.text == 'item1.Tel;TYPE="work,voice";type=PREF;;X-P="a:b;c":+1:2'


@pytest.mark.parametrize(
    ("head", "value"),
    [(rb'X-P="say \"a:b\""', 'say "a:b"'), (b"X-P=a^nb^'c^^d", 'a\nb"c^d'), (b"X-P=a^b", "a^b")],
)
def test_quotes_and_carets_in_parameters_are_resolved(head: bytes, value: str) -> None:
    assert one(b"X;" + head + b":v").param("X-P") == value


def test_a_quote_left_open_ends_at_the_first_colon() -> None:
    line = one(b'TEL;TYPE="home:+1:2')
    assert (line.types(), line.raw) == ({"home"}, "+1:2")


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b"BASE64", "BASE64"),
        (b"ENCODING=b", "BASE64"),
        (b"8BIT", "8BIT"),
        (b"ENCODING=8bit", "8BIT"),
    ],
)
def test_an_encoding_may_stand_bare(head: bytes, encoding: str) -> None:
    assert one(b"PHOTO;" + head + b":AAAA").param("ENCODING") == encoding


@pytest.mark.parametrize("data", [b"no colon", b":no name", b"a b:c", b"\xff\xfe x", b"=41"])
def test_what_is_no_property_is_broken(data: bytes) -> None:
    (line,) = lines(data)
    assert isinstance(line, Broken)
    assert line.number == 1


def test_quoted_printable_is_kept_as_plain_text() -> None:
    line = one(b"item1.LABEL;WORK;CHARSET=Windows-1252;QUOTED-PRINTABLE:L=E4mm=0D=0A12")
    assert line.raw == "Lämm\r\n12"
    assert line.text == "item1.LABEL;TYPE=WORK:Lämm\\n12"
    assert one(b"NOTE;QUOTED-PRINTABLE:a=0Ab=0Dc").text == "NOTE:a\\nb\\nc"


def test_quoted_printable_that_says_nothing_of_it_is_read_in_names_only() -> None:
    assert one(b"FN:Bj=F8rn").raw == "Bjørn"
    *_, modern = lines(b"BEGIN:VCARD\nVERSION:3.0\nFN:Bj=F8rn")
    assert isinstance(modern, Line)
    assert modern.raw == "Bj=F8rn"
    assert one(b"URL:http://example.com/?a=F8").raw == "http://example.com/?a=F8"


def test_undeclared_bytes_take_the_charset_declared_elsewhere_in_the_file() -> None:
    first, second = lines("FN:Αθήνα\nLABEL;CHARSET=Windows-1253:Α".encode("cp1253"))
    assert isinstance(first, Line)
    assert isinstance(second, Line)
    assert (first.raw, second.raw) == ("Αθήνα", "Α")


def test_a_charset_declared_elsewhere_that_does_not_fit_is_not_taken() -> None:
    first, *_ = lines(b"FN:M\xfcller\nX;CHARSET=Shift_JIS:a\nY;CHARSET=nonsense:a")
    assert isinstance(first, Line)
    assert first.raw == "Müller"


def test_the_sample_for_the_guess_has_an_end() -> None:
    found = list(lines(b"NOTE:M\xfcller\n" * 3000))
    assert all(isinstance(line, Line) and line.raw == "Müller" for line in found)


def test_many_marks_on_one_letter_are_parted() -> None:
    line = one(b"FN:a" + "\u0301\u0316".encode() * 50)
    assert line.raw.count("\u034f") == 3
    family = "👩‍👩‍👧" * 30
    assert one(f"FN:{family}".encode()).raw == family


def test_many_different_heads_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard_lines, "_MANY_HEADS", 2)
    found = list(lines(b"".join(b"X%d:1\n" % n for n in range(9))))
    assert [line.name for line in found if isinstance(line, Line)] == [f"X{n}" for n in range(9)]


def test_values_are_split_at_bare_separators() -> None:
    assert values("a;b\\;c\\\\;d") == ["a", "b;c\\", "d"]
    assert values("a,b", ",") == ["a", "b"]


def test_only_real_escapes_are_resolved() -> None:
    assert unescape(r"a\n\N\,\;\:\\\"\'") == "a\n\n,;:\\\"'"
    assert unescape(r"C:\data\q" + "\\") == r"C:\data\q" + "\\"
