"""Who is to be out of sight while the screen is shared, as the file knows them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from smallcrm.domain.errors import Cancelled
from smallcrm.domain.masking import Mask, OtherPerson
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.domain.veil import Crowd, Someone, Veil
from smallcrm.storage.store import Store

_TAIL, _SHORTEST_NUMBER = 9, 7
_WORD = re.compile(r"[^\W_]+")
_NAMES = "SELECT id, name, kind, given_name, family_name, nickname FROM customer"
_NUMBERS = "SELECT id, digits FROM phone"
_AT_ONCE = 500
_PORTION = 2000
_BEFORE_ALL = -(1 << 63)
FEW = 2000
"""So many customers are read in less time than a picture may take."""


def are_few(store: Store) -> bool:
    rows = store.fetch("SELECT count(*) FROM (SELECT 1 FROM customer LIMIT ?)", (FEW + 1,))
    return int(rows[0][0]) <= FEW


def gather(store: Store, known: Crowd, stop: Callable[[], bool] = lambda: False) -> Crowd:
    """Everybody into ``known``, those in the trash too; who was in it stays. Of 100,000 it takes a
    second, for ``stop`` to end.

    Raises:
        Cancelled: ``stop`` said so.
    """
    for rows in _portions(store, _NAMES + " WHERE id > ? ORDER BY id LIMIT ?", stop):
        known.add(_people(rows))
    for rows in _portions(store, _NUMBERS + " WHERE id > ? ORDER BY id LIMIT ?", stop):
        known.numbers |= _tails(rows)
    return known


def _portions(store: Store, sql: str, stop: Callable[[], bool]) -> Iterator[list[tuple[Any, ...]]]:
    """The rows by their ids, which come first."""
    last = _BEFORE_ALL
    while rows := store.fetch(sql, (last, _PORTION)):
        yield rows
        last = int(rows[-1][0])
        if stop():
            raise Cancelled


def follow(store: Store, known: Crowd, customers: Collection[CustomerId]) -> Crowd:
    """Bring ``known`` up to date with some customers, who may be new."""
    ids = sorted(map(int, customers))
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        known.add(_people(store.fetch(f"{_NAMES} WHERE id IN ({marks})", some)))
        known.numbers |= _tails(store.fetch(f"{_NUMBERS} WHERE customer_id IN ({marks})", some))
    return known


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
    return veil(store, gather(store, Crowd()), current)


def _people(rows: Iterable[tuple[Any, ...]]) -> Iterable[Someone]:
    for number, name, kind, given, family, nick in rows:
        parts = OtherPerson(name, given, family, nick) if kind == "person" else None
        yield Someone(number, name, parts)


def _tails(rows: Iterable[tuple[Any, ...]]) -> set[str]:
    found = (str(row[1]) for row in rows)
    return {digits[-_TAIL:] for digits in found if len(digits) >= _SHORTEST_NUMBER}
