"""``rating:<4``, ``rating:4/5``, ``feedback:low``, ``feedback:parking``: how it goes with whom.

``rating:`` is the last score of each. A bare number is of ten; a score of five is compared by where
it stands between the worst and the best of its scale (``domain.feedback.Score.place``): 3 of 5
stands where 5 of 10 does.
"""

from __future__ import annotations

from smallcrm.domain import feedback, query_fields
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.feedback import CONTENT, FIVE, PASSIVE, PROMOTER, TEN
from smallcrm.domain.query import Condition
from smallcrm.domain.query_fields import FeedbackState, Field
from smallcrm.domain.text import fold, letters
from smallcrm.services.search_parts import Part, Plan

_OF = "SELECT 1 FROM feedback f WHERE f.customer_id = c.id"
_LAST = (
    "(SELECT {} FROM feedback f WHERE f.customer_id = c.id AND f.score IS NOT NULL"
    " ORDER BY f.given_on DESC, f.id DESC LIMIT 1)"
)
_PLACE = f"CASE f.scale WHEN {TEN} THEN 2 * f.score ELSE 5 * (f.score - 1) END"
_LOW = f"f.score < CASE f.scale WHEN {TEN} THEN {PASSIVE} ELSE {CONTENT} END"
_HIGH = f"f.score >= CASE f.scale WHEN {TEN} THEN {PROMOTER} ELSE {FIVE} END"
_SCORED = Part("SELECT f.customer_id FROM feedback f WHERE f.score IS NOT NULL")
_ANY = Part("SELECT f.customer_id FROM feedback f")
_SIGNS = {"": "=", "=": "=", ">": ">", "<": "<", ">=": ">=", "<=": "<="}


def plan(term: Condition) -> Plan | None:
    """None where it says nothing that can be understood."""
    return _rating(term) if term.field is Field.RATING else _feedback(term.words)


def _rating(term: Condition) -> Plan | None:
    """Who has such a last score, any, or none."""
    words = fold(term.words).strip()
    if words in ("none", "never"):
        return Plan(Part(f"NOT EXISTS ({_OF} AND f.score IS NOT NULL)"))
    if words in ("any", "*"):
        return Plan(Part(f"EXISTS ({_OF} AND f.score IS NOT NULL)"), (_SCORED,), exact=True)
    try:
        wanted = feedback.read_score(words)
    except InvalidValue:
        return None
    if wanted is None:
        return None
    test = f"coalesce({_LAST.format(_PLACE)} {_SIGNS[term.sign]} ?, 0)"
    return Plan(Part(test, (wanted.place,)), (_SCORED,))


def _feedback(words: str) -> Plan | None:
    """Who said anything, or nothing; whose last score is low or high; or who said these letters, in
    words, as a topic or where it came from."""
    match query_fields.feedback_state_named(words):
        case FeedbackState.ANY:
            return Plan(Part(f"EXISTS ({_OF})"), (_ANY,), exact=True)
        case FeedbackState.NONE:
            return Plan(Part(f"NOT EXISTS ({_OF})"))
        case FeedbackState.LOW:
            return Plan(Part(f"coalesce({_LAST.format(_LOW)}, 0)"), (_SCORED,))
        case FeedbackState.HIGH:
            return Plan(Part(f"coalesce({_LAST.format(_HIGH)}, 0)"), (_SCORED,))
    part = letters(words)
    if not part:
        return None
    holds = "instr(letters(f.words || char(10) || f.topic || char(10) || f.source), ?)"
    source = Part(f"SELECT f.customer_id FROM feedback f WHERE {holds}", (part,))
    return Plan(Part(f"EXISTS ({_OF} AND {holds})", (part,)), (source,), exact=True)
