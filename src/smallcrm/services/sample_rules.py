"""Checklists, rules and what they made for the sample people, before pictures of them are taken."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.domain.checklists import ChecklistDraft, ChecklistId, StepDraft
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.domain.sales import SaleDraft
from smallcrm.services import (
    checklists,
    follow_ups,
    introductions,
    people,
    rules,
    sales,
    suggestions,
)
from smallcrm.storage.store import Store

_WELCOME = ChecklistDraft(
    "New customer",
    (
        StepDraft("Welcome call", 1),
        StepDraft("Send the first invoice", 3),
        StepDraft("Check in: is all well?", 14),
    ),
)
_PROJECT = ChecklistDraft(
    "Website",
    (StepDraft("Ask for texts and pictures", 0), StepDraft("Show the first version", 14)),
)
_THANKS = "Thank you for {what}\n\nDear {first},\nit was a pleasure. Tell me how it does!"


def fill(store: Store, now: datetime) -> None:
    """``now`` is the user's local moment. Once is enough."""
    if rules.rows(store):
        return
    sarah, ana, priya = (_who(store, name) for name in ("Sarah Chen", "Ana Lima", "Priya Raman"))
    _sell(store, sarah, now, "Logo")
    _sell(store, priya, now, "500 labels")
    today = now.date()
    welcome, project = (checklists.define(store, draft) for draft in (_WELCOME, _PROJECT))
    _start(store, welcome, sarah, now, 12)
    checklists.start(store, project, ana, today, now)
    introductions.put(store, sarah, Introducer("", ana))
    introductions.put(store, priya, Introducer("", ana))
    thanks = RuleDraft("Thank you", Happening.SALE, Effect.LETTER, days=2, text=_THANKS)
    ask = RuleDraft(
        "How does it do", Happening.SALE, Effect.FOLLOW_UP, days=14, text="Ask how {what} does"
    )
    begin = RuleDraft("Welcome", Happening.WON, Effect.CHECKLIST, checklist=welcome)
    cards = RuleDraft(
        *("Cards for the year’s end", Happening.YEARLY, Effect.FOLLOW_UP),
        text="Write a card",
        tag="design",
        month=now.month,
        day=max(now.day - 1, 1),
    )
    since = today - timedelta(60)
    first, *_ = [rules.define(store, draft, since) for draft in (thanks, ask, begin, cards)]
    for found in suggestions.of_one(store, first, now).first:
        if found.key.customer == sarah:
            suggestions.take(store, found.key, now)


def _sell(store: Store, customer: CustomerId, now: datetime, what: str) -> None:
    sold_on = now.date() - timedelta(15)
    sales.add(store, customer, SaleDraft(sold_on, what, Amount(95000, "EUR")), now)


def _start(
    store: Store, checklist: ChecklistId, customer: CustomerId, now: datetime, days: int
) -> None:
    """Some days ago; its first step was done."""
    checklists.start(store, checklist, customer, now.date() - timedelta(days), now)
    (run,) = checklists.of_customer(store, customer)
    assert run.next is not None
    follow_ups.done(store, run.next.id, now)


def _who(store: Store, name: str) -> CustomerId:
    return people.by_prefix(store, name, 1)[0].id
