"""The rule of ``domain/risk.py`` over the user's own past: whom would it have named?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date, tzinfo

from smallcrm.domain import paths, replay
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.replay import DAYS, Replay, Tally
from smallcrm.services import risk_histories
from smallcrm.storage.store import Store

_FIRST = """
SELECT min(day) FROM (SELECT min(substr(i.happened_at, 1, 10)) day FROM interaction i
 JOIN participant p ON p.interaction_id = i.id WHERE p.customer_id IS NOT NULL
 UNION ALL SELECT min(sold_on) FROM sale)
"""
_NAMES = "SELECT id, name, kind FROM customer WHERE id IN (SELECT value FROM json_each(?))"


def run(
    store: Store,
    today: date,
    zone: tzinfo,
    cancelled: Callable[[], bool] = lambda: False,
    progress: risk_histories.Progress = lambda done, of: None,
) -> Replay:
    """The last 24 months, or as many as there are. Looks at everything: for a background lane.

    What was archived or is in no list counts here like all others: they may have left.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    last = today.toordinal()
    (began,) = store.fetch(_FIRST)[0]
    first = max(last - DAYS, date.fromisoformat(began).toordinal() if began else last)
    tally = Tally(min(first, last), last)
    for known in risk_histories.read(store, today, zone, cancelled, progress):
        if known.touches:
            walked = paths.walk(known.history, first, last)
            past = replay.past_of(known.customer, walked, first, last, known.said, known.ended)
            if past is not None:
                tally.add(past)
    return tally.result()


def names(
    store: Store, customers: Iterable[int]
) -> dict[int, tuple[CustomerId, str, CustomerKind]]:
    """Of those who are there, by their id."""
    ids = json.dumps(sorted(set(customers)))
    return {
        row: (CustomerId(row), name, CustomerKind(kind))
        for row, name, kind in store.fetch(_NAMES, (ids,))
    }
