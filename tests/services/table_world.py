"""Customers with something of everything, written as tables and compared as rows of the file."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from conftest import NOW
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import customers, exports
from smallcrm.storage.store import Store

DETAILS: tuple[DetailDraft, ...] = (
    AffiliationDraft("Acme, Inc.", "Buyer; 2nd", "Sales"),
    AffiliationDraft("Bolt"),
    EmailDraft("z@b.c", "work"),
    EmailDraft("zoe@home.example", "Studio: upstairs"),
    PhoneDraft("+44 20 1111", "mobile"),
    PhoneDraft("020 1 ext. 5"),
    AddressDraft("7", "Unit 2", "1 Main St", "Delft", "ZH", "2611", "NL", "home"),
    AddressDraft(locality="Rome"),
    LinkDraft("https://b.c/a,b", "blog"),
    OccasionDraft(OccasionKind.BIRTHDAY, 3, 14, None, ""),
    OccasionDraft(OccasionKind.OTHER, 10, 31, 2019, "First met"),
    TagDraft("vip, old"),
    CadenceDraft(6, CadenceUnit.WEEK),
    FactDraft("=1+1"),
    FactDraft("Likes: tea"),
)


def fill(store: Store) -> None:
    customs = (CustomDraft("Level", "gold"), CustomDraft("Size", "38", CustomKind.NUMBER))
    zoe = CustomerDraft(
        *("Dr. Zoë Baker", CustomerKind.PERSON, "uid-1", "Zoë", "Baker", "Q", "Dr.", "Jr.", "Zo"),
        details=DETAILS,
        customs=customs,
    )
    customers.add(store, zoe, NOW)
    customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    customers.add(store, CustomerDraft("@Anna <b>"), NOW)


def export(store: Store, path: Path, kind: ExportFormat) -> Path:
    exports.write(store, exports.Order(kind, path, NOW, UTC))
    return path


def world(store: Store) -> list[tuple[object, ...]]:
    tables = {
        "customer": "name, kind, uid, given_name, family_name, additional_names,"
        " honorific_prefix, honorific_suffix, nickname",
        "affiliation": "company_name, role, department",
        "email": "address, label",
        "phone": "number, label",
        "address": "po_box, extended, street, locality, region, postal_code, country, label",
        "link": "url, label",
        "occasion": "kind, month, day, year, label",
        "tag": "name",
        "cadence": "every, unit",
        "fact": "text",
        "custom_field": "name, kind",
        "custom_value": "text",
    }
    return [
        (table, *row)
        for table, names in tables.items()
        for row in store.fetch(f"SELECT {names} FROM {table} ORDER BY {names}")
    ]
