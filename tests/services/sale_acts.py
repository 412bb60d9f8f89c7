"""One deed for each action of sales and items, for the test that takes all of them back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from conftest import NOW
from services.selling import draft
from smallcrm.domain.actions import Action
from smallcrm.domain.money import Amount
from smallcrm.domain.named_people import Answers, Whose
from smallcrm.domain.records import CustomerId
from smallcrm.domain.sales import ItemId, SaleId
from smallcrm.services import item_pairs, items, sale_files, sale_mappings, sales
from smallcrm.storage.store import Store


def deeds(store: Store, folder: Path, who: CustomerId) -> dict[Action, Callable[[], object]]:
    """In an order in which each has what it needs."""

    def added() -> None:
        with store.write(Action.ADD_SALE) as session:
            for what in ("Poster", "Frame", "Posters", "Poster"):
                sales.insert(session, who, draft(what), NOW)
                session.flush()

    def imported() -> None:
        path = folder / "invoices.csv"
        path.write_text("date,customer,item,total\n2026-11-02,Zoe,Card,9 EUR\n")
        table = sale_files.open_table(path)
        found = sale_files.read(table, sale_mappings.mapping(store, table), "EUR")
        assert sale_files.bring_in(store, found, NOW, Answers({Whose(name="Zoe"): who})).new == 1

    first, poster, frame, posters = SaleId(1), ItemId(1), ItemId(2), ItemId(3)
    return {
        Action.ADD_SALE: added,
        Action.EDIT_SALE: lambda: sales.edit(store, first, draft("Frame", 5000)),
        Action.RETURN_SALE: lambda: sales.bring_back(store, first, date(2026, 11, 26), "torn"),
        Action.KEEP_SALE: lambda: sales.keep(store, first),
        Action.PRICE_ITEM: lambda: items.set_price(store, frame, Amount(100, "EUR")),
        Action.PAIR_ITEMS: lambda: item_pairs.pair(store, posters, frame),
        Action.RENAME_ITEM: lambda: items.rename(store, posters, "poster"),
        Action.UNPAIR_ITEMS: lambda: item_pairs.part(store, poster, frame),
        Action.IMPORT_SALES: imported,
        Action.DELETE_SALE: lambda: sales.remove(store, first),
    }
