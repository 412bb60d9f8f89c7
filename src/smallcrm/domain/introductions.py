"""Introductions: through whom somebody became a customer."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.records import CustomerId


@dataclass(frozen=True, slots=True)
class Introducer:
    """By record when there is one, else by name."""

    name: str
    id: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class IntroductionRow:
    """``by``: who introduced the customer, None when nobody is known to have; ``whom``: whom they
    introduced themselves, in list order."""

    by: Introducer | None = None
    whom: tuple[Introducer, ...] = ()
