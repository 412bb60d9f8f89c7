"""Which letters a file's bytes are: marks first, then zero bytes, then UTF-8, then a guess."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {"ansi": "cp1252", "x-sjis": "cp932", "windows-31j": "cp932", "shift_jis": "cp932"}
_NOT_TEXT = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"}


def as_utf8(data: bytes) -> bytes:
    """The bytes without a mark, UTF-16 and UTF-32 turned into UTF-8; all else as it is."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            if name == "utf-8":
                return rest
            return rest.decode(name, "replace").encode("utf-8", "replace")
    head = data[:200]
    if head.count(0) > len(head) // 4:
        name = "utf-16-be" if head[:1] == b"\0" else "utf-16-le"
        return data.decode(name, "replace").encode("utf-8", "replace")
    return data


def known(name: str) -> str:
    """A charset's name as Python knows it; "" when it does not, or when it is no text."""
    name = name.strip().strip('"').lower()
    try:
        found = codecs.lookup(_NAMES.get(name, name))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return found.name if is_text and found.name not in _NOT_TEXT else ""


def decode(data: bytes, declared: str = "", fallback: str = "cp1252") -> tuple[str, bool]:
    """Text, and whether every byte was understood.

    UTF-8 that decodes is UTF-8, whatever was declared beside it; a declared charset comes next,
    then ``fallback``, the guess for the whole file.
    """
    if data.isascii():
        charset = known(declared)
        if not charset.startswith(("iso2022", "hz")):
            return data.decode("ascii"), True
    for name in ("utf-8", known(declared), fallback):
        if name:
            try:
                return data.decode(name), True
            except UnicodeDecodeError:
                continue
    return data.decode(fallback, "replace"), False


def guess(data: bytes) -> str:
    """The most plausible one-byte charset of a file that is not UTF-8 and declares none.

    Letters of one script stand together in words: the charset wins in which most of the high
    bytes are letters of its own script beside another one.
    """
    high = sum(1 for b in data if b >= 0x80)
    if not high:
        return "cp1252"
    if _is_shift_jis(data):
        return "cp932"
    scores = {name: _score(data, name, first, last) / high for name, first, last in _SCRIPTS}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] > 0.6 else "cp1252"


_SCRIPTS = (
    ("cp1251", "\u0430", "\u044f"),
    ("cp1253", "\u03ac", "\u03ce"),
    ("cp1255", "\u05d0", "\u05ea"),
    ("cp1256", "\u0621", "\u064a"),
)


def _score(data: bytes, name: str, first: str, last: str) -> int:
    """How many high bytes are small letters of the script with another letter of it beside."""
    text = data.decode(name, "replace")
    return sum(
        1
        for before, letter, after in zip(" " + text, text, text[1:] + " ", strict=False)
        if first <= letter <= last and (first <= before.lower() <= last or first <= after <= last)
    )


def _is_shift_jis(data: bytes) -> bool:
    """Whether it decodes, and gives kana or kanji where the bytes are high."""
    try:
        text = data.decode("cp932")
    except UnicodeDecodeError:
        return False
    wide = [c for c in text if ord(c) >= 0x80]
    full = [c for c in wide if "\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff"]
    return len(full) >= 0.8 * len(wide)
