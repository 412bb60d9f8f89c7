"""Addresses as mail programs copy them: "Zoe <zoe@example.com>, "Baker, Tom" <tom@example.com>"."""

from __future__ import annotations

from email.utils import getaddresses

from smallcrm.domain.columns import Dialect, Table
from smallcrm.domain.text import one_line

LONGEST = 200_000
HEADER = ("Name", "E-mail")


def read(text: str, path: str, encoding: str) -> Table | None:
    """A row for each address; None when there is anything else in the text."""
    if "<" not in text or "\t" in text or len(text) > LONGEST:
        return None
    found = getaddresses([text.replace(";", ",").replace("\n", ",").replace("\r", ",")])
    pairs = [(one_line(name), address) for name, address in found if name or address]
    whole = sum(address.count("@") == 1 and " " not in address for _, address in pairs)
    if not pairs or whole < len(pairs) or text.count("@") != len(pairs):
        return None
    rows = tuple((name if name != address else "", address) for name, address in pairs)
    return Table(path, HEADER, rows, tuple(range(1, len(rows) + 1)), Dialect(encoding, header=0))
