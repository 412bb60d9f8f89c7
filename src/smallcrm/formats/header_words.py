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
from smallcrm.formats.headers import eastern, english, german, northern, romance

TABLES = {
    "en": english.WORDS,
    "de": german.WORDS,
    "fr": romance.FRENCH,
    "es": romance.SPANISH,
    "it": romance.ITALIAN,
    "nl": northern.DUTCH,
    "pt": romance.PORTUGUESE,
    "pl": eastern.SLAVIC,
    "sv": northern.SCANDINAVIAN,
    "ru": eastern.RUSSIAN,
    "zh": eastern.CHINESE,
    "ja": eastern.JAPANESE,
    "ko": eastern.KOREAN,
}
"""The words by language; between languages of equal claim the first wins."""
LONGEST = 80
"""A longer text is no header word."""
_ZONE = re.compile(r"\s*\((?:gmt|utc)[^)]*\)\s*\Z|\s*\*\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """``meaning`` and ``label`` as the tables write them; ``group`` is one of Google's numbers."""

    meaning: str
    label: str = ""
    group: str = ""


def key(header: str) -> str:
    """A header without case, accents, blanks and marks: "E-Mail 2: Adresse" is email2adresse."""
    return "".join(c for c in fold(_ZONE.sub("", header)) if c.isalnum())


def languages(headers: Iterable[str]) -> list[str]:
    """All languages, that of most of the headers first."""
    found: Counter[str] = Counter()
    for header in headers:
        speaking = _exact().get(key(header), {})
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
    exact = _exact().get(key(header))
    if exact:
        return next(exact[language] for language in order if language in exact)
    composed = header_parts.composed(header)
    return None if composed is None else Word(*composed)


@lru_cache(maxsize=4096)
def known(header: str) -> bool:
    """Whether it is a header word in any language."""
    return lookup(header.strip()) is not None


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
