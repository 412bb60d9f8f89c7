"""Addresses as mail programs copy them: "Zoe <zoe@example.com>, "Baker, Tom" <tom@example.com>"."""

from __future__ import annotations

import re

from smallcrm.domain.columns import Dialect, Table
from smallcrm.domain.text import one_line

LONGEST = 200_000
HEADER = ("Name", "E-mail")
_ADDRESS = r"[^\s<>@,;\"]{1,64}@[^\s<>@,;\"]{1,255}"
_PART = re.compile(
    rf"(?:(?:\"([^\"\n]{{0,200}})\"|([^\"<>@,;\r\n]{{0,200}}))[ ]?<({_ADDRESS})>|({_ADDRESS}))"
    r"[ ]?(?=[,;\r\n]|\Z)"
)
_BETWEEN = re.compile(r"[\s,;]*")


def read(text: str, path: str, encoding: str) -> Table | None:
    """A row for each address; None when there is anything else in the text."""
    if "<" not in text or "\t" in text or len(text) > LONGEST:
        return None
    pairs: list[tuple[str, str]] = []
    at = _end(_BETWEEN, text, 0)
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            return None
        pairs.append((one_line(match[1] or match[2] or ""), match[3] or match[4]))
        at = _end(_BETWEEN, text, match.end())
    rows = tuple((name if name != address else "", address) for name, address in pairs)
    return Table(path, HEADER, rows, tuple(range(1, len(rows) + 1)), Dialect(encoding, header=0))


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
