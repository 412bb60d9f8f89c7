"""What the sample people say: once, of days that have been, in groups."""

from __future__ import annotations

from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.services import feedback_rows, sample, sample_care_feedback, themes
from smallcrm.storage.store import Store


def test_it_is_there_once_and_in_groups(store: Store, clock: FixedClock) -> None:
    now = local_now(clock)
    sample.fill(store, now)
    assert not feedback_rows.any_there(store)
    for _ in range(2):
        sample_care_feedback.fill(store, now)
    rows = feedback_rows.everyone(store)
    assert len(rows) == 16
    assert max(row.draft.given_on for row in rows) <= now.date()
    said = themes.grouped(store)
    assert said.comments == 16
    assert (said.groups[0].called, said.groups[0].people) == ("dark mode", 4)
    store.undo()
    assert feedback_rows.everyone(store) == ()
