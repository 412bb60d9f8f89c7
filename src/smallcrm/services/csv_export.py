"""Customers as a table for spreadsheets, one a row; the timeline is in the JSON document.

Values that there are several of get a column each: "E-mail 1", "E-mail 2", ...
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.records import (
    AddressDraft,
    CadenceDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    OccasionDraft,
)
from smallcrm.formats import csv_table
from smallcrm.services import details, json_export
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store

FIELDS = {
    CustomerField.NAME: "Name",
    CustomerField.HONORIFIC_PREFIX: "Title",
    CustomerField.GIVEN_NAME: "First name",
    CustomerField.ADDITIONAL_NAMES: "Middle names",
    CustomerField.FAMILY_NAME: "Last name",
    CustomerField.HONORIFIC_SUFFIX: "Suffix",
    CustomerField.NICKNAME: "Nickname",
}
KINDS: dict[DetailKind, tuple[tuple[str, Callable[[Any], str]], ...]] = {
    DetailKind.AFFILIATION: (("Company", lambda d: d.company_name), ("Role", lambda d: d.role)),
    DetailKind.EMAIL: (("E-mail", lambda d: d.address),),
    DetailKind.PHONE: (("Phone", lambda d: d.number),),
    DetailKind.ADDRESS: (("Address", lambda d: _address(d)),),
    DetailKind.LINK: (("Link", lambda d: d.url),),
    DetailKind.OCCASION: (("Date", lambda d: _occasion(d)),),
    DetailKind.TAG: (("Tag", lambda d: d.name),),
    DetailKind.CADENCE: (("Keep in touch every", lambda d: _cadence(d)),),
    DetailKind.FACT: (("Little thing", lambda d: d.text),),
}


def write(store: Store, target: Path) -> int:
    """Write everybody who is not in the trash, whole or not at all; returns how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file.
    """
    json_export.spare(store, target)
    with store.read() as session:
        rows = _rows(session)
    with json_export.replacing(target) as out:
        out.write("\ufeff")  # or some spreadsheets take it for another encoding than UTF-8
        out.write(csv_table.write(rows))
    return len(rows) - 1


def _rows(session: Session) -> list[list[str]]:
    """The headings, then a row for each customer."""
    people: list[tuple[Customer, dict[DetailKind, list[Any]]]] = []
    most = dict.fromkeys(KINDS, 0)
    listed = select(Customer).where(Customer.deleted_at.is_(None))
    for row in session.scalars(listed.order_by(Customer.sort_key, Customer.id)):
        values: dict[DetailKind, list[Any]] = {kind: [] for kind in KINDS}
        for detail in details.read(session, CustomerId(row.id)):
            values[detail.kind].append(detail.value)
        for kind in KINDS:
            most[kind] = max(most[kind], len(values[kind]))
        people.append((row, values))
    head = [*FIELDS.values(), "Kind"]
    for kind, columns in KINDS.items():
        for number in range(1, most[kind] + 1):
            head += [f"{title} {number}" for title, _ in columns]
    head += ["Do not contact since", "UID"]
    return [head, *(_row(row, values, most) for row, values in people)]


def _row(
    row: Customer, values: dict[DetailKind, list[Any]], most: dict[DetailKind, int]
) -> list[str]:
    cells = [getattr(row, field.value) for field in FIELDS] + [row.kind]
    for kind, columns in KINDS.items():
        for number in range(most[kind]):
            has = number < len(values[kind])
            cells += [read(values[kind][number]) if has else "" for _, read in columns]
    since = row.do_not_contact_at
    return [*cells, since.date().isoformat() if since else "", row.uid]


def _address(draft: AddressDraft) -> str:
    parts = (
        *(draft.street, draft.extended, draft.po_box, draft.postal_code, draft.locality),
        *(draft.region, draft.country),
    )
    return ", ".join(p for p in parts if p)


def _occasion(draft: OccasionDraft) -> str:
    day = f"{draft.year:04}" if draft.year else "-"
    day = f"{day}-{draft.month:02}-{draft.day:02}"
    return f"{draft.label or draft.kind.value}: {day}"


def _cadence(draft: CadenceDraft) -> str:
    return f"{draft.every} {draft.unit.value}"
