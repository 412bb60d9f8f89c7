"""Made histories of customers whose leave day is known, and two simple rules to compare with.

Eight kinds of rhythm, an equal share of each: steady by the week (with holidays), the month and the
quarter; irregular; seasonal (half a year on, half off); bursts (projects with breaks between them);
late joiners; and rhythms that slow down without leaving. Four in ten leave, in the last two years,
on a day of which nothing else tells: there is only the silence after it. Half of them buy at every
third contact. All by one seed.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise

from smallcrm.domain.risk import Bought, History

LAST = 739_000
"""The last day that is known, as an ordinal."""
FIRST = LAST - 730
KINDS = ("week", "month", "quarter", "irregular", "season", "bursts", "late", "slowing")
_USUAL = {"week": 7, "month": 30, "quarter": 91, "irregular": 20, "season": 10, "late": 21}


@dataclass(frozen=True, slots=True)
class Made:
    """``left`` is the last day on which something happened to one who left, ``certain`` the day by
    which everybody would know: 180 days, four usual gaps or two usual breaks later."""

    kind: str
    history: History
    left: int | None
    certain: int


def customers(count: int, seed: int) -> list[Made]:
    dice = random.Random(seed)
    return [_customer(dice, KINDS[number % len(KINDS)]) for number in range(count)]


def _customer(dice: random.Random, kind: str) -> Made:
    start = LAST - dice.randint(900, 1600)
    if kind == "late":
        start = LAST - dice.randint(300, 700)
    stop = LAST
    leaves = dice.random() < 0.4
    if leaves:
        stop = dice.randint(max(FIRST + 30, start + 150), LAST - 60)
    days = [day for day in _days(dice, kind, start) if day <= stop]
    sales: tuple[Bought, ...] = ()
    if dice.random() < 0.5:
        sales = tuple(Bought(day, dice.randint(5_000, 9_000), "EUR") for day in days[::3])
    usual = _USUAL.get(kind, 15)
    breaks = {"season": 190, "bursts": 90}.get(kind, 0)
    left = days[-1] if leaves and days[-1] >= FIRST else None
    return Made(kind, History(days, sales), left, days[-1] + max(180, 4 * usual, 2 * breaks))


def _days(dice: random.Random, kind: str, start: int) -> Iterator[int]:
    day = float(start)
    shift = dice.randrange(365)
    left_in_burst = dice.randint(5, 14)
    while day <= LAST:
        yield int(day)
        match kind:
            case "irregular":
                gap = dice.expovariate(1 / 20)
            case "bursts":
                left_in_burst -= 1
                gap = dice.uniform(2, 6)
                if not left_in_burst:
                    gap, left_in_burst = dice.uniform(50, 120), dice.randint(5, 14)
            case "slowing":
                gap = dice.gauss(1, 0.25) * (8 + 35 * (day - start) / 1600)
            case "season" if (day + shift) % 365 > 180:
                gap = 365 - (day + shift) % 365 + dice.uniform(0, 14)
            case _:
                gap = _USUAL[kind] * dice.gauss(1, 0.25)
                if kind == "week" and dice.random() < 0.03:
                    gap += dice.uniform(10, 25)
        day += max(1.0, gap)


# --- rules to compare with -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Figures:
    """What a rule is worth. An alarm that stands over somebody who did not leave is false, too."""

    precision: float
    recall: float
    lead: float
    """The mean of the days before it was certain, of those whom it told of."""

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f},"
            f" {self.lead:.0f} days before it is certain"
        )


Alarms = Iterable[tuple[int, int | None]]
"""From a day until before another; None: it stands."""


def figures(found: Iterable[tuple[Made, Alarms]]) -> Figures:
    told = false = leavers = 0
    lead = 0
    for made, alarms in found:
        right = None
        for since, until in alarms:
            if made.left is not None and (until is None or until > made.left):
                if since < made.certain and right is None:
                    right = since
            else:
                false += 1
        leavers += made.left is not None
        if right is not None:
            told += 1
            lead += made.certain - right
    return Figures(
        told / (told + false) if told else 0.0, told / leavers, lead / told if told else 0.0
    )


def by_fixed(made: Made, days: int) -> Alarms:
    """So many days of silence, for everybody."""
    return _over(made, [days] * len(made.history.touches))


def by_mean(made: Made, times: float) -> Alarms:
    """The last gap over the mean of all gaps before it."""
    touches = made.history.touches
    gaps = [b - a for a, b in pairwise(touches)]
    means = [total / (number + 1) for number, total in enumerate(accumulate(gaps))]
    return _over(made, [None, None, *(int(mean * times) + 1 for mean in means[1:])])


def _over(made: Made, silences: list[int | None]) -> Alarms:
    touches = made.history.touches
    for day, after, silence in zip(touches, [*touches[1:], None], silences, strict=False):
        if silence is None:
            continue
        since, end = day + silence, LAST + 1 if after is None else after
        if since < end and end > FIRST:
            yield max(since, FIRST), after
