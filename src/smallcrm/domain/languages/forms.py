"""What the tables of several languages are made with: forms of words from their stems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from smallcrm.domain.language import Words, words

V = TypeVar("V")


def every(meanings: Mapping[str, V]) -> dict[str, V]:
    """As a table: each of the entries of a key means its value."""
    return {entry: value for text, value in meanings.items() for entry in words(text)}


def in_turn(text: str, first: int = 0) -> dict[str, int]:
    """Entries numbered from ``first`` on, each of one or more words that mean the same."""
    return {w: n for n, entry in enumerate(text.split(","), first) for w in entry.split()}


def before(heads: str, tails: Iterable[str]) -> Words:
    """Every head with every tail: "lui envoie"; "l'appelle", where the tail begins with a vowel."""
    kept, fronts = list(tails), words(heads)
    plain = frozenset(f"{h} {t}" for h in fronts if h[-1] != "'" for t in kept)
    return plain | frozenset(h + t for h in fronts if h[-1] == "'" for t in kept if t[0] in "aeiou")


def behind(stems: Iterable[str], ends: str) -> Words:
    """Every stem with every ending, as one word: "envoie-lui"."""
    kept = words(ends)
    return frozenset(stem + end for stem in stems for end in kept)
