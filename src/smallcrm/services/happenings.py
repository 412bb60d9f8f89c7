"""Where what a rule waits for is found: SQL that goes by the index of the day.

What a rule makes (follow-ups, drafts, checklists) is none of it, so that no rule can set off
another one.
"""

from __future__ import annotations

from datetime import date, tzinfo

from smallcrm.domain import rules
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.records import InteractionKind
from smallcrm.domain.rules import Effect, Happening, RuleRow
from smallcrm.services.search_parts import Part, next_day, start_of

_COLUMNS = "c.id, c.name, c.given_name, c.kind, {of} AS of_what, {at} AS happened, {what} AS what"
_ITEM = "coalesce((SELECT i.name FROM item i WHERE i.id = s.item_id), s.note)"
_SALE = f"""
SELECT {_COLUMNS.format(of="'sale:' || s.id", at="s.sold_on", what=_ITEM)}, NULL AS deal
FROM sale s JOIN customer c ON c.id = s.customer_id
WHERE s.sold_on BETWEEN ? AND ? AND s.returned_on IS NULL AND s.minor >= 0
"""
"""A credit note is no sale, and what was returned none any more."""
_WON = f"""
SELECT {_COLUMNS.format(of="'deal:' || d.id", at="d.closed_at", what="d.what")}, d.id AS deal
FROM deal d JOIN customer c ON c.id = d.customer_id
WHERE d.state = 'won' AND d.closed_at >= ? AND d.closed_at < ?
"""
_STAY = "'quote:' || d.id || ':' || d.entered_at"
"""A deal that comes into a stage again is quoted again."""
_QUOTE = f"""
SELECT {_COLUMNS.format(of=_STAY, at="d.entered_at", what="d.what")}, d.id AS deal
FROM deal d JOIN customer c ON c.id = d.customer_id JOIN stage g ON g.id = d.stage_id
WHERE d.state = 'open' AND d.entered_at >= ? AND d.entered_at < ?
 AND NOT EXISTS (SELECT 1 FROM participant p JOIN interaction t ON t.id = p.interaction_id
  WHERE p.customer_id = c.id AND t.kind <> '{InteractionKind.NOTE.value}'
  AND t.happened_at > d.entered_at)
"""
"""A note is no answer."""
_IN_STAGE = " AND d.stage_id = ?"
_QUOTED = """
 AND EXISTS (SELECT 1 FROM stage f WHERE f.pipeline_id = g.pipeline_id AND f.position < g.position)
"""
"""In the first stage of a pipeline nothing was quoted yet, unless the rule says so."""
_YEARLY = f"""
SELECT {_COLUMNS.format(of="?", at="?", what="''")}, NULL AS deal
FROM customer c WHERE 1
"""
_HERE = f"""
 AND c.deleted_at IS NULL
 AND c.id NOT IN (SELECT a.customer_id FROM tag a WHERE a.folded = '{ARCHIVED}')
"""
_TAGGED = " AND EXISTS (SELECT 1 FROM tag t WHERE t.customer_id = c.id AND t.folded = ?)"
_ANSWERED = (
    " AND NOT EXISTS (SELECT 1 FROM firing n WHERE n.rule_id = ? AND n.customer_id = {whose}"
    " AND n.occurrence = {of})"
)
"""Asked of what happened, before anything is read of the customer."""
_STARTED = (
    " AND NOT EXISTS (SELECT 1 FROM checklist_run h WHERE h.deal_id = d.id AND h.checklist_id = ?)"
)
_ONE = " AND c.id = ?"
_OF = {
    Happening.SALE: ("'sale:' || s.id", "s.customer_id"),
    Happening.WON: ("'deal:' || d.id", "d.customer_id"),
    Happening.QUOTE: (_STAY, "d.customer_id"),
    Happening.YEARLY: ("?", "c.id"),
}


def find(rule: RuleRow, today: date, zone: tzinfo, customer: int | None = None) -> Part | None:
    """A query for what a rule suggests on the local day ``today`` (of one customer, if any):
    customer, name, first name, kind, occurrence, when, what, deal. None: there can be nothing."""
    draft = rule.draft
    base = _within(rule, today, zone)
    if base is None:
        return None
    sql, parameters = base.sql + _HERE, [*base.parameters]
    if draft.tag:
        sql += _TAGGED
        parameters.append(draft.tag)
    if draft.effect is Effect.LETTER:
        sql += " AND c.do_not_contact_at IS NULL"
    of, whose = _OF[draft.happening]
    sql += _ANSWERED.format(of=of, whose=whose)
    parameters.append(rule.id)
    if draft.happening is Happening.YEARLY:
        parameters.append(_year(rule, today))
    if draft.effect is Effect.CHECKLIST and draft.happening in (Happening.WON, Happening.QUOTE):
        sql += _STARTED
        parameters.append(draft.checklist)
    if customer is not None:
        sql += _ONE
        parameters.append(customer)
    return Part(sql, tuple(parameters))


def _within(rule: RuleRow, today: date, zone: tzinfo) -> Part | None:
    """What happened in the days that count, to anybody."""
    first, last = rules.window(rule, today)
    if first > last:
        return None
    match rule.draft.happening:
        case Happening.SALE:
            return Part(_SALE, (first.isoformat(), last.isoformat()))
        case Happening.YEARLY:
            on = rules.last_yearly(rule.draft, today)
            return Part(_YEARLY, (_year(rule, today), on.isoformat())) if on >= first else None
    moments = (start_of(first, zone), start_of(next_day(last), zone))
    if rule.draft.happening is Happening.WON:
        return Part(_WON, moments)
    if rule.draft.stage is None:
        return Part(_QUOTE + _QUOTED, moments)
    return Part(_QUOTE + _IN_STAGE, (*moments, rule.draft.stage))


def _year(rule: RuleRow, today: date) -> str:
    return f"year:{rules.last_yearly(rule.draft, today).year}"
