"""Everything in the file as one JSON document that anybody can read.

    {"format": "smallcrm", "version": 1, "schema": "0006", "exported_at": UTC,
     "tables": {"customer": [{...}], "phone": [...], ...},
     "contents": {"<SHA-256>": ["<base64>", ...], ...}}

Each table is a list of its rows with the column names of the file; rows refer to each other by
id, customers in the trash have ``deleted_at``. Moments are UTC, due days and times local. What
the files on people contain comes last, as ``json_contents`` describes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO

from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.services import json_contents, whole_files
from smallcrm.services.erased import KEY
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.schema import HEAD
from smallcrm.storage.store import Store

VERSION = 1
TABLES = (
    *("customer", "affiliation", "phone", "email", "address", "link", "fact", "occasion", "tag"),
    *("cadence", "tag_rhythm", "respite", "consent", "kept_property", "interaction", "participant"),
    *("amount", "captured_line", "follow_up", "custom_field", "custom_value", "not_same"),
    *("attachment", "segment", "delivery", "setting", "change_set", "change", "erased"),
    *("item", "item_pair", "sale", "agreement", "rate", "pipeline", "stage", "deal", "stage_visit"),
    *("complaint", "complaint_contact", "introduction", "checklist", "checklist_step"),
    *("checklist_run", "rule", "firing", "letter", "theme", "feedback", "verdict"),
    *("contact_window", "availability", "recording", "template", "batch"),
    "taken_file",
)
"""All of the user's tables; ``change`` and ``change_set`` are the history behind Undo."""
_CHUNK = 2000


def write(
    store: Store,
    target: Path,
    now: datetime,
    scope: Scope = EVERYBODY,
    work: Work = SILENT,
) -> None:
    """Write the document whole or not at all, readable by its owner only. Of a scope only what
    these customers have: no history and no settings.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    with whole_files.replacing(target) as out:
        _write(store, out, now, scope, work)


def _write(store: Store, out: IO[str], now: datetime, scope: Scope, work: Work) -> None:
    head = {
        "format": "smallcrm",
        "version": VERSION,
        "schema": HEAD,
        "exported_at": now.isoformat(),
    }
    out.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "tables": {')
    named: set[str] = set()
    for number, table in enumerate(TABLES):
        work.step(number, len(TABLES))
        out.write(f'{"," if number else ""}\n"{table}": [')
        for place, row in enumerate(_rows(store, table, scope)):
            if place % _CHUNK == 0:
                work.step(number, len(TABLES))
            if table == "attachment":
                named.add(str(row["content"]))
            out.write(("," if place else "") + "\n" + json.dumps(row, ensure_ascii=False))
        out.write("]")
    out.write(f'\n}},\n"{json_contents.MEMBER}": ')
    json_contents.write(store, out, named, work)
    out.write("}\n")
    work.step(len(TABLES), len(TABLES))


def _rows(store: Store, table: str, scope: Scope) -> Iterator[dict[str, object]]:
    """All rows in order, some thousands at a time."""
    columns = [str(r[1]) for r in store.fetch(f"PRAGMA table_info({table})")]
    where, parameters = _where(table, columns, scope)
    last = 0
    while where is not None:
        rows = store.fetch(
            f"SELECT rowid, * FROM {table} WHERE rowid > ? AND {where} ORDER BY rowid LIMIT ?",
            (last, *parameters, _CHUNK),
        )
        for row in rows:
            found = dict(zip(columns, row[1:], strict=True))
            yield found if scope.customers is None else _alone(store, table, found, scope)
        if len(rows) < _CHUNK:
            return
        last = rows[-1][0]


_IDS = "IN (SELECT value FROM json_each(?))"
_NOTES = f"IN (SELECT interaction_id FROM participant WHERE customer_id {_IDS})"
_SOLD = f"IN (SELECT item_id FROM sale WHERE customer_id {_IDS})"
_PIPELINES = (
    "IN (SELECT s.pipeline_id FROM deal d JOIN stage s ON s.id = d.stage_id"
    f" WHERE d.customer_id {_IDS})"
)
_LISTS = f"IN (SELECT checklist_id FROM checklist_run WHERE customer_id {_IDS})"
_BATCHES = f"IN (SELECT batch_id FROM letter WHERE customer_id {_IDS})"
_ONE_OF = {
    "customer": f"id {_IDS}",
    "interaction": f"id {_NOTES}",
    "amount": f"interaction_id {_NOTES} AND (customer_id IS NULL OR customer_id {_IDS})",
    "captured_line": f"customer_id {_IDS}",
    "custom_field": f"id IN (SELECT custom_field_id FROM custom_value WHERE customer_id {_IDS})",
    "tag_rhythm": f"folded IN (SELECT folded FROM tag WHERE customer_id {_IDS})",
    "not_same": f"customer_id {_IDS} AND other_id {_IDS}",
    "item": f"id IN (SELECT item_id FROM sale WHERE customer_id {_IDS})",
    "item_pair": f"item_id {_SOLD} AND other_id {_SOLD}",
    "stage": f"pipeline_id {_PIPELINES}",
    "pipeline": f"id {_PIPELINES}",
    "checklist": f"id {_LISTS}",
    "checklist_step": f"checklist_id {_LISTS}",
    "rule": f"id IN (SELECT rule_id FROM firing WHERE customer_id {_IDS}"
    f" UNION SELECT rule_id FROM letter WHERE customer_id {_IDS}"
    f" UNION SELECT rule_id FROM follow_up WHERE customer_id {_IDS})",
    "theme": f"id IN (SELECT theme_id FROM feedback WHERE customer_id {_IDS})",
    "batch": f"id {_BATCHES}",
    "template": f"id IN (SELECT template_id FROM batch WHERE id {_BATCHES})",
}
_OF_ALL = frozenset(
    {"change", "change_set", "setting", "delivery", "erased", "taken_file", "segment"}
)


def _where(table: str, columns: list[str], scope: Scope) -> tuple[str | None, tuple[str, ...]]:
    """Which rows are of the scope; None for none of them."""
    if scope.customers is None:
        # with its key the hashes of who was erased could be guessed
        return (f"name <> '{KEY}'" if table == "setting" else "1"), ()
    if table in _OF_ALL:
        return None, ()
    where = _ONE_OF.get(table) or f"customer_id {_IDS}"
    return where, (json.dumps(list(scope.customers)),) * where.count("?")


def _alone(store: Store, table: str, row: dict[str, object], scope: Scope) -> dict[str, object]:
    """A row without the numbers of customers who are not in it; a company's name stays."""
    inside = scope.customers or ()
    if table == "affiliation" and row["company_id"] not in (None, *inside):
        names = store.fetch("SELECT name FROM customer WHERE id = ?", (row["company_id"],))
        row |= {"company_id": None, "company_name": names[0][0]}
    if table == "introduction" and row["introducer_id"] not in (None, *inside):
        names = store.fetch("SELECT name FROM customer WHERE id = ?", (row["introducer_id"],))
        row |= {"introducer_id": None, "introducer_name": names[0][0]}
    if table == "customer" and row["joined_into_id"] not in inside:
        row["joined_into_id"] = None
    return row
