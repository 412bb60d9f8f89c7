"""Who has what in a field of the user's own: "budget:>1000", "level:gold", "since:2026"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from operator import eq, ge, gt, le, lt

from smallcrm.domain import custom_fields as rules
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.query import Condition
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.services import custom_fields
from smallcrm.storage.store import Store

ANY = "*"
"""Whoever has something in the field."""
_SIGNS: dict[str, Callable[[float, float], bool]] = {">": gt, "<": lt, ">=": ge, "<=": le, "=": eq}
_TEXTS = (CustomKind.TEXT, CustomKind.LINK)
_VALUES = """
SELECT v.customer_id, v.text, v.number FROM custom_value v
JOIN custom_field f ON f.id = v.custom_field_id WHERE f.id = ?
"""


def names(store: Store) -> tuple[str, ...]:
    """What fields are called."""
    return tuple(r[0] for r in store.fetch("SELECT DISTINCT name FROM custom_field"))


def customers(store: Store, conditions: Sequence[Condition]) -> list[CustomerId]:
    """Who fulfils all of them; those in the trash too."""
    fields = custom_fields.fields(store)
    found: set[int] | None = None
    for condition in conditions:
        here: set[int] = set()
        for field in fields:
            if fold(field.name) == condition.name:
                holds = _test(field.kind, field.choices, condition)
                rows = store.fetch(_VALUES, (field.id,))
                here |= {r[0] for r in rows if holds(r[1], r[2])}
        found = here if found is None else found & here
    return [CustomerId(customer) for customer in sorted(found or ())]


def _test(
    kind: CustomKind, choices: tuple[str, ...], condition: Condition
) -> Callable[[str, float | None], bool]:
    """Whether a value, by its text and number, is as the condition says."""
    words = fold(condition.words)
    if words == ANY:
        return lambda text, number: True
    wanted = None
    if kind not in _TEXTS:
        try:
            wanted = rules.read(kind, condition.words, choices).number
        except InvalidValue:
            wanted = None
    compare = _SIGNS.get(condition.sign or "=", eq)
    if wanted is not None:
        return partial(_by_number, compare, wanted)
    if condition.sign in ("", "="):
        return lambda text, number: words in fold(text)
    if kind is CustomKind.DATE:  # "since:>2026": the texts of days are in order
        return lambda text, number: number is not None and _by_text(condition.sign, text, words)
    return lambda text, number: False


def _by_number(
    compare: Callable[[float, float], bool], wanted: float, text: str, number: float | None
) -> bool:
    return number is not None and compare(number, wanted)


def _by_text(sign: str, day: str, begin: str) -> bool:
    """Against a year or a month: what lies in it is neither before nor behind it."""
    same = day.startswith(begin)
    return same if sign in (">=", "<=") and same else not same and (day > begin) == (">" in sign)
