"""Rows of work and money as what somebody can be told of: names, amounts, days, not numbers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Date

from smallcrm.domain.history import FieldChange, HistoryValue, WorkField
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceDraft, CadenceUnit
from smallcrm.services.called import Name
from smallcrm.storage import bonds
from smallcrm.storage.column_types import Moment
from smallcrm.storage.models import Base

Row = Mapping[str, Any]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "item": ("name", "minor"),
    "item_pair": ("item_id", "other_id"),
    "sale": (
        *("item_id", "sold_on", "quantity", "minor", "number", "note"),
        *("returned_on", "return_reason"),
    ),
    "agreement": (
        *("what", "minor", "every", "starts_on", "term_every", "notice_every", "renewal"),
        *("renewed_every", "note", "ended_on", "end_reason"),
    ),
    "rate": ("name", "minor", "unit", "state", "since_on", "agreement_id", "note"),
    "pipeline": ("name",),
    "stage": ("name", "pipeline_id", "chance", "rot_days"),
    "deal": ("what", "stage_id", "minor", "chance", "expected_on", "state", "reason", "note"),
    "complaint": (*("words", "severity", "opened_on", "done", "goodwill", "minor", "closed_on"),),
    "complaint_contact": ("complaint_id",),
    "introduction": ("introducer_name",),
    "checklist": ("name",),
    "checklist_step": ("text", "checklist_id", "days"),
    "checklist_run": ("name", "started_on", "deal_id"),
    "rule": (
        *("name", "happening", "days", "tag", "stage_id", "effect", "text", "checklist_id"),
        "off_at",
    ),
    "firing": ("rule_id", "answer", "answered_on"),
    "letter": ("subject", "body", "label", "purpose", "outcome", "channel"),
    "theme": ("name",),
    "feedback": ("words", "score", "scale", "given_on", "topic", "source", "theme_id"),
    "verdict": ("about", "words", "decided_on", "until_on"),
    "contact_window": ("weekday", "begins", "ends"),
    "availability": ("zone", "away_until", "note"),
    "recording": ("recorded_at", "duration"),
    "template": ("name", "purpose", "subject", "body"),
    "batch": ("name", "purpose"),
}
"""What is told of a row, by table: first by what it is known."""
_UNITS = {"every": "unit", **{f"{n}_every": f"{n}_unit" for n in ("term", "notice", "renewed")}}
_WITH = {
    **{unit: every for every, unit in _UNITS.items()},
    "currency": "minor",
    "folded": "name",
    "entered_at": "stage_id",
    "closed_at": "state",
    "introducer_id": "introducer_name",
    "settled_at": "outcome",
    "placed_at": "theme_id",
}
"""Columns that change with one that is told."""
_USUAL = {("deal", "state"): "open", ("sale", "quantity"): 1000, ("letter", "purpose"): "note"}
"""What is not worth saying of a row that comes or goes."""


def told(table: str, before: Row | None, after: Row | None, name: Name) -> list[FieldChange]:
    """What changed in one row."""
    comes_or_goes = before is None or after is None
    first = COLUMNS[table][0]
    found = []
    for column in COLUMNS[table]:
        old, new = value(table, column, before, name), value(table, column, after, name)
        usual = comes_or_goes and _USUAL.get((table, column))
        if old == new or (usual and usual in (old, new)):
            continue
        about = "" if comes_or_goes or column == first else value(table, first, after, name)
        found.append(FieldChange(WorkField(table, column), old, new, str(about or "")))
    return found


def named(table: str, column: str, row: Row, name: Name) -> FieldChange | None:
    """The field that a column is part of, with its value; None when nobody is told of it."""
    columns = COLUMNS[table]
    field = column if column in columns else _WITH.get(column, "")
    if field not in columns:
        return None
    return FieldChange(WorkField(table, field), None, value(table, field, row, name))


def value(table: str, column: str, row: Row | None, name: Name) -> HistoryValue:
    """The value in a row as the file holds it; None for an empty one."""
    if row is None:
        return None
    if column == "introducer_name" and row.get("introducer_id") is not None:
        return name("customer", row["introducer_id"]) or None
    held = row.get(column)
    if held is None or held == "":
        return None
    if parent := dict(bonds.PARENTS[table]).get(column):
        return name(parent, held) or None
    if column == "minor":
        currency = row.get("currency")
        return Amount(held, currency) if currency else None
    if column in _UNITS:
        unit = row.get(_UNITS[column])
        return CadenceDraft(held, CadenceUnit(unit)) if unit in set(CadenceUnit) else None
    kind = Base.metadata.tables[table].c[column].type
    if isinstance(kind, Date):
        return date.fromisoformat(held)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(held)
    return held if isinstance(held, int) else str(held)
