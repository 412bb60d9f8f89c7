"""Agreements: what is promised for how long, at which price, and when it has to be ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from smallcrm.domain.money import Amount
    from smallcrm.domain.records import CadenceUnit, CustomerId, CustomerKind

AgreementId = NewType("AgreementId", int)
RateId = NewType("RateId", int)

MOST = 1200
"""The longest term, in units of its own: a hundred years of months."""


class Renewal(StrEnum):
    """What happens at the end of an agreement's term."""

    ITSELF = "itself"
    """It is renewed by itself, unless somebody ends it in time."""
    ENDS = "ends"


class RateState(StrEnum):
    """How far a price went."""

    QUOTED = "quoted"
    AGREED = "agreed"


class RateUnit(StrEnum):
    """What a price is for."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PIECE = "piece"
    ONCE = "once"


@dataclass(frozen=True, slots=True)
class Length:
    """So many days, weeks, months or years, counted as ``domain/terms.py`` says."""

    count: int
    unit: CadenceUnit


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """``price`` is paid each ``interval``, or once where that is None. ``term`` None: until it is
    ended. ``notice`` is how long before the end of a term it has to be ended, ``renewed`` for how
    long it is renewed (None: the term again). Days are local."""

    what: str
    starts_on: date
    price: Amount | None = None
    interval: Length | None = None
    term: Length | None = None
    notice: Length | None = None
    renewal: Renewal = Renewal.ITSELF
    renewed: Length | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement as it stands on the day it was asked for. Days are local.

    ``term_ends_on`` is the last day of the term that runs, ``notice_on`` the last day on which
    notice can be given, ``renews_on`` the first day of the next term, ``price_since`` the day
    since which the price holds; None where there is none.
    """

    id: AgreementId
    customer_id: CustomerId
    customer_name: str
    customer_kind: CustomerKind
    value: AgreementDraft
    ended_on: date | None = None
    end_reason: str = ""
    term_ends_on: date | None = None
    notice_on: date | None = None
    renews_on: date | None = None
    price_since: date | None = None

    def is_over(self, today: date) -> bool:
        """Whether it holds no more: it was ended, or its only term has passed."""
        last = self.ended_on
        if last is None and self.value.renewal is Renewal.ENDS:
            last = self.term_ends_on
        return last is not None and last < today


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How many agreements were ended for a reason; "" where none was given."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class RateDraft:
    """What was quoted or agreed for one ``unit`` of a service, since a local day."""

    name: str
    price: Amount
    unit: RateUnit
    state: RateState
    since_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class RateRow:
    id: RateId
    value: RateDraft
    agreement_id: AgreementId | None = None


@dataclass(frozen=True, slots=True)
class RateMemory:
    """All that is known of the price of a service for one customer, in one currency and unit.

    ``agreed`` and ``quoted`` are the last ones (a quote that was not followed by an agreement on
    it or later is still open: ``is_open``). ``median`` is that of the last agreed prices of all
    customers, in minor units, and ``among`` how many of them have one.
    """

    name: str
    currency: str
    unit: RateUnit
    agreed: RateDraft | None
    quoted: RateDraft | None
    median: int | None
    among: int
    rows: tuple[RateRow, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether what was quoted last has not been agreed on."""
        if self.quoted is None:
            return False
        return self.agreed is None or self.agreed.since_on < self.quoted.since_on
