"""Invoices and payments brought in from tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.selling import customer, draft
from smallcrm.domain.custom_fields import FieldDraft, FieldId
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.money import Amount
from smallcrm.domain.named_people import Answers, Whose
from smallcrm.domain.records import EmailDraft
from smallcrm.domain.sale_tables import SaleColumn, SaleReport
from smallcrm.services import custom_fields, details, rejects, sale_files, sale_mappings, sales
from smallcrm.storage.store import Store

TABLES = {
    "en": "Invoice number,Date,Customer,Item,Qty,Total,Currency\n"
    '2026-17,11/25/2026,Ana Lima,Poster,3,"1,200.50",EUR\n',
    "de": "Rechnungsnummer;Rechnungsdatum;Kunde;Artikel;Menge;Bruttobetrag;Nettobetrag;Währung\n"
    "2026-17;25.11.2026;Ana Lima;Poster;3;1.200,50;1.008,82;EUR\n",
    "es": "Número de factura;Fecha;Cliente;Concepto;Cantidad;Importe total;Moneda\n"
    "2026-17;25/11/2026;Ana Lima;Poster;3;1.200,50;EUR\n",
    "fr": "Numéro de facture;Date de facture;Client;Désignation;Quantité;Total TTC;Total HT\n"
    "2026-17;25/11/2026;Ana Lima;Poster;3;1 200,50 €;1 000,42 €\n",
    "nl": "Factuurnummer;Factuurdatum;Klant;Omschrijving;Aantal;Totaal incl. btw;Valuta\n"
    "2026-17;25-11-2026;Ana Lima;Poster;3;€ 1.200,50;EUR\n",
}


def put(folder: Path, text: str, name: str = "invoices.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def bring(store: Store, path: Path, currency: str = "EUR") -> SaleReport:
    table = sale_files.open_table(path)
    found = sale_files.read(table, sale_mappings.mapping(store, table), currency)
    assert not found.error
    return sale_files.bring_in(store, found, NOW)


@pytest.mark.parametrize("language", TABLES)
def test_an_invoice_in_the_words_of_each_language(
    store: Store, tmp_path: Path, language: str
) -> None:
    ana = customer(store)
    report = bring(store, put(tmp_path, TABLES[language]))
    assert (report.new, report.here, report.left_out) == (1, 0, 0)
    assert report.sums == {"EUR": 120050}
    (row,) = sales.page(store, ana)
    assert (row.what, row.quantity, row.amount) == ("Poster", 3000, Amount(120050, "EUR"))
    assert (row.number, row.sold_on) == ("2026-17", date(2026, 11, 25))


def test_a_price_and_a_quantity_make_the_amount(store: Store, tmp_path: Path) -> None:
    customer(store)
    text = "date;kunde;menge;einzelpreis\n25.11.2026;Ana Lima;2,5;1.200,50\n"
    assert bring(store, put(tmp_path, text)).sums == {"EUR": 300125}


def test_again_it_is_passed_over_and_undone_it_is_gone(store: Store, tmp_path: Path) -> None:
    ana = customer(store)
    path = put(tmp_path, TABLES["de"])
    bring(store, path)
    again = bring(store, path)
    assert (again.new, again.here) == (0, 1)
    store.undo()
    assert sales.page(store, ana) == ()
    assert store.fetch("SELECT count(*) FROM item") == [(0,)]
    assert bring(store, path).new == 1


def test_the_lines_of_one_invoice_come_together(store: Store, tmp_path: Path) -> None:
    ana = customer(store)
    head = "number,date,customer,item,amount\n"
    text = head + "7,2026-11-02,ANA LIMA,Poster,40 EUR\n7,2026-11-02,Ana  Lima,Frame,65 EUR\n"
    assert bring(store, put(tmp_path, text)).new == 2
    assert {row.what for row in sales.page(store, ana)} == {"Poster", "Frame"}
    text += "7,2026-11-02,Ana Lima,Poster,40 EUR\n8,2026-11-02,Ana Lima,Poster,40 EUR\n"
    report = bring(store, put(tmp_path, text))
    assert (report.new, report.here) == (1, 3)


def test_without_numbers_the_same_sale_is_the_same(store: Store, tmp_path: Path) -> None:
    ana = customer(store)
    sales.add(store, ana, draft("Poster", 4000, date(2026, 11, 2)), NOW)
    text = "date,name,product,amount\n" + "2026-11-02,Ana Lima,poster,40\n" * 3
    report = bring(store, put(tmp_path, text))
    assert (report.new, report.here) == (2, 1)
    assert bring(store, put(tmp_path, text)).here == 3


def test_whose_it_is_by_address_number_and_name(store: Store, tmp_path: Path) -> None:
    ana, ben, cai = (customer(store, n) for n in ("Ana Lima", "Ben Wu", "Cai Lee"))
    details.add(store, ana, EmailDraft("Ana@Example.org"))
    custom_fields.define(store, FieldDraft("Kundennummer"))
    custom_fields.put(store, ben, FieldId(1), "K-12")
    text = (
        "date,customer name,e-mail,customer number,total\n"
        "2026-11-02,Somebody Else,ana@example.org,K-12,1 EUR\n"
        "2026-11-03,Cai Lee,,k-12,2 EUR\n"
        '2026-11-04,"Lee, Cai",,K-99,3 EUR\n'
    )
    assert bring(store, put(tmp_path, text)).new == 3
    whose = [(r.customer_id, r.amount.minor) for c in (ana, ben, cai) for r in sales.page(store, c)]
    assert whose == [(ana, 100), (ben, 200), (cai, 300)]


def test_who_is_not_here_is_left_out_or_chosen_and_nothing_is_lost(
    store: Store, tmp_path: Path
) -> None:
    ana = customer(store)
    customer(store, "Tom Baker")
    customer(store, "TOM BAKER")
    text = (
        "date,name,total,note\n"
        "2026-11-02,Ana Lima,1 EUR,\n"
        "2026-11-03,Nobody Known,2 EUR,first\n"
        "2026-11-03,Nobody Known,3 EUR,second\n"
        "2026-11-04,Tom Baker,4 EUR,which\n"
        "2026-13-45,Ana Lima,5 EUR,when\n"
        "2026-11-05,Ana Lima,five,how much\n"
        "2026-11-05,Ana Lima,6 XYZ,of what\n"
        "2026-11-05,,7 EUR,who\n"
        "2026-11-05,Ana Lima,99999999999999999999 EUR,how much\n"
    )
    table = sale_files.open_table(put(tmp_path, text))
    found = sale_files.read(table, sale_mappings.mapping(store, table), "EUR")
    report = sale_files.plan(store, found)
    assert (report.new, report.left_out) == (1, 3)
    assert [(u.whose.name, u.rows, len(u.candidates)) for u in report.unknown] == [
        ("Nobody Known", 2, 0),
        ("Tom Baker", 1, 2),
    ]
    assert [(p.line, p.code) for p in report.problems] == [
        (3, "unknown_customer"),
        (4, "unknown_customer"),
        (5, "many_of_name"),
        (6, "not_a_date"),
        (7, "no_amount"),
        (8, "unknown_currency"),
        (9, "no_person"),
        (10, "amount_too_large"),
    ]
    target = tmp_path / "rejects.csv"
    assert rejects.of_table(store, target, table, report.problems, lambda p: p.code) == 8
    written = target.read_text(encoding="utf-8-sig")
    assert all(word in written for word in ("first", "second", "which", "when", "five", "who"))
    assert store.fetch("SELECT count(*) FROM sale") == [(0,)]
    report = sale_files.bring_in(store, found, NOW, Answers({Whose(name="Nobody Known"): ana}))
    assert (report.new, report.left_out) == (3, 1)
    assert sales.summary(store, ana).sums == {"EUR": 600}


def test_credit_notes_nothing_and_what_was_guarded(store: Store, tmp_path: Path) -> None:
    ana = customer(store)
    text = (
        "date,name,item,quantity,total,paid on,comment\n"
        "2026-11-02,Ana Lima,Poster,-1,40,,\n"
        "2026-11-03,Ana Lima,Poster,2,'-30.00 EUR,2026-11-09,late\n"
        "2026-11-04,Ana Lima,'=SUM(A1),1,0,,\n"
    )
    assert bring(store, put(tmp_path, text)).sums == {"EUR": -7000}
    rows = sales.page(store, ana)
    assert [(r.what, r.quantity, r.amount.minor) for r in rows] == [
        ("=SUM(A1)", 1000, 0),
        ("Poster", 2000, -3000),
        ("Poster", 1000, -4000),
    ]
    assert rows[1].note == "late\npaid on: 2026-11-09"


def test_currencies_are_counted_apart(store: Store, tmp_path: Path) -> None:
    customer(store)
    text = (
        "date,name,total\n2026-11-02,Ana Lima,$1\n2026-11-02,Ana Lima,2\n2026-11-02,Ana Lima,3 kr\n"
    )
    assert bring(store, put(tmp_path, text), "CHF").sums == {"CHF": 200, "SEK": 300, "USD": 100}


def test_days_are_read_by_what_the_others_tell(store: Store, tmp_path: Path) -> None:
    ana = customer(store)
    text = "date,name,total\n3/4/2026,Ana Lima,1\n25/4/2026,Ana Lima,2\n"
    bring(store, put(tmp_path, text))
    assert [r.sold_on for r in sales.page(store, ana)] == [date(2026, 4, 25), date(2026, 4, 3)]
    table = sale_files.open_table(put(tmp_path, "date,name,total\n3/4/2026,Ana Lima,1\n"))
    assert sale_mappings.mapping(store, table).doubt == "3/4/2026"


def test_a_title_above_the_header_is_passed_over(store: Store, tmp_path: Path) -> None:
    customer(store)
    text = "Rechnungen 2026;;\n;;\nDatum;Kunde;Betrag\n25.11.2026;Ana Lima;1.200,50\n"
    assert bring(store, put(tmp_path, text)).sums == {"EUR": 120050}


def test_a_mapping_is_remembered_for_the_same_header(store: Store, tmp_path: Path) -> None:
    customer(store)
    text = "When,Who,Worth\n2026-11-02,Ana Lima,12\n"
    table = sale_files.open_table(put(tmp_path, text))
    guessed = sale_mappings.mapping(store, table)
    assert not guessed.fits
    assert sale_files.read(table, guessed, "EUR").error == "no_sales"
    columns = SaleColumn.DATE, SaleColumn.CUSTOMER, SaleColumn.AMOUNT
    chosen = guessed.__class__(columns)
    sale_files.remember(store, table, chosen)
    assert sale_mappings.mapping(store, table).columns == columns
    assert bring(store, put(tmp_path, text)).new == 1


def test_what_is_no_table_of_sales(store: Store, tmp_path: Path) -> None:
    for name, text, error in (
        ("a.csv", "", "empty"),
        ("b.vcf", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", "no_sales"),
        ("c.csv", "name,phone\nAna,123456\n", "no_sales"),
    ):
        table = sale_files.open_table(put(tmp_path, text, name))
        found = sale_files.read(table, sale_mappings.mapping(store, table), "EUR")
        assert found.error == error, name


def test_stopped_it_leaves_the_file_as_it_was(store: Store, tmp_path: Path) -> None:
    customer(store)
    table = sale_files.open_table(put(tmp_path, TABLES["en"]))
    found = sale_files.read(table, sale_mappings.mapping(store, table), "EUR")
    with pytest.raises(Cancelled):
        sale_files.bring_in(store, found, NOW, cancelled=lambda: True)
    assert store.fetch("SELECT count(*) FROM sale") == [(0,)]
