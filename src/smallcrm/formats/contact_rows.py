"""Customers as rows of a table with our own headings. The first row is the headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CustomerDraft,
    CustomerField,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.text import fold

NO_CONTACT_HEAD = "Do not contact since"
D = TypeVar("D", bound=DetailDraft)
Rows = Iterator[list[str]]

FIELDS = {
    CustomerField.NAME: "Name",
    CustomerField.HONORIFIC_PREFIX: "Title",
    CustomerField.GIVEN_NAME: "First name",
    CustomerField.ADDITIONAL_NAMES: "Middle names",
    CustomerField.FAMILY_NAME: "Last name",
    CustomerField.HONORIFIC_SUFFIX: "Suffix",
    CustomerField.NICKNAME: "Nickname",
}
KINDS: dict[type[DetailDraft], tuple[tuple[str, Callable[[Any], str]], ...]] = {
    AffiliationDraft: (
        ("Company", lambda d: d.company_name),
        ("Role", lambda d: d.role),
        ("Department", lambda d: d.department),
    ),
    EmailDraft: (("E-mail", lambda d: d.address), ("E-mail label", lambda d: d.label)),
    PhoneDraft: (("Phone", lambda d: d.number), ("Phone label", lambda d: d.label)),
    AddressDraft: (
        ("Street", lambda d: d.street),
        ("Address line 2", lambda d: d.extended),
        ("PO box", lambda d: d.po_box),
        ("Postal code", lambda d: d.postal_code),
        ("City", lambda d: d.locality),
        ("Region", lambda d: d.region),
        ("Country", lambda d: d.country),
        ("Address label", lambda d: d.label),
    ),
    LinkDraft: (("Link", lambda d: d.url), ("Link label", lambda d: d.label)),
    OccasionDraft: (("Date", lambda d: occasion(d)),),
    TagDraft: (("Tag", lambda d: d.name),),
    CadenceDraft: (("Keep in touch every", lambda d: f"{d.every} {d.unit.value}"),),
    FactDraft: (("Little thing", lambda d: d.text),),
}


def of(draft: CustomerDraft, kind: type[D]) -> list[D]:
    return [d for d in draft.details if isinstance(d, kind)]


def address(draft: AddressDraft) -> str:
    parts = (
        *(draft.street, draft.extended, draft.po_box, draft.postal_code, draft.locality),
        *(draft.region, draft.country),
    )
    return ", ".join(p for p in parts if p)


def occasion(draft: OccasionDraft) -> str:
    """ "birthday: 1980-05-03", "First met: 2019-10-31", "anniversary, wedding: --06-01"."""
    return f"{occasion_name(draft)}: {day(draft)}"


def occasion_name(draft: OccasionDraft) -> str:
    if draft.kind is OccasionKind.OTHER:
        return draft.label or draft.kind.value
    return f"{draft.kind.value}, {draft.label}" if draft.label else draft.kind.value


def day(draft: OccasionDraft, unknown: str = "-") -> str:
    """ "1980-05-03", "--05-03"."""
    year = f"{draft.year:04}" if draft.year else unknown
    return f"{year}-{draft.month:02}-{draft.day:02}"


@dataclass(slots=True)
class _Plan:
    """How many columns each kind takes, and which fields of the user's own there are."""

    most: dict[type[DetailDraft], int] = field(default_factory=dict)
    customs: dict[str, str] = field(default_factory=dict)
    """Names as they are shown, by their folded form."""


def plain(drafts: Sequence[CustomerDraft], quiet: Callable[[CustomerDraft], str]) -> Rows:
    """Values that there are several of get a column each: "E-mail 1", "E-mail 2", ...
    ``quiet`` says since when somebody does not want to be contacted, or ""."""
    plan = _Plan({kind: max((len(of(d, kind)) for d in drafts), default=0) for kind in KINDS})
    for draft in drafts:
        for custom in draft.customs:
            plan.customs.setdefault(fold(custom.name), custom.name)
    head = [*FIELDS.values(), "Kind"]
    for kind, columns in KINDS.items():
        for number in range(1, plan.most[kind] + 1):
            head += [f"{title} {number}" for title, _ in columns]
    yield [*head, *plan.customs.values(), NO_CONTACT_HEAD, "UID"]
    for draft in drafts:
        cells = [getattr(draft, name.value) for name in FIELDS] + [draft.kind.value]
        for kind, columns in KINDS.items():
            values = of(draft, kind)
            for number in range(plan.most[kind]):
                has = number < len(values)
                cells += [read(values[number]) if has else "" for _, read in columns]
        said: dict[str, str] = {}
        for custom in draft.customs:
            said.setdefault(fold(custom.name), custom.text)
        cells += [said.get(name, "") for name in plan.customs]
        yield [*cells, quiet(draft), draft.uid]
