"""A name as it is compared: plain letters, given and family name apart, titles left out."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.name_words import ELDER, LEGAL, PARTICLES, TITLES, YOUNGER
from smallcrm.domain.transliteration import plain, sound, spelled

_ENDS = frozenset({*YOUNGER, *ELDER})


@dataclass(frozen=True, slots=True)
class Name:
    """A name for comparing: words in plain Latin letters, titles and generation set apart."""

    words: tuple[str, ...]
    given: str
    family: str
    middle: tuple[str, ...] = ()
    sounds: frozenset[str] = frozenset()
    spellings: frozenset[str] = frozenset()
    generation: str = ""


def name_of(shown: str, given: str = "", family: str = "", suffix: str = "") -> Name:
    """From the shown name, and the parts where they are known. An e-mail address is no name."""
    if "@" in shown and not given and not family:
        shown = ""
    if given and family:
        first, last, whole = _words(given), _words(family), f"{given} {family}"
        rest = _endings(shown, suffix) if suffix or shown != whole else []
    else:
        first, last = _split(shown)
        rest, whole = _endings(shown, suffix), shown
    if not first:
        first, last = last, first
    words = (*first, *last)
    spellings = {" ".join(words)}
    if not whole.isascii():
        spellings.add(" ".join(w for w in _words(spelled(whole)) if w not in _ENDS))
    return Name(
        words,
        first[0] if first else "",
        " ".join(last),
        tuple(first[1:]),
        frozenset(map(sound, words)),
        frozenset(spellings) if words else frozenset(),
        next((YOUNGER.get(w) or ELDER[w] for w in rest), ""),
    )


def name_of_company(shown: str) -> Name:
    """Without the legal form: "Acme Ltd" is "Acme"."""
    words = plain(shown).split()
    kept = tuple(w for w in words if w not in LEGAL) or tuple(words)
    spellings = frozenset({" ".join(kept), *([spelled(shown)] if not shown.isascii() else [])})
    return Name(kept, "", "", (), frozenset(sound(w) for w in kept), spellings - {""})


def _endings(shown: str, suffix: str) -> list[str]:
    """The words that tell father and son apart: behind the name, as "Sr" before it is a title."""
    words = plain(shown).split()[1:]
    if suffix:
        words += plain(suffix).split()
    return [] if _ENDS.isdisjoint(words) else [w for w in words if w in _ENDS]


def _split(shown: str) -> tuple[list[str], list[str]]:
    """Given and family words of a name as it is shown."""
    head, comma, tail = shown.partition(",")
    words, tail_words = _words(head), _words(tail) if comma else []
    if not _ENDS.isdisjoint(words):
        words = [w for w in words if w not in _ENDS]
    tail_words = [w for w in tail_words if w not in _ENDS]
    if tail_words and words:
        return tail_words, words
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return (words[:at], words[at:]) if len(words) > 1 else (words, [])


def _words(text: str) -> list[str]:
    if not text:
        return []
    words = plain(text).split()
    return words if TITLES.isdisjoint(words) else [w for w in words if w not in TITLES]


def nicknames_of(text: str) -> frozenset[str]:
    """A nickname field may have several: "Bob, Bobby"."""
    return frozenset(_words(text.replace(",", " ")))
