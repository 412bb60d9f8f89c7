"""Series that go on otherwise from one of their times: RANGE=THISANDFUTURE (RFC 5545 3.8.4.4).

Such an entry stands for the time that it names and for all that follow. The series is cut before
it, and it becomes a series of its own, by the rule of the first one, moved by as much as the time
that it names was moved (3.2.13).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise

from smallcrm.domain import event_times, recurrence
from smallcrm.domain.arrivals import Arrival, EventDraft, When
from smallcrm.domain.records import Repeat

_FARTHEST = timedelta(366)
"""Nobody moves a series by more."""
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def apart(arrivals: Sequence[Arrival]) -> tuple[Arrival, ...]:
    """The entries, each series that goes on otherwise cut into its parts, the later ones last."""
    events = [a for a in arrivals if isinstance(a, EventDraft) and a.instead_of is not None]
    if not events:
        return tuple(arrivals)
    series: dict[str, EventDraft] = {}
    for arrival in arrivals:
        if isinstance(arrival, EventDraft) and _is_whole(arrival):
            series.setdefault(arrival.uid, arrival)
    onwards: dict[str, list[EventDraft]] = {}
    for event in events:
        if event.onwards and event.uid in series:
            onwards.setdefault(event.uid, []).append(_in_zone(event, series[event.uid]))
    kept: list[Arrival] = []
    for arrival in arrivals:
        if not isinstance(arrival, EventDraft) or arrival.uid not in series:
            kept.append(arrival)
        elif arrival is series[arrival.uid] and arrival.uid in onwards:
            kept += _head(arrival, onwards[arrival.uid])
        elif not arrival.onwards or arrival.instead_of is None:
            kept.append(_in_zone(arrival, series[arrival.uid]))
    for uid, later in onwards.items():
        kept += _tails(series[uid], later)
    return tuple(kept)


def _is_whole(event: EventDraft) -> bool:
    """Whether it is a series from its beginning."""
    is_first = event.instead_of is None and event.starts is not None
    return is_first and event_times.is_series(event)


def _in_zone(event: EventDraft, series: EventDraft) -> EventDraft:
    """With the time it stands for in the zone of the series, whose days tell its times apart; its
    start too, where that is in UTC."""
    start = series.starts
    zone = start.tzinfo if isinstance(start, datetime) else None
    if zone is None:
        return event
    at, begins = event.instead_of, event.starts
    if isinstance(at, datetime) and at.tzinfo is not None:
        event = replace(event, instead_of=at.astimezone(zone))
    if isinstance(begins, datetime) and begins.tzinfo is UTC:
        event = replace(event, starts=begins.astimezone(zone))
    return event


def _head(series: EventDraft, later: list[EventDraft]) -> list[EventDraft]:
    """The series as far as the first of the later ones; nothing when these begin with it."""
    assert series.starts is not None
    end = min(map(_from, later))
    return [_cut(series, series, None, end)] if event_times.day_of(series.starts) < end else []


def _tails(series: EventDraft, later: list[EventDraft]) -> list[EventDraft]:
    """The later ones, each as far as the next; of two from the same day on the last counts."""
    by_day = {_from(event): event for event in later}
    days = sorted(by_day)
    ends = dict(pairwise(days))
    return [_cut(by_day[day], series, day, ends.get(day)) for day in days]


def _from(event: EventDraft) -> date:
    assert event.instead_of is not None
    return event_times.day_of(event.instead_of)


def _cut(event: EventDraft, series: EventDraft, since: date | None, end: date | None) -> EventDraft:
    """An event with the times of a series from a day on, and before another one."""
    assert series.starts is not None
    zone = series.starts.tzinfo if isinstance(series.starts, datetime) else None
    rule = event_times.plain_rule(series.rule, zone)
    moved, by = timedelta(), timedelta()
    if since is not None:
        moved, by = _moved(event, since)
        if event.rule:  # it says itself how it goes on
            rule, moved = event_times.plain_rule(event.rule, zone), timedelta()
    if abs(moved) > _FARTHEST:
        return replace(event, rule="")
    first = event_times.day_of(series.starts)
    as_days = not isinstance(event.starts, datetime)
    kept = (at for at in series.more if _is_between(at, since, end))
    return replace(
        event,
        rule=_part(rule, first, since, end, moved) if rule else event.rule,
        more=tuple(_shifted(at, moved, by, as_days=as_days) for at in kept),
        without=tuple(_shifted(at, moved, by, as_days=as_days) for at in series.without),
    )


def _moved(event: EventDraft, since: date) -> tuple[timedelta, timedelta]:
    """By how many days a time was moved, and by how much with its hours."""
    starts, at = event.starts, event.instead_of
    assert starts is not None
    days = event_times.day_of(starts) - since
    if not isinstance(starts, datetime) or not isinstance(at, datetime):
        return days, days
    return days, starts.replace(tzinfo=None) - at.replace(tzinfo=None)


def _shifted(at: When, days: timedelta, by: timedelta, *, as_days: bool) -> When:
    if as_days or not isinstance(at, datetime):
        return event_times.day_of(at) + days
    return at + by


def _is_between(at: When, since: date | None, end: date | None) -> bool:
    day = event_times.day_of(at)
    return (since is None or day >= since) and (end is None or day < end)


def _part(rule: str, first: date, since: date | None, end: date | None, moved: timedelta) -> str:
    """The rule of a part; "" when it is not to be moved by so many days."""
    parts = dict(p.split("=", 1) for p in rule.split(";"))
    if since is not None and "COUNT" in parts:
        gone = bisect_left(_counted(rule, first), since)
        parts["COUNT"] = str(max(1, int(parts["COUNT"]) - gone - (first < since)))
    until = _day(parts["UNTIL"]) if "UNTIL" in parts else None
    if end is not None:
        last = end - timedelta(1)
        until = last if until is None else min(until, last)
        parts.pop("COUNT", None)
    if until is not None:
        until = min(until, date.max - _FARTHEST)
        parts["UNTIL"] = f"{until + moved:%Y%m%d}"
    if moved:
        days = parts.get("BYDAY", "").split(",")
        if parts["FREQ"] == "WEEKLY" and set(days) <= set(_WEEK):
            parts["BYDAY"] = ",".join(_WEEK[(_WEEK.index(d) + moved.days) % 7] for d in days)
        elif any(name.startswith("BY") for name in parts):
            return ""
    return ";".join(f"{name}={value}" for name, value in parts.items())


@lru_cache(maxsize=4)
def _counted(rule: str, first: date) -> tuple[date, ...]:
    """All days behind the first of a series that has a number of them."""
    return recurrence.upcoming(Repeat(rule, first), first, recurrence.MANY)


def _day(until: str) -> date:
    return date(int(until[:4]), int(until[4:6]), int(until[6:8]))
