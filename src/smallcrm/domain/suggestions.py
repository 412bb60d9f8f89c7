"""Suggestions: what the rules would do now, if they were let."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.rules import RuleId, RuleRow


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What a suggestion is known by: a rule, a customer, and of what ("sale:12")."""

    rule: RuleId
    customer: CustomerId
    of: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``text`` is what would be made, filled in; of a checklist its name. ``what`` was sold or is
    negotiated, ``happened_on`` when (local)."""

    key: Occurrence
    customer_name: str
    customer_kind: CustomerKind
    happened_on: date
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class OfRule:
    """All that one rule suggests: the number of it, and the first of them."""

    rule: RuleRow
    every: int
    first: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Suggested:
    """By rule, in the order of the rules; only those that suggest something."""

    rules: tuple[OfRule, ...] = ()

    @property
    def every(self) -> int:
        return sum(one.every for one in self.rules)
