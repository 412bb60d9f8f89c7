"""How long a passphrase would hold: an estimate of our own, on the low side.

What is counted is what a guesser would have to try: letters by their kinds, but a word, a row of
the keyboard, a year or a repetition for little more than one thing.
"""

from __future__ import annotations

import math
import re
from enum import IntEnum
from itertools import pairwise

SHORTEST = 8
_COMMON = """
    password passwort motdepasse contrasena wachtwoord qwerty qwertz azerty letmein welcome
    willkommen iloveyou admin login master dragon monkey football baseball sunshine princess
    shadow superman batman trustno hello hallo bonjour secret geheim love liebe summer sommer
    winter spring autumn january february march april june july august september october
    november december monday friday smallcrm customer client clients computer internet
"""
_ROWS = ("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "1234567890")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LEET = str.maketrans("430157@$!", "aeolstasi")


class Strength(IntEnum):
    """Against somebody who has the file and tries a hundred thousand a second."""

    TOO_SHORT = 0
    WEAK = 1
    """Weeks or less."""
    FAIR = 2
    """Months to some hundred years."""
    GOOD = 3
    """Longer."""


def strength(passphrase: str) -> Strength:
    if len(passphrase.strip()) < SHORTEST:
        return Strength.TOO_SHORT
    found = bits(passphrase)
    if found < 38:
        return Strength.WEAK
    return Strength.FAIR if found < 52 else Strength.GOOD


def bits(passphrase: str) -> float:
    """The logarithm of how many tries it may take."""
    words = [w for w in re.split(r"[\s_\-.,;]+", passphrase) if w]
    seen: set[str] = set()
    total = 0.0
    for word in words:
        total += 1.0 if word.casefold() in seen else _word(word)
        seen.add(word.casefold())
    return total


def _word(word: str) -> float:
    """A single word, or a mixture without a space."""
    plain = word.casefold()
    core = re.sub(r"^\W+|[\W\d]+$", "", plain).translate(_LEET)
    rest = len(word) - len(core)
    if core in _COMMON.split():
        return 7.0 + 2.5 * rest
    if re.fullmatch(r"(19|20)\d\d", word):
        return 7.0
    kinds = _kinds(word)
    by_letters = _distinct_length(plain) * math.log2(kinds)
    if re.fullmatch(r"[^\W\d_]{3,}", word):  # a word as it stands in a dictionary, most likely
        return min(by_letters, 13.0 + (1.0 if word not in (plain, word.title()) else 0.0))
    if core.isalpha() and core.isascii() and core != plain and re.search("[aeiou]", core):
        return min(by_letters, 16.0 + 4.0 * rest)  # a word with figures for some of its letters
    return by_letters


def _kinds(word: str) -> int:
    pools = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"\d", 10), (r"[^\w\s]", 20), (r"[^\x00-\x7f]", 60))
    return sum(size for pattern, size in pools if re.search(pattern, word)) or 2


def _distinct_length(plain: str) -> float:
    """Letters that follow from the one before (aaa, abc, 321, qwe) hardly count."""
    length = 1.0
    for before, letter in pairwise(plain):
        follows = before == letter or any(
            before + letter in row or letter + before in row for row in (*_ROWS, _ALPHABET)
        )
        length += 0.25 if follows else 1.0
    return length
