"""Who is to be out of sight while the screen is shared, as the file knows them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from smallcrm.domain.masking import Mask, OtherPerson
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.domain.veil import Crowd, Someone, Veil
from smallcrm.storage.store import Store

_TAIL, _SHORTEST_NUMBER = 9, 7
_WORD = re.compile(r"[^\W_]+")
_NAMES = "SELECT id, name, kind, given_name, family_name, nickname FROM customer"
_NUMBERS = "SELECT digits FROM phone"
_AT_ONCE = 500


def crowd(store: Store) -> Crowd:
    """Everybody, those in the trash too."""
    made = Crowd()
    made.add(_people(store.fetch(_NAMES + " ORDER BY id", ())))
    made.numbers |= _tails(store.fetch(_NUMBERS, ()))
    return made


def follow(store: Store, known: Crowd, customers: Collection[CustomerId]) -> None:
    """Bring ``known`` up to date with some customers, who may be new."""
    ids = sorted(map(int, customers))
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        known.add(_people(store.fetch(f"{_NAMES} WHERE id IN ({marks})", some)))
        known.numbers |= _tails(store.fetch(f"{_NUMBERS} WHERE customer_id IN ({marks})", some))


def veil(store: Store, known: Crowd, current: CustomerId | None) -> Veil:
    """Hides everybody but the one whose page is open."""
    own = (int(current or 0),)
    sql = "SELECT name, given_name, family_name, nickname FROM customer WHERE id = ?"
    names = [fold(str(value)) for row in store.fetch(sql, own) for value in row]
    emails = store.fetch("SELECT folded FROM email WHERE customer_id = ?", own)
    mask = Mask(
        frozenset(w for name in names for w in (*name.split(), *_WORD.findall(name))),
        frozenset(fold(str(row[0])) for row in emails),
        known.numbers,
        frozenset(_tails(store.fetch(_NUMBERS + " WHERE customer_id = ?", own))),
        known.others,
    )
    return Veil(known, own[0], mask)


def read(store: Store, current: CustomerId | None) -> Veil:
    """All of it at once."""
    return veil(store, crowd(store), current)


def _people(rows: Iterable[tuple[object, ...]]) -> Iterable[Someone]:
    for number, name, kind, *rest in rows:
        parts = OtherPerson(str(name), *map(str, rest)) if kind == "person" else None
        yield Someone(int(str(number)), str(name), parts)


def _tails(rows: Iterable[tuple[object, ...]]) -> set[str]:
    found = (str(digits) for (digits,) in rows)
    return {digits[-_TAIL:] for digits in found if len(digits) >= _SHORTEST_NUMBER}
