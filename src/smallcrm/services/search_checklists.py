"""What a search says of checklists and introductions, made into SQL."""

from __future__ import annotations

from datetime import date, timedelta

from smallcrm.domain import custom_fields, query_fields
from smallcrm.domain.query import Condition
from smallcrm.domain.query_fields import Days, Field
from smallcrm.domain.text import fold, letters
from smallcrm.services.search_parts import Part, Plan, Setting

_RUNS = (
    "SELECT r.customer_id FROM checklist_run r WHERE EXISTS (SELECT 1 FROM follow_up u"
    " WHERE u.checklist_run_id = r.id AND u.state = 'open')"
)
_LATE = (
    "SELECT u.customer_id FROM follow_up u WHERE u.checklist_run_id IS NOT NULL"
    " AND u.state = 'open' AND u.customer_id IS NOT NULL AND u.due_on BETWEEN ? AND ?"
)
_INTRODUCED = (
    "SELECT i.customer_id FROM introduction i LEFT JOIN customer b ON b.id = i.introducer_id"
    " WHERE 1"
)
_ANY = ("any", "*")


def plan(term: Condition, setting: Setting) -> Plan | None:
    """Of ``checklist:``, ``stuck:`` and ``introduced:``; None when it cannot be read."""
    match term.field:
        case Field.CHECKLIST:
            return _named(term, _RUNS, "r.name")
        case Field.INTRODUCED:
            return _named(term, _INTRODUCED, "coalesce(b.name, i.introducer_name)")
    return _stuck(term, setting)


def _named(term: Condition, source: str, name: str) -> Plan | None:
    """Letters anywhere in a name; whatever it is for "any"."""
    words = fold(term.words).strip()
    if words in _ANY:
        return _among(Part(source))
    part = letters(words)
    return _among(Part(f"{source} AND instr(letters({name}), ?)", (part,))) if part else None


def _stuck(term: Condition, setting: Setting) -> Plan | None:
    """A step that is late: "yes", or by how much."""
    words = fold(term.words).strip()
    if words in custom_fields.YES or words in _ANY:
        found: Days | None = Days(None, setting.today - timedelta(1))
    else:
        found = query_fields.days(term.sign, words, setting.today, ahead=False)
    if found is None:
        return None
    ends = (found.first or date.min).isoformat(), (found.last or date.max).isoformat()
    return _among(Part(_LATE, ends))


def _among(source: Part) -> Plan:
    return Plan(Part(f"c.id IN ({source.sql})", source.parameters), (source,), exact=True)
