"""The records of the labelled set, in a file."""

from __future__ import annotations

from collections.abc import Sequence

from conftest import NOW
from likeness_set import Record
from smallcrm.domain.actions import Action
from smallcrm.domain.text import digits, sort_key
from smallcrm.storage.models import Affiliation, Customer, Email, Occasion, Phone
from smallcrm.storage.store import Store


def fill(store: Store, records: Sequence[Record]) -> None:
    """Write them as one import; the first of an empty file gets the number 1."""
    with store.write(Action.IMPORT) as session:
        ids = session.insert_many(
            Customer,
            [
                {
                    "uid": f"u{n}",
                    "kind": "person",
                    "name": r.name,
                    "sort_key": sort_key(r.name),
                    "given_name": r.given,
                    "family_name": r.family,
                    "created_at": NOW,
                    "additional_names": "",
                    "honorific_prefix": "",
                    "honorific_suffix": r.suffix,
                    "nickname": "",
                    "deleted_at": None,
                    "do_not_contact_at": None,
                    "joined_into_id": None,
                }
                for n, r in enumerate(records)
            ],
        )
        owned = list(zip(ids, records, strict=True))
        session.insert_many(
            Email,
            [
                {"customer_id": i, "address": e, "folded": e.casefold(), "label": ""}
                for i, r in owned
                for e in r.emails
            ],
        )
        session.insert_many(
            Phone,
            [
                {"customer_id": i, "number": p, "digits": digits(p), "label": ""}
                for i, r in owned
                for p in r.phones
            ],
        )
        session.insert_many(
            Affiliation,
            [
                {
                    "customer_id": i,
                    "company_id": None,
                    "company_name": r.company,
                    "role": "",
                    "department": "",
                }
                for i, r in owned
                if r.company
            ],
        )
        session.insert_many(
            Occasion,
            [
                {
                    "customer_id": i,
                    "kind": "birthday",
                    "year": r.birthday[0],
                    "month": r.birthday[1],
                    "day": r.birthday[2],
                    "label": "",
                    "days_ahead": None,
                }
                for i, r in owned
                if r.birthday
            ],
        )
