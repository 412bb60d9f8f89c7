"""Agreements with customers: made, changed, ended with a reason; and what ends when.

What an agreement costs is remembered as an agreed price (``services/rates.py``), and its deadlines
are reminded of by follow-ups (``services/agreement_reminders.py``), in the same step.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from smallcrm.domain import amounts, terms
from smallcrm.domain.actions import Action
from smallcrm.domain.agreements import (
    MOST,
    AgreementDraft,
    AgreementId,
    AgreementRow,
    Length,
    ReasonCount,
    Renewal,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerId, CustomerKind
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.services import agreement_reminders, rates
from smallcrm.services.agreement_reminders import Words
from smallcrm.storage.models import Agreement, Customer, FollowUp, Rate
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

log = logging.getLogger("smallcrm.agreements")

Whose = tuple[AgreementId, CustomerId, str, CustomerKind]
_NOBODY: Whose = AgreementId(0), CustomerId(0), "", CustomerKind.PERSON
_COLUMNS = """
SELECT a.id, a.customer_id, c.name, c.kind, a.what, a.minor, a.currency, a.every, a.unit,
  a.starts_on, a.term_every, a.term_unit, a.notice_every, a.notice_unit, a.renewal, a.renewed_every,
  a.renewed_unit, a.note, a.ended_on, a.end_reason,
  (SELECT max(r.since_on) FROM rate r WHERE r.agreement_id = a.id AND r.state = 'agreed')
FROM agreement a JOIN customer c ON c.id = a.customer_id
"""


def add(
    store: Store, customer: CustomerId, draft: AgreementDraft, today: date, words: Words
) -> AgreementId:
    """Save an agreement; ``today`` is the local day, ``words`` make the text of its reminders.

    Raises:
        InvalidValue: as ``checked``. NotFound: no such customer.
    """
    draft = checked(draft)
    with store.write(Action.ADD_AGREEMENT) as session:
        session.label = draft.what
        if session.get(Customer, customer) is None:
            raise NotFound
        row = Agreement(customer_id=customer, created_at=session.now, **columns(draft))
        session.add(row)
        session.flush()
        rates.follow(session, row, today)
        agreement_reminders.arrange(session, row, today, words)
        return AgreementId(row.id)


def edit(
    store: Store, agreement: AgreementId, draft: AgreementDraft, today: date, words: Words
) -> None:
    """Change an agreement, and its reminders with it. Another price holds from today on.

    Raises:
        InvalidValue: as ``checked``, or "ends_before_start". NotFound: it is gone.
    """
    draft = checked(draft)
    with store.write(Action.EDIT_AGREEMENT) as session:
        row = _get(session, agreement)
        session.label = draft.what
        if row.ended_on is not None and row.ended_on < draft.starts_on:
            raise InvalidValue("ends_before_start")
        for name, value in columns(draft).items():
            setattr(row, name, value)
        rates.follow(session, row, today)
        agreement_reminders.arrange(session, row, today, words)


def end(
    store: Store,
    agreement: AgreementId,
    ended_on: date,
    reason: str,
    today: date,
    words: Words,
) -> None:
    """It holds until this local day, which may lie ahead; why, if that is known.

    Raises:
        InvalidValue: "ends_before_start". NotFound: it is gone.
    """
    with store.write(Action.END_AGREEMENT) as session:
        row = _get(session, agreement)
        session.label = row.what
        if ended_on < row.starts_on:
            raise InvalidValue("ends_before_start")
        row.ended_on, row.end_reason = ended_on, one_line(reason)
        agreement_reminders.arrange(session, row, today, words)


def resume(store: Store, agreement: AgreementId, today: date, words: Words) -> None:
    """It goes on as if it had not been ended.

    Raises:
        NotFound: it is gone, or was not ended.
    """
    with store.write(Action.RESUME_AGREEMENT) as session:
        row = _get(session, agreement)
        if row.ended_on is None:
            raise NotFound
        session.label = row.what
        row.ended_on, row.end_reason = None, ""
        agreement_reminders.arrange(session, row, today, words)


def remove(store: Store, agreement: AgreementId) -> None:
    """For one that was entered by mistake: its prices and open reminders go with it.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_AGREEMENT) as session:
        row = _get(session, agreement)
        session.label = row.what
        agreement_reminders.clear(session, row)
        for rate in session.scalars(select(Rate).where(Rate.agreement_id == agreement)):
            session.delete(rate)
        for promise in session.scalars(select(FollowUp).where(FollowUp.agreement_id == agreement)):
            promise.agreement_id = None  # what was done stays
        session.flush()
        session.delete(row)


def row(store: Store, agreement: AgreementId, today: date) -> AgreementRow:
    """One agreement as it stands today.

    Raises:
        NotFound: it is gone.
    """
    for found in _rows(store.fetch(f"{_COLUMNS} WHERE a.id = ?", (agreement,)), today):
        return found
    raise NotFound


def of(store: Store, customer: CustomerId, today: date) -> tuple[AgreementRow, ...]:
    """The agreements of a customer: what holds first, by the next of its days; then what is over,
    the last first."""
    rows = store.fetch(f"{_COLUMNS} WHERE a.customer_id = ?", (customer,))
    return _in_order(_rows(rows, today), today)


def listed(store: Store, today: date) -> tuple[AgreementRow, ...]:
    """All of customers who are not in the trash, in the order of ``of``."""
    rows = store.fetch(f"{_COLUMNS} WHERE c.deleted_at IS NULL")
    return _in_order(_rows(rows, today), today)


def of_many(store: Store, after: int, upto: int, today: date) -> list[AgreementRow]:
    """Those of the customers with an id above ``after`` and up to ``upto``, in no order."""
    ends = " WHERE a.customer_id > ? AND a.customer_id <= ?"
    return _rows(store.fetch(_COLUMNS + ends, (after, upto)), today)


def of_these(store: Store, customers: Iterable[int], today: date) -> list[AgreementRow]:
    """Those of these customers, in no order."""
    ids = json.dumps([int(customer) for customer in customers])
    whose = " WHERE a.customer_id IN (SELECT value FROM json_each(?))"
    return _rows(store.fetch(_COLUMNS + whose, (ids,)), today)


def reasons(
    store: Store, first: date | None = None, last: date | None = None
) -> tuple[ReasonCount, ...]:
    """Why agreements were ended, the most frequent first; of those that ended between these days,
    both counted. The same reason in other letters is one."""
    found: dict[str, list[str]] = {}
    for (reason,) in store.fetch(
        "SELECT a.end_reason FROM agreement a JOIN customer c ON c.id = a.customer_id"
        " WHERE a.ended_on BETWEEN ? AND ? AND c.deleted_at IS NULL ORDER BY a.ended_on, a.id",
        ((first or date.min).isoformat(), (last or date.max).isoformat()),
    ):
        found.setdefault(fold(reason), []).append(reason)
    counts = [ReasonCount(spellings[-1], len(spellings)) for spellings in found.values()]
    return tuple(sorted(counts, key=lambda c: (-c.count, not c.reason, fold(c.reason))))


def names(store: Store) -> tuple[str, ...]:
    """What there are agreements about, the most frequent first: to be offered while typing."""
    rows = store.fetch("SELECT what FROM agreement GROUP BY what ORDER BY count(*) DESC, what")
    return tuple(str(r[0]) for r in rows)


def standing(
    draft: AgreementDraft,
    today: date,
    ended_on: date | None = None,
    whose: Whose = _NOBODY,
    end_reason: str = "",
    price_since: date | None = None,
) -> AgreementRow:
    """A draft as it would stand on this local day."""
    days = terms.standing(terms.of(draft, ended_on), today)
    return AgreementRow(*whose, draft, ended_on, end_reason, *days, price_since)


def next_day(row: AgreementRow) -> date | None:
    """The day by which it stands in a list: that of notice, of renewal, or of the end."""
    ends = row.ended_on or row.term_ends_on
    days = [day for day in (row.notice_on, row.renews_on or ends) if day is not None]
    return min(days, default=None)


def checked(draft: AgreementDraft) -> AgreementDraft:
    """The draft as it can be kept.

    Raises:
        InvalidValue: "empty"; "not_a_length"; "unknown_currency", "amount_too_large";
            "price_below_zero"; "no_price" (paid each month, but nothing).
    """
    what = one_line(draft.what)
    if not what:
        raise InvalidValue("empty")
    for length in (draft.interval, draft.term, draft.notice, draft.renewed):
        if length is not None and not 1 <= length.count <= MOST:
            raise InvalidValue("not_a_length")
    if draft.price is not None and amounts.checked(draft.price).minor < 0:
        raise InvalidValue("price_below_zero")
    if draft.price is None and draft.interval is not None:
        raise InvalidValue("no_price")
    is_renewed = draft.term is not None and draft.renewal is Renewal.ITSELF
    return AgreementDraft(
        what=what,
        starts_on=draft.starts_on,
        price=draft.price,
        interval=draft.interval,
        term=draft.term,
        notice=draft.notice,
        renewal=draft.renewal,
        renewed=draft.renewed if is_renewed else None,
        note=clean(draft.note).strip(),
    )


# --- inside -------------------------------------------------------------------------------------


def columns(draft: AgreementDraft) -> dict[str, Any]:
    """The columns of a checked draft."""
    found: dict[str, Any] = {
        "what": draft.what,
        "minor": None if draft.price is None else draft.price.minor,
        "currency": None if draft.price is None else draft.price.currency,
        "starts_on": draft.starts_on,
        "renewal": draft.renewal.value,
        "note": draft.note,
    }
    for name, length in (
        ("", draft.interval),
        ("term_", draft.term),
        ("notice_", draft.notice),
        ("renewed_", draft.renewed),
    ):
        found[f"{name}every"] = None if length is None else length.count
        found[f"{name}unit"] = None if length is None else length.unit.value
    return found


def _rows(found: Iterable[Sequence[Any]], today: date) -> list[AgreementRow]:
    """A row that a strange hand wrote does not keep the others from being shown."""
    rows = []
    for values in found:
        try:
            rows.append(_row(values, today))
        except ValueError:
            log.warning("agreement %s cannot be read", values[0])
    return rows


def _row(values: Sequence[Any], today: date) -> AgreementRow:
    number, customer, name, kind, what, minor, currency = values[:7]
    interval, term, notice = (_length(*values[n : n + 2]) for n in (7, 10, 12))
    renewal, renewed, note = Renewal(values[14]), _length(*values[15:17]), values[17]
    starts, ended = date.fromisoformat(values[9]), _day(values[18])
    price = None if minor is None or currency is None else Amount(minor, currency)
    draft = AgreementDraft(what, starts, price, interval, term, notice, renewal, renewed, note)
    whose = AgreementId(number), CustomerId(customer), name, CustomerKind(kind)
    return standing(draft, today, ended, whose, values[19], _day(values[20]))


def _in_order(rows: list[AgreementRow], today: date) -> tuple[AgreementRow, ...]:
    over = [r for r in rows if r.is_over(today)]
    hold = [r for r in rows if not r.is_over(today)]
    hold.sort(key=lambda r: (next_day(r) or date.max, fold(r.value.what), r.id))
    over.sort(key=lambda r: (r.ended_on or r.term_ends_on or date.min, r.id), reverse=True)
    return (*hold, *over)


def _length(count: int | None, unit: str | None) -> Length | None:
    return None if count is None or unit is None else Length(count, CadenceUnit(unit))


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


def _get(session: WriteSession, agreement: AgreementId) -> Agreement:
    found = session.get(Agreement, agreement)
    if found is None:
        raise NotFound
    return found
