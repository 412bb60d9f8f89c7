"""What the user settled in a line: words un-read, offers taken. It keeps its place while typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallcrm.domain.captured import Part, PartKind
from smallcrm.domain.folding import Span


def removable(parts: Sequence[Part], before: str, *, at_end: bool) -> Part | None:
    """What ends with the words before the caret and can be made plain words: at the end of the
    line all but a person, inside of it only what says a complaint, a score or an absence, which
    goes on behind it."""
    end = len(before.rstrip())
    last = next((part for part in parts if part.span[1] == end), None)
    if last is None or last.kind is PartKind.PERSON:
        return None
    inside = last.kind in (PartKind.COMPLAINT, PartKind.FEEDBACK, PartKind.AWAY)
    return last if at_end or inside else None


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
