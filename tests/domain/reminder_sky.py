"""Local times of a zone, found by walking from UTC to local time alone.

The program goes the other way, from a wall time to UTC, by ``fold``. Here the stretches of equal
offset are looked for, and a wall time is searched in them: another way to the same answer.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

STEP = 3 * 3600
"""No zone changes its offset twice within so many seconds."""


class Sky:
    """``zone`` from one day to another. Moments are whole seconds of UTC since 1970."""

    def __init__(self, zone: tzinfo, first: date, last: date) -> None:
        self.zone = zone
        start, end = seconds(first, time()), seconds(last, time())
        self._starts, self._offsets = [start], [self.offset(start)]
        for moment in range(start, end, STEP):
            if self.offset(moment + STEP) != self._offsets[-1]:
                self._starts.append(self._change(moment, moment + STEP))
                self._offsets.append(self.offset(moment + STEP))
        self._found: dict[tuple[date, time], int] = {}

    @property
    def changes(self) -> list[tuple[int, int, int]]:
        """(moment, offset before, offset after) of each."""
        return list(
            zip(self._starts[1:], self._offsets[:-1], self._offsets[1:], strict=True),
        )

    @property
    def shape(self) -> tuple[tuple[int, int], ...]:
        """Zones that are alike in this have the same local time throughout."""
        return tuple(zip(self._starts, self._offsets, strict=True))

    def offset(self, moment: int) -> int:
        """Local time minus UTC, in seconds."""
        offset = datetime.fromtimestamp(moment, UTC).astimezone(self.zone).utcoffset()
        assert offset is not None
        return int(offset.total_seconds())

    def wall(self, moment: int) -> datetime:
        """The naive local time, by the stretch that the moment lies in."""
        place = max(0, bisect_right(self._starts, moment) - 1)
        return at(moment + self._offsets[place]).replace(tzinfo=None)

    def falls(self, day: date, hour: time) -> int:
        """The first moment that has this wall time; one that is leapt over counts by the clock
        as it went before."""
        if (day, hour) not in self._found:
            self._found[day, hour] = self._fall(seconds(day, hour))
        return self._found[day, hour]

    def _fall(self, wall: int) -> int:
        for place, offset in enumerate(self._offsets):
            moment, is_last = wall - offset, place + 1 == len(self._starts)
            begun = place == 0 or moment >= self._starts[place]
            if begun and (is_last or moment < self._starts[place + 1]):
                return moment
            if not is_last and wall < self._starts[place + 1] + self._offsets[place + 1]:
                return moment
        raise AssertionError(wall)

    def _change(self, low: int, high: int) -> int:
        before = self.offset(low)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.offset(middle) == before else (low, middle)
        return high


def seconds(day: date, hour: time) -> int:
    """A wall time as if it were UTC."""
    return int(datetime.combine(day, hour, UTC).timestamp())


def at(moment: int) -> datetime:
    return datetime.fromtimestamp(moment, UTC)


@lru_cache(maxsize=32)
def sky(zone: tzinfo, first: date, last: date) -> Sky:
    return Sky(zone, first - timedelta(days=5), last + timedelta(days=5))
