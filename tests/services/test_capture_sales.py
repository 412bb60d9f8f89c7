"""What a line says was sold, in the file: with the note, as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

from conftest import NOW
from services.selling import customer
from smallcrm.domain.capture import Context, read
from smallcrm.domain.money import Amount
from smallcrm.domain.when import Words
from smallcrm.services import capture, sales
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store


def save(store: Store, line: str) -> capture.Saved:
    words = replace(Words(), currency="EUR")
    found = read(line, Context(NOW, words, FileDirectory(store)))
    return capture.save(store, found, NOW, UTC, "Follow up")


def test_a_sale_is_saved_with_its_note_and_taken_back_with_it(store: Store) -> None:
    ana = customer(store)
    saved = save(store, "Ana Lima: sold 3 posters at 40 yesterday")
    (row,) = sales.page(store, ana)
    assert (row.what, row.quantity, row.amount) == ("posters", 3000, Amount(12000, "EUR"))
    assert (row.sold_on, row.interaction_id) == (date(2026, 11, 24), saved.interaction)
    store.undo()
    assert sales.page(store, ana) == ()
    assert store.fetch("SELECT count(*) FROM interaction") == [(0,)]
    assert store.fetch("SELECT count(*) FROM item") == [(0,)]


def test_it_is_sold_to_the_first_one_named(store: Store) -> None:
    customer(store)
    customer(store, "Zoe Park")
    save(store, "Ana Lima, Zoe Park: paid $1,200")
    rows = store.fetch("SELECT c.name, s.minor FROM sale s JOIN customer c ON c.id = customer_id")
    assert rows == [("Ana Lima", 120000)]


def test_nobody_is_sold_nothing(store: Store) -> None:
    save(store, "paid 950 EUR")
    assert store.fetch("SELECT count(*) FROM sale") == [(0,)]
