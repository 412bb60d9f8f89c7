"""What the sample people say and are written: once, the same each time, of days that have been."""

from __future__ import annotations

import io
import wave
from array import array
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

import every_table
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.feedback import ENOUGH
from smallcrm.domain.parts import Part
from smallcrm.services import (
    batches,
    complaint_rows,
    feedback_rows,
    introductions,
    letters,
    parts,
    recordings,
    sample,
    sample_care,
    sample_care_letters,
    sample_complaints,
    sample_work,
    templates,
    themes,
)
from smallcrm.storage.store import Store


@pytest.fixture
def filled(store: Store, clock: FixedClock) -> Store:
    sample.fill(store, local_now(clock))
    sample_care.fill(store, local_now(clock))
    return store


def test_a_few_of_each(filled: Store, clock: FixedClock) -> None:
    rows = feedback_rows.everyone(filled)
    for scale in (5, 10):
        assert sum(row.score is not None and row.score.scale == scale for row in rows) >= ENOUGH
    said = themes.grouped(filled)
    assert (said.groups[0].called, said.groups[0].people) == ("dark mode", 4)
    assert len(templates.rows(filled)) == 2
    (batch,) = batches.rows(filled)
    assert (batch.sent, batch.open) == (4, 0)
    answers = filled.fetch("SELECT count(*) FROM feedback WHERE letter_id IS NOT NULL")
    assert answers == [(3,)]
    who = sample_care.people(filled)
    (draft,) = letters.of_customer(filled, who["Nadia Petrov"])
    assert draft.subject == "Thank you, Nadia"
    assert [row.is_open for row in complaint_rows.everyone(filled)] == [True, False]
    windows = "SELECT count(DISTINCT customer_id) FROM contact_window"
    assert filled.fetch(windows) == [(1,)]
    by = introductions.of_customer(filled, who["Sarah Chen"]).by
    assert by is not None
    assert by.name == "Tom Baker"
    (spoken,) = recordings.of_customer(filled, who["Nadia Petrov"])
    with wave.open(io.BytesIO(recordings.data(filled, spoken))) as heard:
        assert heard.getnframes() * 1000 // heard.getframerate() == spoken.duration == 4000
        samples = array("h", heard.readframes(heard.getnframes()))
    assert 4000 < max(samples) < 6000, "to be heard, and not loud"
    assert max(abs(b - a) for a, b in pairwise(samples)) < 1500, "it does not click"
    assert parts.shown(filled) == {Part.COMPLAINTS}
    assert max(row.draft.given_on for row in rows) <= clock.now().date()
    for column in ("created_at", "settled_at"):
        latest = filled.fetch(f"SELECT max({column}) FROM letter")[0][0]
        assert datetime.fromisoformat(latest) <= clock.now()


def test_it_is_there_once_and_the_same_each_time(
    store: Store, tmp_path: Path, clock: FixedClock
) -> None:
    before = None
    for name in ("a", "b"):
        with every_table.another(tmp_path, name) as made:
            sample.fill(made, local_now(clock))
            sample_care.fill(made, local_now(clock))
            found = every_table.dump(made)
            sample_care.fill(made, local_now(clock))
            assert every_table.dump(made) == found
            assert before in (None, found)
            before = found


def test_a_window_may_answer_between_its_pieces(store: Store, clock: FixedClock) -> None:
    sample.fill(store, local_now(clock))
    pieces = sample_care.pieces(store, local_now(clock))
    filled = []
    for _ in pieces:
        care = templates.rows, batches.rows, feedback_rows.everyone, complaint_rows.everyone
        heard = store.fetch("SELECT 1 FROM recording")
        filled.append(sum(len(rows(store)) > 0 for rows in care) + len(heard))
    assert filled == sorted(filled)
    assert set(filled) == {0, 1, 2, 3, 4, 5}


def test_it_can_be_made_early_in_the_morning_too(store: Store, clock: FixedClock) -> None:
    clock.moment -= timedelta(hours=13)
    sample.fill(store, local_now(clock))
    sample_care.fill(store, local_now(clock))
    assert len(batches.rows(store)) == 1


def test_not_among_people_of_ones_own(store: Store, clock: FixedClock) -> None:
    sample_care.fill(store, datetime(2026, 11, 25, tzinfo=UTC))
    assert templates.rows(store) == ()


def test_letters_that_pictures_have_besides(filled: Store, clock: FixedClock) -> None:
    who = sample_care.people(filled)
    sample_care_letters.offer(filled, who, local_now(clock))
    assert [(row.open, row.sent) for row in batches.rows(filled)] == [(3, 1), (0, 4)]
    sample_care_letters.thank(filled, "Thanks for the order")
    assert templates.rows(filled)[-1].draft.name == "Thanks for the order"
    sample_care_letters.settle(filled, who)
    streets = "SELECT count(*) FROM address WHERE street <> ''"
    assert filled.fetch(streets) == [(3,)]


def test_work_and_more_complaints_beside_it(filled: Store, clock: FixedClock) -> None:
    sample_work.fill(filled, local_now(clock))
    assert len(complaint_rows.everyone(filled)) == 2
    assert filled.fetch("SELECT count(*) FROM introduction") == [(3,)]
    for _ in range(2):
        sample_complaints.fill(filled, local_now(clock))
        assert len(complaint_rows.open_ones(filled)) == 4
