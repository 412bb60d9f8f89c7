"""Fields of every kind through each form that can say them, into another file; found there, and
taken back."""

from __future__ import annotations

import csv
from datetime import UTC
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.custom_fields import CustomKind, FieldDraft
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.services import (
    custom_fields,
    customers,
    exchange,
    exports,
    json_import,
    reading,
    search,
)
from smallcrm.services.exports import Order
from smallcrm.storage.store import Store

K = CustomKind
GIVEN = {
    "Story": (K.TEXT, 'Met "him"; at the fair, =1+1', 'Met "him"; at the fair, =1+1'),
    "Score": (K.NUMBER, "1,234.5", "1234.5"),
    "Budget": (K.MONEY, "€1,200", "1200 EUR"),
    "Contract until": (K.DATE, "2026-12-31", "2026-12-31"),
    "Level": (K.CHOICE, "gold", "gold"),
    "Paid": (K.YES_NO, "yes", "yes"),
    "Page": (K.LINK, "https://example.com/?a=b,c;d", "https://example.com/?a=b,c;d"),
}
TYPED_FORMS = (ExportFormat.JSON, ExportFormat.VCARD_4, ExportFormat.VCARD_3)
"""These say of what kind a field is; a table has only its words."""
TABLES = (ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.GOOGLE)


@pytest.fixture
def other(tmp_path: Path) -> Store:
    made = Store(tmp_path / "other" / "smallcrm.db", lambda: NOW)
    made.prepare()
    return made


def fill(store: Store) -> CustomerId:
    ana = customers.add(store, CustomerDraft("Ana Lima", details=(EmailDraft("a@b.c"),)), NOW)
    for name, (kind, typed, _) in GIVEN.items():
        choices = ("gold", "silver") if kind is K.CHOICE else ()
        field = custom_fields.define(store, FieldDraft(name, kind, choices))
        custom_fields.put(store, ana, field, typed)
    return ana


def values(store: Store, customer: CustomerId) -> dict[str, tuple[K, str]]:
    rows = customers.detail(store, customer).customs
    return {r.field.name: (r.field.kind, r.value.text) for r in rows if r.value is not None}


def through(store: Store, other: Store, which: ExportFormat, folder: Path) -> CustomerId:
    target = folder / f"out{which.ending}"
    exports.write(store, Order(which, target, NOW, UTC))
    if which is ExportFormat.JSON:
        json_import.run(other, target)
    else:
        parsed = exchange.read_files(
            [target], lambda a, b: None, lambda: False, reading.mapper(other)
        )
        exchange.import_parsed(other, parsed, NOW, lambda a, b: None, lambda: False)
    ((number,),) = other.fetch("SELECT id FROM customer")
    return CustomerId(number)


@pytest.mark.parametrize("which", TYPED_FORMS)
def test_values_come_back_with_their_kinds(
    store: Store, other: Store, tmp_path: Path, which: ExportFormat
) -> None:
    fill(store)
    ana = through(store, other, which, tmp_path)
    assert values(other, ana) == {name: (kind, kept) for name, (kind, _, kept) in GIVEN.items()}
    assert [p.id for p in search.find(other, "budget:>1000", NOW, 9, 0).people] == [ana]
    assert [p.id for p in search.find(other, "level:gold", NOW, 9, 0).people] == [ana]
    assert search.find(other, "budget:>2000", NOW, 9, 0).people == ()
    other.undo()
    assert other.fetch("SELECT count(*) FROM custom_value") == [(0,)]


@pytest.mark.parametrize("which", TABLES)
def test_a_table_has_their_words(
    store: Store, other: Store, tmp_path: Path, which: ExportFormat
) -> None:
    fill(store)
    ana = through(store, other, which, tmp_path)
    found = {name: text for name, (_, text) in values(other, ana).items() if name in GIVEN}
    assert found == {name: kept for name, (_, _, kept) in GIVEN.items()}


def test_outlook_has_no_columns_for_them_but_its_notes(store: Store, tmp_path: Path) -> None:
    fill(store)
    exports.write(store, Order(ExportFormat.OUTLOOK, tmp_path / "x.csv", NOW, UTC))
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    for name, (_, _, kept) in GIVEN.items():
        assert any(line.endswith(f"{name}: {kept}") for line in row["Notes"].splitlines())


def test_a_page_to_read_has_them(store: Store, tmp_path: Path) -> None:
    fill(store)
    exports.write(store, Order(ExportFormat.MARKDOWN, tmp_path / "pages", NOW, UTC))
    (page,) = (tmp_path / "pages").glob("Ana*.md")
    text = page.read_text("utf-8").replace("\\", "")
    for name, (_, _, kept) in GIVEN.items():
        assert name in text
        assert kept in text


def test_another_name_and_another_kind_keep_every_value(store: Store) -> None:
    ana = fill(store)
    (field,) = (f for f in custom_fields.fields(store) if f.name == "Story")
    wish = FieldDraft("Number of stories", K.NUMBER)
    assert custom_fields.misfitting(store, field.id, wish) == ('Met "him"; at the fair, =1+1',)
    assert custom_fields.change(store, field.id, wish) == 1
    assert values(store, ana)["Number of stories"] == (K.NUMBER, 'Met "him"; at the fair, =1+1')
    assert search.find(store, "=numberofstories:5", NOW, 9, 0).people == ()
    store.undo()
    assert values(store, ana)["Story"] == (K.TEXT, 'Met "him"; at the fair, =1+1')
