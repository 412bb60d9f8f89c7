"""Plain text as Markdown (CommonMark) that shows just that text, and names of files for people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MOST_BYTES = 120
"""Of a file's name without its ending: some file systems end at 143, and a number may follow."""
_SIGNS = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&=:$^@\"'])")
_BARRED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = frozenset(
    (
        *("con", "prn", "aux", "nul", "conin$", "conout$"),
        *(f"{name}{n}" for name in ("com", "lpt") for n in "0123456789¹²³"),
    )
)


def text(plain: str) -> str:
    """Plain text, its line breaks kept; nothing in it is a link, a picture, HTML or a heading."""
    lines = (_SIGNS.sub(r"\\\1", " ".join(line.split())) for line in plain.split("\n"))
    return "  \n".join(re.sub(r"\A(\d+)(?=[.)\\])", r"\1", line) for line in lines)


def heading(level: int, plain: str) -> str:
    return f"{'#' * level} {text(' '.join(plain.split()))}\n\n"


def bullets(items: Iterable[tuple[str, str]]) -> str:
    """A list of names and values."""
    found = "".join(
        f"- **{text(name)}:** {text(value)}\n".replace("  \n", "  \n  ", value.count("\n"))
        for name, value in items
    )
    return f"{found}\n" if found else ""


def file_name(name: str, taken: set[str]) -> str:
    """A name for a file that every system takes and that is not ``taken`` (names in one case,
    added to), without an ending."""
    plain = unicodedata.normalize("NFC", name)
    plain = "".join(c for c in plain if unicodedata.category(c)[0] != "C" or c == "\u200d")
    plain = " ".join(_BARRED.sub(" ", plain).split()).strip(" .")
    if not plain or plain.partition(".")[0].strip().casefold() in _RESERVED:
        plain = f"_{plain}"
    plain = plain.encode()[:MOST_BYTES].decode(errors="ignore").rstrip(" .")
    found, number = plain, 1
    while _key(found) in taken:
        number += 1
        found = f"{plain} ({number})"
    taken.add(_key(found))
    return found


def _key(name: str) -> str:
    """Names that are one on a system that folds case or decomposes letters."""
    return unicodedata.normalize("NFKD", name).casefold()
