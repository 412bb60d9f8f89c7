"""Which addresses in a file of mails or events are the user's own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from smallcrm.domain.arrivals import Arrival, EventDraft, MailDraft, YearlyDraft

LEAST = 5
"""So few mails or events tell nothing."""
MOST_SHARE, NEXT_SHARE = 0.8, 0.5
PARTNERS = 4


def guess(arrivals: Iterable[Arrival]) -> tuple[str, ...]:
    """The user's own addresses: what the mails themselves say (where they were delivered, who
    sent those among the sent ones) or the name of the calendar; else the one address that stands
    in nearly all of them.

    Rather none than a wrong one: in a folder of all mails with one customer theirs stands in all
    as well, so that an address counts only beside several others, none of which is in half.
    """
    said: set[str] = set()
    shares: Counter[str] = Counter()
    partners: defaultdict[str, set[str]] = defaultdict(set)
    count = 0
    for arrival in arrivals:
        if isinstance(arrival, YearlyDraft):
            continue
        if isinstance(arrival, MailDraft | EventDraft):
            said.update(arrival.own)
        addresses = {p.address for p in arrival.parties if p.address}
        if len(addresses) < 2:
            continue
        count += 1
        shares.update(addresses)
        for address in addresses:
            if len(partners[address]) <= PARTNERS:
                partners[address] |= addresses - {address}
    if said or count < LEAST:
        return tuple(sorted(said))
    (first, most), *others = shares.most_common(2)
    is_next_far = not others or others[0][1] < count * NEXT_SHARE
    is_own = most >= count * MOST_SHARE and is_next_far and len(partners[first]) >= PARTNERS
    return (first,) if is_own else ()
