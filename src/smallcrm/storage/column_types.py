"""How moments and times of day are kept in a column."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import String, TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware UTC moment, kept as ISO text ``2026-11-25T13:30:00.000000Z`` so that it sorts."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        # isoformat, because strftime does not pad a year below 1000 everywhere
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class WallTime(TypeDecorator[time]):
    """A local time of day without a zone, kept as ``HH:MM``."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Any) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Any) -> time | None:
        return None if value is None else time.fromisoformat(value)
