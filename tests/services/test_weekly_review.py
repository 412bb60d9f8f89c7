"""What the weekly review lists, what it leaves out, and how far one has come."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.deals import DealId
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FollowUpDraft,
    InteractionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.sales import SaleDraft
from smallcrm.domain.weekly_review import SHOWN, Kind, Week, week_of
from smallcrm.services import (
    checklists,
    consents,
    customers,
    deals,
    follow_ups,
    introductions,
    review_weeks,
    sales,
    weekly_review,
)
from smallcrm.storage.models import Deal, Feedback, Pipeline, Stage
from smallcrm.storage.store import Store
from touches import touch

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)


def day(ago: int) -> date:
    return TODAY - timedelta(ago)


def add(store: Store, name: str, *details_: Any, ago: int = 0) -> CustomerId:
    found = details_ or (EmailDraft(f"{name.lower()}@x.example"),)
    return customers.add(store, CustomerDraft(name, details=found), NOW - timedelta(ago))


def rows(store: Store) -> list[tuple[Kind, str, str]]:
    found = weekly_review.rows(store, TODAY, ZONE)
    return [(row.kind, row.name, row.words) for row in found]


def sell(store: Store, who: CustomerId, ago: int, what: str = "Logo") -> None:
    draft = SaleDraft(day(ago), what, Amount(100_00, "EUR"))
    sales.add(store, who, draft, NOW)


def put(store: Store, *found: Any) -> None:
    with store.write_quietly() as session:
        for row in found:
            session.add(row)
            session.flush()


def test_an_empty_file_has_nothing_to_look_at(store: Store) -> None:
    assert weekly_review.rows(store, TODAY, ZONE) == ()


# --- stuck --------------------------------------------------------------------------------------


@pytest.fixture
def pipeline(store: Store) -> int:
    put(
        store,
        Pipeline(id=1, name="P", folded="p", position=0),
        *(
            Stage(
                id=n,
                pipeline_id=1,
                name=f"S{n}",
                folded=f"s{n}",
                position=n,
                chance=50,
                rot_days=rot,
            )
            for n, rot in ((1, 10), (2, None))
        ),
    )
    return 1


def deal(number: int, who: int, ago: int, stage: int = 1, state: str = "open") -> Deal:
    at = NOW - timedelta(ago)
    closed = None if state == "open" else NOW - timedelta(1)
    return Deal(
        id=number,
        customer_id=who,
        stage_id=stage,
        what=f"D{number}",
        state=state,
        entered_at=at,
        closed_at=closed,
        created_at=at,
    )


def test_deals_that_rot_are_stuck_until_they_have_a_next_step(store: Store, pipeline: int) -> None:
    ana = add(store, "Ana")
    put(
        store,
        *(deal(1, ana, 10), deal(2, ana, 9), deal(3, ana, 40), deal(4, ana, 40, stage=2)),
        deal(5, ana, 40, state="lost"),
    )
    assert rows(store) == [(Kind.DEAL, "Ana", "D3"), (Kind.DEAL, "Ana", "D1")]
    found = weekly_review.rows(store, TODAY, ZONE)
    assert [(row.days, row.more) for row in found] == [(40, "S1"), (10, "S1")]
    deals.add_next_step(store, DealId(3), FollowUpDraft("ask", TODAY), NOW)
    assert rows(store) == [(Kind.DEAL, "Ana", "D1")]


def test_a_deal_begins_its_days_at_the_users_midnight(store: Store, pipeline: int) -> None:
    """Entered at half past eleven at night in UTC: that was the next day in Amsterdam."""
    made = deal(1, add(store, "Ana"), 0)
    made.entered_at = datetime(2026, 11, 15, 23, 30, tzinfo=UTC)
    put(store, made)
    assert rows(store) == []
    assert [r.kind for r in weekly_review.rows(store, TODAY + timedelta(1), ZONE)] == [Kind.DEAL]


def test_checklists_that_do_not_get_on_are_stuck(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana", CustomerKind.COMPANY), NOW)
    made = checklists.define(store, ChecklistDraft("Welcome", (StepDraft("Call", 0),)))
    checklists.start(store, made, ana, day(8), NOW)
    assert rows(store) == [(Kind.CHECKLIST, "Ana", "Call")]
    (row,) = weekly_review.rows(store, TODAY, ZONE)
    assert (row.customer_kind, row.more, row.days) == (CustomerKind.COMPANY, "Welcome", 8)
    assert weekly_review.rows(store, day(1), ZONE) == ()


# --- won, and to thank --------------------------------------------------------------------------


def test_what_was_won_and_sold_this_week(store: Store, pipeline: int) -> None:
    ana = add(store, "Ana")
    touch(store, "hi", ana, kind=InteractionKind.CALL)
    put(store, deal(1, ana, 3, state="won"))
    for ago in (0, 6, 7):
        sell(store, ana, ago, f"Item {ago}")
    assert rows(store) == [
        (Kind.WON, "Ana", "D1"),
        (Kind.SOLD, "Ana", "Item 0"),
        (Kind.SOLD, "Ana", "Item 6"),
    ]


def test_who_introduced_somebody_is_thanked_until_they_were_spoken_to(store: Store) -> None:
    ben, ana = add(store, "Ben", ago=90), add(store, "Ana", ago=5)
    introductions.put(store, ana, Introducer("", ben))
    assert rows(store) == [(Kind.INTRODUCED, "Ben", "Ana")]
    touch(store, "a note is no thanks", ben)
    assert rows(store) == [(Kind.INTRODUCED, "Ben", "Ana")]
    touch(store, "thanks!", ben, kind=InteractionKind.MESSAGE)
    assert rows(store) == []


def test_a_follow_up_that_is_planned_is_enough(store: Store) -> None:
    ben, ana = add(store, "Ben", ago=90), add(store, "Ana", ago=5)
    introductions.put(store, ana, Introducer("", ben))
    follow_ups.add(store, ben, FollowUpDraft("flowers", TODAY), NOW)
    assert rows(store) == []


@pytest.mark.parametrize(
    ("score", "scale", "ago", "thanks"),
    [
        *((9, 10, 3, True), (8, 10, 3, False), (5, 5, 3, True), (4, 5, 3, False)),
        *((None, None, 3, False), (10, 10, 31, False), (10, 10, 30, True), (10, 10, -1, False)),
    ],
)
def test_good_feedback_is_thanked_for(
    store: Store, score: int | None, scale: int | None, ago: int, thanks: bool
) -> None:
    ana = add(store, "Ana")
    put(
        store,
        Feedback(
            customer_id=ana,
            given_on=day(ago),
            score=score,
            scale=scale,
            words="lovely",
            created_at=NOW,
        ),
    )
    assert rows(store) == ([(Kind.PRAISED, "Ana", "lovely")] if thanks else [])


def test_a_new_customer_is_welcomed_and_one_who_came_back_is_not(store: Store) -> None:
    new, old = add(store, "New"), add(store, "Old")
    sell(store, new, 20)
    sell(store, new, 10)
    sell(store, old, 400)
    sell(store, old, 20)
    assert rows(store) == [(Kind.NEW, "New", "Logo")]
    touch(store, "how is it?", new, at=NOW - timedelta(15), kind=InteractionKind.CALL)
    assert rows(store) == []


# --- to clean -----------------------------------------------------------------------------------


def test_data_that_is_of_no_use(store: Store) -> None:
    add(store, "Nowhere", TagDraft("x"))
    add(store, "Short", PhoneDraft("12-34"))
    add(store, "Words", PhoneDraft("ask Tom"))
    add(store, "Arabic", PhoneDraft("٠٢٠٥٥٥٠١٠٠"))
    add(store, "Fine", PhoneDraft("020 555"))
    customers.add(store, CustomerDraft("Company", CustomerKind.COMPANY), NOW)
    assert rows(store) == [
        (Kind.NO_WAY, "Nowhere", ""),
        (Kind.BAD_NUMBER, "Short", "12-34"),
        (Kind.BAD_NUMBER, "Words", "ask Tom"),
    ]


def test_who_was_silent_for_a_year_may_go(store: Store) -> None:
    for name, created, contact in (
        *(("Stale", 800, 366), ("Still", 800, 364), ("Never", 800, None), ("Young", 300, 366)),
        *(("Buys", 800, 500), ("Planned", 800, 500)),
    ):
        who = add(store, name, ago=created)
        if contact is not None:
            touch(store, "hi", who, at=NOW - timedelta(contact), kind=InteractionKind.CALL)
        if name == "Buys":
            sell(store, who, 200)
        if name == "Planned":
            follow_ups.add(store, who, FollowUpDraft("call", None), NOW)
    assert rows(store) == [(Kind.STALE, "Stale", "")]


@pytest.mark.parametrize("how", ["trash", "archived", "shut"])
def test_who_is_out_of_sight_is_left_out(store: Store, how: str) -> None:
    who = add(store, "Nowhere", TagDraft("archived" if how == "archived" else "x"))
    if how == "trash":
        customers.delete(store, [who], NOW)
    elif how == "shut":
        consents.set_do_not_contact(store, who, NOW)
    assert rows(store) == []


def test_a_few_of_each_kind_are_enough(store: Store) -> None:
    for number in range(SHOWN + 3):
        add(store, f"N{number}", TagDraft("x"))
    assert len(rows(store)) == SHOWN


# --- how far ------------------------------------------------------------------------------------


def test_how_far_it_is_is_kept_for_the_week(store: Store) -> None:
    week = review_weeks.week(store, TODAY)
    assert week == Week("2026-W48")
    kept = Week(week.name, frozenset("ab"), frozenset("a"), TODAY)
    review_weeks.keep(store, kept)
    assert review_weeks.week(store, day(2)) == kept
    assert review_weeks.week(store, TODAY + timedelta(5)) == Week("2026-W49")
    assert review_weeks.last_finished(store) == TODAY
    review_weeks.keep(store, Week("2026-W49"))
    assert review_weeks.last_finished(store) == TODAY
    assert store.undo_step() is None


def test_a_damaged_setting_begins_anew(store: Store) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT INTO setting(name, value) VALUES ('weekly_review', '[1')"
        )
    assert review_weeks.week(store, TODAY) == Week("2026-W48")
    assert review_weeks.last_finished(store) is None


def test_progress_counts_what_went_and_what_was_passed_on() -> None:
    week = Week("w", frozenset("abcd"))
    assert week.progress("abcd") == (0, 4)
    assert week.turned("a").progress("abcd") == (1, 4)
    assert week.turned("a").turned("a").progress("abcd") == (0, 4)
    assert week.turned("a").progress("bcd") == (1, 4)  # it went: counted once
    assert week.progress("ab") == (2, 4)
    assert week.progress("abcde") == (0, 5)
    assert Week("w").progress("") == (0, 0)


def test_weeks_are_those_of_the_calendar() -> None:
    assert week_of(date(2027, 1, 1)) == "2026-W53"
    assert week_of(date(2026, 1, 1)) == "2026-W01"
