"""Who is named in a table of sales or answers and is not here: made once, with what the rows say of
them, in the step of the import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.selling import customer
from smallcrm.domain.custom_fields import FieldDraft
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.feedback_tables import FeedbackReport
from smallcrm.domain.named_people import Answers, Unknown, Whose
from smallcrm.domain.records import CustomerDraft, CustomerKind, EmailDraft
from smallcrm.domain.sale_tables import SaleReport, SaleTable
from smallcrm.services import (
    custom_fields,
    customers,
    details,
    erasure,
    feedback_files,
    newcomers,
    sale_files,
    sale_mappings,
)
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

INVOICES = """\
date,name,e-mail,customer number,total
2026-11-02,Ana Lima,,,1 EUR
2026-11-03,Zoe Novak,Zoe@Example.org,K-7,2 EUR
2026-11-04,,zoe@example.org,,3 EUR
2026-11-05,"Novak, Zoe",,,4 EUR
2026-11-06,,,k-7,5 EUR
2026-11-07,Blau GmbH,n/a,,6 EUR
2026-11-08,Ben Wu,-,K-8,7 EUR
2026-11-09,,,K-9,8 EUR
"""
ANSWERS = """\
Name,E-mail,Score,Comment,Date
Ana Lima,,9,Fine,2026-11-20
Zoe Novak,zoe@example.org,4,Slow,2026-11-20
zoe novak,,5,Better,2026-11-21
dora@example.org,,10,Great,2026-11-21
"""
BY_NAME = "SELECT id FROM customer WHERE name = ?"
NAMES = "SELECT name FROM customer WHERE deleted_at IS NULL ORDER BY id"


def sales_of(store: Store, folder: Path, text: str = INVOICES) -> SaleTable:
    path = folder / "invoices.csv"
    path.write_text(text, encoding="utf-8")
    table = sale_files.open_table(path)
    return sale_files.read(table, sale_mappings.mapping(store, table), "EUR")


def everybody(unknown: tuple[Unknown, ...]) -> Answers:
    return Answers({}, frozenset(one.whose for one in unknown), "Customer number")


def bring_all(store: Store, folder: Path, text: str = INVOICES) -> SaleReport:
    found = sales_of(store, folder, text)
    answers = everybody(sale_files.plan(store, found).unknown)
    planned = sale_files.plan(store, found, answers)
    assert sale_files.bring_in(store, found, NOW, answers) == planned
    return planned


def answered(store: Store, folder: Path, text: str = ANSWERS) -> FeedbackReport:
    path = folder / "answers.csv"
    path.write_text(text, encoding="utf-8")
    table = feedback_files.open_table(path)
    read = feedback_files.read(table, feedback_files.mapping(store, table), date(2026, 11, 25))
    answers = everybody(feedback_files.plan(store, read).unknown)
    planned = feedback_files.plan(store, read, answers)
    assert feedback_files.bring_in(store, read, NOW, answers=answers) == planned
    return planned


def count(store: Store, table: str) -> int:
    return int(store.fetch(f"SELECT count(*) FROM {table}")[0][0])


def test_each_is_listed_once_however_the_rows_name_them(store: Store, tmp_path: Path) -> None:
    customer(store)
    unknown = sale_files.plan(store, sales_of(store, tmp_path)).unknown
    assert [(u.whose.shown, u.rows, u.can_make) for u in unknown] == [
        ("Zoe Novak", 4, True),
        ("Blau GmbH", 1, True),
        ("Ben Wu", 1, True),
        ("K-9", 1, False),  # a number alone is nobody's name
    ]
    assert unknown[0].whose == Whose("Zoe@Example.org", "K-7", "Zoe Novak")


def test_the_chosen_are_made_with_what_the_rows_say_in_one_step(
    store: Store, tmp_path: Path
) -> None:
    customer(store)
    report = bring_all(store, tmp_path)
    assert (report.new, report.made, report.left_out, report.customers) == (7, 3, 1, 4)
    assert [name for (name,) in store.fetch(NAMES)] == [
        *("Ana Lima", "Zoe Novak", "Ben Wu", "Blau GmbH")
    ]
    (zoe, ben, blau) = (
        customers.detail(
            store, store.fetch("SELECT id FROM customer WHERE name = ?", (name,))[0][0]
        )
        for name in ("Zoe Novak", "Ben Wu", "Blau GmbH")
    )
    assert [row.value for row in zoe.details] == [EmailDraft("Zoe@Example.org")]
    assert [(c.field.name, c.value and c.value.text) for c in zoe.customs] == [
        ("Customer number", "K-7")
    ]
    assert (ben.details, blau.details, blau.kind) == ((), (), CustomerKind.COMPANY)
    sums = store.fetch(
        "SELECT c.name, sum(s.minor) FROM sale s JOIN customer c ON c.id = s.customer_id"
        " GROUP BY c.id ORDER BY c.name"
    )
    assert sums == [("Ana Lima", 100), ("Ben Wu", 700), ("Blau GmbH", 600), ("Zoe Novak", 1400)]
    store.undo()
    assert store.fetch(NAMES) == [("Ana Lima",)]
    assert [count(store, t) for t in ("sale", "email", "custom_field", "custom_value")] == [0] * 4
    store.redo()
    assert (count(store, "sale"), count(store, "customer")) == (7, 4)


def test_a_second_import_makes_nobody_again(store: Store, tmp_path: Path) -> None:
    customer(store)
    bring_all(store, tmp_path)
    again = bring_all(store, tmp_path)
    assert (again.new, again.here, again.made) == (0, 7, 0)
    assert [u.whose.shown for u in again.unknown] == ["K-9"]
    later = INVOICES.replace("2026-11", "2026-12")
    assert (bring_all(store, tmp_path, later).new, count(store, "customer")) == (7, 4)


def test_only_who_is_chosen_is_made(store: Store, tmp_path: Path) -> None:
    found = sales_of(store, tmp_path)
    assert sale_files.bring_in(store, found, NOW).made == 0
    assert count(store, "customer") == 0
    report = sale_files.bring_in(
        store, found, NOW, Answers({}, frozenset({Whose("-", "K-8", "Ben Wu")}))
    )
    assert (report.new, report.made) == (1, 1)
    assert store.fetch(NAMES) == [("Ben Wu",)]
    assert count(store, "custom_field") == 0  # nobody said what one should be called
    left = {problem.line for problem in report.problems}
    assert left == {2, 3, 4, 5, 6, 7, 9}


def test_numbers_go_to_the_field_that_has_them(store: Store, tmp_path: Path) -> None:
    custom_fields.define(store, FieldDraft("Kundennr."))
    bring_all(store, tmp_path)
    assert store.fetch("SELECT name FROM custom_field") == [("Kundennr.",)]
    assert count(store, "custom_value") == 2


@pytest.mark.parametrize(
    "field",
    ["Customer number", "Kundennummer", "Número de cliente", "Numéro de client", "Klantnummer"],
)
def test_a_number_tells_them_again_in_each_language(
    store: Store, tmp_path: Path, field: str
) -> None:
    text = "date,name,customer number,total\n2026-11-02,Zoe Novak,K-7,2 EUR\n"
    found = sales_of(store, tmp_path, text)
    answers = Answers({}, frozenset({Whose("", "K-7", "Zoe Novak")}), field)
    assert sale_files.bring_in(store, found, NOW, answers).made == 1
    bare = sales_of(store, tmp_path, text.replace("Zoe Novak", "Z. Novak"))
    assert sale_files.plan(store, bare).unknown == ()


def test_of_several_with_a_name_nobody_is_made_without_an_address(
    store: Store, tmp_path: Path
) -> None:
    for name in ("Tom Baker", "TOM BAKER"):
        customer(store, name)
    text = (
        "date,name,e-mail,total\n2026-11-02,Tom Baker,,1 EUR\n"
        "2026-11-03,Tom Baker,tom@new.example,2 EUR\n"
        '2026-11-03,"Baker, Tom",,3 EUR\n'
    )
    unknown = sale_files.plan(store, sales_of(store, tmp_path, text)).unknown
    assert [(u.rows, len(u.candidates), u.can_make) for u in unknown] == [(3, 2, True)]
    bare = text.replace("tom@new.example", "")
    (one,) = sale_files.plan(store, sales_of(store, tmp_path, bare)).unknown
    assert (one.rows, len(one.candidates), one.can_make) == (3, 2, False)
    report = bring_all(store, tmp_path, bare)
    assert (report.made, [p.code for p in report.problems]) == (0, ["many_of_name"] * 3)
    report = bring_all(store, tmp_path, text)
    assert (report.made, report.new) == (1, 3)
    assert bring_all(store, tmp_path, text).made == 0


def test_two_of_one_name_and_other_addresses_are_two(store: Store, tmp_path: Path) -> None:
    text = (
        "date,name,e-mail,total\n2026-11-02,Tom Baker,tom@a.example,1 EUR\n"
        "2026-11-03,Tom Baker,tom@b.example,2 EUR\n2026-11-04,Tom Baker,,3 EUR\n"
    )
    report = bring_all(store, tmp_path, text)
    assert (report.made, report.new) == (2, 2)
    assert [(p.line, p.code) for p in report.problems] == [(4, "many_of_name")]
    again = bring_all(store, tmp_path, text)
    assert (again.made, again.here) == (0, 2)


def test_who_was_erased_is_not_made_again(store: Store, tmp_path: Path) -> None:
    draft = CustomerDraft("Zoe Novak", details=(EmailDraft("zoe@example.org"),))
    erasure.erase(store, customers.add(store, draft, NOW), NOW)
    report = bring_all(store, tmp_path)
    assert "Zoe Novak" not in [name for (name,) in store.fetch(NAMES)]
    assert [u.whose.shown for u in report.unknown if "Zoe" in u.whose.shown] == []
    assert [(p.line, p.code) for p in report.problems if p.code == "erased"] == [
        *((3, "erased"), (4, "erased"), (5, "erased"), (6, "erased"))
    ]
    told = answered(store, tmp_path)
    assert [p.code for p in told.problems] == ["erased", "erased"]


def test_answers_make_people_too_and_only_once(store: Store, tmp_path: Path) -> None:
    customer(store)
    report = answered(store, tmp_path)
    assert (report.new, report.made, report.left_out) == (4, 2, 0)
    assert [name for (name,) in store.fetch(NAMES)] == [
        *("Ana Lima", "Zoe Novak", "dora@example.org")
    ]
    assert store.fetch("SELECT address FROM email ORDER BY id") == [
        *(("zoe@example.org",), ("dora@example.org",))
    ]
    again = answered(store, tmp_path)
    assert (again.new, again.here, again.made) == (0, 4, 0)
    store.undo()
    assert (count(store, "feedback"), count(store, "customer"), count(store, "email")) == (0, 1, 0)


def test_who_looks_like_somebody_here_is_told_of(store: Store, tmp_path: Path) -> None:
    sarah = customer(store, "Sarah Chen")
    details.add(store, sarah, EmailDraft("sarah@chen.example"))
    text = "date,name,e-mail,total\n2026-11-02,Sara Chen,sarah@chen.example.com,1 EUR\n"
    text += "2026-11-02,Nobody Known,,1 EUR\n"
    unknown = sale_files.plan(store, sales_of(store, tmp_path, text)).unknown
    alike = newcomers.alike(store, unknown)
    assert [(whose.name, found) for whose, found in alike.items()] == [
        ("Sara Chen", (sarah, "Sarah Chen"))
    ]


def test_stopped_it_has_made_nobody(store: Store, tmp_path: Path) -> None:
    lines = "".join(f"2026-11-02,Person {n},1 EUR\n" for n in range(60))
    found = sales_of(store, tmp_path, "date,name,total\n" + lines)
    answers = everybody(sale_files.plan(store, found).unknown)
    with pytest.raises(Cancelled):
        sale_files.bring_in(store, found, NOW, answers, cancelled=lambda: True)
    assert (count(store, "customer"), count(store, "sale")) == (0, 0)
    path = tmp_path / "a.csv"
    path.write_text(ANSWERS, encoding="utf-8")
    table = feedback_files.open_table(path)
    read = feedback_files.read(table, feedback_files.mapping(store, table), date(2026, 11, 25))
    answers = everybody(feedback_files.plan(store, read).unknown)
    with pytest.raises(Cancelled):
        feedback_files.bring_in(
            store, read, NOW, Work(lambda done, every: None, lambda: True), answers
        )
    assert (count(store, "customer"), count(store, "feedback")) == (0, 0)
