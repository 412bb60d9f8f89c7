"""What a search says of agreements and prices, made into SQL.

The days are reckoned by ``domain/terms.py``, as a function in SQL (``storage/readers.py``).
"""

from __future__ import annotations

from datetime import date

from smallcrm.domain import custom_fields, query_fields
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.query import Condition
from smallcrm.domain.query_fields import Field
from smallcrm.domain.text import fold, letters
from smallcrm.services.search_parts import Part, Plan, Setting

_TERMS = (
    "a.starts_on, a.term_every, a.term_unit, a.notice_every, a.notice_unit, a.renewal,"
    " a.renewed_every, a.renewed_unit, a.ended_on"
)
_OVER = f"agreement_day('over', ?, {_TERMS})"
_DAYS = {
    Field.RENEWS: f"a.ended_on IS NULL AND agreement_day('renews', ?, {_TERMS})",
    Field.NOTICE: f"a.ended_on IS NULL AND agreement_day('notice', ?, {_TERMS})",
    Field.ENDED: _OVER,
}
_RATE = """
r.state = 'agreed' AND r.minor /
 CASE WHEN r.currency IN ({none}) THEN 1.0 WHEN r.currency IN ({mills}) THEN 1000.0 ELSE 100.0 END
 {sign} ? AND (? = '' OR r.currency = ?)
"""


def plan(term: Condition, setting: Setting) -> Plan | None:
    """``agreement:``, ``renews:``, ``notice:``, ``ended:`` and ``rate:``; None when it says
    nothing."""
    match term.field:
        case Field.AGREEMENT:
            return _about(term.words, setting)
        case Field.RATE:
            return _rate(term)
        case Field.RENEWS | Field.NOTICE | Field.ENDED:
            ahead = term.field is not Field.ENDED
            found = query_fields.days(term.sign, term.words, setting.today, ahead=ahead)
            if found is None:
                return None
            first, last = found.first or date.min, found.last or date.max
            ends = (setting.today.isoformat(), first.isoformat(), last.isoformat())
            return _with_one(Part(f"{_DAYS[term.field]} BETWEEN ? AND ?", ends))
    return None


def _about(words: str, setting: Setting) -> Plan | None:
    """What holds today, by letters in what it is about."""
    today = setting.today.isoformat()
    holds = Part(f"coalesce({_OVER}, '9999-12-31') >= ?", (today, today))
    match fold(words).strip():
        case "any" | "*":
            return _with_one(holds)
        case "none":
            found = _with_one(holds)
            return Plan(Part(f"NOT ({found.test.sql})", found.test.parameters))
    part = letters(words)
    if not part:
        return None
    sql = f"instr(letters(a.what), ?) AND {holds.sql}"
    return _with_one(Part(sql, (part, *holds.parameters)))


def _with_one(holds: Part) -> Plan:
    """Who has an agreement for which this holds."""
    test = f"EXISTS (SELECT 1 FROM agreement a WHERE a.customer_id = c.id AND {holds.sql})"
    source = f"SELECT a.customer_id FROM agreement a WHERE {holds.sql}"
    parts = Part(test, holds.parameters), Part(source, holds.parameters)
    return Plan(parts[0], (parts[1],), exact=True)


def _rate(term: Condition) -> Plan | None:
    """A price that was agreed; of any currency when none is said."""
    try:
        read = custom_fields.read(CustomKind.MONEY, term.words.strip())
    except InvalidValue:
        return None
    number, _, currency = read.text.partition(" ")
    none, mills = (
        ", ".join(f"'{name}'" for name in sorted(names))
        for names in (custom_fields.NO_CENTS, custom_fields.MILLS)
    )
    sql = _RATE.format(none=none, mills=mills, sign=term.sign or "=")
    values = (float(number), currency, currency)
    test = f"EXISTS (SELECT 1 FROM rate r WHERE r.customer_id = c.id AND {sql})"
    source = f"SELECT r.customer_id FROM rate r WHERE {sql}"
    return Plan(Part(test, values), (Part(source, values),), exact=True)
