"""The history tells of work and money by names, amounts and days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from conftest import NOW
from services import work_world
from smallcrm.domain.history import FieldChange, HistoryValue, KeptThing, WorkField
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceDraft, CadenceUnit, CustomerDraft, CustomerId
from smallcrm.domain.taken_back import WhyKept
from smallcrm.services import customers, history, history_work, taking_back
from smallcrm.storage.models import (
    Agreement,
    Base,
    ChecklistRun,
    Complaint,
    Deal,
    FollowUp,
    Introduction,
    Item,
    Letter,
    Rate,
    Rule,
    Sale,
    Stage,
)
from smallcrm.storage.store import Store


@pytest.fixture
def ana(store: Store) -> CustomerId:
    who = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    ben = customers.add(store, CustomerDraft("Ben O'Neil"), NOW)
    work_world.fill(store, who, ben)
    return who


def newest(store: Store, customer: CustomerId) -> tuple[FieldChange, ...]:
    return history.of_customer(store, customer)[0].changes


def change(
    table: str, column: str, before: HistoryValue, after: HistoryValue, about: str = ""
) -> FieldChange:
    return FieldChange(WorkField(table, column), before, after, about)


def test_what_comes_is_told_of_by_names(store: Store, ana: CustomerId) -> None:
    told: dict[str, dict[str, HistoryValue]] = {}
    for one in newest(store, ana):
        assert (one.before, one.about) == (None, "")
        if isinstance(one.field, WorkField):
            told.setdefault(one.field.table, {})[one.field.column] = one.after
    assert told == {
        "sale": {
            "item_id": "Logo",
            "sold_on": work_world.DAY,
            "minor": Amount(45000, "EUR"),
            "number": "2026-7",
            "note": "In blue",
        },
        "agreement": {
            "what": "Hosting",
            "minor": Amount(9900, "EUR"),
            "starts_on": work_world.DAY,
            "every": CadenceDraft(1, CadenceUnit.MONTH),
            "term_every": CadenceDraft(1, CadenceUnit.YEAR),
            "notice_every": CadenceDraft(2, CadenceUnit.MONTH),
            "renewal": "itself",
        },
        "rate": {
            "name": "Texts",
            "minor": Amount(8000, "EUR"),
            "unit": "hour",
            "state": "quoted",
            "since_on": work_world.DAY,
            "agreement_id": "Hosting",
        },
        "deal": {
            "what": "New site",
            "stage_id": "Offer",
            "minor": Amount(1200000, "EUR"),
            "expected_on": work_world.LATER,
        },
        "complaint": {
            "words": "It is too pale",
            "severity": "serious",
            "opened_on": work_world.DAY,
            "done": "Printed anew",
        },
        "complaint_contact": {"complaint_id": "It is too pale"},
        "introduction": {"introducer_name": "Ben O'Neil"},
        "checklist_run": {
            "name": "Start a site",
            "started_on": work_world.DAY,
            "deal_id": "New site",
        },
        "firing": {"rule_id": "After a logo", "answer": "taken", "answered_on": work_world.DAY},
        "letter": {"subject": "Thank you", "body": "For the logo."},
    }


CHANGES: tuple[tuple[type[Base], dict[str, Any], tuple[FieldChange, ...]], ...] = (
    (
        Sale,
        {"minor": 50000, "quantity": 2500, "item_id": 2},
        (
            change("sale", "item_id", "Logo", "Cards"),
            change("sale", "quantity", 1000, 2500, "Cards"),
            change("sale", "minor", Amount(45000, "EUR"), Amount(50000, "EUR"), "Cards"),
        ),
    ),
    (
        Sale,
        {"returned_on": work_world.LATER, "return_reason": "Too big"},
        (
            change("sale", "returned_on", None, work_world.LATER, "Logo"),
            change("sale", "return_reason", None, "Too big", "Logo"),
        ),
    ),
    (
        Agreement,
        {"term_every": 6, "term_unit": "month", "renewal": "ends"},
        (
            change(
                *("agreement", "term_every", CadenceDraft(1, CadenceUnit.YEAR)),
                *(CadenceDraft(6, CadenceUnit.MONTH), "Hosting"),
            ),
            change("agreement", "renewal", "itself", "ends", "Hosting"),
        ),
    ),
    (Rate, {"state": "agreed"}, (change("rate", "state", "quoted", "agreed", "Texts"),)),
    (
        Deal,
        {"stage_id": 1, "state": "won", "closed_at": NOW, "expected_on": None, "chance": 70},
        (
            change("deal", "stage_id", "Offer", "Asked", "New site"),
            change("deal", "chance", None, 70, "New site"),
            change("deal", "expected_on", work_world.LATER, None, "New site"),
            change("deal", "state", "open", "won", "New site"),
        ),
    ),
    (
        Complaint,
        {"closed_on": work_world.LATER, "minor": 100, "currency": "JPY"},
        (
            change("complaint", "minor", None, Amount(100, "JPY"), "It is too pale"),
            change("complaint", "closed_on", None, work_world.LATER, "It is too pale"),
        ),
    ),
    (
        Introduction,
        {"introducer_id": None, "introducer_name": "Zoe"},
        (change("introduction", "introducer_name", "Ben O'Neil", "Zoe"),),
    ),
    (
        ChecklistRun,
        {"deal_id": None},
        (change("checklist_run", "deal_id", "New site", None, "Start a site"),),
    ),
    (
        Letter,
        {"outcome": "sent", "settled_at": NOW},
        (change("letter", "outcome", None, "sent", "Thank you"),),
    ),
)


@pytest.mark.parametrize(("model", "given", "told"), CHANGES)
def test_what_is_changed_is_told_of_field_by_field(
    store: Store,
    ana: CustomerId,
    model: type[Base],
    given: dict[str, Any],
    told: tuple[FieldChange, ...],
) -> None:
    work_world.change(store, model, **given)
    assert newest(store, ana) == told


def test_what_the_user_set_up_is_in_the_list_of_all(store: Store, ana: CustomerId) -> None:
    work_world.change(store, Item, minor=None, currency=None)
    work_world.change(store, Stage, rot_days=7, chance=30)
    work_world.change(store, Rule, off_at=NOW, days=60)
    told = [entry.changes for entry in history.actions(store, limit=3)]
    assert told == [
        (
            change("rule", "days", 30, 60, "After a logo"),
            change("rule", "off_at", None, NOW, "After a logo"),
        ),
        (
            change("stage", "chance", 20, 30, "Asked"),
            change("stage", "rot_days", 14, 7, "Asked"),
        ),
        (change("item", "minor", Amount(45000, "EUR"), None, "Logo"),),
    ]


def test_what_is_gone_is_told_of_by_the_name_it_had(store: Store, ana: CustomerId) -> None:
    work_world.remove(store, Sale)
    with store.write_quietly() as session:
        connection = session.connection()
        connection.exec_driver_sql("DELETE FROM item_pair")
    work_world.remove(store, Item)
    (_, removed, *_) = history.actions(store, limit=2)
    assert change("sale", "item_id", "Logo", None) in removed.changes


def test_what_was_changed_since_is_named_when_it_is_kept(store: Store, ana: CustomerId) -> None:
    work_world.change(store, Deal, minor=90000)
    (entry, *_) = history.of_customer(store, ana)
    work_world.change(store, Deal, minor=80000)
    report = taking_back.take_back(store, entry.id)
    (kept,) = report.kept
    assert kept.name == "Ana Lima"
    amount = KeptThing(WhyKept.CHANGED, WorkField("deal", "minor"), Amount(80000, "EUR"))
    assert kept.things == (amount,)


def test_what_hangs_on_it_since_is_counted(store: Store) -> None:
    who = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    work_world.fill(store, who)
    (_, added) = history.of_customer(store, who)
    report = taking_back.take_back(store, added.id)
    (kept,) = report.kept
    counts = {thing.by: thing.count for thing in kept.things}
    # a deal's stages come with it, and are not told of beside it
    expected = {"follow_up", "participant", *work_world.OF_A_CUSTOMER} - {"stage_visit"}
    assert counts == dict.fromkeys(expected, 1)
    assert store.fetch("SELECT count(*) FROM follow_up") == [(1,)]
    with store.read() as session:
        assert session.get_one(FollowUp, 1).deal_id == 1


def test_of_a_row_the_journal_may_know_only_a_part() -> None:
    def nobody(table: str, number: int) -> str:
        return ""

    for table in history_work.COLUMNS:
        assert history_work.told(table, {}, None, nobody) == []
    assert history_work.value("sale", "minor", {"minor": 1}, nobody) is None
    assert history_work.value("agreement", "every", {"every": 1, "unit": "moon"}, nobody) is None
    assert history_work.value("sale", "item_id", {"item_id": 1}, nobody) is None
    assert history_work.named("deal", "customer_id", {"id": 1}, nobody) is None
    found = history_work.named("rate", "folded", {"name": "Texts"}, nobody)
    assert found == change("rate", "name", None, "Texts")
    day = history_work.value("deal", "expected_on", {"expected_on": "2027-01-15"}, nobody)
    assert day == date(2027, 1, 15)
