"""Half past one in the night: the window speaks of the evening before as today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.follow_ups import SnoozeChoice
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft
from smallcrm.services import customers, day_start, follow_ups, people
from smallcrm.storage.store import Store
from smallcrm.viewmodels import dates, today_page, wording
from smallcrm.viewmodels.line import LineViewModel
from smallcrm.viewmodels.preferences import PauseChoice, Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace

ZONE = ZoneInfo("Europe/Amsterdam")
WEDNESDAY, THURSDAY = date(2026, 11, 25), date(2026, 11, 26)
NIGHT = datetime(2026, 11, 26, 1, 30, tzinfo=ZONE)


@pytest.fixture
def space(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[Workspace]:
    clock.moment = NIGHT.astimezone(UTC)
    made = Workspace(store, clock)
    yield made
    made.stop()


@pytest.fixture
def ana(space: Workspace) -> CustomerId:
    return customers.add(space.store, CustomerDraft("Ana Lima"), space.now())


def test_another_process_may_change_it(space: Workspace) -> None:
    assert space.today() == WEDNESDAY
    day_start.keep(space.store, time(1))
    assert space.today() == WEDNESDAY, "as it was read"
    Preferences(space).refresh()
    assert space.today() == THURSDAY


def test_the_line_says_today_of_what_is_written_now(space: Workspace, ana: CustomerId) -> None:
    line = LineViewModel(space)
    line.typed("Ana Lima: called about logo. send quote tomorrow")
    assert [chip.text for chip in line.chips()] == [
        "Ana Lima",
        "Call today 01:30",
        "Tomorrow",
    ]
    line.enter()
    (row,) = people.page(space.store)
    assert row.last_kind is not None
    assert wording.touch(row.last_kind, row.last_at, ZONE, space.today()) == "called today"


def test_a_day_in_a_field_is_told_from_the_evening_on(space: Workspace) -> None:
    promises = Promises(space, Preferences(space))
    assert promises.preview("tomorrow") == ("Thu 26 Nov, in 1 day", True)
    assert promises.preview("today") == ("Wed 25 Nov, today", True)


def test_tomorrow_is_the_morning_to_come(space: Workspace, ana: CustomerId) -> None:
    preferences = Preferences(space)
    promises = Promises(space, preferences)
    number = follow_ups.add(space.store, ana, FollowUpDraft("x", WEDNESDAY), space.now())
    row = follow_ups.row(space.store, number)
    answers = {snooze.choice: words for words, snooze in promises.snooze_choices(row)}
    assert answers[SnoozeChoice.TOMORROW].endswith("Thu 26 Nov")
    preferences.pause_until(PauseChoice.TOMORROW)
    assert preferences.pause is not None
    assert preferences.pause.until == datetime(2026, 11, 26, 9, tzinfo=ZONE)


def test_today_on_paper_is_the_evening(space: Workspace, ana: CustomerId) -> None:
    follow_ups.add(space.store, ana, FollowUpDraft("x", WEDNESDAY), space.now())
    page = today_page.read(space.store, space.local_now())
    assert page.title == "Wednesday 25 November"
    assert page.counts == "1 due today"
    assert page.printed == "smallcrm, Thu 26 Nov 2026 01:30", "the hour on the wall"


@pytest.mark.parametrize(
    ("at", "words", "chip"),
    [
        (time(2), "Thu 26 Nov 02:00", "Thu 02:00"),
        (time(6), "Tomorrow 06:00", "Tomorrow 06:00"),
        (None, "Tomorrow", "Tomorrow"),
    ],
)
def test_an_hour_of_the_coming_night_stands_with_its_date(
    qapp: object, at: time | None, words: str, chip: str
) -> None:
    assert dates.due(THURSDAY, at, WEDNESDAY) == words
    assert dates.due_chip(THURSDAY, at, WEDNESDAY) == chip


def test_what_has_happened_is_never_of_tomorrow() -> None:
    assert dates.past_day(NIGHT, ZONE, WEDNESDAY) == WEDNESDAY
    assert dates.past_day(NIGHT, ZONE, THURSDAY) == THURSDAY
    assert dates.past_day(NIGHT - timedelta(1), ZONE, THURSDAY) == WEDNESDAY
