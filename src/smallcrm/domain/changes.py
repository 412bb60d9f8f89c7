"""What a committed write touched: the one thing that travels with the change signal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.actions import Action
from smallcrm.domain.kinds import ChangeSetId, CustomerId


class Thing(StrEnum):
    """Kinds of things a view may care about. CUSTOMER covers everything of the record itself."""

    CUSTOMER = "customer"
    DETAIL = "detail"
    INTERACTION = "interaction"
    FOLLOW_UP = "follow_up"
    WORK = "work"
    """Sales, agreements, deals, complaints, checklists and rules."""
    CARE = "care"
    """Feedback, verdicts, when somebody can be reached, recordings and templates."""


class Way(StrEnum):
    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Changes:
    """``customers`` is None when too many were touched to name them: reload everything."""

    things: frozenset[Thing]
    customers: frozenset[CustomerId] | None
    way: Way
    action: Action | None = None
    change_set: ChangeSetId | None = None
    label: str = ""

    def touches(self, customer: CustomerId) -> bool:
        return self.customers is None or customer in self.customers


def together(many: Sequence[Changes]) -> Changes:
    """Several writes as one, of which nothing is said."""
    things = frozenset(thing for one in many for thing in one.things)
    named = [one.customers for one in many if one.customers is not None]
    customers = frozenset().union(*named) if len(named) == len(many) else None
    return Changes(things, customers, Way.QUIET)
