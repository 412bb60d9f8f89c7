"""Names in a line as typed: what may stand in one, and whom it may mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallcrm.domain.day import Frame
from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.naming import Choice, Directory, Fit, Known
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import DetailDraft
from smallcrm.domain.text import digits
from smallcrm.domain.tokens import Shape

MOST_WORDS = 5
SHORTEST_NUMBER = 6
"""So many digits make a phone number."""


@dataclass(frozen=True, slots=True)
class NameReader:
    """A line, the names in the file, and the person whose page is open."""

    tokens: Tokens
    directory: Directory
    frame: Frame
    here: Known | None

    def number_end(self, index: int, colon: int) -> int:
        """Behind a phone number at a token, or ``index``."""
        behind, count = index, 0
        while behind < colon:
            token = self.tokens[behind]
            figures = token.shape in (Shape.NUMBER, Shape.FIGURE, Shape.DATE)
            if figures and not token.tail and all(c.isdigit() or c in "-./" for c in token.text):
                count += len(digits(token.text))
            elif not (token.text in "+()-/" and self._figures_follow(behind + 1, colon)):
                break
            behind += 1
        return behind if count >= SHORTEST_NUMBER else index

    def _figures_follow(self, index: int, colon: int) -> bool:
        """Whether a number goes on here, perhaps behind another sign."""
        while index < colon and self.tokens[index].text in ("(", ")", "-"):
            index += 1
        return index < colon and self.tokens[index].text[:1].isdigit()

    def is_plain(self, index: int) -> bool:
        """A word that a sentence is made of rather than a name."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        lists = ("plain", "asides", "kinds", "past_verbs", "verbs", "tasks", "mine", "waiting")
        all_lists = (*lists, "complaints")
        return any(lexicon.phrases(name).find(items, index) > index for name in all_lists)

    def is_upper(self, index: int) -> bool:
        first = self.text(self.tokens.span(index, index + 1))[:1]
        return first.isupper() or first.lower() == first.upper()

    def goes_on(self, index: int) -> bool:
        shape = self.tokens.shape(index)
        return shape is Shape.WORD and self.tokens[index].spaced

    def person(
        self,
        typed: str,
        choice: Choice,
        span: Span,
        details: Sequence[tuple[Span, DetailDraft]],
    ) -> Person:
        known = choice.one
        if known is not None:
            standing = Standing.KNOWN
        else:
            standing = Standing.ASK if choice.people else Standing.NEW
        near = choice.fit is Fit.NEAR
        return Person(typed, standing, span, known, choice.people, near, tuple(details))

    def source(self, words: Sequence[int]) -> str:
        """The tokens as typed, with what stands between them when they are neighbours."""
        parts: list[str] = []
        for place, index in enumerate(words):
            text = self.text(self.tokens.span(index, index + 1))
            close = place > 0 and words[place - 1] == index - 1 and not self.tokens[index].spaced
            parts.append(text if close or not place else f" {text}")
        return "".join(parts).strip()

    def span(self, words: Sequence[int]) -> Span:
        return self.tokens.span(words[0], words[-1] + 1)

    def text(self, span: Span) -> str:
        return self.tokens.folded.text[span[0] : span[1]]
