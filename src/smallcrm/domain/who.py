"""Who a line is about: the words before a colon, an ``@name``, a known name at its start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain import naming, when
from smallcrm.domain.day_words import Frame
from smallcrm.domain.lexicon import Shape, Span, Tokens
from smallcrm.domain.naming import Choice, Directory, Fit, Known
from smallcrm.domain.records import AffiliationDraft, DetailDraft, EmailDraft, PhoneDraft
from smallcrm.domain.text import digits

MOST_WORDS = 5
SHORTEST_NUMBER = 6
"""So many digits make a phone number."""
_NAME_SIGNS = frozenset("&+'.-\u2019,()/")


class Standing(StrEnum):
    """How sure it is who is meant."""

    KNOWN = "known"
    NEW = "new"
    ASK = "ask"
    """Several, or one whose name is nearly this: the user says."""


@dataclass(frozen=True, slots=True)
class Person:
    """``typed`` is the name as typed, at ``span``; None for the person whose page is open.

    ``candidates`` are who may be meant, the likeliest first. ``may_be_new``: the name is not in
    the file, only one like it. ``details`` are what stands beside the name.
    """

    typed: str
    standing: Standing
    span: Span | None = None
    known: Known | None = None
    candidates: tuple[Known, ...] = ()
    may_be_new: bool = False
    details: tuple[tuple[Span, DetailDraft], ...] = ()


@dataclass(frozen=True, slots=True)
class Who:
    """The people, and the token where the note's own words begin."""

    people: tuple[Person, ...] = ()
    body: int = 0
    inside: range = range(0)
    """Tokens of a name that stands within the note: words of it, and no dates."""


@dataclass(frozen=True, slots=True)
class _Reader:
    tokens: Tokens
    directory: Directory
    frame: Frame
    here: Known | None

    # --- a name before a colon -------------------------------------------------------------------

    def before_colon(self) -> Who | None:
        """ "Sarah Chen: ...", "Ana, Ben: ...", "Kim Lee (Acme) kim@acme.co: ..."."""
        colon = self._colon()
        if not colon:
            return None
        details, words = self._details(colon)
        if not words:
            return self._by_number(details, colon)
        names = self._source(words)
        if len(naming.name_words(names)) > MOST_WORDS:
            return None
        whole = naming.choose(names, self.directory)
        several = self._several(words) if whole.fit not in (Fit.EXACT, Fit.WHOLE) else None
        if several:
            return Who(several, colon + 1)
        if whole.fit is None and not self._may_be_name(words):
            return None
        person = self._person(names, whole, self._span(words), details)
        return Who((person,), colon + 1)

    def _colon(self) -> int:
        """The token of the colon that ends the name; 0 when there is none in the first sentence."""
        for index, token in enumerate(self.tokens.items):
            if token.text == ":" and token.shape is Shape.OTHER:
                behind = self.tokens.items[index + 1] if index + 1 < len(self.tokens) else None
                return index if behind is None or behind.spaced else 0
            if token.text in "\n\r" or (token.shape is Shape.STOP and not self._initial(index)):
                return 0
        return 0

    def _initial(self, index: int) -> bool:
        """Whether the stop belongs to "Dr." or "J."."""
        before = self.tokens.items[index - 1] if index else None
        return self.tokens[index].text == "." and before is not None and len(before.text) <= 3

    def _details(self, colon: int) -> tuple[list[tuple[Span, DetailDraft]], list[int]]:
        """What stands beside the name, and the tokens of the name itself."""
        found: list[tuple[Span, DetailDraft]] = []
        words: list[int] = []
        index = 0
        while index < colon:
            token = self.tokens[index]
            if token.shape is Shape.SEALED and "@" in token.text:
                span = self.tokens.span(index, index + 1)
                found.append((span, EmailDraft(self._text(span))))
            elif token.text == "(":
                close = next((i for i in range(index, colon) if self.tokens[i].text == ")"), 0)
                if close > index + 1:
                    span = self.tokens.span(index + 1, close)
                    found.append((span, AffiliationDraft(self._text(span))))
                    index = close
            elif (behind := self._number_end(index, colon)) > index:
                span = self.tokens.span(index, behind)
                found.append((span, PhoneDraft(self._text(span))))
                index = behind - 1
            elif token.shape is Shape.WORD or token.text in _NAME_SIGNS:
                words.append(index)
            else:
                return [], []
            index += 1
        while words and self.tokens[words[-1]].shape is not Shape.WORD:
            if self.tokens[words[-1]].text == ".":
                break
            words.pop()
        return found, words

    def _number_end(self, index: int, colon: int) -> int:
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

    def _by_number(self, details: Sequence[tuple[Span, DetailDraft]], colon: int) -> Who | None:
        for span, draft in details:
            if isinstance(draft, PhoneDraft):
                people = tuple(self.directory.numbered(draft.number))
                if people:
                    choice = Choice(people, Fit.EXACT)
                    return Who((self._person(draft.number, choice, span, ()),), colon + 1)
                person = Person(draft.number, Standing.NEW, span, details=((span, draft),))
                return Who((person,), colon + 1)
        return None

    def _several(self, words: list[int]) -> tuple[Person, ...] | None:
        """ "Ana, Ben" or "Ana & Ben", when each is somebody known, or one of a list is new."""
        parts = list(self._parts(words))
        if len(parts) < 2:
            return None
        people, first_names = [], 0
        listed = any(self.tokens[i].text == "," for i in words)
        for part in parts:
            name = self._source(part)
            choice = naming.choose(name, self.directory, near=False)
            unknown = choice.fit is None or (choice.fit is Fit.PREFIX and len(name) < 3)
            if unknown and not (listed and self._may_be_name(part)):
                return None
            begins = naming.name_words(name)[:1]
            first_names += any(naming.name_words(k.name)[:1] == begins for k in choice.people)
            people.append(self._person(name, Choice() if unknown else choice, self._span(part), ()))
        known = sum(p.standing is not Standing.NEW for p in people)
        # "Baker, Ann" is one new person, though a Tom Baker is known
        return tuple(people) if known == len(people) or first_names else None

    def _parts(self, words: list[int]) -> Iterator[list[int]]:
        joins = self.tokens.lexicon.phrases("and_")
        part: list[int] = []
        for index in words:
            token = self.tokens[index]
            if token.text in ",/" or joins.find(self.tokens.items, index) > index:
                if part:
                    yield part
                part = []
            else:
                part.append(index)
        if part:
            yield part

    def _may_be_name(self, words: list[int]) -> bool:
        """Whether unknown words can be a new name, and not the beginning of a sentence."""
        tokens, lexicon = self.tokens, self.tokens.lexicon
        if lexicon.phrases("asides").find(tokens.items, 0) > 0:
            return False
        names = [i for i in words if tokens[i].shape is Shape.WORD]
        plain = [self._is_plain(i) for i in names]
        if not names or all(plain) or when.read_at(tokens, 0, self.frame) is not None:
            return False
        if self.here is not None and len(names) == 1:
            return False
        upper = [self._is_upper(i) for i in names]
        return not any(p and not u for p, u in zip(plain, upper, strict=True))

    def _is_plain(self, index: int) -> bool:
        """A word that a sentence is made of rather than a name."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        lists = ("plain", "asides", "kinds", "past_verbs", "verbs", "tasks", "mine", "waiting")
        return any(lexicon.phrases(name).find(items, index) > index for name in lists)

    def _is_upper(self, index: int) -> bool:
        first = self._text(self.tokens.span(index, index + 1))[:1]
        return first.isupper() or first.lower() == first.upper()

    # --- a known name at the start ---------------------------------------------------------------

    def at_start(self) -> Who | None:
        """ "Tom Baker called ...", "ana rang ...", "+31 10 555 01 42 asked ..."."""
        count = 0
        while count < min(MOST_WORDS, len(self.tokens)):
            token = self.tokens[count]
            if token.shape is not Shape.WORD or (count and not token.spaced):
                break
            count += 1
        named = self._full_name(count) or self._first_name(count)
        if named is not None:
            return named
        behind = self._number_end(0, len(self.tokens))
        if not behind:
            return None
        span = self.tokens.span(0, behind)
        people = tuple(self.directory.numbered(self._text(span)))
        if not people:
            return None
        return Who((self._person(self._text(span), Choice(people, Fit.EXACT), span, ()),), behind)

    def _full_name(self, count: int) -> Who | None:
        if not count:
            return None
        names = [self._source(list(range(n))) for n in range(1, count + 1)]
        found = self.directory.exactly(names)
        for number in range(count, 0, -1):
            wanted = naming.name_words(names[number - 1])
            people = tuple(k for k in found if naming.name_words(k.name) == wanted)
            if not people or (number == 1 and not self._verb_follows(1)):
                continue
            span = self.tokens.span(0, number)
            person = self._person(names[number - 1], Choice(people, Fit.EXACT), span, ())
            return Who((person,), number)
        return None

    def after_verb(self) -> Who | None:
        """ "called sarah chen ...", "call tom baker ...": a whole known name, kept in the text."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        start = max(lexicon.phrases(n).find(items, 0) for n in ("kinds", "tasks", "mine"))
        start = max(start, lexicon.phrases("tasks").find(items, start))
        start = max(start, lexicon.phrases("and_").find(items, start)) if start else 0
        count = 0
        while count < MOST_WORDS and start and self._goes_on(start + count):
            count += 1
        names = [self._source(list(range(start, start + n))) for n in range(2, count + 1)]
        found = self.directory.exactly(names) if names else ()
        for place in range(len(names) - 1, -1, -1):
            wanted = naming.name_words(names[place])
            people = tuple(k for k in found if naming.name_words(k.name) == wanted)
            if people:
                span = self.tokens.span(start, start + place + 2)
                person = self._person(names[place], Choice(people, Fit.EXACT), span, ())
                return Who((person,), 0, range(start, start + place + 2))
        return None

    def _verb_follows(self, index: int) -> bool:
        """Whether nothing, or a past verb, or a date follows a single name."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        if index >= len(items):
            return True
        lists = ("kinds", "past_verbs", "verbs", "tasks_said", "likes")
        return any(lexicon.phrases(name).find(items, index) > index for name in lists)

    def _first_name(self, count: int) -> Who | None:
        """A whole first name, or more of the name, followed by a past verb."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        for number in range(min(count, 3), 0, -1):
            verb = any(
                lexicon.phrases(name).find(items, number) > number
                for name in ("kinds", "past_verbs")
            )
            regular = number < len(items) and is_past(self.tokens, number)
            if not (verb or regular) or self._is_plain(0):
                continue
            name = self._source(list(range(number)))
            choice = naming.choose(name, self.directory, near=False)
            if choice.fit in (Fit.EXACT, Fit.WHOLE):
                span = self.tokens.span(0, number)
                return Who((self._person(name, choice, span, ()),), number)
        return None

    # --- mentions --------------------------------------------------------------------------------

    def mention(self, index: int) -> tuple[int, Person] | None:
        """``@name`` at a token: the longest known name, and the index behind it."""
        first = index + 1
        if first >= len(self.tokens) or self.tokens[first].shape is not Shape.WORD:
            return None
        longest = 1
        while longest < MOST_WORDS and self._goes_on(first + longest):
            longest += 1
        best: tuple[int, Choice] | None = None
        for count in range(1, longest + 1):
            name = self._source(list(range(first, first + count)))
            choice = naming.choose(name, self.directory, near=False)
            if choice.fit is None:
                break
            if best is None or choice.fit is not Fit.PREFIX or len(choice.people) == 1:
                best = first + count, choice
        if best is None:
            return None
        behind, choice = best
        name = self._source(list(range(first, behind)))
        return behind, self._person(name, choice, self.tokens.span(index, behind), ())

    def _goes_on(self, index: int) -> bool:
        shape = self.tokens.shape(index)
        return shape is Shape.WORD and self.tokens[index].spaced

    def mentioned_new(self) -> Who | None:
        """ "@Zoe ..." at the start, somebody not in the file."""
        if len(self.tokens) < 2 or self.tokens[1].shape is not Shape.WORD:
            return None
        behind = 2
        while behind < 3 and self._goes_on(behind) and self._is_upper(behind):
            behind += 1
        span = self.tokens.span(1, behind)
        person = self._person(self._text(span), Choice(), span, ())
        return Who((person,), behind)

    # --- inside ----------------------------------------------------------------------------------

    def _person(
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

    def _source(self, words: Sequence[int]) -> str:
        """The tokens as typed, with what stands between them when they are neighbours."""
        parts: list[str] = []
        for place, index in enumerate(words):
            text = self._text(self.tokens.span(index, index + 1))
            close = place > 0 and words[place - 1] == index - 1 and not self.tokens[index].spaced
            parts.append(text if close or not place else f" {text}")
        return "".join(parts).strip()

    def _span(self, words: Sequence[int]) -> Span:
        return self.tokens.span(words[0], words[-1] + 1)

    def _text(self, span: Span) -> str:
        return self.tokens.folded.text[span[0] : span[1]]


def read(tokens: Tokens, directory: Directory, frame: Frame, here: Known | None) -> Who:
    """Who the line is about; ``here`` is the person whose page is open."""
    reader = _Reader(tokens, directory, frame, here)
    if len(tokens) and tokens[0].shape is Shape.MARK and tokens[0].text == "@":
        found = reader.mention(0)
        who = Who((found[1],), _past_colon(tokens, found[0])) if found else reader.mentioned_new()
        if who is not None:
            return who
    who = reader.before_colon() or reader.at_start() or reader.after_verb()
    if who is not None:
        return who
    if here is not None:
        return Who((Person("", Standing.KNOWN, None, here, (here,)),), 0)
    return Who()


def mentions(
    tokens: Tokens, start: int, directory: Directory, frame: Frame
) -> Iterator[tuple[int, Person]]:
    """Everybody named with an @ from a token on: (index of the @, person)."""
    reader = _Reader(tokens, directory, frame, None)
    for index in range(start, len(tokens)):
        if tokens[index].shape is Shape.MARK and tokens[index].text == "@":
            found = reader.mention(index)
            if found is not None:
                yield index, found[1]


def is_past(tokens: Tokens, index: int) -> bool:
    """Whether a token is a past verb by its ending ("approved") or by the table ("went")."""
    token = tokens[index]
    if token.shape is not Shape.WORD:
        return False
    lexicon = tokens.lexicon
    if token.text in lexicon.phrases("past_verbs"):
        return True
    if token.text in lexicon.phrases("not_past") or len(token.text) < 5:
        return False
    endings = tuple(e for language in lexicon.languages for e in language.past_endings)
    return token.text.endswith(endings)


def _past_colon(tokens: Tokens, index: int) -> int:
    return index + 1 if index < len(tokens) and tokens[index].text == ":" else index
