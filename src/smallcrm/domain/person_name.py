"""A name as it is compared: plain letters, given and family name apart, titles left out."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from smallcrm.domain.name_words import (
    ELDER,
    LEGAL,
    MEN,
    PARTICLES,
    TITLES,
    WOMEN,
    YOUNGER,
)
from smallcrm.domain.transliteration import plain, sound, spelled

_ENDS = frozenset({*YOUNGER, *ELDER})
_Words = tuple[str, ...]


class Name(NamedTuple):
    """A name for comparing: words in plain Latin letters, titles and generation set apart.
    ``spelled`` is the name with "ue" for "ü", "" where that is the same as the words; ``title``
    only says whether it is one of a man ("m") or of a woman ("f")."""

    words: tuple[str, ...]
    given: str
    family: str
    middle: tuple[str, ...] = ()
    spelled: str = ""
    generation: str = ""
    title: str = ""

    @property
    def sounds(self) -> frozenset[str]:
        """Worked out when asked for: of a large file hardly any are compared by it."""
        return frozenset(map(sound, self.words))

    @property
    def spellings(self) -> frozenset[str]:
        return frozenset(filter(None, (" ".join(self.words), self.spelled)))


def name_of(shown: str, given: str = "", family: str = "", suffix: str = "") -> Name:
    """From the shown name, and the parts where they are known. An e-mail address is no name."""
    if "@" in shown and not given and not family:
        shown = ""
    if given and family:
        first, last, whole = _words(given), _words(family), f"{given} {family}"
        title = "" if shown == whole else _title(shown)
        rest = _endings(plain(shown)) if suffix or shown != whole else []
    else:
        first, last, rest = _split(shown)
        whole, title = shown, _title(shown)
    if suffix:
        rest += _endings(f"- {plain(suffix)}")
    if not first:
        first, last = last, first
    words = (*first, *last)
    return Name(
        words,
        first[0] if first else "",
        " ".join(last),
        first[1:],
        "" if whole.isascii() or not words else _spelled(whole, words),
        (YOUNGER.get(rest[0]) or ELDER[rest[0]]) if rest else "",
        title,
    )


def name_of_company(shown: str) -> Name:
    """Without the legal form: "Acme Ltd" is "Acme"."""
    words = plain(shown).split()
    kept = tuple(w for w in words if w not in LEGAL) or tuple(words)
    return Name(kept, "", "", (), "" if shown.isascii() else spelled(shown))


def _spelled(whole: str, words: tuple[str, ...]) -> str:
    other = " ".join(w for w in _words(spelled(whole)) if w not in _ENDS)
    return "" if other == " ".join(words) else other


def _endings(text: str) -> list[str]:
    """The words that tell father and son apart: behind the name, as "Sr" before it is a title."""
    words = text.split()
    return [] if _ENDS.isdisjoint(words) else [w for w in words[1:] if w in _ENDS]


def _split(shown: str) -> tuple[_Words, _Words, list[str]]:
    """Given and family words of a name as it is shown, and what tells father and son apart."""
    rest = _endings(plain(shown))
    head, comma, tail = shown.partition(",")
    words, behind = _without_ends(head), _without_ends(tail) if comma else ()
    if words and behind:
        return behind, words, rest
    words = words or behind
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return (words[:at], words[at:], rest) if len(words) > 1 else (words, (), rest)


def _title(shown: str) -> str:
    words = plain(shown).split()
    if TITLES.isdisjoint(words):
        return ""
    return "f" if not WOMEN.isdisjoint(words) else "m" if not MEN.isdisjoint(words) else ""


def _without_ends(text: str) -> _Words:
    words = _words(text)
    return words if _ENDS.isdisjoint(words) else tuple([w for w in words if w not in _ENDS])


@lru_cache(maxsize=16384)
def _words(text: str) -> _Words:
    """Kept, for a large file has the same given and family names again and again."""
    words = plain(text.replace("&", " and ").replace("+", " and ")).split()
    return tuple(words if TITLES.isdisjoint(words) else [w for w in words if w not in TITLES])


def nicknames_of(text: str) -> frozenset[str]:
    """A nickname field may have several: "Bob, Bobby"."""
    return frozenset(_words(text.replace(",", " ")))
