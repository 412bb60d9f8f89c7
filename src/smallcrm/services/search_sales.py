"""What a search says of sales, made into SQL: ``bought:``, ``sold:``, ``spent:``, ``number:``.

What was returned does not count, but is found by its number.
"""

from __future__ import annotations

from smallcrm.domain import amounts, query_fields
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import DIGITS
from smallcrm.domain.query import Condition
from smallcrm.domain.query_fields import Field
from smallcrm.domain.text import fold, letters, one_line
from smallcrm.services.sales import CARRIED, parts_of
from smallcrm.services.search_parts import Part, Plan, Setting, all_of

_OF = "SELECT 1 FROM sale s WHERE s.customer_id = c.id"
_WHO = "SELECT s.customer_id FROM sale s WHERE "
_KEPT = "s.returned_on IS NULL"
_SIGNS = {"": "=", "=": "=", ">": ">", "<": "<", ">=": ">=", "<=": "<="}
_FEWEST, _MOST_DIGITS = 0, 3


def plan(term: Condition, setting: Setting) -> Plan | None:
    """None when it says nothing that can be understood."""
    match term.field:
        case Field.BOUGHT:
            return _bought(fold(one_line(term.words)))
        case Field.NUMBER:
            return _number(letters(term.words.strip()))
        case Field.SOLD:
            return _sold(term, setting)
        case Field.SPENT:
            return _spent(term)
    return None


def _bought(name: str) -> Plan | None:
    """The item of that name; while there is none, those that begin so."""
    if not name:
        return None
    exact = "EXISTS (SELECT 1 FROM item WHERE folded = ?)"
    these = (
        f"SELECT id FROM item WHERE CASE WHEN {exact} THEN folded = ?"
        " ELSE folded >= ? AND folded < ? END"
    )
    holds = Part(f"s.item_id IN ({these}) AND {_KEPT}", (name, name, name, name + "\U0010ffff"))
    return _with(holds)


def _number(part: str) -> Plan | None:
    return _with(Part("instr(letters(s.number), ?)", (part,))) if part else None


def _sold(term: Condition, setting: Setting) -> Plan | None:
    """Something on those days; of an age: nothing since, though there was something."""
    if fold(term.words).strip() in ("never", "none"):
        return Plan(Part(f"NOT EXISTS ({_OF} AND {_KEPT})"))
    found = query_fields.days(term.sign, term.words, setting.today, ahead=False)
    if found is None:
        return None
    if found.by_age and found.first is None and found.last is not None:
        since = (found.last.isoformat(),)
        some = _with(Part(_KEPT))
        none = Part(f"NOT EXISTS ({_OF} AND {_KEPT} AND s.sold_on > ?)", since)
        return Plan(all_of([some.test, none]))
    parts = [Part(_KEPT)]
    if found.first is not None:
        parts.append(Part("s.sold_on >= ?", (found.first.isoformat(),)))
    if found.last is not None:
        parts.append(Part("s.sold_on <= ?", (found.last.isoformat(),)))
    return _with(all_of(parts))


def _with(holds: Part) -> Plan:
    return Plan(
        Part(f"EXISTS ({_OF} AND {holds.sql})", holds.parameters),
        (Part(_WHO + holds.sql, holds.parameters),),
        exact=True,
    )


def _spent(term: Condition) -> Plan | None:
    """All that they bought in one currency; in any of them when none is said. Compared as whole
    minor units, in two parts: such sums may be larger than SQLite can count."""
    text, wanted = term.words.strip(), ""
    try:
        wanted = amounts.read(text).currency
    except InvalidValue as error:
        if error.code != "no_currency":
            return None
    parts = []
    for digits in (DIGITS.get(wanted, 2),) if wanted else range(_FEWEST, _MOST_DIGITS + 1):
        holds = _compared(text, wanted, digits, term.sign)
        if holds is not None:
            parts.append(holds)
    if not parts:
        return None
    having = " OR ".join(f"({part.sql})" for part in parts)
    parameters = tuple(p for part in parts for p in part.parameters)
    kept = f"{_KEPT} GROUP BY s.customer_id, s.currency HAVING {having}"
    return Plan(
        Part(f"EXISTS ({_OF} AND {kept})", parameters),
        (Part(f"SELECT s.customer_id FROM sale s WHERE {kept}", parameters),),
        exact=True,
    )


_LIKE = {0: "JPY", 2: "EUR", 3: "KWD"}
"""A currency of so many digits, to read a bare number by."""


def _compared(text: str, wanted: str, digits: int, sign: str) -> Part | None:
    """Whether a sum of a currency of so many digits is as it is asked for."""
    if digits not in _LIKE:
        return None
    try:
        minor = amounts.read(text, wanted or _LIKE[digits], ".").minor
    except InvalidValue:
        return None
    if wanted:
        of, codes = "s.currency = ?", [wanted]
    else:
        named = ", ".join(f"'{code}'" for code, n in sorted(DIGITS.items()) if n == digits)
        every = ", ".join(f"'{code}'" for code in sorted(DIGITS))
        of, codes = (f"s.currency IN ({named})" if named else f"s.currency NOT IN ({every})"), []
    return Part(f"{of} AND {CARRIED} {_SIGNS[sign]} (?, ?)", (*codes, *parts_of(minor)))
