"""Who is at risk today, as a page shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.risk import Standing


@dataclass(frozen=True, slots=True)
class RiskRow:
    """Somebody who is named. ``last_on`` is the last local day on which something happened.
    ``is_gone``: it has been silent for so long that they have surely left. ``rests``: what comes
    next is decided (a follow-up with a day), or their silence was answered."""

    customer_id: CustomerId
    name: str
    kind: CustomerKind
    standing: Standing
    last_on: date
    is_gone: bool = False
    rests: bool = False


@dataclass(frozen=True, slots=True)
class Overruled:
    """Whom the user took off the list with a word, until a day (None: for good)."""

    customer_id: CustomerId
    name: str
    kind: CustomerKind
    words: str
    until_on: date | None


@dataclass(frozen=True, slots=True)
class RiskPage:
    """``rows`` by points, the most first, ``gone`` by their last day, the latest first; of very
    many the first ones (``many`` and ``many_gone`` are all). ``judged`` of ``customers`` have a
    rhythm."""

    rows: tuple[RiskRow, ...]
    gone: tuple[RiskRow, ...]
    overruled: tuple[Overruled, ...]
    customers: int
    judged: int
    many: int
    many_gone: int
