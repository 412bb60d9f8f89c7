"""When something falls due next, without whose it is: all that is kept in mind while locked."""

from __future__ import annotations

from datetime import datetime, time

from smallcrm.domain.follow_ups import due_at
from smallcrm.services import follow_ups
from smallcrm.storage.store import Store

DAYS = 14


def coming(store: Store, now: datetime, digest_at: time) -> tuple[datetime, ...]:
    """The UTC moments after ``now``, an aware local one, in order, of the next two weeks; what
    has no time of its own counts from ``digest_at``."""
    zone = now.tzinfo
    assert zone is not None
    agenda = follow_ups.agenda(store, now, DAYS)
    rows = (*agenda.late, *agenda.today, *agenda.upcoming)
    moments = {due_at(r.due_on, r.due_time, zone, digest_at) for r in rows if r.due_on}
    return tuple(sorted(at for at in moments if at > now))
