"""Comments grouped by likeness, by pure rules: what several people say in similar words.

Words are folded, words that say nothing are left out, and endings are cut. A comment is a vector of
the words, pairs of words and matters ("price", in five languages) that are left, each the heavier
the fewer comments have it (tf-idf, of length 1). Groups grow from single comments: always the two
that are the most alike on average (the mean cosine of all their pairs: "average linkage") become
one, until no two are alike enough. Of many comments those that fit into a group that is there are
put into it first. What the user put into a group stays there, and two such groups stay two.

The same comments give the same groups, whatever order they come in; each is in one group, or alone.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from smallcrm.domain.languages.theme_words import ENDINGS, MATTERS, STOP
from smallcrm.domain.text import clean, letters

ALIKE = 0.17
"""Two groups that are less alike on average stay two."""
MATTER, PAIR = 1.5, 0.5
"""How heavy a matter and a pair of words are beside a word."""
HEAVIEST = 3.5
"""A word that fewer have than this says (as a logarithm) is no heavier: in a file of thousands a
word of two comments would else be all that counts."""
AT_ONCE = 600
"""So many are compared with each other at a time."""
SHORTEST, STEM = 3, 4
READ = 2000
"""So many characters of a comment are looked at."""
TOLD = 0.35
"""The share of a group that must have a second word for it to stand in the name."""
_WORD = re.compile(r"[^\W\d_]+")

Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Comment:
    """``theme`` is the group that the user chose, None for none; it counts where ``is_placed``."""

    key: int
    words: str
    theme: int | None = None
    is_placed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """``members`` are keys in their order; ``words`` say what sets it apart, as they are spelled,
    one or two."""

    theme: int | None
    members: tuple[int, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups, the largest first; ``alone`` are the keys of what is like nothing else, or was taken
    out of its group."""

    groups: tuple[Group, ...] = ()
    alone: tuple[int, ...] = ()


def grouped(
    comments: Iterable[Comment], watch: Callable[[int, int], None] = lambda done, every: None
) -> Grouping:
    """The groups of these comments, whose keys differ. ``watch(done, every)`` is called between;
    it may raise to stop."""
    given = sorted(comments, key=lambda comment: comment.key)
    texts = [_Text(comment.words) for comment in given]
    vectors = _vectors(texts)
    out = {n for n, c in enumerate(given) if c.is_placed and c.theme is None}
    waiting = [
        _Cluster([n], dict(vectors[n]))
        for n, comment in enumerate(given)
        if not comment.is_placed and vectors[n]
    ]
    clusters = _grown(_themes(given, vectors), waiting, watch)
    shown = [c for c in clusters if c.theme is not None or len(c.members) > 1]
    shown.sort(key=lambda c: (-len(c.members), min(c.members)))
    names = _Names(texts)
    groups = tuple(
        Group(c.theme, tuple(given[n].key for n in sorted(c.members)), names.of(sorted(c.members)))
        for c in shown
    )
    found = {key for group in groups for key in group.members}
    alone = tuple(c.key for n, c in enumerate(given) if n in out or c.key not in found)
    return Grouping(groups, alone)


# --- words ---------------------------------------------------------------------------------------


class _Text:
    """A comment's words as they are spelled, what is left of them, and its matters."""

    __slots__ = ("matters", "spelled", "stems")

    def __init__(self, words: str) -> None:
        spelled = _WORD.findall(clean(words[:READ]).lower())
        folded = [letters(word) for word in spelled]
        self.spelled, self.stems = [], []
        for word, plain in zip(spelled, folded, strict=True):
            if len(plain) >= SHORTEST and plain not in STOP:
                self.spelled.append(word)
                self.stems.append(stem(plain))
        said = (MATTERS.get(plain) for plain in folded)
        self.matters = list(dict.fromkeys(matter for matter in said if matter))

    def features(self) -> Vector:
        found = dict.fromkeys(self.stems, 1.0)
        found |= {f"{one} {other}": PAIR for one, other in pairwise(self.stems)}
        return found | {f"={matter}": MATTER for matter in self.matters}


def stems(text: str) -> list[str]:
    """The words of a comment that say what it is about, without their endings."""
    return _Text(text).stems


def stem(word: str) -> str:
    """A folded word without its ending."""
    if word.endswith("s") and len(word) > STEM and not word.endswith("ss"):
        word = word[:-1]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return word[: -len(ending)]
    return word


def _vectors(texts: Sequence[_Text]) -> list[Vector]:
    """Of length 1; empty where there is nothing that another one has too."""
    features = [text.features() for text in texts]
    having = Counter(name for found in features for name in found)
    every, made = len(texts) + 1, []
    for found in features:
        vector = {
            name: count * min(HEAVIEST, math.log(every / having[name]))
            for name, count in found.items()
            if having[name] > 1
        }
        length = math.sqrt(sum(weight * weight for weight in vector.values()))
        made.append({name: weight / length for name, weight in vector.items()} if length else {})
    return made


# --- groups --------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Cluster:
    """``total`` is the sum of its members' vectors: the product of two sums, by the product of
    their numbers, is how alike they are on average."""

    members: list[int]
    total: Vector
    theme: int | None = None

    def take(self, other: _Cluster) -> None:
        self.members += other.members
        total = self.total
        for name, weight in other.total.items():
            total[name] = total.get(name, 0.0) + weight


def _themes(given: Sequence[Comment], vectors: Sequence[Vector]) -> list[_Cluster]:
    """The user's own groups, with what was put there."""
    found: dict[int, _Cluster] = {}
    for number, comment in enumerate(given):
        if comment.is_placed and comment.theme is not None:
            cluster = found.setdefault(comment.theme, _Cluster([], {}, comment.theme))
            cluster.take(_Cluster([number], vectors[number]))
    return list(found.values())


def _grown(
    clusters: list[_Cluster], waiting: Sequence[_Cluster], watch: Callable[[int, int], None]
) -> list[_Cluster]:
    """All comments in groups, or alone, some at a time. Groups that are there already are compared
    with each other only at the end, where they are not too many for it."""
    every, alone = len(waiting), list[_Cluster]()
    for start in range(0, every, AT_ONCE):
        watch(start, every)
        left = _joined(clusters, waiting[start : start + AT_ONCE])
        made = _merged([*alone, *left] if start else [*clusters, *left])
        alone = [c for c in made if c.theme is None and len(c.members) == 1]
        several = [c for c in made if c.theme is not None or len(c.members) > 1]
        clusters = [*clusters, *several] if start else several
    if every > AT_ONCE and len(clusters) <= AT_ONCE:
        watch(every, every)
        clusters = _merged(clusters)
    return [*clusters, *alone]


def _joined(clusters: Sequence[_Cluster], fresh: Sequence[_Cluster]) -> list[_Cluster]:
    """Put what fits into a group of several into the one that it is most like; returns the rest."""
    where: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if len(cluster.members) > 1:
            for name in cluster.total:
                where[name].append(number)
    left = []
    for one in fresh:
        found: dict[int, float] = defaultdict(float)
        for name, weight in one.total.items():
            for number in where.get(name, ()):
                found[number] += weight * clusters[number].total[name]
        alike = [(-s / len(clusters[n].members), n) for n, s in found.items()]
        best = min(alike, default=(0.0, 0))
        if -best[0] >= ALIKE:
            clusters[best[1]].take(one)
        else:
            left.append(one)
    return left


def _merged(clusters: Sequence[_Cluster]) -> list[_Cluster]:
    """Average linkage, until no two are alike enough."""
    work = _Linkage(list(clusters))
    work.run()
    return [cluster for cluster in work.clusters if cluster is not None]


@dataclass(slots=True)
class _Linkage:
    """``sums`` are the products of each two that have something in common."""

    clusters: list[_Cluster | None]
    sums: list[dict[int, float]] = field(default_factory=list)
    _heap: list[tuple[float, int, int, int, int]] = field(default_factory=list)
    _turns: list[int] = field(default_factory=list)

    def run(self) -> None:
        self.sums = [{} for _ in self.clusters]
        self._turns = [0] * len(self.clusters)
        self._compare()
        heapq.heapify(self._heap)
        while self._heap:
            _, one, other, turn, turn_of_other = heapq.heappop(self._heap)
            if (self._turns[one], self._turns[other]) == (turn, turn_of_other):
                self._merge(one, other)

    def _compare(self) -> None:
        where: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, cluster in enumerate(self.clusters):
            assert cluster is not None
            mine = self.sums[number]
            for name, weight in cluster.total.items():
                for other, its in where[name]:
                    mine[other] = mine.get(other, 0.0) + weight * its
                where[name].append((number, weight))
            for other, total in mine.items():
                self._offer(other, number, total)
        for number in range(len(self.clusters)):
            for other, total in list(self.sums[number].items()):
                self.sums[other][number] = total

    def _offer(self, one: int, other: int, total: float) -> None:
        first, second = self.clusters[one], self.clusters[other]
        if first is None or second is None:
            return
        mine = [cluster for cluster in (first, second) if cluster.theme is not None]
        if len(mine) > 1 or any(len(cluster.members) < 2 for cluster in mine):
            return  # what was put somewhere alone was not to be with those that are like it
        alike = total / (len(first.members) * len(second.members))
        if alike >= ALIKE:
            one, other = min(one, other), max(one, other)
            turns = self._turns[one], self._turns[other]
            heapq.heappush(self._heap, (-alike, one, other, *turns))

    def _merge(self, one: int, other: int) -> None:
        """Into the first, or into the one that is the user's."""
        kept, gone = self.clusters[one], self.clusters[other]
        assert kept is not None
        assert gone is not None
        if gone.theme is not None:
            one, other, kept, gone = other, one, gone, kept
        kept.take(gone)
        self.clusters[other] = None
        self._turns[one] += 1
        self._turns[other] += 1
        mine, its = self.sums[one], self.sums[other]
        mine.pop(other, None)
        for number, total in its.items():
            self.sums[number].pop(other, None)
            if number != one:
                mine[number] = mine.get(number, 0.0) + total
        for number, total in mine.items():
            self.sums[number][one] = total
            self._offer(one, number, total)
        self.sums[other] = {}


# --- names ---------------------------------------------------------------------------------------


class _Names:
    """What sets a group apart: words that its comments have and others have not."""

    def __init__(self, texts: Sequence[_Text]) -> None:
        self._texts = texts
        self._having = Counter(word for text in texts for word in dict.fromkeys(text.stems))

    def of(self, members: Sequence[int]) -> tuple[str, ...]:
        """One or two words, in the order and the spelling that most have; none where there are
        none."""
        texts = [self._texts[number] for number in members]
        here = Counter(word for text in texts for word in dict.fromkeys(text.stems))
        if not here:
            return ()
        first = min(here, key=lambda word: (-self._worth(word, here[word], len(texts)), word))
        beside = Counter(
            word
            for text in texts
            if first in text.stems
            for word in dict.fromkeys(text.stems)
            if word != first
        )
        often = [w for w, n in beside.items() if n > 1 and n >= TOLD * len(texts)]
        if not often:
            return (self._spelling(first, texts),)
        second = min(often, key=lambda word: (-self._worth(word, beside[word], len(texts)), word))
        goes_before = sum(
            1 if text.stems.index(second) < text.stems.index(first) else -1
            for text in texts
            if first in text.stems and second in text.stems
        )
        pair = (second, first) if goes_before > 0 else (first, second)
        return tuple(self._spelling(word, texts) for word in pair)

    def _worth(self, word: str, count: int, members: int) -> float:
        return count / members * math.log(1 + len(self._texts) / self._having[word])

    def _spelling(self, word: str, texts: Sequence[_Text]) -> str:
        found: Counter[str] = Counter(
            spelled
            for text in texts
            for spelled, its in zip(text.spelled, text.stems, strict=True)
            if its == word
        )
        return min(found, key=lambda spelled: (-found[spelled], spelled))
