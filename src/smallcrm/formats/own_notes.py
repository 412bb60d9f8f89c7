"""What a table of another program has no column for, as lines of its notes that we read back.

    From smallcrm:
    Nickname: Zo
    Phone 1: 020 7946 0105
    Field (money): Budget: 1200 EUR

The headings are those of our own tables; further lines of a value are indented by two blanks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields

from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    DetailDraft,
    EmailDraft,
    LinkDraft,
    PhoneDraft,
)
from smallcrm.formats import contact_rows, table_cells, vcard_own

Pair = tuple[str, str]
HEAD = "From smallcrm:"
_BLOCK = re.compile(
    rf"^{re.escape(HEAD)}[ \t]*\n((?:[^\s:][^:\n]*: .*(?:\n|\Z)|  .*(?:\n|\Z))+)", re.MULTILINE
)
_LINE = re.compile(r"([^:\n]+): (.*(?:\n  .*)*)")
_FIELD = re.compile(r"Field(?: \((\w+)\))?\Z")


def text(pairs: Sequence[Pair]) -> str:
    """The lines; "" when there is nothing to say."""
    lines = (f"{head}: {value.replace(chr(10), chr(10) + '  ')}" for head, value in pairs)
    return "\n".join((HEAD, *lines)) if pairs else ""


def parted(cell: str) -> tuple[str, tuple[Pair, ...]]:
    """The text without such lines, and what they say."""
    if HEAD not in cell:
        return cell, ()
    pairs: list[Pair] = []
    for block in _BLOCK.finditer(cell):
        found = _LINE.finditer(block[1])
        pairs += [(m[1], m[2].replace("\n  ", "\n").strip()) for m in found]
    return (_BLOCK.sub("", cell).strip() if pairs else cell), tuple(p for p in pairs if p[1])


def of(details: Iterable[DetailDraft]) -> list[Pair]:
    """A line for each part of a detail that says something."""
    found: list[Pair] = []
    kept = list(details)
    for kind, columns in contact_rows.KINDS.items():
        for number, detail in enumerate((d for d in kept if isinstance(d, kind)), 1):
            values = ((f"{title} {number}", read(detail)) for title, read in columns)
            found += [pair for pair in values if pair[1]]
    return found


def of_customs(customs: Iterable[CustomDraft]) -> list[Pair]:
    return [
        ("Field" if c.kind is CustomKind.TEXT else f"Field ({c.kind.value})", f"{c.name}: {c.text}")
        for c in customs
    ]


def of_no_contact(draft: CustomerDraft) -> list[Pair]:
    """Since when somebody wants no contact."""
    lines = (p.line.partition(":")[2] for p in draft.properties if p.name == vcard_own.NO_CONTACT)
    return [(contact_rows.NO_CONTACT_HEAD, since) for since in lines if since]


def custom(head: str, value: str) -> CustomDraft | None:
    """A field of the user's own; None when it is another line."""
    match = _FIELD.match(head)
    name, colon, said = value.partition(": ")
    if match is None or not colon:
        return None
    kinds = {kind.value: kind for kind in CustomKind}
    return CustomDraft(name, said.strip(), kinds.get(match[1] or "", CustomKind.TEXT))


def is_read_whole(detail: DetailDraft) -> bool:
    """Whether a cell that has nothing else is read as this detail."""
    match detail:
        case PhoneDraft(number):
            is_plain = not table_cells.looks_like_email(number)
            return is_plain and table_cells.phones(number) == ([(number, "")], "")
        case EmailDraft(address):
            return table_cells.emails(address) == ([address], "")
        case LinkDraft(url):
            return table_cells.links(url) == ([url], "")
        case AddressDraft():
            parts = (getattr(detail, f.name) for f in fields(detail) if f.name != "label")
            is_one = detail.postal_code or not table_cells.CODE_AND_TOWN.match(detail.locality)
            return bool(is_one) and all(table_cells.in_commas(p) == p for p in parts)
        case AffiliationDraft(company):
            return not table_cells.looks_like_email(company)
    return True
