"""Who must not be written to, and why: asked before a draft is made, and before it goes.

Of consents only those that were taken back count, for what wants to sell or asks how it goes: a
word to somebody (an apology, a card) needs none. Who never was asked may be written to; that is
between the user and the law.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from smallcrm.domain.batches import LATEST, Limits, Reason
from smallcrm.domain.consent import Channel
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import LetterId, LetterRow, Purpose
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_NAME = "letters"
_THESE = "SELECT value FROM json_each(?)"
_NO_CONTACT = f"""
SELECT id FROM customer WHERE do_not_contact_at IS NOT NULL AND id IN ({_THESE})
"""
_WAYS = (Channel.ANY.value, Channel.EMAIL.value, Channel.POST.value)
_BY = ", ".join(f"'{way}'" for way in _WAYS)
_CONSENTS = f"""
SELECT id, customer_id, purpose, channel, given_on, withdrawn_on FROM consent
WHERE customer_id IN ({_THESE}) AND channel IN ({_BY}) ORDER BY id
"""
_OFFERS = f"""
SELECT id, customer_id, settled_at FROM letter
WHERE customer_id IN ({_THESE}) AND purpose = '{Purpose.OFFER.value}'
 AND (outcome = '' OR (outcome = 'sent' AND settled_at >= ?)) ORDER BY id
"""
Found = tuple[Reason, str]
"""Why, and of which day (YYYY-MM-DD) or for what."""


def read(store: Store) -> Limits:
    """The limits of the file; what is not there, or cannot be read, is as usual."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (_NAME,))
    try:
        kept = json.loads(rows[0][0]) if rows else {}
    except ValueError:
        kept = {}
    days = kept.get("offer_days") if isinstance(kept, dict) else None
    if isinstance(days, int) and not isinstance(days, bool) and 0 <= days <= LATEST:
        return Limits(days)
    return Limits()


def keep(store: Store, limits: Limits) -> None:
    """Bookkeeping: neither undone nor announced.

    Raises:
        InvalidValue: "offer_days".
    """
    if not 0 <= limits.offer_days <= LATEST:
        raise InvalidValue("offer_days")
    with store.write_quietly() as session:
        session.merge(Setting(name=_NAME, value=json.dumps({"offer_days": limits.offer_days})))


def stopped(
    store: Store,
    customers: Collection[CustomerId],
    purpose: Purpose,
    now: datetime,
    besides: Collection[LetterId] = (),
) -> dict[CustomerId, Found]:
    """Who of them must not be written to; ``now`` is the user's local moment, ``besides`` are
    letters that do not count."""
    these = json.dumps([int(customer) for customer in customers])
    found: dict[CustomerId, Found] = {}
    if purpose is Purpose.OFFER:
        found |= _offered(store, these, now, besides)
    if purpose is not Purpose.NOTE:
        found |= _withdrawn(store, these)
    for (customer,) in store.fetch(_NO_CONTACT, (these,)):
        found[CustomerId(customer)] = (Reason.NO_CONTACT, "")
    return found


def hindrance(store: Store, letter: LetterRow, now: datetime) -> Found | None:
    """Why an open draft must not go any more, if so: since it was made, they may have said that
    they want no contact. ``now`` is the user's local moment."""
    return hindered(store, [letter], now).get(letter.id)


def hindered(store: Store, drafts: Collection[LetterRow], now: datetime) -> dict[LetterId, Found]:
    """Which of these letters must not go any more, and why; ``now`` is the user's local moment."""
    found: dict[LetterId, Found] = {}
    for purpose in {letter.purpose for letter in drafts}:
        those = {letter.id: letter.customer for letter in drafts if letter.purpose is purpose}
        stops = stopped(store, set(those.values()), purpose, now, besides=those)
        found |= {letter: stops[whom] for letter, whom in those.items() if whom in stops}
    return found


def _withdrawn(store: Store, these: str) -> dict[CustomerId, Found]:
    """A consent that was taken back counts until another for the same, by the same way or by any,
    is given later: one that was there before does not stand for it."""
    gone: dict[tuple[int, str, str], tuple[str, int, str]] = {}
    given: list[tuple[tuple[int, str], str, tuple[str, int]]] = []
    for consent, customer, purpose, channel, since, withdrawn in store.fetch(_CONSENTS, (these,)):
        whose = (int(customer), fold(purpose))
        if withdrawn is None:
            given.append((whose, channel, (since, consent)))
        else:
            key = (*whose, channel)
            gone[key] = max(gone.get(key, ("", 0, "")), (withdrawn, consent, purpose))
    for whose, channel, when in given:
        for way in _WAYS if channel == Channel.ANY else (channel,):
            last = gone.get((*whose, way))
            if last is not None and when > last[:2]:
                del gone[*whose, way]
    return {
        CustomerId(customer): (Reason.WITHDRAWN, purpose)
        for (customer, _, _), (_, _, purpose) in gone.items()
    }


def _offered(
    store: Store, these: str, now: datetime, besides: Collection[LetterId]
) -> dict[CustomerId, Found]:
    """An offer that is drafted and open counts whenever it was made: it may go any day."""
    days = read(store).offer_days
    if not days:
        return {}
    first = datetime.combine(now.date() - timedelta(days - 1), time(), tzinfo=now.tzinfo)
    since = first.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
    found: dict[CustomerId, Found] = {}
    for _, customer, settled in _without(store.fetch(_OFFERS, (these, since)), besides):
        if settled is None:
            found.setdefault(CustomerId(customer), (Reason.DRAFTED, ""))
            continue
        day = datetime.fromisoformat(settled).astimezone(now.tzinfo).date()
        found[CustomerId(customer)] = (Reason.OFFERED, day.isoformat())
    return found


def _without(
    rows: Iterable[Sequence[object]], besides: Collection[LetterId]
) -> Iterable[tuple[int, int, str | None]]:
    for letter, customer, settled in rows:
        if letter not in besides:
            yield int(str(letter)), int(str(customer)), None if settled is None else str(settled)
