"""Customers as vCards that other programs read, with what files brought and we do not model.

Follow-ups and the timeline have no place in a vCard: the JSON document has those.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    PropertyDraft,
)
from smallcrm.formats import vcard_writer
from smallcrm.services import custom_fields, details, json_export
from smallcrm.services.matching import NO_CONTACT
from smallcrm.storage.models import Customer, KeptProperty
from smallcrm.storage.store import Store


def write(store: Store, target: Path) -> int:
    """Write everybody who is not in the trash, whole or not at all; returns how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file.
    """
    json_export.spare(store, target)
    count = 0
    with json_export.replacing(target) as out, store.read() as session:
        for draft in _drafts(session):
            out.write(vcard_writer.write(draft))
            count += 1
    return count


def _no_contact(row: Customer) -> tuple[PropertyDraft, ...]:
    """So that it is not lost where the card is brought in again."""
    if row.do_not_contact_at is None:
        return ()
    since = row.do_not_contact_at.strftime("%Y%m%dT%H%M%SZ")
    return (PropertyDraft(NO_CONTACT, f"{NO_CONTACT}:{since}"),)


def _drafts(session: Session) -> Iterator[CustomerDraft]:
    listed = select(Customer).where(Customer.deleted_at.is_(None))
    for row in session.scalars(listed.order_by(Customer.sort_key, Customer.id)):
        kept = select(KeptProperty).where(KeptProperty.customer_id == row.id)
        yield CustomerDraft(
            uid=row.uid,
            kind=CustomerKind(row.kind),
            customs=custom_fields.drafts(session, row.id),
            details=tuple(d.value for d in details.read(session, CustomerId(row.id))),
            properties=(
                *(
                    PropertyDraft(k.name, k.line)
                    for k in session.scalars(kept.order_by(KeptProperty.id))
                ),
                *_no_contact(row),
            ),
            **{field.value: getattr(row, field.value) for field in CustomerField},
        )
