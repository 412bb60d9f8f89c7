"""Which letters a file's bytes are: marks first, then zero bytes, then UTF-8."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"ansi": "cp1252", "x-sjis": "cp932", "windows-31j": "cp932"}
_WIDER = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}
"""Charsets that files name when they are written in a wider sibling (euro, quotes, rare names)."""
_NOT_TEXT = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"}


def as_utf8(data: bytes) -> bytes:
    """The bytes without a mark, UTF-16 and UTF-32 turned into UTF-8; all else as it is.

    UTF-16 without a mark is known by its many zero bytes, at odd places (little endian) or at
    even ones (big endian).
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return rest if name == "utf-8" else _recoded(rest, name)
    name = wide(data)
    return _recoded(data, name) if name else data


def wide(data: bytes) -> str:
    """The charset of a text that begins so, when its letters have two bytes or four; else ""."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return "" if name == "utf-8" else name
    head = data[:2048]
    zeros, even = head.count(0), head[::2].count(0)
    if zeros * 4 > len(head):
        if even * 8 < zeros:
            return "utf-16-le"
        if even * 8 > zeros * 7:
            return "utf-16-be"
    return ""


def known(name: str) -> str:
    """A charset's name as Python knows it; "" when it does not, or when it is no text."""
    name = name.strip().strip('"').lower()
    try:
        found = codecs.lookup(_NAMES.get(name, name))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return _WIDER.get(found.name, found.name) if is_text and found.name not in _NOT_TEXT else ""


def decode(data: bytes, declared: str = "", fallback: str = "cp1252") -> tuple[str, bool]:
    """Text, and whether every byte was understood.

    UTF-8 that decodes is UTF-8, whatever was declared beside it; a declared charset comes next,
    then UTF-8 with a fault or two in it, then ``fallback``, the guess for the whole file.
    """
    charset = known(declared) if declared else ""
    names = (charset,) if charset.startswith(("iso2022", "hz")) else ("utf-8", charset)
    for name in names:
        if name:
            try:
                return data.decode(name), True
            except UnicodeDecodeError:
                continue
    mended = data.decode("utf-8", "replace")
    faults = mended.count("\ufffd")
    if sum(letter > "\x7f" for letter in mended) > 2 * faults:
        return mended.rstrip("\ufffd"), False
    try:
        return data.decode(fallback), not charset
    except UnicodeDecodeError:
        return data.decode(fallback, "replace"), False


def _recoded(data: bytes, name: str) -> bytes:
    return data.decode(name, "replace").encode("utf-8", "replace")
