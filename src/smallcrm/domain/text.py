"""Text from outside, made storable and sortable. Plain text stays plain text."""

from __future__ import annotations

import re
import unicodedata

_SORT_DROPPED = dict.fromkeys(map(ord, "'\u2019`\u00b4\u201c\u201d\"()[]{}<>.,;:#*"), None)
_PLAIN = str.maketrans(
    {
        "\u0153": "oe",
        "\u00e6": "ae",
        "\u00f8": "o",
        "\u0142": "l",
        "\u0111": "d",
        "\u00f0": "d",
        "\u00fe": "th",
        "\u0131": "i",
        "\u0127": "h",
        "\u014b": "n",
    }
)
_SPECIAL = frozenset(map(chr, _PLAIN)) | {"\u00df"}
_NO_DIGITS = {code: None for code in range(128) if not chr(code).isdigit()}

_COUNTED = re.compile(r"[\d\W_]+")

NO_LETTERS = "\uffff"
"""What the sort key of a name without letters and digits begins with: after all letters."""


def clean(text: str) -> str:
    """Make text storable: no NUL, no lone surrogates (SQLite refuses them), NFC, LF line ends."""
    if text.isascii() and "\x00" not in text and "\r" not in text:
        return text  # most texts: nothing to do
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """``clean``, with all white space runs as one blank and none at the ends."""
    if not text:
        return text
    return " ".join(clean(text).split())


def fold(text: str) -> str:
    """Case and accents removed, for comparing and ordering: "Müller" and "MULLER" fold alike."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def letters(text: str) -> str:
    """``fold``, with the letters that have no accent to lose written as those who do not have them
    on the keyboard do: "Bœuf" as "boeuf", "Łódź" as "lodz". For finding, not for ordering."""
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(_PLAIN)


def uncounted(text: str) -> str:
    """``fold``, with one blank for digits and marks, and none at the ends: what numbered names have
    in common, such as "Phone 1" and "Phone-2"."""
    return _COUNTED.sub(" ", fold(text)).strip()


def has_plain_form(text: str) -> bool:
    """Whether it has letters that a full-text index takes for no others: those of ``letters``,
    and the sharp s."""
    return not text.isascii() and not _SPECIAL.isdisjoint(text.lower())


def sort_key(name: str) -> str:
    """The order of the people list: as shown, folded, without leading punctuation.

    A name that folds away entirely (only emoji or symbols) sorts by itself, after the letters.
    """
    key = " ".join(fold(name).translate(_SORT_DROPPED).split())
    if key and (key[0].isalpha() or key[0].isdigit()):
        return key
    return NO_LETTERS + (key or name)


def initials(name: str) -> str:
    """At most two letters: of the first and the last word; one for a single word; "?" for none."""
    words = [w for w in name.split() if any(c.isalnum() for c in w)]
    if not words:
        return name.strip()[:1] or "?"
    picked = [words[0]] if len(words) == 1 else [words[0], words[-1]]
    return "".join(next(c for c in w if c.isalnum()) for w in picked).upper()


def digits(number: str) -> str:
    """Only the ASCII digits of a phone number, whatever script they were written in."""
    if number.isascii():
        return number.translate(_NO_DIGITS)
    return "".join(str(unicodedata.digit(c)) for c in number if unicodedata.category(c) == "Nd")
