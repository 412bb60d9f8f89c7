"""What a search says of a deal ``d`` in its stage ``s``, made into SQL.

What several terms say of deals is said of one deal: "deal:open stage:quote amount:>1000" is an open
one that stands in "Quote" and is worth more than 1000. Where no term says whether it is open, it
is. Amounts are compared as whole thousandths, never as fractions.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from smallcrm.domain import custom_fields, query_fields
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.deals import DealState
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import DIGITS
from smallcrm.domain.query import Condition, Group
from smallcrm.domain.query_fields import Field
from smallcrm.domain.text import fold, letters
from smallcrm.services.search_parts import (
    EVERYBODY,
    NOBODY,
    Part,
    Plan,
    Setting,
    all_of,
    any_of,
    next_day,
    start_of,
)

_FROM = "FROM deal d JOIN stage s ON s.id = d.stage_id"
_OPEN = Part("d.state = 'open'")
_ANY = frozenset({"any", "*"})
_MOST = 1 << 62
"""No amount that is kept has so many thousandths."""


def is_none(term: Condition) -> bool:
    """Whether it asks for those without an open deal."""
    return term.field is Field.DEAL and fold(term.words).strip() == "none"


def plan(term: Condition, setting: Setting) -> Plan | None:
    """Who has a deal of which this one term holds."""
    if is_none(term):
        return Plan(
            Part(f"NOT EXISTS (SELECT 1 {_FROM} WHERE d.customer_id = c.id AND {_OPEN.sql})")
        )
    found = test(term, setting)
    return None if found is None else with_one([found], [term])


def with_one(tests: Sequence[Part], terms: Sequence[Condition]) -> Plan:
    """Who has a deal for which all of these hold."""
    says_state = any(_says_state(term) for term in terms)
    holds = all_of(tests if says_state else [_OPEN, *tests])
    exists = f"EXISTS (SELECT 1 {_FROM} WHERE d.customer_id = c.id AND {holds.sql})"
    source = Part(f"SELECT d.customer_id {_FROM} WHERE {holds.sql}", holds.parameters)
    return Plan(Part(exists, holds.parameters), (source,), exact=True)


def term_of(group: Group, *, with_amounts: bool) -> Condition | None:
    """The one term of a group, if it says something of a deal that others may say more of;
    ``with_amounts``: also what it is worth."""
    term = group[0]
    if len(group) > 1 or not isinstance(term, Condition) or term.negated or is_none(term):
        return None
    is_ours = term.field is not None and term.field.is_of_deals
    return term if is_ours or (with_amounts and term.field is Field.AMOUNT) else None


def test(term: Condition, setting: Setting) -> Part | None:
    """What a term says of a deal; None when it says nothing."""
    match term.field:
        case Field.DEAL:
            return _deal(fold(term.words).strip())
        case Field.STAGE:
            part = letters(term.words.strip())
            return Part("instr(letters(s.name), ?)", (part,)) if part else None
        case Field.WORTH | Field.AMOUNT:
            return _worth(term)
        case Field.CLOSES:
            return _closes(term, setting)
        case Field.ROTTEN:
            return _rotten(term, setting)
    return None


def _says_state(term: Condition) -> bool:
    words = fold(term.words).strip()
    return term.field is Field.DEAL and words in {*_ANY, *(state.value for state in DealState)}


def _deal(words: str) -> Part | None:
    """ "open", "won", "lost", "any"; else letters anywhere in what it is called."""
    if words in _ANY:
        return EVERYBODY
    if words in {state.value for state in DealState}:
        return Part("d.state = ?", (words,))
    part = letters(words)
    return Part("instr(letters(d.what), ?)", (part,)) if part else None


def _worth(term: Condition) -> Part | None:
    """Of any currency when none is said."""
    try:
        read = custom_fields.read(CustomKind.MONEY, term.words.strip())
    except InvalidValue:
        return None
    number, _, currency = read.text.partition(" ")
    thousandths = Decimal(number).scaleb(3)
    if thousandths != thousandths.to_integral_value():
        return NOBODY if term.sign in ("", "=") else None
    wanted = max(-_MOST, min(_MOST, int(thousandths)))
    cases = " ".join(
        f"WHEN '{code}' THEN {10 ** (3 - digits)}" for code, digits in sorted(DIGITS.items())
    )
    sql = f"d.minor * CASE d.currency {cases} ELSE 10 END {term.sign or '='} ?"
    return Part(f"{sql} AND (? = '' OR d.currency = ?)", (wanted, currency, currency))


def _closes(term: Condition, setting: Setting) -> Part | None:
    match fold(term.words).strip():
        case "none":
            return Part("d.expected_on IS NULL")
        case "any" | "*":
            return Part("d.expected_on IS NOT NULL")
        case "late" | "overdue":
            return Part("d.expected_on < ?", (setting.today.isoformat(),))
        case words:
            found = query_fields.days(term.sign, words, setting.today, ahead=True)
    if found is None:
        return None
    ends = (found.first or date.min).isoformat(), (found.last or date.max).isoformat()
    return Part("d.expected_on BETWEEN ? AND ?", ends)


def _rotten(term: Condition, setting: Setting) -> Part | None:
    words = fold(term.words).strip()
    if words not in custom_fields.YES | custom_fields.NO:
        return None
    marked = [
        Part("s.rot_days = ? AND d.entered_at < ?", (days, _since(days, setting)))
        for days in setting.rots
    ]
    found = all_of([_OPEN, any_of(marked) if marked else NOBODY])
    if words in custom_fields.YES:
        return found
    return Part(f"NOT coalesce(({found.sql}), 0)", found.parameters)


def _since(days: int, setting: Setting) -> str:
    """Before this moment a deal came in that has been there for so many days."""
    return start_of(next_day(setting.today - timedelta(days)), setting.zone)
