"""Everything held about a person: gathered with where it came from, others hidden."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from smallcrm.domain import held, letters
from smallcrm.domain.errors import NotFound, SmallcrmError
from smallcrm.domain.held import Held, HeldBackup, HeldEntry, Section
from smallcrm.domain.masking import Mask, OtherPerson
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerField, CustomerId, FollowUpDraft, FollowUpId
from smallcrm.domain.text import fold
from smallcrm.services import backups, erasure, follow_ups, held_work
from smallcrm.storage import cipher, removal, rewriting
from smallcrm.storage.backup import FOLDER
from smallcrm.storage.bookkeeping import draft_names
from smallcrm.storage.store import Store

_DAY = "coalesce(year || '-', '--') || printf('%02d-%02d', month, day)"
_DETAILS: tuple[tuple[Section, str, tuple[str, ...]], ...] = (
    (Section.DETAILS, "affiliation", ("company_name", "role", "department")),
    (Section.DETAILS, "phone", ("number", "label")),
    (Section.DETAILS, "email", ("address", "label")),
    (
        Section.DETAILS,
        "address",
        (
            *("street", "extended", "po_box", "postal_code", "locality", "region", "country"),
            "label",
        ),
    ),
    (Section.DETAILS, "link", ("url", "label")),
    (Section.LITTLE, "fact", ("text",)),
    (Section.LITTLE, "occasion", ("kind", "label", _DAY)),
    (Section.LITTLE, "tag", ("name",)),
    (Section.LITTLE, "cadence", ("every || ' ' || unit",)),
    (Section.LITTLE, "respite", ("answer", "until_on")),
    (
        Section.DETAILS,
        "custom_value",
        ("(SELECT name FROM custom_field f WHERE f.id = custom_field_id)", "text"),
    ),
    (Section.KEPT, "kept_property", ("line",)),
)
_FREE = frozenset({"fact", "occasion", "kept_property", "tag", "phone", "email", "custom_value"})
"""Tables whose texts may name others."""
_KEPT_KEYS = frozenset(
    {"id", "customer_id", "interaction_id", "company_id", "sort_key", "folded", "content"}
)


@dataclass(frozen=True, slots=True)
class _Origin:
    at: datetime
    source: str


def collect(store: Store, customer: CustomerId, now: datetime) -> Held:
    """What the file and its backups hold; ``now`` is the UTC moment.

    Raises:
        NotFound: no such customer.
    """
    rows = store.fetch(
        "SELECT uid, kind, created_at, do_not_contact_at, deleted_at, name FROM customer"
        " WHERE id = ?",
        (customer,),
    )
    if not rows:
        raise NotFound
    uid, kind, created, quiet_since, deleted, name = rows[0]
    with store.read() as session:
        who = sorted(removal.with_joined(session.connection(), [customer]))
        uids = removal.uids(session.connection(), customer)
    fields = {one: _names(store, one) for one in who}
    mask = _mask(store, who, [v for own in fields.values() for v in own.values()])
    origins = {k: v for one in who for k, v in _origins(store, one).items()}
    entries = [e for one in who for e in _entries(store, one, mask, fields[one], origins)]
    entries += _mentions(store, customer, mask)
    return Held(
        customer,
        uid,
        name,
        kind,
        now,
        _moment(created),
        _moment(quiet_since) if quiet_since else None,
        deleted is not None,
        tuple(entries),
        (*_backups(store, uids), *_damaged(store, customer)),
    )


def _names(store: Store, customer: int) -> dict[str, str]:
    columns = [f.value for f in CustomerField]
    sql = f"SELECT {', '.join(columns)} FROM customer WHERE id = ?"
    return dict(zip(columns, store.fetch(sql, (customer,))[0], strict=True))


def _entries(
    store: Store,
    customer: int,
    mask: Mask,
    fields: Mapping[str, str],
    origins: Mapping[tuple[str, int], _Origin],
) -> Iterator[HeldEntry]:
    """Of the customer, or of somebody who was joined into them."""
    made = origins.get(("customer", customer))
    for name, value in fields.items():
        if value:
            yield _entry(Section.NAMES, name, value, None, made)
    yield from _details(store, customer, mask, origins)
    yield from _consents(store, customer, mask, origins)
    yield from _notes(store, customer, mask, origins)
    yield from _follow_ups(store, customer, mask, origins)
    for table, row, entry in held_work.entries(store, customer, mask):
        origin = origins.get((table, row))
        yield _entry(entry.section, entry.label, entry.value, entry.at, origin)
    yield from _files(store, customer, mask, origins)
    yield from _lines(store, customer, mask)
    yield from _earlier(store, customer, mask)


def set_answer(
    store: Store, customer: CustomerId, text: str, asked_on: date, now: datetime
) -> FollowUpId | None:
    """A follow-up for the answer, a month on; None when the same is open already."""
    due = held.answer_by(asked_on)
    same = store.fetch(
        "SELECT 1 FROM follow_up WHERE customer_id = ? AND state = 'open' AND text = ?",
        (customer, text),
    )
    return None if same else follow_ups.add(store, customer, FollowUpDraft(text, due), now)


def _mask(store: Store, who: Sequence[int], names: Sequence[str]) -> Mask:
    """Hides everybody but these, who are one person."""
    ids = removal.keys(who)
    own = frozenset(w for v in names for w in fold(v).split())
    emails = store.fetch(f"SELECT folded FROM email WHERE customer_id {removal.IN}", (ids,))
    sql = f"SELECT digits FROM phone WHERE customer_id {removal.IN}"
    mine = {r[0] for r in store.fetch(sql, (ids,))}
    others = store.fetch(f"SELECT digits FROM phone WHERE customer_id NOT {removal.IN}", (ids,))
    mask = Mask(
        own,
        frozenset(fold(str(r[0])) for r in emails),
        frozenset(str(r[0])[-9:] for r in others if r[0] not in mine and len(r[0]) >= 7),
    )
    rows = store.fetch(
        "SELECT name, given_name, family_name, nickname FROM customer"
        f" WHERE kind = 'person' AND id NOT {removal.IN}",
        (ids,),
    )
    mask.add(OtherPerson(*row) for row in rows)
    return mask


def _origins(store: Store, customer: int) -> dict[tuple[str, int], _Origin]:
    """When each row came into the file, and from which; what was typed came from none."""
    rows = store.fetch(
        "SELECT c.table_name, c.row_id, s.at, s.action, s.source FROM change c"
        " JOIN change_set s ON s.id = c.set_id WHERE c.before IS NULL AND s.undone_at IS NULL"
        " AND (c.customer_id = ? OR (c.table_name = 'interaction' AND c.row_id IN"
        " (SELECT interaction_id FROM participant WHERE customer_id = ?)))",
        (customer, customer),
    )
    return {
        (table, row): _Origin(_moment(at), (source or "import") if action == "import" else "")
        for table, row, at, action, source in rows
    }


def _entry(
    section: Section,
    label: str,
    value: str,
    at: datetime | date | None,
    origin: _Origin | None,
) -> HeldEntry:
    if origin is None:
        return HeldEntry(section, label, value, at)
    return HeldEntry(section, label, value, at, origin.at, origin.source)


def _details(
    store: Store, customer: int, mask: Mask, origins: Mapping[tuple[str, int], _Origin]
) -> Iterator[HeldEntry]:
    for section, table, columns in _DETAILS:
        rows = store.fetch(
            f"SELECT id, {', '.join(columns)} FROM {table} WHERE customer_id = ? ORDER BY id",
            (customer,),
        )
        for row, *values in rows:
            text = ", ".join(str(v) for v in values if v not in (None, ""))
            if table in _FREE:
                text = mask.hide(text)
            yield _entry(section, table, text, None, origins.get((table, row)))


def _consents(
    store: Store, customer: int, mask: Mask, origins: Mapping[tuple[str, int], _Origin]
) -> Iterator[HeldEntry]:
    rows = store.fetch(
        "SELECT id, purpose, channel, given_on, how, withdrawn_on FROM consent"
        " WHERE customer_id = ? ORDER BY given_on, id",
        (customer,),
    )
    for row, purpose, channel, given, how, withdrawn in rows:
        text = mask.hide("; ".join(p for p in (purpose, channel, how) if p))
        origin = origins.get(("consent", row))
        yield _entry(Section.CONSENTS, "given", text, date.fromisoformat(given), origin)
        if withdrawn:
            day = date.fromisoformat(withdrawn)
            yield _entry(Section.CONSENTS, "withdrawn", text, day, origin)


def _notes(
    store: Store, customer: int, mask: Mask, origins: Mapping[tuple[str, int], _Origin]
) -> Iterator[HeldEntry]:
    rows = store.fetch(
        "SELECT i.id, i.kind, i.body, i.happened_at FROM participant p JOIN interaction i"
        " ON i.id = p.interaction_id WHERE p.customer_id = ? ORDER BY i.happened_at, i.id",
        (customer,),
    )
    for row, kind, body, at in rows:
        with_them = store.fetch(
            "SELECT c.name, c.given_name, c.family_name, c.nickname FROM participant p"
            " JOIN customer c ON c.id = p.customer_id WHERE p.interaction_id = ? AND c.id <> ?",
            (row, customer),
        )
        text = mask.hide(body, [OtherPerson(*other) for other in with_them])
        text += "".join(f"\n+ {held.MASKED}" for _ in with_them)
        yield _entry(Section.NOTES, kind, text, _moment(at), origins.get(("interaction", row)))
        money = store.fetch("SELECT minor, currency FROM amount WHERE interaction_id = ?", (row,))
        for minor, currency in money:
            amount = f"{Amount(minor, currency).plain()} {currency}"
            yield _entry(Section.NOTES, "amount", amount, _moment(at), None)


def _follow_ups(
    store: Store, customer: int, mask: Mask, origins: Mapping[tuple[str, int], _Origin]
) -> Iterator[HeldEntry]:
    rows = store.fetch(
        "SELECT id, text, due_on, state, side FROM follow_up WHERE customer_id = ? ORDER BY id",
        (customer,),
    )
    for row, text, due, state, side in rows:
        day = date.fromisoformat(due) if due else None
        origin = origins.get(("follow_up", row))
        yield _entry(Section.FOLLOW_UPS, f"{side} {state}", mask.hide(text), day, origin)


def _files(
    store: Store, customer: int, mask: Mask, origins: Mapping[tuple[str, int], _Origin]
) -> Iterator[HeldEntry]:
    """Attachments by name; what is in them is handed over as files."""
    rows = store.fetch(
        "SELECT id, name, media_type, added_at FROM attachment WHERE customer_id = ? ORDER BY id",
        (customer,),
    )
    for row, name, media, at in rows:
        origin = origins.get(("attachment", row))
        yield _entry(Section.FILES, media, mask.hide(name), _moment(at), origin)


def _lines(store: Store, customer: int, mask: Mask) -> Iterator[HeldEntry]:
    rows = store.fetch(
        "SELECT line, captured_at FROM captured_line WHERE customer_id = ? ORDER BY id", (customer,)
    )
    for line, at in rows:
        yield HeldEntry(Section.LINES, "line", mask.hide(line), _moment(at), _moment(at), "")
    sql = "SELECT value FROM setting WHERE name IN (?, ?) ORDER BY name"
    for (value,) in store.fetch(sql, draft_names(customer)):
        typed = str(json.loads(value).get("body", ""))
        left = letters.unpacked(typed)
        text = letters.whole(left.text) if left else typed
        yield HeldEntry(Section.LINES, "draft", mask.hide(text))


def _earlier(store: Store, customer: int, mask: Mask) -> Iterator[HeldEntry]:
    """Values that were changed or removed and are still in the history behind Undo."""
    rows = store.fetch(
        "SELECT c.table_name, c.before, c.after, s.at, c.row_id FROM change c"
        " JOIN change_set s ON s.id = c.set_id WHERE c.before IS NOT NULL AND (c.customer_id = ?"
        " OR (c.table_name = 'interaction' AND c.row_id IN"
        " (SELECT interaction_id FROM participant WHERE customer_id = ?))) ORDER BY c.id",
        (customer, customer),
    )
    for table, before, _, at, _ in rows:
        values: dict[str, Any] = json.loads(before)
        for column, value in values.items():
            if column not in _KEPT_KEYS and isinstance(value, str) and value:
                label = f"{table}.{column}"
                text = held.MASKED if column == "introducer_name" else mask.hide(value)
                yield HeldEntry(Section.EARLIER, label, text, _moment(at))


def _mentions(store: Store, customer: int, mask: Mask) -> Iterator[HeldEntry]:
    """What others' notes, follow-ups and details say about them."""
    rows = store.fetch("SELECT interaction_id FROM participant WHERE customer_id = ?", (customer,))
    own = {("interaction", int(row)) for (row,) in rows}
    for mention in erasure.mentions_of(store, CustomerId(customer)):
        if (mention.table, mention.row) not in own:
            label = mention.table if mention.certain else "perhaps"
            yield HeldEntry(Section.MENTIONED, label, mask.hide(mention.text))


def _damaged(store: Store, customer: int) -> Iterator[HeldBackup]:
    """Copies of the damaged file that are kept; an encrypted one may have them or not."""
    for path in erasure.damaged_naming(store, CustomerId(customer)):
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        yield HeldBackup(path.name, at, sure=cipher.header(path) == cipher.PLAIN)


def _backups(store: Store, uids: Sequence[str]) -> Iterator[HeldBackup]:
    own = rewriting.files(store.path.parent / FOLDER)
    second = (backup.path for backup in backups.in_second(store))
    for path, is_second in (*((p, False) for p in own), *((p, True) for p in second)):
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        try:
            if any(rewriting.holds(path, store.key, uid) for uid in uids):
                yield HeldBackup(path.name, at, second=is_second)
        except SmallcrmError:
            yield HeldBackup(path.name, at, sure=False, second=is_second)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
