"""Years of contacts with some more sample people: some are silent now, some left, some came back.

Not in the plain sample: who has just begun sees nothing of it. The screens that show it call
``fill``. It is the same each time.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from smallcrm.domain.actions import Action
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft, InteractionKind
from smallcrm.domain.severity import Severity
from smallcrm.domain.verdicts import About
from smallcrm.services import complaints, customers, follow_ups, verdicts
from smallcrm.storage.models import Interaction, Participant, Sale
from smallcrm.storage.store import Store

_NAMES = (
    *("Harbour Café", "Lotte Visser", "Brandt & Sons", "Ingrid Falk", "Mika Laine"),
    *("Corner Bakery", "Rosa Marin", "Old Mill Press", "Jonas Berg", "Elif Kaya"),
    *("North Pier Hotel", "Nadia Haas", "Piet Mulder", "Clara Weiss", "Dune Surf School"),
    *("Otto Lang", "Vera Novak", "Bloom Florists", "Samuel Roth", "Marta Sousa"),
    *("Studio Kern", "Yusuf Demir"),
)
"""As many as there are pasts."""
_SAID = ("Rang about the next order", "Wrote: all is well", "Met at the shop", "Asked for a quote")
_PASTS: tuple[tuple[int, int, int], ...] = (
    *((20, 900, 61), (30, 1000, 120), (14, 800, 55), (25, 700, 74)),
    *((30, 1200, 230), (21, 1100, 300), (14, 1000, 420), (30, 1300, 510), (20, 1000, 260)),
    *((45, 1200, 390), (28, 1000, 480), (21, 900, 350)),
    *((20, 900, 9), (30, 900, 12), (14, 700, 3), (45, 1100, 30), (10, 500, 6), (21, 640, 14)),
    *((35, 1200, 20), (25, 800, 11), (60, 1200, 41), (14, 400, 8)),
)
"""The usual gap in days, and how many days ago it began and was the last time."""
_ABSENT = {13: (500, 390), 15: (330, 235), 19: (600, 480)}
"""Who was away for a while, and when, in days ago."""
_BUYING = (2, 12, 14)


def fill(store: Store, now: datetime) -> None:
    """Put it into the file; ``now`` is the aware moment in the user's zone."""
    chance = random.Random(19)
    who = [customers.add(store, CustomerDraft(name), now) for name in _NAMES]
    pasts = list(zip(who, _PASTS, strict=True))
    moments = [
        (_moment(now.date(), ago, chance), customer)
        for number, (customer, past) in enumerate(pasts)
        for ago in _days(past, _ABSENT.get(number), chance)
    ]
    with store.write(Action.IMPORT, str(len(pasts))) as session:
        kinds = InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.MEETING
        notes = [
            {"kind": chance.choice(kinds).value, "body": chance.choice(_SAID)}
            | {"happened_at": at, "created_at": at}
            for at, _ in moments
        ]
        numbers = session.insert_many(Interaction, notes)
        parts = [
            {"interaction_id": number, "customer_id": customer}
            for number, (_, customer) in zip(numbers, moments, strict=True)
        ]
        session.insert_many(Participant, parts)
        session.insert_many(Sale, [_sale(now, pasts, number, n) for number, n in _sales()])
    _say(store, who, now)


def _days(
    past: tuple[int, int, int], absent: tuple[int, int] | None, chance: random.Random
) -> Iterator[int]:
    """Days ago, from the first to the last one."""
    gap, ago, last = past
    while ago > last:
        if absent is None or not absent[1] < ago < absent[0]:
            yield ago
        ago -= max(2, round(gap * chance.uniform(0.7, 1.3)))
    yield last


def _sales() -> Iterator[tuple[int, int]]:
    for number in _BUYING:
        yield from ((number, n) for n in range(7))


def _sale(
    now: datetime, pasts: list[tuple[CustomerId, tuple[int, int, int]]], number: int, n: int
) -> dict[str, object]:
    """Each second month; the one who is silent bought less and less."""
    customer, (_, _, last) = pasts[number]
    on = now.date() - timedelta(max(last, 63) + 60 * (6 - n))
    minor = 42_000 if n < 4 or number != _BUYING[0] else 12_000
    texts = {"number": "", "note": "", "return_reason": ""}
    whose = {"customer_id": customer, "sold_on": on, "quantity": 1000, "minor": minor}
    return {**whose, **texts, "currency": "EUR", "created_at": now.astimezone(UTC)}


def _say(store: Store, who: list[CustomerId], now: datetime) -> None:
    """A complaint, a late promise, and two judgements of the user's own."""
    today = now.date()
    torn = ComplaintDraft("the labels came off", today - timedelta(19), Severity.SERIOUS)
    complaints.add(store, who[0], torn, now)
    late = FollowUpDraft("Send the new samples", today - timedelta(6))
    follow_ups.add(store, who[2], late, now)
    until = today + timedelta(90)
    verdicts.say(store, who[3], About.RISK, "at sea until spring", today, until)
    verdicts.say(store, who[5], About.LEFT, "too dear", today - timedelta(240))


def _moment(today: date, ago: int, chance: random.Random) -> datetime:
    at = time(8 + chance.randrange(8), chance.randrange(60))
    return datetime.combine(today - timedelta(ago), at, UTC)
