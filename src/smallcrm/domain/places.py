"""Where clauses and dates stand in a text, and what is left of it without them."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.clause import Clause
from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.when import When
from smallcrm.domain.written import trimmed, without


@dataclass(frozen=True, slots=True)
class Places:
    """``extras`` are places of tags and the like, which no promise says."""

    tokens: Tokens
    extras: list[Span]

    def start(self, clause: Clause) -> int:
        """Where its own words begin."""
        if clause.start < clause.behind:
            return self.tokens.span(clause.start, clause.start + 1)[0]
        return self.end(clause)

    def end(self, clause: Clause) -> int:
        return self.tokens.span(clause.behind - 1, clause.behind)[1]

    def of(self, when: When) -> Span:
        return self.tokens.span(when.first, when.behind)

    def banged(self, when: When) -> Span:
        """The place of a date with the "!" before it."""
        before = when.first - 1
        banged = before >= 0 and self.tokens[before].text == "!"
        return self.tokens.span(before if banged else when.first, when.behind)

    def cut(self, span: Span, dates: list[Span]) -> str:
        """The words there, in one line, without these dates and without extras."""
        text = self.tokens.folded.text
        left = without(text, span, [*dates, *self.extras]).replace("()", "")
        return " ".join(trimmed(left).split())

    def extra_tokens(self) -> set[int]:
        starts = [self.tokens.span(i, i + 1)[0] for i in range(len(self.tokens))]
        return {i for i, s in enumerate(starts) if any(a <= s < b for a, b in self.extras)}
