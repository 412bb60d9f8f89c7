"""What was sold: records, and what the past says of the next time. Days are local."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NewType

from smallcrm.domain import amounts
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.records import CustomerId, CustomerKind, InteractionId
from smallcrm.domain.text import clean, one_line

SaleId = NewType("SaleId", int)
ItemId = NewType("ItemId", int)

ONE: Final = 1000
"""A quantity of one, in thousandths."""
LEAST_DAYS: Final = 3
"""Of fewer days on which something was bought nothing is said of the usual time between."""
LEAST_GAP: Final = 7
"""Whoever buys every few days comes by themselves."""
LEAST_PAIR: Final = 3
"""So many customers have to have bought both."""
LONGEST_REACH: Final = 3
"""After so many times the usual gap nobody is "due again" any more: they have gone."""
_LONGEST_TEXT = 10_000


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """``quantity`` in thousandths; ``amount`` for all of it, below zero for a credit note;
    ``what`` may be "" (a payment), ``number`` is what the invoice is called."""

    sold_on: date
    what: str
    amount: Amount
    quantity: int = ONE
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SaleRow:
    """A sale as it is shown; ``interaction_id`` the note in which it was said."""

    id: SaleId
    customer_id: CustomerId
    sold_on: date
    what: str
    quantity: int
    amount: Amount
    number: str = ""
    note: str = ""
    returned_on: date | None = None
    return_reason: str = ""
    item_id: ItemId | None = None
    interaction_id: InteractionId | None = None

    @property
    def draft(self) -> SaleDraft:
        return SaleDraft(
            self.sold_on, self.what, self.amount, self.quantity, self.number, self.note
        )


@dataclass(frozen=True, slots=True)
class YearSum:
    """What was sold in a year in one currency: minor units, and how many sales."""

    year: int
    amount: Amount
    count: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Of a customer, without what was returned. ``years`` the newest first; ``usual`` is what
    was bought most often, if more than once; ``gap`` the median of days between purchases."""

    count: int = 0
    sums: dict[str, int] = field(default_factory=dict)
    years: tuple[YearSum, ...] = ()
    usual: str = ""
    usual_count: int = 0
    last: SaleRow | None = None
    gap: int | None = None
    returned: int = 0

    @property
    def next_on(self) -> date | None:
        """The day on which they usually buy again."""
        return None if self.last is None else comes_round(self.last.sold_on, self.gap)


@dataclass(frozen=True, slots=True)
class ReorderRow:
    """Somebody whose usual time to buy again has come: ``gap`` in days, ``last_on`` and what."""

    customer_id: CustomerId
    name: str
    kind: CustomerKind
    gap: int
    last_on: date
    what: str = ""

    @property
    def due_on(self) -> date:
        return comes_round(self.last_on, self.gap) or date.max


@dataclass(frozen=True, slots=True)
class ItemRow:
    """``price`` of one: the one that was set, else the median of the last sales; None without
    either. ``count`` sales to ``buyers`` customers, none of them returned."""

    id: ItemId
    name: str
    price: Amount | None = None
    is_set: bool = False
    count: int = 0
    buyers: int = 0
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class PairRow:
    """That who bought ``item`` may want ``other``: ``both`` customers bought both, ``only`` bought
    the first and not the other. ``is_set``: the user said so."""

    item_id: ItemId
    item: str
    other_id: ItemId
    other: str
    both: int
    only: int
    is_set: bool = False

    @property
    def query(self) -> str:
        """The search that finds those who have only the first."""
        return f"bought:{quoted(self.item)} -bought:{quoted(self.other)}"


def quoted(name: str) -> str:
    """An item's name as it stands behind ``bought:``."""
    return '"' + name.replace('"', "") + '"'


def checked(draft: SaleDraft) -> SaleDraft:
    """The draft with storable text.

    Raises:
        InvalidValue: "no_quantity" (none, or less), "unknown_currency", "amount_too_large",
            "too_long".
    """
    if draft.quantity <= 0:
        raise InvalidValue("no_quantity")
    if draft.quantity > MOST:
        raise InvalidValue("amount_too_large")
    note = clean(draft.note).strip()
    if len(note) > _LONGEST_TEXT or len(draft.what) > _LONGEST_TEXT:
        raise InvalidValue("too_long")
    what, number = one_line(draft.what), one_line(draft.number)
    return replace(draft, what=what, amount=amounts.checked(draft.amount), number=number, note=note)


def total(price: Amount, quantity: int) -> Amount:
    """The price of one times thousandths.

    Raises:
        InvalidValue: "amount_too_large".
    """
    return amounts.checked(Amount(amounts.times(price.minor, quantity, ONE), price.currency))


def unit_price(amount: Amount, quantity: int) -> Amount:
    """What one costs; ``quantity`` in thousandths, above zero."""
    return Amount(amounts.times(amount.minor, ONE, quantity), amount.currency)


def median_gap(days: Iterable[date]) -> int | None:
    """The usual number of days between purchases; None where there are too few of them. Two of
    one day are one."""
    ordered = sorted(set(days))
    if len(ordered) < LEAST_DAYS:
        return None
    return amounts.median((b - a).days for a, b in pairwise(ordered))


def comes_round(last_on: date, gap: int | None) -> date | None:
    """The day on which they usually buy again."""
    if gap is None:
        return None
    try:
        return last_on + timedelta(gap)
    except OverflowError:
        return None


def is_due_again(days: Sequence[date], today: date) -> tuple[int, date] | None:
    """The usual gap and the last day, where the time has come: not before it, and not when they
    have been away for several such times."""
    gap = median_gap(day for day in days if day <= today)
    if gap is None or gap < LEAST_GAP or max(days) > today:
        return None
    last = max(days)
    silent = (today - last).days
    return (gap, last) if gap <= silent <= LONGEST_REACH * gap else None
