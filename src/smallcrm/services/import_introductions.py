"""Who introduced whom, as cards say it: settled when all people of an import are in the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.formats import vcard_related
from smallcrm.formats.vcard_related import Related
from smallcrm.services.import_targets import Target
from smallcrm.storage.models import Customer, Introduction, KeptProperty
from smallcrm.storage.session import WriteSession

_CHUNK = 500
_ABOVE = "SELECT customer_id, introducer_id FROM introduction WHERE introducer_id IS NOT NULL"


def write(session: WriteSession, targets: Sequence[Target]) -> None:
    """Put in what the cards say of those who are in the file now. Whose card is not here is known
    by name; so is one who would close a ring. What names nobody stays as it came."""
    said = [(t, found) for t in targets if (found := vcard_related.read(t.properties)) is not None]
    if not said:
        return
    known = _known(session, {uid for _, found in said for uid in found.uids})
    above = _above(session)
    rows: list[dict[str, object]] = []
    for target, found in said:
        customer, by = target.customer or 0, _whom(found, known)
        number, name = by or (None, found.name)
        if number == customer:
            continue
        if number is not None and _is_above(above, number, customer):
            number = None
        if number is not None:
            above.setdefault(customer, set()).add(number)
        if name:
            rows.append({"customer_id": customer, "introducer_id": number, "introducer_name": name})
        else:
            _keep(session, target)
    session.insert_many(Introduction, rows)


def _known(session: Session, uids: Iterable[str]) -> dict[str, tuple[int, str]]:
    """Of these UIDs those of people in the file: number and name."""
    wanted, found = sorted(uids), {}
    for start in range(0, len(wanted), _CHUNK):
        query = select(Customer.uid, Customer.id, Customer.name).where(
            Customer.uid.in_(wanted[start : start + _CHUNK]), Customer.deleted_at.is_(None)
        )
        found.update({uid: (number, name) for uid, number, name in session.execute(query)})
    return found


def _whom(found: Related, known: dict[str, tuple[int, str]]) -> tuple[int, str] | None:
    return next((known[uid] for uid in found.uids if uid in known), None)


def _above(session: WriteSession) -> dict[int, set[int]]:
    """By whom everybody was introduced."""
    found: dict[int, set[int]] = {}
    for customer, by in session.connection().exec_driver_sql(_ABOVE):
        found.setdefault(customer, set()).add(by)
    return found


def _is_above(above: dict[int, set[int]], start: int, customer: int) -> bool:
    """Whether a customer is among those by way of whom ``start`` came."""
    seen, ahead = {start}, [start]
    while ahead:
        for other in above.get(ahead.pop(), set()) - seen:
            seen.add(other)
            ahead.append(other)
    return customer in seen


def _keep(session: WriteSession, target: Target) -> None:
    mine = [p for p in target.properties if p.name == vcard_related.NAME]
    values = [{"customer_id": target.customer, "name": p.name, "line": p.line} for p in mine]
    session.insert_many(KeptProperty, values)
