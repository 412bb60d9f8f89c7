"""Health: what the numbers say of how it goes with the customers, and when they say nothing.

Every number is counted from rows that can be shown (``Counted``), says from how many, and is
silent where these are too few. Amounts are in minor units; those of different currencies are
never added. Days are local.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallcrm.domain import feedback
from smallcrm.domain.feedback import Score
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.text import fold, one_line

CUSTOMERS = 10
"""With fewer the whole page says nothing."""
PROMISE_DAYS = 90
"""So far back promises are looked at, today with them."""
COMMENTS = 10
"""So many of the last comments stand above the numbers."""
INCOME_MONTHS, QUARTERS = 12, 8
PARTING = 60
"""So many days after its end belong to an agreement: its last invoice, the handover, the goodbye.
Of who is silent for as long it is said that they left."""
LONGEST = 10
"""So many bars of customers or reasons at most; the other reasons are one bar."""
BRANCHES = 40
"""So many rows of who introduced whom."""


class Number(StrEnum):
    """What is one number."""

    KEPT_MINE = "kept_mine"
    """Promises of mine that were done on or before their day, in percent."""
    KEPT_THEIRS = "kept_theirs"
    CAME_BACK = "came_back"
    """Customers of the year before who were seen again this year, in percent."""
    QUIET = "quiet"
    """How many have gone quiet."""
    NPS = "nps"
    CSAT = "csat"
    REPEAT = "repeat"
    """Of those who bought within a year, who has bought on several days, in percent."""
    SECOND_SALE = "second_sale"
    """Days from the first purchase to the second, the median."""
    SETTLED = "settled"
    """Days from a complaint to what was first done about it, the median."""


class Chart(StrEnum):
    """What is several bars."""

    INCOME = "income"
    """By month, of one currency."""
    TOP = "top"
    """By customer, of one currency."""
    RETENTION = "retention"
    """Who came back, by quarter, in percent."""
    PIPELINE = "pipeline"
    """Open deals by stage."""
    STAGE_DAYS = "stage_days"
    """How long deals stayed in each stage: the median, in days."""
    LOST = "lost"
    """Why deals were lost."""
    LEFT = "left"
    """Why customers left."""
    INTRODUCED = "introduced"
    """Who introduced whom, and what came of it, of one currency."""


ENOUGH: Mapping[Number | Chart, int] = {
    Number.KEPT_MINE: 5,
    Number.KEPT_THEIRS: 5,
    Number.CAME_BACK: 10,
    Number.QUIET: 1,
    Number.NPS: feedback.ENOUGH,
    Number.CSAT: feedback.ENOUGH,
    Number.REPEAT: 10,
    Number.SECOND_SALE: 5,
    Number.SETTLED: 3,
    Chart.INCOME: 1,
    Chart.TOP: 3,
    Chart.RETENTION: 5,
    Chart.PIPELINE: 1,
    Chart.STAGE_DAYS: 3,
    Chart.LOST: 3,
    Chart.LEFT: 3,
    Chart.INTRODUCED: 1,
}
"""From how many rows on each says something. For TOP these are customers; RETENTION and STAGE_DAYS
are silent bar by bar."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A row that a number was counted from. ``is_good``: it is on the good side of a share.
    ``value`` are days or a score; ``words`` what it was about, or the reason."""

    customer_id: CustomerId | None
    day: date | None
    is_good: bool = True
    value: int | None = None
    amount: Amount | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number. ``of``: how many rows it was counted from, ``good``: how many of these are on its
    good side; ``value`` in percent, points, days or customers, None where ``of`` is too few."""

    what: Number
    of: int
    good: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` is None where too few rows stand behind it. ``name`` is that of a customer, stage
    or reason ("": none was given), ``day`` the first of a month or quarter; ``key`` finds its rows
    again. ``depth``: so many introductions from the top; ``sums``: amounts it has besides."""

    name: str
    value: float | None
    of: int
    good: int = 0
    day: date | None = None
    key: str = ""
    depth: int = 0
    sums: tuple[Amount, ...] = ()


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart. ``of``: how many rows all of it was counted from; ``currency``: of amounts;
    ``name``: of its pipeline."""

    what: Chart
    bars: tuple[Bar, ...]
    of: int
    currency: str = ""
    name: str = ""

    @property
    def is_enough(self) -> bool:
        return self.of >= ENOUGH[self.what] and any(bar.value is not None for bar in self.bars)


@dataclass(frozen=True, slots=True)
class Comment:
    """What a customer said, in full."""

    customer_id: CustomerId
    customer_name: str
    day: date
    words: str
    score: Score | None


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A counted row with whose it is; no name: of nobody yet."""

    counted: Counted
    customer_name: str
    customer_kind: CustomerKind


OTHERS = "\0others"
"""The key of the bar of reasons that have none of their own."""


def percent(good: int, of: int) -> int:
    """Rounded, half a percent up."""
    return (200 * good + of) // (2 * of)


def share(what: Number, good: int, of: int) -> Figure:
    """``good`` of ``of`` in percent."""
    return Figure(what, of, good, percent(good, of) if of >= max(1, ENOUGH[what]) else None)


def share_of(what: Number, rows: Sequence[Counted]) -> Figure:
    """How many of the rows are good, in percent."""
    return share(what, sum(row.is_good for row in rows), len(rows))


def middle(what: Number, values: Sequence[int]) -> Figure:
    """The median: of an even number of values half way between the two in the middle."""
    is_enough = len(values) >= max(1, ENOUGH[what])
    value = float(statistics.median(values)) if is_enough else None
    return Figure(what, len(values), len(values), value)


def scored(what: Number, scores: Sequence[Score]) -> Figure:
    """NPS or CSAT of the last score of each customer."""
    if what is Number.NPS:
        of_ten = feedback.nps(scores)
        return Figure(what, of_ten.n, of_ten.promoters, of_ten.value)
    of_five = feedback.csat(scores)
    return Figure(what, of_five.n, of_five.content, of_five.value)


def has_left(ended: date, last: date | None, today: date) -> bool:
    """Whether a customer has left whose last agreement was ended, by its last day and the last one
    on which anything was bought or talked about (None: never), up to today.

    They have when nothing was for ``PARTING`` days; but not when something was later than so many
    days after the end: then they went on without one, and whether they come back is another
    question.
    """
    last = ended if last is None else max(ended, last)
    return (last - ended).days <= PARTING <= (today - last).days


def reason_key(words: str) -> str:
    """What makes two reasons the same: their words, whatever their case and end."""
    return fold(one_line(words)).strip(" .!,;")


def reasons(what: Chart, rows: Sequence[Counted]) -> Bars:
    """How often each reason was given, the most frequent first; those for which there is no room
    are one bar, and those without a reason the last."""
    counts: Counter[str] = Counter(reason_key(row.words) for row in rows)
    written: dict[str, str] = {}
    for row in rows:
        written.setdefault(reason_key(row.words), one_line(row.words))
    silent = counts.pop("", 0)
    order = sorted(counts, key=lambda key: (-counts[key], key))
    shown = order[:LONGEST] if len(order) <= LONGEST else order[: LONGEST - 1]
    bars = [Bar(written[key], counts[key], counts[key], key=key) for key in shown]
    rest = sum(counts[key] for key in order[len(shown) :])
    if rest:
        bars.append(Bar("", rest, rest, key=OTHERS))
    if silent:
        bars.append(Bar("", silent, silent))
    return Bars(what, tuple(bars), len(rows))


def of_reason(chart: Bars, key: str, rows: Iterable[Counted]) -> list[Counted]:
    """The rows behind one bar of ``reasons``."""
    if key == OTHERS:
        shown = {bar.key for bar in chart.bars} | {""}
        return [row for row in rows if reason_key(row.words) not in shown]
    return [row for row in rows if reason_key(row.words) == key]


def median_bar(name: str, key: str, values: Sequence[int]) -> Bar:
    """A stage with its median days; silent where there are too few."""
    is_enough = len(values) >= ENOUGH[Chart.STAGE_DAYS]
    value = float(statistics.median(values)) if is_enough else None
    return Bar(name, value, len(values), key=key)


def share_bar(day: date, good: int, of: int) -> Bar:
    """A period with its share; silent where there are too few."""
    value = percent(good, of) if of >= ENOUGH[Chart.RETENTION] else None
    return Bar("", value, of, good, day=day, key=day.isoformat())


# --- who introduced whom --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Branch:
    """Somebody in the tree: by whom they were introduced (the key of a customer or a name), and
    what they have paid, in each currency, by how many sales."""

    key: str
    name: str
    by: str
    sums: Mapping[str, int]
    counts: Mapping[str, int]


def tree(branches: Mapping[str, Branch], currency: str) -> tuple[Bar, ...]:
    """The introducers with all that came of those they introduced, also by way of others, each
    followed by these; the most fruitful first. ``value`` of an introducer at the top is the sum
    of all below, and ``of`` how many these are; of others what they paid, by ``of`` sales.

    Each has one introducer at most, so that below somebody who has none there is no ring.
    """
    below = _below(branches)
    tops = [key for key in below if not branches[key].by]
    order = [pair for top in tops for pair in _downwards(top, below)]
    paid = {key: branches[key].sums.get(currency, 0) for key, _ in order}
    came, brought = dict.fromkeys(paid, 0), dict.fromkeys(paid, 0)
    for key, depth in reversed(order):
        if depth:
            by = branches[key].by
            came[by] += 1 + came[key]
            brought[by] += paid[key] + brought[key]
    for children in below.values():
        children.sort(key=lambda key: (-paid.get(key, 0), key))
    tops.sort(key=lambda key: (-brought[key], key))
    shown = [pair for top in tops[:LONGEST] for pair in _downwards(top, below)][:BRANCHES]
    bars = []
    for key, depth in shown:
        one = branches[key]
        value = (paid if depth else brought)[key]
        of = one.counts.get(currency, 0) if depth else came[key]
        bars.append(Bar(one.name, value, of, key=key, depth=depth))
    return tuple(bars)


def came_through(branches: Mapping[str, Branch], key: str) -> list[Branch]:
    """Those whom somebody introduced, also by way of others."""
    return [branches[one] for one, depth in _downwards(key, _below(branches)) if depth]


def _below(branches: Mapping[str, Branch]) -> dict[str, list[str]]:
    below: dict[str, list[str]] = {}
    for branch in branches.values():
        if branch.by in branches:
            below.setdefault(branch.by, []).append(branch.key)
    return below


def _downwards(top: str, below: Mapping[str, Sequence[str]]) -> list[tuple[str, int]]:
    """Somebody and all below, each with how far below, in the order in which they are read."""
    found, left = list[tuple[str, int]](), [(top, 0)]
    while left:
        key, depth = left.pop()
        found.append((key, depth))
        left += [(child, depth + 1) for child in reversed(below.get(key, ()))]
    return found
