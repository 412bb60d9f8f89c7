"""The list of items: made from what was typed, priced, renamed, joined and paired."""

from __future__ import annotations

import pytest

from conftest import NOW
from services.selling import TODAY, customer, draft, sold
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.sales import ItemId
from smallcrm.services import item_pairs, items, sales, search
from smallcrm.storage.store import Store


def named(store: Store, name: str) -> ItemId:
    (row,) = [row for row in items.listed(store) if row.name == name]
    return row.id


def test_the_usual_price_is_the_median_of_the_last_sales(store: Store) -> None:
    ana = customer(store)
    for n, minor in enumerate((100, 4000, 4200, 3900, 4000, 4100, 4000, 4000, 4000, 4000)):
        sales.add(store, ana, draft("Poster", minor * 2, TODAY.replace(day=n + 1), n=2), NOW)
    sales.add(store, ana, draft("Poster", 90000, TODAY.replace(day=1), "USD"), NOW)
    (row,) = items.listed(store)
    assert (row.name, row.price, row.is_set) == ("Poster", Amount(4000, "EUR"), False)
    assert (row.count, row.buyers, row.last_on) == (11, 1, TODAY.replace(day=10))
    assert items.price(store, "POSTER") == Amount(4000, "EUR")
    assert items.price(store, "poster", "USD") == Amount(90000, "USD")
    assert items.price(store, "poster", "CHF") is None
    assert items.price(store, "nothing") is None


def test_a_price_that_was_set_goes_before_the_usual_one(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, 1)
    poster = named(store, "Poster")
    items.set_price(store, poster, Amount(4500, "EUR"))
    assert items.price(store, "Poster") == Amount(4500, "EUR")
    assert items.listed(store)[0].is_set
    items.set_price(store, poster, None)
    assert items.price(store, "Poster") == Amount(4000, "EUR")
    with pytest.raises(InvalidValue):
        items.set_price(store, poster, Amount(-1, "EUR"))
    with pytest.raises(NotFound):
        items.set_price(store, ItemId(99), None)


def test_names_are_offered_by_their_beginning(store: Store) -> None:
    ana = customer(store)
    for what in ("Poster", "postcard", "Frame"):
        sold(store, ana, 1, what=what)
    assert items.names(store, "POS") == ("postcard", "Poster")
    assert items.names(store) == ("Frame", "postcard", "Poster")


def test_two_names_of_one_thing_become_one(store: Store) -> None:
    ana = customer(store)
    (first,) = sold(store, ana, 3, what="Poster")
    (second,) = sold(store, ana, 2, what="Posters")
    sold(store, ana, 1, what="Frame")
    poster, posters, frame = (named(store, n) for n in ("Poster", "Posters", "Frame"))
    items.set_price(store, posters, Amount(4100, "EUR"))
    item_pairs.pair(store, posters, frame)
    item_pairs.pair(store, poster, frame)
    item_pairs.pair(store, posters, poster)
    before = store.fetch("SELECT * FROM sale ORDER BY id"), store.fetch("SELECT * FROM item_pair")
    assert items.rename(store, posters, "poster") == poster
    assert sales.row(store, second).item_id == sales.row(store, first).item_id == poster
    assert items.price(store, "Poster") == Amount(4100, "EUR")
    assert store.fetch("SELECT item_id, other_id FROM item_pair") == [(poster, frame)]
    assert [row.name for row in items.listed(store)] == ["Frame", "Poster"]
    store.undo()
    after = store.fetch("SELECT * FROM sale ORDER BY id"), store.fetch("SELECT * FROM item_pair")
    assert after == before


def test_another_name_for_a_thing(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, 1)
    poster = named(store, "Poster")
    assert items.rename(store, poster, "Print  A2") == poster
    assert [row.name for row in items.listed(store)] == ["Print A2"]
    assert [p.name for p in search.find(store, "print", NOW).people] == ["Ana Lima"]
    assert items.rename(store, poster, "PRINT A2") == poster
    with pytest.raises(InvalidValue):
        items.rename(store, poster, " ")


def test_bought_together_and_who_has_only_the_first(store: Store) -> None:
    for n in range(5):
        who = customer(store, f"Both {n}")
        sold(store, who, 1, what="Poster")
        if n < 3:
            sold(store, who, 1, 2, what="Frame")
        if n < 2:
            sold(store, who, 1, what="Tape")
    (row,) = item_pairs.listed(store)
    assert (row.item, row.other, row.both, row.only) == ("Poster", "Frame", 3, 2)
    assert not row.is_set
    assert row.query == 'bought:"Poster" -bought:"Frame"'


def test_what_the_user_says_goes_together(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, 1, what="Poster")
    sold(store, ana, 1, what="Tape")
    poster, tape = named(store, "Poster"), named(store, "Tape")
    item_pairs.pair(store, tape, poster)
    item_pairs.pair(store, tape, poster)
    (row,) = item_pairs.listed(store)
    assert (row.item, row.other, row.both, row.only, row.is_set) == ("Tape", "Poster", 1, 0, True)
    item_pairs.part(store, tape, poster)
    assert item_pairs.listed(store) == ()
    with pytest.raises(NotFound):
        item_pairs.part(store, tape, poster)
    with pytest.raises(InvalidValue):
        item_pairs.pair(store, tape, tape)
    with pytest.raises(NotFound):
        item_pairs.pair(store, tape, ItemId(99))
