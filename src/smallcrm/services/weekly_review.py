"""What the weekly review lists of deals, checklists, sales, thanks and data.

Plain SQL, for a background lane.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, timedelta, tzinfo
from typing import Any

from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.deals import DealState, is_rotten
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, CustomerKind, InteractionKind
from smallcrm.domain.text import digits
from smallcrm.domain.weekly_review import (
    LEAST_DIGITS,
    LOOKED_BACK,
    SHOWN,
    STALE_DAYS,
    STUCK_DAYS,
    THANKED_WITHIN,
    Kind,
    ReviewRow,
)
from smallcrm.services import checklists
from smallcrm.services.local_days import LocalDays
from smallcrm.services.sales import BOUGHT
from smallcrm.services.search_parts import start_of
from smallcrm.storage.store import Store

_CONTACT = ", ".join(f"'{kind.value}'" for kind in InteractionKind if kind.is_contact)
_WHO = "c.id, c.name, c.kind"
_TOUCHED = f"""
EXISTS (SELECT 1 FROM participant t JOIN interaction i ON i.id = t.interaction_id
 WHERE t.customer_id = {{who}} AND i.kind IN ({_CONTACT}) AND i.happened_at >= {{since}})
"""
_PLANNED = "EXISTS (SELECT 1 FROM follow_up u WHERE u.customer_id = {who} AND +u.state = 'open')"
_HERE = f"""
c.deleted_at IS NULL AND c.do_not_contact_at IS NULL
 AND NOT EXISTS (SELECT 1 FROM tag g WHERE g.folded = '{ARCHIVED}' AND g.customer_id = c.id)
"""
_ROTTEN = f"""
SELECT d.id, {_WHO}, d.what, s.name, substr(d.entered_at, 1, 19), s.rot_days
FROM deal d JOIN stage s ON s.id = d.stage_id JOIN customer c ON c.id = d.customer_id
WHERE d.state = 'open' AND s.rot_days IS NOT NULL AND c.deleted_at IS NULL
 AND NOT {_PLANNED.format(who="c.id").replace("u.customer_id = c.id", "u.deal_id = d.id")}
 AND substr(d.entered_at, 1, 10) <= date(?, '1 day', '-' || s.rot_days || ' days')
ORDER BY d.entered_at, d.id LIMIT 100
"""
_WON = f"""
SELECT d.id, {_WHO}, d.what, '', substr(d.closed_at, 1, 19), d.minor, d.currency
FROM deal d JOIN customer c ON c.id = d.customer_id
WHERE d.state = 'won' AND d.closed_at >= ? AND c.deleted_at IS NULL
ORDER BY d.closed_at DESC, d.id LIMIT ?
"""
_SOLD = f"""
SELECT s.id, {_WHO}, coalesce(n.name, ''), '', s.sold_on, s.minor, s.currency
FROM sale s JOIN customer c ON c.id = s.customer_id LEFT JOIN item n ON n.id = s.item_id
WHERE s.sold_on BETWEEN ? AND ? AND {BOUGHT} AND c.deleted_at IS NULL
ORDER BY s.sold_on DESC, s.id DESC LIMIT ?
"""
_MET = """
min(m.created_at,
 coalesce((SELECT min(i.happened_at) FROM participant t JOIN interaction i
  ON i.id = t.interaction_id WHERE t.customer_id = m.id), m.created_at),
 coalesce((SELECT min(s.sold_on) FROM sale s WHERE s.customer_id = m.id), m.created_at),
 coalesce((SELECT min(a.starts_on) FROM agreement a WHERE a.customer_id = m.id), m.created_at),
 coalesce((SELECT min(min(d.created_at, d.entered_at)) FROM deal d WHERE d.customer_id = m.id),
  m.created_at))
"""
"""No day is kept of an introduction: it was by the first thing that is known of who was introduced,
which after an import is long before their entry."""
_INTRODUCED = f"""
WITH met AS MATERIALIZED (
 SELECT n.id AS number, n.introducer_id AS by_id, m.name AS whom, {_MET} AS day
 FROM introduction n JOIN customer m ON m.id = n.customer_id
 WHERE m.created_at >= ?1 AND m.deleted_at IS NULL)
SELECT x.number, {_WHO}, x.whom, '', substr(x.day, 1, 19)
FROM met x JOIN customer c ON c.id = x.by_id
WHERE x.day >= CASE length(x.day) WHEN 10 THEN ?2 ELSE ?1 END AND {_HERE}
 AND NOT {_TOUCHED.format(who="c.id", since="x.day").replace(">=", ">")}
 AND NOT {_PLANNED.format(who="c.id")}
ORDER BY x.day DESC, x.number LIMIT ?3
"""
"""Spoken to after the introduction, not at it: both may have been there."""
_PRAISED = f"""
SELECT f.id, {_WHO}, f.words, '', f.given_on
FROM feedback f JOIN customer c ON c.id = f.customer_id
WHERE f.given_on BETWEEN ? AND ? AND {_HERE}
 AND (f.scale = 10 AND f.score >= 9 OR f.scale = 5 AND f.score = 5)
 AND NOT {_TOUCHED.format(who="c.id", since="date(f.given_on, '1 day')")}
 AND NOT {_PLANNED.format(who="c.id")}
ORDER BY f.given_on DESC, f.id LIMIT ?
"""
_NEW = f"""
SELECT s.id, {_WHO}, coalesce(n.name, ''), '', s.sold_on
FROM sale s JOIN customer c ON c.id = s.customer_id LEFT JOIN item n ON n.id = s.item_id
WHERE s.sold_on BETWEEN ? AND ? AND {BOUGHT} AND {_HERE}
 AND NOT EXISTS (SELECT 1 FROM sale o WHERE o.customer_id = c.id AND o.id <> s.id
                 AND (o.sold_on < s.sold_on OR o.sold_on = s.sold_on AND o.id < s.id))
 AND NOT {_TOUCHED.format(who="c.id", since="date(s.sold_on, '1 day')")}
 AND NOT {_PLANNED.format(who="c.id")}
ORDER BY s.sold_on DESC, s.id LIMIT ?
"""
_KINDS = "SELECT id, kind FROM customer WHERE id IN (SELECT value FROM json_each(?))"
_NO_WAY = f"""
SELECT c.id, {_WHO}, '', '', NULL FROM customer c
WHERE c.kind = 'person' AND {_HERE}
 AND NOT EXISTS (SELECT 1 FROM phone x WHERE x.customer_id = c.id)
 AND NOT EXISTS (SELECT 1 FROM email x WHERE x.customer_id = c.id)
 AND NOT EXISTS (SELECT 1 FROM address x WHERE x.customer_id = c.id)
 AND NOT EXISTS (SELECT 1 FROM affiliation x WHERE x.customer_id = c.id)
ORDER BY c.id DESC LIMIT ?
"""
_FEW_DIGITS = "*".join(["", *["[0-9]"] * LEAST_DIGITS, ""])
_NUMBERS = f"""
SELECT p.id, {_WHO}, p.number, '', NULL FROM phone p JOIN customer c ON c.id = p.customer_id
WHERE p.number NOT GLOB '{_FEW_DIGITS}' AND {_HERE} ORDER BY p.id LIMIT 1000
"""
_STALE = f"""
SELECT c.id, {_WHO}, '', '',
 (SELECT substr(max(i.happened_at), 1, 19) FROM participant t
  JOIN interaction i ON i.id = t.interaction_id WHERE t.customer_id = c.id) AS latest
FROM customer c WHERE c.created_at < ? AND {_HERE} AND latest < ?
 AND NOT {_PLANNED.format(who="c.id")}
 AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.customer_id = c.id AND s.sold_on >= ?)
 AND NOT EXISTS (SELECT 1 FROM agreement a WHERE a.customer_id = c.id AND a.ended_on IS NULL)
 AND NOT EXISTS (SELECT 1 FROM cadence k WHERE k.customer_id = c.id)
ORDER BY c.id LIMIT ?
"""


def rows(store: Store, today: date, zone: tzinfo) -> tuple[ReviewRow, ...]:
    """What there is of each kind; ``today`` is the local day, ``zone`` the user's."""
    reader = _Reader(store, today, LocalDays(zone))
    week = today - timedelta(days=LOOKED_BACK - 1)
    month = today - timedelta(days=THANKED_WITHIN)
    year = today - timedelta(days=STALE_DAYS)
    moment = start_of(year, zone)
    return (
        *reader.rotten(),
        *reader.stuck(),
        *reader.of(Kind.WON, _WON, start_of(week, zone)),
        *reader.of(Kind.SOLD, _SOLD, week.isoformat(), today.isoformat()),
        *reader.of(Kind.INTRODUCED, _INTRODUCED, start_of(month, zone), month.isoformat()),
        *reader.of(Kind.PRAISED, _PRAISED, month.isoformat(), today.isoformat()),
        *reader.of(Kind.NEW, _NEW, month.isoformat(), today.isoformat()),
        *reader.of(Kind.NO_WAY, _NO_WAY),
        *reader.bad_numbers(),
        *reader.of(Kind.STALE, _STALE, moment, moment, year.isoformat()),
    )


class _Reader:
    def __init__(self, store: Store, today: date, days: LocalDays) -> None:
        self._store, self._today, self._days = store, today, days

    def of(self, kind: Kind, sql: str, *parameters: str) -> list[ReviewRow]:
        return [self._row(kind, row) for row in self._store.fetch(sql, (*parameters, SHOWN))]

    def rotten(self) -> list[ReviewRow]:
        """Open deals that are in their stage for too long, without a next step."""
        found = []
        for *row, rot_days in self._store.fetch(_ROTTEN, (self._today.isoformat(),)):
            made = self._row(Kind.DEAL, row)
            if is_rotten(DealState.OPEN, made.days, rot_days):
                found.append(made)
        return found[:SHOWN]

    def stuck(self) -> list[ReviewRow]:
        found = checklists.stuck(self._store, self._today, STUCK_DAYS, SHOWN)
        kinds = dict(self._store.fetch(_KINDS, (json.dumps([int(r.customer) for r in found]),)))
        return [
            ReviewRow(
                Kind.CHECKLIST,
                int(row.run),
                row.customer,
                row.customer_name,
                _kind(kinds.get(row.customer)),
                row.step,
                row.name,
                row.due_on,
                row.days,
            )
            for row in found
        ]

    def bad_numbers(self) -> list[ReviewRow]:
        """Those with too few digits, in whatever script they are written."""
        found = (self._row(Kind.BAD_NUMBER, row) for row in self._store.fetch(_NUMBERS))
        return [row for row in found if len(digits(row.words)) < LEAST_DIGITS][:SHOWN]

    def _row(self, kind: Kind, row: Iterable[Any]) -> ReviewRow:
        number, customer, name, customer_kind, words, more, when, *amount = row
        on = None
        if when is not None:
            on = self._days.day(when) if len(when) > len("2026-11-25") else _day(when)
        return ReviewRow(
            kind,
            int(number),
            CustomerId(customer),
            name,
            _kind(customer_kind),
            words or "",
            more or "",
            on,
            0 if on is None else max(0, (self._today - on).days),
            Amount(*amount) if len(amount) == 2 and None not in amount else None,
        )


def _kind(value: object) -> CustomerKind:
    """A word that damage made of another one does not keep the row from being shown."""
    return CustomerKind(str(value)) if value in set(CustomerKind) else CustomerKind.PERSON


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
