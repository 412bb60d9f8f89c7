"""When something falls due next, without whose it is: all that is kept in mind while locked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from smallcrm.domain.follow_ups import due_at
from smallcrm.services import contact_windows, follow_ups, preferences
from smallcrm.storage.store import Store

DAYS = 14


def coming(store: Store, now: datetime, digest_at: time) -> tuple[datetime, ...]:
    """The UTC moments after ``now``, an aware local one, in order, of the next two weeks; what
    has no time of its own counts from ``digest_at``, and what waits for its customer's hours from
    those."""
    zone = now.tzinfo
    assert zone is not None
    agenda = follow_ups.agenda(store, now, DAYS)
    rows = (*agenda.late, *agenda.today, *agenda.upcoming)
    settings = replace(preferences.reminders(store), digest_at=digest_at)
    slid = contact_windows.slides_of(store, rows, zone, settings)
    moments = {
        slid[r.id][0].at if r.id in slid else due_at(r.due_on, r.due_time, zone, digest_at)
        for r in rows
        if r.due_on
    }
    return tuple(sorted(at for at in moments if at > now))
