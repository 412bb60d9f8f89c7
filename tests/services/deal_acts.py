"""Deals and pipelines made by a word or two; and their acts for the test of undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.deals import DealDraft, DealId
from smallcrm.domain.money import Amount
from smallcrm.domain.pipelines import PipelineDraft, PipelineId, StageDraft, StageId
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft
from smallcrm.services import customers, deal_files, deals, pipelines
from smallcrm.storage.models import Introduction
from smallcrm.storage.store import Store

CRAFT = PipelineDraft(
    "Craft", (StageDraft("Request", 20, 5), StageDraft("Quote", 60, 14), StageDraft("Order", 90))
)
REQUEST, QUOTE, ORDER = StageId(1), StageId(2), StageId(3)
"""The stages of the first pipeline in a file."""


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days)


def person(store: Store, name: str = "Sarah Chen") -> CustomerId:
    return customers.add(store, CustomerDraft(name), NOW)


def euros(whole: int) -> Amount:
    return Amount(whole * 100, "EUR")


def deal(
    store: Store,
    whom: CustomerId,
    what: str = "Web shop",
    stage: StageId = REQUEST,
    worth: Amount | None = None,
    *,
    chance: int | None = None,
    expected: date | None = None,
    at: datetime = NOW,
) -> DealId:
    return deals.add(store, whom, DealDraft(what, stage, worth, chance, expected), at)


def introduce(store: Store, whom: CustomerId, by: CustomerId | None = None, name: str = "") -> None:
    """Who introduced a customer, put in without an undo step."""
    with store.write_quietly() as session:
        row = Introduction(customer_id=whom, introducer_id=by, introducer_name=name)
        session.add(row)


def steps(store: Store, folder: Path, ana: CustomerId) -> dict[Action, Callable[[], object]]:
    """One deed for each action on deals and pipelines, in an order in which each has what it
    needs."""
    one = DealId(1)

    def change_pipeline() -> None:
        stages = (StageDraft("Quote", 50, 7, QUOTE), StageDraft("Order", 90, None, ORDER))
        pipelines.change(store, PipelineId(1), PipelineDraft("Craft", stages), {REQUEST: QUOTE})

    table = folder / "deals.csv"
    table.write_text("Deal,Person,Pipeline,Stage\nSign,Zoe Neu,Sales,Late\n")

    def bring_in() -> None:
        found = deal_files.read(table, "EUR")
        report = deal_files.bring_in(store, found, "Sales", NOW)
        assert report.new == 1, (found, report)

    return {
        Action.ADD_PIPELINE: lambda: pipelines.add(store, CRAFT),
        Action.ADD_DEAL: lambda: deal(store, ana, worth=euros(1200)),
        Action.NEXT_STEP: lambda: deals.add_next_step(
            store, one, FollowUpDraft("Send the quote", date(2026, 12, 2)), NOW
        ),
        Action.MOVE_DEAL: lambda: deals.move(store, one, QUOTE, NOW),
        Action.EDIT_DEAL: lambda: deals.edit(
            store, one, DealDraft("Shop", REQUEST, euros(900), 70, date(2027, 1, 5), "two"), NOW
        ),
        Action.EDIT_PIPELINE: change_pipeline,
        Action.LOSE_DEAL: lambda: deals.lose(store, one, "too dear", NOW, drop_steps=True),
        Action.REOPEN_DEAL: lambda: deals.reopen(store, one, NOW),
        Action.WIN_DEAL: lambda: deals.win(store, one, "good price", NOW),
        Action.IMPORT_DEALS: bring_in,
        Action.ORDER_PIPELINES: lambda: pipelines.reorder(store, [PipelineId(2)]),
        Action.REMOVE_DEAL: lambda: deals.remove(store, one),
        Action.REMOVE_PIPELINE: lambda: pipelines.remove(store, PipelineId(1), StageId(4)),
    }
