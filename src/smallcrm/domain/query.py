"""What was typed into the search field, made into terms; and the one place that quotes for FTS5.

    query  := group*                    all of them hold
    group  := term ("or" term)*         one of them holds
    term   := ["-"] (field ":" [sign] value | word | '"' words '"')

A raw MATCH failed on 93 % of hostile strings and reached columns it should not (reliability S4):
each word is quoted, so that nothing typed is ever syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from smallcrm.domain import word_runs
from smallcrm.domain.query_fields import Field, field_named
from smallcrm.domain.text import clean, fold, letters

MAX_WORDS = 32
MAX_LENGTH = 200
_DIGRAPHS = (("oe", "œ"), ("ae", "æ"), ("ss", "ß"))
_NO_FIELDS = frozenset({"http", "https", "mailto", "tel", "file"})
"""What stands before the colon of an address of the web."""


@dataclass(frozen=True, slots=True)
class Word:
    """``text`` as typed. ``exact`` stood between quotation marks; ``open`` may be only begun;
    ``start`` and ``end`` say where it was typed."""

    text: str
    exact: bool = False
    open: bool = False
    negated: bool = False
    start: int = 0
    end: int = 0

    def match(self, *, also: Iterable[str] = ()) -> str:
        """An FTS5 expression; the index folds less than we do (Hangul, kana, Cyrillic and sharp s
        stay whole there), so it has to fold the question by itself."""
        forms = dict.fromkeys((self.text, *also))
        quoted = [f'"{form.replace(chr(34), chr(34) * 2)}"' for form in forms]
        return " OR ".join(q + "*" if self.open else q for q in quoted)

    def person_match(self) -> str:
        """As what is known of a person is indexed: with the plain letters beside the others."""
        return self.match(also=(letters(self.text),))

    def note_match(self) -> str:
        """As notes are indexed: as they were written."""
        return self.match(also=_written(self.text))


@dataclass(frozen=True, slots=True)
class Condition:
    """ "budget:>1000": a field by its folded name, how it is compared, and the words. ``field`` is
    None for one of the user's own."""

    name: str
    sign: str
    words: str
    field: Field | None = None
    negated: bool = False
    start: int = 0
    end: int = 0


Term = Word | Condition
Group = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """``groups`` all hold, in each of them one term. ``unknown`` are names of fields that there
    are not; ``number`` the digits, when all that was typed is a phone number."""

    groups: tuple[Group, ...] = ()
    unknown: tuple[str, ...] = ()
    number: str = ""

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(term for group in self.groups for term in group)

    @property
    def words(self) -> tuple[Word, ...]:
        """What is looked for in texts."""
        return tuple(t for t in self.terms if isinstance(t, Word) and not t.negated)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        return tuple(t for t in self.terms if isinstance(t, Condition))


def parse(text: str, own: Iterable[str] = ()) -> Query:
    """``own`` are the names of the user's fields: they come before those of the same name."""
    typed = clean(text)
    number = _number(typed)
    if number:
        word = Word(number, open=not typed.endswith((" ", "\n", "\t")), end=len(typed))
        return Query(((word,),), number=number)
    names = {fold(name) for name in own if name}
    groups: list[list[Term]] = []
    unknown: list[str] = []
    joins = False
    tokens = list(_tokens(typed, names))[:MAX_WORDS]
    for place, token in enumerate(tokens):
        if _is_or(token) and 0 < place < len(tokens) - 1 and groups and not joins:
            joins = True
            continue
        terms = _terms(token, typed, names, unknown)
        if joins and terms:
            groups[-1].append(terms.pop(0))
        groups += [[term] for term in terms]
        joins = False
    return Query(tuple(map(tuple, groups)), tuple(dict.fromkeys(unknown)))


def spans(body: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a text as (start, end), in order, for marking."""
    if body.isascii() and all(word.text.isascii() for word in query.words):
        return _ascii_spans(body, query.words)
    runs = word_runs.find(body)
    folded = [letters(body[start:end]) for start, end in runs] if query.words else []
    found: set[int] = set()
    for word in query.words:
        parts = [letters(word.text[start:end]) for start, end in word_runs.find(word.text)]
        for place in range(len(folded) - len(parts) + 1):
            if parts and word_runs.stand(folded, place, parts, open=word.open):
                found.update(range(place, place + len(parts)))
    return tuple(runs[place] for place in sorted(found))


def _ascii_spans(body: str, words: Iterable[Word]) -> tuple[tuple[int, int], ...]:
    """The same, five times as quick."""
    found: set[tuple[int, int]] = set()
    for word in words:
        for match in word_runs.pattern(word.text, word.open).finditer(body):
            found.update(run.span() for run in word_runs.ASCII.finditer(body, *match.span()))
            begin = max(start for start, end in found if end == match.end())
            last = word_runs.ASCII.match(body, begin)
            if last is not None:  # all of a word that is only begun
                found.discard((last.start(), match.end()))
                found.add(last.span())
    return tuple(sorted(found))


# --- reading ------------------------------------------------------------------------------------

_SIGNED = (
    r"\s?:\s?(?P<sign>>=|<=|>|<|=|)\s?(?:\"(?P<quoted>[^\"]*)\"?|(?P<value>[^\s\"]+)|(?=\s|$))"
)
_WORD = re.compile(r'(?P<minus>-?)(?:"(?P<exact>[^"]*)"?|(?P<word>\S+))')
_FIELD = re.compile(r"(?P<minus>-?)(?P<name>[^\W\d_][\w.-]*?)" + _SIGNED.replace(r"\s?:", ":", 1))


def _tokens(text: str, own: set[str]) -> Iterator[re.Match[str]]:
    """From one end to the other: fields, words, and what stands between quotation marks."""
    longest = sorted(own, key=len, reverse=True)
    mine = re.compile(rf"(?P<minus>-?)(?P<name>{'|'.join(map(re.escape, longest))}){_SIGNED}", re.I)
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        match = (mine.match(text, place) if own else None) or _FIELD.match(text, place)
        match = match or _WORD.match(text, place)
        assert match is not None  # _WORD takes whatever is no space
        yield match
        place = match.end()


def _is_or(token: re.Match[str]) -> bool:
    return token.group().casefold() == "or"


def _terms(token: re.Match[str], text: str, own: set[str], unknown: list[str]) -> list[Term]:
    """A condition, a word, or nothing; the words of a field that there is not, one by one."""
    parts = token.groupdict()
    negated, start, end = parts["minus"] == "-", token.start(), token.end()
    name = fold(parts.get("name") or "")
    if name:
        field = None if name in own else field_named(name)
        if field is not None or name in own:
            words = parts["value"] if parts["quoted"] is None else parts["quoted"]
            return [Condition(name, parts["sign"], words or "", field, negated, start, end)]
        if name not in _NO_FIELDS and (parts["value"] or parts["quoted"]):
            unknown.append(parts["name"])
        pieces = re.split(r"[:\s]\s*", token.group().lstrip("-"))
        words = [_word(piece, text, token, negated=negated) for piece in pieces]
        kept = [word for word in words if word is not None]
        return [replace(word, open=word.open and word is kept[-1]) for word in kept]
    typed = parts["word"] if parts["exact"] is None else parts["exact"]
    word = _word(typed, text, token, negated=negated, exact=parts["exact"] is not None)
    return [word] if word else []


def _word(
    typed: str, text: str, token: re.Match[str], *, negated: bool, exact: bool = False
) -> Word | None:
    """None where nothing is left that an index knows."""
    runs = [typed[start:end][:MAX_LENGTH] for start, end in word_runs.find(typed)]
    kept = " ".join(run for run in runs if fold(run))[: MAX_LENGTH * 4]
    if not kept:
        return None
    begun = not exact and token.end() == len(text)
    return Word(kept, exact, begun, negated, token.start(), token.end())


def _written(text: str) -> Iterator[str]:
    """How else a word may be written in a note."""
    plain = letters(text)
    yield plain
    for pair, letter in _DIGRAPHS:
        if pair in plain:
            yield plain.replace(pair, letter)


def _number(text: str) -> str:
    """Digits of what can only be a phone number: at least four, with nothing but its signs."""
    plain = "".join(c for c in text if c.isascii() and c.isdigit())
    others = {c for c in text if not (c.isascii() and c.isdigit())}
    if len(plain) < 4 or others - set(" +-/().\u00a0"):
        return ""
    return plain[-9:].lstrip("0") if len(plain) >= 9 else plain.lstrip("0")
