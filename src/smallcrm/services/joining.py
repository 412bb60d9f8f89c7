"""Joining two customers into one, so that nothing is thrown away, and taking it apart again.

Who stays gets all that the other has: single values as chosen, lists united, the timeline in one
order by its own dates. Who comes in stays in the file as a row that is not listed, with the
values that were not chosen and those that both had; by its UID a later import finds who it is
now. Taking apart is taking that one action back, however old it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.history import TakeBackReport
from smallcrm.domain.joined import FieldKey, JoinedFrom, Side, Single
from smallcrm.domain.records import ChangeSetId, CustomerField, CustomerId
from smallcrm.domain.text import sort_key
from smallcrm.services import join_rows, taking_back
from smallcrm.storage.models import Cadence, Customer, CustomValue, Occasion
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_JOINED = f"""
WITH RECURSIVE inside(id) AS (
  SELECT id FROM customer WHERE joined_into_id = ?1
  UNION SELECT c.id FROM customer c JOIN inside i ON c.joined_into_id = i.id)
SELECT c.id, c.name, c.deleted_at, (
  SELECT max(s.id) FROM change_set s JOIN change x ON x.set_id = s.id
  WHERE x.table_name = 'customer' AND x.row_id = c.id AND s.action = '{Action.JOIN.value}'
  AND s.undone_at IS NULL)
FROM inside i JOIN customer c ON c.id = i.id ORDER BY 3 DESC, 4 DESC
"""


def join(
    store: Store,
    stays: CustomerId,
    comes: CustomerId,
    chosen: Mapping[FieldKey, Side],
    now: datetime,
) -> None:
    """One action: ``comes`` becomes part of ``stays``. Where nothing was chosen the value of who
    stays holds, or the only one.

    Raises:
        NotFound: one of them is gone. InvalidValue: a person and a company, or twice the same.
    """
    with store.write(Action.JOIN) as session:
        kept, gone = _listed(session, stays), _listed(session, comes)
        session.label = f"{gone.name}, {kept.name}"
        unite(session, kept, gone, chosen, now)


def unite(
    session: WriteSession,
    kept: Customer,
    gone: Customer,
    chosen: Mapping[FieldKey, Side],
    now: datetime,
) -> None:
    """The work of ``join`` in a session.

    Raises:
        InvalidValue: a person and a company, or twice the same.
    """
    if kept.id == gone.id or kept.kind != gone.kind:
        raise InvalidValue("cannot_join")
    for field in CustomerField:
        theirs = getattr(gone, field.value)
        if theirs and (_is_theirs(chosen, FieldKey(field)) or not getattr(kept, field.value)):
            setattr(kept, field.value, theirs)
    kept.sort_key = sort_key(kept.name)
    since = [at for at in (kept.do_not_contact_at, gone.do_not_contact_at) if at]
    kept.do_not_contact_at = min(since, default=None)
    _choose_birthday(session, kept.id, gone.id, chosen)
    _choose_cadence(session, kept.id, gone.id, chosen)
    _choose_customs(session, kept.id, gone.id, chosen)
    session.flush()
    join_rows.move(session, kept.id, gone.id)
    gone.deleted_at, gone.joined_into_id = now, kept.id


def joined_from(store: Store, customer: CustomerId) -> tuple[JoinedFrom, ...]:
    """Who was joined into a customer, the last first; also by way of another."""
    return tuple(
        JoinedFrom(
            CustomerId(number),
            name,
            datetime.fromisoformat(at),
            None if change_set is None else ChangeSetId(change_set),
        )
        for number, name, at, change_set in store.fetch(_JOINED, (customer,))
        if at is not None
    )


def unjoin(store: Store, customer: CustomerId) -> TakeBackReport:
    """Take apart again who was joined into another; what was edited since is kept, and told.

    Raises:
        NotFound: nobody of this number was joined, or the file does not know how.
    """
    rows = store.fetch("SELECT joined_into_id FROM customer WHERE id = ?", (customer,))
    if not rows or rows[0][0] is None:
        raise NotFound
    inside = joined_from(store, CustomerId(rows[0][0]))
    steps = [j.change_set for j in inside if j.customer == customer]
    if not steps or steps[0] is None:
        raise NotFound
    return taking_back.take_back(store, steps[0])


# --- single values ------------------------------------------------------------------------------


def _choose_birthday(
    session: WriteSession, kept: int, gone: int, chosen: Mapping[FieldKey, Side]
) -> None:
    mine, theirs = (_birthday(session, number) for number in (kept, gone))
    if theirs is None:
        return
    if mine is None:
        theirs.customer_id = kept
    elif _is_theirs(chosen, FieldKey(Single.BIRTHDAY)):
        mine.month, mine.day, mine.year = theirs.month, theirs.day, theirs.year


def _birthday(session: WriteSession, customer: int) -> Occasion | None:
    rows = select(Occasion).where(Occasion.customer_id == customer, Occasion.kind == "birthday")
    return session.scalars(rows.order_by(Occasion.id)).first()


def _choose_cadence(
    session: WriteSession, kept: int, gone: int, chosen: Mapping[FieldKey, Side]
) -> None:
    mine, theirs = (
        session.scalars(select(Cadence).where(Cadence.customer_id == number)).first()
        for number in (kept, gone)
    )
    if theirs is None:
        return
    if mine is None:
        theirs.customer_id = kept
    elif _is_theirs(chosen, FieldKey(Single.CADENCE)):
        mine.every, mine.unit = theirs.every, theirs.unit


def _choose_customs(
    session: WriteSession, kept: int, gone: int, chosen: Mapping[FieldKey, Side]
) -> None:
    own = select(CustomValue).where(CustomValue.customer_id == kept)
    mine = {row.custom_field_id: row for row in session.scalars(own)}
    for theirs in session.scalars(select(CustomValue).where(CustomValue.customer_id == gone)).all():
        row = mine.get(theirs.custom_field_id)
        if row is None:
            theirs.customer_id = kept
        elif _is_theirs(chosen, FieldKey(Single.CUSTOM, theirs.custom_field_id)):
            row.text, row.number = theirs.text, theirs.number


def _is_theirs(chosen: Mapping[FieldKey, Side], key: FieldKey) -> bool:
    return chosen.get(key, Side.STAYS) is Side.COMES


def _listed(session: WriteSession, customer: int) -> Customer:
    row = session.get(Customer, customer)
    if row is None or row.deleted_at is not None:
        raise NotFound
    return row
