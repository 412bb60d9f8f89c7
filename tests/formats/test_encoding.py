from __future__ import annotations

import codecs

import pytest

from smallcrm.formats import encoding

CARD = "BEGIN:VCARD\r\nFN:Zoë Ángel\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_any_unicode_file_becomes_utf8(mark: bytes, name: str) -> None:
    assert encoding.as_utf8(mark + CARD.encode(name)).decode() == CARD


def test_zero_bytes_everywhere_are_no_utf16() -> None:
    data = b"\0\0A\0\0\0B\0" * 9 + b"\0\0\0"
    assert encoding.as_utf8(b"\0" * 40) == b"\0" * 40
    assert encoding.as_utf8(data + b"\0A" * 9) == data + b"\0A" * 9


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("UTF-8", "utf-8"),
        (' "Windows-1252" ', "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("us-ascii", "utf-8"),
        ("Shift_JIS", "cp932"),
        ("GB2312", "gb18030"),
        ("ANSI", "cp1252"),
        ("", ""),
        ("no such", ""),
        ("base64", ""),
        ("idna", ""),
        ("a\0b", ""),
    ],
)
def test_only_charsets_of_text_are_known(declared: str, name: str) -> None:
    assert encoding.known(declared) == name


@pytest.mark.parametrize(
    ("data", "declared", "text", "is_whole"),
    [
        (b"plain", "", "plain", True),
        ("Müller".encode(), "iso-8859-1", "Müller", True),
        ("Müller".encode("cp1252"), "iso-8859-1", "Müller", True),
        ("Müller".encode("cp1252"), "", "Müller", True),
        ("Müller".encode("cp1252"), "utf-8", "Müller", False),
        ("Größe und Grüße".encode()[:-2], "utf-8", "Größe und Grü", False),
        ("田".encode("iso2022_jp"), "iso-2022-jp", "田", True),
        (b"\x81\x8d", "", "\ufffd\ufffd", False),
        (b"\x80\x81", "euc-jp", "€\ufffd", False),
    ],
)
def test_a_value_is_read_by_the_charset_that_fits(
    data: bytes, declared: str, text: str, is_whole: bool
) -> None:
    assert encoding.decode(data, declared) == (text, is_whole)
