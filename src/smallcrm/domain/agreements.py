"""Agreements: what is promised for how long, at which price, and when it has to be ended."""

from __future__ import annotations

from enum import StrEnum


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
