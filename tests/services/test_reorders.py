"""Who usually buys again about now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conftest import NOW
from services.selling import TODAY, customer, draft, sold
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import TagDraft
from smallcrm.domain.verdicts import About
from smallcrm.services import consents, customers, details, reorders, sales, verdicts
from smallcrm.storage.models import Deal, Pipeline, Stage
from smallcrm.storage.store import Store

MONTHLY = (98, 67, 36)


def due(store: Store) -> list[str]:
    return [row.name for row in reorders.due(store, TODAY)]


def test_the_reason_is_their_own_median(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, *MONTHLY, what="Coffee")
    (row,) = reorders.due(store, TODAY)
    assert (row.customer_id, row.name, row.gap, row.what) == (ana, "Ana Lima", 31, "Coffee")
    assert row.last_on == TODAY - timedelta(36)
    assert row.due_on == TODAY - timedelta(5)


def test_whoever_waited_longest_by_their_own_measure_comes_first(store: Store) -> None:
    bought = {
        "Slow": (500, 300, 100),
        "Half": (251, 151, 101),
        "Quick": (50, 35, 20),
        "Twice": (60, 31),
        "Gone": (2000, 1970, 1940),
        "Late": (300, 200, 100),
    }
    for name, days in bought.items():
        sold(store, customer(store, name), *days)
    assert due(store) == ["Half", "Quick", "Late"]


def test_a_newer_sale_and_a_returned_one(store: Store) -> None:
    ana = customer(store)
    *_, last = sold(store, ana, *MONTHLY)
    (newer,) = sold(store, ana, 1)
    assert due(store) == []
    sales.bring_back(store, newer, TODAY)
    assert due(store) == ["Ana Lima"]
    sales.bring_back(store, last, TODAY)
    assert due(store) == []  # two are too few


def test_a_credit_note_is_no_purchase(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, *MONTHLY)
    sales.add(store, ana, draft("Coffee", -100), NOW)
    assert due(store) == ["Ana Lima"]
    sales.add(store, ana, replace(draft(), sold_on=TODAY + timedelta(3)), NOW)
    assert due(store) == []  # it is sold already


def test_who_was_put_off_comes_back_on_the_day(store: Store) -> None:
    ana = customer(store)
    sold(store, ana, *MONTHLY)
    verdicts.say(store, ana, About.AGAIN, "", TODAY, TODAY + timedelta(7))
    assert due(store) == []
    assert [r.name for r in reorders.due(store, TODAY + timedelta(7))] == ["Ana Lima"]
    store.undo()
    assert due(store) == ["Ana Lima"]
    verdicts.say(store, ana, About.LEFT, "moved", TODAY)
    assert due(store) == []


def test_who_is_not_to_be_reached_out_to(store: Store) -> None:
    names = ("Shut", "Old", "Binned", "Deal", "Won", "Free")
    people = {name: customer(store, name) for name in names}
    for who in people.values():
        sold(store, who, *MONTHLY)
    consents.set_do_not_contact(store, people["Shut"], NOW)
    details.add(store, people["Old"], TagDraft("Archived"))
    customers.delete(store, [people["Binned"]], NOW)
    with store.write_quietly() as session:
        session.add(Pipeline(name="P", folded="p", position=0))
        session.flush()
        session.add(Stage(pipeline_id=1, name="S", folded="s", position=0, chance=50))
        session.flush()
        for name, state in (("Deal", "open"), ("Won", "won")):
            row = Deal(customer_id=people[name], stage_id=1, what="Shop", state=state)
            row.entered_at = row.created_at = NOW
            session.add(row)
    assert due(store) == ["Won", "Free"]


def test_it_stops_when_it_is_told_to(store: Store) -> None:
    sold(store, customer(store), *MONTHLY)
    with pytest.raises(Cancelled):
        reorders.due(store, TODAY, lambda: True)


def test_without_sales_there_is_nobody(store: Store) -> None:
    customer(store)
    assert reorders.due(store, TODAY) == ()
