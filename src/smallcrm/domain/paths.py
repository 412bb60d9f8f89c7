"""The score of a customer over time: the rule of ``risk`` on each day of a range, in one pass.

It asks for a rhythm once an event, and for days only where the score can change, so that it runs
over everybody's two years in seconds. On every day it is what ``risk.assess`` says for that day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import merge

from smallcrm.domain import risk
from smallcrm.domain.beats import Beat
from smallcrm.domain.risk import SHORTEST_SILENCE, History, Span

Path = list[tuple[int, int]]
"""Days, ascending, and the score from each one on until the next; 0 before the first."""


@dataclass(frozen=True, slots=True)
class Walk:
    """``path`` from the first day to the last; ``touched`` is the last day on which something
    happened and ``certain`` the number of days after it by which they would surely have left (of
    the whole history); ``is_judged``: there was a rhythm at the end."""

    path: Path
    touched: int
    certain: int
    is_judged: bool


def walk(history: History, first: int, last: int) -> Walk:
    """The scores of the days from ``first`` to ``last``."""
    touches = history.touches
    if not touches and not history.spans:
        return Walk([], 0, risk.CERTAIN, is_judged=False)
    bought = risk.bought_days(history.sales)
    silent, talk = _silences(touches, first, last)
    path = silent
    if bought:
        talks = _first_talk(touches, bought, last)
        if talks is not None:
            unbought, _ = _silences(bought, first, last)
            path = _zip(silent, _from(unbought, talks), risk.together)
    more = [p for p in (_falls(history, first, last), _spans(history.spans, first, last)) if p]
    for other in more:
        path = _zip(path, other, int.__add__)
    is_judged = talk.rhythm() is not None
    touched = touches[bisect_right(touches, last) - 1] if touches else 0
    return Walk(_plain(path), touched, risk.certain_after(talk), is_judged)


def score_on(path: Path, day: int) -> int:
    """The score of a path on a day."""
    at = bisect_right(path, (day, 1 << 30)) - 1
    return path[at][1] if at >= 0 else 0


def _silences(days: Sequence[int], first: int, last: int) -> tuple[Path, Beat]:
    """The points of silence after each of the days, none where the next day came first."""
    beat, path = Beat(), []
    add = beat.add
    stop = bisect_right(days, last)
    current = 0
    for number in range(stop):
        day = days[number]
        add(day)
        if number + 1 < stop:
            end = days[number + 1]
            if end <= first:
                continue
        else:
            end = last + 1
        steps = _steps(beat, end - day)
        if current and (not steps or steps[0][0] > 0):
            path.append((max(day, first), 0))
            current = 0
        for after, points in steps:
            at = day + after
            if at >= end:
                break
            if points == current:
                continue
            if at < first:
                at = first
                if path:
                    path.pop()
            path.append((at, points))
            current = points
    return path, beat


def _steps(beat: Beat, silence: int) -> list[tuple[int, int]]:
    """Those of the rhythm after the last day; a short silence is not looked into."""
    rhythm = beat.rhythm()
    if rhythm is None:
        return []
    if not rhythm.lately:
        earliest = rhythm.gap + risk.LADDER[0][0] * rhythm.slack
        if silence < SHORTEST_SILENCE or silence < earliest:
            return []
    return risk.steps(rhythm)


def _first_talk(touches: Sequence[int], bought: Sequence[int], last: int) -> int | None:
    """The first contact that was no purchase: until then both silences are one."""
    own = set(bought)
    first = next((day for day in touches if day not in own), None)
    return first if first is not None and first <= last else None


def _from(path: Path, day: int) -> Path:
    """A path that stands from a day on only."""
    before = score_on(path, day)
    return [(day, before), *((d, p) for d, p in path if d > day)]


def _zip(one: Path, other: Path, put: Callable[[int, int], int]) -> Path:
    """Both paths as one, by a rule that puts two scores together."""
    made: Path = []
    a = b = 0
    tagged = merge(((d, 0, p) for d, p in one), ((d, 1, p) for d, p in other))
    for day, which, points in tagged:
        if which:
            b = points
        else:
            a = points
        both = put(a, b)
        if made and made[-1][0] == day:
            made[-1] = day, both
        else:
            made.append((day, both))
    return made


def _plain(path: Path) -> Path:
    """Without days on which nothing changes."""
    made: Path = []
    current = 0
    for day, points in path:
        if points != current:
            made.append((day, points))
            current = points
    return made


def _falls(history: History, first: int, last: int) -> Path:
    """What falling amounts say after each purchase."""
    sales = history.sales
    if len(sales) < 6:
        return []
    path: Path = []
    current = 0
    for number, sale in enumerate(sales):
        if sale.day > last:
            break
        following = sales[number + 1].day if number + 1 < len(sales) else last + 1
        if following <= first or following == sale.day:
            continue
        found = risk.falling(sales[max(0, number - 17) : number + 1])
        points = found.points if found else 0
        if points != current:
            path.append((max(sale.day, first), points))
            current = points
    return path


def _spans(spans: Sequence[Span], first: int, last: int) -> Path:
    """What stood for a while."""
    if not spans:
        return []
    days = {first}
    for span in spans:
        days.add(max(first, span.since))
        if span.until is not None:
            days.add(max(first, span.until))
    path: Path = []
    current = 0
    for day in sorted(d for d in days if d <= last):
        points = sum(reason.points for reason in risk.standing(spans, day))
        if points != current:
            path.append((day, points))
            current = points
    return path
