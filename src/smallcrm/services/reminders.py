"""The file's side of reminders: what the rule is asked about, claiming, recording, releasing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import Connection, select, update

from smallcrm.domain import occasions as occasion_rules
from smallcrm.domain import quiet_times, slides
from smallcrm.domain import reminders as rules
from smallcrm.domain.contact_windows import DAYS
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.ledger import Manner, NoticeKind
from smallcrm.domain.pages import OccasionRow
from smallcrm.domain.records import CustomerId, FollowUpId, FollowUpRow, FollowUpState
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.reminders import Candidate, Coming, Due, State, Telling
from smallcrm.domain.slides import Slide
from smallcrm.services import contact_windows, deliveries, follow_ups, occasions, preferences
from smallcrm.storage.bookkeeping import Delivery
from smallcrm.storage.models import Customer, FollowUp
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.reminders")

_OPEN = """
SELECT u.id, u.due_on, u.due_time, d.claimed_at, d.shown_at, u.customer_id, u.snooze_count
FROM follow_up u
LEFT JOIN customer c ON c.id = u.customer_id
LEFT JOIN delivery d ON d.follow_up_id = u.id AND d.due_on = u.due_on AND d.due_time IS u.due_time
WHERE u.state = 'open' AND c.deleted_at IS NULL AND u.due_on <= ?
  AND (d.shown_at IS NULL OR u.due_on >= ? OR d.shown_at >= ? AND EXISTS (
    SELECT 1 FROM availability a WHERE a.customer_id = u.customer_id AND a.away_until >= ?))
"""
"""Of what was told already only what may still be asked about: the last line is of those whose
customers were away, from whose return their days are counted."""
_FALSE = "SELECT 1 FROM delivery WHERE due_at > ? LIMIT 1"
"""Told at a moment that lies ahead again: the clock was set back. A journey is no such thing: it
fell due where it was told."""
_TOLD = """
SELECT key, shown_at IS NOT NULL FROM delivery
WHERE due_at > ? AND kind <> 'due' AND claimed_at IS NOT NULL
"""
_MOVED = """
SELECT d.key, u.due_on, u.due_time FROM delivery d
JOIN follow_up u ON u.id = d.follow_up_id AND d.due_on = u.due_on AND d.due_time = u.due_time
WHERE d.act IN ('snoozed', 'moved') AND d.shown_at IS NOT NULL AND u.state = 'open'
  AND u.due_on >= ?
"""
_KEPT_IN_MIND = timedelta(days=70)
"""Nothing is told of so long ahead, or asked about so late, that older keys matter."""
_ASKED_BEHIND = timedelta(days=2)
"""A question is kept under the hour of its day, and is never older than the notice by more."""
_CLAIM_DUE = """
INSERT INTO delivery(key, kind, follow_up_id, due_on, due_time, due_at, claimed_at, late, uncertain)
SELECT ?, 'due', u.id, u.due_on, u.due_time, ?, ?, ?, ?
FROM follow_up u LEFT JOIN customer c ON c.id = u.customer_id
WHERE u.id = ? AND u.state = 'open' AND u.due_on = ? AND u.due_time IS ? AND c.deleted_at IS NULL
ON CONFLICT(key) DO UPDATE SET due_at = excluded.due_at, claimed_at = excluded.claimed_at,
  late = excluded.late, uncertain = excluded.uncertain
WHERE shown_at IS NULL AND (claimed_at IS NULL OR excluded.uncertain)
"""
"""What is claimed already is somebody else's, who is showing it, unless a crash left it so."""
_CLAIM_KEY = """
INSERT INTO delivery(key, kind, follow_up_id, due_at, claimed_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT(key) DO UPDATE SET due_at = excluded.due_at, claimed_at = excluded.claimed_at
WHERE shown_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A telling whose right is ours, with the follow-ups it is about, by due."""

    telling: Telling
    due: tuple[FollowUpRow, ...] = ()
    listed: tuple[FollowUpRow, ...] = ()
    moved: tuple[FollowUpRow, ...] = ()

    @property
    def rows(self) -> tuple[FollowUpRow, ...]:
        """All that it names."""
        return *self.due, *self.listed, *self.moved


def poll(
    store: Store,
    now: datetime,
    zone: tzinfo,
    settings: ReminderSettings,
    quiet: int | None = None,
) -> tuple[Telling, ...]:
    """What to tell now; false alarms of a clock set back are re-armed on the way.

    ``quiet`` is how many have gone quiet, None while that is not known. Asked every few
    seconds: reads by the standard library, writes only when there is something.
    """
    _rearm_moved(store, now, zone)
    ahead = now + rules.CLOCK_STEP
    is_right = now >= rules.FIRST_MOMENT
    if is_right and store.fetch(_FALSE, (_moment(ahead),)):
        _rearm(store, ahead, now)
    today = now.astimezone(zone).date()
    oldest = (today - timedelta(days=rules.LAST_ASKED + 2 + DAYS)).isoformat()
    told_since = _moment(now - _KEPT_IN_MIND + _ASKED_BEHIND)
    found = store.fetch(_OPEN, (today.isoformat(), oldest, told_since, oldest))
    keys = store.fetch(_TOLD, (_moment(now - _KEPT_IN_MIND),))
    state = State(
        candidates=tuple(_candidates(found, _slides(store, found, zone, settings))),
        told=frozenset(key for key, shown in keys if shown),
        claimed=frozenset(key for key, shown in keys if not shown),
        pause=preferences.pause(store),
        occasions=tuple(
            Coming(row.id, row.on, occasion_rules.ahead_of(row.occasion, settings.birthday_days))
            for row in _near(store, today, settings)
        ),
        quiet=quiet,
    )
    return rules.decide(state, now, zone, settings)


def yearly(
    store: Store, telling: Telling, today: date, settings: ReminderSettings
) -> tuple[OccasionRow, ...]:
    """The yearly days that are told of, the soonest first; ``today`` is the local day."""
    told = {one.id for one in telling.occasions}
    return tuple(row for row in _near(store, today, settings) if row.id in told)


def claim(store: Store, telling: Telling, now: datetime) -> Claimed | None:
    """Take the right to tell this: durable before anything is shown. None: somebody else has it.

    Follow-ups that were handled or moved meanwhile are left out.
    """
    with store.write_quietly() as session:
        connection = session.connection()
        due = tuple(one for one in telling.due if _claim_due(connection, one, now))
        keys = tuple(key for key in telling.keys if _claim_key(connection, telling, key, now))
    if not due and not keys:
        return None
    shown = replace(telling, due=due, keys=keys)
    return Claimed(
        shown,
        follow_ups.rows(store, [one.id for one in due]),
        follow_ups.rows(store, telling.listed),
        follow_ups.rows(store, telling.moved),
    )


def record(store: Store, telling: Telling, manner: Manner, now: datetime) -> None:
    """It was shown, in this manner."""
    _set(store, telling, {"shown_at": now, "manner": manner.value})


def release(store: Store, telling: Telling) -> None:
    """It could not be shown: due again at the next poll. What may have been shown before stays
    claimed, so that this is still said of it then."""
    certain = tuple(one for one in telling.due if not one.uncertain)
    _set(store, replace(telling, due=certain), {"claimed_at": None})


def announced_rows(store: Store) -> tuple[FollowUpRow, ...]:
    """Everything open that has been announced: what the Due panel lists."""
    with store.read() as session:
        ids = session.scalars(
            select(FollowUp.id)
            .join(Delivery, deliveries.OF_THIS_DUE)
            .outerjoin(Customer, Customer.id == FollowUp.customer_id)
            .where(
                FollowUp.state == FollowUpState.OPEN.value,
                Delivery.shown_at.is_not(None),
                Customer.deleted_at.is_(None),
            )
        ).all()
    return follow_ups.rows(store, [FollowUpId(i) for i in ids])


def _claim_due(connection: Connection, due: Due, now: datetime) -> bool:
    """Only what is still open and due then; by plain SQL, because they may be many."""
    told = due.key, _moment(due.due_at), _moment(now), int(due.late), int(due.uncertain)
    at = due.due_time.strftime("%H:%M") if due.due_time else None
    same = int(due.id), due.due_on.isoformat(), at
    return connection.exec_driver_sql(_CLAIM_DUE, (*told, *same)).rowcount == 1


def _claim_key(connection: Connection, telling: Telling, key: str, now: datetime) -> bool:
    kind, first, *rest = key.split(":")
    about = int(rest[0]) if first == NoticeKind.DUE else None
    values = key, kind, about, _moment(telling.at), _moment(now)
    return connection.exec_driver_sql(_CLAIM_KEY, values).rowcount == 1


def _near(store: Store, today: date, settings: ReminderSettings) -> tuple[OccasionRow, ...]:
    """Yearly days in sight; before days off those of all of them."""
    least = (quiet_times.next_working(today, settings) - today).days - 1
    return occasions.coming(store, today, settings.birthday_days, least)


def _set(store: Store, telling: Telling, values: dict[str, Any]) -> None:
    keys = [*telling.keys, *(one.key for one in telling.due)]
    with store.write_quietly() as session:
        session.execute(update(Delivery).where(Delivery.key.in_(keys)).values(**values))


def _rearm(store: Store, ahead: datetime, now: datetime) -> None:
    blank = {"claimed_at": None, "shown_at": None, "due_at": None, "rearmed_at": now}
    with store.write_quietly() as session:
        session.execute(update(Delivery).where(Delivery.due_at > ahead).values(**blank))


def _rearm_moved(store: Store, now: datetime, zone: tzinfo) -> None:
    """Told, moved by the user since, and moved to a moment of the same name that lies ahead: on a
    journey west 17:30 comes again, and was asked for again."""
    today = now.astimezone(zone).date()
    again = [
        key
        for key, due_on, due_time in store.fetch(_MOVED, (today.isoformat(),))
        if due_at(date.fromisoformat(due_on), time.fromisoformat(due_time), zone) > now
    ]
    if again:
        blank = {"claimed_at": None, "shown_at": None, "due_at": None, "rearmed_at": now, "act": ""}
        with store.write_quietly() as session:
            session.execute(update(Delivery).where(Delivery.key.in_(again)).values(**blank))


def _moment(at: datetime) -> str:
    """As the columns keep it; strftime does not pad a year below 1000 everywhere."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _slides(
    store: Store, rows: Sequence[Sequence[object]], zone: tzinfo, settings: ReminderSettings
) -> Callable[[Candidate, object, object], Slide | None]:
    """Where each of them is told of instead, by whose it is and how often it was snoozed."""
    theirs = contact_windows.limiting(
        store, {int(str(row[5])) for row in rows if row[5] is not None}
    )

    def found(one: Candidate, customer: object, snoozes: object) -> Slide | None:
        reach = theirs.get(CustomerId(int(str(customer)))) if customer is not None else None
        if reach is None:
            return None
        due = one.due_on, one.due_time
        return slides.find(reach, due, zone, settings, snoozed=bool(snoozes))

    return found


def _candidates(
    rows: Iterable[Sequence[object]], slide: Callable[[Candidate, object, object], Slide | None]
) -> Iterator[Candidate]:
    """A row that a strange hand wrote does not keep the others from being told."""
    for row in rows:
        try:
            one = _candidate(row[:5])
        except ValueError:
            log.warning("the due of follow-up %s cannot be read", row[0])
        else:
            yield replace(one, slide=slide(one, *row[5:]))


def _candidate(row: Sequence[object]) -> Candidate:
    number, due_on, due_time, claimed, shown = row
    return Candidate(
        id=FollowUpId(int(str(number))),
        due_on=date.fromisoformat(str(due_on)),
        due_time=None if due_time is None else time.fromisoformat(str(due_time)),
        claimed_at=None if claimed is None else datetime.fromisoformat(str(claimed)),
        announced_at=None if shown is None else datetime.fromisoformat(str(shown)),
    )
