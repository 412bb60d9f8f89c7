"""Which customers of a whole file may be the same: pairs worth comparing, then compared.

All pairs of 100,000 would be five thousand million; so only those are compared that have
something in common: an address, a number, a name, or names a letter apart. What very many have
in common says nothing, and is left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import TypeVar

from smallcrm.domain import likeness, nicknames
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.likeness import Face, Likeness, Shared
from smallcrm.domain.likeness_points import ASKED_FROM, Verdict
from smallcrm.domain.transliteration import sound

MOST_NAMESAKES = 12
"""A name that more have is common: alone it is no reason to ask."""
MOST_SHARING = 30
"""An address or a number that more have is not compared at all."""
MOST_NEAR = 16
"""So many pairs of two names a letter apart; more, and both are common."""
STEP = 1_024
"""So many are gone through before it is looked whether to go on."""

Progress = Callable[[int, int], None]
Pair = tuple[int, int]
_T = TypeVar("_T")
_Keys = Callable[[Face], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two customers, the one that came first before the other."""

    one: int
    other: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far it is, in percent, and may stop it."""

    progress: Progress = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False

    def parts(
        self, items: Sequence[_T], begin: int, end: int, step: int = STEP
    ) -> Iterator[Sequence[_T]]:
        """All of ``items`` in small parts, between so many percent of the whole work.

        Raises:
            Cancelled: the user stopped it.
        """
        for at in range(0, len(items), step):
            if self.cancelled():
                raise Cancelled
            self.progress(begin + (end - begin) * at // len(items), 100)
            yield items[at : at + step]


def find(
    faces: Sequence[Face],
    of_many: Shared,
    apart: Collection[Pair] = (),
    watch: Watch = Watch(),
) -> list[Pair]:
    """The pairs that join by themselves or are to be asked of, the likeliest first; those of
    ``apart`` (the lower id first) are known not to be the same.

    Raises:
        Cancelled: the user stopped it.
    """
    wanted = _candidates(faces, of_many, watch)
    wanted.difference_update(apart)
    found = _likeliest(wanted, {face.id: face for face in faces}, of_many, watch)
    watch.progress(100, 100)
    return found


def compared(pairs: Iterable[Pair], faces: Iterable[Face], of_many: Shared) -> list[Alike]:
    """With their reasons; pairs of whom one is not among the faces are left out."""
    by_id = {face.id: face for face in faces}
    return [
        Alike(one, other, likeness.compare(by_id[one], by_id[other], of_many))
        for one, other in pairs
        if one in by_id and other in by_id
    ]


def between(
    new: Sequence[Face], known: Sequence[Face], of_many: Shared, watch: Watch = Watch()
) -> list[Alike]:
    """Which of the new may be which of those known, the likeliest first; the ids of the new are
    below zero, those of the known above.

    Raises:
        Cancelled: the user stopped it.
    """
    few, many = (new, known) if len(new) < len(known) else (known, new)
    pairs = set[Pair]()
    for keys, most in ((_reach(of_many), MOST_SHARING), (_namesakes, MOST_NAMESAKES)):
        for mine, theirs in _in_common(few, many, keys, watch):
            if len(mine) + len(theirs) <= most:
                pairs.update(map(_ordered, product(mine, theirs)))
    for turned in (False, True):
        pairs.update(_near_between(few, many, watch, turned=turned))
    by_id = {face.id: face for face in (*new, *known)}
    found = compared(_likeliest(pairs, by_id, of_many, watch), by_id.values(), of_many)
    return sorted(found, key=lambda a: (-a.likeness.score, a.one, a.other))


def like(face: Face, faces: Iterable[Face], of_many: Shared) -> list[Alike]:
    """Whom of these somebody new may be, the likeliest first."""
    found = [Alike(face.id, f.id, likeness.compare(face, f, of_many)) for f in faces]
    found = [a for a in found if a.likeness.verdict is not Verdict.DIFFERENT]
    return sorted(found, key=lambda a: (-a.likeness.score, a.other))


def _likeliest(
    pairs: Iterable[Pair], by_id: dict[int, Face], of_many: Shared, watch: Watch
) -> list[Pair]:
    """Those that are not plainly two, the likeliest first. A name alone comes after all that have
    more in common: a large file has more namesakes than anybody could look through."""
    ranks: dict[tuple[bool, int], list[Pair]] = {}
    for some in watch.parts(sorted(pairs), 70, 100):
        for pair in some:
            one, other = pair
            points = likeness.weigh(by_id[one], by_id[other], of_many).values()
            score = sum(points)
            if score >= ASKED_FROM:
                single = len([p for p in points if p > 0]) < 2
                ranks.setdefault((single, -score), []).append(pair)
    return [pair for _, rank in sorted(ranks.items()) for pair in rank]


def _ordered(pair: Pair) -> Pair:
    one, other = pair
    return pair if one < other else (other, one)


# --- something in common ------------------------------------------------------------------------


def _candidates(faces: Sequence[Face], of_many: Shared, watch: Watch) -> set[Pair]:
    """Pairs of ids, the lower first."""
    found = set[Pair]()
    reach = _reach(of_many)
    for keys, most, begin in ((reach, MOST_SHARING, 40), (_namesakes, MOST_NAMESAKES, 50)):
        for some in watch.parts(_groups(faces, keys, watch, begin), begin + 8, begin + 10):
            for group in some:
                if len(group) <= most:
                    found.update(combinations(sorted(set(group)), 2))
    for turned in (False, True):
        found.update(_near(faces, watch, turned=turned))
    return found


def _groups(faces: Sequence[Face], keys: _Keys, watch: Watch, begin: int) -> list[list[int]]:
    """The ids of those that have a key in common."""
    first: dict[str, int] = {}
    groups: dict[str, list[int]] = {}
    for some in watch.parts(faces, begin, begin + 8):
        for face in some:
            number = face.id
            for key in keys(face):
                other = first.setdefault(key, number)
                if other != number:
                    groups.setdefault(key, [other]).append(number)
    return list(groups.values())


def _in_common(
    few: Sequence[Face], many: Sequence[Face], keys: _Keys, watch: Watch
) -> Iterable[tuple[set[int], set[int]]]:
    """For each key of the few that the many have: the ids of both."""
    index: dict[str, tuple[set[int], set[int]]] = {}
    for some in watch.parts(few, 40, 45):
        for face in some:
            for key in keys(face):
                index.setdefault(key, (set(), set()))[0].add(face.id)
    for some in watch.parts(many, 45, 50):
        for face in some:
            for key in keys(face):
                if key in index:
                    index[key][1].add(face.id)
    return [both for both in index.values() if both[1]]


def _reach(of_many: Shared) -> _Keys:
    """Addresses and numbers. What many have counts only beside a word of the name in common: the
    switchboard of a house would make everybody in it a pair with everybody."""

    def keys(face: Face) -> Iterator[str]:
        for address in face.emails:
            if not likeness.is_role(address):
                yield from _beside(face, address) if address in of_many.emails else (address,)
        for number in face.phones:
            yield from _beside(face, number) if number in of_many.phones else (number,)

    return keys


def _beside(face: Face, value: str) -> Iterable[str]:
    return [f"{value} {word}" for word in face.name.sounds]


def _namesakes(face: Face) -> Iterator[str]:
    """What the names of one person have in common however they are written."""
    name = face.name
    if not name.words:
        return
    yield " ".join(sorted(name.words))
    for company in face.companies:
        yield f"c {company} {sound(name.family.replace(' ', ''))}"
    if face.is_company or not name.family:
        yield "s " + " ".join(sorted(name.sounds))
        return
    given, family = sound(name.given), sound(name.family)
    if name.spelled:
        for spelling in name.spellings:
            yield " ".join(sorted(spelling.split()))
    for group in nicknames.groups(name.given):
        yield f"g {group} {family}"
    for year, month, day in face.birthdays:
        yield f"b {year}-{month}-{day} {family}"
        yield f"d {year}-{month}-{day} {given}"
    yield f"m {given} {family}"
    yield f"f {given[:3]} {family}"
    for short in face.nicknames:
        yield f"m {sound(short)} {family}"
    last = name.family.split() if " " in name.family else ()
    for word in (*name.middle, *last):
        yield f"m {given} {sound(word)}"


# --- a letter apart -----------------------------------------------------------------------------

_NUMBER = re.compile("[0-9]")
_Holders = dict[str, dict[str, list[int]]]
"""By the name that may differ, and the one that may not: the ids of those who are called so."""


def _near(faces: Sequence[Face], watch: Watch, *, turned: bool) -> Iterator[Pair]:
    """Those with the same given name and family names a letter apart; ``turned``: the other way
    round."""
    holders = _holders(faces, watch, turned=turned)
    for one, other in _letter_apart(list(holders), watch):
        yield from _across(holders[one], holders[other])


def _near_between(
    few: Sequence[Face], many: Sequence[Face], watch: Watch, *, turned: bool
) -> Iterator[Pair]:
    mine = _holders(few, watch, turned=turned)
    theirs = _holders(many, watch, turned=turned)
    for one, other in _letter_apart_between(list(mine), list(theirs), watch):
        yield from _across(mine[one], theirs[other])


def _holders(faces: Sequence[Face], watch: Watch, *, turned: bool) -> _Holders:
    found: _Holders = {}
    for some in watch.parts(faces, 60, 62):
        for face in some:
            fixed, loose = face.name.given, face.name.family
            if turned:
                fixed, loose = loose, fixed
            if len(fixed) > 1 and len(loose) > 2 and not _NUMBER.search(loose):
                found.setdefault(loose, {}).setdefault(fixed, []).append(face.id)
    return found


def _across(one: dict[str, list[int]], other: dict[str, list[int]]) -> Iterator[Pair]:
    few, many = (one, other) if len(one) < len(other) else (other, one)
    for fixed, mine in few.items():
        theirs = many.get(fixed)
        if theirs and len(mine) * len(theirs) <= MOST_NEAR:
            yield from map(_ordered, product(mine, theirs))


def _letter_apart(words: Sequence[str], watch: Watch) -> Iterator[tuple[str, str]]:
    """Two words a letter apart are the same when one letter of each is left out. Sorted by the
    length of what is left, so that it is not kept all at once."""
    lengths = _by_length(words)
    for length in _lengths_left(lengths):
        first: dict[str, str] = {w: w for w in lengths.get(length, ())}
        more: dict[str, list[str]] = {}
        for some in watch.parts(lengths.get(length + 1, ()), 62, 65):
            for word in some:
                for key in _without_one(word):
                    other = first.setdefault(key, word)
                    if other is not word:
                        more.setdefault(key, [other]).append(word)
        for groups in watch.parts(list(more.values()), 65, 65):
            for alike in groups:
                yield from combinations(alike, 2)


def _letter_apart_between(
    few: Sequence[str], many: Sequence[str], watch: Watch
) -> Iterator[tuple[str, str]]:
    """As ``_letter_apart``, one word of each."""
    mine, theirs = _by_length(few), _by_length(many)
    for length in _lengths_left(mine):
        index: dict[str, list[str]] = {w: [w] for w in mine.get(length, ())}
        for some in watch.parts(mine.get(length + 1, ()), 62, 63):
            for word in some:
                for key in _without_one(word):
                    index.setdefault(key, []).append(word)
        for some in watch.parts(theirs.get(length, ()), 63, 64):
            for word in some:
                yield from ((one, word) for one in index.get(word, ()) if one != word)
        for some in watch.parts(theirs.get(length + 1, ()), 64, 65):
            for word in some:
                for key in _without_one(word):
                    if key in index:
                        yield from ((one, word) for one in index[key] if one != word)


def _by_length(words: Sequence[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for word in words:
        found[len(word)].append(word)
    return dict(found)


def _lengths_left(lengths: Collection[int]) -> list[int]:
    return sorted({*lengths, *(n - 1 for n in lengths)})


def _without_one(word: str) -> set[str]:
    return {word[:n] + word[n + 1 :] for n in range(len(word))}
