"""The computer's clock: the only place where the time is asked for."""

from __future__ import annotations

import time
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimeZone


class SystemClock:
    """``now`` in UTC; ``zone`` asks the system anew, because a traveller's laptop changes it."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        if hasattr(time, "tzset"):
            time.tzset()
        return _zone(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))


@lru_cache(maxsize=8)
def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
