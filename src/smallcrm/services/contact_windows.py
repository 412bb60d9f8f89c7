"""When customers can be reached: read for reminders and lists, and set. Who can be called now."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any

from smallcrm.domain import contact_windows as rules
from smallcrm.domain import slides
from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.contact_windows import CallRow, Reach, Window
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
)
from smallcrm.domain.reminder_settings import ReminderSettings
from smallcrm.domain.slides import Slide
from smallcrm.domain.text import one_line
from smallcrm.services.search_parts import Part, any_of
from smallcrm.storage.models import Availability, ContactWindow, Customer
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.contact_windows")

SHOWN = 200
"""So many of those who can be called are listed: nobody calls more."""
_ANY = "SELECT EXISTS (SELECT 1 FROM contact_window) OR EXISTS (SELECT 1 FROM availability)"
_WINDOWS = """
SELECT w.customer_id, w.weekday, w.begins, w.ends FROM contact_window w
WHERE w.customer_id IN (SELECT value FROM json_each(?)) ORDER BY w.weekday, w.begins, w.id
"""
_AVAILABLE = """
SELECT a.customer_id, a.zone, a.away_until, a.note FROM availability a
WHERE a.customer_id IN (SELECT value FROM json_each(?)) ORDER BY a.id
"""
_ZONES = "SELECT DISTINCT zone FROM availability WHERE zone <> ''"
_HAS_NUMBER = "EXISTS (SELECT 1 FROM phone p WHERE p.customer_id = c.id AND p.number <> '')"
_IS_AWAY = "EXISTS (SELECT 1 FROM availability a WHERE a.customer_id = c.id AND a.away_until >= ?)"
_IN_HOURS = """
EXISTS (SELECT 1 FROM contact_window w WHERE w.customer_id = c.id AND w.weekday = ?
 AND w.begins <= ? AND (w.ends > ? OR w.ends = '00:00'))
"""
_NO_HOURS = "NOT EXISTS (SELECT 1 FROM contact_window w WHERE w.customer_id = c.id)"
_ZONE = "coalesce((SELECT a.zone FROM availability a WHERE a.customer_id = c.id LIMIT 1), '')"
_ROWS = f"""
SELECT c.id, c.name, c.kind,
 (SELECT p.number FROM phone p WHERE p.customer_id = c.id AND p.number <> ''
  ORDER BY p.id LIMIT 1),
 (SELECT u.due_on || ' ' || u.text FROM follow_up u WHERE u.customer_id = c.id
  AND +u.state = 'open' AND u.due_on IS NOT NULL ORDER BY u.due_on, u.id LIMIT 1) AS promise,
 (SELECT max(i.happened_at) FROM participant t JOIN interaction i ON i.id = t.interaction_id
  WHERE t.customer_id = c.id) AS latest
FROM customer c WHERE c.deleted_at IS NULL
 AND NOT EXISTS (SELECT 1 FROM tag g WHERE g.folded = '{ARCHIVED}' AND g.customer_id = c.id)
 AND {{test}}
ORDER BY promise IS NULL OR substr(promise, 1, 10) > ?, CASE WHEN substr(promise, 1, 10) <= ?
 THEN substr(promise, 1, 10) END, latest IS NULL, latest, c.id LIMIT ?
"""


def of(store: Store, customer: CustomerId) -> Reach:
    """When a customer can be reached; always, when nothing is said of it."""
    return _read(store, (customer,)).get(customer, Reach())


def limiting(store: Store, customers: Collection[int]) -> dict[CustomerId, Reach]:
    """Of these customers those who cannot be reached always. Quick where nobody has any hours:
    the reminders ask for it every few seconds."""
    if not customers or not store.fetch(_ANY)[0][0]:
        return {}
    found = _read(store, customers)
    return {customer: reach for customer, reach in found.items() if reach.limits}


def slides_of(
    store: Store, rows: Sequence[FollowUpRow], zone: tzinfo, settings: ReminderSettings
) -> dict[FollowUpId, tuple[Slide, Reach]]:
    """Which of these follow-ups are told of at another moment than they are due, and why."""
    waiting = [r for r in rows if r.state is FollowUpState.OPEN and r.announced_at is None]
    reaches = limiting(store, {int(r.customer_id) for r in waiting if r.customer_id is not None})
    found = {}
    for row in waiting:
        reach = None if row.customer_id is None else reaches.get(row.customer_id)
        if reach is None or row.due_on is None:
            continue
        due, snoozed = (row.due_on, row.due_time), row.snooze_count > 0
        slide = slides.find(reach, due, zone, settings, snoozed=snoozed)
        if slide is not None:
            found[row.id] = slide, reach
    return found


def set_reach(store: Store, customer: CustomerId, reach: Reach) -> None:
    """Put it in place of what was there; an empty one takes all of it away.

    Raises:
        InvalidValue: "unknown_zone", or what ``rules.checked`` raises. NotFound: no such customer.
    """
    windows = rules.checked(reach.windows)
    zone, note = reach.zone.strip(), one_line(reach.note)
    if zone and rules.zone_named(zone) is None:
        raise InvalidValue("unknown_zone")
    with store.write(Action.SET_REACH) as session:
        owner = session.get(Customer, customer)
        if owner is None:
            raise NotFound
        session.label = owner.name
        wanted = set(windows)
        for row in session.query(ContactWindow).filter_by(customer_id=customer):
            window = Window(row.weekday, row.begins, row.ends)
            if window in wanted:
                wanted.remove(window)
            else:
                session.delete(row)
        for window in sorted(wanted):
            session.add(
                ContactWindow(
                    customer_id=customer,
                    weekday=window.weekday,
                    begins=window.begins,
                    ends=window.ends,
                )
            )
        available = session.query(Availability).filter_by(customer_id=customer).first()
        if not (zone or reach.away_until or note):
            if available is not None:
                session.delete(available)
            return
        if available is None:
            available = Availability(customer_id=customer)
            session.add(available)
        available.zone, available.away_until, available.note = zone, reach.away_until, note


def set_away(session: WriteSession, customer: CustomerId, until: date) -> None:
    """Until when (the last day of it) somebody is away, in a session that is about more; what else
    is known of when to reach them stays."""
    available = session.query(Availability).filter_by(customer_id=customer).first()
    if available is None:
        available = Availability(customer_id=customer, zone="", note="")
        session.add(available)
    available.away_until = until


def callable_now(store: Store, now: datetime, own: tzinfo) -> tuple[CallRow, ...]:
    """Who can be called at an aware moment: with a number, wanting contact, not away, in their
    hours; without any, in the usual hours of an office. First those of whom something is due, the
    longest due first; then the longest silent. For a background lane."""
    test = callable_test(store, now, own)
    today = now.astimezone(own).date().isoformat()
    rows = store.fetch(_ROWS.format(test=test.sql), (*test.parameters, today, today, SHOWN))
    reaches = _read(store, [int(row[0]) for row in rows])
    return tuple(_call_row(row, reaches) for row in rows)


def callable_test(store: Store, now: datetime, own: tzinfo) -> Part:
    """Whether a customer ``c`` can be called now: their clocks differ, so each zone has its own
    test."""
    zones = [str(row[0]) for row in store.fetch(_ZONES)]
    cases: list[Part] = []
    for name in zones:
        zone = rules.zone_named(name)
        if zone is not None:
            test = _test_in(now.astimezone(zone))
            cases.append(Part(f"WHEN ? THEN ({test.sql})", (name, *test.parameters)))
    mine = _test_in(now.astimezone(own))
    sql, parameters = mine.sql, mine.parameters
    if cases:
        sql = f"CASE {_ZONE} {' '.join(case.sql for case in cases)} ELSE ({mine.sql}) END"
        parameters = (*(p for case in cases for p in case.parameters), *mine.parameters)
    return Part(f"c.do_not_contact_at IS NULL AND {_HAS_NUMBER} AND ({sql})", parameters)


def _test_in(wall: datetime) -> Part:
    """Whether a moment of somebody's clock fits."""
    hour = wall.strftime("%H:%M")
    hours = [Part(_IN_HOURS, (wall.weekday(), hour, hour))]
    begins, ends = rules.OFFICE_HOURS
    if wall.weekday() in rules.OFFICE_DAYS and begins <= wall.time() < ends:
        hours.append(Part(_NO_HOURS))
    found = any_of(hours)
    return Part(f"NOT {_IS_AWAY} AND ({found.sql})", (wall.date().isoformat(), *found.parameters))


def _read(store: Store, customers: Iterable[int]) -> dict[CustomerId, Reach]:
    """Of those of whom anything is said. What a strange hand wrote is left out."""
    ids = json.dumps([int(customer) for customer in customers])
    windows: dict[CustomerId, list[Window]] = {}
    for customer, *row in store.fetch(_WINDOWS, (ids,)):
        try:
            window = Window(int(row[0]), time.fromisoformat(row[1]), time.fromisoformat(row[2]))
            rules.checked([window])
        except (ValueError, InvalidValue):
            log.warning("hours of customer %s cannot be read", customer)
        else:
            windows.setdefault(CustomerId(customer), []).append(window)
    found = {customer: Reach(tuple(theirs)) for customer, theirs in windows.items()}
    for customer, zone, away, note in store.fetch(_AVAILABLE, (ids,)):
        who = CustomerId(customer)
        try:
            until = None if away is None else date.fromisoformat(away)
        except ValueError:
            log.warning("until when customer %s is away cannot be read", customer)
            until = None
        found[who] = Reach(tuple(windows.get(who, ())), zone, until, note)
    return found


def _call_row(row: tuple[Any, ...], reaches: dict[CustomerId, Reach]) -> CallRow:
    number, name, kind, phone, promise, latest = row
    day, _, words = (promise or "").partition(" ")
    at = None if latest is None else datetime.fromisoformat(latest).astimezone(UTC)
    return CallRow(
        customer_id=CustomerId(number),
        name=name,
        kind=CustomerKind(kind),
        number=phone,
        reach=reaches.get(CustomerId(number), Reach()),
        promise=words,
        promised_on=date.fromisoformat(day) if day else None,
        last_at=at,
    )
