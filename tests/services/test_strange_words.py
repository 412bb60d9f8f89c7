"""A word in the file that damage made of another one: its row is shown all the same."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from smallcrm.domain.records import CustomerDraft, CustomerKind, FollowUpDraft, Side
from smallcrm.services import customers, follow_ups, people
from smallcrm.storage.store import Store
from storage.test_check import change

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


@pytest.fixture
def filled(store: Store) -> Store:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    follow_ups.add(store, ana, FollowUpDraft("Send quote", date(2026, 11, 25)), NOW)
    return store


@pytest.mark.parametrize(
    "sql", ["UPDATE customer SET kind = 'perton'", "UPDATE follow_up SET due_on = '2026-1x-25'"]
)
@pytest.mark.usefixtures("expect_log")
def test_the_list_keeps_the_name(sql: str, filled: Store) -> None:
    change(filled, sql)
    (row,) = people.page(filled)
    assert (row.name, row.kind, row.next_due) == ("Ana Lima", CustomerKind.PERSON, None)


@pytest.mark.usefixtures("expect_log")
def test_the_day_keeps_the_promise(filled: Store) -> None:
    change(filled, "UPDATE follow_up SET side = 'mjne'")
    (row,) = follow_ups.agenda(filled, NOW, None).today
    assert (row.text, row.side) == ("Send quote", Side.MINE)
