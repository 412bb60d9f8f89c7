"""How alike two customers are: points for and against, the reasons, and what follows from them.

Names alone decide nothing (of 24 pairs of names no measure told more than 16 apart): what joins
by itself also has the same e-mail address or phone number, or the same company and not one field
that disagrees. Addresses of a role and numbers of many never do, and given names a letter apart
are always asked of. The points and both thresholds
are argued for by the labelled set of ``tests/likeness_set.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import SimpleNamespace
from typing import NamedTuple, cast

from smallcrm.domain import nicknames
from smallcrm.domain.likeness_points import (
    AGAINST,
    ALWAYS_ASKED,
    ASKED_FROM,
    COMPANY_OF_NAMESAKES,
    JOINS_FROM,
    NEAR_BOTH,
    NEAR_REAL,
    OF_SEVERAL,
    ONE_WORD,
    OTHERWISE_WRITTEN,
    POINTS,
    WHOLE,
    Reason,
    Verdict,
)
from smallcrm.domain.name_words import COUPLED, PARTICLES, ROLES
from smallcrm.domain.person_name import Name
from smallcrm.domain.transliteration import sound

NUMBER_TAIL = 9
"""Phone numbers are the same when their last nine digits are."""
SHORTEST_NUMBER = 6
"""Fewer digits than this are an extension, and tell nobody from others."""
MANY = 3
"""A number or an address that so many differently named customers have is nobody's own."""

R = cast("type[Reason]", SimpleNamespace(**Reason.__members__))
"""The reasons by their names, as ``Reason`` itself: to look up a member of an enum takes Python
3.11 longer than to compare two sets, and a large file asks for a million."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """``score`` in points, ``reasons`` with the weightiest first, those against last."""

    score: int
    reasons: tuple[Reason, ...]
    verdict: Verdict

    @property
    def against(self) -> tuple[Reason, ...]:
        return tuple(r for r in self.reasons if r in AGAINST)


class Face(NamedTuple):
    """A customer as far as they are compared. ``id`` is the caller's. ``phones`` are tails of
    numbers, ``emails`` lower case, ``companies`` folded; days of birth with year 0 when unknown.

    A tuple, as names are: a hundred thousand are made in a fourth of the time.
    """

    id: int
    name: Name
    nicknames: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    birthdays: frozenset[tuple[int, int, int]] = frozenset()
    is_company: bool = False


@dataclass(frozen=True, slots=True)
class Shared:
    """Numbers and addresses that many have."""

    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()


NOTHING_SHARED = Shared()


def is_role(address: str) -> bool:
    """Whether an address is of an office rather than a person."""
    local = address.partition("@")[0].partition("+")[0]
    return local in ROLES or local.rstrip("0123456789-_.") in ROLES


def shared(faces: Iterable[Face]) -> Shared:
    """Numbers and addresses that so many differently named have that they are nobody's own."""
    faces = list(faces)
    return Shared(_of_many(faces, lambda f: f.phones), _of_many(faces, lambda f: f.emails))


def _of_many(faces: Sequence[Face], held: Callable[[Face], frozenset[str]]) -> frozenset[str]:
    often = Counter(chain.from_iterable(map(held, faces)))
    holders: dict[str, list[Face]] = {v: [] for v, count in often.items() if count >= MANY}
    if holders:
        for face in faces:
            for value in held(face):
                known = holders.get(value)
                if known is not None and len(known) < MANY and _is_another(face, known):
                    known.append(face)
    return frozenset(v for v, known in holders.items() if len(known) >= MANY)


def _is_another(one: Face, known: Iterable[Face]) -> bool:
    """Bob Smith is Robert Smith written otherwise; who A. Smith or "" is nobody knows."""
    return not any(
        one.name.words and other.name.words and _compare_name(one, other)[0] in OTHERWISE_WRITTEN
        for other in known
    )


def compare(one: Face, other: Face, of_many: Shared = NOTHING_SHARED) -> Likeness:
    """Whether both may be the same customer, and why."""
    points = weigh(one, other, of_many)
    reasons = tuple(sorted(points, key=lambda r: -points[r]))
    return Likeness(sum(points.values()), reasons, verdict(points))


def weigh(one: Face, other: Face, of_many: Shared) -> dict[Reason, int]:
    """The points for and against their being the same."""
    points: dict[Reason, int] = {}
    if one.is_company != other.is_company:
        points[R.OTHER_KIND] = POINTS[R.OTHER_KIND]
    _compare_names(one, other, points)
    _compare_reach(one, other, of_many, points)
    _compare_rest(one, other, points)
    return points


def verdict(points: Mapping[Reason, int]) -> Verdict:
    """What follows from the points. A number alone, where each has an address of his own, may be
    that of a house: so are father and son of one name."""
    score = sum(points.values())
    if score < ASKED_FROM:
        return Verdict.DIFFERENT
    if score < JOINS_FROM or not ALWAYS_ASKED.isdisjoint(points):
        return Verdict.ASKED
    by_number = R.PHONE in points and R.OTHER_EMAIL not in points
    namesakes = not WHOLE.isdisjoint(points) and AGAINST.isdisjoint(points)
    alone = by_number or (namesakes and R.COMPANY in points)
    sure = R.EMAIL in points or (alone and OF_SEVERAL.isdisjoint(points))
    return Verdict.JOINS if sure else Verdict.ASKED


# --- names --------------------------------------------------------------------------------------


def _compare_names(one: Face, other: Face, points: dict[Reason, int]) -> None:
    a, b = one.name, other.name
    if not a.words or not b.words:
        points[R.NAMELESS] = POINTS[R.NAMELESS]
        return
    reason, worth = _compare_name(one, other)
    points[reason] = worth
    if a.title and b.title and a.title != b.title:
        points[R.OTHER_TITLE] = POINTS[R.OTHER_TITLE]
    if a.middle and b.middle and reason in (R.NICKNAME, R.NEAR_NAME, R.NEAR_GIVEN):
        _compare_middles(a, b, points)
    if a.generation != b.generation:
        points[R.OTHER_GENERATION] = POINTS[R.OTHER_GENERATION]


def _compare_name(one: Face, other: Face) -> tuple[Reason, int]:
    a, b = one.name, other.name
    reason, worth = _whole_name(a, b) or _parts(one, other)
    if reason is R.MIDDLE_NAME and not COUPLED.isdisjoint(set(a.words) ^ set(b.words)):
        return R.PART_OF_NAME, POINTS[R.PART_OF_NAME]
    return reason, worth


def _whole_name(a: Name, b: Name) -> tuple[Reason, int] | None:
    """When the names are the same but for spelling and order."""
    mine, theirs = a.words, b.words
    few = len(mine) == 1
    if mine == theirs:
        return R.SAME_NAME, ONE_WORD if few else POINTS[R.SAME_NAME]
    if len(mine) == len(theirs) and sorted(mine) == sorted(theirs):
        return R.SWAPPED, POINTS[R.SWAPPED]
    if "".join(mine) == "".join(theirs):
        return R.SAME_NAME, POINTS[R.SAME_NAME]
    if (a.spelled or b.spelled) and not a.spellings.isdisjoint(b.spellings):
        return R.TRANSLITERATED, ONE_WORD if few else POINTS[R.TRANSLITERATED]
    return None


def _parts(one: Face, other: Face) -> tuple[Reason, int]:
    """When the names differ as a whole: by given name and family name."""
    a, b = one.name, other.name
    if one.is_company or other.is_company:
        return _companies(a, b)
    if not a.family or not b.family:
        return _one_word(one, other)
    if a.given == b.family and b.given == a.family:
        return R.SWAPPED, POINTS[R.SWAPPED] - 2
    if a.given == b.given and a.family == b.family:
        if a.middle and b.middle and not _middles_fit(a, b):
            return R.OTHER_MIDDLE, POINTS[R.NEAR_NAME] + POINTS[R.OTHER_MIDDLE]
        return R.MIDDLE_NAME, POINTS[R.MIDDLE_NAME]
    if a.given == b.given and (set(a.words) < set(b.words) or set(b.words) < set(a.words)):
        return R.MIDDLE_NAME, POINTS[R.MIDDLE_NAME]  # or one of two family names
    if len(a.words) == len(b.words) and a.sounds == b.sounds:
        near = _distance(a.given, b.given) <= 2
        return R.NEAR_NAME, POINTS[R.NEAR_NAME] + 2 if near else POINTS[R.NEAR_NAME]
    if a.family == b.family or _is_near(a.family, b.family) or _holds(a.family, b.family):
        return _same_family(one, other)
    if a.given == b.given or (not one.is_company and _is_nickname(one, other)):
        return R.SAME_GIVEN, POINTS[R.SAME_GIVEN]
    if _is_near(a.given, b.family) and _is_near(b.given, a.family):
        return R.SWAPPED, POINTS[R.NEAR_NAME]
    return R.OTHER_NAME, POINTS[R.OTHER_NAME]


def _companies(a: Name, b: Name) -> tuple[Reason, int]:
    if _is_near("".join(a.words), "".join(b.words)):
        return R.NEAR_NAME, POINTS[R.NEAR_NAME]
    if set(a.words) <= set(b.words) or set(b.words) <= set(a.words):
        return R.PART_OF_NAME, POINTS[R.PART_OF_NAME]
    return R.OTHER_NAME, POINTS[R.OTHER_NAME]


def _same_family(one: Face, other: Face) -> tuple[Reason, int]:
    """The family name is the same, or nearly so: what of the given one?"""
    a, b = one.name, other.name
    exact = a.family == b.family
    if a.given == b.given:
        return R.NEAR_NAME, POINTS[R.NEAR_NAME] + 2
    if _is_nickname(one, other):
        if _distance(a.given, b.given) > 2:
            return R.NICKNAME, POINTS[R.NICKNAME] if exact else POINTS[R.NEAR_NAME]
        return R.NEAR_GIVEN, POINTS[R.NEAR_GIVEN]  # Anna and Anne may be sisters
    if _is_initial(a.given, b.given) or _is_initial(b.given, a.given):
        return R.INITIALS, POINTS[R.INITIALS] if exact else POINTS[R.INITIALS] - 6
    if b.given in a.middle or a.given in b.middle:
        return R.MIDDLE_NAME, POINTS[R.NEAR_NAME]
    if _is_near(a.given, b.given) and (exact or _distance(a.given, b.given) == 1):
        real = _are_both_real(a.given, b.given)
        return R.NEAR_GIVEN, NEAR_REAL if real else POINTS[R.NEAR_GIVEN] if exact else NEAR_BOTH
    return R.OTHER_GIVEN, POINTS[R.OTHER_GIVEN] if exact else POINTS[R.OTHER_NAME]


def _one_word(one: Face, other: Face) -> tuple[Reason, int]:
    """One of them has a single word for a name."""
    a, b = one.name, other.name
    short, long = (a, b) if len(a.words) <= len(b.words) else (b, a)
    word = short.words[0]
    if word in long.words:
        return R.PART_OF_NAME, POINTS[R.PART_OF_NAME]
    if nicknames.are_alike(word, long.given) or word in (one.nicknames | other.nicknames):
        return R.NICKNAME, POINTS[R.PART_OF_NAME]
    if len(long.words) == 1 and _is_near(word, long.words[0]):
        return R.NEAR_NAME, POINTS[R.PART_OF_NAME] + 10
    return R.OTHER_NAME, POINTS[R.OTHER_NAME]


def _compare_middles(a: Name, b: Name, points: dict[Reason, int]) -> None:
    if not _middles_fit(a, b):
        points[R.OTHER_MIDDLE] = POINTS[R.OTHER_MIDDLE]


def _middles_fit(a: Name, b: Name) -> bool:
    pairs = zip(a.middle, b.middle, strict=False)
    return all(x == y or _is_initial(x, y) or _is_initial(y, x) or _is_near(x, y) for x, y in pairs)


def _is_nickname(one: Face, other: Face) -> bool:
    a, b = one.name.given, other.name.given
    if nicknames.are_alike(a, b) or a in other.nicknames or b in one.nicknames:
        return True
    short, long = sorted((a, b), key=len)
    return not nicknames.is_known(short) and _is_short_form(short, long)


def _is_short_form(short: str, long: str) -> bool:
    """As the table could not have them all: "Fati" of "Fatima", "Conny" of "Konrad". What only
    lacks one letter, or the ending of a woman's name, is another name."""
    stem = sound(short).rstrip("i")
    return (
        len(stem) >= 3
        and len(long) - len(short) >= 2 - (stem != sound(short))
        and (sound(long).startswith(stem) and not _are_both_real(short, long))
    )


def _is_initial(short: str, long: str) -> bool:
    return len(short) == 1 and long.startswith(short)


def _holds(one: str, other: str) -> bool:
    """One family name of a double one: "garcia" of "garcia lopez"."""
    a, b = set(one.split()) - PARTICLES, set(other.split()) - PARTICLES
    return bool(a and b) and (a <= b or b <= a)


def _is_near(one: str, other: str) -> bool:
    """Within two letters; within one when the shorter has fewer than five; never below three.
    Numbers in them are the same: "Guest 17" is not "Guest 18"."""
    shorter = min(len(one), len(other))
    if shorter < 3 or (not (one + other).isalpha() and _numbers(one) != _numbers(other)):
        return False
    most = 2 if shorter >= 5 else 1
    return _measure()(one, other, score_cutoff=most) <= most


def _numbers(word: str) -> list[str]:
    return [c for c in word if c.isdigit()]


def _distance(one: str, other: str) -> int:
    return _measure()(one, other, score_cutoff=2)


@cache
def _measure() -> Callable[..., int]:
    """Loaded when first needed: it takes 50 ms, and the start of the program does not need it."""
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance


def _are_both_real(one: str, other: str) -> bool:
    """Two given names that differ as those of a man and a woman do, or that the table has."""
    if nicknames.is_known(one) and nicknames.is_known(other):
        return True
    short, long = sorted((one, other), key=len)
    if long[: len(short)] == short and long[len(short) :] in ("a", "e", "ine", "in"):
        return True
    return one[:-1] == other[:-1] and {one[-1], other[-1]} <= set("aoe")


# --- the rest -----------------------------------------------------------------------------------


def _compare_reach(one: Face, other: Face, of_many: Shared, points: dict[Reason, int]) -> None:
    mine, theirs = one.emails, other.emails
    if mine and theirs:
        if mine.isdisjoint(theirs):
            points[R.OTHER_EMAIL] = POINTS[R.OTHER_EMAIL]
        else:
            own = [e for e in mine & theirs if not is_role(e)]
            if any(e not in of_many.emails for e in own):
                reason = R.EMAIL
            else:
                reason = R.SHARED_EMAIL if own else R.ROLE_ADDRESS
            points[reason] = POINTS[reason]
    mine, theirs = one.phones, other.phones
    if mine and theirs:
        if mine.isdisjoint(theirs):
            points[R.OTHER_PHONE] = POINTS[R.OTHER_PHONE]
        else:
            reason = R.SHARED_PHONE if mine & theirs <= of_many.phones else R.PHONE
            points[reason] = POINTS[reason]


def _compare_rest(one: Face, other: Face, points: dict[Reason, int]) -> None:
    mine, theirs = one.companies, other.companies
    if mine and theirs:
        if mine.isdisjoint(theirs):
            points[R.OTHER_COMPANY] = POINTS[R.OTHER_COMPANY]
        else:
            whole = len(one.name.words) > 1 and not WHOLE.isdisjoint(points)
            points[R.COMPANY] = COMPANY_OF_NAMESAKES if whole else POINTS[R.COMPANY]
    if one.birthdays and other.birthdays:
        _compare_birthdays(one.birthdays, other.birthdays, points)


def _compare_birthdays(
    one: frozenset[tuple[int, int, int]],
    other: frozenset[tuple[int, int, int]],
    points: dict[Reason, int],
) -> None:
    """Days that only have day and month the other way round say nothing."""
    pairs = [(a, b) for a in one for b in other]
    if any(a[1:] == b[1:] and (a[0] == b[0] or not a[0] or not b[0]) for a, b in pairs):
        points[R.BIRTHDAY] = POINTS[R.BIRTHDAY]
    elif not any(_is_turned(a, b) for a, b in pairs):
        points[R.OTHER_BIRTHDAY] = POINTS[R.OTHER_BIRTHDAY]


def _is_turned(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return (one[0], one[2], one[1]) == other


def tail(number: str) -> str:
    """What of a number's digits tells it from others; "" for too few of them."""
    return number[-NUMBER_TAIL:] if len(number) >= SHORTEST_NUMBER else ""
