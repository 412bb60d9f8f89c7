"""What was understood of a line, as JSON: for the command line and whoever calls it."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from smallcrm.domain import amounts
from smallcrm.domain.captured import Captured, Promise
from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.pages import Brief
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import FollowUpRow, InteractionRow, OccasionDraft
from smallcrm.services import details
from smallcrm.viewmodels import wording


def captured(found: Captured, now: datetime) -> dict[str, Any]:
    """One object a line; ``now`` is aware local time. Spans are [start, end) in characters."""
    standings = {p.standing for p in found.people}
    who = "unsorted"
    for standing in (Standing.KNOWN, Standing.NEW, Standing.ASK):
        who = standing.value if standing in standings else who
    at = found.happened_at.strftime("%H:%M") if found.happened_at else None
    if found.kind is not None and at is None and found.happened_on == (found.read_on or now.date()):
        at = now.strftime("%H:%M")
    return {
        "line": found.line,
        "who": [_person(p) for p in found.people if p.standing is not Standing.ASK],
        "standing": who,
        "candidates": [
            {"name": known.name, "id": int(known.id), "for": p.typed}
            for p in found.people
            if p.standing is Standing.ASK
            for known in p.candidates
        ],
        "may_be_new": [p.typed for p in found.people if p.may_be_new],
        "kind": found.kind.value if found.kind else None,
        "happened_on": found.happened_on.isoformat() if found.happened_on else None,
        "happened_at": at,
        "text": found.body or None,
        "follow_ups": [_promise(p) for p in found.promises],
        "tags": list(found.tags),
        "sales": [
            {
                "what": s.what,
                "quantity": amounts.plain_quantity(s.quantity),
                "currency": s.amount.currency,
                "amount": s.amount.plain(),
                "minor": s.amount.minor,
            }
            for s in found.sales
        ],
        "amounts": [
            {"currency": a.currency, "amount": a.plain(), "minor": a.minor} for a in found.amounts
        ],
        "little_things": [*found.facts, *(_day_words(o) for o in found.occasions)],
        "occasions": [
            {"kind": o.kind.value, "month": o.month, "day": o.day, "year": o.year}
            for o in found.occasions
        ],
        "keep_in_touch": (
            {"every": found.cadence.every, "unit": found.cadence.unit.value}
            if found.cadence
            else None
        ),
        "complaint": (
            {"words": found.complaint[0], "severity": found.complaint[1].value}
            if found.complaint
            else None
        ),
        "feedback": (
            {
                "words": found.feedback[0],
                "score": found.feedback[1].value,
                "scale": found.feedback[1].scale,
            }
            if found.feedback
            else None
        ),
        "away_until": found.away.until.isoformat() if found.away else None,
        "parts": [
            {"kind": p.kind.value, "span": list(p.span), "certainty": p.certainty.value}
            for p in found.parts
        ],
    }


def row(record: dict[str, Any]) -> str:
    """One object on one row, whatever the reader takes for the end of a row."""
    text = json.dumps(record, ensure_ascii=False)
    for mark in "\x85\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def brief(found: Brief) -> dict[str, Any]:
    return {
        "id": int(found.id),
        "name": found.name,
        "kind": found.kind.value,
        "company": found.company,
        "phone": found.phone,
        "do_not_contact": found.do_not_contact,
        "complaints": [complaint(c) for c in found.complaints],
        "touches": [_touch(t) for t in found.touches],
        "promised": [follow_up(f) for f in found.mine],
        "waiting_for": [follow_up(f) for f in found.theirs],
        "little_things": [*found.facts, *(wording.occasion(o) for o in found.occasions)],
    }


def complaint(row: ComplaintRow) -> dict[str, Any]:
    return {
        "id": int(row.id),
        "customer_id": int(row.customer_id),
        "customer": row.customer_name,
        "words": row.draft.words,
        "severity": row.draft.severity.value,
        "opened_on": row.draft.opened_on.isoformat(),
        "contacts": row.contacts,
        "do_not_contact": row.do_not_contact,
    }


def follow_up(row: FollowUpRow) -> dict[str, Any]:
    return {
        "id": int(row.id),
        "customer_id": row.customer_id,
        "customer": row.customer_name,
        "text": row.text,
        "due_on": _iso(row.due_on),
        "due_time": row.due_time.strftime("%H:%M") if row.due_time else None,
        "side": row.side.value,
        "repeat": row.repeat.rule if row.repeat else None,
        "do_not_contact": row.do_not_contact,
    }


def _person(person: Person) -> dict[str, Any]:
    return {
        "name": person.known.name if person.known else person.typed,
        "status": person.standing.value,
        "new": person.standing is Standing.NEW,
        "id": int(person.known.id) if person.known else None,
        "details": [
            {"kind": details.kind_of(draft).value, "value": wording.detail(draft)}
            for _, draft in person.details
        ],
    }


def _promise(promise: Promise) -> dict[str, Any]:
    return {
        "due_on": _iso(promise.due_on),
        "due_time": promise.due_time.strftime("%H:%M") if promise.due_time else None,
        "text": promise.text or wording.tr("Follow up"),
        "side": promise.side.value,
        "certainty": promise.certainty.value,
        "doubts": sorted(d.value for d in promise.doubts),
        "repeat": promise.repeat.rule if promise.repeat else None,
    }


def _touch(row: InteractionRow) -> dict[str, Any]:
    return {
        "id": int(row.id),
        "kind": row.kind.value,
        "happened_at": row.happened_at.isoformat(),
        "text": row.body,
    }


def _day_words(occasion: OccasionDraft) -> str:
    """ "birthday 3 may", as it is typed."""
    months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    year = f" {occasion.year}" if occasion.year else ""
    return f"{occasion.kind.value} {occasion.day} {months[occasion.month - 1]}{year}"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
