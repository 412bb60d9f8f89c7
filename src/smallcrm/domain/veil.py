"""Other people out of sight while the screen is shared: each a number, the same wherever it stands.

``masking`` hides others in what is handed out to somebody; here they stay apart from each other,
so that one can go on working.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smallcrm.domain.held import MASKED
from smallcrm.domain.masking import (
    EMAIL,
    Mask,
    OtherPerson,
    Others,
    joined,
    run_of,
    taken_apart,
    words_of,
)
from smallcrm.domain.text import fold

MASK = "••••"
"""In the place of what cannot be told apart: a part of a name, an address, somebody's words."""
_WORD = re.compile(r"[^\W_]+")
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True)
class Someone:
    """A customer, as far as it is to be hidden. ``parts`` is None for a company."""

    id: int
    name: str
    parts: OtherPerson | None


class Crowd:
    """All customers of a file, as far as they are to be hidden: made once, as that takes long where
    they are many, and told of those who came or were changed."""

    def __init__(self) -> None:
        self.numbered: dict[str, int] = {}
        """Whole names, as ``joined``, with the number that is seen in their place."""
        self.longest: dict[str, int] = {}
        """By a first word: of how many words the longest name is that begins with it."""
        self.whole: dict[str, int] = {}
        """The same numbers by the names as they are written."""
        self.others = Others()
        self.numbers: set[str] = set()
        """The last digits of phone numbers."""

    def add(self, people: Iterable[Someone]) -> None:
        """What somebody was called before stays hidden."""
        for one in people:
            name = joined(words_of(one.name)) if one.parts is None else self.others.add(one.parts)
            if not name:
                continue
            self.whole.setdefault(one.name, one.id)
            before = self.numbered.get(name)
            if before is None:
                words = taken_apart(name)
                self.longest[words[0]] = max(len(words), self.longest.get(words[0], 0))
            if before is None or str(before) < str(one.id):
                self.numbered[name] = one.id


class Veil:
    """Texts without anybody but ``current``: whole names as "•• 12", parts of names, addresses
    and numbers as "••••"."""

    is_closed = False

    def __init__(self, crowd: Crowd, current: int, mask: Mask) -> None:
        """``mask`` knows what is the current one's own, and has the people of ``crowd``."""
        self.current = current
        self._crowd, self._mask = crowd, mask
        self._known: dict[str, str] = {}

    def hide(self, text: str) -> str:
        """The text as it may be seen."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = self._known[text] = self._hidden(text)
        return known

    def quote(self, text: str, customer: int | None) -> str:
        """What somebody said, or was written about them: only of the current one."""
        return self.hide(text) if not text or customer == self.current else MASK

    def counted(self, number: int) -> str:
        """Somebody who is not in the file, by their place in a list."""
        return label(number)

    def _hidden(self, text: str) -> str:
        whole = self._crowd.whole.get(text)
        if whole is not None and not self._mask.own.issuperset(words_of(text)):
            return label(whole)
        if not any(c.isalnum() for c in text):
            return text
        return self._mask.hide(self._numbered(text)).replace(MASKED, MASK)

    def _numbered(self, text: str) -> str:
        addresses = [match.span() for match in EMAIL.finditer(text)]  # shown whole or not at all
        tokens = [
            token
            for token in _WORD.finditer(text)
            if not any(start <= token.start() < end for start, end in addresses)
        ]
        words = [fold(t[0]) for t in tokens]
        crowd, own = self._crowd, self._mask.own
        out, done, number = list[str](), 0, 0
        while number < len(tokens):
            length = run_of(words, number, crowd.longest, crowd.numbered, own)
            if length > 1 or (length and tokens[number][0][0].isupper()):
                by = label(crowd.numbered[joined(words[number : number + length])])
                out += [text[done : tokens[number].start()], by]
                done = tokens[number + length - 1].end()
            number += length or 1
        return "".join(out) + text[done:]


class ClosedVeil:
    """Nothing is seen, of anybody: until it is known who is to be hidden."""

    is_closed = True

    def hide(self, text: str) -> str:
        return MASK if any(c.isalnum() for c in text) else text

    def quote(self, text: str, customer: int | None) -> str:
        return MASK if text else text

    def counted(self, number: int) -> str:
        return MASK


def label(customer: int) -> str:
    """Under what somebody is seen: short, so that large text has room for the number, which stays
    the same from one day to the next."""
    return f"•• {customer}"
