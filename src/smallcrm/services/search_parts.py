"""The pieces that a search is put together from: SQL with its parameters, and where those are
found for whom it may hold.

All that was typed goes to SQLite as parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from smallcrm.domain.custom_fields import FieldRow


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of SQL with what stands for its question marks."""

    sql: str
    parameters: tuple[object, ...] = ()


NOBODY, EVERYBODY = Part("0"), Part("1")


@dataclass(frozen=True, slots=True)
class Plan:
    """``test`` holds for a customer ``c``. ``sources`` list customers among whom are all for whom
    it does; none where only a look at everybody helps. ``exact``: they are no others."""

    test: Part
    sources: tuple[Part, ...] = ()
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What terms are read by: the day and zone of the user, their fields and tags, and who has
    gone quiet (None: not found out yet); ``rots`` the days after which stages mark their deals;
    ``can_call`` tests who can be called now, None while it was not asked for."""

    today: date
    zone: tzinfo
    fields: tuple[FieldRow, ...] = ()
    has_tag: Callable[[str], bool] = lambda folded: False
    quiet: frozenset[int] | None = None
    rots: tuple[int, ...] = ()
    can_call: Part | None = None


def either(plans: Sequence[Plan]) -> Plan:
    """One of them holds."""
    if len(plans) == 1:
        return plans[0]
    sources = tuple(s for p in plans for s in p.sources) if all(p.sources for p in plans) else ()
    return Plan(any_of([p.test for p in plans]), sources, all(p.exact for p in plans))


def any_of(parts: Sequence[Part]) -> Part:
    return _joined(" OR ", parts)


def all_of(parts: Sequence[Part]) -> Part:
    return _joined(" AND ", parts) if parts else EVERYBODY


def _joined(word: str, parts: Iterable[Part]) -> Part:
    kept = list(parts)
    sql = word.join(f"({part.sql})" for part in kept)
    return Part(sql, tuple(p for part in kept for p in part.parameters))


def next_day(day: date) -> date:
    return day if day == date.max else day + timedelta(1)


def start_of(day: date, zone: tzinfo) -> str:
    """The UTC moment at which a local day begins, as the file has it."""
    try:
        at = datetime.combine(day, time(), zone).astimezone(UTC)
    except OverflowError:  # at the very ends of time
        at = datetime.combine(day, time(), UTC)
    return at.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
