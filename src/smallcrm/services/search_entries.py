"""What a search says of an entry ``i`` of the timeline, made into SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from smallcrm.domain import custom_fields, query_fields
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.query import Condition
from smallcrm.domain.query_fields import Days, Field
from smallcrm.services.search_parts import Part, Plan, Setting, all_of, next_day, start_of


def is_customer_kind(term: Condition) -> bool:
    """ "kind:company" says what the customer is, not the entry."""
    named = query_fields.customer_kind_named(term.words)
    return term.field is Field.KIND and named is not None


def with_one(tests: Sequence[Part]) -> Plan:
    """Who has an entry for which all of these hold."""
    holds = all_of(tests)
    return Plan(
        Part(
            "EXISTS (SELECT 1 FROM participant q JOIN interaction i ON i.id = q.interaction_id"
            f" WHERE q.customer_id = c.id AND {holds.sql})",
            holds.parameters,
        )
    )


def test(term: Condition, setting: Setting) -> Part | None:
    """What ``kind:``, ``on:`` and ``amount:`` say of an entry ``i``; None when it says nothing."""
    match term.field:
        case Field.KIND:
            kind = query_fields.kind_named(term.words)
            return None if kind is None else Part("i.kind = ?", (kind.value,))
        case Field.ON:
            days = query_fields.days(term.sign, term.words, setting.today, ahead=False)
            return _on(days, setting)
        case Field.AMOUNT:
            return _amount(term)
    return None


def _on(found: Days | None, setting: Setting) -> Part | None:
    if found is None:
        return None
    parts = []
    if found.first is not None:
        parts.append(Part("i.happened_at >= ?", (start_of(found.first, setting.zone),)))
    if found.last is not None and found.last != date.max:
        parts.append(Part("i.happened_at < ?", (start_of(next_day(found.last), setting.zone),)))
    return all_of(parts)


_AMOUNT = """
EXISTS (SELECT 1 FROM amount m WHERE m.interaction_id = i.id AND m.minor /
 CASE WHEN m.currency IN ({none}) THEN 1.0 WHEN m.currency IN ({mills}) THEN 1000.0 ELSE 100.0 END
 {sign} ? AND (? = '' OR m.currency = ?))
"""


def _amount(term: Condition) -> Part | None:
    """Money named in it; of any currency when none is said."""
    try:
        read = custom_fields.read(CustomKind.MONEY, term.words.strip())
    except InvalidValue:
        return None
    number, _, currency = read.text.partition(" ")
    none, mills = map(_quoted, (custom_fields.NO_CENTS, custom_fields.MILLS))
    sql = _AMOUNT.format(none=none, mills=mills, sign=term.sign or "=")
    return Part(sql, (float(number), currency, currency))


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in sorted(names))
