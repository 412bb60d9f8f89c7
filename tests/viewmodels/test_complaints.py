"""The words of complaints, and days and costs as they are typed, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from PySide6.QtCore import QLocale

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.complaint_lines import ComplaintReport, LeftOut
from smallcrm.domain.complaints import CheckBack, ComplaintDraft, ComplaintId, ComplaintRow
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind, FollowUpId
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, customers
from smallcrm.storage.store import Store
from smallcrm.viewmodels import (
    complaint_wording,
    dates,
    locale_words,
    past_days,
    wording,
)
from smallcrm.viewmodels.complaints import Complaints, TodayComplaints, Typed
from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

TODAY = date(2026, 11, 25)
DRAFT = ComplaintDraft("the poster\ncame torn", TODAY - timedelta(12))
ROW = ComplaintRow(
    ComplaintId(1), CustomerId(1), "Ana Lima", CustomerKind.PERSON, DRAFT, None, contacts=1
)


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (ROW, "open 12 days"),
        (replace(ROW, contacts=3), "open 12 days, 3 contacts"),
        (replace(ROW, draft=replace(DRAFT, opened_on=TODAY - timedelta(1))), "open 1 day"),
        (replace(ROW, draft=replace(DRAFT, opened_on=TODAY)), "open since today"),
        (replace(ROW, draft=replace(DRAFT, opened_on=TODAY + timedelta(3))), "open since today"),
        (replace(ROW, closed_on=TODAY, contacts=3), "closed 25 Nov after 12 days"),
        (replace(ROW, closed_on=DRAFT.opened_on), "closed 13 Nov, the same day"),
    ],
)
def test_how_long_it_is_open(row: ComplaintRow, words: str) -> None:
    assert complaint_wording.standing(row, TODAY) == words


def test_how_often_it_was_told() -> None:
    told = [complaint_wording.nth_contact(n) for n in (1, 3, 4)]
    assert told == [
        "first contact about the complaint",
        "third contact about the complaint",
        "contact 4 about the complaint",
    ]


def test_the_head_of_a_page_names_the_worst_and_how_many_more() -> None:
    worst = replace(ROW, draft=replace(DRAFT, severity=Severity.GRAVE), contacts=2)
    assert complaint_wording.notice((), TODAY) == ""
    assert complaint_wording.notice((ROW,), TODAY) == "Serious complaint, open 12 days"
    words = "Grave complaint, 2 contacts, open 12 days; and 2 more"
    assert complaint_wording.notice((worst, ROW, ROW), TODAY) == words


def test_the_tone_is_by_how_bad_it_is() -> None:
    rows = [replace(ROW, draft=replace(DRAFT, severity=how)) for how in Severity]
    assert [complaint_wording.tone(row) for row in rows] == ["", "due", "late"]
    assert complaint_wording.tone(replace(ROW, closed_on=TODAY)) == ""


def test_who_wants_no_contact_is_named_on_today() -> None:
    assert complaint_wording.on_today(ROW) == "Serious complaint"
    shut = replace(ROW, do_not_contact=True)
    assert complaint_wording.on_today(shut) == "Serious complaint · Do not contact"


def test_the_check_back_says_of_what() -> None:
    assert complaint_wording.check_back(DRAFT.words) == (
        "Check back: is all well? “the poster came torn”"
    )
    assert len(complaint_wording.check_back("x" * 500)) < 100
    asked = replace(ROW, closed_on=TODAY, check_back=CheckBack(FollowUpId(1), date(2026, 12, 2)))
    assert complaint_wording.checking_back(asked, TODAY) == "check back Wed 2 Dec"
    assert complaint_wording.checking_back(ROW, TODAY) == ""
    undated = replace(asked, check_back=CheckBack(FollowUpId(1), None))
    assert complaint_wording.checking_back(undated, TODAY) == ""


def test_what_came_of_a_table_is_said() -> None:
    said = complaint_wording.brought_in
    assert said("c.csv", ComplaintReport(1)) == "c.csv: 1 complaint brought in."
    assert said("c.csv", ComplaintReport(12, 2)) == (
        "c.csv: 12 complaints brought in, 2 were here already."
    )
    left = tuple((n, why) for n, why in enumerate(LeftOut, 2))
    assert said("c.csv", ComplaintReport(0, 0, left[:1])) == (
        "c.csv: 0 complaints brought in. Left out: line 2 (no words)."
    )
    assert said("c.csv", ComplaintReport(0, 0, left)).endswith("; and 3 more.")
    assert said("c.csv", ComplaintReport(error="no_complaints")) == (
        "c.csv: There are no complaints in it."
    )


def test_each_action_has_its_words() -> None:
    ours = [action for action in Action if "complaint" in action.value]
    assert len(ours) == 8
    for action in ours:
        assert "Ana" in wording.done(action, "Ana")


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize("name", ["en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "nl_NL"])
def test_a_day_that_a_form_shows_is_read_as_that_day(name: str) -> None:
    QLocale.setDefault(QLocale(name))
    words = locale_words.words()
    for days in range(0, 500, 7):
        day = TODAY - timedelta(days)
        typed = dates.day(day, TODAY, weekday=False)
        assert past_days.read(typed, TODAY, words) == day, typed
    assert past_days.read(" ", TODAY, words) == TODAY
    assert past_days.read("31 zzz", TODAY, words) is None


class World:
    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.workspace = Workspace(store, clock)
        self.person = PersonViewModel(self.workspace)
        self.parts = PartsViewModel(self.workspace)
        self.complaints = Complaints(self.workspace, self.person, self.parts)
        self.today = TodayComplaints(self.workspace, self.parts)


@pytest.fixture
def world(qapp: object, store: Store, clock: FixedClock) -> Iterator[World]:
    made = World(store, clock)
    yield made
    made.workspace.stop()


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW.astimezone(UTC))


def test_nothing_is_read_before_the_part_shows(
    world: World, store: Store, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = Store.fetch

    def fetch(self: Store, sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object]]:
        asked.append(sql)
        return real(self, sql, parameters)

    monkeypatch.setattr(Store, "fetch", fetch)
    world.person.show(ana)
    assert world.today.rows() == ()
    assert not [sql for sql in asked if "complaint" in sql]
    assert world.complaints.keep(Typed("torn")) == ""
    world.parts.look()
    assert [row.draft.words for row in world.complaints.rows] == ["torn"]
    assert len(world.today.rows()) == 1
    assert Part.COMPLAINTS in world.parts.shown


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        (Typed(" "), "There is nothing here to keep."),
        (Typed("x", opened_on="no day"), "That day could not be read."),
        (Typed("x", cost="a lot"), "This is no amount. Try “1200 EUR” or “$12.50”."),
        (
            Typed("x", cost="1 XXX"),
            "There is no such currency. Try “EUR”, “USD” or “CHF”.",
        ),
        (Typed("x", cost="9" * 20), "That is more than can be kept."),
    ],
)
def test_what_cannot_be_kept_is_said(
    world: World, ana: CustomerId, typed: Typed, trouble: str
) -> None:
    world.person.show(ana)
    assert world.complaints.keep(typed) == trouble
    assert complaint_rows.of_customer(world.workspace.store, ana) == ()


@pytest.mark.usefixtures("locale")
def test_a_cost_comes_back_as_it_was_typed(world: World, ana: CustomerId) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    world.person.show(ana)
    assert world.complaints.keep(Typed("x", cost="1.234,50 EUR", goodwill="a cake")) == ""
    (row,) = world.complaints.rows
    assert row.draft.cost == Amount(123450, "EUR")
    assert world.complaints.typed(row).cost == "1234.50 EUR"
    assert world.complaints.outcome(row) == "Goodwill: a cake (EUR 1,234.50)"


def test_what_is_gone_meanwhile_is_not_closed(world: World, ana: CustomerId) -> None:
    troubles: list[str] = []
    world.workspace.trouble.connect(troubles.append)
    world.person.show(ana)
    assert world.complaints.close(7, Typed()) == ""
    assert len(troubles) == 1
    assert world.complaints.check_back_words("no day") == ""
