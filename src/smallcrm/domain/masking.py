"""Hiding other people in the texts about somebody: as far as the file knows their names."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence, Set
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
_BETWEEN = "\n"
"""Between the words of a name that is looked for: in no folded word, where a blank may be."""
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

    def words(self) -> tuple[list[str], list[str], list[str]]:
        """Folded: those of the whole name, those they are called by, and those of the family."""
        whole = words_of(self.name)
        given = (words_of(self.given_name) if self.given_name else ()) or whole[:1]
        family = (words_of(self.family_name) if self.family_name else ()) or whole[1:]
        nick = words_of(self.nickname) if self.nickname else ()
        return whole, [*given, *nick], [*family]

    def parts(self) -> list[str]:
        """All folded words of the name, but for "van" and the like."""
        _, called, family = self.words()
        return [w for w in (*called, *family) if _is_part(w)]


def joined(words: Sequence[str]) -> str:
    """A whole name by its folded words, as it is looked for."""
    return _BETWEEN.join(words)


def taken_apart(name: str) -> list[str]:
    """The folded words of a name that is ``joined``."""
    return name.split(_BETWEEN)


def run_of(
    words: Sequence[str],
    number: int,
    longest: Mapping[str, int],
    known: Container[str],
    own: frozenset[str],
) -> int:
    """How many of the folded ``words`` from ``number`` on are the longest name that is ``known``
    and not one's ``own``; 0: none is. ``longest`` says it of the names by their first words."""
    most = min(longest.get(words[number], 0), len(words) - number)
    for length in range(most, 0, -1):
        some = words[number : number + length]
        if joined(some) in known and not own.issuperset(some):
            return length
    return 0


def _is_part(word: str) -> bool:
    return len(word) > 1 and word not in _PARTICLES


def words_of(text: str) -> list[str]:
    """The folded words of a name."""
    if text.isascii():
        return _TOKEN.findall(text.lower())  # most names
    return [fold(w) for w in _TOKEN.findall(text)]


class Others:
    """Everybody who may have to be hidden, by the words of their names: made once for a file, and
    asked for whoever is not hidden, whose own words are left out only then."""

    def __init__(self) -> None:
        self.whole: set[str] = set()
        """Whole names, as ``joined``."""
        self.longest: dict[str, int] = {}
        """By a first word: of how many words the longest name is that begins with it."""
        self.parts: set[str] = set()
        self.called: set[str] = set()
        self._inside: dict[str, set[str]] = {}
        self._unspaced: Names | None = None

    def add(self, other: OtherPerson) -> str:
        """Returns the whole name, as ``joined``."""
        whole, called, family = other.words()
        name = joined(whole)
        if whole and name not in self.whole:
            self.whole.add(name)
            self.longest[whole[0]] = max(len(whole), self.longest.get(whole[0], 0))
        for word in (*called, *family):
            if word not in self.parts and _is_part(word):
                self.parts.add(word)
        for word in called:
            if len(word) >= _SHORTEST_CALLED and word not in _ORDINARY:
                self.called.add(word)
        for text in (other.name, other.family_name, other.given_name):
            if not text.isascii() and len(text) > 1 and is_unspaced(text):
                self._inside.setdefault(fold(text), set()).add(text)
                self._unspaced = None
        return name

    def unspaced(self, own: frozenset[str]) -> Names:
        """Those whose names stand in the middle of other words, but for one's own."""
        mine = [folded for folded in self._inside if folded in own]
        if mine:
            return Names(t for f, texts in self._inside.items() if f not in own for t in texts)
        if self._unspaced is None:
            self._unspaced = Names(t for texts in self._inside.values() for t in texts)
        return self._unspaced


@dataclass(slots=True)
class Mask:
    """Hides whole names, addresses and numbers everywhere; a part of a name where it is written
    like one and does not begin a sentence as an ordinary word; a first name of some letters that
    is no ordinary word in small letters too."""

    own: frozenset[str]
    """Folded words of the person's own name."""
    emails: frozenset[str] = frozenset()
    """The person's own, folded: any other is somebody else's."""
    numbers: Set[str] = frozenset()
    """The last digits of people's numbers."""
    own_numbers: frozenset[str] = frozenset()
    """Of these the person's own."""
    others: Others = field(default_factory=Others)
    """The person may be among them."""
    _unspaced: Names | None = None

    def add(self, others: Iterable[OtherPerson]) -> None:
        for other in others:
            self.others.add(other)
        self._unspaced = None

    def hide(self, text: str, close: Iterable[OtherPerson] = ()) -> str:
        """The text without the others. ``close`` are those who took part: parts of their names are
        hidden also where these are ordinary words."""
        near = {part for other in close for part in other.parts()} - self.own
        text = EMAIL.sub(lambda m: m[0] if fold(m[0]) in self.emails else MASKED, text)
        text = _NUMBER.sub(self._number, text)
        if not text.isascii():
            if self._unspaced is None:
                self._unspaced = self.others.unspaced(self.own)
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
        whole = run_of(folded, number, self.others.longest, self.others.whole, self.own)
        if whole:
            return whole
        word, token = folded[number], tokens[number]
        if not token[0][0].isupper():
            return int(word in self.others.called and word not in self.own)
        if word in near:
            return 1
        before = text[: token.start()].rstrip(" \t")
        begins = not before or before[-1] in _SENTENCE_END
        if begins and word in _ORDINARY:
            return 0
        is_date = before[-1:].isdigit()  # "3 May" is a day, whoever is called May
        return int(word in self.others.parts and word not in self.own and not is_date)

    def _is_others(self, tail: str) -> bool:
        return tail in self.numbers and tail not in self.own_numbers

    def _number(self, match: re.Match[str]) -> str:
        """Two numbers side by side look like one: any run of its groups may be somebody's."""
        groups = list(_DIGITS.finditer(match[0]))
        for last, end in enumerate(groups):
            for first in range(last, -1, -1):
                plain = digits(match[0][groups[first].start() : end.end()])
                if len(plain) >= _SHORTEST_NUMBER and self._is_others(plain[-_TAIL:]):
                    while first and _PREFIX.match(groups[first - 1][0]):
                        first -= 1
                    before, after = match[0][: groups[first].start()], match[0][end.end() :]
                    return before + MASKED + _NUMBER.sub(self._number, after)
        return match[0]
