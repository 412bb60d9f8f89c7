"""What the values of a column look like, whatever its header says."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.text import fold
from smallcrm.formats import table_cells, table_dates, table_names

SAMPLE = 200
"""So many values are looked at, where all need not be."""
_MOST = 0.6
_SALUTATION_WORDS = (
    "mr mrs ms miss mx dr prof professor sir madam dame lord lady rev herr frau hr fr dipl ing m "
    "mme mlle me madame monsieur sig sigra sigr dott dottssa dottore ing avv arch geom sr sra srta "
    "don dona dhr mevr mw de heer ir drs hon fru pan pani mgr phdr rndr bc med phil nat h c"
)
_SALUTATIONS = frozenset(_SALUTATION_WORDS.split())
_YES_NO = {
    "true",
    "false",
    "yes",
    "no",
    "ja",
    "nein",
    "oui",
    "non",
    "si",
    "nee",
    "y",
    "n",
    "是",
    "否",
}
YES = {"true", "yes", "ja", "oui", "si", "y", "是"}
NO = _YES_NO - YES
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?\Z")
_COMPANY = {
    *("organisation", "organization", "company", "firma", "unternehmen", "organisatie", "bedrijf"),
    *("societe", "entreprise", "empresa", "azienda", "org", "business", "companies", "account"),
    *("corporate", "institution", "verein", "juridical person", "legal entity"),
}
PERSON = {"person", "contact", "individual", "people", "kontakt", "persoon", "personne", "persona"}


def filled(values: Sequence[str]) -> list[str]:
    return [v for v in values if v]


def mostly(values: Sequence[str], test: Callable[[str], bool]) -> bool:
    """Whether at least six in ten of the first values pass; False when there are none."""
    sample = values[:SAMPLE]
    return bool(sample) and sum(map(test, sample)) >= _MOST * len(sample)


def emails(values: Sequence[str]) -> bool:
    return mostly(values, table_cells.looks_like_email)


def phones(values: Sequence[str]) -> bool:
    return mostly(values, table_cells.looks_like_phone)


def plainly_phones(values: Sequence[str]) -> bool:
    return mostly(values, table_cells.is_plainly_phone)


def links(values: Sequence[str]) -> bool:
    return mostly(values, table_cells.looks_like_link)


def salutations(values: Sequence[str]) -> bool:
    """Whether all of the first values are such as Mr., Frau or Dott.ssa."""
    return mostly(values, is_salutation)


def is_salutation(value: str) -> bool:
    words = re.findall(r"\w+", fold(value).replace(".", ""))
    return bool(words) and all(w in _SALUTATIONS for w in words)


def kinds(values: Sequence[str]) -> bool:
    """Whether the values say of each whether it is a person or a company."""
    return mostly(values, lambda v: is_company(v) or fold(v) in PERSON)


def is_company(value: str) -> bool:
    return fold(value) in _COMPANY


def names(values: Sequence[str]) -> bool:
    """Whether the values are words, as names are."""
    return mostly(
        values,
        lambda v: any(c.isalpha() for c in v) and not any(c.isdigit() or c == "@" for c in v),
    )


def firms(values: Sequence[str]) -> bool:
    """Whether most values are names that only firms have."""
    return mostly(values, table_names.is_firm)


def custom_kind(values: Sequence[str], *, day_first: bool = True) -> CustomKind:
    """What kind of field holds all of these values as they are."""
    if not values:
        return CustomKind.TEXT
    if all(fold(v) in _YES_NO for v in values):
        return CustomKind.YES_NO
    if all(_NUMBER.match(v) for v in values):
        return CustomKind.NUMBER
    if all(table_cells.looks_like_link(v) and " " not in v for v in values):
        return CustomKind.LINK
    if all(len(v) <= 40 and _is_day(v, day_first) for v in values):
        return CustomKind.DATE
    return CustomKind.TEXT


def normal(text: str, kind: CustomKind, *, day_first: bool) -> str:
    """A value in the one form its kind has; texts as they stand."""
    if kind is CustomKind.YES_NO:
        said = fold(text)
        return "yes" if said in YES else "no" if said in NO else text
    if kind is CustomKind.DATE:
        day = table_dates.read(text, day_first=day_first)
        on = None if day is None or day.is_empty else day.on
        return "" if day is not None and day.is_empty else text if on is None else on.isoformat()
    return text


def all_no(values: Sequence[str]) -> bool:
    """Whether a column of yes and no says no to all: it tells nothing of anybody."""
    return all(fold(v) in _YES_NO - YES for v in values)


def _is_day(value: str, day_first: bool) -> bool:
    found = table_dates.read(value, day_first=day_first)
    return found is not None and (found.is_empty or found.year is not None)
