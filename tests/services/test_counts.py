"""The numbers of the strip are those that looking at every row gives."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import bulk, customers, follow_ups, people
from smallcrm.storage.store import Store

TODAY = NOW.date()
DAYS = (TODAY - timedelta(days=3), TODAY, TODAY + timedelta(days=1), None)


@pytest.fixture
def world(store: Store) -> Store:
    """People here, archived, in the trash, and both; each with a promise of each kind of day, one
    of them kept; and promises to nobody."""
    for archived, gone in product((False, True), repeat=2):
        made = [customers.add(store, CustomerDraft(f"P{n}"), NOW) for n in range(3)]
        for one, day in product(made, DAYS):
            follow_ups.add(store, one, FollowUpDraft("x", day), NOW)
        kept = follow_ups.add(store, made[0], FollowUpDraft("kept", TODAY), NOW)
        follow_ups.done(store, kept, NOW)
        if archived:
            bulk.archive(store, made)
        if gone:
            customers.delete(store, made, NOW)
    for day in DAYS:
        follow_ups.add(store, None, FollowUpDraft("of nobody", day), NOW)
    return store


def test_each_number_counts_what_it_says(world: Store) -> None:
    open_days = [
        day and date.fromisoformat(day)
        for day, gone in world.fetch(
            "SELECT u.due_on, (SELECT deleted_at FROM customer WHERE id = u.customer_id)"
            " FROM follow_up u WHERE u.state = 'open'"
        )
        if gone is None
    ]
    found = people.counts(world, TODAY)
    assert found.people == people.count(world) == 3
    assert found.follow_ups == len(open_days) == 2 * 12 + 4
    assert found.today == sum(d is not None and d <= TODAY for d in open_days) == 14
    assert found.late == sum(d is not None and d < TODAY for d in open_days) == 7


def test_they_are_counted_without_looking_at_every_person(world: Store) -> None:
    world.fetch("SELECT 1")
    asked: list[str] = []
    fetch = world.fetch
    world.fetch = lambda sql, parameters=(): asked.append(sql) or fetch(sql, parameters)  # type: ignore[method-assign, func-returns-value]
    people.counts(world, TODAY)
    (sql,) = asked
    plan = [r[3] for r in fetch(f"EXPLAIN QUERY PLAN {sql}", (TODAY.isoformat(),))]
    scanned = [step for step in plan if step.startswith("SCAN") and "CONSTANT" not in step]
    assert len(scanned) == 1, plan
    assert scanned[0].startswith("SCAN customer USING COVERING INDEX"), plan
    assert sum("ix_customer_in_trash" in step for step in plan) == 4, plan
    assert not any(step.startswith("SEARCH u USING INDEX ix_follow_up_state") for step in plan)
