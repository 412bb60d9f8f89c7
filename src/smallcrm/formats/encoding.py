"""Bytes that people's files bring, made text: byte order marks, declared charsets, and a guess.

The guess looks at bytes that are no UTF-8 and asks of each likely charset how odd the letters
would stand: a sign inside a word, a capital after a small letter, Cyrillic beside Latin, a vowel
where only a consonant can be. The least odd wins; between equals the one named first.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterable

FALLBACK = "cp1252"
SAMPLE_BYTES = 16_384

# Charsets a declaration may name, by the name Python gives them, and the one to read with: the
# wider sibling where files are known to use it under the narrower name. Others (idna, punycode,
# unicode_escape, ...) are codecs for something else, some of them slow on hostile input.
_SIBLING = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}
_READABLE = frozenset(
    "utf-8 utf-16 utf-16-le utf-16-be cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257"
    " cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10"
    " iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic"
    " cp437 cp850 cp852 cp866 cp874 tis-620 cp932 euc_jp iso2022_jp cp949 gb18030 big5 cp950".split()
)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def as_utf8(data: bytes) -> bytes:
    """The file without its byte order mark and, if it was UTF-16 or UTF-32, as UTF-8.

    UTF-16 without a mark is known by its zero bytes: text in it holds many, at odd places only
    (little endian) or at even places only (big endian). All else comes back as it is.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return rest if name == "utf-8" else _recode(rest, name)
    head = data[:2048]
    zeros = head.count(0)
    if zeros * 4 > len(head):
        even = head[::2].count(0)
        if even * 8 < zeros:
            return _recode(data, "utf-16-le")
        if even * 8 > zeros * 7:
            return _recode(data, "utf-16-be")
    return data


def charset(declared: str) -> str:
    """The codec to read a declared charset with; "" when the name means nothing to us."""
    try:
        name = codecs.lookup(declared.strip().strip('"')).name
    except (LookupError, ValueError):
        return ""
    name = _SIBLING.get(name, name)
    return name if name in _READABLE else ""


def decode(raw: bytes, charsets: Iterable[str]) -> str | None:
    """The text by the first charset that fits without a fault, or None."""
    for name in charsets:
        try:
            return raw.decode(name)
        except UnicodeDecodeError:
            continue
    return None


def decode_with_gaps(raw: bytes, name: str) -> str:
    """The text with U+FFFD where bytes mean nothing; a letter cut off at the end is left out."""
    try:
        return raw.decode(name)
    except UnicodeDecodeError as fault:
        if fault.end == len(raw) and fault.reason.startswith(("unexpected end", "incomplete")):
            return raw[: fault.start].decode(name, "replace")
        return raw.decode(name, "replace")


def guess(samples: Iterable[bytes], *, mac: bool = False) -> str:
    """The likely charset of bytes that are no UTF-8. ``mac``: the file has CR line ends only."""
    raw = b"\n".join(samples)[:SAMPLE_BYTES]
    names = (*(("mac_roman",) if mac else ()), *_LIKELY)
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


# --- how odd a text looks -----------------------------------------------------------------------

_LIKELY = ("cp1252", "cp1254", "cp1250", "iso8859_2", "cp1251", "cp1253", "koi8_r", "cp932")
_VOWELS = frozenset("aeiouáéíóúàèìòùâêîôûäëïöüãõåæøăąęěőűůıœ")
_NEUTRAL = frozenset("yýÿhjw")
_RARE = frozenset("ъэёґѓќџљњђћѕўәΰΐϊϋψξζθ")
_VOWELS_OF_RUSSIAN = frozenset("аеёиоуыэюяії")
_NOT_TURKISH = frozenset("áéíóúàèìòùäëïãõåæøñ")
_JOINERS = frozenset("’·–—-\u00ad")


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
    odd = 2.0 if letter.isupper() and before.islower() else 0.0
    if letter >= "\u0370":  # Greek and Cyrillic
        odd += 3.0 * (_is_latin(before) + _is_latin(after))
        odd += 2.0 if letter == "ς" and after.isalpha() else 0.0
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
    return 3.0 * (before.isalpha() and after.isalpha()) + 1.0 * after.isalpha()


def _sound_oddness(before: str, letter: str, after: str) -> float:
    """Penalty for a Latin letter that does not sound where it stands, by the habits of names."""
    if letter in _HABITS:
        return _HABITS[letter] * (not _follows_habit(before, letter, after))
    if letter in _VOWELS:
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


def _recode(data: bytes, name: str) -> bytes:
    return data.decode(name, "replace").encode("utf-8", "replace")
