"""Who may leave, and why: points, each with its reason, from what is known by a day.

The score is a plain sum. No reason is hidden, and whatever comes after the day changes nothing.

* **Silence** against the customer's own rhythm (``beats``) of contacts and purchases: from the
  usual gap and 2 slacks on, and more at 3, 5 and 8. Whoever talks but buys no more has a third of
  the points for the silence of purchases alone besides.
* **Longer than ever**: past the longest such gap so far, half as much again, and twice as much
  (of a break a quarter, and a half).
* **Slower**: the last three gaps are half as long again as those before.
* **Falling amounts**: the median of the last three purchases is under 60 (35) % of that of the
  three to six before, in one currency.
* **Spans** of days on which something stood: a complaint that is open, a promise of mine that is
  late, a renewal that is near, a low score (until the next one, or for a year).

Without three gaps there is no rhythm: silence says nothing then, and ``Standing.is_enough`` is
False.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.beats import Beat, Kind, Rhythm
from smallcrm.domain.money import Amount
from smallcrm.domain.severity import Severity

LADDER = ((2, 10), (3, 20), (5, 30), (8, 35))
"""So many slacks over the usual gap, and the points for it."""
LONGER_THAN_EVER = ((4, 10), (6, 25), (8, 35))
LONGER_BREAK = ((4, 10), (5, 25), (6, 35))
"""In quarters of the longest gap, or of the longest break, and the points for it."""
SLOWER = 10
FALLING = ((35, 15), (60, 10))
"""Under so many percent of what it was, and the points for it."""
COMPLAINT = {Severity.MINOR: 10, Severity.SERIOUS: 20, Severity.GRAVE: 30}
EACH_FURTHER, MOST_COMPLAINTS = 5, 40
MISSED, MOST_MISSED = 5, 15
RENEWAL, RENEWAL_AHEAD = 5, 45
LOW_SCORE, LOW_SCORE_DAYS = 15, 365
SHORTEST_SILENCE = 14
THRESHOLD = 60
"""From so many points on somebody is named, unless the user chose otherwise."""
CERTAIN, CERTAIN_GAPS, CERTAIN_BREAKS = 180, 4, 2
"""After so many days, and so many usual gaps and usual breaks, somebody has left."""
_FEW = 3
_BOTH = 3


class Cause(StrEnum):
    """Why there are points."""

    SILENT = "silent"
    NOT_BOUGHT = "not_bought"
    LONGEST = "longest"
    SLOWER = "slower"
    FALLING = "falling"
    COMPLAINT = "complaint"
    MISSED = "missed"
    RENEWAL = "renewal"
    LOW_SCORE = "low_score"


_SILENCES = Cause.SILENT, Cause.NOT_BOUGHT


@dataclass(frozen=True, slots=True)
class Reason:
    """Points and the numbers behind them. In days: ``days`` the silence, how long something is
    open or late, or until it renews; ``usual`` and ``spread`` the rhythm (of LONGEST the longest so
    far, of SLOWER what was usual before). ``count`` of things, or a score; ``amounts`` the median
    of now and of before."""

    cause: Cause
    points: int
    days: int = 0
    usual: int = 0
    spread: int = 0
    kind: Kind = Kind.USUAL
    count: int = 1
    scale: int = 0
    amounts: tuple[Amount, Amount] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """``score`` is the sum of the reasons' points. Not ``is_enough``: there is no rhythm yet."""

    score: int
    reasons: tuple[Reason, ...]
    is_enough: bool


@dataclass(frozen=True, slots=True)
class Span:
    """That something stood from a day until before another (None: it stands). ``value`` is a
    severity's points, a score, or the day of a renewal; ``scale`` that of a score."""

    cause: Cause
    since: int
    until: int | None = None
    value: int = 0
    scale: int = 0


@dataclass(frozen=True, slots=True)
class Bought:
    day: int
    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class History:
    """What is known of a customer. Days are ordinals, ascending; ``touches`` are those of contacts
    and purchases, each once."""

    touches: Sequence[int] = ()
    sales: Sequence[Bought] = ()
    spans: Sequence[Span] = ()


# --- what stands for a while ---------------------------------------------------------------------


def complaint(severity: Severity, opened: int, closed: int | None) -> Span:
    return Span(Cause.COMPLAINT, opened, closed, COMPLAINT[severity])


def missed(due: int, closed: int | None) -> Span | None:
    """A promise of mine that was not kept on its day; None where it was."""
    if closed is not None and closed <= due:
        return None
    return Span(Cause.MISSED, due + 1, closed)


def renewal(renews: int) -> Span:
    return Span(Cause.RENEWAL, renews - RENEWAL_AHEAD, renews + 1, renews)


def scores(given: Sequence[tuple[int, int, int]]) -> list[Span]:
    """Of scores (day, score, scale) by day the low ones, each until the next one came."""
    found = []
    for number, (day, score, scale) in enumerate(given):
        end = day + LOW_SCORE_DAYS
        if number + 1 < len(given):
            end = min(end, given[number + 1][0])
        if is_low(score, scale) and end > day:
            found.append(Span(Cause.LOW_SCORE, day, end, score, scale))
    return found


def is_low(score: int, scale: int) -> bool:
    """Up to 6 of 10 (who would not recommend), up to 2 of 5."""
    return score <= (6 if scale == 10 else 2)


# --- the rule ------------------------------------------------------------------------------------


def assess(history: History, day: int) -> Standing:
    """What is to be said on a day, from what lies before its end."""
    touches = history.touches[: bisect_right(history.touches, day)]
    sales = [sale for sale in history.sales if sale.day <= day]
    bought = bought_days(sales)
    talk, buy = beat_of(touches), beat_of(bought)
    # who is only known by purchases is silent by them alone
    is_bought_only = len(touches) == len(bought)
    silent, unbought = talk.rhythm(), buy.rhythm()
    reasons = _late(
        silence(Cause.SILENT, silent, day - talk.last),
        silence(Cause.NOT_BOUGHT, unbought, day - buy.last),
        is_bought_only=is_bought_only,
    )
    if fall := falling(sales):
        reasons.append(fall)
    reasons += standing(history.spans, day)
    return Standing(
        sum(reason.points for reason in reasons),
        tuple(_in_order(reasons)),
        is_enough=silent is not None or unbought is not None,
    )


def beat_of(days: Iterable[int]) -> Beat:
    beat = Beat()
    for day in days:
        beat.add(day)
    return beat


def bought_days(sales: Iterable[Bought]) -> list[int]:
    """Each day once, ascending."""
    return sorted({sale.day for sale in sales})


def steps(rhythm: Rhythm) -> list[tuple[int, int]]:
    """After how many days of silence how many points stand for it, ascending: with those for
    longer than ever and for slower."""
    slower = SLOWER if rhythm.lately else 0
    found = [(_silent_from(rhythm, times), points + slower) for times, points in LADDER]
    ever = _ever(rhythm)
    if slower:
        found.insert(0, (0, slower))
    days = sorted({d for d, _ in found} | {d for d, _ in ever if d >= found[-len(LADDER)][0]})
    made = []
    for at in days:
        base = max((points for d, points in found if d <= at), default=0)
        more = max((points for d, points in ever if d <= at), default=0)
        made.append((at, base + (more if base > slower else 0)))
    return made


def silence(cause: Cause, rhythm: Rhythm | None, days: int) -> list[Reason]:
    """What a silence of so many days says against a rhythm."""
    if rhythm is None:
        return []
    found = []
    points = max((p for times, p in LADDER if days >= _silent_from(rhythm, times)), default=0)
    if points:
        numbers = days, rhythm.gap, rhythm.spread, rhythm.kind
        found.append(Reason(cause, points, *numbers))
        ever = [p for after, p in _ever(rhythm) if days >= after]
        if ever:
            found.append(Reason(Cause.LONGEST, max(ever), days, rhythm.longest))
    if rhythm.lately:
        found.append(Reason(Cause.SLOWER, SLOWER, rhythm.lately, rhythm.before))
    return found


def together(silent: int, unbought: int) -> int:
    """The points of both silences: of that of purchases a third, for it is mostly the same."""
    return silent + unbought // _BOTH


def falling(sales: Sequence[Bought]) -> Reason | None:
    """Whether what they buy has become much less, in the currency of the last purchase."""
    if len(sales) < 2 * _FEW:
        return None
    currency = sales[-1].currency
    minors = [s.minor for s in sales[-6 * _FEW :] if s.currency == currency][-3 * _FEW :]
    if len(minors) < 2 * _FEW:
        return None
    now, before = _median(minors[-_FEW:]), _median(minors[:-_FEW])
    for percent, points in FALLING:
        if 100 * now < percent * before:
            both = Amount(now, currency), Amount(before, currency)
            return Reason(Cause.FALLING, points, amounts=both)
    return None


def standing(spans: Sequence[Span], day: int) -> list[Reason]:
    """Of each cause that stands on a day one reason."""
    by_cause: dict[Cause, list[Span]] = {}
    for span in spans:
        if span.since <= day and (span.until is None or day < span.until):
            by_cause.setdefault(span.cause, []).append(span)
    return [_stands(cause, found, day) for cause, found in by_cause.items()]


def certain_after(beat: Beat) -> int:
    """After how many days of silence somebody has surely left, by their own rhythm."""
    return max(
        CERTAIN, CERTAIN_GAPS * (beat.median_gap() or 0), CERTAIN_BREAKS * beat.usual_break()
    )


def _ever(rhythm: Rhythm) -> list[tuple[int, int]]:
    """After how many days of silence how many points stand for longer than ever."""
    ladder = LONGER_THAN_EVER if rhythm.kind is Kind.USUAL else LONGER_BREAK
    return [(rhythm.longest * quarters // 4 + 1, points) for quarters, points in ladder]


def _silent_from(rhythm: Rhythm, times: int) -> int:
    return max(rhythm.gap + times * rhythm.slack, SHORTEST_SILENCE)


def _late(silent: list[Reason], unbought: list[Reason], *, is_bought_only: bool) -> list[Reason]:
    """Both kinds of silence; where there are contacts too, all of purchases is said as one."""
    points = sum(reason.points for reason in unbought) // _BOTH
    if is_bought_only or not points:
        return unbought if is_bought_only else silent
    said = unbought[0]
    numbers = said.days, said.usual, said.spread, said.kind
    return [*silent, Reason(said.cause, points, *numbers)]


def _in_order(reasons: list[Reason]) -> list[Reason]:
    """The weightiest first; "longer than ever" behind the silence that it is about."""
    silent = max((r.points for r in reasons if r.cause in _SILENCES), default=0)
    longest = max((r.points for r in reasons if r.cause is Cause.LONGEST), default=0)

    def place(reason: Reason) -> tuple[int, bool]:
        of_silence = reason.cause is Cause.LONGEST or reason.points == silent
        is_silence = reason.cause in (*_SILENCES, Cause.LONGEST)
        points = max(silent, longest) if of_silence and is_silence else reason.points
        return -points, reason.cause is Cause.LONGEST

    return sorted(reasons, key=place)


def _stands(cause: Cause, found: list[Span], day: int) -> Reason:
    first, count = min(span.since for span in found), len(found)
    match cause:
        case Cause.COMPLAINT:
            points = max(s.value for s in found) + EACH_FURTHER * (count - 1)
            return Reason(cause, min(points, MOST_COMPLAINTS), day - first, count=count)
        case Cause.MISSED:
            points = min(MISSED * count, MOST_MISSED)
            return Reason(cause, points, day - first + 1, count=count)
        case Cause.RENEWAL:
            days = min(span.value for span in found) - day
            return Reason(cause, RENEWAL, days, count=count)
        case _:
            last = max(found, key=lambda span: span.since)
            points = LOW_SCORE
            return Reason(cause, points, day - last.since, count=last.value, scale=last.scale)


def _median(minors: list[int]) -> int:
    ordered = sorted(minors)
    return ordered[len(ordered) // 2]
