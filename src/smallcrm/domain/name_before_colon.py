"""A name before a colon: "Sarah Chen: ...", "Ana, Ben: ...", "Kim Lee (Acme) kim@acme.co: ..."."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smallcrm.domain import naming, when
from smallcrm.domain.folding import Span
from smallcrm.domain.name_reader import MOST_WORDS, NameReader
from smallcrm.domain.naming import Choice, Fit
from smallcrm.domain.person import Person, Standing, Who
from smallcrm.domain.records import AffiliationDraft, DetailDraft, EmailDraft, PhoneDraft
from smallcrm.domain.tokens import Shape

MOST_PEOPLE = 12
LONGEST = 120
"""So long may a known name be."""
_NAME_SIGNS = frozenset("&+'.-\u2019,()/")


@dataclass(frozen=True, slots=True)
class BeforeColon(NameReader):
    """Reads the words before the first colon of the first sentence."""

    def before_colon(self) -> Who | None:
        """ "Sarah Chen: ...", "Ana, Ben: ...", "Kim Lee (Acme) kim@acme.co: ..."."""
        known = self._known_as_typed()
        if known is not None:
            return known
        colon = self._colon()
        if not colon:
            return None
        details, words = self._details(colon)
        if not words:
            return self._by_number(details, colon)
        names = self.source(words)
        short = len(naming.name_words(names)) <= MOST_WORDS
        whole = naming.choose(names, self.directory) if short else Choice()
        several = self._several(words) if whole.fit not in (Fit.EXACT, Fit.WHOLE) else None
        if several:
            return Who(several, colon + 1)
        if not short:
            return None
        if whole.fit is None and not self._may_be_name(words):
            return None
        if whole.fit is Fit.PREFIX and self._is_plain_word(words):
            return None
        person = self.person(names, whole, self.span(words), details)
        return Who((person,), colon + 1)

    def _known_as_typed(self) -> Who | None:
        """ "Studio 54: ...", "Acme Corp.: ...", however long: somebody in the file is called so."""
        for index, token in enumerate(self.tokens.items):
            if token.text in "\n\r":
                return None
            if index and token.text == ":" and token.shape is Shape.OTHER:
                span = self.tokens.span(0, index)
                name = self.text(span)
                people = tuple(self.directory.exactly([name])) if len(name) <= LONGEST else ()
                if not people:
                    return None
                return Who((self.person(name, Choice(people, Fit.EXACT), span, ()),), index + 1)
        return None

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
            if token.shut:
                pass
            elif self._is_mail(index):
                span = self.tokens.span(index, index + 1)
                found.append((span, EmailDraft(self.text(span))))
            elif token.text == "(":
                close = next((i for i in range(index, colon) if self.tokens[i].text == ")"), 0)
                if close > index + 1:
                    span = self.tokens.span(index + 1, close)
                    if not any(self.tokens[i].shut for i in range(index, close)):
                        found.append((span, AffiliationDraft(self.text(span))))
                    index = close
            elif (behind := self.number_end(index, colon)) > index:
                span = self.tokens.span(index, behind)
                found.append((span, PhoneDraft(self.text(span))))
                index = behind - 1
            elif token.text in "<>" and self._beside_mail(index):
                pass
            elif token.shape is Shape.WORD or token.text in _NAME_SIGNS or _is_picture(token.text):
                words.append(index)
            else:
                return [], []
            index += 1
        while words and self.tokens[words[-1]].shape is not Shape.WORD:
            if self.tokens[words[-1]].text == ".":
                break
            words.pop()
        return found, words

    def _beside_mail(self, index: int) -> bool:
        """Whether it is a bracket of "<kim@acme.co>"."""
        near = index + (1 if self.tokens[index].text == "<" else -1)
        return self._is_mail(near)

    def _is_mail(self, index: int) -> bool:
        """An address that nobody un-read."""
        if self.tokens.shape(index) is not Shape.SEALED or self.tokens[index].shut:
            return False
        return "@" in self.tokens[index].text

    def _by_number(self, details: Sequence[tuple[Span, DetailDraft]], colon: int) -> Who | None:
        for span, draft in details:
            if isinstance(draft, PhoneDraft):
                people = tuple(self.directory.numbered(draft.number))
                if people:
                    choice = Choice(people, Fit.EXACT)
                    return Who((self.person(draft.number, choice, span, ()),), colon + 1)
                person = Person(draft.number, Standing.NEW, span, details=((span, draft),))
                return Who((person,), colon + 1)
        return None

    def _several(self, words: list[int]) -> tuple[Person, ...] | None:
        """ "Ana, Ben" or "Ana & Ben", when each is somebody known, or one of a list is new.

        So is one beside a whole known name: "Ana Lima & Zed Zedson", though not "Tom & Sons".
        """
        parts = list(self._parts(words))
        names = [self.source(part) for part in parts]
        counts = [len(naming.name_words(name)) for name in names]
        if len(parts) < 2 or max(counts) > MOST_WORDS or len(parts) > MOST_PEOPLE:
            return None
        people, first_names = [], 0
        chosen = [naming.choose(name, self.directory, near=False) for name in names]
        whole = any(c.fit is Fit.EXACT and n > 1 for c, n in zip(chosen, counts, strict=True))
        listed = any(self.tokens[i].text == "," for i in words) or (whole and min(counts) > 1)
        for part, name, choice in zip(parts, names, chosen, strict=True):
            unknown = choice.fit is None or (choice.fit is Fit.PREFIX and len(name) < 3)
            if unknown and not (listed and self._may_be_name(part)):
                return None
            begins = naming.name_words(name)[:1]
            first_names += any(naming.name_words(k.name)[:1] == begins for k in choice.people)
            people.append(self.person(name, Choice() if unknown else choice, self.span(part), ()))
        known = sum(p.standing is not Standing.NEW for p in people)
        # "Baker, Ann" is one new person, though a Tom Baker is known
        return tuple(people) if known == len(people) or first_names else None

    def _is_plain_word(self, words: list[int]) -> bool:
        """ "Re: the offer", "To: all", though a Red Barn and a Tom are known."""
        aside = self.tokens.lexicon.phrases("asides").find(self.tokens.items, words[0])
        return aside > words[-1] or all(self.is_plain(i) for i in words)

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
        plain = [self.is_plain(i) for i in names]
        date = when.read_at(tokens, 0, self.frame)
        if not names or all(plain) or (date is not None and date.behind > words[-1]):
            return False
        if self.here is not None and len(names) == 1:
            return False
        joints = self.tokens.lexicon.phrases("name_joints")
        may_stand = [
            not p or self.is_upper(i) or (n > 0 and tokens[i].text in joints)
            for n, (i, p) in enumerate(zip(names, plain, strict=True))
        ]
        return all(may_stand)


def _is_picture(text: str) -> bool:
    """An emoji, and what joins two of them."""
    return all(unicodedata.category(c) in ("So", "Sk", "Mn", "Cf") for c in text)
