"""Whom to reach out to first, of a real file."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from conftest import NOW
from services.risk_acts import called, every
from services.selling import TODAY, customer, sold
from smallcrm.domain.cadence import Answer
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import CadenceDraft, CadenceUnit, CustomerId
from smallcrm.domain.verdicts import About
from smallcrm.services import consents, details, reaching
from smallcrm.services.reaching import Looked
from smallcrm.storage.store import Store


def silent(store: Store, name: str) -> CustomerId:
    who = customer(store, name)
    called(store, who, *every(20, 461, 61))
    return who


def look(store: Store, before: Looked | None = None, *, with_sales: bool = True) -> Looked:
    risks = None if before is None else before.risks
    return reaching.look(store, TODAY, UTC, risks, with_sales=with_sales)


def names(found: Looked) -> list[str]:
    return [row.name for row in found.rows]


def test_both_reasons_together(store: Store) -> None:
    silent(store, "Silent")
    sold(store, customer(store, "Buyer"), 98, 67, 36)
    assert names(look(store)) == ["Silent", "Buyer"]
    assert names(look(store, with_sales=False)) == ["Silent"]


def test_a_later_look_asks_only_for_those_of_the_first(store: Store) -> None:
    ana, ben = silent(store, "Ana"), silent(store, "Ben")
    first = look(store)
    assert names(first) == ["Ana", "Ben"]
    called(store, ana, 0)
    consents.set_do_not_contact(store, ben, NOW)
    silent(store, "Cleo")
    later = look(store, first)
    assert names(later) == []
    consents.set_do_not_contact(store, ben, None)
    assert names(look(store, later)) == ["Ben"]
    assert names(look(store)) == ["Ben", "Cleo"]


def test_who_has_a_rhythm_that_was_set_stands_in_a_list_of_their_own(store: Store) -> None:
    ana = silent(store, "Ana")
    details.add(store, ana, CadenceDraft(1, CadenceUnit.MONTH))
    assert names(look(store)) == []


@pytest.mark.parametrize(("given", "days"), [(Answer.NOT_NOW, 7), (Answer.FINE, 92)])
def test_an_answer_is_a_verdict_until_a_day(store: Store, given: Answer, days: int) -> None:
    ana = silent(store, "Ana")
    (row,) = look(store).rows
    reaching.answer(store, row, given, TODAY)
    until = (TODAY + timedelta(days)).isoformat()
    told = store.fetch("SELECT customer_id, about, until_on FROM verdict")
    assert told == [(ana, About.REACH_OUT.value, until)]
    found = look(store)
    assert names(found) == []
    assert found.answered == {ana}
    store.undo()
    assert names(look(store)) == ["Ana"]


def test_it_can_be_stopped(store: Store) -> None:
    silent(store, "Ana")
    with pytest.raises(Cancelled):
        reaching.look(store, TODAY, UTC, None, lambda: True, with_sales=True)
