"""What is held about a person of work and money: each value by the column that it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from smallcrm.domain import amounts, held
from smallcrm.domain.held import HeldEntry, Section
from smallcrm.domain.history import HistoryValue
from smallcrm.domain.masking import Mask
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceDraft
from smallcrm.services import called, history_work
from smallcrm.storage.models import Base
from smallcrm.storage.store import Store

TABLES = tuple(
    table for table in history_work.COLUMNS if "customer_id" in Base.metadata.tables[table].c
)
_DAYS = {
    "sale": "sold_on",
    "agreement": "starts_on",
    "rate": "since_on",
    "deal": "created_at",
    "complaint": "opened_on",
    "checklist_run": "started_on",
    "firing": "answered_on",
    "letter": "created_at",
    "feedback": "given_on",
    "verdict": "decided_on",
    "recording": "recorded_at",
}
"""When each was."""
_VISITS = (
    "SELECT v.id, d.what, s.name, v.left_at FROM stage_visit v JOIN deal d ON d.id = v.deal_id"
    " JOIN stage s ON s.id = v.stage_id WHERE v.customer_id = ? ORDER BY v.id"
)

Row = Mapping[str, Any]


def entries(store: Store, customer: int, mask: Mask) -> Iterator[tuple[str, int, HeldEntry]]:
    """Table, row and what stands in it, of one customer; others are hidden."""
    name = called.namer(store)
    for table in TABLES:
        columns = Base.metadata.tables[table].c.keys()
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE customer_id = ? ORDER BY id"
        for held_row in store.fetch(sql, (customer,)):
            row = dict(zip(columns, held_row, strict=True))
            for column in history_work.COLUMNS[table]:
                value = history_work.value(table, column, row, name)
                if value is not None:
                    text = _text(table, column, value, mask)
                    entry = HeldEntry(Section.WORK, f"{table}.{column}", text, _at(table, row))
                    yield table, row["id"], entry
    for row_id, what, stage, left in store.fetch(_VISITS, (customer,)):
        text = mask.hide(f"{what}: {stage}")
        at = datetime.fromisoformat(left)
        yield "stage_visit", row_id, HeldEntry(Section.WORK, "stage_visit", text, at)
    sql = "SELECT id FROM introduction WHERE introducer_id = ? ORDER BY id"
    for (row_id,) in store.fetch(sql, (customer,)):
        yield "introduction", row_id, HeldEntry(Section.WORK, "introduced", held.MASKED)


def _at(table: str, row: Row) -> datetime | date | None:
    at = row.get(_DAYS.get(table, ""))
    if at is None:
        return None
    return datetime.fromisoformat(at) if "T" in at else date.fromisoformat(at)


def _text(table: str, column: str, value: HistoryValue, mask: Mask) -> str:
    """Plain, as data; who introduced somebody is somebody else."""
    if table == "introduction":
        return held.MASKED
    if isinstance(value, Amount):
        return f"{value.plain()} {value.currency}"
    if column == "quantity" and isinstance(value, int):
        return amounts.plain_quantity(value)
    if isinstance(value, CadenceDraft):
        return f"{value.every} {value.unit.value}"
    return mask.hide(str(value))
