"""Search over the index: people first, then notes, newest first. Never counted, never ranked.

Ranking a common word took 672 ms over a million entries, the newest rows 0.15 ms
(performance design, section 3): hits come in row order and are bounded.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from smallcrm.domain import query as queries
from smallcrm.domain.pages import NoteHit, SearchResult
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind, PersonRow
from smallcrm.services import filtering, people
from smallcrm.storage.store import Store

PEOPLE = 50
NOTES = 50

_PEOPLE = """
SELECT rowid FROM people_index WHERE people_index MATCH ? LIMIT ?
"""
_PROMISED = """
SELECT DISTINCT u.customer_id FROM follow_up_index x JOIN follow_up u ON u.id = x.rowid
WHERE follow_up_index MATCH ? AND u.customer_id IS NOT NULL ORDER BY x.rowid DESC LIMIT ?
"""
_NOTES = """
SELECT i.id, i.kind, i.happened_at, i.body, p.customer_id, coalesce(c.name, '')
FROM interaction_index x CROSS JOIN interaction i ON i.id = x.rowid
CROSS JOIN participant p ON p.id = (
  SELECT q.id FROM participant q LEFT JOIN customer d ON d.id = q.customer_id
  WHERE q.interaction_id = i.id AND d.deleted_at IS NULL ORDER BY q.id LIMIT 1)
LEFT JOIN customer c ON c.id = p.customer_id
WHERE interaction_index MATCH ? ORDER BY x.rowid DESC LIMIT ?
"""


def find(
    store: Store, words: str, limit_people: int = PEOPLE, limit_notes: int = NOTES
) -> SearchResult:
    """People and notes that have all the words; the last word may be only begun."""
    rest, conditions = queries.split(words, filtering.names(store) if ":" in words else ())
    query = queries.parse(rest)
    match = query.match()
    if conditions:
        return _filtered(store, words, match, conditions, limit_people)
    if not match:
        return SearchResult(words, (), ())
    found = _people(store, words, match, limit_people + 1)
    notes = _notes(store, query, match, limit_notes + 1)
    return SearchResult(
        words=words,
        people=found[:limit_people],
        notes=notes[:limit_notes],
        more_people=len(found) > limit_people,
        more_notes=len(notes) > limit_notes,
    )


def _filtered(
    store: Store,
    words: str,
    match: str,
    conditions: tuple[queries.Condition, ...],
    limit: int,
) -> SearchResult:
    """Who fulfils conditions on the user's fields, and has the other words too; no notes."""
    ids = filtering.customers(store, conditions)
    if match:
        found = {r[0] for r in store.fetch(_PEOPLE, (match, -1))}
        ids = [customer for customer in ids if customer in found]
    rows = people.listed(store, ids, limit + 1)
    return SearchResult(words, rows[:limit], (), more_people=len(rows) > limit)


def _people(store: Store, words: str, match: str, limit: int) -> tuple[PersonRow, ...]:
    """Names that begin so first, exact and in order; then whoever has the words anywhere."""
    first = people.by_prefix(store, words.strip(), limit)
    have = {row.id for row in first}
    ids = [CustomerId(r[0]) for r in store.fetch(_PEOPLE, (match, limit * 4))]
    ids += [CustomerId(r[0]) for r in store.fetch(_PROMISED, (match, limit))]
    more = dict.fromkeys(i for i in ids if i not in have)
    rest = people.rows(store, list(more)[: limit * 2])
    return (*first, *rest)[:limit]


def _notes(store: Store, query: queries.Query, match: str, limit: int) -> tuple[NoteHit, ...]:
    rows = store.fetch(_NOTES, (match, limit))
    hits = [_hit(row, query) for row in rows]
    return tuple(sorted(hits, key=lambda hit: hit.happened_at, reverse=True))


def _hit(row: tuple[Any, ...], query: queries.Query) -> NoteHit:
    """The note under the first of its people who is not in the trash."""
    return NoteHit(
        interaction_id=InteractionId(row[0]),
        customer_id=None if row[4] is None else CustomerId(row[4]),
        customer_name=row[5],
        kind=InteractionKind(row[1]),
        happened_at=datetime.fromisoformat(row[2]),
        body=row[3],
        spans=queries.spans(row[3], query),
    )
