"""Whether a text names somebody, however it is written: in any case, without its accents, with
other signs between the words ("clara_beispiel.vcf"); a number in any format.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from smallcrm.domain.text import digits, fold

SHORTEST_NUMBER = 6
"""Digits of the shortest phone number that is looked for."""
_SHORTEST, _SHORTEST_UNSPACED = 3, 2
"""Letters of the shortest name that is looked for by itself."""
_TAIL = 9
"""Digits of a phone number that tell it from others, whatever stands before them."""

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Letters of scripts in which a name stands in the middle of others, or has endings."""
_DIGITS = re.compile(r"\d")
_BETWEEN = r"[\s()/.-]{0,3}"
_PREFIX = rf"(?:\+?\d{{1,4}}{_BETWEEN}(?:0{_BETWEEN})?)?"

Span = tuple[int, int]


def is_unspaced(term: str) -> bool:
    """Whether it is in a script in which names stand in the middle of other words."""
    return _UNSPACED.search(term) is not None


def is_long_enough(term: str) -> bool:
    """Whether a name is looked for by itself; shorter ones would be found everywhere."""
    shortest = _SHORTEST_UNSPACED if _UNSPACED.search(term) else _SHORTEST
    return len(term.strip()) >= shortest


class Names:
    """What names somebody: names, e-mail addresses, phone numbers."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._by_first: dict[str, list[list[str]]] = {}
        numbers, inside = list[str](), list[str]()
        for term in sorted({t for t in terms if t.strip()}):
            number = digits(term)
            if len(number) >= SHORTEST_NUMBER and not any(c.isalpha() for c in term):
                numbers.append(_any_format(number))
            elif _UNSPACED.search(term):
                inside.append(re.escape(term))
            elif words := [fold(w) for w in _WORD.findall(term)]:
                self._by_first.setdefault(words[0], []).append(words)
        self._numbers, self._inside = _any_of(numbers), _any_of(inside)

    def are_in(self, text: str) -> bool:
        return next(iter(self._spans(text)), None) is not None

    def may_be_in(self, text: str) -> bool:
        """A quick look: False where they are not, also where the text is written as JSON."""
        folded = fold(text)
        return any(first in folded for first in self._by_first) or any(self._matches(text))

    def replaced(self, text: str, by: str) -> str:
        """The text with ``by`` in the place of each."""
        out, done = [], 0
        for start, end in sorted(self._spans(text), key=lambda span: (span[0], -span[1])):
            if start >= done:
                out += [text[done:start], by]
                done = end
        return "".join([*out, text[done:]])

    def _spans(self, text: str) -> Iterable[Span]:
        yield from (match.span() for match in self._matches(text))
        folded = fold(text)
        if not any(first in folded for first in self._by_first):
            return  # most texts: taking them to pieces would take long
        tokens = list(_WORD.finditer(text))
        words = [fold(t[0]) for t in tokens]
        for number, word in enumerate(words):
            fits = [
                len(name)
                for name in self._by_first.get(word, ())
                if words[number : number + len(name)] == name
            ]
            if fits:
                yield tokens[number].start(), tokens[number + max(fits) - 1].end()

    def _matches(self, text: str) -> Iterator[re.Match[str]]:
        if self._inside is not None:
            yield from self._inside.finditer(text)
        if self._numbers is not None and _DIGITS.search(text):  # which is found much faster
            yield from self._numbers.finditer(text)


def _any_of(patterns: list[str]) -> re.Pattern[str] | None:
    patterns.sort(key=len, reverse=True)
    return re.compile("|".join(patterns)) if patterns else None


def _any_format(number: str) -> str:
    """Its last digits with what may stand between them, and a prefix before."""
    tail = number[-_TAIL:].lstrip("0")
    return rf"(?<!\d){_PREFIX}{_BETWEEN.join(tail)}(?!\d)"
