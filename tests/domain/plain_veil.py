"""The veil as it was first written: every name is looked at for every word of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from smallcrm.domain.held import MASKED
from smallcrm.domain.masking import EMAIL, Mask, words_of
from smallcrm.domain.text import fold
from smallcrm.domain.veil import MASK, Crowd, Someone, Veil, label

_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class PlainMask(Mask):
    people: Sequence[Someone] = ()

    def _match(
        self, text: str, tokens: list[re.Match[str]], folded: list[str], number: int, near: set[str]
    ) -> int:
        whole = [
            len(name)
            for one in self.people
            if one.parts is not None and (name := words_of(one.name))
            if folded[number : number + len(name)] == name and not self.own.issuperset(name)
        ]
        return max(whole) if whole else Mask._match(self, text, tokens, folded, number, near)


class PlainVeil(Veil):
    def __init__(self, crowd: Crowd, current: int, mask: Mask, people: Sequence[Someone]) -> None:
        super().__init__(crowd, current, mask)
        self._people = [(words_of(one.name), one) for one in people]

    def _hidden(self, text: str) -> str:
        for words, one in self._people:
            if words and one.name == text:
                if not self._mask.own.issuperset(words):
                    return label(one.id)
                break
        if not any(c.isalnum() for c in text):
            return text
        return self._mask.hide(self._numbered(text)).replace(MASKED, MASK)

    def _numbered(self, text: str) -> str:
        addresses = [match.span() for match in EMAIL.finditer(text)]
        tokens = [
            token
            for token in _WORD.finditer(text)
            if not any(start <= token.start() < end for start, end in addresses)
        ]
        words = [fold(t[0]) for t in tokens]
        out, done, number = list[str](), 0, 0
        while number < len(tokens):
            fits = [
                (len(name), label(one.id))
                for name, one in self._people
                if name and words[number : number + len(name)] == name
                if not self._mask.own.issuperset(name)
            ]
            length, by = max(fits, default=(0, ""))
            if length and (length > 1 or tokens[number][0][0].isupper()):
                out += [text[done : tokens[number].start()], by]
                done = tokens[number + length - 1].end()
            number += length or 1
        return "".join(out) + text[done:]
