"""Work and money of the sample people: a designer's year, the same each time.

Not in the plain sample: who never uses any of it sees none of it. The screens that show it call
``fill``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.errands import Role
from smallcrm.domain.text import fold
from smallcrm.storage.models import (
    Agreement,
    Base,
    Checklist,
    ChecklistRun,
    ChecklistStep,
    Complaint,
    ComplaintContact,
    Customer,
    Deal,
    FollowUp,
    Interaction,
    Introduction,
    Item,
    ItemPair,
    Letter,
    Participant,
    Pipeline,
    Rate,
    Rule,
    Sale,
    Stage,
    StageVisit,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_ITEMS = ("Logo", "Business cards", "Letterheads", "Labels", "Menus", "Photographs")
_PAIRS = (("Logo", "Business cards"), ("Business cards", "Letterheads"))
_STAGES = (("Enquiry", 10, 21), ("Quote sent", 40, 14), ("Agreed by word", 80, 10))
_SALES: tuple[tuple[str, str, int, int, int, str], ...] = (
    ("May Wong", "Business cards", 615, 500, 18500, "2025-014"),
    ("May Wong", "Business cards", 432, 500, 18500, "2025-061"),
    ("May Wong", "Business cards", 250, 500, 19500, "2026-019"),
    ("Sarah Chen", "Logo", 340, 1, 240000, "2025-088"),
    ("Sarah Chen", "Business cards", 322, 250, 14000, "2025-092"),
    ("Tom Baker", "Menus", 75, 40, 62000, "2026-071"),
    ("Müller GmbH", "Photographs", 9, 1, 95000, "2026-083"),
    ("Sarah Okafor", "Letterheads", 152, 1000, 41000, "2026-044"),
    ("Ben O'Neil", "Labels", 120, 2000, 138000, "2026-052"),
    ("Ben O'Neil", "Labels", 96, 200, -13800, "2026-057"),
    ("Tomás Rivera", "Logo", 60, 1, 180000, "2026-075"),
    ("山田 花子", "Photographs", 33, 12, 14400000, "2026-079"),
)
"""Who, what, days ago, pieces, the sum in minor units, the invoice; a sum below zero is a credit
note. Those of Kyoto pay in yen, of London in pounds."""
_CURRENCIES = {"山田 花子": "JPY", "Sarah Okafor": "GBP"}
_DEALS: tuple[tuple[str, str, int, int, int, int | None, str, str], ...] = (
    ("Sarah Chen", "New look for the spring catalogue", 1, 840000, 6, 40, "open", ""),
    ("Nadia Petrov", "Menus and a sign for the bakery", 0, 165000, 1, 60, "open", ""),
    ("Ben O'Neil", "Labels for the winter ale", 2, 220000, 9, 14, "open", ""),
    ("May Wong", "Everything for the second shop", 0, 390000, 124, None, "open", ""),
    ("Tom Baker", "Winter menus", 2, 62000, 90, 75, "won", "Liked the proofs"),
    ("Will Park", "Signs for the waiting room", 1, 275000, 70, 62, "lost", "Too dear this year"),
)
"""Who, what, in which stage, worth what, since how many days, expected in how many (of closed ones:
closed how many ago), and what became of it, why."""
_STEPS = (
    ("Ask for logo and texts", 1),
    ("Send the terms to be signed", 3),
    ("Ring after a week", 7),
)


class _Filling:
    def __init__(self, session: WriteSession, now: datetime) -> None:
        self.session, self.now, self.today = session, now, now.date()
        names = session.execute(select(Customer.name, Customer.id).order_by(Customer.id.desc()))
        self.who = {str(name): int(number) for name, number in names}

    def day(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def moment(self, ago: int) -> datetime:
        """At ten o'clock of the user's zone."""
        local = datetime.combine(self.day(ago), time(10, 0), tzinfo=self.now.tzinfo)
        return min(local, self.now).astimezone(UTC)

    def add(self, model: type[Base], **values: Any) -> int:
        row: Any = model(**values)
        self.session.add(row)
        self.session.flush()
        return int(row.id)

    def known(self, model: type[Item | Checklist], name: str, **values: Any) -> int:
        """That of this name; other samples may have made it."""
        found = self.session.scalars(select(model.id).where(model.folded == fold(name))).first()
        return self.add(model, **_named(name), **values) if found is None else found

    def note(self, name: str, words: str) -> int:
        """The newest note of somebody with these words."""
        query = (
            select(Interaction.id)
            .join(Participant, Participant.interaction_id == Interaction.id)
            .where(Participant.customer_id == self.who[name], Interaction.body.contains(words))
        )
        return int(self.session.scalars(query.order_by(Interaction.id.desc())).all()[0])


def fill(store: Store, now: datetime) -> None:
    """Give the sample people their work; ``now`` is the aware moment in the user's zone. For a file
    that ``sample.fill`` has filled; one undo step."""
    parts: tuple[Callable[[_Filling], None], ...] = (
        *(_sold, _agreed, _negotiated, _complained, _introduced, _listed, _ruled),
    )
    with store.write(Action.IMPORT, "12") as session:
        filling = _Filling(session, now)
        for part in parts:
            part(filling)


def _named(name: str) -> dict[str, str]:
    return {"name": name, "folded": fold(name)}


def _sold(at: _Filling) -> None:
    items = {name: at.known(Item, name) for name in _ITEMS}
    for one, other in _PAIRS:
        at.add(ItemPair, item_id=items[one], other_id=items[other])
    for name, item, ago, pieces, minor, number in _SALES:
        at.add(
            Sale,
            customer_id=at.who[name],
            item_id=items[item],
            sold_on=at.day(ago),
            quantity=pieces * 1000,
            minor=minor,
            currency=_CURRENCIES.get(name, "EUR"),
            number=number,
            note="Two hundred were misprinted" if minor < 0 else "",
            created_at=at.moment(ago),
        )


def _agreed(at: _Filling) -> None:
    """One of which the last day to end it comes soon, and one that ends."""
    yearly = {"term_every": 1, "term_unit": "year"}
    begun = at.day(365 - 75)
    hosting = at.add(
        Agreement,
        **{"customer_id": at.who["Müller GmbH"], "what": "Care of the website", **yearly},
        minor=12000,
        currency="EUR",
        every=1,
        unit="month",
        starts_on=begun,
        notice_every=2,
        notice_unit="month",
        renewal="itself",
        created_at=at.moment(365 - 75),
    )
    at.add(
        Agreement,
        **{"customer_id": at.who["Will Park"], "what": "Use of three photographs", **yearly},
        minor=48000,
        currency="EUR",
        starts_on=at.day(200),
        renewal="ends",
        created_at=at.moment(200),
    )
    hour = {"minor": 8500, "currency": "EUR", "unit": "hour", "state": "agreed"}
    at.add(
        Rate,
        **{"customer_id": at.who["Müller GmbH"], "agreement_id": hosting, **hour},
        **{**_named("Changes"), "since_on": begun},
    )
    asked = {**hour, "minor": 9500, "state": "quoted"}
    at.add(Rate, customer_id=at.who["Sarah Chen"], **asked, **_named("Design"), since_on=at.day(22))


def _negotiated(at: _Filling) -> None:
    pipeline = at.add(Pipeline, **_named("Design work"), position=0)
    stages = [
        at.add(Stage, **_named(n), pipeline_id=pipeline, position=p, chance=c, rot_days=d)
        for p, (n, c, d) in enumerate(_STAGES)
    ]
    for name, what, stage, minor, since, other, state, reason in _DEALS:
        is_open = state == "open"
        ends = None if other is None else at.day(-other if is_open else other)
        deal = at.add(
            Deal,
            customer_id=at.who[name],
            stage_id=stages[stage],
            what=what,
            minor=minor,
            currency="EUR",
            expected_on=ends,
            state=state,
            reason=reason,
            entered_at=at.moment(since),
            closed_at=None if is_open or other is None else at.moment(other),
            created_at=at.moment(since + 12 * stage),
        )
        _passed(at, at.who[name], deal, stages[:stage], since)
        if is_open:
            _next_step(at, at.who[name], deal)


def _passed(at: _Filling, customer: int, deal: int, stages: Sequence[int], since: int) -> None:
    """Twelve days in each stage before."""
    for place, stage in enumerate(reversed(stages)):
        left = since + 12 * place
        at.add(
            StageVisit,
            customer_id=customer,
            deal_id=deal,
            stage_id=stage,
            entered_at=at.moment(left + 12),
            left_at=at.moment(left),
        )


def _next_step(at: _Filling, customer: int, deal: int) -> None:
    """Somebody's open promise is what comes next; who has none is one without a next step."""
    query = select(FollowUp).where(FollowUp.customer_id == customer, FollowUp.state == "open")
    promise = at.session.scalars(query.order_by(FollowUp.id)).first()
    if promise is not None:
        promise.deal_id, promise.role = deal, Role.NEXT_STEP.value


def _complained(at: _Filling) -> None:
    """Unless they have said so already."""
    if at.session.scalars(select(Complaint.id).limit(1)).first() is not None:
        return
    note = at.note("Tom Baker", "invoice was wrong")
    opened = at.add(
        Complaint,
        customer_id=at.who["Tom Baker"],
        interaction_id=note,
        severity="serious",
        words="The invoice was wrong, and this is the second time.",
        opened_on=at.day(13),
        created_at=at.moment(13),
    )
    at.add(
        ComplaintContact,
        customer_id=at.who["Tom Baker"],
        complaint_id=opened,
        interaction_id=note,
    )
    at.add(
        Complaint,
        customer_id=at.who["Ben O'Neil"],
        severity="minor",
        closed_on=at.day(96),
        words="Two hundred labels have the old address.",
        opened_on=at.day(110),
        created_at=at.moment(110),
        done="Printed anew and sent by courier",
        goodwill="No charge for the courier",
        minor=13800,
        currency="EUR",
    )


def _introduced(at: _Filling) -> None:
    known = set(at.session.scalars(select(Introduction.customer_id)))
    for name, by in (("Sarah Chen", "Tom Baker"), ("Nadia Petrov", "May Wong")):
        if at.who[name] not in known:
            at.add(Introduction, customer_id=at.who[name], introducer_id=at.who[by])
    at.add(Introduction, customer_id=at.who["Will Park"], introducer_name="His sister-in-law")


def _listed(at: _Filling) -> None:
    checklist = at.known(Checklist, "New customer", position=0)
    run = at.add(
        ChecklistRun,
        customer_id=at.who["Nadia Petrov"],
        checklist_id=checklist,
        name="New customer",
        started_on=at.day(1),
    )
    for place, (text, days) in enumerate(_STEPS):
        at.add(ChecklistStep, checklist_id=checklist, text=text, days=days, position=place)
        done = place == 0
        at.add(
            FollowUp,
            customer_id=at.who["Nadia Petrov"],
            text=text,
            due_on=at.day(1 - days),
            state="done" if done else "open",
            created_at=at.moment(1),
            closed_at=at.moment(0) if done else None,
            checklist_run_id=run,
            role=Role.STEP.value,
        )


def _ruled(at: _Filling) -> None:
    common = {"since_on": at.day(180), "tag": ""}
    thanks = at.add(
        Rule,
        name="Thank for the work",
        happening="won",
        days=3,
        effect="letter",
        text="Thank you\nDear {name}, thank you for {what}. It was a pleasure.",
        **{"position": 0, **common},
    )
    at.add(
        Rule,
        name="How does it do?",
        happening="sale",
        days=7,
        effect="follow_up",
        text="Ask {name} how {what} does",
        **{"position": 1, **common},
    )
    at.add(
        Letter,
        customer_id=at.who["Tom Baker"],
        rule_id=thanks,
        subject="Thank you",
        body="Dear Tom, thank you for the winter menus. It was a pleasure.",
        created_at=at.moment(72),
    )
