"""The name somebody is shown by, beside the parts of it that a table has columns for."""

from __future__ import annotations

from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.text import fold
from smallcrm.formats.vcard_values import joined_name


def joined(draft: CustomerDraft) -> str:
    """The name that a row of these parts is read as."""
    parts = {
        "given_name": draft.given_name,
        "additional_names": draft.additional_names,
        "family_name": draft.family_name,
        "honorific_suffix": draft.honorific_suffix,
        "honorific_prefix": "",
    }
    return joined_name(parts)


def is_of(name: str, given: str, family: str) -> bool:
    """Whether a name has the given and the family name in it, in no list's order."""
    said = set(fold(name).split())
    parts = fold(f"{given} {family}").split()
    return "," not in name and bool(parts) and said.issuperset(parts)
