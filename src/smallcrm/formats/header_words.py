"""What a header word means, in whichever language, however it is written.

First whole headers as programs write them, then the numbered groups of Google, and then headers put
together of words that we know ("Téléphone 2 (bureau)", "phone_work", "MAILINGPOSTALCODE").
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from smallcrm.domain.text import fold
from smallcrm.formats import header_parts
from smallcrm.formats.headers import (
    dutch,
    eastern,
    english,
    german,
    nordic,
    romance,
    semitic,
    southern,
)

TABLES = {
    "en": english.WORDS,
    "de": german.WORDS,
    "fr": romance.FRENCH,
    "es": romance.SPANISH,
    "it": romance.ITALIAN,
    "nl": dutch.WORDS,
    "pt": romance.PORTUGUESE,
    "pl": eastern.SLAVIC,
    "sv": nordic.SWEDISH,
    "da": nordic.DANISH,
    "nb": nordic.NORWEGIAN,
    "fi": nordic.FINNISH,
    "hu": southern.HUNGARIAN,
    "ro": southern.ROMANIAN,
    "hr": southern.SOUTH_SLAVIC,
    "tr": southern.TURKISH,
    "el": southern.GREEK,
    "ru": eastern.RUSSIAN,
    "uk": eastern.UKRAINIAN,
    "bg": eastern.BULGARIAN,
    "ar": semitic.ARABIC,
    "he": semitic.HEBREW,
    "zh": eastern.CHINESE,
    "ja": eastern.JAPANESE,
    "ko": eastern.KOREAN,
}
"""The words by language; between languages of equal claim the first wins."""
LONGEST = 80
"""A longer text is no header word."""
_UNFOLDED = str.maketrans({"ı": "i", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "œ": "oe"})
"""Letters that are no letter with a mark, and yet are written without it."""
_ZONE = re.compile(r"\s*\((?:gmt|utc)[^)]*\)\s*\Z|\s*\*\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """``meaning`` and ``label`` as the tables write them; ``group`` is one of Google's numbers."""

    meaning: str
    label: str = ""
    group: str = ""


def key(header: str) -> str:
    """A header without case, accents, blanks and marks: "E-Mail 2: Adresse" is email2adresse."""
    folded = fold(_ZONE.sub("", header)).translate(_UNFOLDED)
    return "".join(c for c in folded if c.isalnum())


def languages(headers: Iterable[str]) -> list[str]:
    """All languages, that of most of the headers first."""
    found: Counter[str] = Counter()
    for header in headers:
        speaking = _spoken(header)
        for language in speaking:
            found[language] += 12 // len(speaking)
    order = list(TABLES)
    return sorted(order, key=lambda name: (-found[name], order.index(name)))


def lookup(header: str, order: Sequence[str] = tuple(TABLES)) -> Word | None:
    """What a header means, asked in this order of languages; None when nobody knows."""
    if not header or len(header) > LONGEST:
        return None
    numbered = header_parts.numbered(header)
    if numbered:
        return Word(*numbered)
    exact = _spoken(header)
    if exact:
        return next(exact[language] for language in order if language in exact)
    composed = header_parts.composed(header)
    return None if composed is None else Word(*composed)


def _spoken(header: str) -> dict[str, Word]:
    """What each language means by a header; "Ufficio 2" and "2. e-mail cím" are theirs without
    the number."""
    name = key(header)
    found = _exact().get(name)
    if found is None:
        bare = "".join(c for c in name if not c.isdigit())
        found = _exact().get(bare) if len(name) - len(bare) in (1, 2) else None
    return found or {}


@lru_cache(maxsize=4096)
def known(header: str) -> bool:
    """Whether it is a header word in any language."""
    return lookup(header.strip()) is not None


def is_spelled(header: str) -> bool:
    """Whether it is a header word letter by letter, accents and all."""
    return header.casefold() in _spelled()


def known_cells(cells: Iterable[str]) -> set[str]:
    """The cells that are header words, each once."""
    return {c for c in cells if c.strip() and len(c) <= LONGEST and known(c)}


@lru_cache(maxsize=1)
def _exact() -> dict[str, dict[str, Word]]:
    """By key, what each language that has the word means by it."""
    found: dict[str, dict[str, Word]] = {}
    for language, table in TABLES.items():
        for line in table.splitlines():
            spec, _, words = line.partition(" = ")
            meaning, _, label = spec.partition("/")
            for word in words.split(" | "):
                if word:
                    found.setdefault(key(word), {}).setdefault(language, Word(meaning, label))
    found.pop("", None)
    return found


@lru_cache(maxsize=1)
def _spelled() -> frozenset[str]:
    lines = (line for table in TABLES.values() for line in table.splitlines())
    return frozenset(w.casefold() for line in lines for w in line.partition(" = ")[2].split(" | "))
