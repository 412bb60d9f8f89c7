"""A customer's own rhythm, as far as it shows by a day: gaps, breaks and seasons.

Days are counted (``date.toordinal``), for this runs over millions of them. Only what lies before
a day is ever asked for, so what comes later changes nothing.

* The usual gap is the median of the last 12 gaps, the spread the median deviation from it.
  **Slack** is one step of too long: the spread, or as much as the longest tenth of the last 24 gaps
  says (who is irregular is irregular), a sixth of the gap and 6 days at least. Few gaps say less,
  and so does less than a year: the slack is wider then. Breaks are more alike than gaps, and a
  silence that is longer than any is rarer: of them it is half as wide.
* A gap that is far longer is no gap but a **break** (between two projects, a holiday, the winter).
  Once there were two within three years (within the first two years: one), a silence may be
  another one, and is measured by them.
* Breaks that begin at one time of the year are a **season**: then a silence is measured by them at
  that time of the year, and after two years by the usual gap at any other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import ceil

FEWEST_GAPS = 3
_GAPS = 12
_LONGER = 24
_SHORTEST_BREAK = 14
_BREAK_TIMES, _BREAK_SLACKS = 3, 4
_BREAKS = 8
_YEAR = 365
_BREAKS_WITHIN = 3 * _YEAR
_SEASON = 45
_LATELY = 3
_LEAST_SLACK = 6.0
_LEAST_SHARE, _BREAK_SHARE = 6, 12
_NINE_TENTHS = 1.28
"""So many standard deviations above the middle lie nine in ten."""
_FEW = 3.0
_YOUNG = 2


class Kind(StrEnum):
    """By which of somebody's gaps a silence is measured."""

    USUAL = "usual"
    BREAK = "break"
    SEASON = "season"
    """By their breaks at this time of the year."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """All in days. ``slack`` is one step of too long; ``longest`` of the gaps that this was made
    from. ``lately`` is the median of the last three gaps where these are much longer than those
    before (``before``), or 0."""

    gap: int
    spread: int
    slack: int
    longest: int
    kind: Kind = Kind.USUAL
    lately: int = 0
    before: int = 0


class Beat:
    """Takes days in order, each once, and says the rhythm that shows after the last one."""

    __slots__ = ("_breaks", "_first", "_gaps", "last")

    def __init__(self) -> None:
        self._gaps: list[int] = []
        self._breaks: list[tuple[int, int]] = []
        self._first = self.last = 0

    def add(self, day: int) -> None:
        """Something happened on a later day than the last."""
        if not self.last:
            self._first = self.last = day
            return
        gap, start = day - self.last, self.last
        self.last = day
        gaps = self._gaps
        if gap > _SHORTEST_BREAK and len(gaps) >= FEWEST_GAPS:
            middle, _, slack = usual(gaps[-_LONGER:])
            if gap > max(_BREAK_TIMES * middle, middle + _BREAK_SLACKS * slack):
                self._breaks.append((start, gap))
                del self._breaks[:-_BREAKS]
                return
        gaps.append(gap)
        if len(gaps) > 2 * _LONGER:
            del gaps[:-_LONGER]

    def rhythm(self) -> Rhythm | None:
        """None with too little history."""
        gaps = self._gaps
        if len(gaps) < FEWEST_GAPS:
            return None
        if self._breaks:
            found = self._by_breaks()
            if found is not None:
                return found
        last_gaps = gaps[-_LONGER:]
        middle, spread, slack = usual(last_gaps)
        if self.last - self._first < _YEAR:
            slack *= _YOUNG
        lately, before = _slower(gaps)
        return Rhythm(middle, spread, slack, max(last_gaps), Kind.USUAL, lately, before)

    def median_gap(self) -> int | None:
        """The median of the last gaps without breaks; None with too little history."""
        gaps = self._gaps
        return usual(gaps[-_LONGER:])[0] if len(gaps) >= FEWEST_GAPS else None

    def usual_break(self) -> int:
        """The median of the breaks, 0 where there were none."""
        lengths = [length for _, length in self._breaks]
        return _middle(sorted(lengths)) if lengths else 0

    def _by_breaks(self) -> Rhythm | None:
        last, known = self.last, self.last - self._first
        breaks = [
            (start, length) for start, length in self._breaks if last - start < _BREAKS_WITHIN
        ]
        if not breaks:
            return None
        is_season = last - breaks[0][0] > _YEAR - _SEASON and _is_season(breaks)
        at_that_time = is_season and _apart(last, breaks[-1][0]) <= _SEASON
        if not at_that_time and known >= 2 * _YEAR and (is_season or len(breaks) < 2):
            return None
        lengths = [length for _, length in breaks]
        middle, spread, slack = usual(lengths, _BREAK_SHARE)
        kind = Kind.SEASON if at_that_time else Kind.BREAK
        return Rhythm(middle, spread, (slack + 1) // 2, max(lengths), kind)


def usual(gaps: list[int], share: int = _LEAST_SHARE) -> tuple[int, int, int]:
    """The median of the last gaps, the spread around it and the slack, in whole days."""
    middle = _middle(sorted(gaps[-_GAPS:]))
    ordered = sorted(gaps)
    count = len(ordered)
    scatter = _middle(sorted([gap - middle if gap > middle else middle - gap for gap in ordered]))
    upper = (ordered[9 * (count - 1) // 10] - middle) / _NINE_TENTHS
    slack = max(scatter, upper, middle / share, _LEAST_SLACK) * (1 + _FEW / count)
    return middle, scatter, ceil(slack)


def _middle(ordered: list[int]) -> int:
    half, odd = divmod(len(ordered), 2)
    return ordered[half] if odd else (ordered[half - 1] + ordered[half] + 1) // 2


def _slower(gaps: list[int]) -> tuple[int, int]:
    if len(gaps) < 3 * _LATELY:
        return 0, 0
    lately = _middle(sorted(gaps[-_LATELY:]))
    before = _middle(sorted(gaps[-_GAPS:-_LATELY]))
    if 2 * lately >= 3 * before and lately - before > 7:
        return lately, max(before, 1)
    return 0, 0


def _is_season(breaks: list[tuple[int, int]]) -> bool:
    """Whether all began at one time of the year, in different years."""
    first = breaks[0][0]
    starts = [start for start, _ in breaks]
    once_a_year = all(b - a > 365 - 2 * _SEASON for a, b in pairwise(starts))
    return once_a_year and all(_apart(start, first) <= _SEASON for start in starts)


def _apart(day: int, other: int) -> int:
    """How far two days are apart in the year."""
    apart = abs(day - other) % 365
    return min(apart, 365 - apart)
