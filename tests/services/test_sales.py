"""Sales on a real file: added, changed, returned, removed, paged and summed up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conftest import NOW
from services.selling import TODAY, customer, draft, sold
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.domain.sales import SaleDraft, SaleId, YearSum
from smallcrm.services import customers, sales, timeline
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.store import Store


def test_a_sale_is_as_it_was_said(store: Store) -> None:
    ana = customer(store)
    said = SaleDraft(TODAY, "Poster A2", Amount(12000, "EUR"), 2500, "2026-17", "with frame")
    made = sales.add(store, ana, said, NOW)
    row = sales.row(store, made)
    assert row.draft == said
    assert (row.customer_id, row.returned_on, row.interaction_id) == (ana, None, None)
    assert store.undo() is not None
    with pytest.raises(NotFound):
        sales.row(store, made)
    assert store.fetch("SELECT count(*) FROM item") == [(0,)]


def test_an_item_is_made_once_whatever_its_case(store: Store) -> None:
    ana = customer(store)
    first = sales.add(store, ana, draft("Poster Größe A"), NOW)
    second = sales.add(store, ana, draft("POSTER GROSSE A"), NOW)
    assert sales.row(store, first).item_id == sales.row(store, second).item_id
    assert sales.row(store, second).what == "Poster Größe A"
    paid = sales.add(store, ana, draft(""), NOW)
    assert sales.row(store, paid).item_id is None


def test_what_cannot_be_kept_leaves_nothing(store: Store) -> None:
    ana = customer(store)
    with pytest.raises(InvalidValue):
        sales.add(store, ana, draft(minor=MOST + 1), NOW)
    with pytest.raises(NotFound):
        sales.add(store, CustomerId(99), draft(), NOW)
    assert store.fetch("SELECT count(*) FROM sale") == [(0,)]


def test_a_changed_sale_takes_a_mistyped_item_off_the_list(store: Store) -> None:
    ana = customer(store)
    sale = sales.add(store, ana, draft("Postre"), NOW)
    sales.edit(store, sale, replace(draft("Poster", 5000), note="large"))
    row = sales.row(store, sale)
    assert (row.what, row.amount.minor, row.note) == ("Poster", 5000, "large")
    assert store.fetch("SELECT name FROM item") == [("Poster",)]
    store.undo()
    assert store.fetch("SELECT name FROM item") == [("Postre",)]
    with pytest.raises(InvalidValue):
        sales.edit(store, sale, replace(draft(), quantity=0))


def test_what_was_returned_counts_no_more(store: Store) -> None:
    ana = customer(store)
    keeps, goes = sold(store, ana, 40, 10)
    sales.bring_back(store, goes, TODAY, " too  small ")
    row = sales.row(store, goes)
    assert (row.returned_on, row.return_reason) == (TODAY, "too small")
    found = sales.summary(store, ana)
    assert (found.count, found.returned, found.sums) == (1, 1, {"EUR": 4000})
    assert found.last is not None
    assert found.last.id == keeps
    sales.keep(store, goes)
    assert sales.summary(store, ana).sums == {"EUR": 8000}
    with pytest.raises(InvalidValue):
        sales.bring_back(store, goes, TODAY - timedelta(11))


def test_the_newest_first_page_by_page(store: Store) -> None:
    ana, other = customer(store), customer(store, "Ben")
    made = sold(store, ana, 3, 1, 2, 1, 9)
    sold(store, other, 0)
    expected = [made[3], made[1], made[2], made[0], made[4]]
    assert [row.id for row in sales.page(store, ana)] == expected
    first = sales.page(store, ana, limit=2)
    rest = sales.page(store, ana, (first[-1].sold_on, first[-1].id), limit=9)
    assert [row.id for row in (*first, *rest)] == expected


def test_the_sums_of_a_customer_by_year_and_currency(store: Store) -> None:
    ana = customer(store)
    for year, minor, currency in (
        (2026, 100, "EUR"),
        (2026, -30, "EUR"),
        (2026, 5, "USD"),
        (2025, 7, "EUR"),
    ):
        sales.add(store, ana, draft("", minor, date(year, 3, 1), currency), NOW)
    found = sales.summary(store, ana)
    assert found.years == (
        YearSum(2026, Amount(70, "EUR"), 2),
        YearSum(2026, Amount(5, "USD"), 1),
        YearSum(2025, Amount(7, "EUR"), 1),
    )
    assert found.sums == {"EUR": 77, "USD": 5}
    assert sales.sums(store) == found.years
    customers.delete(store, [ana], NOW)
    assert sales.sums(store) == ()


def test_a_sum_that_is_more_than_sqlite_can_count(store: Store) -> None:
    ana = customer(store)
    huge = draft("", MOST)
    first = sales.add(store, ana, huge, NOW)
    columns = "customer_id, sold_on, quantity, minor, currency, number, note, return_reason"
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            f"INSERT INTO sale({columns}, created_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
            f" SELECT i + 1 FROM n WHERE i < 9999) SELECT {columns}, created_at FROM sale, n"
            f" WHERE sale.id = {first}"
        )
    assert sales.summary(store, ana).sums == {"EUR": MOST * 10_000}
    sales.add(store, ana, draft("", -MOST), NOW)
    sales.add(store, ana, draft("", -1), NOW)
    assert sales.summary(store, ana).sums == {"EUR": MOST * 9_999 - 1}


def test_what_they_usually_buy_and_how_often(store: Store) -> None:
    ana = customer(store)
    assert sales.summary(store, ana).gap is None
    sold(store, ana, 100, 69, 38, what="Coffee")
    sold(store, ana, 7, what="Cup")
    sales.add(store, ana, draft("Cup", -100), NOW)  # a credit note is no purchase
    found = sales.summary(store, ana)
    assert (found.usual, found.usual_count, found.gap) == ("Coffee", 3, 31)
    assert found.last is not None
    assert found.last.what == "Cup"
    assert found.next_on == TODAY + timedelta(24)


def test_a_removed_note_leaves_its_sale(store: Store) -> None:
    ana = customer(store)
    with store.write_quietly() as session:
        session.add(Interaction(kind="payment", body="paid", happened_at=NOW, created_at=NOW))
        session.flush()
        session.add(Participant(interaction_id=1, customer_id=ana))
    store.rebuild_search()
    sale = sales.add(store, ana, draft(), NOW, InteractionId(1))
    assert sales.row(store, sale).interaction_id == 1
    timeline.remove(store, InteractionId(1))
    assert sales.row(store, sale).interaction_id is None
    store.undo()
    assert sales.row(store, sale).interaction_id == 1


def test_what_is_gone(store: Store) -> None:
    ana = customer(store)
    (sale,) = sold(store, ana, 1)
    sales.remove(store, sale)
    assert store.fetch("SELECT count(*) FROM item") == [(0,)]
    gone = SaleId(sale)
    with pytest.raises(NotFound):
        sales.remove(store, gone)
    with pytest.raises(NotFound):
        sales.edit(store, gone, draft())
    with pytest.raises(NotFound):
        sales.bring_back(store, gone, TODAY)
    with pytest.raises(NotFound):
        sales.keep(store, gone)
