"""What each word of a line may mean, by the tables of the languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from smallcrm.domain.folding import Folded, Span
from smallcrm.domain.language import Language, PartOfTime, Unit
from smallcrm.domain.languages import rhythm_words
from smallcrm.domain.languages.rhythm_words import RhythmWords
from smallcrm.domain.text import fold
from smallcrm.domain.tokens import Shape, Token, scan


class Sense(StrEnum):
    """What a word may mean in a date, a time or a clause."""

    AWAY = "away"
    WEEKDAY = "weekday"
    MONTH = "month"
    UNIT = "unit"
    NUMBER = "number"
    LENGTH = "length"
    COMING = "coming"
    THIS = "this"
    PAST = "past"
    AHEAD = "ahead"
    AHEAD_AFTER = "ahead_after"
    AGO = "ago"
    AGO_BEFORE = "ago_before"
    END_OF = "end_of"
    START_OF = "start_of"
    MIDDLE_OF = "middle_of"
    PART = "part"
    WEEK_OF = "week_of"
    SOMEDAY = "someday"
    EVERY = "every"
    EACH = "each"
    """As ``EVERY``, where it says when something comes again and nothing else."""
    OTHER = "other"
    DAYS_AGAIN = "days_again"
    WORKDAY = "workday"
    RHYTHM = "rhythm"
    OF_MONTH = "of_month"
    OF_EVERY_MONTH = "of_every_month"
    LAST_DAY = "last_day"
    EVERY_YEAR = "every_year"
    STARTING = "starting"
    ENDING = "ending"
    OF = "of"
    ARTICLE = "article"
    TIME = "time"
    BEFORE_NOON = "before_noon"
    AFTER_NOON = "after_noon"
    OCLOCK = "oclock"
    HALF_PAST = "half_past"
    HALF_TO = "half_to"
    QUARTER_PAST = "quarter_past"
    QUARTER_TO = "quarter_to"
    AT = "at"
    ON = "on"
    BY = "by"
    SINCE = "since"
    OR = "or"
    WEEK_NUMBER = "week_number"
    STREET = "street"
    MINUTES = "minutes"
    ORDINAL = "ordinal"


SHORT = 3
_NONE: frozenset[Sense] = frozenset()
Value = int | str | time | Unit | PartOfTime | tuple[int, Unit]


@dataclass(slots=True)
class Tokens:
    """A line's tokens with look-ups of phrases at a place."""

    folded: Folded
    items: list[Token]
    lexicon: Lexicon
    _found: dict[tuple[int, Sense], tuple[int, Value] | None] = field(default_factory=dict)
    _senses: list[frozenset[Sense]] | None = None

    def sense(self, index: int, sense: Sense) -> tuple[int, Value] | None:
        """The longest phrase with this meaning at a token: (index behind it, value)."""
        if sense not in self._begun(index):
            return None
        key = (index, sense)
        if key not in self._found:
            self._found[key] = self.lexicon.find(self.items, index, sense)
        return self._found[key]

    def is_mute(self, index: int) -> bool:
        """Whether it is a plain word, with which no day and no time begins."""
        return self.shape(index) is Shape.WORD and not self._begun(index)

    def _begun(self, index: int) -> frozenset[Sense]:
        """The meanings of the phrases that may begin at a token: none, for nearly every word."""
        if self._senses is None:
            self._senses = [self.lexicon.begun(token) for token in self.items]
        return self._senses[index] if 0 <= index < len(self._senses) else _NONE

    def number(self, index: int, sense: Sense) -> tuple[int, int] | None:
        """As ``sense``, for meanings that are numbers: weekdays, months, counts."""
        found = self.sense(index, sense)
        if found is None or not isinstance(found[1], int):
            return None
        return found[0], found[1]

    def has(self, index: int, phrases: PhraseSet) -> int:
        """The index behind the longest of these phrases at a token, or ``index``."""
        return phrases.find(self.items, index)

    def span(self, first: int, behind: int) -> Span:
        """The place in the text of the tokens from ``first`` to before ``behind``."""
        return self.folded.span(self.items[first].start, self.items[behind - 1].end)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Token:
        return self.items[index]

    def shape(self, index: int) -> Shape | None:
        return self.items[index].shape if 0 <= index < len(self.items) else None


def split(text: str, lexicon: Lexicon, sealed: tuple[Span, ...] = ()) -> Tokens:
    """The tokens of a text; ``sealed`` are places that are not to be read."""
    folded = Folded(text)
    return Tokens(folded, scan(folded, sealed), lexicon)


# --- phrases -------------------------------------------------------------------------------------


class PhraseSet:
    """Phrases of one or more words, found at a token."""

    __slots__ = ("_first",)

    def __init__(self, phrases: list[str]) -> None:
        self._first: dict[str, list[tuple[str, ...]]] = {}
        for phrase in phrases:
            parts = tuple(phrase.split())
            self._first.setdefault(parts[0], []).append(parts)
        for entries in self._first.values():
            entries.sort(key=len, reverse=True)

    def find(self, items: list[Token], index: int) -> int:
        """The index behind the longest phrase at ``index``; ``index`` itself when there is none."""
        if index >= len(items):
            return index
        token = items[index]
        if token.shape is Shape.SEALED:
            return index
        for parts in self._first.get(token.text + token.tail, ()):
            if _stands(items, index, parts):
                return index + len(parts)
        return index

    def __contains__(self, word: str) -> bool:
        return (word,) in self._first.get(word, ())


def _stands(items: list[Token], index: int, parts: tuple[str, ...]) -> bool:
    if index + len(parts) > len(items):
        return False
    for offset, part in enumerate(parts):
        token = items[index + offset]
        if token.shape is Shape.SEALED or token.text + token.tail != part:
            return False
    return True


class Lexicon:
    """The words of some languages together, the first language's meaning before the others'."""

    def __init__(
        self, languages: tuple[Language, ...], days: tuple[str, ...], months: tuple[str, ...]
    ):
        self.languages = languages
        self._first: dict[str, list[tuple[tuple[str, ...], Sense, Value]]] = {}
        self.shy: set[str] = set()
        self.endings: set[str] = set()
        self._sets: dict[str, PhraseSet] = {}
        self._shadow: frozenset[str] = frozenset()
        own = languages[0]
        for language in languages:
            if language is not own:
                self._shadow = own.plain | own.prepositions
            self._add_days(language)
            self._add_rhythms(rhythm_words.TABLES[language.code])
            self._add_times(language)
            self.shy |= language.shy
            self.endings |= language.ordinal_endings
        self._shadow = frozenset()
        self._add_names(Sense.WEEKDAY, days, 0)
        self._add_names(Sense.MONTH, months, 1)
        self._add_names(Sense.WEEKDAY, _DAYS, 0)
        self._add_names(Sense.MONTH, _MONTHS, 1)
        for entries in self._first.values():
            entries.sort(key=lambda entry: len(entry[0]), reverse=True)

    def add_short_names(self, days: tuple[str, ...], months: tuple[str, ...]) -> None:
        """The locale's short names; one of two letters is a plain word too."""
        self._add_names(Sense.WEEKDAY, days, 0)
        self._add_names(Sense.MONTH, months, 1)
        self.shy |= {w for name in days if len(w := fold(name).rstrip(".")) <= 2}

    def begun(self, token: Token) -> frozenset[Sense]:
        """What phrases that begin with this token may mean."""
        entries = self._first.get(token.text + token.tail)
        if not entries or token.shape is Shape.SEALED:
            return _NONE
        return frozenset(meaning for _, meaning, _ in entries)

    def find(self, items: list[Token], index: int, sense: Sense) -> tuple[int, Value] | None:
        token = items[index]
        for parts, meaning, value in self._first.get(token.text + token.tail, ()):
            if meaning is sense and _stands(items, index, parts):
                return index + len(parts), value
        return None

    def unit(self, word: str) -> Unit | None:
        """The length of time that a word names."""
        for parts, meaning, value in self._first.get(word, ()):
            if meaning is Sense.UNIT and parts == (word,) and isinstance(value, Unit):
                return value
        return None

    def is_weekday(self, word: str) -> bool:
        """Whether a folded word names a day of the week."""
        entries = self._first.get(word, ())
        return any(m is Sense.WEEKDAY and parts == (word,) for parts, m, _ in entries)

    def phrases(self, name: str) -> PhraseSet:
        """One of the languages' word lists, of all of them together."""
        if name not in self._sets:
            self._sets[name] = PhraseSet(self._entries(name))
        return self._sets[name]

    def _entries(self, name: str) -> list[str]:
        """A list of all languages together. A plain word of the user's own ("met" in Dutch) is not
        read as a word of the language beside it."""
        own, *others = self.languages
        entries: list[str] = list(getattr(own, name))
        shadow = (own.plain | own.prepositions) if name != "plain" else frozenset()
        for language in others:
            entries += [w for w in getattr(language, name) if w not in shadow]
        return entries

    def _add(self, sense: Sense, phrase: str, value: Value) -> None:
        parts = tuple(phrase.split())
        entries = self._first.setdefault(parts[0], [])
        if not any(p == parts and s is sense for p, s, _ in entries):
            entries.append((parts, sense, value))

    def _add_all(self, sense: Sense, phrases: Mapping[str, Value] | frozenset[str]) -> None:
        values = phrases if isinstance(phrases, Mapping) else dict.fromkeys(phrases, 0)
        for phrase, value in values.items():
            # "tom" is nobody's tomorrow but an Englishman's
            short = bool(self._shadow) and sense is Sense.AWAY and len(phrase) <= SHORT
            if phrase not in self._shadow and not short:
                self._add(sense, phrase, value)

    def _add_days(self, language: Language) -> None:
        self._add_all(Sense.AWAY, dict(language.days_away))
        self._add_all(Sense.WEEKDAY, dict(language.weekdays))
        self._add_all(Sense.MONTH, dict(language.months))
        self._add_all(Sense.UNIT, dict(language.units))
        self._add_all(Sense.NUMBER, dict(language.numbers))
        self._add_all(Sense.LENGTH, dict(language.lengths))
        self._add_all(Sense.ORDINAL, dict(language.ordinals))
        self._add_all(Sense.PART, dict(language.parts))
        for sense, phrases in (
            (Sense.COMING, language.coming),
            (Sense.THIS, language.this),
            (Sense.PAST, language.past),
            (Sense.AHEAD, language.ahead),
            (Sense.AHEAD_AFTER, language.ahead_after),
            (Sense.AGO, language.ago),
            (Sense.AGO_BEFORE, language.ago_before),
            (Sense.END_OF, language.end_of),
            (Sense.START_OF, language.start_of),
            (Sense.MIDDLE_OF, language.middle_of),
            (Sense.WEEK_OF, language.week_of),
            (Sense.SOMEDAY, language.someday),
            (Sense.EVERY, language.every),
            (Sense.OF, language.of),
            (Sense.ARTICLE, language.articles),
            (Sense.STREET, language.streets),
        ):
            self._add_all(sense, phrases)

    def _add_rhythms(self, table: RhythmWords) -> None:
        self._add_all(Sense.DAYS_AGAIN, dict(table.days))
        self._add_all(Sense.RHYTHM, dict(table.rhythms))
        for sense, phrases in (
            (Sense.EACH, table.each),
            (Sense.OTHER, table.other),
            (Sense.WORKDAY, table.workdays),
            (Sense.OF_MONTH, table.of_month),
            (Sense.OF_EVERY_MONTH, table.of_every_month),
            (Sense.LAST_DAY, table.last_days),
            (Sense.EVERY_YEAR, table.every_year),
            (Sense.STARTING, table.starting),
            (Sense.ENDING, table.ending),
        ):
            self._add_all(sense, phrases)

    def _add_times(self, language: Language) -> None:
        self._add_all(Sense.TIME, dict(language.times))
        self._add_all(Sense.MINUTES, dict(language.minutes_behind))
        for sense, phrases in (
            (Sense.BEFORE_NOON, language.before_noon),
            (Sense.AFTER_NOON, language.after_noon),
            (Sense.OCLOCK, language.oclock),
            (Sense.HALF_PAST, language.half_past),
            (Sense.HALF_TO, language.half_to),
            (Sense.QUARTER_PAST, language.quarter_past),
            (Sense.QUARTER_TO, language.quarter_to),
            (Sense.AT, language.at),
            (Sense.ON, language.on),
            (Sense.BY, language.by),
            (Sense.SINCE, language.since),
            (Sense.OR, language.or_),
            (Sense.WEEK_NUMBER, language.week_number),
        ):
            self._add_all(sense, phrases)

    def _add_names(self, sense: Sense, names: tuple[str, ...], first: int) -> None:
        """Whole names, with and without a final dot."""
        for number, name in enumerate(names):
            folded = " ".join(fold(name).rstrip(".").split())
            if folded:
                self._add(sense, folded, number + first)


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
