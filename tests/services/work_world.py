"""One customer with everything of work and money, once."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.storage.models import (
    Agreement,
    Base,
    Checklist,
    ChecklistRun,
    ChecklistStep,
    Complaint,
    ComplaintContact,
    Deal,
    Firing,
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

DAY, LATER = date(2026, 11, 20), date(2027, 1, 15)
OF_A_CUSTOMER = (
    *("sale", "agreement", "rate", "deal", "stage_visit", "complaint", "complaint_contact"),
    *("introduction", "checklist_run", "firing", "letter"),
)
SET_UP = ("item", "item_pair", "pipeline", "stage", "checklist", "checklist_step", "rule")
_EUR: dict[str, Any] = {"currency": "EUR"}


def named(name: str) -> dict[str, str]:
    return {"name": name, "folded": fold(name)}


def fill(store: Store, who: CustomerId, introducer: CustomerId | None = None) -> None:
    """In one action; all numbers are 1, but for the second item and stage."""
    with store.write(Action.IMPORT, "1") as session:
        _set_up(session)
        _sold(session, who)
        _negotiated(session, who)
        _complained(session, who)
        run = _add(session, ChecklistRun, who, checklist_id=1, deal_id=1, name="Start a site")
        run.started_on = DAY
        _add(session, Introduction, who, introducer_id=introducer)
        _add(
            *(session, Firing, who),
            rule_id=1,
            occurrence="sale:1",
            answer="taken",
            answered_on=DAY,
        )
        letter = {"subject": "Thank you", "body": "For the logo.", "created_at": NOW}
        _add(session, Letter, who, rule_id=1, **letter)
        session.flush()
        links = {"complaint_id": 1, "agreement_id": 1, "checklist_run_id": 1, "rule_id": 1}
        step = FollowUp(customer_id=who, text="Send offer", state="open", created_at=NOW)
        step.deal_id, step.role = 1, "next_step"
        for column, number in links.items():
            setattr(step, column, number)
        session.add(step)


def add(store: Store, row: Base) -> None:
    with store.write(Action.IMPORT, "1") as session:
        session.add(row)


def change(store: Store, model: type[Base], number: int = 1, **given: Any) -> None:
    with store.write(Action.IMPORT, "1") as session:
        row = session.get_one(model, number)
        for column, value in given.items():
            setattr(row, column, value)


def remove(store: Store, *models: type[Base]) -> None:
    """All rows of some tables, in one action."""
    with store.write(Action.IMPORT, "1") as session:
        for model in models:
            for row in session.scalars(select(model)).all():
                session.delete(row)
            session.flush()


def _set_up(session: WriteSession) -> None:
    session.add_all([Item(**named("Logo"), minor=45000, **_EUR), Item(**named("Cards"))])
    session.add(Pipeline(**named("Sites"), position=0))
    session.add(Checklist(**named("Start a site"), position=0))
    session.flush()
    session.add(ItemPair(item_id=1, other_id=2))
    for place, (name, chance) in enumerate((("Asked", 20), ("Offer", 60))):
        stage = Stage(pipeline_id=1, **named(name), position=place, chance=chance)
        stage.rot_days = 14
        session.add(stage)
        session.flush()
    session.add(ChecklistStep(checklist_id=1, text="Ask for texts", days=2, position=0))
    rule = Rule(name="After a logo", happening="sale", days=30, tag="vip", effect="checklist")
    rule.text, rule.checklist_id, rule.since_on, rule.position = "Ask how it does", 1, DAY, 0
    session.add(rule)
    session.flush()


def _sold(session: WriteSession, who: int) -> None:
    note = Interaction(kind="call", body="Bought it", happened_at=NOW, created_at=NOW)
    session.add(note)
    session.flush()
    session.add(Participant(interaction_id=note.id, customer_id=who))
    sale = _add(session, Sale, who, sold_on=DAY, quantity=1000, minor=45000, **_EUR)
    sale.item_id, sale.interaction_id, sale.number, sale.note = 1, note.id, "2026-7", "In blue"
    sale.created_at = NOW
    agreed = _add(session, Agreement, who, what="Hosting", minor=9900, **_EUR)
    agreed.every, agreed.unit, agreed.starts_on, agreed.renewal = 1, "month", DAY, "itself"
    agreed.term_every, agreed.term_unit, agreed.created_at = 1, "year", NOW
    agreed.notice_every, agreed.notice_unit = 2, "month"
    session.flush()
    rate = _add(session, Rate, who, **named("Texts"), minor=8000, **_EUR, since_on=DAY)
    rate.agreement_id, rate.unit, rate.state = 1, "hour", "quoted"
    session.flush()


def _negotiated(session: WriteSession, who: int) -> None:
    deal = _add(session, Deal, who, stage_id=2, what="New site", minor=1200000, **_EUR)
    deal.expected_on, deal.created_at, deal.entered_at = LATER, NOW, NOW
    session.flush()
    _add(session, StageVisit, who, deal_id=1, stage_id=1, entered_at=NOW, left_at=NOW)


def _complained(session: WriteSession, who: int) -> None:
    said = {"opened_on": DAY, "words": "It is too pale", "severity": "serious"}
    _add(session, Complaint, who, **said, done="Printed anew", created_at=NOW)
    session.flush()
    _add(session, ComplaintContact, who, complaint_id=1, interaction_id=1)


def _add(session: WriteSession, model: type[Any], who: int, **given: Any) -> Any:
    row = model(customer_id=who, **given)
    session.add(row)
    return row
