"""A kept property of a large file, such as a photo, that stays there until it is written."""

from __future__ import annotations

from hashlib import blake2b

from smallcrm.domain.errors import FileChanged
from smallcrm.domain.records import PropertyDraft
from smallcrm.domain.text import clean
from smallcrm.formats.vcard_lines import Line, Place


def kept(line: Line) -> PropertyDraft:
    """What is kept of a line: its text, or where it is."""
    text = clean(line.text)
    if line.place is None:
        return PropertyDraft(line.name, text)
    return FarProperty(line.name, line.place, text)


class FarProperty(PropertyDraft):
    """``line`` reads the file; it has ``size`` letters.

    Raises:
        FileChanged: the file was changed or taken away meanwhile.
    """

    __slots__ = ("_digest", "_place", "size")
    size: int
    _place: Place
    _digest: bytes

    def __init__(self, name: str, place: Place, text: str) -> None:
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "size", len(text))
        object.__setattr__(self, "_place", place)
        object.__setattr__(self, "_digest", _digest(text))

    @property
    def line(self) -> str:
        text = clean(self._place.again.line(self._place).text)
        if _digest(text) != self._digest:
            raise FileChanged(self._place.again.source.path)
        return text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FarProperty) and self._digest == other._digest

    def __hash__(self) -> int:
        return hash(self._digest)

    def __repr__(self) -> str:
        return f"FarProperty({self.name!r})"


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
