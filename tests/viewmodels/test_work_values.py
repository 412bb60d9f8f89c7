"""What stands in the tables of work and money, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.agreements import RateState, RateUnit, Renewal
from smallcrm.domain.deals import DealState
from smallcrm.domain.held import MASKED, Held, HeldEntry, Section
from smallcrm.domain.history import (
    FieldChange,
    HistoryValue,
    KeptOf,
    KeptThing,
    TakeBackReport,
    WorkField,
)
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceDraft, CadenceUnit, CustomerId
from smallcrm.domain.rules import Answer, Effect, Happening, Outcome
from smallcrm.domain.severity import Severity
from smallcrm.domain.taken_back import WhyKept
from smallcrm.services import history_work
from smallcrm.viewmodels import held_wording, history_wording, work_values

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)
MONTHS, WEEKS = CadenceDraft(2, CadenceUnit.MONTH), CadenceDraft(3, CadenceUnit.WEEK)


@pytest.mark.parametrize(
    ("table", "column", "value", "words"),
    [
        ("sale", "item_id", "Logo", "Sale: Logo"),
        ("contact_window", "weekday", 1, "Contact window: weekday: Tuesday"),
        ("contact_window", "begins", "09:00", "Contact window: from: 09:00"),
        ("contact_window", "ends", "late", "Contact window: to: late"),
        ("availability", "zone", "Asia/Tokyo", "When they can be reached: time zone: Asia/Tokyo"),
        (
            *("availability", "away_until", date(2026, 12, 1)),
            "When they can be reached: away until: Tue 1 Dec",
        ),
        ("sale", "sold_on", date(2026, 11, 20), "Sale: day: Fri 20 Nov"),
        ("sale", "quantity", 2500, "Sale: quantity: 2.5"),
        ("sale", "minor", Amount(-95050, "EUR"), "Sale: amount: EUR -950.50"),
        ("sale", "number", "2026-7", "Sale: invoice: 2026-7"),
        ("agreement", "every", CadenceDraft(1, CadenceUnit.MONTH), "Agreement: paid: Every month"),
        ("agreement", "term_every", CadenceDraft(1, CadenceUnit.YEAR), "Agreement: term: 1 year"),
        (
            "agreement",
            "notice_every",
            CadenceDraft(2, CadenceUnit.MONTH),
            "Agreement: notice: 2 months",
        ),
        (
            "agreement",
            "renewed_every",
            CadenceDraft(3, CadenceUnit.WEEK),
            "Agreement: renewed for: 3 weeks",
        ),
        ("agreement", "renewal", "itself", "Agreement: at the end of the term: renewed by itself"),
        ("rate", "unit", "hour", "Price: for: an hour"),
        ("deal", "stage_id", "Offer", "Deal: stage: Offer"),
        ("deal", "chance", 60, "Deal: chance: 60 %"),
        ("deal", "note", "won", "Deal: note: won"),
        ("stage", "rot_days", 1, "Stage: marked after: 1 day"),
        ("rule", "days", 30, "Rule: after: 30 days"),
        ("rule", "text", "Ask", "Rule: text: Ask"),
        ("letter", "subject", "Thank you", "Draft of a message: Thank you"),
        ("letter", "outcome", "later", "Draft of a message: what became of it: later"),
    ],
)
def test_a_value_is_said_with_its_name(
    table: str, column: str, value: HistoryValue, words: str
) -> None:
    change = FieldChange(WorkField(table, column), None, value)
    (line,) = history_wording.lines([change], ZONE, TODAY)
    assert line.spoken == words


def test_a_change_says_of_what_and_both_values() -> None:
    change = FieldChange(WorkField("deal", "stage_id"), "Asked", "Offer", "New site")
    (line,) = history_wording.lines([change], ZONE, TODAY)
    assert line.spoken == "Deal: stage (New site): Asked, now Offer"


def test_other_numbers_are_said_as_they_are() -> None:
    field = WorkField("rule", "month")
    assert work_values.count(field, 12) == "12"
    assert history_wording.value(history_wording.F.NAME, 12, ZONE, TODAY) == "12"


@pytest.mark.parametrize(
    ("table", "column", "codes"),
    [
        ("agreement", "renewal", Renewal),
        ("rate", "state", RateState),
        ("rate", "unit", RateUnit),
        ("deal", "state", DealState),
        ("complaint", "severity", Severity),
        ("rule", "happening", Happening),
        ("rule", "effect", Effect),
        ("firing", "answer", Answer),
        ("letter", "outcome", Outcome),
    ],
)
def test_every_code_has_its_words(table: str, column: str, codes: type[StrEnum]) -> None:
    wanted = [code for code in codes if code]
    words = {work_values.code(table, column, code) for code in wanted}
    assert len(words) == len(wanted)
    assert work_values.code("fact", column, wanted[0]) == wanted[0]
    assert column in history_work.COLUMNS[table]


def test_what_came_since_is_counted() -> None:
    things = (
        KeptThing(WhyKept.USED, by="sale", count=2),
        KeptThing(WhyKept.USED, by="deal", count=1),
    )
    amount = KeptThing(WhyKept.CHANGED, WorkField("deal", "minor"), Amount(80000, "EUR"))
    kept = KeptOf(CustomerId(1), "Ana Lima", (*things, amount))
    report = TakeBackReport("import", "3", 0, 1, (kept,))
    said = history_wording.outcome(report, ZONE, TODAY)
    assert "Ana Lima (2 sales since; 1 deal since; Deal: amount is now EUR 800)" in said


def test_the_document_of_all_that_is_held_says_codes_in_words() -> None:
    entries = (
        HeldEntry(Section.WORK, "rate.unit", "hour"),
        HeldEntry(Section.WORK, "deal.state", "won"),
        HeldEntry(Section.WORK, "deal.note", "won"),
        HeldEntry(Section.WORK, "introduced", MASKED),
    )
    held = Held(CustomerId(1), "u", "Ana Lima", "person", NOW, NOW, None, in_trash=False)
    (_, *rows) = held_wording.table(replace(held, entries=entries), ZONE)
    section = "Sales, agreements, deals, complaints and messages"
    assert [row[:3] for row in rows] == [
        (section, "Price: for", "an hour"),
        (section, "Deal: state", "won"),
        (section, "Deal: note", "won"),
        (section, "Introduced somebody else", MASKED),
    ]
