"""A file of 100,000 customers of whom three in a hundred are in it twice.

``hard``: a country of few names (300 families, 200 given names), where everybody works in a
company of 25 with one switchboard, and half of them also have its info@ address.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import likeness_words as words
from conftest import NOW
from likeness_set import SAME, Maker, Record, kinds
from likeness_store import fill
from smallcrm.domain.text import fold
from smallcrm.storage.store import Store

CUSTOMERS = 100_000
TWICE = 3_000
STAFF = 25
LINKED = frozenset({"again", "typo", "initials", "nameless", "married", "moved"})
"""What has more in common than the name. Of 100,000 so many have the same name by chance that
they cannot all be shown; these must be."""
_STARTS = [a + b for a in "bdfghklmnprstvwz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il")]


@dataclass(frozen=True, slots=True)
class TwiceFile:
    """``pairs`` are the numbers of the customers who are one, the lower first, and how it came
    about."""

    store: Store
    hard: bool
    pairs: dict[tuple[int, int], str]


def build(path: Path, *, hard: bool, customers: int = CUSTOMERS) -> TwiceFile:
    """The same for the same arguments."""
    maker = _maker(hard=hard)
    twice = customers * TWICE // CUSTOMERS
    records = [maker.person() for _ in range(customers - 2 * twice)]
    ways = kinds(SAME)
    chosen = [maker.chance.choice(ways) for _ in range(twice)]
    for kind in chosen:
        records += SAME[kind][1](maker)
    if hard:
        records = _employed(records, customers - 2 * twice)
    store = Store(path, lambda: NOW)
    store.prepare()
    fill(store, records)
    first = customers - 2 * twice + 1
    pairs = {(first + 2 * n, first + 2 * n + 1): kind for n, kind in enumerate(chosen)}
    return TwiceFile(store, hard, pairs)


class _ManyAddresses(Maker):
    """So many that two of one name must not get the same by chance."""

    def mail(self, name: str) -> str:
        self._number += 1
        return f"{fold(name).replace(' ', '.')}{self._number}@{self.chance.choice(words.HOSTS)}"


def _maker(*, hard: bool) -> Maker:
    """Names as often as in a country: a few by many, many by few."""
    maker = _ManyAddresses(5, 0)
    chance = maker.chance
    given = words.GIVEN + _made_up(maker, 2, 100 if hard else 900)
    family = words.FAMILY + _made_up(maker, 3, 190 if hard else 20_000)
    often = [1 / (place + 5) for place in range(len(given))]
    common = [1 / (place + 30) for place in range(len(family))]
    maker.given = chance.choices(given, often, k=20_000)
    maker.family = chance.choices(family, common, k=60_000)
    maker.companies = [f"{c} {n}" for c in words.COMPANIES for n in range(1_000)]
    return maker


def _made_up(maker: Maker, syllables: int, count: int) -> list[str]:
    return ["".join(maker.chance.choices(_STARTS, k=syllables)).title() for _ in range(count)]


def _employed(records: list[Record], single: int) -> list[Record]:
    """All with a house; the first ``single`` are in it once. Two of one name in a house nobody
    could tell apart, so the second works for himself."""
    names: set[tuple[int, str]] = set()
    found = []
    for number, record in enumerate(records):
        house = number // STAFF
        twice = (house, record.name) in names
        names.add((house, record.name))
        found.append(record if twice and number < single else _in_house(record, number, house))
    return found


def _in_house(record: Record, number: int, house: int) -> Record:
    office = (f"info@house{house}.example",) if number % 2 else ()
    return replace(
        record,
        emails=(*record.emails, *office),
        phones=(*record.phones, f"+49 40 {house:07d}"),
        company=f"House {house}",
    )
