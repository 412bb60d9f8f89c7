"""Conditions on sales in a search."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from conftest import NOW
from services.selling import TODAY, customer, draft, sold
from smallcrm.domain.money import MOST
from smallcrm.services import sales, search
from smallcrm.storage.store import Store


@pytest.fixture
def shop(store: Store) -> Store:
    ana, ben, cai, dee, eva = (customer(store, n) for n in ("Ana", "Ben", "Cai", "Dee", "Eva"))
    sold(store, ana, 100, 10, what="Poster", minor=60_000)
    sold(store, ana, 200, what="Frame")
    sold(store, ben, 90, what="Poster", minor=100_000)
    sold(store, cai, 20, what="Poster A2", minor=1)
    (torn,) = sold(store, dee, 5, what="Poster", minor=999_900)
    sales.bring_back(store, torn, TODAY)
    sales.add(store, eva, draft("Logo", 1500, date(2025, 3, 1), "JPY"), NOW)
    invoice = replace(draft("", 50, date(2025, 3, 2), "USD"), number="RE/2026-17")
    sales.add(store, eva, invoice, NOW)
    return store


SEARCHES = {
    "bought:poster": "Ana Ben",
    "bought:POST": "Ana Ben Cai",
    'bought:"poster a2"': "Cai",
    "bought:poster -bought:frame": "Ben",
    "bought:nothing": "",
    "-bought:poster": "Cai Dee Eva",
    "sold:>2026-11-01": "Ana Cai",
    "sold:2025": "Eva",
    "sold:<2026": "Eva",
    "sold:never": "Dee",
    "sold:>60d": "Ben Eva",
    "sold:<60d": "Ana Cai",
    "spent:>1200": "Ana Eva",
    "spent:>1200 -spent:>1200jpy": "Ana",
    "spent:>=1240": "Ana Eva",
    "spent:>1240": "Eva",
    "spent:1240": "Ana",
    "spent:1,240.00eur": "Ana",
    "spent:0.01": "Cai",
    "spent:<1": "Cai Eva",
    "spent:<$1": "Eva",
    "number:2026-17": "Eva",
    "number:re/2026": "Eva",
    "number:2027": "",
    "has:sale": "Ana Ben Cai Dee Eva",
    "no:sales": "",
    "bought:poster spent:>1100": "Ana",
}


@pytest.mark.parametrize("words", SEARCHES)
def test_a_condition_on_sales(shop: Store, words: str) -> None:
    found = search.find(shop, words, NOW)
    assert " ".join(sorted(p.name for p in found.people)) == SEARCHES[words]
    assert found.unread == ()
    listed = search.customers(shop, words, NOW)
    assert len(listed) == len(found.people)


@pytest.mark.parametrize("words", ["sold:soon", "spent:much", "spent:>12xyz", "number:--"])
def test_what_is_no_condition_is_left_out_and_told(shop: Store, words: str) -> None:
    found = search.find(shop, words, NOW)
    assert found.unread or words == "number:--"


def test_a_sum_larger_than_sqlite_counts_is_compared(shop: Store) -> None:
    ana = customer(shop, "Midas")
    columns = "customer_id, sold_on, quantity, minor, currency, number, note, return_reason"
    sales.add(shop, ana, draft("", MOST), NOW)
    with shop.write_quietly() as session:
        session.connection().exec_driver_sql(
            f"INSERT INTO sale({columns}, created_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
            f" SELECT i + 1 FROM n WHERE i < 9999) SELECT {columns}, created_at FROM sale, n"
            f" WHERE sale.customer_id = {ana}"
        )
    assert search.customers(shop, "spent:>9000000000", NOW) == [ana]
