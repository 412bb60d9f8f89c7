"""The table that a run prints, and how times are taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


class Table:
    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []

    def add(self, what: str, ours: str, floor: str, ratio: str) -> None:
        self.rows.append((what, ours, floor, ratio))


def median_ms(work: Callable[[int], object], runs: int) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds."""
    times = []
    for number in range(runs):
        begin = time.perf_counter()
        work(number)
        times.append((time.perf_counter() - begin) * 1000)
    return middle_and_high(times)


def middle_and_high(times: list[float]) -> tuple[float, float]:
    """Median and 95th percentile of some times."""
    times = sorted(times)
    return statistics.median(times), times[int(len(times) * 0.95) - 1]
