"""The table that a run prints, and how times are taken."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

BASELINE = Path(__file__).with_name("baseline.json")
WORSE = 1.2
"""A ratio to a floor of the same run may be so many times that of the baseline. What is compared
with a goal alone is as quick as the machine, and is not held to the baseline."""


class Table:
    """What a run found; ``held`` are the ratios to floors of the same run, by name."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []
        self.held: dict[str, float] = {}

    def add(self, what: str, ours: str, floor: str, ratio: str, *, held: bool = False) -> None:
        """``ratio`` is "1.50x", or "" where there is none. ``held``: to a floor of this run."""
        self.rows.append((what, ours, floor, ratio))
        if held:
            self.held[what] = float(ratio.removesuffix("x"))

    def worse(self) -> list[str]:
        """What got worse than the baseline allows; a row that is new to it is not."""
        kept = baseline()
        return [
            f"{what}: {ratio:.2f}x, was {kept[what]:.2f}x"
            for what, ratio in self.held.items()
            if ratio > WORSE * kept.get(what, ratio)
        ]

    def keep(self) -> None:
        """What was found becomes the baseline; rows that this run left out stay."""
        found = {**baseline(), **{what: round(ratio, 2) for what, ratio in self.held.items()}}
        BASELINE.write_text(json.dumps(found, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def baseline() -> dict[str, float]:
    """The ratios that were kept, by name."""
    found: dict[str, float] = json.loads(BASELINE.read_text("utf-8")) if BASELINE.exists() else {}
    return found


def peak_mb() -> float:
    """The most memory that this process ever had, in MB.

    Not getrusage's: that one begins with what the process had that started this one.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


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
