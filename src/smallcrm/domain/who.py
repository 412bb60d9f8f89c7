"""Who a line is about: the words before a colon, an ``@name``, a known name at its start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smallcrm.domain import naming, verbs
from smallcrm.domain.day import Frame
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.name_before_colon import BeforeColon
from smallcrm.domain.name_reader import MOST_WORDS, NameReader
from smallcrm.domain.naming import Choice, Directory, Fit, Known
from smallcrm.domain.person import Person, Standing, Who
from smallcrm.domain.tokens import Shape

_SAID = ("past_verbs", "complaints")
DASHES = ("-", "\u2013", "\u2014")


@dataclass(frozen=True, slots=True)
class _Inside(NameReader):
    """Names without a colon."""

    def at_start(self) -> Who | None:
        """ "Tom Baker called ...", "ana rang ...", "+31 10 555 01 42 asked ..."."""
        count = 0
        while count < min(MOST_WORDS, len(self.tokens)):
            token = self.tokens[count]
            if token.shape is not Shape.WORD or (count and not token.spaced):
                break
            count += 1
        named = self._full_name(count) or self._first_name(count) or self._dashed(count)
        if named is not None:
            return named
        behind = self.number_end(0, len(self.tokens))
        if not behind:
            return None
        span = self.tokens.span(0, behind)
        people = tuple(self.directory.numbered(self.text(span)))
        if not people:
            return None
        return Who((self.person(self.text(span), Choice(people, Fit.EXACT), span, ()),), behind)

    def _full_name(self, count: int) -> Who | None:
        if not count:
            return None
        names = [self.source(list(range(n))) for n in range(1, count + 1)]
        found = self.directory.exactly(names)
        for number in range(count, 0, -1):
            wanted = naming.name_words(names[number - 1])
            people = tuple(k for k in found if naming.name_words(k.name) == wanted)
            if not people or (number == 1 and not self._verb_follows(1)):
                continue
            span = self.tokens.span(0, number)
            person = self.person(names[number - 1], Choice(people, Fit.EXACT), span, ())
            return Who((person,), number)
        return None

    def after_verb(self) -> Who | None:
        """ "called sarah chen ...", "call tom baker ...": a whole known name, kept in the text."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        start = max(lexicon.phrases(n).find(items, 0) for n in ("kinds", "tasks", "mine"))
        start = max(start, lexicon.phrases("tasks").find(items, start))
        start = max(start, lexicon.phrases("and_").find(items, start)) if start else 0
        count = 0
        while count < MOST_WORDS and start and self.goes_on(start + count):
            count += 1
        names = [self.source(list(range(start, start + n))) for n in range(2, count + 1)]
        found = self.directory.exactly(names) if names else ()
        for place in range(len(names) - 1, -1, -1):
            wanted = naming.name_words(names[place])
            people = tuple(k for k in found if naming.name_words(k.name) == wanted)
            if people:
                span = self.tokens.span(start, start + place + 2)
                person = self.person(names[place], Choice(people, Fit.EXACT), span, ())
                return Who((person,), 0, range(start, start + place + 2))
        return None

    def _verb_follows(self, index: int) -> bool:
        """Whether nothing, or a past verb, or a date follows a single name."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        if index >= len(items):
            return True
        lists = ("kinds", "past_verbs", "verbs", "tasks_said", "likes", "complaints")
        return any(lexicon.phrases(name).find(items, index) > index for name in lists)

    def _first_name(self, count: int) -> Who | None:
        """A whole first name, or more of the name, followed by a past verb."""
        items, lexicon = self.tokens.items, self.tokens.lexicon
        for number in range(min(count, 3), 0, -1):
            behind = lexicon.phrases("kinds").find(items, number)
            noun = lexicon.phrases("kind_nouns").find(items, number) >= behind > number
            past = any(lexicon.phrases(n).find(items, number) > number for n in _SAID)
            verb = past or (behind > number and not noun)
            regular = number < len(items) and verbs.is_past(self.tokens, number)
            regular = regular or self._has_done(number)
            if not (verb or regular) or (number > 1 and self.is_plain(0)):
                continue
            name = self.source(list(range(number)))
            choice = naming.choose(name, self.directory, near=False)
            if choice.fit in (Fit.EXACT, Fit.WHOLE):
                span = self.tokens.span(0, number)
                return Who((self.person(name, choice, span, ()),), number)
        return None

    def _dashed(self, count: int) -> Who | None:
        """ "priya - rang about it": a dash for a colon, behind somebody known and before what was
        done or is to be done."""
        if not count or count >= len(self.tokens) or self.tokens[count].text not in DASHES:
            return None
        behind = count + 1
        stands_free = self.tokens[count].spaced and behind < len(self.tokens)
        if not stands_free or not self.tokens[behind].spaced:
            return None
        lists = ("kinds", "past_verbs", "tasks", "tasks_said", "mine", "waiting", "complaints")
        phrases, items = self.tokens.lexicon.phrases, self.tokens.items
        if not any(phrases(name).find(items, behind) > behind for name in lists):
            return None
        choice = naming.choose(self.source(list(range(count))), self.directory, near=False)
        if choice.fit not in (Fit.EXACT, Fit.WHOLE):
            return None
        span = self.tokens.span(0, count)
        return Who((self.person(self.text(span), choice, span, ()),), behind)

    def _has_done(self, index: int) -> bool:
        """ "has paid", "hat gemailt", behind a first name."""
        lexicon, items = self.tokens.lexicon, self.tokens.items
        behind = lexicon.phrases("perfect").find(items, index)
        return behind > index and any(
            verbs.is_past(self.tokens, i) or lexicon.phrases("kinds").find(items, i) > i
            for i in range(behind, min(behind + 4, len(items)))
        )

    def mention(self, index: int) -> tuple[int, Person] | None:
        """``@name`` at a token: the longest known name, and the index behind it."""
        first = index + 1
        if first >= len(self.tokens) or self.tokens[first].shape is not Shape.WORD:
            return None
        longest = 1
        while longest < MOST_WORDS and self.goes_on(first + longest):
            longest += 1
        best: tuple[int, Choice] | None = None
        for count in range(1, longest + 1):
            name = self.source(list(range(first, first + count)))
            choice = naming.choose(name, self.directory, near=False)
            if choice.fit is None:
                break
            if best is None or choice.fit is not Fit.PREFIX or len(choice.people) == 1:
                best = first + count, choice
        if best is None:
            return None
        behind, choice = best
        name = self.source(list(range(first, behind)))
        return behind, self.person(name, choice, self.tokens.span(index, behind), ())

    def mentions_at_start(self) -> Who | None:
        """ "@ben @ana site visit ...": everybody at the start."""
        people: list[Person] = []
        behind = 0
        while behind < len(self.tokens) and self.tokens[behind].text == "@":
            found = self.mention(behind)
            if found is None:
                break
            behind, person = found
            people.append(person)
        return Who(tuple(people), _past_colon(self.tokens, behind)) if people else None

    def mentioned_new(self) -> Who | None:
        """ "@Zoe ..." at the start, somebody not in the file."""
        if len(self.tokens) < 2 or self.tokens[1].shape is not Shape.WORD:
            return None
        behind = 2
        while behind < 3 and self.goes_on(behind) and self.is_upper(behind):
            behind += 1
        span = self.tokens.span(1, behind)
        person = self.person(self.text(span), Choice(), span, ())
        return Who((person,), behind)


def read(tokens: Tokens, directory: Directory, frame: Frame, here: Known | None) -> Who:
    """Who the line is about; ``here`` is the person whose page is open."""
    reader = _Inside(tokens, directory, frame, here)
    if len(tokens) and tokens[0].shape is Shape.MARK and tokens[0].text == "@":
        who = reader.mentions_at_start() or reader.mentioned_new()
        if who is not None:
            return who
    colon = BeforeColon(tokens, directory, frame, here)
    who = colon.before_colon() or reader.at_start() or reader.after_verb()
    if who is not None:
        return who
    if here is not None:
        return Who((Person("", Standing.KNOWN, None, here, (here,)),), 0)
    return Who()


def mentions(
    tokens: Tokens, start: int, directory: Directory, frame: Frame
) -> Iterator[tuple[int, Person]]:
    """Everybody named with an @ from a token on: (index of the @, person)."""
    reader = _Inside(tokens, directory, frame, None)
    for index in range(start, len(tokens)):
        if tokens[index].shape is Shape.MARK and tokens[index].text == "@":
            found = reader.mention(index)
            if found is not None:
                yield index, found[1]


def _past_colon(tokens: Tokens, index: int) -> int:
    return index + 1 if index < len(tokens) and tokens[index].text == ":" else index
