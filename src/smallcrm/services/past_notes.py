"""Notes that earlier imports wrote, and what the user made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.text import clean
from smallcrm.storage import journal
from smallcrm.storage.store import Store

_CHUNK = 400
_HERE = (
    "SELECT p.id, p.interaction_id, i.body FROM participant p"
    " JOIN interaction i ON i.id = p.interaction_id"
    " WHERE p.id IN ({ids}) AND i.kind = 'note' AND i.uid IS NULL"
)
_CHANGED = (
    "SELECT c.row_id, c.before, c.after, s.action FROM change c"
    " JOIN change_set s ON s.id = c.set_id WHERE s.undone_at IS NULL"
    " AND (c.before IS NOT NULL OR c.after IS NOT NULL)"
    " AND c.table_name = 'interaction' AND c.row_id IN ({ids}) ORDER BY c.id"
)


@dataclass(slots=True)
class PastNote:
    """``link`` is the row that says whose it is. ``wrote`` is what imports wrote, ``text`` what is
    there now, "" when the user took it away; ``uid`` is known of what is gone."""

    link: int
    row: int
    text: str = ""
    wrote: set[str] = field(default_factory=set)
    is_touched: bool = False
    uid: str = ""


def load(store: Store, links: Mapping[int, Mapping[str, Any]]) -> Iterable[PastNote]:
    """The notes behind these rows of participants. A row that is gone comes with what it had."""
    ids = list(links)
    found: dict[int, PastNote] = {}
    for link, row, body in _fetch(store, _HERE, ids):
        found[int(row)] = PastNote(int(link), int(row), str(body), {str(body)})
    for link, had in links.items():
        row = had.get("interaction_id")
        if row is not None and int(row) not in found:
            found[int(row)] = PastNote(link, int(row), is_touched=True)
    mine: set[int] = set()
    for row, before, after, action in _fetch(store, _CHANGED, list(found)):
        note = found[int(row)]
        held = journal.load(after if before is None else before) or {}
        note.uid = str(held.get("uid") or note.uid)
        if before is None:  # what the journal has forgotten, it left with the import
            _learn(note, held)
        elif "body" in held:
            if row not in mine:
                note.wrote.add(str(held["body"]))
            if action != Action.IMPORT:
                mine.add(row)
                note.is_touched = True
                note.wrote.discard(note.text)
    return found.values()


def _learn(note: PastNote, left: Mapping[str, Any]) -> None:
    body = left.get("body")
    if body is not None and body != note.text:
        note.is_touched = True
        note.wrote.add(str(body))
        note.wrote.discard(note.text)


def marked(text: str) -> tuple[str, str]:
    """What makes a note the same as another."""
    return "note", clean(text).strip()


def _fetch(store: Store, sql: str, ids: Sequence[int]) -> Iterator[Any]:
    for start in range(0, len(ids), _CHUNK):
        chunk = tuple(ids[start : start + _CHUNK])
        yield from store.fetch(sql.format(ids=",".join("?" * len(chunk))), chunk)
