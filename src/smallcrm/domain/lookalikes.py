"""Which customers of a whole file may be the same: pairs worth comparing, then compared.

All pairs of 100,000 would be five thousand million; so only those are compared that have
something in common: an address, a number, a name, or names a letter apart. What very many have
in common says nothing, and is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from smallcrm.domain import likeness, nicknames
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.likeness import Face, Likeness, Shared
from smallcrm.domain.likeness_points import Verdict
from smallcrm.domain.transliteration import sound

MOST_NAMESAKES = 12
"""A name that more have is common: alone it is no reason to ask."""
MOST_SHARING = 30
"""An address or a number that more have is not compared at all."""
MOST_NEAR = 16
"""So many pairs of two names a letter apart; more, and both are common."""
MOST_PAIRS = 10_000
"""As many pairs as somebody could ever look through; the likeliest are kept."""
_STEP = 2_048

Progress = Callable[[int, int], None]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two customers, the one that came first before the other."""

    one: int
    other: int
    likeness: Likeness


def find(
    faces: Sequence[Face],
    apart: Collection[Pair] = (),
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Alike]:
    """The pairs that join by themselves or are to be asked of, the likeliest first; those of
    ``apart`` (the lower id first) are known not to be the same.

    Raises:
        Cancelled: the user stopped it.
    """
    of_many = likeness.shared(faces)
    by_id = {face.id: face for face in faces}
    wanted = set()
    for number, pair in enumerate(_candidates(faces)):
        if number % _STEP == 0 and cancelled():
            raise Cancelled
        wanted.add(pair)
    wanted.difference_update(apart)
    found: list[Alike] = []
    for number, (one, other) in enumerate(wanted):
        if number % _STEP == 0:
            progress(number, len(wanted))
            if cancelled():
                raise Cancelled
        result = likeness.compare(by_id[one], by_id[other], of_many)
        if result.verdict is not Verdict.DIFFERENT:
            found.append(Alike(one, other, result))
    progress(len(wanted), len(wanted))
    found.sort(key=lambda a: (-a.likeness.score, a.one, a.other))
    return found[:MOST_PAIRS]


def between(new: Sequence[Face], known: Sequence[Face], of_many: Shared) -> list[Alike]:
    """Which of the new may be which of those known, the likeliest first; the ids of the new are
    below zero, those of the known above."""
    by_id = {face.id: face for face in (*new, *known)}
    pairs = {(one, other) for one, other in _candidates([*new, *known]) if one < 0 < other}
    found = [
        Alike(one, other, likeness.compare(by_id[one], by_id[other], of_many))
        for one, other in pairs
    ]
    found = [a for a in found if a.likeness.verdict is not Verdict.DIFFERENT]
    return sorted(found, key=lambda a: (-a.likeness.score, a.one, a.other))


def like(face: Face, faces: Iterable[Face], of_many: Shared) -> list[Alike]:
    """Whom of these somebody new may be, the likeliest first."""
    found = [Alike(face.id, f.id, likeness.compare(face, f, of_many)) for f in faces]
    found = [a for a in found if a.likeness.verdict is not Verdict.DIFFERENT]
    return sorted(found, key=lambda a: (-a.likeness.score, a.other))


def _candidates(faces: Sequence[Face]) -> Iterator[Pair]:
    """Pairs of ids, the lower first; some come more than once."""
    yield from _by(((f.id, key) for f in faces for key in _reach(f)), MOST_SHARING)
    yield from _by(((f.id, key) for f in faces for key in _namesakes(f)), MOST_NAMESAKES)
    yield from _near(faces, turned=False)
    yield from _near(faces, turned=True)


def _by(keyed: Iterable[tuple[int, str]], most: int) -> Iterator[Pair]:
    """All pairs of those that have a key in common with few enough."""
    first: dict[str, int] = {}
    groups: dict[str, list[int]] = {}
    for number, key in keyed:
        other = first.setdefault(key, number)
        if other != number:
            groups.setdefault(key, [other]).append(number)
    for group in groups.values():
        if len(group) <= most:
            ids = sorted(set(group))
            for place, one in enumerate(ids):
                for other in ids[place + 1 :]:
                    yield one, other


def _reach(face: Face) -> Iterator[str]:
    for address in face.emails:
        if not likeness.is_role(address):
            yield address
    yield from face.phones


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
    if len(name.spellings) > 1:
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
    last = name.family.split()
    for word in (*name.middle, *(last if len(last) > 1 else ())):
        yield f"m {given} {sound(word)}"


def _near(faces: Sequence[Face], *, turned: bool) -> Iterator[Pair]:
    """Those with the same given name and family names a letter apart; ``turned``: the other way
    round. Two words a letter apart are the same when one letter of each is left out."""
    groups: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for face in faces:
        fixed, loose = face.name.given, face.name.family
        if turned:
            fixed, loose = loose, fixed
        if len(fixed) > 1 and len(loose) > 2:
            groups[fixed].setdefault(loose, []).append(face.id)
    for words in groups.values():
        if len(words) < 2:
            continue
        seen: dict[str, list[str]] = defaultdict(list)
        for word in words:
            for key in _without_one(word):
                seen[key].append(word)
        for alike in seen.values():
            if len(alike) > 1:
                yield from _across(alike, words)


def _across(alike: list[str], words: dict[str, list[int]]) -> Iterator[Pair]:
    for place, one in enumerate(alike):
        for other in alike[place + 1 :]:
            mine, theirs = words[one], words[other]
            if len(mine) * len(theirs) <= MOST_NEAR:
                for a in mine:
                    for b in theirs:
                        yield (a, b) if a < b else (b, a)


def _without_one(word: str) -> set[str]:
    return {word, *(word[:n] + word[n + 1 :] for n in range(len(word)))}
