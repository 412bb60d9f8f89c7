"""Names of other scripts and spellings in plain Latin letters, so that they can be compared.

Cyrillic after the passport practice (ICAO Doc 9303, simplified), Greek after ELOT 743, and what
German and Scandinavian names become on a keyboard without their letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

from smallcrm.domain.text import fold

_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "ґ": "g",
    "д": "d",
    "ђ": "dj",
    "е": "e",
    "ё": "e",
    "є": "ie",
    "ж": "zh",
    "з": "z",
    "и": "i",
    "і": "i",
    "ї": "i",
    "й": "i",
    "ј": "j",
    "к": "k",
    "л": "l",
    "љ": "lj",
    "м": "m",
    "н": "n",
    "њ": "nj",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "ћ": "c",
    "у": "u",
    "ў": "u",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "џ": "dz",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "iu",
    "я": "ia",
}
_GREEK = {
    "α": "a",
    "β": "v",
    "γ": "g",
    "δ": "d",
    "ε": "e",
    "ζ": "z",
    "η": "i",
    "θ": "th",
    "ι": "i",
    "κ": "k",
    "λ": "l",
    "μ": "m",
    "ν": "n",
    "ξ": "x",
    "ο": "o",
    "π": "p",
    "ρ": "r",
    "σ": "s",
    "ς": "s",
    "τ": "t",
    "υ": "y",
    "φ": "f",
    "χ": "ch",
    "ψ": "ps",
    "ω": "o",
}
_LATIN = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
}
_PLAIN = str.maketrans({**_CYRILLIC, **_GREEK, **_LATIN})
_GREEK_PAIRS = (("ου", "ou"), ("αυ", "av"), ("ευ", "ev"), ("μπ", "b"), ("ντ", "nt"))
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_NO_WORD = re.compile(r"[^a-z0-9\u0250-\U0010ffff]+")
_SOUNDS = (
    *(("tsch", "c"), ("shch", "s"), ("tch", "c"), ("sch", "s"), ("zh", "s"), ("sh", "s")),
    *(("kh", "h"), ("ch", "h"), ("ph", "f"), ("th", "t"), ("ts", "c"), ("tz", "c"), ("ck", "k")),
    *(("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"), ("ij", "i"), ("iy", "i"), ("yi", "i")),
    *(("ei", "i"), ("ai", "i"), ("ey", "i"), ("ay", "i"), ("ie", "i"), ("ia", "a"), ("iu", "u")),
    *(("ya", "a"), ("yu", "u"), ("ja", "a"), ("ju", "u"), ("ks", "x"), ("y", "i"), ("j", "i")),
    *(("w", "v"), ("q", "k"), ("z", "s"), ("c", "k")),
)
_TWICE = re.compile(r"(\D)\1+")


def plain(text: str) -> str:
    """In small Latin letters without marks: "Müller" is "muller", "Дмитрий" is "dmitrii"."""
    if text.isascii():
        if text.replace(" ", "").isalnum():
            return text.lower()
        return " ".join(_NO_WORD.sub(" ", text.lower().replace("'", "")).split())
    lower = fold(text)
    for pair, latin in _GREEK_PAIRS:
        lower = lower.replace(pair, latin)
    lower = lower.replace("\u2019", "").translate(_PLAIN)
    return " ".join(_NO_WORD.sub(" ", lower).split())


def spelled(text: str) -> str:
    """As ``plain``, with the letters that German and Danish write as two: "mueller"."""
    return plain(text) if text.isascii() else plain(text.lower().translate(_SPELLED))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A word of ``plain`` as roughly as it sounds: the same for "mueller", "muller" and "müller",
    for "dmitrii", "dmitriy" and "dmitry", for "sofia" and "sophia"."""
    for letters, heard in _SOUNDS:
        word = word.replace(letters, heard)
    return _TWICE.sub(r"\1", word)
