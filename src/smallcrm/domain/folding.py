"""A text folded letter by letter, each remembering the place in the text that it came from.

Folding changes lengths (ß, ligatures, full-width forms): a span always points into the text as
it was typed.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from smallcrm.domain.text import fold

Span = tuple[int, int]
"""(start, end) in the text as typed."""

BREAKS = "\n\r\u2028\u2029"

_SAME: dict[int, str] = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u2013\u2014\u2012\u2015", "\u2013"),
        # marks that need no blank behind them bring one along
        **dict.fromkeys("\u060c\u3001\uff0c", ", "),
        **dict.fromkeys("\u061b\uff1b", "; "),
        **dict.fromkeys("\u3002\u06d4\uff0e", ". "),
        **dict.fromkeys("\u061f\uff1f", "? "),
        "\uff01": "! ",
        "\uff1a": ": ",
        "\u00a0": " ",
        "\u202f": " ",
        "\u3000": " ",
    }
)


class Folded:
    """``norm`` is the folded text; ``span`` turns places in it into places in ``text``."""

    __slots__ = ("_at", "norm", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        if text.isascii():
            self.norm = text.lower().replace("`", "'")
            self._at: range | list[int] = range(len(text) + 1)
            return
        letters: list[str] = []
        places: list[int] = []
        for place, letter in enumerate(text):
            for piece in _pieces(letter):
                letters.append(piece)
                places.append(place)
        places.append(len(text))
        self.norm, self._at = "".join(letters), places

    def span(self, start: int, end: int) -> Span:
        """The place in the text of ``norm[start:end]``, marks on the last letter included."""
        first = self._at[start]
        last = self._at[end - 1] + 1 if end > start else first
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return first, last

    def place(self, source: int) -> int:
        """Where in ``norm`` the letter at ``text[source]`` begins."""
        if isinstance(self._at, range):
            return min(source, len(self.text))
        low, high = 0, len(self._at) - 1
        while low < high:
            middle = (low + high) // 2
            if self._at[middle] < source:
                low = middle + 1
            else:
                high = middle
        return low


@lru_cache(maxsize=4096)
def _pieces(letter: str) -> str:
    same = letter.translate(_SAME)
    if same != letter:
        return same
    if letter.isspace():
        return letter if letter in BREAKS else " "
    return "".join(c for c in fold(letter) if not c.isspace())
