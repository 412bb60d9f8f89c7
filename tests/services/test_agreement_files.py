"""Agreements out as a table and in again, and from the tables of other programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.agreement_acts import HOSTING, TODAY, words
from services.agreement_acts import found as found_in
from smallcrm.domain.agreement_tables import AgreementColumn, AgreementMapping
from smallcrm.domain.agreements import AgreementDraft, Length, Renewal
from smallcrm.domain.errors import Cancelled, InvalidValue
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerDraft, CustomerId, EmailDraft
from smallcrm.formats import agreement_rows
from smallcrm.services import agreement_files, agreements, customers, rates, rejects
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

WEEK, MONTH, YEAR = CadenceUnit.WEEK, CadenceUnit.MONTH, CadenceUnit.YEAR
Write = Callable[[str], Path]


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


@pytest.fixture
def table(tmp_path: Path) -> Write:
    def write(text: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_our_own_table_comes_back_whole(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    drafts = (
        replace(HOSTING, note="by mail,\nas ever", renewed=Length(6, MONTH)),
        AgreementDraft("=Care", date(2024, 5, 1), notice=Length(2, WEEK)),
        AgreementDraft("Logo", date(2026, 1, 31), Amount(1_200_50, "CHF"), renewal=Renewal.ENDS),
        replace(HOSTING, what="Gone", price=Amount(9_000, "JPY"), interval=Length(3, MONTH)),
    )
    for draft in drafts:
        number = agreements.add(store, ana, draft, TODAY, words)
    agreements.end(store, number, date(2026, 3, 31), "too dear", TODAY, words)
    before = agreements.of(store, ana, TODAY)
    target = tmp_path / "out.csv"
    assert agreement_files.write(store, target, TODAY) == 4
    found = found_in(store, target)
    assert agreement_files.plan(store, found).here == 4
    for _ in range(5):
        store.undo()
    assert agreements.of(store, ana, TODAY) == ()
    report = agreement_files.bring_in(store, found, TODAY, words)
    assert (report.new, report.here, report.problems) == (4, 0, ())
    after = agreements.of(store, ana, TODAY)
    assert [replace(row, id=before[0].id) for row in after] == [
        replace(row, id=before[0].id) for row in before
    ]
    assert {memory.name for memory in rates.of(store, ana)} == {"Hosting", "Logo"}
    assert store.fetch("SELECT count(*) FROM follow_up") == [(2,)]
    store.undo()
    assert agreements.of(store, ana, TODAY) == ()


def test_a_table_of_wukong_contracts(store: Store, ana: CustomerId, table: Write) -> None:
    path = table(
        "合同编号,合同名称,客户名称,合同金额,下单时间,合同开始时间,合同结束时间,备注\n"
        "HT-1,Hosting,Ana Lima,1200.00,2025-12-20,2026-01-01 00:00:00,2026-12-31 00:00:00,ok\n"
    )
    report = agreement_files.bring_in(store, found_in(store, path, "CNY"), TODAY, words)
    assert (report.new, report.problems) == (1, ())
    (row,) = agreements.of(store, ana, TODAY)
    assert row.value == AgreementDraft(
        "Hosting",
        date(2026, 1, 1),
        Amount(1200_00, "CNY"),
        term=Length(1, YEAR),
        renewal=Renewal.ENDS,
        note="ok\n合同编号: HT-1",
    )


def test_without_a_start_it_is_the_day_it_was_signed(
    store: Store, ana: CustomerId, table: Write
) -> None:
    path = table("Account Name,Contract Name,Order Date\nAna Lima,Care,20 Dec 2025\n")
    agreement_files.bring_in(store, found_in(store, path), TODAY, words)
    (row,) = agreements.of(store, ana, TODAY)
    assert row.value == AgreementDraft("Care", date(2025, 12, 20))


def test_a_table_of_another_program(store: Store, ana: CustomerId, table: Write) -> None:
    path = table(
        "Kunde;E-Mail;Vertrag;Betrag;Zahlungsweise;Vertragsbeginn;Laufzeit;Kündigungsfrist;"
        "Verlängerung\n"
        "Lima GmbH;ANA@lima.example;Wartung;1.250,00 €;monatlich;31.01.2026;24 Monate;3 Monate;ja\n"
    )
    report = agreement_files.bring_in(store, found_in(store, path, "USD"), TODAY, words)
    assert (report.new, report.problems) == (1, ())
    (row,) = agreements.of(store, ana, TODAY)
    assert row.value == AgreementDraft(
        *("Wartung", date(2026, 1, 31), Amount(1250_00, "EUR"), Length(1, MONTH)),
        *(Length(24, MONTH), Length(3, MONTH), Renewal.ITSELF),
    )


def test_what_no_column_takes_stands_in_the_note(
    store: Store, ana: CustomerId, table: Write
) -> None:
    path = table(
        "Customer,Agreement,Price,Every,Start,Note,Owner,Comment\n"
        "Ana Lima,Hosting,45 EUR,month,2026-01-31,by phone,Tom,=again\n"
        "Ana Lima,Care,9 EUR,year,2026-02-01,,,\n"
    )
    report = agreement_files.bring_in(store, found_in(store, path), TODAY, words)
    assert (report.new, report.problems) == (2, ())
    found = {row.value.what: row.value for row in agreements.of(store, ana, TODAY)}
    assert found["Hosting"].interval == Length(1, MONTH)
    assert found["Hosting"].note == "by phone\nOwner: Tom\nComment: =again"
    assert found["Care"].note == ""


def test_rows_that_cannot_be_kept_are_told(store: Store, ana: CustomerId, table: Write) -> None:
    customers.add(store, CustomerDraft("Bo"), NOW)
    customers.add(store, CustomerDraft("Bo"), NOW)
    path = table(
        "Customer,Contract,Amount,Start,End,Term,Ended\n"
        ",Hosting,5 EUR,2026-01-01,,,\n"
        "Zoe,Hosting,5 EUR,2026-01-01,,,\n"
        "Bo,Hosting,5 EUR,2026-01-01,,,\n"
        "Ana Lima,,5 EUR,2026-01-01,,,\n"
        "Ana Lima,Hosting,much,2026-01-01,,,\n"
        "Ana Lima,Hosting,5 EUR,soon,,,\n"
        "Ana Lima,Hosting,5 EUR,2026-01-01,2025-01-01,,\n"
        "Ana Lima,Hosting,5 EUR,2026-01-01,,forever,\n"
        "Ana Lima,Hosting,5 EUR,2026-01-01,,,2025-01-01\n"
        "Ana Lima,Hosting,5 EUR,,,,\n"
        "Ana Lima,Hosting,5 EUR,2026-01-01,,,\n"
        "Ana Lima,hosting,6 EUR,2026-01-01,,,\n"
    )
    found = found_in(store, path)
    planned = agreement_files.plan(store, found)
    assert store.fetch("SELECT count(*) FROM agreement") == [(0,)]
    report = agreement_files.bring_in(store, found, TODAY, words)
    assert report == planned
    assert (report.new, report.here) == (1, 1)
    assert [(p.line, p.code) for p in report.problems] == [
        (2, "no_person"),
        (3, "unknown_customer"),
        (4, "many_of_name"),
        (5, "empty"),
        (6, "no_amount"),
        (7, "not_a_date"),
        (8, "ends_before_start"),
        (9, "not_a_length"),
        (10, "ends_before_start"),
        (11, "not_a_date"),
    ]


def test_the_user_stops_it_half_way(store: Store, ana: CustomerId, table: Write) -> None:
    path = table("Name,Contract,Start\nAna Lima,Care,2026-01-01\nAna Lima,Site,2026-01-01\n")
    found = found_in(store, path)
    seen: list[tuple[int, int]] = []
    work = Work(lambda done, every: seen.append((done, every)), lambda: len(seen) == 2)
    with pytest.raises(Cancelled):
        agreement_files.bring_in(store, found, TODAY, words, work)
    assert seen == [(0, 2), (1, 2)]
    assert agreements.of(store, ana, TODAY) == ()


def test_what_was_chosen_for_the_columns_is_remembered(store: Store, table: Write) -> None:
    path = table("Whom,Deed,When\nAna Lima,Care,3/4/2026\n")
    found = agreement_files.open_table(path)
    assert not agreement_files.mapping(store, found).fits
    columns = AgreementColumn.CUSTOMER, AgreementColumn.WHAT, AgreementColumn.STARTS
    chosen = AgreementMapping(columns, day_first=False)
    agreement_files.remember(store, found, chosen)
    assert agreement_files.mapping(store, found) == chosen
    clear = agreement_files.open_table(table("Whom,Deed,When\nAna Lima,Care,31/4/2026\n"))
    assert agreement_files.mapping(store, clear).day_first  # the cells tell


def test_the_rows_left_out_are_written_with_the_reason(
    store: Store, ana: CustomerId, table: Write, tmp_path: Path
) -> None:
    opened = agreement_files.open_table(
        table("Name,Contract,Start\nAna Lima,Care,2026-01-01\nZoe,Care,2026-01-01\n")
    )
    read = agreement_files.read(opened, agreement_files.mapping(store, opened), "EUR")
    report, target = agreement_files.plan(store, read), tmp_path / "left.csv"
    assert (report.new, report.customers) == (1, 1)
    args = store, target, opened, report.problems, lambda problem: problem.code
    assert rejects.of_table(*args) == 1
    left = target.read_text(encoding="utf-8-sig")
    assert ("unknown_customer" in left, "Zoe" in left, "Ana" in left) == (True, True, False)


@pytest.mark.parametrize("text", ["Name,E-mail\nAna,a@b\n", "a,b\n1,2\n", "BEGIN:VCARD\nFN:A\n"])
def test_what_is_no_table_of_agreements_says_so(store: Store, table: Write, text: str) -> None:
    found = found_in(store, table(text))
    assert found.error
    report = agreement_files.bring_in(store, found, TODAY, words)
    assert (report.new, report.error) == (0, found.error)


def test_a_file_that_is_not_there_says_so(store: Store, tmp_path: Path) -> None:
    assert found_in(store, tmp_path / "none.csv").error == "missing"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1 year", Length(1, YEAR)),
        ("12 months", Length(12, MONTH)),
        ("3 Monate", Length(3, MONTH)),
        ("2 años", Length(2, YEAR)),
        ("jährlich", Length(1, YEAR)),
        ("quarterly", Length(3, MONTH)),
        ("14d", Length(14, CadenceUnit.DAY)),
        ("3个月", Length(3, MONTH)),
        ("once", None),
        ("", None),
    ],
)
def test_lengths_are_read_in_many_languages(text: str, length: Length | None) -> None:
    assert agreement_rows.length(text) == length


@pytest.mark.parametrize("text", ["for ever", "3", "3 moons"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(InvalidValue, match="not_a_length"):
        agreement_rows.length(text)


@pytest.mark.parametrize(
    ("first", "last", "term"),
    [
        (date(2026, 1, 1), date(2027, 12, 31), Length(2, YEAR)),
        (date(2026, 1, 31), date(2026, 2, 28), Length(1, MONTH)),
        (date(2026, 1, 15), date(2026, 4, 14), Length(3, MONTH)),
        (date(2026, 1, 15), date(2026, 4, 20), Length(96, CadenceUnit.DAY)),
        (date(2026, 1, 15), date(2026, 1, 15), Length(1, CadenceUnit.DAY)),
    ],
)
def test_a_last_day_makes_a_term(
    store: Store, ana: CustomerId, table: Write, first: date, last: date, term: Length
) -> None:
    path = table(f"Client,Contract,Start,End,Auto renew\nAna Lima,Care,{first},{last},yes\n")
    agreement_files.bring_in(store, found_in(store, path), TODAY, words)
    (row,) = agreements.of(store, ana, TODAY)
    assert (row.value.term, row.value.renewal) == (term, Renewal.ITSELF)
