"""Rows of the file as fields that somebody can be told of: values, not columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.history import FieldChange, HistoryField, HistoryValue
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    DetailDraft,
    DetailKind,
    DueRow,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    Repeat,
    TagDraft,
)

Row = Mapping[str, Any]
F = HistoryField

_OF: dict[str, tuple[HistoryField, ...]] = {
    "customer": (
        *(F.NAME, F.GIVEN_NAME, F.FAMILY_NAME, F.ADDITIONAL_NAMES, F.HONORIFIC_PREFIX),
        *(F.HONORIFIC_SUFFIX, F.NICKNAME, F.JOINED, F.TRASHED),
        F.DO_NOT_CONTACT,
    ),
    "interaction": (F.NOTE, F.NOTE_KIND, F.NOTE_AT),
    "follow_up": (F.FOLLOW_UP, F.DUE, F.STATE, F.SIDE, F.REPEAT),
    "respite": (F.RESPITE,),
    "consent": (F.CONSENT, F.CONSENT_ENDED),
    "kept_property": (F.KEPT_PROPERTY,),
    "tag_rhythm": (F.TAG_RHYTHM,),
}
"""What is told of a row, by table; details are told of as a whole."""
_NAMES = (
    *(F.GIVEN_NAME, F.FAMILY_NAME, F.ADDITIONAL_NAMES, F.HONORIFIC_PREFIX),
    *(F.HONORIFIC_SUFFIX, F.NICKNAME),
)
_FIRST = {F.NOTE_KIND, F.NOTE_AT, F.STATE, F.SIDE}
"""What is not worth saying of a row that comes or goes: it says so itself."""
_DETAILS = {kind.value: kind for kind in DetailKind}
_ABOUT = {"interaction": "body", "follow_up": "text", "consent": "purpose"}
_ADDRESS = ("street", "extended", "po_box", "locality", "region", "postal_code", "country")


def told(table: str, before: Row | None, after: Row | None) -> list[FieldChange]:
    """What changed in one row; nothing for tables that say nothing by themselves."""
    if table == "custom_value":
        was, now = (None if row is None else str(row.get("text") or "") for row in (before, after))
        return [] if was == now else [FieldChange(F.CUSTOM, was, now)]
    if table == "custom_field":
        was, now = (None if row is None else _custom_field(row) for row in (before, after))
        return [] if was == now else [FieldChange(F.FIELD, was, now)]
    if table in _DETAILS:
        old, new = _draft(table, before), _draft(table, after)
        return [] if old == new else [FieldChange(_DETAILS[table], old, new)]
    if table == "customer" and before and after and _is_joined(before) != _is_joined(after):
        return _joined(before, after)
    comes_or_goes = before is None or after is None
    found = []
    for field in _OF.get(table, ()):
        old_value, new_value = value(field, before), value(field, after)
        if old_value == new_value or (comes_or_goes and field in _FIRST):
            continue
        column = _ABOUT.get(table, "")
        about = (
            ""
            if comes_or_goes or field.value == column
            else str((after or before or {}).get(column, ""))
        )
        found.append(FieldChange(field, old_value, new_value, about))
    return found


def _is_joined(row: Row) -> bool:
    return row.get(F.JOINED.value) is not None


def _joined(before: Row, after: Row) -> list[FieldChange]:
    """Of whoever was joined: their names that were not taken over stand here; or of whoever was
    taken apart."""
    name = str(after.get("name") or "")
    if not _is_joined(after):
        return [FieldChange(F.JOINED, name, None)]
    found = [FieldChange(F.JOINED, None, name)]
    for field in _NAMES:
        held = value(field, after)
        if held is not None and held != name:
            found.append(FieldChange(field, None, held, name))
    return found


def named(table: str, column: str, row: Row) -> FieldChange | None:
    """The field that a column is part of, with its value; None when nobody is told of it."""
    if table in _DETAILS:
        return FieldChange(_DETAILS[table], None, _draft(table, row))
    if table == "custom_value":
        return FieldChange(F.CUSTOM, None, str(row.get("text") or ""))
    if table == "custom_field":
        return FieldChange(F.FIELD, None, _custom_field(row))
    by_column = {field.value: field for field in _OF.get(table, ())}
    field = by_column.get(column)
    return None if field is None else FieldChange(field, None, value(field, row))


def value(field: HistoryField, row: Row | None) -> HistoryValue:
    """The value of a field in a row as the file holds it; None for an empty one."""
    held = None if row is None else row.get(field.value)
    if row is None or held is None or held == "":
        return None
    match field:
        case F.DUE:
            at = row.get("due_time")
            return DueRow(date.fromisoformat(held), time.fromisoformat(at) if at else None)
        case F.REPEAT:
            since = row.get("rule_from")
            return Repeat(held, date.fromisoformat(since)) if since else None
        case F.TRASHED | F.DO_NOT_CONTACT | F.NOTE_AT:
            return datetime.fromisoformat(held)
        case F.CONSENT:
            return _consent(row)
        case F.RESPITE | F.CONSENT_ENDED:
            return date.fromisoformat(held)
        case F.TAG_RHYTHM:
            return _draft("cadence", row)
    return str(held)


def _custom_field(row: Row) -> str:
    """ "Budget (money)"; the choices it has, and the tag whose it is, as data."""
    about = [str(row.get("kind") or ""), *json.loads(row.get("choices") or "[]")]
    tag = str(row.get("tag") or "")
    return f"{row.get('name') or ''} ({', '.join(about)}{f'; #{tag}' if tag else ''})"


def _consent(row: Row) -> ConsentDraft | str:
    """What was agreed to; of what is known in part, what for."""
    purpose, given = str(row["purpose"]), row.get("given_on")
    if given is None:
        return purpose
    channel = Channel(row["channel"]) if row.get("channel") in set(Channel) else Channel.ANY
    return ConsentDraft(purpose, channel, date.fromisoformat(given), str(row.get("how") or ""))


def _draft(table: str, row: Row | None) -> DetailDraft | None:
    """A detail from what the journal knows of its row."""
    if row is None:
        return None

    def text(column: str) -> str:
        return str(row.get(column) or "")

    match DetailKind(table):
        case DetailKind.PHONE:
            return PhoneDraft(text("number"), text("label"))
        case DetailKind.EMAIL:
            return EmailDraft(text("address"), text("label"))
        case DetailKind.ADDRESS:
            return AddressDraft(**{c: text(c) for c in _ADDRESS}, label=text("label"))
        case DetailKind.LINK:
            return LinkDraft(text("url"), text("label"))
        case DetailKind.FACT:
            return FactDraft(text("text"))
        case DetailKind.TAG:
            return TagDraft(text("name"))
        case DetailKind.AFFILIATION:
            return AffiliationDraft(text("company_name"), text("role"), text("department"))
        case DetailKind.OCCASION:
            kind = OccasionKind(row.get("kind") or OccasionKind.OTHER)
            month, day = int(row.get("month") or 1), int(row.get("day") or 1)
            return OccasionDraft(
                kind, month, day, row.get("year"), text("label"), row.get("days_ahead")
            )
        case DetailKind.CADENCE:  # pragma: no branch
            unit = CadenceUnit(row.get("unit") or CadenceUnit.DAY)
            return CadenceDraft(int(row.get("every") or 1), unit)
