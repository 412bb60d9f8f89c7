"""The sample: as many as it says, the people of the design's screens, the same each time."""

from __future__ import annotations

from pathlib import Path

from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.services import follow_ups, people, search, timeline
from smallcrm.services.sample import CUSTOMERS, fill
from smallcrm.storage.store import Store


def test_the_sample_is_believable(store: Store, clock: FixedClock) -> None:
    now = local_now(clock)
    fill(store, now)
    assert people.count(store) == CUSTOMERS
    assert 1500 <= store.fetch("SELECT count(*) FROM interaction")[0][0] <= 2600
    counts = people.counts(store, now.date())
    assert counts.late == 3
    assert 3 <= counts.today <= 9
    assert 25 <= counts.follow_ups <= 40
    agenda = follow_ups.agenda(store, now)
    assert next((r.customer_name, r.text) for r in agenda.late) == (
        "Tom Baker",
        "Send corrected invoice",
    )
    assert "invoice was wrong" in agenda.late[0].origin_body
    sarah = search.find(store, "sarah chen", now).people[0]
    assert sarah.company == "Acme Design"
    assert [i.kind for i in timeline.page(store, sarah.id)] == ["call", "email", "meeting", "note"]
    assert store.faults() == []


def test_the_sample_is_the_same_each_time(tmp_path: Path, clock: FixedClock) -> None:
    texts = []
    for name in ("a", "b"):
        store = Store(tmp_path / f"{name}.db", clock.now)
        store.prepare()
        fill(store, local_now(clock))
        texts.append(store.fetch("SELECT name, kind FROM customer ORDER BY id"))
        texts.append(store.fetch("SELECT body, happened_at FROM interaction ORDER BY id"))
        store.close()
    assert texts[:2] == texts[2:]
