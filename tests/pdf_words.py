"""The words of a PDF that Qt wrote, page by page, as a reader of PDF copies them out."""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_TO_WORDS = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<(\w+)> <(\w+)> (?:\[([^\]]*)\]|<(\w+)>)")
_SAID = re.compile(rb"(/F(\d+) )|<(\w+)> Tj|(\nET)")


def pages(data: bytes) -> list[str]:
    """White space is one blank each time; what is drawn by itself is parted by one too."""
    objects = {int(m[1]): m[2] for m in _OBJECT.finditer(data)}
    fonts = {}
    for number, body in objects.items():
        found = _TO_WORDS.search(body)
        if found is not None:
            fonts[number] = _letters(_stream(objects[int(found[1])]))
    drawn = [_stream(body) for body in objects.values() if b"/FlateDecode" in body]
    return [_read(body, fonts) for body in drawn if b" Tj" in body]


def _stream(body: bytes) -> bytes:
    raw = body.split(b"stream\n", 1)[1].rsplit(b"endstream", 1)[0]
    return zlib.decompress(raw) if b"/FlateDecode" in body else raw


def _letters(table: bytes) -> dict[int, str]:
    found = {}
    for first, last, many, one in _RANGE.findall(table):
        begin, end = int(first, 16), int(last, 16)
        for place, letter in enumerate(re.findall(rb"<(\w+)>", many)):
            found[begin + place] = bytes.fromhex(letter.decode()).decode("utf-16-be")
        if one:
            found |= {n: chr(int(one, 16) + n - begin) for n in range(begin, end + 1)}
    return found


def _read(body: bytes, fonts: dict[int, dict[int, str]]) -> str:
    found, letters = [], dict[int, str]()
    for _, font, glyphs, end in _SAID.findall(body):
        if font:
            letters = fonts[int(font)]
        elif end:
            found.append(" ")
        for at in range(0, len(glyphs), 4):
            found.append(letters[int(glyphs[at : at + 4], 16)])
    return " ".join("".join(found).split())
