"""Cards of an import that may be somebody here: asked of before anything is written.

The one place that says who is in doubt and what an answer does. Whoever has the same name and
nothing else in common is asked of; the rest is decided by ``matching``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smallcrm.domain.records import CustomerDetail, CustomerDraft, CustomerId
from smallcrm.domain.reports import ParsedFile
from smallcrm.domain.text import fold, one_line
from smallcrm.services import customers, erasure
from smallcrm.services.matching import KnownCustomers
from smallcrm.storage.store import Store

Decisions = Mapping[int, CustomerId | None]
"""Of a card in doubt, by its place among all: who it is; None for somebody new."""
MOST = 500
"""So many are asked of at one import; the others come in as new."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """``card`` is the place of the draft among all drafts of the files, from 0. ``reasons`` are
    codes that the view-models word, the weightiest first."""

    card: int
    draft: CustomerDraft
    customer: CustomerDetail
    reasons: tuple[str, ...] = ("same_name",)


def find(store: Store, parsed: Sequence[ParsedFile]) -> tuple[Doubt, ...]:
    """Who is in doubt, in the order of the files; at most ``MOST``."""
    drafts = [d for file in parsed for d in file.drafts]
    here = _by_name(store, {_name(d) for d in drafts})
    if not here:
        return ()
    erased = erasure.Ledger(store)
    matches = KnownCustomers(store).match_all(drafts)
    found: list[Doubt] = []
    for card, (draft, match) in enumerate(zip(drafts, matches, strict=True)):
        customer = here.get(_name(draft))
        if match is not None or customer is None or erased.has(draft):
            continue
        found.append(Doubt(card, draft, customers.detail(store, customer)))
        if len(found) == MOST:
            break
    return tuple(found)


def settled(
    store: Store, parsed: Sequence[ParsedFile], decided: Decisions
) -> tuple[ParsedFile, ...]:
    """The files with each card that is somebody here under that customer's UID, so that it joins
    it; the others as they were."""
    uids = {
        card: customers.detail(store, customer).uid
        for card, customer in decided.items()
        if customer is not None
    }
    files, first = [], 0
    for file in parsed:
        drafts = (
            replace(draft, uid=uids.get(card, draft.uid))
            for card, draft in enumerate(file.drafts, first)
        )
        files.append(replace(file, drafts=tuple(drafts)))
        first += len(file.drafts)
    return tuple(files)


def _by_name(store: Store, names: set[str]) -> dict[str, CustomerId]:
    """Of these folded names: the customer who bears it, the one who came first."""
    found: dict[str, CustomerId] = {}
    for customer, name in store.fetch(
        "SELECT id, name FROM customer WHERE deleted_at IS NULL ORDER BY id"
    ):
        folded = fold(str(name))
        if folded in names:
            found.setdefault(folded, CustomerId(customer))
    return found


def _name(draft: CustomerDraft) -> str:
    return fold(one_line(draft.name))
