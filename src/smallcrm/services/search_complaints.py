"""``complaint:open``, ``complaint:grave``, ``complaint:poster``: who complained, and of what."""

from __future__ import annotations

from smallcrm.domain import query_fields
from smallcrm.domain.query_fields import ComplaintState
from smallcrm.domain.text import letters
from smallcrm.services.search_parts import Part, Plan

_TEST = "EXISTS (SELECT 1 FROM complaint k WHERE k.customer_id = c.id AND {})"
_SOURCE = "SELECT k.customer_id FROM complaint k WHERE {}"
_STATES = {
    ComplaintState.OPEN: "k.closed_on IS NULL",
    ComplaintState.CLOSED: "k.closed_on IS NOT NULL",
    ComplaintState.ANY: "1",
}


def plan(words: str) -> Plan | None:
    """Who has an open or closed one, or none at all; an open one that is so bad; or one that says
    these letters. None where there are none."""
    state = query_fields.complaint_state_named(words)
    if state is None:
        part = letters(words)
        if not part:
            return None
        holds = Part(
            "(instr(letters(k.words), ?) OR instr(letters(k.done || char(10) || k.goodwill), ?))",
            (part, part),
        )
    elif state is ComplaintState.NONE:
        return Plan(Part(f"NOT {_TEST.format('1')}"))
    elif state in _STATES:
        holds = Part(_STATES[state])
    else:
        holds = Part("k.closed_on IS NULL AND k.severity = ?", (state.value,))
    test = Part(_TEST.format(holds.sql), holds.parameters)
    return Plan(test, (Part(_SOURCE.format(holds.sql), holds.parameters),), exact=True)
