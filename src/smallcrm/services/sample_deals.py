"""Deals of the sample's people, for pictures of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.domain.deals import DealDraft
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import PipelineDraft, StageId
from smallcrm.domain.records import CustomerId, FollowUpDraft
from smallcrm.services import deals, people, pipelines
from smallcrm.storage.models import Introduction
from smallcrm.storage.store import Store

# name, what, stage, minor units, currency, days in its stage, closed in days, next step, its day
_DEALS = (
    ("Sarah Chen", "Web shop", 2, 1_200_000, "EUR", 12, 25, "Send quote, two options", 2),
    ("Sarah Chen", "Winter menu", 0, 95_000, "EUR", 1, 40, "", 0),
    ("Tom Baker", "Invoice templates", 1, 45_000, "EUR", 3, 16, "Show the second draft", 1),
    ("Ana Lima", "Identity of the studio", 3, 680_000, "EUR", 4, 9, "Sign the contract", 0),
    ("Ben O'Neil", "Labels, spring range", 2, 240_000, "EUR", 19, 60, "", 0),
    ("Nadia Petrov", "Menu and window", 0, None, "", 0, None, "Send menu ideas", 6),
    ("Will Park", "Signage of the clinic", 1, 310_000, "GBP", 33, None, "", 0),
    ("May Wong", "Second shop, all of it", 3, 1_450_050, "EUR", 6, 31, "Ask about the lease", 4),
    ("Tomás Rivera", "Titles for the film", 2, 180_000, "USD", 5, 20, "", 0),
    ("مريم حداد", "Logo in two scripts", 0, 120_000, "EUR", 2, 35, "", 0),
)


def fill(store: Store, now: datetime, pipeline: PipelineDraft) -> None:
    """A pipeline of four stages with deals in it, one won and one lost, unless there is one;
    ``now`` is the local moment."""
    if pipelines.rows(store):
        return
    pipelines.add(store, pipeline)
    stages = [stage.id for stage in pipelines.rows(store)[-1].stages]
    sarah, tom = _who(store, "Sarah Chen"), _who(store, "Tom Baker")
    if sarah is not None:
        with store.write_quietly() as session:
            session.add(Introduction(customer_id=sarah, introducer_id=tom))
    today = now.date()
    for name, what, stage, minor, currency, days, closes, step, ahead in _DEALS:
        draft = DealDraft(
            what,
            stages[stage],
            None if minor is None else Amount(minor, currency),
            None if stage else 35,
            None if closes is None else today + timedelta(closes),
        )
        next_step = FollowUpDraft(step, today + timedelta(ahead)) if step else None
        _add(store, name, draft, now - timedelta(days), stages, next_step)
    for name, what, is_won in (("Tom Baker", "Price list", True), ("Sarah Okafor", "Seals", False)):
        draft = DealDraft(what, stages[-1], Amount(80_000, "EUR"))
        whom = _who(store, name)
        if whom is None:
            continue
        deal = deals.add(store, whom, draft, now - timedelta(30))
        if is_won:
            deals.win(store, deal, "Price", now - timedelta(9))
        else:
            deals.lose(store, deal, "No answer", now - timedelta(4))


def _add(
    store: Store,
    name: str,
    draft: DealDraft,
    at: datetime,
    stages: list[StageId],
    step: FollowUpDraft | None,
) -> None:
    """It came through the stages before, a week in each."""
    whom = _who(store, name)
    if whom is None:
        return
    place = stages.index(draft.stage)
    first = DealDraft(draft.what, stages[0], draft.amount, draft.chance, draft.expected_on)
    deal = deals.add(store, whom, first, at - timedelta(7 * place), step)
    for number in range(1, place + 1):
        deals.move(store, deal, stages[number], at - timedelta(7 * (place - number)))


def _who(store: Store, name: str) -> CustomerId | None:
    """None for somebody who is in the trash by now."""
    found = people.by_prefix(store, name, 1)
    return found[0].id if found else None
