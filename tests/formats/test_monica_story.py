"""What was noted about the contacts of Monica's export: onto the timeline, or to be done."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from formats.monica_files import (
    MADE,
    account,
    contact,
    family,
    group,
    parsed,
    special,
    thing,
)
from smallcrm.domain.arrivals import EventDraft, Party, TodoDraft
from smallcrm.domain.records import (
    InteractionKind,
)
from smallcrm.domain.reports import CardProblem

ANA = (Party("", "Ana Sofia Lima", "ana"),)


def story(**more: Any) -> list[EventDraft | TodoDraft]:
    found = parsed(account(contact("c", "Zoe", **more)))
    return [a for a in found.arrivals if isinstance(a, EventDraft | TodoDraft)]


def test_all_that_was_noted() -> None:
    found = parsed(family())
    events = [a for a in found.arrivals if isinstance(a, EventDraft)]
    assert [(e.kind.value, e.starts, e.title, e.text) for e in events] == [
        ("note", datetime(2024, 2, 3, 9, 30, tzinfo=UTC), "", "Wants a new sail.\n**Soon**"),
        ("call", datetime(2024, 1, 5, 14, 10, tzinfo=UTC), "", "← About the sail\n\nhappy"),
        ("message", date(2024, 1, 7), "Telegram", "→ Sail?\n← Yes!"),
        ("note", date(2023, 8, 15), "New job", "At last"),
        ("note", date(2024, 1, 15), "→ \N{WRAPPED PRESENT} Rope", ""),
        ("payment", datetime(2024, 2, 3, 9, 30, tzinfo=UTC), "← 7.5 EUR", ""),
        ("meeting", date(2024, 1, 3), "Dinner on board", "Fish\n\nAte at a restaurant"),
        ("note", date(2024, 1, 9), "A day off", "Rain"),
    ]
    assert all(e.happened for e in events)
    assert [e.parties for e in events[:6]] == [ANA] * 6
    assert events[6].parties == (*ANA, Party("", "Ben", "ben"))
    assert events[7].parties == ()
    assert [a.number for a in found.arrivals] == list(range(1, len(found.arrivals) + 1))


def test_all_that_is_to_be_done() -> None:
    todos = [a for a in parsed(family()).arrivals if isinstance(a, TodoDraft)]
    assert [(t.uid, t.title, t.due, t.rule, t.done, t.done_at) for t in todos] == [
        ("d1", "→ 50 EUR", None, "", False, None),
        (
            *("r2", "Check the boat – Hull and mast", date(2024, 3, 1)),
            *("FREQ=MONTHLY;INTERVAL=6", False, None),
        ),
        ("r3", "Send the card", date(2023, 12, 20), "", True, datetime(2023, 12, 20, tzinfo=UTC)),
        ("k1", "Buy paint – Blue", None, "", False, None),
        ("k2", "Pay", None, "", True, datetime(2024, 1, 20, 8, tzinfo=UTC)),
    ]
    assert {t.parties for t in todos} == {ANA}


def test_names_of_groups_in_the_plural() -> None:
    row = thing("n", body="Hi", created_at=MADE)
    made = account(contact("c", "Zoe", notes=[row], activities=["a"]))
    made["account"]["data"][1]["type"] = "contacts"
    made["account"]["data"].append(group("activities", [thing("a", summary="Tea")]))
    note, tea = parsed(made).arrivals
    assert isinstance(note, EventDraft)
    assert note.text == "Hi"
    assert isinstance(tea, EventDraft)
    assert (tea.title, tea.parties) == ("Tea", (Party("", "Zoe", "c"),))


def test_what_has_no_uuid_is_known_by_what_it_says() -> None:
    rows = [thing("", body="Hi"), thing("", body="Ho")]
    first, second = story(note=rows)
    again, _ = story(note=rows)
    assert first.uid.startswith("monica-")
    assert first.uid == again.uid != second.uid


def test_what_has_no_day_at_all_is_told() -> None:
    rows: list[Any] = [{"properties": {"body": "When?"}}, "x", thing("e")]
    found = parsed(account(contact("c", "Zoe", note=rows)))
    assert found.arrivals == ()
    assert found.problems == (CardProblem(1, 0, "no_day", "When?", rejected=True),)
    assert found.cards == 2


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00Z", "9999-12-31", "2024-02-31", "", None, 5])
def test_days_that_cannot_be_meant(at: object) -> None:
    (call,) = story(call=[thing("c", called_at=at, content="x")])
    assert isinstance(call, EventDraft)
    assert call.starts == datetime(2024, 2, 3, 9, 30, tzinfo=UTC)
    (todo,) = story(reminder=[thing("r", title="x", initial_date=at)])
    assert isinstance(todo, TodoDraft)
    assert todo.due is None


def test_calls_and_talks_of_few_words() -> None:
    call, felt, talk = story(
        call=[
            thing("1", called_at="2024-01-05 14:10:00", emotions="x"),
            thing("2", called_at="2024-01-05", content="Hi", emotions=["sad", {}, 3]),
        ],
        conversation=[thing("3", happened_at="2024-01-05", messages="x")],
    )
    assert isinstance(call, EventDraft)
    assert isinstance(felt, EventDraft)
    assert isinstance(talk, EventDraft)
    assert (call.text, call.starts) == ("→", datetime(2024, 1, 5, 14, 10, tzinfo=UTC))
    assert felt.text == "→ Hi\n\nsad, 3"
    assert (talk.title, talk.text) == ("", "")


def test_gifts_debts_and_tasks_that_say_little() -> None:
    found = story(
        gift=[thing("1", status="received", name="Pen"), thing("2", status="offered")],
        debt=[thing("3", reason="x"), thing("4", amount=5, reason="bread")],
        task=[
            thing("5"),
            thing("6", description="Only this", completed=True, completed_at="2024-01-20"),
        ],
        reminder=[thing("7", initial_date="2024-01-01")],
    )
    assert [(a.uid, a.title) for a in found] == [
        ("1", "← \N{WRAPPED PRESENT} Pen"),
        ("4", "← 5: bread"),
        ("6", "Only this"),
    ]
    done = found[-1]
    assert isinstance(done, TodoDraft)
    assert done.done_at == datetime(2024, 1, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("every", "unit", "rule"),
    [
        (1, "week", "FREQ=WEEKLY"),
        (2, "day", "FREQ=DAILY;INTERVAL=2"),
        (0, "year", "FREQ=YEARLY"),
        ("x", "month", "FREQ=MONTHLY"),
        (1, "one_time", ""),
        (1, None, ""),
    ],
)
def test_how_reminders_come_again(every: object, unit: object, rule: str) -> None:
    row = thing(
        "r", title="x", initial_date="2024-01-01", frequency_number=every, frequency_type=unit
    )
    (todo,) = story(reminder=[row])
    assert isinstance(todo, TodoDraft)
    assert todo.rule == rule


def test_a_reminder_that_is_off_comes_again_no_more() -> None:
    row = thing("r", title="x", initial_date="x", frequency_type="year", inactive=True)
    (todo,) = story(reminder=[row])
    assert isinstance(todo, TodoDraft)
    assert (todo.rule, todo.done, todo.done_at) == ("", True, None)


def test_a_reminder_of_ones_own_on_a_birthday_stays() -> None:
    row = thing("r", title="Cake", initial_date="1984-05-06", frequency_type="year", delible=True)
    (todo,) = story(birthdate=special("1984-05-06"), reminder=[row])
    assert todo.title == "Cake"


def test_a_day_of_the_journal_and_an_activity_of_no_words() -> None:
    made = account(
        contact("c", "Zoe"),
        activity=[thing("a", happened_at="2024-01-03", type="a-own")],
        journal=[thing("j", type="day", rate=3, comment="Fine", date="2024-01-09")],
    )
    sailing, fine = parsed(made).arrivals
    assert isinstance(sailing, EventDraft)
    assert isinstance(fine, EventDraft)
    assert (sailing.title, sailing.text, sailing.parties) == ("Sailing", "", ())
    assert (fine.text, fine.kind) == ("Fine", InteractionKind.NOTE)
