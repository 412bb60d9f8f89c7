"""Whom a typed name means: prefix, whole word before prefix, recent before old, one letter off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Protocol

from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.text import fold

NEAR_LENGTH = 4
"""Shorter names are not taken for one another: "Ana" is not "Ina"."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the file, as far as a line needs. ``last_at``: the last touch, UTC."""

    id: CustomerId
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    company: str = ""
    nickname: str = ""
    last_at: datetime | None = None


class Directory(Protocol):
    """The names in the file. Answers may hold more than fits; the rules here choose."""

    def like(self, words: str) -> Sequence[Known]:
        """Whose name begins so, has such words, or nearly so."""
        ...

    def exactly(self, names: Sequence[str]) -> Sequence[Known]:
        """Whose shown name is one of these, whatever case and accents."""
        ...

    def numbered(self, number: str) -> Sequence[Known]:
        """Whose phone number this is, in any format."""
        ...


class Fit(IntEnum):
    """How well a typed name fits, best first."""

    EXACT = 0
    WHOLE = 1
    PREFIX = 2
    NEAR = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """Who may be meant, the likeliest first, all with the same ``fit``."""

    people: tuple[Known, ...] = ()
    fit: Fit | None = None

    @property
    def one(self) -> Known | None:
        """The person, when there is no doubt."""
        sure = self.fit is not None and self.fit is not Fit.NEAR
        return self.people[0] if sure and len(self.people) == 1 else None


def choose(typed: str, directory: Directory, *, near: bool = True) -> Choice:
    """Who a typed name may mean; ``near``: also one letter off."""
    wanted = name_words(typed)
    if not wanted:
        return Choice()
    best: dict[Fit, list[Known]] = {}
    for known in directory.like(typed):
        fit = fits(wanted, known)
        if fit is not None and (near or fit is not Fit.NEAR):
            best.setdefault(fit, []).append(known)
    if not best:
        return Choice()
    fit = min(best)
    return Choice(tuple(sorted(best[fit], key=_recent_first)), fit)


def fits(wanted: Sequence[str], known: Known) -> Fit | None:
    """How the folded words fit a name or a nickname; None when they do not."""
    found = [f for name in (known.name, known.nickname) if (f := _fit(wanted, name_words(name)))]
    exact = any(name_words(n) == tuple(wanted) for n in (known.name, known.nickname) if n)
    return Fit.EXACT if exact else min(found, default=None)


def name_words(name: str) -> tuple[str, ...]:
    """A name's words, folded, without marks: "O'Neil, Ben" is oneil, ben."""
    folded = fold(name).replace("\u2019", "'")
    for mark in "'`.":
        folded = folded.replace(mark, "")
    letters = "".join(c if c.isalnum() else " " for c in folded)
    return tuple(letters.split())


def _fit(wanted: Sequence[str], have: Sequence[str]) -> Fit | None:
    if not have:
        return None
    turned = len(wanted) > 1 and sorted(wanted) == sorted(have)
    if turned or _in_order(wanted, have, whole=True):
        return Fit.WHOLE
    if _in_order(wanted, have, whole=False):
        return Fit.PREFIX
    return Fit.NEAR if _near(wanted, have) else None


def _in_order(wanted: Sequence[str], have: Sequence[str], *, whole: bool) -> bool:
    """Whether each wanted word is, or begins, a word of the name, in the name's order."""
    at = 0
    for word in wanted:
        while at < len(have) and not (have[at] == word if whole else have[at].startswith(word)):
            at += 1
        if at == len(have):
            return False
        at += 1
    return True


def _near(wanted: Sequence[str], have: Sequence[str]) -> bool:
    """One letter off the whole name, or off a first name typed alone."""
    typed, full = " ".join(wanted), " ".join(have)
    if len(typed) < NEAR_LENGTH:
        return False
    if len(wanted) == 1 and len(have) > 1:
        return len(have[0]) >= NEAR_LENGTH and one_off(typed, have[0])
    return one_off(typed, full)


def one_off(a: str, b: str) -> bool:
    """Whether one letter was added, left out, changed, or two neighbours were swapped."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        swapped = rest_a[:2] == rest_b[:2][::-1] and rest_a[2:] == rest_b[2:]
        return swapped or rest_a[1:] == rest_b[1:]
    longer, shorter = (rest_a, rest_b) if len(a) > len(b) else (rest_b, rest_a)
    return longer[1:] == shorter


def _recent_first(known: Known) -> tuple[float, str]:
    return (-known.last_at.timestamp() if known.last_at else 0.0, fold(known.name))
