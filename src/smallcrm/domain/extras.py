"""What may stand beside the words of a note: tags, amounts, a kind in brackets; and what starts
the text: a little thing, a birthday, a rhythm."""

from __future__ import annotations

from dataclasses import dataclass, field

from smallcrm.domain import money, rhythms, when
from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceDraft, InteractionKind, OccasionDraft, OccasionKind
from smallcrm.domain.tokens import Shape
from smallcrm.domain.when import Words

TAG_LENGTH = 60


@dataclass(slots=True)
class Extras:
    """``body`` is the token where the note's words begin; ``skipped`` tokens are no words of it.

    ``cuts`` are places in the text that do not belong to any note or promise.
    """

    body: int
    skipped: set[int] = field(default_factory=set)
    cuts: list[Span] = field(default_factory=list)
    tags: list[tuple[Span, str]] = field(default_factory=list)
    amounts: list[tuple[Span, Amount]] = field(default_factory=list)
    kind: tuple[Span, InteractionKind] | None = None
    occasion: tuple[Span, OccasionDraft] | None = None
    cadence: tuple[Span, CadenceDraft] | None = None
    fact: tuple[Span, int] | None = None
    """The word that makes it a little thing, and the token where that thing begins."""

    def skip(self, tokens: Tokens, first: int, behind: int) -> Span:
        """Take these tokens out of the note."""
        self.skipped.update(range(first, behind))
        span = tokens.span(first, behind)
        self.cuts.append(span)
        return span


def read(tokens: Tokens, start: int, words: Words, *, of_somebody: bool) -> Extras:
    """The extras from a token on. With nobody named there is no one to remember a thing of, and
    a tag stays in the note too."""
    found = Extras(start)
    if of_somebody:
        _leading(tokens, found, words)
    index = found.body
    while index < len(tokens):
        index = _tag(tokens, index, found) or _kind(tokens, index, found) or index + 1
    found.amounts = money.find(tokens, start, words.currency)
    if not of_somebody:
        if len(found.skipped) == len(tokens) - found.body and not found.kind:
            found.skipped.clear()  # a tag alone is a note
        found.cuts = [c for c in found.cuts if c not in [span for span, _ in found.tags]]
    return found


def _leading(tokens: Tokens, found: Extras, words: Words) -> None:
    """What counts only where the text begins."""
    start = found.body
    while start < len(tokens) and tokens.shape(start) in (Shape.COMMA, Shape.STOP):
        start += 1
    if _birthday(tokens, start, found, words) or _rhythm(tokens, start, found):
        return
    mine = tokens.has(start, tokens.lexicon.phrases("mine"))
    remember = tokens.has(start, tokens.lexicon.phrases("remember"))
    if remember > start and remember >= mine:
        behind = remember + 1 if _text(tokens, remember) == ":" else remember
        if behind < len(tokens):
            found.fact = tokens.span(start, remember), behind
        return
    likes = tokens.has(start, tokens.lexicon.phrases("likes"))
    if start < likes < len(tokens):
        found.fact = tokens.span(start, likes), start


def _birthday(tokens: Tokens, start: int, found: Extras, words: Words) -> bool:
    """ "birthday 3 may", "anniversary: 5 june 2010"."""
    for name, kind in (
        ("birthday", OccasionKind.BIRTHDAY),
        ("anniversary", OccasionKind.ANNIVERSARY),
    ):
        at = tokens.has(start, tokens.lexicon.phrases(name))
        if at == start:
            continue
        if _text(tokens, at) in (":", ","):
            at += 1
        on = tokens.sense(at, Sense.ON)
        day = when.yearly_at(tokens, on[0] if on else at, words)
        if day is None or day[1] is None or not _is_end(tokens, day[0]):
            continue
        draft = OccasionDraft(kind, day[1].month, day[1].day, day[1].year)
        found.occasion = found.skip(tokens, start, day[0]), draft
        found.body = day[0]
        return True
    return False


def _rhythm(tokens: Tokens, start: int, found: Extras) -> bool:
    """ "every 6 weeks", "keep in touch every month", "keep in touch monthly"."""
    touch = tokens.has(start, tokens.lexicon.phrases("keep_in_touch"))
    adverb = touch > start and tokens.sense(touch, Sense.RHYTHM)
    if not adverb and tokens.sense(touch, Sense.EVERY) is None:
        return False
    rhythm = rhythms.rhythm_at(tokens, touch)
    if rhythm is None or not _is_end(tokens, rhythm[0]):
        return False
    found.cadence = found.skip(tokens, start, rhythm[0]), rhythm[1]
    found.body = rhythm[0]
    return True


def _is_end(tokens: Tokens, index: int) -> bool:
    """Whether a clause ends here, or a tag follows."""
    shape = tokens.shape(index)
    return shape in (None, Shape.STOP, Shape.COMMA) or _text(tokens, index) == "#"


def _text(tokens: Tokens, index: int) -> str:
    return tokens[index].text if index < len(tokens) else ""


def _tag(tokens: Tokens, index: int, found: Extras) -> int:
    """``#design``: the index behind it, 0 when there is none. "#12" is a number."""
    token = tokens[index]
    if token.shape is not Shape.MARK or token.text != "#" or not token.spaced:
        return 0
    text, start = tokens.folded.text, tokens.span(index, index + 1)[1]
    end = start
    while (
        end < len(text) and end - start < TAG_LENGTH and (text[end].isalnum() or text[end] in "-_")
    ):
        end += 1
    name = text[start:end].rstrip("-_")
    if not any(c.isalpha() for c in name):
        return 0
    behind = index + 1
    while behind < len(tokens) and tokens.span(behind, behind + 1)[0] < start + len(name):
        behind += 1
    found.skipped.update(range(index, behind))
    span = start - 1, start + len(name)
    found.cuts.append(span)
    found.tags.append((span, name))
    return behind


def _kind(tokens: Tokens, index: int, found: Extras) -> int:
    """ "(call)": the index behind it, 0 when there is none."""
    if tokens[index].text != "(" or found.kind is not None:
        return 0
    close = index + 1
    while close < min(len(tokens), index + 4) and tokens[close].text != ")":
        close += 1
    if _text(tokens, close) != ")" or close == index + 1:
        return 0
    word = " ".join(t.text for t in tokens.items[index + 1 : close])
    for language in tokens.lexicon.languages:
        if word in language.kind_names:
            span = found.skip(tokens, index, close + 1)
            found.kind = span, language.kind_names[word]
            return close + 1
    return 0
