"""Deals: what is negotiated, in stages of a pipeline. Days are local, time is an argument.

Sums are reckoned in whole minor units, each currency by itself. A weighted sum adds amount times
chance (in percent) of all its deals and is divided by a hundred at the end, once, half a unit
rounded away from zero: so it is never off by more than half a cent, and the weighted sums of two
stages may differ by a cent from that of both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import NewType

from smallcrm.domain import amounts
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import PipelineId, PipelineRow, StageId, StageRow, check_chance
from smallcrm.domain.records import CustomerId, CustomerKind, FollowUpRow
from smallcrm.domain.text import clean, one_line

DealId = NewType("DealId", int)

LONGEST_WHAT = 200
LONGEST_NOTE = 20_000


class DealState(StrEnum):
    """Whether a deal is still negotiated, and what became of it."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class DealDraft:
    """``chance`` in percent, None for that of the stage; ``expected_on`` the local day on which
    it may be closed."""

    what: str
    stage: StageId
    amount: Amount | None = None
    chance: int | None = None
    expected_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DealRow:
    """A deal as the board shows it. ``chance`` is its own or its stage's; ``days`` how many local
    days it has been in its stage, until it was closed."""

    id: DealId
    customer_id: CustomerId
    customer_name: str
    customer_kind: CustomerKind
    stage_id: StageId
    stage_name: str
    pipeline_id: PipelineId
    what: str
    amount: Amount | None
    chance: int
    expected_on: date | None
    state: DealState
    days: int
    is_rotten: bool
    next_step: str = ""
    """The open follow-up that is its next step, the first one due."""
    next_on: date | None = None
    reason: str = ""
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """That a deal was ``days`` local days in a stage, and left it at a UTC moment."""

    stage: str
    days: int
    left_at: datetime


@dataclass(frozen=True, slots=True)
class Introducer:
    """Who introduced a customer; ``id`` None where it is a name alone."""

    name: str
    id: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class DealDetail:
    """All of one deal; ``own_chance`` None where it has that of its stage."""

    row: DealRow
    own_chance: int | None
    note: str
    created_at: datetime
    visits: tuple[Visit, ...] = ()
    next_steps: tuple[FollowUpRow, ...] = ()
    introducer: Introducer | None = None
    """Who introduced the customer."""

    def draft(self) -> DealDraft:
        row = self.row
        chance = self.own_chance
        return DealDraft(row.what, row.stage_id, row.amount, chance, row.expected_on, self.note)


@dataclass(frozen=True, slots=True)
class Sum:
    """Of deals in one currency: how many, and in minor units plain and weighted by the chance."""

    currency: str
    count: int
    minor: int
    weighted: int


@dataclass(frozen=True, slots=True)
class Column:
    """A stage on the board: its open deals, those longest in it first, and their sums."""

    stage: StageRow
    deals: tuple[DealRow, ...] = ()
    sums: tuple[Sum, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """A pipeline with what is negotiated in it; ``sums`` of all its open deals."""

    pipeline: PipelineRow
    columns: tuple[Column, ...] = ()
    sums: tuple[Sum, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """What may be closed in a month, by the first day of it; None: without a day. ``count`` has
    deals without an amount in it too."""

    first: date | None
    count: int
    sums: tuple[Sum, ...] = ()


def checked(draft: DealDraft) -> DealDraft:
    """The draft with its words as they are kept.

    Raises:
        InvalidValue: "empty" or "too_long" words; "not_a_chance"; as ``amounts.checked``.
    """
    what, note = one_line(draft.what), clean(draft.note).strip()
    if not what:
        raise InvalidValue("empty")
    if len(what) > LONGEST_WHAT or len(note) > LONGEST_NOTE:
        raise InvalidValue("too_long")
    if draft.chance is not None:
        check_chance(draft.chance)
    if draft.amount is not None:
        amounts.checked(draft.amount)
    return replace(draft, what=what, note=note)


def days_in_stage(entered_at: datetime, until: date, zone: tzinfo) -> int:
    """Local days since the UTC moment at which it came in; none when a clock was set back."""
    return max(0, (until - entered_at.astimezone(zone).date()).days)


def is_rotten(state: DealState, days: int, rot_days: int | None) -> bool:
    """Whether an open deal has been in its stage for as long as it may, or longer."""
    return state is DealState.OPEN and rot_days is not None and days >= rot_days


def weighted(hundredths: int) -> int:
    """A sum of amount times percent, as minor units; half of one is rounded away from zero."""
    return amounts.times(hundredths, 1, 100)


class Tally:
    """Sums in the making. Deals without an amount have none, and are counted elsewhere."""

    def __init__(self) -> None:
        self._by: dict[str, list[int]] = {}

    def add(self, currency: str, count: int, minor: int, hundredths: int) -> None:
        """So many deals, the sum of their amounts, and of amount times percent."""
        kept = self._by.setdefault(currency, [0, 0, 0])
        for place, value in enumerate((count, minor, hundredths)):
            kept[place] += value

    def sums(self) -> tuple[Sum, ...]:
        """By currency, that of most deals first."""
        found = (Sum(c, n, minor, weighted(h)) for c, (n, minor, h) in self._by.items())
        return tuple(sorted(found, key=lambda s: (-s.count, s.currency)))


def sums(deals: Iterable[DealRow]) -> tuple[Sum, ...]:
    """Of these deals, each currency by itself, that of most deals first."""
    tally = Tally()
    for deal in deals:
        if deal.amount is not None:
            minor = deal.amount.minor
            tally.add(deal.amount.currency, 1, minor, minor * deal.chance)
    return tally.sums()
