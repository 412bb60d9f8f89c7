"""What the user says of a judgement: it holds instead, until a day or for good.

Of one judgement of a customer there is one verdict: the last.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import clean
from smallcrm.domain.verdicts import About
from smallcrm.storage.models import Customer, Verdict
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

LONGEST = 500
_ACTIONS = {
    About.RISK: Action.OVERRULE,
    About.LEFT: Action.SAY_LEFT,
    About.AGAIN: Action.PUT_OFF,
    About.REACH_OUT: Action.PUT_OFF,
}


def say(
    store: Store,
    customer: CustomerId,
    about: About,
    words: str,
    today: date,
    until: date | None = None,
) -> None:
    """Put it in the place of what is reckoned, before the local day ``until`` (None: for good).

    Raises:
        InvalidValue: "empty" where it needs a word and has none, "too_long", or "past" (it would
            end before it begins). NotFound: no such customer.
    """
    words = clean(words).strip()
    if not words and about in (About.RISK, About.LEFT):
        raise InvalidValue("empty")
    if len(words) > LONGEST:
        raise InvalidValue("too_long")
    if until is not None and until <= today:
        raise InvalidValue("past")
    with store.write(_ACTIONS[about]) as session:
        session.label = _name(session, customer)
        row = _row(session, customer, about)
        if row is None:
            row = Verdict(customer_id=customer, about=about.value)
            session.add(row)
        row.words, row.decided_on, row.until_on = words, today, until


def withdraw(store: Store, customer: CustomerId, about: About) -> None:
    """What is reckoned holds again.

    Raises:
        NotFound: there is none.
    """
    with store.write(Action.WITHDRAW_VERDICT) as session:
        session.label = _name(session, customer)
        row = _row(session, customer, about)
        if row is None:
            raise NotFound
        session.delete(row)


def _row(session: Session, customer: int, about: About) -> Verdict | None:
    mine = (Verdict.customer_id == customer, Verdict.about == about.value)
    return session.scalars(select(Verdict).where(*mine).order_by(Verdict.id.desc())).first()


def _name(session: WriteSession, customer: int) -> str:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row.name
