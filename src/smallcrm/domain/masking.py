"""Hiding other people in the texts about somebody: as far as the file knows their names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from smallcrm.domain.held import MASKED
from smallcrm.domain.language import words
from smallcrm.domain.named import Names, is_unspaced
from smallcrm.domain.text import digits, fold

_TOKEN = re.compile(r"[^\W_]+")
EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
_DIGITS = re.compile(r"\+?\(?\d+")
_PREFIX = re.compile(r"\+|00|\(?0\Z")
_TAIL, _SHORTEST_NUMBER = 9, 7
_SENTENCE_END = ".!?\n"
_SHORTEST_CALLED = 4
"""Letters of the shortest first name that is known again in small letters."""

_ORDINARY = words(
    """will, may, mark, rose, grant, bill, frank, hope, joy, faith, grace, art, pat, sue, drew,
    jack, rob, don, dawn, june, april, august, summer, autumn, chase, miles, penny, iris,
    ivy, lily, ruby, amber, holly, hazel, daisy, robin, jay, dean, guy, max, carol, ray, sky,
    star, rich, chip, cliff, dale, glen, heath, lance, reed, rusty, sandy, victor, wade,
    ward, young, king, brown, white, black, green, gray, grey, baker, cook, smith, miller,
    hunter, fisher, taylor, carter, mason, page, price, long, short, strong, small, good,
    best, rest, wood, stone, field, hill, lake, banks, church, bell, day, week, winter,
    frost, snow, rain, fox, wolf, bird, fish, little, early, late, love, cross, bond, cash,
    rush, read, call, post, march, christian, english, french, german, klein, gross, lang,
    kurz, engel, kaiser, koch, richter, vogel, sommer, berg, bach, stein, weiss, schwarz,
    braun, neu, jung, alt, ernst, gut, bakker, visser, smit, jong, groot, wit, zwart, petit,
    grand, blanc, noir, roi, bon, marin, luz, mar, sol, cruz, reyes, blanco, rubio, bueno"""
)
"""Names that are words as well: at the beginning of a sentence they are taken for these."""
_PARTICLES = words(
    "van, von, der, den, de, het, ter, ten, zu, zum, zur, la, le, les, du, des, da, di, del, dos,"
    " el, al, bin, ibn, af, av"
)


@dataclass(frozen=True, slots=True)
class OtherPerson:
    """Somebody to be hidden; parts that nobody filled in are taken from the name."""

    name: str
    given_name: str = ""
    family_name: str = ""
    nickname: str = ""

    def called(self) -> list[str]:
        """The folded words that they are called by."""
        given = _words(self.given_name) or _words(self.name)[:1]
        return [*given, *_words(self.nickname)]

    def parts(self) -> list[str]:
        """All folded words of the name, but for "van" and the like."""
        family = _words(self.family_name) or _words(self.name)[1:]
        return [w for w in (*self.called(), *family) if len(w) > 1 and w not in _PARTICLES]


def _words(text: str) -> list[str]:
    return [fold(w) for w in _TOKEN.findall(text)]


@dataclass(slots=True)
class Mask:
    """Hides whole names, addresses and numbers everywhere; a part of a name where it is written
    like one and does not begin a sentence as an ordinary word; a first name of some letters that
    is no ordinary word in small letters too."""

    own: frozenset[str]
    """Folded words of the person's own name."""
    emails: frozenset[str] = frozenset()
    """The person's own, folded: any other is somebody else's."""
    numbers: frozenset[str] = frozenset()
    """The last digits of other people's."""
    _names: dict[str, list[list[str]]] = field(default_factory=dict)
    _parts: set[str] = field(default_factory=set)
    _called: set[str] = field(default_factory=set)
    _unspaced: Names = field(default_factory=lambda: Names(()))

    def add(self, others: Iterable[OtherPerson]) -> None:
        """To be called once."""
        inside = set[str]()
        for other in others:
            whole = _words(other.name)
            if whole and not set(whole) <= self.own:
                self._names.setdefault(whole[0], []).append(whole)
            self._parts |= set(other.parts()) - self.own
            self._called |= {
                w for w in other.called() if len(w) >= _SHORTEST_CALLED and w not in _ORDINARY
            }
            texts = (other.name, other.family_name, other.given_name)
            inside |= {
                t for t in texts if len(t) > 1 and is_unspaced(t) and fold(t) not in self.own
            }
        self._called -= self.own
        self._unspaced = Names(inside)

    def hide(self, text: str, close: Iterable[OtherPerson] = ()) -> str:
        """The text without the others. ``close`` are those who took part: parts of their names are
        hidden also where these are ordinary words."""
        near = {part for other in close for part in other.parts()} - self.own
        text = EMAIL.sub(lambda m: m[0] if fold(m[0]) in self.emails else MASKED, text)
        text = _NUMBER.sub(self._number, text)
        text = self._unspaced.replaced(text, MASKED)
        tokens = list(_TOKEN.finditer(text))
        folded = [fold(t[0]) for t in tokens]
        out: list[str] = []
        done, number = 0, 0
        while number < len(tokens):
            length = self._match(text, tokens, folded, number, near)
            if length:
                out += [text[done : tokens[number].start()], MASKED]
                done = tokens[number + length - 1].end()
            number += length or 1
        return "".join(out) + text[done:]

    def _match(
        self, text: str, tokens: list[re.Match[str]], folded: list[str], number: int, near: set[str]
    ) -> int:
        """How many words from this one on name somebody else."""
        whole = [
            len(name)
            for name in self._names.get(folded[number], ())
            if folded[number : number + len(name)] == name
        ]
        if whole:
            return max(whole)
        word, token = folded[number], tokens[number]
        if not token[0][0].isupper():
            return int(word in self._called)
        if word in near:
            return 1
        before = text[: token.start()].rstrip(" \t")
        begins = not before or before[-1] in _SENTENCE_END
        if begins and word in _ORDINARY:
            return 0
        is_date = before[-1:].isdigit()  # "3 May" is a day, whoever is called May
        return int(word in self._parts and not is_date)

    def _number(self, match: re.Match[str]) -> str:
        """Two numbers side by side look like one: any run of its groups may be somebody's."""
        groups = list(_DIGITS.finditer(match[0]))
        for last, end in enumerate(groups):
            for first in range(last, -1, -1):
                plain = digits(match[0][groups[first].start() : end.end()])
                if len(plain) >= _SHORTEST_NUMBER and plain[-_TAIL:] in self.numbers:
                    while first and _PREFIX.match(groups[first - 1][0]):
                        first -= 1
                    before, after = match[0][: groups[first].start()], match[0][end.end() :]
                    return before + MASKED + _NUMBER.sub(self._number, after)
        return match[0]
