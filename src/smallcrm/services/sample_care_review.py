"""When the sample people can be reached, before pictures of that are taken. Only once."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.services import contact_windows, people, sample_work
from smallcrm.storage.store import Store

_MORNINGS = tuple(Window(day, time(9), time(12)) for day in (1, 3))
_OFFICE = tuple(Window(day, time(9), time(17)) for day in range(5))
_REACHES = (
    ("Sarah Chen", Reach(_MORNINGS, "America/New_York", None, "By mail on Fridays"), 0),
    ("Ana Lima", Reach((), "Europe/Lisbon"), 6),
    ("Tom Baker", Reach(_OFFICE), 0),
    ("May Wong", Reach((Window(2, time(13), time(18)),), "Europe/London"), 0),
)
"""Whose, when, and for how many days they are away (0: they are not)."""


def fill(store: Store, now: datetime, *, with_work: bool = False) -> None:
    """``now`` is the aware moment in the user's zone; ``with_work``: their deals and sales too."""
    if with_work and not store.fetch("SELECT 1 FROM item_pair LIMIT 1"):
        sample_work.fill(store, now)
    for name, reach, days in _REACHES:
        found = people.by_prefix(store, name, 1)
        if not found or contact_windows.of(store, found[0].id) != Reach():
            continue
        away = (now + timedelta(days)).date() if days else None
        given = Reach(reach.windows, reach.zone, away, reach.note)
        contact_windows.set_reach(store, found[0].id, given)
