"""The people list and the strip's numbers, by plain SQL: before the first paint nothing else runs.

Keyset pages over the index of listed customers; no statement here reads more than it shows.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.kinds import CustomerId, CustomerKind, InteractionKind
from smallcrm.domain.listed import Counts
from smallcrm.domain.person_row import DueRow, PersonRow
from smallcrm.domain.text import NO_LETTERS, fold, one_line, sort_key
from smallcrm.storage.store import Store

if TYPE_CHECKING:
    from smallcrm.domain.segments import SegmentRow

log = logging.getLogger("smallcrm.people")

_COLUMNS = """
SELECT c.id, c.name, c.kind, c.sort_key,
  coalesce((SELECT coalesce(f.name, a.company_name) FROM affiliation a
            LEFT JOIN customer f ON f.id = a.company_id
            WHERE a.customer_id = c.id ORDER BY a.id LIMIT 1), ''),
  (SELECT i.happened_at || i.kind FROM participant p JOIN interaction i ON i.id = p.interaction_id
   WHERE p.customer_id = c.id AND i.kind <> 'note' ORDER BY i.happened_at DESC LIMIT 1),
  (SELECT u.due_on || coalesce(u.due_time, '') FROM follow_up u
   WHERE u.customer_id = c.id AND +u.state = 'open' AND +u.due_on IS NOT NULL
   ORDER BY u.due_on, u.due_time IS NULL, u.due_time LIMIT 1),
  c.do_not_contact_at IS NOT NULL
FROM customer c
"""
"""The plus keeps SQLite to the index of the customer: by state it read all open promises a row."""
_MOMENT_LENGTH = len("2026-11-25T13:30:00.000000Z")
_DAY_LENGTH = len("2026-11-25")

_TAGGED = "c.id IN (SELECT t.customer_id FROM tag t WHERE t.folded = ?)"
_ARCHIVED = f"SELECT t.customer_id FROM tag t WHERE t.folded = '{ARCHIVED}'"
_HERE = "c.deleted_at IS NULL"
LISTED = f"{_HERE} AND c.id NOT IN ({_ARCHIVED})"
"""Who is in the list of all: not in the trash, nor archived."""
_GONE = "c.deleted_at IS NOT NULL"
_COUNT = (
    f"(SELECT count(*) FROM customer) - (SELECT count(*) FROM customer c WHERE {_GONE})"
    " - (SELECT count(DISTINCT t.customer_id)"
    f" FROM tag t JOIN customer c ON c.id = t.customer_id AND {_HERE}"
    f" WHERE t.folded = '{ARCHIVED}')"
)
"""All but those who are not listed. SQLite counts all by pages; one by one, 100,000 took 6 ms, and
looking at each whether it is archived five times as long."""
_OPEN = (
    "(SELECT count(*) FROM follow_up u WHERE u.state = 'open'{when}) - (SELECT count(*)"
    f" FROM customer c CROSS JOIN follow_up u ON u.customer_id = c.id WHERE {_GONE}"
    " AND +u.state = 'open'{when})"
)
"""The cross and the plus make SQLite begin with those in the trash, who are few."""


def page(
    store: Store, after: tuple[str, CustomerId] | None = None, limit: int = 100, tag: str = ""
) -> tuple[PersonRow, ...]:
    """The rows behind a key (sort_key, id), or the first ones."""
    where, parameters = where_of(store, tag)
    if after is not None:
        where += " AND (c.sort_key, c.id) > (?, ?)"
        parameters += after
    keys = f"SELECT c.id FROM customer c WHERE {where} ORDER BY c.sort_key, c.id LIMIT ?"
    sql = f"{_COLUMNS} WHERE c.id IN ({keys}) ORDER BY c.sort_key, c.id"
    return _rows(store, sql, (*parameters, limit))


def page_at(store: Store, place: int, limit: int = 100, tag: str = "") -> tuple[PersonRow, ...]:
    """The rows from a place in the order on: for a jump of the scroll bar.

    The key at that place is found in the index alone (4 ms at 50,000); rows follow by key.
    """
    if place <= 0:
        return page(store, None, limit, tag)
    where, parameters = where_of(store, tag)
    key = store.fetch(
        f"SELECT c.sort_key, c.id FROM customer c WHERE {where}"
        " ORDER BY c.sort_key, c.id LIMIT 1 OFFSET ?",
        (*parameters, place - 1),
    )
    return page(store, (key[0][0], key[0][1]), limit, tag) if key else ()


def count(store: Store, tag: str = "") -> int:
    """How many customers are listed."""
    if not tag:
        return int(store.fetch(f"SELECT {_COUNT}")[0][0])
    where, parameters = where_of(store, tag)
    return int(store.fetch(f"SELECT count(*) FROM customer c WHERE {where}", parameters)[0][0])


def notes(store: Store) -> int:
    """How many entries all timelines have."""
    return int(store.fetch("SELECT count(*) FROM interaction")[0][0])


def archived(store: Store) -> int:
    """How many tags say so: another number means that the list is another."""
    return int(store.fetch(f"SELECT count(*) FROM ({_ARCHIVED})")[0][0])


def place(store: Store, customer: CustomerId, tag: str = "") -> int | None:
    """Where a customer stands in the order, from 0; None when not listed."""
    where, parameters = where_of(store, tag)
    key = store.fetch(
        f"SELECT c.sort_key FROM customer c WHERE {where} AND c.id = ?", (*parameters, customer)
    )
    if not key:
        return None
    sql = f"SELECT count(*) FROM customer c WHERE {where} AND (c.sort_key, c.id) < (?, ?)"
    return int(store.fetch(sql, (*parameters, key[0][0], customer))[0][0])


def ids(store: Store, first: int, limit: int, tag: str = "") -> tuple[CustomerId, ...]:
    """Who stands at these places of the order; of 100,000 it takes 60 ms."""
    where, parameters = where_of(store, tag)
    sql = f"SELECT c.id FROM customer c WHERE {where} ORDER BY c.sort_key, c.id LIMIT ? OFFSET ?"
    return tuple(r[0] for r in store.fetch(sql, (*parameters, limit, first)))


def by_prefix(store: Store, letters: str, limit: int) -> tuple[PersonRow, ...]:
    """The first rows whose shown name begins so, whatever case and accents."""
    start = sort_key(one_line(letters))
    if not start or start == NO_LETTERS:
        return ()
    sql = (
        f"{_COLUMNS} WHERE c.deleted_at IS NULL AND c.sort_key >= ? AND c.sort_key < ?"
        " ORDER BY c.sort_key, c.id LIMIT ?"
    )
    return _rows(store, sql, (start, start + "\U0010ffff", limit))


def rows(store: Store, ids: Sequence[CustomerId]) -> tuple[PersonRow, ...]:
    """The rows of these customers that are not in the trash, in list order."""
    return listed(store, ids, -1) if ids else ()


def listed(
    store: Store, ids: Sequence[CustomerId], limit: int, *, in_trash: bool = False
) -> tuple[PersonRow, ...]:
    """The first rows, in list order, of any number of customers; of those in the trash, or of
    the others."""
    import json  # nobody is asked for by number before the first paint

    sql = (
        f"{_COLUMNS} WHERE c.deleted_at IS {'NOT ' if in_trash else ''}NULL"
        " AND c.id IN (SELECT value FROM json_each(?)) ORDER BY c.sort_key, c.id LIMIT ?"
    )
    return _rows(store, sql, (json.dumps(list(ids)), limit))


def staff(store: Store, company: CustomerId) -> tuple[PersonRow, ...]:
    """Who works at a company."""
    sql = (
        f"{_COLUMNS} WHERE c.deleted_at IS NULL AND c.id IN"
        " (SELECT a.customer_id FROM affiliation a WHERE a.company_id = ?)"
        " ORDER BY c.sort_key, c.id"
    )
    return _rows(store, sql, (company,))


def counts(store: Store, today: date) -> Counts:
    """The numbers of the section strip; ``today`` is the user's local day."""
    until, before = (
        _OPEN.format(when=" AND u.due_on <= ?1"),
        _OPEN.format(when=" AND u.due_on < ?1"),
    )
    (row,) = store.fetch(
        f"SELECT {_COUNT}, {until}, {before}, {_OPEN.format(when='')},"
        " (SELECT count(*) FROM participant WHERE customer_id IS NULL)"
        " + (SELECT count(*) FROM follow_up WHERE state = 'open' AND customer_id IS NULL"
        " AND interaction_id IS NULL)",
        (today.isoformat(),),
    )
    return Counts(people=row[0], today=row[1], late=row[2], follow_ups=row[3], unsorted=row[4])


def tags(store: Store) -> tuple[tuple[str, int], ...]:
    """Tags with how many listed customers have each, most used first."""
    found = store.fetch(
        "SELECT min(t.name), count(DISTINCT t.customer_id) FROM tag t"
        " JOIN customer c ON c.id = t.customer_id AND c.deleted_at IS NULL"
        " GROUP BY t.folded ORDER BY 2 DESC, t.folded"
    )
    return tuple((str(name), int(number)) for name, number in found)


def saved(store: Store) -> tuple[SegmentRow, ...]:
    """Saved lists in the order of the strip."""
    rows = store.fetch('SELECT id, name, "query" FROM segment ORDER BY position, id')
    if not rows:
        return ()
    from smallcrm.domain.segments import SegmentId, SegmentRow  # hardly before the first paint

    return tuple(SegmentRow(SegmentId(r[0]), r[1], r[2]) for r in rows)


def field_names(store: Store) -> tuple[str, ...]:
    """What fields of the user's own are called."""
    return tuple(r[0] for r in store.fetch("SELECT DISTINCT name FROM custom_field"))


def where_of(store: Store, tag: str) -> tuple[str, tuple[object, ...]]:
    """Who is in the list of a tag, "" for that of all: a condition on ``customer c``, and its
    parameters."""
    if tag:
        return f"{_HERE} AND {_TAGGED}", (fold(tag),)
    return (LISTED if store.fetch(f"{_ARCHIVED} LIMIT 1") else _HERE), ()


def _rows(store: Store, sql: str, parameters: Sequence[object]) -> tuple[PersonRow, ...]:
    return tuple(_row(r) for r in store.fetch(sql, parameters))


def _row(row: tuple[Any, ...]) -> PersonRow:
    """One row that damage made unreadable does not keep the others, or its name, from the list."""
    try:
        return _whole_row(row)
    except (ValueError, TypeError):
        log.warning("the row of customer %s cannot be read whole", row[0])
        bare = (*row[:2], CustomerKind.PERSON, *row[3:5], None, None, row[7])
        return _whole_row(bare)


def _whole_row(row: tuple[Any, ...]) -> PersonRow:
    last, due = row[5], row[6]
    return PersonRow(
        id=CustomerId(row[0]),
        name=row[1],
        kind=CustomerKind(row[2]),
        company=row[4],
        sort_key=row[3],
        last_kind=InteractionKind(last[_MOMENT_LENGTH:]) if last else None,
        last_at=datetime.fromisoformat(last[:_MOMENT_LENGTH]) if last else None,
        next_due=_due(due) if due else None,
        do_not_contact=bool(row[7]),
    )


def _due(text: str) -> DueRow:
    at = text[_DAY_LENGTH:]
    return DueRow(date.fromisoformat(text[:_DAY_LENGTH]), time.fromisoformat(at) if at else None)
