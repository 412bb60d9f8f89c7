"""An absence said in a line: into when to reach them, as one step with the note."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from people_in_lines import NAMES, capture
from services.selling import customer
from smallcrm.domain.captured import Captured
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.naming import Known
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.when import Words
from smallcrm.services import capture as lines
from smallcrm.services import contact_windows
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
BACK = date(2027, 1, 12)
HOURS = Reach((Window(1, time(9), time(12)),), "Europe/Lisbon", date(2026, 12, 1), "by mail")


def read(line: str, here: CustomerId) -> Captured:
    """As typed on the page of ``here``."""
    known = Known(here, "Ana Lima", CustomerKind.PERSON)
    return capture(line, NOW, Words(), known)


def test_it_is_one_step_with_the_note_and_leaves_the_hours(store: Store) -> None:
    ana = customer(store)
    contact_windows.set_reach(store, ana, HOURS)
    saved = lines.save(store, read("away until 12 jan. Call her fri", ana), NOW, UTC, "x")
    reach = contact_windows.of(store, ana)
    assert reach == Reach(HOURS.windows, HOURS.zone, BACK, HOURS.note)
    assert len(saved.follow_ups) == 1
    assert store.fetch("SELECT body FROM interaction") == [("away until 12 jan",)]
    store.undo()
    assert contact_windows.of(store, ana) == HOURS
    assert store.fetch("SELECT count(*) FROM interaction") == [(0,)]
    store.redo()
    assert contact_windows.of(store, ana).away_until == BACK


def test_it_is_the_first_that_is_known_of_when_to_reach_them(store: Store) -> None:
    ana = customer(store)
    lines.save(store, read("away until 12 jan", ana), NOW, UTC, "x")
    assert contact_windows.of(store, ana) == Reach(away_until=BACK)
    lines.save(store, read("back early, away until monday", ana), NOW, UTC, "x")
    assert contact_windows.of(store, ana) == Reach(away_until=date(2026, 11, 30))
    store.undo()
    store.undo()
    assert contact_windows.of(store, ana) == Reach()
    assert store.fetch("SELECT count(*) FROM availability") == [(0,)]


def test_a_day_that_is_over_changes_nothing(store: Store) -> None:
    ana = customer(store)
    contact_windows.set_reach(store, ana, HOURS)
    lines.save(store, read("away until 20 nov", ana), NOW, UTC, "x")
    assert contact_windows.of(store, ana) == HOURS


def test_somebody_new_and_both_of_two(store: Store) -> None:
    for name in NAMES.split(", "):
        customer(store, name)
    for line, names in (
        ("Ana, Ben: on leave until 12 jan", ("Ana Lima", "Ben O'Neil")),
        ("Nadia Petrov: on leave until 12 jan", ("Nadia Petrov",)),
    ):
        saved = lines.save(store, capture(line, NOW, Words()), NOW, UTC, "x")
        assert saved.names == names
        reaches = [contact_windows.of(store, one) for one in saved.customers]
        assert reaches == [Reach(away_until=BACK)] * len(names)
        store.undo()
        assert store.fetch("SELECT count(*) FROM availability") == [(0,)]
