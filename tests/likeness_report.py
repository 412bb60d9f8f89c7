"""The duplicate figures: ours beside e-mail alone and a plain ratio, on the labelled set.

``python -m likeness_report`` (with src and tests on the path) prints them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

import likeness_set
from likeness_set import Labelled
from smallcrm.domain import likeness, likeness_points, lookalikes
from smallcrm.domain.likeness import Face, Likeness
from smallcrm.domain.likeness_points import Verdict

TUNED = (1, 0)
"""Seed and half on which the points and thresholds were found."""
HELD_OUT = ((7, 1), (8, 1), (9, 1))
"""Never looked at while they were: other names, other companies, other draws."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """``confusion`` counts by truth and verdict. ``strangers`` are pairs across the set that
    were joined: people who have nothing to do with each other. ``found`` counts the pairs of one
    person that the search through the whole set offers."""

    confusion: Counter[tuple[bool, Verdict]]
    by_kind: dict[str, Counter[Verdict]]
    strangers: int
    joined: int
    found: int
    same: int

    @property
    def precision(self) -> float:
        """Of what joins by itself, in a search through all records."""
        right = self.confusion[True, Verdict.JOINS]
        wrong = self.confusion[False, Verdict.JOINS] + self.strangers
        return right / (right + wrong)

    @property
    def recall(self) -> float:
        """Of what is offered: joined or asked, of the pairs found by the search."""
        return self.found / self.same


def faces_of(pairs: Sequence[Labelled]) -> list[Face]:
    return [
        likeness_set.face(record, 2 * number + side)
        for number, pair in enumerate(pairs)
        for side, record in enumerate((pair.one, pair.other))
    ]


def judge(pairs: Sequence[Labelled]) -> list[Likeness]:
    """Each pair by itself, knowing what many of the set share."""
    faces = faces_of(pairs)
    shared = likeness.shared(faces)
    return [likeness.compare(faces[2 * n], faces[2 * n + 1], shared) for n in range(len(pairs))]


def run(pairs: Sequence[Labelled]) -> Outcome:
    judged = judge(pairs)
    confusion = Counter((p.same, j.verdict) for p, j in zip(pairs, judged, strict=True))
    by_kind: dict[str, Counter[Verdict]] = {}
    for pair, one in zip(pairs, judged, strict=True):
        by_kind.setdefault(pair.kind, Counter())[one.verdict] += 1
    faces = faces_of(pairs)
    shared = likeness.shared(faces)
    found = lookalikes.compared(lookalikes.find(faces, shared), faces, shared)
    own = {(2 * n, 2 * n + 1) for n in range(len(pairs))}
    joins = [a for a in found if a.likeness.verdict is Verdict.JOINS]
    strangers = sum(1 for a in joins if (a.one, a.other) not in own)
    offered = sum(1 for a in found if (a.one, a.other) in own and pairs[a.one // 2].same)
    same = sum(p.same for p in pairs)
    return Outcome(confusion, by_kind, strangers, len(joins), offered, same)


# --- what others do ------------------------------------------------------------------------------


def by_email(pair: Labelled) -> bool:
    """HubSpot's rule: the same address is the same person."""
    mine, theirs = ({e.casefold() for e in r.emails} for r in (pair.one, pair.other))
    return not mine.isdisjoint(theirs)


def ratio(pair: Labelled) -> float:
    """A plain measure of the two names as they are shown."""
    return fuzz.ratio(pair.one.name.casefold(), pair.other.name.casefold())


def whole_ratio(pair: Labelled) -> float:
    """The same of the whole records written out."""
    one, other = (
        " ".join((r.name, *r.emails, *r.phones, r.company)).casefold()
        for r in (pair.one, pair.other)
    )
    return fuzz.ratio(one, other)


def measured(pairs: Sequence[Labelled], says: Callable[[Labelled], bool]) -> tuple[float, float]:
    """Precision and recall of a rule that says yes or no."""
    yes = [p for p in pairs if says(p)]
    right = sum(p.same for p in yes)
    return (right / len(yes) if yes else 1.0), right / sum(p.same for p in pairs)


def best_threshold(
    pairs: Sequence[Labelled], score: Callable[[Labelled], float]
) -> tuple[int, float]:
    """The threshold with the best F1 on these pairs."""
    found = []
    for threshold in range(40, 101):
        precision, recall = measured(pairs, lambda p, t=threshold: score(p) >= t)  # type: ignore[misc]
        found.append((2 * precision * recall / ((precision + recall) or 1), threshold))
    best = max(found)
    return best[1], best[0]


# --- the table -----------------------------------------------------------------------------------


def lines() -> list[str]:
    tuned = likeness_set.make(*TUNED)
    out = ["Duplicates: a labelled set of 2,000 pairs, half of them one person", ""]
    out += _thresholds(tuned)
    for title, pairs in (
        (f"Tuned on (seed {TUNED[0]}, first half of the names)", tuned),
        *(
            (f"Held out (seed {s}, other names)", likeness_set.make(s, half))
            for s, half in HELD_OUT
        ),
    ):
        out += ["", f"== {title}", *_table(pairs, tuned)]
    return out


def _thresholds(pairs: Sequence[Labelled]) -> list[str]:
    """Why the thresholds stand where they stand."""
    judged = judge(pairs)
    out = ["Points needed, on the tuned half: precision of what reaches them, recall of the pairs"]
    for least in (20, 26, 30, 34, 38, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90):
        yes = [p for p, j in zip(pairs, judged, strict=True) if j.score >= least]
        right = sum(p.same for p in yes)
        mark = {
            likeness_points.ASKED_FROM: "  asked from here",
            likeness_points.JOINS_FROM: "  joins from here",
        }
        out.append(
            f"  {least:3d}  precision {right / len(yes):.4f}  recall {right / 1000:.3f}"
            f"{mark.get(least, '')}"
        )
    return out


def _table(pairs: Sequence[Labelled], tuned: Sequence[Labelled]) -> list[str]:
    done = run(pairs)
    out = ["                joins   asked  different"]
    for truth in (True, False):
        row = [done.confusion[truth, v] for v in Verdict]
        out.append(
            f"  {'one person' if truth else 'two people':12s}" + "".join(f"{n:8d}" for n in row)
        )
    out.append(f"  strangers of other pairs joined: {done.strangers}")
    out.append(f"  joins by itself: precision {done.precision:.4f} (floor 0.99)")
    out.append(f"  offered (joins or asked): recall {done.recall:.4f} (floor 0.95)")
    precision, recall = measured(pairs, by_email)
    out.append(f"  e-mail alone:        precision {precision:.4f}  recall {recall:.4f}")
    for name, score in (("ratio of the names", ratio), ("ratio of all fields", whole_ratio)):
        threshold, _ = best_threshold(tuned, score)
        precision, recall = measured(pairs, lambda p, s=score, t=threshold: s(p) >= t)  # type: ignore[misc]
        out.append(
            f"  {name + f' >= {threshold}':25s} precision {precision:.4f}  recall {recall:.4f}"
        )
        sure = next((t for t in range(40, 101) if _precise(tuned, score, t)), None)
        if sure is None:
            out.append("    at no threshold 0.99 precise on the tuned half")
        else:
            _, recall = measured(pairs, lambda p, s=score, t=sure: s(p) >= t)  # type: ignore[misc]
            out.append(f"    0.99 precise on the tuned half from {sure}: recall {recall:.4f}")
    out.append("  by kind: joins / asked / different")
    kinds = sorted(done.by_kind, key=lambda k: (k not in likeness_set.SAME_KINDS, k))
    for kind in kinds:
        counts = done.by_kind[kind]
        out.append(f"    {kind:12s}" + " / ".join(str(counts[v]) for v in Verdict))
    return out


def _precise(pairs: Sequence[Labelled], score: Callable[[Labelled], float], threshold: int) -> bool:
    yes = [p for p in pairs if score(p) >= threshold]
    return bool(yes) and sum(p.same for p in yes) / len(yes) >= 0.99


if __name__ == "__main__":
    print("\n".join(lines()))  # noqa: T201
