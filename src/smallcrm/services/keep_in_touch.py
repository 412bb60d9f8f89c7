"""Keep in touch: who is overdue by a rhythm that was set, and who has gone quiet.

Reads by plain SQL, whole lists at once. Not listed is who is in the trash, who has an open
follow-up with a day (what comes next is decided), and whose silence was answered lately.
"""

from __future__ import annotations

import json
from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from typing import Any

from sqlalchemy import select

from smallcrm.domain import cadence as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.cadence import Answer, Rhythm, Silence
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.pages import QuietPage, TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerId,
    CustomerKind,
    InteractionId,
    InteractionKind,
)
from smallcrm.domain.text import fold, one_line
from smallcrm.services.local_days import LocalDays
from smallcrm.storage.models import Customer, Respite, TagRhythm
from smallcrm.storage.store import Store

WORDS = 200
"""So many characters of the last contact travel with a row."""
CONTACT = "i.kind NOT IN ({})".format(
    ", ".join(f"'{kind.value}'" for kind in InteractionKind if not kind.is_contact)
)
_CONTACTS = f"""
 FROM participant p JOIN interaction i ON i.id = p.interaction_id
 WHERE p.customer_id = c.id AND {CONTACT}
"""
_RHYTHM = """
 (SELECT k.every || ' ' || k.unit FROM cadence k WHERE k.customer_id = c.id
  ORDER BY k.id DESC LIMIT 1),
 (SELECT json_group_array(json_array(r.every, r.unit, t.name)) FROM tag t
  JOIN tag_rhythm r ON r.folded = t.folded WHERE t.customer_id = c.id)
"""
_LISTED = f"""
SELECT c.id, c.name, c.kind, c.created_at,
 (SELECT s.answer || s.until_on FROM respite s WHERE s.customer_id = c.id AND s.until_on > ?
  ORDER BY s.id DESC LIMIT 1),
 {_RHYTHM}, (SELECT {{contacts}} {_CONTACTS})
FROM customer c WHERE c.deleted_at IS NULL AND c.do_not_contact_at IS NULL
 AND NOT EXISTS (SELECT 1 FROM tag t WHERE t.folded = '{ARCHIVED}' AND t.customer_id = c.id)
 AND NOT EXISTS (SELECT 1 FROM follow_up u WHERE u.customer_id = c.id AND +u.state = 'open'
                 AND u.due_on IS NOT NULL)
"""
"""The plus keeps SQLite to the index of the customer."""
_ALL = "group_concat(substr(i.happened_at, 1, 19))"
_LATEST = "max(substr(i.happened_at, 1, 19))"
_WITH_RHYTHM = """
 AND c.id IN (SELECT customer_id FROM cadence UNION
              SELECT t.customer_id FROM tag t JOIN tag_rhythm r ON r.folded = t.folded)
"""
_THESE = " AND c.id IN (SELECT value FROM json_each(?))"
_LAST = f"""
SELECT p.customer_id, i.kind, substr(i.body, 1, {WORDS}), i.id, max(i.happened_at)
FROM participant p JOIN interaction i ON i.id = p.interaction_id
WHERE p.customer_id IN (SELECT value FROM json_each(?)) AND {CONTACT} GROUP BY p.customer_id
"""
"""SQLite takes the bare columns from the row that has the maximum."""
_ITS_RHYTHM = f"SELECT c.created_at, {_RHYTHM} FROM customer c WHERE c.id = ?"
_ITS_RHYTHM += " AND c.do_not_contact_at IS NULL"
_ITS_LATEST = f"SELECT {_LATEST} {_CONTACTS}".replace("= c.id", "= ?")
_CUSTOMERS = "SELECT count(*) FROM customer WHERE deleted_at IS NULL"
_OLD_CONTACT = (
    f"SELECT i.happened_at FROM interaction i WHERE {CONTACT} AND i.happened_at < ? LIMIT 1"
)
_FIRST_CONTACT = f"SELECT min(i.happened_at) FROM interaction i WHERE {CONTACT}"
MOST = 1000
"""Nobody reads a longer list, and all of it is kept in memory: beside those for whom a rhythm was
set only the most silent are listed."""
CHUNK = 500
"""So many customers are asked for at once: a writer waits for one such question at most."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The rhythm that holds for a customer, and the day on which it comes round."""

    rhythm: Rhythm
    next_on: date


# --- lists ---------------------------------------------------------------------------------------


def overdue(store: Store, today: date, zone: tzinfo) -> tuple[TouchRow, ...]:
    """Whose rhythm has come round, the most overdue first."""
    sql = _LISTED.format(contacts=_LATEST) + _WITH_RHYTHM
    found = _silent(store.fetch(sql, (today.isoformat(),)), today, LocalDays(zone), judged=False)
    return _sorted(_rows(store, found, zone))


def quiet(
    store: Store, today: date, zone: tzinfo, cancelled: Callable[[], bool] = lambda: False
) -> QuietPage:
    """Everybody who is silent, of very many the most silent. Looks at every contact: for a
    background lane.

    What is written meanwhile may or may not be seen.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    days = LocalDays(zone)
    enough = rules.is_enough(store.fetch(_CUSTOMERS)[0][0], _first(store, today, days), today)
    sql = _LISTED.format(contacts=_ALL if enough else _LATEST)
    sql += " AND c.id > ? ORDER BY c.id LIMIT ?"
    found: list[TouchRow] = []
    last = 0
    while rows := store.fetch(sql, (today.isoformat(), last, CHUNK)):
        if cancelled():
            raise Cancelled
        last = rows[-1][0]
        found += _rows(store, _silent(rows, today, days, judged=enough), zone)
        if len(found) > 2 * MOST:
            found = _most_silent(found)
    return QuietPage(_sorted(_most_silent(found)), enough)


def _most_silent(found: Sequence[TouchRow]) -> list[TouchRow]:
    """All with a rhythm that was set, and of the others the most silent."""
    others = [row for row in found if row.silence.rhythm is None]
    rhythms = [row for row in found if row.silence.rhythm is not None]
    return [*rhythms, *_sorted(others)[:MOST]]


def _first(store: Store, today: date, days: LocalDays) -> date | None:
    """The day of the first contact, or of any that is old enough: that one is found at once."""
    old = (today - timedelta(days=rules.ENOUGH_DAYS + 1)).isoformat()
    rows = store.fetch(_OLD_CONTACT, (old,)) or store.fetch(_FIRST_CONTACT)
    return days.day(rows[0][0]) if rows[0][0] else None


def looked_again(
    store: Store, page: QuietPage, customers: Iterable[CustomerId], today: date, zone: tzinfo
) -> QuietPage:
    """The same list when only these customers have changed since."""
    these = set(customers)
    parameters = (today.isoformat(), json.dumps(sorted(these)))
    rows = store.fetch(_LISTED.format(contacts=_ALL) + _THESE, parameters)
    found = _silent(rows, today, LocalDays(zone), judged=page.enough)
    kept = [row for row in page.rows if row.customer_id not in these]
    for row in _rows(store, found, zone):
        insort(kept, row, key=_place)
    return QuietPage(tuple(kept), page.enough)


def standing(store: Store, customer: CustomerId, zone: tzinfo) -> Standing | None:
    """By which rhythm one is to be in touch with a customer, and when next; None without one."""
    for created, own, tags in store.fetch(_ITS_RHYTHM, (customer,)):
        rhythm = _rhythm(own, tags)
        if rhythm is not None:
            latest = store.fetch(_ITS_LATEST, (customer,))[0][0]
            last = LocalDays(zone).day(latest or created)
            return Standing(rhythm, rules.comes_round(last, rhythm.every))
    return None


# --- changing ------------------------------------------------------------------------------------


def answer(store: Store, customer: CustomerId, given: Answer, today: date) -> None:
    """Not to be listed for a while, or until the next contact; it takes the last answer's place.

    Raises:
        NotFound: no such customer.
    """
    with store.write(Action.RESPITE) as session:
        owner = session.get(Customer, customer)
        if owner is None:
            raise NotFound
        session.label = owner.name
        row = session.scalars(select(Respite).where(Respite.customer_id == customer)).first()
        if row is None:
            row = Respite(customer_id=customer)
            session.add(row)
        row.answer, row.until_on = given.value, rules.until(given, today)


def set_tag_rhythm(store: Store, tag: str, every: CadenceDraft | None) -> None:
    """Keep in touch with everybody who has a tag, in whatever case; None: no more.

    Raises:
        InvalidValue: no tag.
    """
    name = one_line(tag.lstrip("# "))
    if not name:
        raise InvalidValue("empty")
    with store.write(Action.TAG_RHYTHM, name) as session:
        row = session.scalars(select(TagRhythm).where(TagRhythm.folded == fold(name))).first()
        if every is None:
            if row is not None:
                session.delete(row)
            return
        if row is None:
            row = TagRhythm(folded=fold(name), name=name)
            session.add(row)
        row.every, row.unit = every.every, every.unit.value


def tag_rhythms(store: Store) -> tuple[Rhythm, ...]:
    """All tags with a rhythm, by name."""
    rows = store.fetch("SELECT every, unit, name FROM tag_rhythm ORDER BY folded")
    return tuple(_tag_rhythm(row) for row in rows)


def tag_rhythm(store: Store, tag: str) -> CadenceDraft | None:
    """The rhythm of one tag."""
    sql = "SELECT every, unit, name FROM tag_rhythm WHERE folded = ?"
    rows = store.fetch(sql, (fold(one_line(tag.lstrip("# "))),))
    return _tag_rhythm(rows[0]).every if rows else None


# --- inside --------------------------------------------------------------------------------------

_Found = tuple[tuple[Any, ...], Silence]


def _silent(
    rows: Iterable[tuple[Any, ...]], today: date, days: LocalDays, *, judged: bool
) -> Iterator[_Found]:
    """Those who are silent, by a set rhythm or, when ``judged``, by their usual one.

    Whoever was spoken to lately is passed over by the letters of the moment, without a reckoning.
    """
    recent = (today - timedelta(days=rules.SHORTEST_SILENCE - 2)).isoformat()
    for row in rows:
        created, respite, own, tags, contacts = row[3:]
        rhythm = _rhythm(own, tags)
        moments = contacts.split(",") if contacts else []
        if rhythm is None and (not judged or max(moments, default=recent) >= recent):
            continue
        on = days.of(moments)
        last = max(on, default=None)
        if respite and _rests(respite, last, today):
            continue
        if rhythm is not None:
            since = last or days.day(created)
            silence = rules.overdue(rhythm, since, today, has_contact=last is not None)
        else:
            silence = rules.gone_quiet(on, today)
        if silence is not None:
            yield row, silence


def _rows(store: Store, found: Iterable[_Found], zone: tzinfo) -> list[TouchRow]:
    """With the last words of each."""
    silent = list(found)
    if not silent:
        return []
    ids = json.dumps([row[0] for row, _ in silent])
    last = {row[0]: row[1:] for row in store.fetch(_LAST, (ids,))}
    days = LocalDays(zone)
    rows = []
    for (customer, name, kind, *_), silence in silent:
        made = TouchRow(CustomerId(customer), name, CustomerKind(kind), silence)
        if customer in last:
            contact, words, number, at = last[customer]
            made = TouchRow(
                *(made.customer_id, made.name, made.kind, silence, days.day(at)),
                *(InteractionKind(contact), words, InteractionId(number)),
            )
        rows.append(made)
    return rows


def _sorted(rows: Iterable[TouchRow]) -> tuple[TouchRow, ...]:
    return tuple(sorted(rows, key=_place))


def _place(row: TouchRow) -> tuple[float, str, int]:
    """The most overdue first."""
    return -row.silence.share, row.name, row.customer_id


def _rests(respite: str, last: date | None, today: date) -> bool:
    given, until_on = respite[:-10], date.fromisoformat(respite[-10:])
    return rules.rests(Answer(given), until_on, last, today)


def _rhythm(own: str | None, tags: str) -> Rhythm | None:
    if own is None and tags == "[]":
        return None
    draft = None
    if own:
        every, unit = own.split(" ")
        draft = CadenceDraft(int(every), CadenceUnit(unit))
    return rules.chosen(draft, [_tag_rhythm(row) for row in json.loads(tags)])


def _tag_rhythm(row: Sequence[Any]) -> Rhythm:
    return Rhythm(CadenceDraft(int(row[0]), CadenceUnit(row[1])), str(row[2]))
