"""What the rule is worth on 5,000 made customers whose leave day is known, beside two simple rules.

``python -m risk_report`` (with src and tests on the path) prints it. The seed is not the
one with which the rule's numbers were chosen (1). The simple rule that has a number to choose gets
the best there is for it, on this very set.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import risk_histories as made
from risk_histories import Figures, Made
from smallcrm.domain import paths, replay, risk

Walked = list[tuple[Made, paths.Path]]
CUSTOMERS, SEED = 5000, 2027


@dataclass(frozen=True, slots=True)
class Beside:
    """A simple rule, and ours where it is as sure as that one: the earliest of its thresholds."""

    name: str
    found: Figures
    as_sure: Figures


def walked(count: int = CUSTOMERS, seed: int = SEED) -> Walked:
    people = made.customers(count, seed)
    return [(m, paths.walk(m.history, made.FIRST, made.LAST).path) for m in people]


def ours(people: Walked, threshold: int = risk.THRESHOLD) -> Figures:
    return made.figures(
        (m, [(a.since, a.until) for a in replay.alarms(path, threshold)]) for m, path in people
    )


def beside(people: Walked) -> list[Beside]:
    """A fixed 90 days, and the last gap over the mean gap at its best threshold."""
    found = [("a fixed 90 days", _figures(people, lambda m: made.by_fixed(m, 90)))]
    tried = []
    for half in range(3, 41):
        times = half / 2
        tried.append((times, _figures(people, lambda m, times=times: made.by_mean(m, times))))  # type: ignore[misc]
    times, best = max(tried, key=lambda one: one[1].f1)
    found.append((f"last gap over mean gap, {times} at best", best))
    rules = [ours(people, threshold) for threshold in replay.THRESHOLDS]
    return [
        Beside(n, f, max((r for r in rules if r.precision >= f.precision), key=lambda r: r.lead))
        for n, f in found
    ]


def lines() -> list[str]:
    people = walked()
    leavers = sum(m.left is not None for m, _ in people)
    said = [f"{CUSTOMERS} customers, {leavers} leave; seed {SEED}"]
    said.append(f"ours, {risk.THRESHOLD} points: {ours(people)}")
    for other in beside(people):
        said += [f"{other.name}: {other.found}", f"  ours, as sure as that: {other.as_sure}"]
    for kind in made.KINDS:
        said.append(f"{kind}: {ours([one for one in people if one[0].kind == kind])}")
    return said


def _figures(people: Walked, rule: Callable[[Made], made.Alarms]) -> Figures:
    return made.figures((m, rule(m)) for m, _ in people)


if __name__ == "__main__":
    print("\n".join(lines()))  # noqa: T201
