"""Whose birthday an event of a calendar is, by its title: as calendars and people write it."""

from __future__ import annotations

import re

from smallcrm.domain.records import OccasionKind
from smallcrm.domain.text import one_line

_NTH = r"(?:\d{1,3}(?:\.|st|nd|rd|th|e|er|ème|º|ª)? )?"
_BIRTHDAY = (
    rf"(?P<name>.+?)['’`´]s? {_NTH}(?:birthday|verjaardag|geburtstag)",
    rf"(?P<name>.+?)s {_NTH}(?:geburtstag|verjaardag|födelsedag|fødselsdag)",
    r"(?P<name>.+?) (?:hat (?:heute )?geburtstag|is (?:vandaag )?jarig|fyller år|har födelsedag)",
    r"(?:happy birthday|feliz cumpleaños|bon anniversaire|joyeux anniversaire|alles gute zum"
    r" geburtstag|gefeliciteerd),? (?P<name>.+)",
    rf"(?:the )?{_NTH}birthday (?:of|for) (?P<name>.+)",
    rf"{_NTH}(?:geburtstag|geb\.) (?:von|v\.) (?P<name>.+)",
    rf"(?:l['’])?{_NTH}anniversaire (?:de |d['’])(?P<name>.+)",
    rf"(?:el )?{_NTH}(?:cumpleaños|cumple) (?:de |del )(?P<name>.+)",
    rf"(?:de )?{_NTH}verjaardag (?:van )?(?P<name>.+)",
    r"(?:il )?compleanno (?:di |d['’])(?P<name>.+)",
    r"(?:o )?aniversário (?:de |da |do )(?P<name>.+)",
    r"(?:urodziny|syntymäpäivä|födelsedag) (?P<name>.+)",
    r"(?:birthday|geburtstag|cumpleaños|verjaardag|anniversaire|compleanno|bday|geb\.?)"
    r" ?[:–—-] ?(?P<name>.+)",
    r"(?P<name>.+?) ?[:–—-] (?:birthday|geburtstag|cumpleaños|verjaardag|anniversaire|bday)",
    r"(?P<name>.+?) \((?:birthday|geburtstag|cumpleaños|verjaardag|anniversaire|bday)\)",
    r"(?P<name>.+?),? (?:birthday|geburtstag|verjaardag|bday|geb\.)",
    r"(?:geburtstag|birthday) (?P<name>.+)",
    r"(?P<name>.+?)\s?(?:的生日|の誕生日)",
)
_ANNIVERSARY = (
    rf"(?P<name>.+?)['’`´]s? {_NTH}(?:wedding )?anniversary",
    rf"(?P<name>.+?)s {_NTH}(?:hochzeitstag|jahrestag)",
    rf"{_NTH}(?:wedding )?anniversary of (?P<name>.+)",
    rf"{_NTH}(?:jahrestag|hochzeitstag) von (?P<name>.+)",
    r"anniversaire de mariage (?:de |d['’])(?P<name>.+)",
    r"aniversario (?:de boda )?(?:de |del )(?P<name>.+)",
    r"(?:trouwdag|huwelijksverjaardag|jubileum) van (?P<name>.+)",
    r"(?P<name>.+?) \((?:anniversary|hochzeitstag|jahrestag)\)",
)
_PATTERNS = [
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, patterns in (
        (OccasionKind.ANNIVERSARY, _ANNIVERSARY),
        (OccasionKind.BIRTHDAY, _BIRTHDAY),
    )
    for pattern in patterns
]
_CAKES = "🎂🎉🎁🥳💍🎈⚭"
_CAKE = re.compile(rf"[{_CAKES}]\ufe0f?\s*(?P<name>.+)|(?P<last>.+?)\s*[{_CAKES}]\ufe0f?")
_YEAR = re.compile(r"\s*\((?:\*|born |geb\. ?|né[e]? )?\s*(\d{4})(?:\s*[-–]\s*\d+)?\)\s*\Z")
_AGE = re.compile(r"\s*\(\d{1,3}(?:\.| years?| Jahre| ans| jaar| años)?\)\s*\Z")
LONGEST = 120


def read_title(title: str) -> tuple[OccasionKind, str, int | None] | None:
    """What day it is, whose, and the year of birth when the title has it ("Zoe Chen (*1980)");
    None for the title of any other event. The name has still to be found among the people."""
    words = one_line(title)
    if not words or len(words) > LONGEST:
        return None
    year = _YEAR.search(words)
    words = _AGE.sub("", words[: year.start()] if year else words).rstrip(" !.")
    born = int(year[1]) if year else None
    cake = _CAKE.fullmatch(words)
    bare = (cake["name"] or cake["last"] or "").strip() if cake else words
    for kind, pattern in _PATTERNS:
        match = pattern.fullmatch(bare)
        if match:
            return kind, match["name"].strip(" ,!"), born
    if not cake or not bare:
        return None
    is_wedding = any(sign in words for sign in "💍⚭")
    return OccasionKind.ANNIVERSARY if is_wedding else OccasionKind.BIRTHDAY, bare, born
