"""What the user settled in a line: words un-read, offers taken. It keeps its place while typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallcrm.domain.folding import Span


@dataclass(frozen=True, slots=True)
class Marks:
    """``sealed`` places are plain words; ``taken`` are places of offered dates that count."""

    sealed: tuple[Span, ...] = ()
    taken: frozenset[Span] = frozenset()

    def with_sealed(self, span: Span) -> Marks:
        return Marks((*self.sealed, span), self.taken - {span})

    def with_taken(self, span: Span) -> Marks:
        return Marks(self.sealed, self.taken | {span})

    def shifted(self, before: str, after: str) -> Marks:
        """The marks after an edit: those it touched are gone, those behind it have moved."""
        if not self.sealed and not self.taken:
            return self
        start = 0
        while start < min(len(before), len(after)) and before[start] == after[start]:
            start += 1
        tail, longest = 0, min(len(before), len(after)) - start
        while tail < longest and before[-1 - tail] == after[-1 - tail]:
            tail += 1
        end, shift = len(before) - tail, len(after) - len(before)

        def moved(spans: Sequence[Span]) -> list[Span]:
            kept = [s for s in spans if s[1] <= start]
            return kept + [(a + shift, b + shift) for a, b in spans if a >= end and b > start]

        return Marks(tuple(moved(self.sealed)), frozenset(moved(tuple(self.taken))))
