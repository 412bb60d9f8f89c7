"""Whose a row of a table of sales or answers is: by e-mail address, customer number or name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from smallcrm.domain.named_people import Whose
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold, one_line
from smallcrm.formats.header_words import key
from smallcrm.formats.sale_words import CUSTOMER_NUMBER
from smallcrm.storage.store import Store

_KEPT = "JOIN customer c ON c.id = x.customer_id WHERE c.deleted_at IS NULL"
_Found = dict[str, list[CustomerId]]


class People:
    """Everybody who is not in the trash, by what they may be known by."""

    def __init__(self, store: Store) -> None:
        self._emails = _by(store.fetch(f"SELECT x.folded, x.customer_id FROM email x {_KEPT}"))
        self._names = _by(
            (fold(one_line(name)), customer)
            for name, customer in store.fetch(
                "SELECT name, id FROM customer WHERE deleted_at IS NULL"
            )
        )
        self._numbers = _by(_numbers(store))

    def find(self, whose: Whose) -> CustomerId | None:
        """The one; None for nobody, and for several."""
        for found in self._asked(whose):
            if len(found) == 1:
                return found[0]
        return None

    def candidates(self, whose: Whose) -> tuple[CustomerId, ...]:
        """Of whom one may be meant, when there are several."""
        return tuple(next((found for found in self._asked(whose) if len(found) > 1), ()))

    def tells(self, whose: Whose) -> bool:
        """Whether somebody new of this would be told from all who are here: by something that
        nobody has."""
        if whose.email and not self._emails.get(whose.email.casefold()):
            return True
        if whose.number and not self._numbers.get(fold(whose.number)):
            return True
        return bool(whose.name) and not any(self._asked(Whose(name=whose.name)))

    def _asked(self, whose: Whose) -> Iterable[list[CustomerId]]:
        name = fold(one_line(whose.name))
        last, comma, first = name.partition(", ")
        if whose.email:
            yield self._emails.get(whose.email.casefold(), [])
        if whose.number:
            yield self._numbers.get(fold(whose.number), [])
        if name:
            yield self._names.get(name, [])
        if comma:
            yield self._names.get(f"{first} {last}", [])


def _by(rows: Iterable[tuple[Any, Any]]) -> _Found:
    found: defaultdict[str, list[CustomerId]] = defaultdict(list)
    for value, customer in rows:
        if customer not in found[str(value)]:
            found[str(value)].append(CustomerId(customer))
    return dict(found)


def number_field(store: Store) -> str:
    """What the user's own field of customer numbers is called; "" where there is none."""
    return next((name for _, name in _number_fields(store)), "")


def _number_fields(store: Store) -> list[tuple[int, str]]:
    """Fields that are called as such a number is."""
    fields = store.fetch("SELECT id, name FROM custom_field ORDER BY position, id")
    return [(int(field), str(name)) for field, name in fields if key(name) in CUSTOMER_NUMBER]


def _numbers(store: Store) -> list[tuple[str, int]]:
    mine = [field for field, _ in _number_fields(store)]
    marks = ", ".join("?" * len(mine))
    rows = store.fetch(
        f"SELECT x.text, x.customer_id FROM custom_value x {_KEPT}"
        f" AND x.custom_field_id IN ({marks})",
        mine,
    )
    return [(fold(one_line(text)), customer) for text, customer in rows]
