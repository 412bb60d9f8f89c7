"""What a backup holds of work and money is compared, and comes back with its customer."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from conftest import NOW
from services import work_world
from services.restore_desk import Desk, dump
from services.test_bringing_back import wipe
from smallcrm.domain.comparison import Since
from smallcrm.services import backups, customers, trash
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
    Introduction,
    Item,
    ItemPair,
    Letter,
    Pipeline,
    Rate,
    Rule,
    Sale,
    Stage,
    StageVisit,
)

TABLES = (*work_world.SET_UP, *work_world.OF_A_CUSTOMER)
ALL: tuple[type[Base], ...] = (
    *(Letter, Firing, Introduction, ChecklistRun, ComplaintContact, Complaint, StageVisit, Deal),
    *(Rate, Agreement, Sale, Rule, ChecklistStep, Checklist, Stage, Pipeline, ItemPair, Item),
)
CHANGES: dict[type[Base], tuple[str, Any]] = {
    Sale: ("note", "In red"),
    Agreement: ("minor", 12000),
    Rate: ("state", "agreed"),
    Deal: ("stage_id", 1),
    StageVisit: ("left_at", NOW.replace(hour=20)),
    Complaint: ("closed_on", date(2026, 11, 24)),
    Introduction: ("introducer_name", "Zoe"),
    ChecklistRun: ("deal_id", None),
    Firing: ("answer", "skipped"),
    Letter: ("outcome", "sent"),
}


@pytest.fixture
def office(desk: Desk) -> Desk:
    work_world.fill(desk.store, desk.ana, desk.ben)
    desk.store.backup("by-hand")
    desk.backup = backups.listed(desk.store)[0]
    return desk


def loosen(desk: Desk) -> None:
    """Her follow-up is of no work any more, as when that was removed."""
    columns = ("deal_id", "complaint_id", "agreement_id", "checklist_run_id", "rule_id")
    nothing: dict[str, Any] = dict.fromkeys(columns)
    work_world.change(desk.store, FollowUp, 2, **nothing)


def test_nothing_has_changed(office: Desk) -> None:
    assert office.compare().is_same


@pytest.mark.parametrize("model", CHANGES, ids=lambda m: m.__tablename__)
def test_what_changed_is_seen_and_comes_back(office: Desk, model: type[Base]) -> None:
    before = dump(office.store, *TABLES)
    column, value = CHANGES[model]
    work_world.change(office.store, model, **{column: value})
    (found,) = office.compare().customers
    assert (found.uid, found.since) == (office.uid(office.ana), Since.CHANGED)
    assert office.bring_back(found.uid).rows == 1
    assert dump(office.store, *TABLES) == before
    assert office.compare().is_same


def test_what_was_removed_comes_back_with_what_it_hangs_on(office: Desk) -> None:
    before = dump(office.store, *TABLES, "follow_up")
    loosen(office)
    work_world.remove(office.store, *ALL)
    assert [d.name for d in office.compare().customers] == ["Ana Lima"]
    done = office.bring_back(office.uid(office.ana))
    assert (done.rows, done.notes, done.follow_ups, done.kept) == (11, 0, 0, 0)
    after = dump(office.store, *TABLES, "follow_up")
    # what nobody bought is nobody's, and does not come back; nor what goes with it
    assert (after.pop("item"), after.pop("item_pair")) == (before.pop("item")[:1], [])
    before.pop("item_pair")
    (was,), (now,) = before.pop("rule"), after.pop("rule")
    assert now[:11] == was[:11]
    assert office.store.fetch("SELECT off_at IS NOT NULL FROM rule") == [(1,)]
    assert after == before
    assert office.compare().is_same
    assert office.store.faults() == []
    assert office.bring_back(office.uid(office.ana)).rows == 0
    office.store.undo()
    assert office.store.fetch("SELECT count(*) FROM deal") == [(0,)]


def test_numbers_that_others_have_meanwhile_are_not_taken(office: Desk) -> None:
    loosen(office)
    work_world.remove(office.store, *ALL)
    wipe(office.store, "sqlite_sequence")  # the numbers are given anew
    work_world.fill(office.store, office.ben)
    with office.store.write_quietly() as session:
        session.get_one(Item, 1).name = "Signs"
        session.get_one(Item, 1).folded = "signs"
        session.get_one(Stage, 2).name = "Sent"
        session.get_one(Stage, 2).folded = "sent"
    office.bring_back(office.uid(office.ana))
    with office.store.read() as session:

        def hers(model: type[Base]) -> list[Any]:
            query = select(model).where(model.__table__.c.customer_id == office.ana)
            return list(session.scalars(query))

        (sale,), (deal,), (visit,) = hers(Sale), hers(Deal), hers(StageVisit)
        (contact,), (run,), (firing,) = hers(ComplaintContact), hers(ChecklistRun), hers(Firing)
        (rate,), promise = hers(Rate), session.get_one(FollowUp, 2)
        assert session.get_one(Item, sale.item_id).name == "Logo"
        assert session.get_one(Stage, deal.stage_id).name == "Offer"
        assert (visit.deal_id, run.deal_id, promise.deal_id) == (deal.id,) * 3
        assert visit.stage_id == 1
        assert {deal.id, sale.id, contact.complaint_id, rate.agreement_id} == {2}
        assert (run.checklist_id, firing.rule_id) == (1, 1)
        assert firing.occurrence == f"sale:{sale.id}"
        assert (promise.checklist_run_id, promise.role) == (run.id, "next_step")
    assert office.store.fetch("SELECT count(*) FROM pipeline") == [(1,)]
    (ben,) = [d for d in office.compare().customers if d.name != "Ana Lima"]
    assert ben.name == "Ben O'Neil"


def test_who_introduced_them_and_is_gone_stays_as_a_name(office: Desk) -> None:
    work_world.remove(office.store, Introduction)
    customers.delete(office.store, [office.ben], NOW)
    trash.empty(office.store, NOW)
    office.bring_back(office.uid(office.ana))
    assert office.store.fetch("SELECT introducer_id, introducer_name FROM introduction") == [
        (None, "Ben O'Neil")
    ]


def test_one_who_is_gone_for_good_comes_back_with_it_all(office: Desk) -> None:
    before = dump(office.store, *work_world.OF_A_CUSTOMER, "follow_up")
    uid = office.uid(office.ana)
    customers.delete(office.store, [office.ana], NOW)
    trash.empty(office.store, NOW)
    assert office.store.fetch("SELECT count(*) FROM sale") == [(0,)]
    office.bring_back(uid)
    assert dump(office.store, *work_world.OF_A_CUSTOMER, "follow_up") == before
