"""Where somebody's clock stands, as their card says it: into when to reach them, where that is not
known yet; another one is kept as it came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from smallcrm.formats import vcard_zone
from smallcrm.services.import_targets import Target
from smallcrm.storage.models import Availability, KeptProperty
from smallcrm.storage.session import WriteSession

_CHUNK = 500


def write(session: WriteSession, targets: Sequence[Target]) -> None:
    said = [
        (target.customer, kept)
        for target in targets
        for kept in target.properties
        if kept.name == vcard_zone.NAME and target.customer is not None
    ]
    if not said:
        return
    here = _here(session, sorted({customer for customer, _ in said}))
    zones = {customer: row.zone for customer, row in here.items() if row.zone}
    fresh: dict[int, str] = {}
    others: list[dict[str, object]] = []
    for customer, kept in said:
        zone = vcard_zone.of(kept)
        if customer not in zones:
            zones[customer] = fresh[customer] = zone
        elif zones[customer] != zone:
            others.append({"customer_id": customer, "name": vcard_zone.TZ, "line": kept.line})
    for customer in fresh.keys() & here.keys():
        here[customer].zone = fresh[customer]
    session.insert_many(
        Availability,
        [
            {"customer_id": customer, "zone": zone, "away_until": None, "note": ""}
            for customer, zone in fresh.items()
            if customer not in here
        ],
    )
    session.insert_many(KeptProperty, others)


def _here(session: WriteSession, customers: Sequence[int]) -> dict[int, Availability]:
    found: dict[int, Availability] = {}
    for start in range(0, len(customers), _CHUNK):
        some: Iterable[int] = customers[start : start + _CHUNK]
        query = select(Availability).where(Availability.customer_id.in_(some))
        found |= {row.customer_id or 0: row for row in session.scalars(query)}
    return found
