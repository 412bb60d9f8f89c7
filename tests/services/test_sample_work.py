"""The sample people's work: all of it, the same each time, and only where it is asked for."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

import every_table
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.parts import Part
from smallcrm.services import parts, sample, sample_work
from smallcrm.storage.models import WORK_TABLES
from smallcrm.storage.store import Store


@pytest.fixture
def filled(store: Store, clock: FixedClock) -> Store:
    sample.fill(store, local_now(clock))
    return store


def test_the_plain_sample_has_none_of_it(filled: Store) -> None:
    assert parts.used(filled) == frozenset()
    for table in WORK_TABLES:
        assert filled.fetch(f"SELECT count(*) FROM {table}") == [(0,)]


def test_there_is_something_of_each(filled: Store, clock: FixedClock) -> None:
    sample_work.fill(filled, local_now(clock))
    assert parts.used(filled) == frozenset(Part)
    counts = {t: filled.fetch(f"SELECT count(*) FROM {t}")[0][0] for t in WORK_TABLES}
    assert {t for t, count in counts.items() if not count} == {"firing"}
    assert (counts["agreement"], counts["deal"], counts["complaint"]) == (2, 6, 2)
    assert (counts["checklist_run"], counts["rule"], counts["stage"]) == (1, 2, 3)
    states = dict(filled.fetch("SELECT state, count(*) FROM deal GROUP BY state"))
    assert states == {"open": 4, "won": 1, "lost": 1}
    steps = "SELECT count(*) FROM follow_up WHERE role = 'next_step' AND deal_id IS NOT NULL"
    assert filled.fetch(steps) == [(3,)]  # one has none
    assert filled.fetch("SELECT DISTINCT currency FROM sale ORDER BY 1") == [
        ("EUR",),
        ("GBP",),
        ("JPY",),
    ]
    assert filled.faults() == []


def test_nothing_of_it_is_of_a_day_that_has_not_come(filled: Store, clock: FixedClock) -> None:
    sample_work.fill(filled, local_now(clock))
    today = local_now(clock).date().isoformat()
    for table, column in (
        *(("sale", "sold_on"), ("agreement", "starts_on"), ("complaint", "opened_on")),
        *(("rate", "since_on"), ("checklist_run", "started_on"), ("rule", "since_on")),
    ):
        assert filled.fetch(f"SELECT max({column}) FROM {table}")[0][0] <= today
    for table, column in (
        *(("sale", "created_at"), ("deal", "created_at"), ("deal", "entered_at")),
        *(("deal", "closed_at"), ("stage_visit", "left_at"), ("letter", "created_at")),
    ):
        latest = filled.fetch(f"SELECT max({column}) FROM {table}")[0][0]
        assert datetime.fromisoformat(latest) <= clock.now()
    visits = "SELECT count(*) FROM stage_visit WHERE entered_at >= left_at"
    assert filled.fetch(visits) == [(0,)]
    late = "SELECT count(*) FROM deal WHERE created_at > entered_at OR closed_at < entered_at"
    assert filled.fetch(late) == [(0,)]


def test_it_is_the_same_each_time_and_one_step(
    store: Store, tmp_path: Path, clock: FixedClock
) -> None:
    before = None
    for name in ("a", "b"):
        with every_table.another(tmp_path, name) as made:
            sample.fill(made, local_now(clock))
            people = every_table.dump(made)
            sample_work.fill(made, local_now(clock))
            found = every_table.dump(made)
            assert before in (None, found)
            before = found
            made.undo()
            assert every_table.dump(made) == people


def test_it_can_be_made_early_in_the_morning_too(filled: Store, clock: FixedClock) -> None:
    clock.moment -= timedelta(hours=13)
    sample_work.fill(filled, local_now(clock))
    latest = filled.fetch("SELECT max(closed_at) FROM follow_up")[0][0]
    assert datetime.fromisoformat(latest) == clock.now()
