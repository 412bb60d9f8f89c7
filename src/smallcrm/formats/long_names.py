"""Names that are none: a text of ten thousand letters where a name belongs is cut, and told of.

Lists, menus and searches show names whole, and no name is so long; what stands beside it is kept.
"""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from typing import Any

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    DetailDraft,
    EmailDraft,
    LinkDraft,
    PhoneDraft,
    TagDraft,
)

LONGEST = 10_000
"""Letters of a name, of the name of a company, of a tag, of a label."""
CODE = "long_name"
_NAMES = (
    *("name", "family_name", "given_name", "additional_names", "honorific_prefix"),
    *("honorific_suffix", "nickname"),
)
_WORDS: dict[type[DetailDraft], tuple[str, ...]] = {
    AffiliationDraft: ("company_name", "role", "department"),
    TagDraft: ("name",),
    EmailDraft: ("label",),
    PhoneDraft: ("label",),
    LinkDraft: ("label",),
    AddressDraft: ("label",),
}


_names = attrgetter(*_NAMES)


def cut(draft: CustomerDraft) -> tuple[CustomerDraft, tuple[str, ...]]:
    """The draft without names that are too long, and how each of these begins, once."""
    if sum(map(len, _names(draft))) <= LONGEST and not draft.details:
        return draft, ()  # a file of a hundred thousand names is read in seconds
    found: dict[str, None] = {}
    changed: dict[str, Any] = _cut(draft, _NAMES, found)
    details = tuple(_detail(detail, found) for detail in draft.details)
    if not found:
        return draft, ()
    return replace(draft, **changed, details=details), tuple(found)


def _detail(draft: DetailDraft, found: dict[str, None]) -> DetailDraft:
    words = _WORDS.get(type(draft))
    changed: dict[str, Any] = _cut(draft, words, found) if words else {}
    return replace(draft, **changed) if changed else draft


def _cut(
    draft: CustomerDraft | DetailDraft, names: tuple[str, ...], found: dict[str, None]
) -> dict[str, str]:
    changed: dict[str, str] = {}
    for name in names:
        text: str = getattr(draft, name)
        if len(text) > LONGEST:
            changed[name] = text[:LONGEST].rstrip()
            found.setdefault(changed[name])
    return changed
