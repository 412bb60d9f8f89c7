"""The likely charset of bytes that are no UTF-8 and that nobody declared.

Of each likely charset it is asked how odd the letters would stand: a sign inside a word, a capital
after a small letter, Cyrillic beside Latin, a vowel where only a consonant can be. The least odd
wins; between equals the one named first.
"""

from __future__ import annotations

import unicodedata

FALLBACK = "cp1252"
SAMPLE_BYTES = 16_384

_LIKELY = (
    *("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1251", "cp1253", "koi8_r", "cp1255"),
    *("cp1256", "cp932"),
)
_VOWELS = frozenset("aeiouáéíóúàèìòùâêîôûäëïöüãõåæøăąęěőűůıœ")
_NEUTRAL = frozenset("yýÿhjw")
_RARE = frozenset("ъэёґѓќџљњђћѕўәΰΐϊϋψξζθ")
_VOWELS_OF_RUSSIAN = frozenset("аеёиоуыэюяії")
_NOT_TURKISH = frozenset("áéíóúàèìòùäëïãõåæøñ")
_FINALS = frozenset("ςךםןףץ")
_JOINERS = frozenset("’·–—-\u00ad")


def guess(data: bytes, *, is_mac: bool = False) -> str:
    """The name of the charset. ``is_mac``: the file has CR line ends only, as Mac OS 9 wrote."""
    raw = data[:SAMPLE_BYTES]
    names = ("mac_roman", *_LIKELY) if is_mac else _LIKELY
    best, least = FALLBACK, float("inf")
    for name in names:
        try:
            text = raw.decode(name)
        except UnicodeDecodeError:
            continue
        odd = _oddness(text, name)
        if odd < least:
            best, least = name, odd
    return best


def _oddness(text: str, name: str) -> float:
    """Penalties for the letters beyond ASCII, by their neighbours."""
    total = 0.0
    padded = f" {text} "
    for at, letter in enumerate(text, 1):
        if letter >= "\x80":
            total += _letter_oddness(padded[at - 1], letter, padded[at + 1], name)
    return total


def _letter_oddness(before: str, letter: str, after: str, name: str) -> float:
    if letter >= "\u3000":
        return _east_oddness(before, letter, after)
    if not letter.isalpha() or letter in "ªº":
        return _sign_oddness(before, letter, after)
    odd = 2.0 * (letter.isupper() and before.islower())
    odd += 1.0 * (letter.isupper() and before.isupper() and after.islower())
    if letter >= "\u0370":  # Greek, Cyrillic, Hebrew, Arabic
        odd += 3.0 * (_is_latin(before) + _is_latin(after))
        odd += 2.0 if letter in _FINALS and after.isalpha() else 0.0
        odd += 0.4 * (letter.islower() and not before.isalpha())
        odd += 0.3 * (letter.isupper() and before.isupper())
        odd += 1.0 * (letter in "йЙ" and before.lower() not in _VOWELS_OF_RUSSIAN)
        return odd + (0.5 if letter.lower() in _RARE else 0.0)
    odd += 0.5 * ((before >= "\x80") + (after >= "\x80"))
    odd += 0.5 * (name == "cp1254" and letter.lower() in _NOT_TURKISH)
    return odd + _sound_oddness(before.lower(), letter.lower(), after.lower())


def _east_oddness(before: str, letter: str, after: str) -> float:
    """Half-width katakana are single bytes, so that any Latin letter can look like one."""
    odd = 2.0 * (_is_latin(before) + _is_latin(after))
    if "\ue000" <= letter <= "\uf8ff":
        odd += 3.0
    return odd + (0.6 if "\uff61" <= letter <= "\uff9f" else 0.0)


def _sign_oddness(before: str, letter: str, after: str) -> float:
    if unicodedata.category(letter) == "Cc":
        return 5.0
    if letter in _JOINERS:
        return 0.0
    if letter in "‘“":
        return 1.0 * before.isalpha()
    return 3.0 * (before.isalpha() and after.isalpha()) + 1.0 * after.isalpha()


def _sound_oddness(before: str, letter: str, after: str) -> float:
    """Penalty for a Latin letter that does not sound where it stands, by the habits of names."""
    if letter in _HABITS:
        return _HABITS[letter] * (not _follows_habit(before, letter, after))
    if letter in _VOWELS and letter not in "ëï":  # those part two vowels
        return 1.0 * (before in _VOWELS or after in _VOWELS)
    if letter in _NEUTRAL:
        return 0.2 * (letter == "ý")
    return 1.0 * (_is_consonant(before) and (_is_consonant(after) or not after.isalpha()))


_HABITS = {"ñ": 1.0, "ń": 1.0, "þ": 1.0, "ð": 0.2, "õ": 0.3, "ã": 0.3, "ù": 0.3, "û": 0.2}


def _follows_habit(before: str, letter: str, after: str) -> bool:
    """Spanish ñ before a vowel, Polish ń never; Icelandic þ begins, ð after r; õe, ão; final ù."""
    if letter in "ñń":
        return (after in _VOWELS) == (letter == "ñ")
    if letter in "þð":
        return not before.isalpha() if letter == "þ" else before not in _VOWELS
    if letter in "õã":
        return after in "eos" or not after.isalpha()
    return not after.isalpha()


def _is_consonant(letter: str) -> bool:
    return letter.isalpha() and letter not in _VOWELS and letter not in _NEUTRAL


def _is_latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u0250"
