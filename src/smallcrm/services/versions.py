"""Which earlier imports a file is a newer version of.

A name says little: Google and Outlook both write "contacts.csv". So of each file that came it is
remembered by which columns, or which program, it is known, and who was in it. A newer version has
a kindred name, nearly the same columns, and most of the same people, neither many fewer nor many
more. Bookkeeping of the file, in which no name stands: neither undone nor announced.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smallcrm.domain.records import ChangeSetId
from smallcrm.domain.reports import ParsedFile
from smallcrm.domain.text import fold, uncounted
from smallcrm.services import duplicates
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_NAME = "came:"
"""Before the number of the action, in the name of the setting."""
_SAMPLE = 100
"""So many of the people in a file are remembered, evenly spread."""
_BOTH, _EITHER = 0.8, 0.5
"""Of the columns of two versions so many of the fewer are in both, and so many of all."""
_MOST = 20
"""A kindred name that more files of one import have says nothing: "export (1).vcf" and so on."""
_ANY = {"contact", "vcard", "card"}
_COPY = re.compile(r"\b(?:copy|kopie)\b")


@dataclass(frozen=True, slots=True)
class _Came:
    """A file of an earlier import: hashes of its name and its columns, some of the people in it,
    and how many there were."""

    kin: str
    shape: frozenset[str]
    people: tuple[int, ...]
    count: int


def kin(source: str) -> str:
    """What files that are versions of one another have in common: "contacts (2).csv" and
    "contacts-2026-03-31.csv" are both contacts."""
    path = Path(source)
    return uncounted(_COPY.sub(" ", fold(path.stem))) + path.suffix.lower()


def is_named(source: str) -> bool:
    """Whether its name says what a file is a version of: the clipboard's does not, nor numbers
    alone, nor what every program calls the card of one person."""
    path = Path(source)
    stem = kin(source).removesuffix(path.suffix.lower())
    return bool(path.suffix and stem) and not (stem in _ANY and path.suffix.lower() == ".vcf")


def older(
    store: Store, files: Sequence[ParsedFile], people: Sequence[Sequence[int | None]]
) -> list[frozenset[int]]:
    """Of each file the actions of the imports that it is a newer version of. ``people`` are the
    customers whom its cards mean; None of somebody new.

    Of an import of several files it is not known which of them a value is of: it counts only
    where all of them come in a newer version.
    """
    into = duplicates.roots(store)
    found: list[set[int]] = [set() for _ in files]
    shapes = [_shape(file) for file in files]
    named: dict[str, list[int]] = {}
    for n, file in enumerate(files):
        named.setdefault(_name(file), []).append(n)
    named = {name: some for name, some in named.items() if name and len(some) <= _MOST}
    for step, came in _remembered(store):
        newer: list[list[int]] = []
        for one in came:
            alike = [n for n in named.get(one.kin, ()) if _is_alike(one.shape, shapes[n])]
            living = _living(store, {into.get(c, c) for c in one.people}) if alike else set()
            newer.append([n for n in alike if _are_most(living, people[n], one)])
            if not newer[-1]:
                break
        if all(newer):
            for n in {n for some in newer for n in some}:
                found[n].add(step)
    return [frozenset(some) for some in found]


def remember(
    store: Store,
    step: ChangeSetId,
    files: Sequence[ParsedFile],
    people: Sequence[Collection[int]],
) -> None:
    """Keep what an import was of, for ``older``; ``people`` are those in each file."""
    came = [
        {
            "kin": _name(file),
            "shape": sorted(_shape(file)),
            "people": sorted(some)[:: len(some) // _SAMPLE + 1],
            "count": len(some),
        }
        for file, some in zip(files, people, strict=True)
        if some
    ]
    if any(one["kin"] for one in came):
        with store.write_quietly() as session:
            session.merge(Setting(name=f"{_NAME}{step}", value=json.dumps(came)))


# --- inside -------------------------------------------------------------------------------------


def _remembered(store: Store) -> Iterable[tuple[int, list[_Came]]]:
    rows = store.fetch(f"SELECT name, value FROM setting WHERE name LIKE '{_NAME}%'")
    for name, value in rows:
        try:
            yield int(name.removeprefix(_NAME)), [_came(one) for one in json.loads(value)]
        except (ValueError, TypeError, KeyError):
            continue  # what damage left


def _came(kept: Any) -> _Came:
    people = tuple(int(c) for c in kept["people"])
    return _Came(str(kept["kin"]), frozenset(kept["shape"]), people, int(kept["count"]))


def _living(store: Store, customers: set[int]) -> set[int]:
    """Those who are here and not in the trash."""
    marks = ",".join("?" * len(customers))
    sql = f"SELECT id FROM customer WHERE deleted_at IS NULL AND id IN ({marks})"
    return {int(row[0]) for row in store.fetch(sql, tuple(customers))}


def _is_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    both = len(one & other)
    fewer = min(len(one), len(other))
    return both > 0 and both >= _BOTH * fewer and both >= _EITHER * len(one | other)


def _are_most(living: set[int], people: Sequence[int | None], came: _Came) -> bool:
    """Whether most of those who were in the older are in the newer, and half of the newer were in
    the older."""
    now = {c for c in people if c is not None}
    same, count = len(living & now), len(now) + people.count(None)
    return 2 * same > len(living) and 2 * same * came.count >= count * len(came.people)


def _name(file: ParsedFile) -> str:
    return _hash(kin(file.path)) if is_named(file.path) else ""


def _shape(file: ParsedFile) -> frozenset[str]:
    return frozenset(map(_hash, file.shape))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
