"""A passphrase to suggest: words that mean nothing but can be said and typed."""

from __future__ import annotations

from collections.abc import Callable

_CONSONANTS = "bdfgklmnprstvz"
_VOWELS = "aeiou"
WORDS = 4
SYLLABLES = 3
BITS = 73
"""How many yes-or-no questions it takes to guess one: 4 x 3 syllables out of 70 each."""


def suggest(below: Callable[[int], int]) -> str:
    """ "bodika lumare sotiva nerupo"; ``below(n)`` is a number from 0 to n - 1 nobody foresees."""

    def syllable() -> str:
        return _CONSONANTS[below(len(_CONSONANTS))] + _VOWELS[below(len(_VOWELS))]

    words = ("".join(syllable() for _ in range(SYLLABLES)) for _ in range(WORDS))
    return " ".join(words)
