"""What the tray says: what I owe, what I wait for, and how long a pause lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    Side,
)
from smallcrm.domain.reminder_settings import Pause
from smallcrm.viewmodels import tray_wording
from smallcrm.viewmodels.preferences import PauseChoice

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
ROW = FollowUpRow(
    FollowUpId(1),
    CustomerId(1),
    "Sarah Chen",
    CustomerKind.PERSON,
    "send quote",
    TODAY,
    time(10),
    FollowUpState.OPEN,
    0,
)
LATE = replace(ROW, due_on=date(2026, 11, 22), due_time=None)


def test_what_is_due_and_late_is_counted() -> None:
    assert tray_wording.tooltip([], TODAY, paused=False) == "smallcrm"
    found = tray_wording.tooltip([ROW, ROW, LATE], TODAY, paused=False)
    assert found == "smallcrm: 3 due, 1 late"


def test_what_i_wait_for_is_not_counted_as_mine() -> None:
    theirs = replace(LATE, side=Side.THEIRS)
    assert tray_wording.tooltip([theirs], TODAY, paused=False) == "smallcrm: 1 you wait for"
    both = tray_wording.tooltip([ROW, theirs], TODAY, paused=False)
    assert both == "smallcrm: 1 due, 1 you wait for"


def test_a_pause_comes_before_all_counts() -> None:
    found = tray_wording.tooltip([ROW], TODAY, paused=True)
    assert found == "smallcrm: reminders are paused"


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (ROW, "Sarah Chen: send quote, 10:00"),
        (LATE, "Sarah Chen: send quote, 3 days late"),
        (replace(ROW, customer_name="", due_time=None), "send quote"),
        (replace(ROW, due_on=None, due_time=None), "Sarah Chen: send quote"),
        (
            replace(LATE, side=Side.THEIRS, text="the contract"),
            "I wait for Sarah Chen: the contract, 3 days late",
        ),
    ],
)
def test_an_item_says_whose_it_is_and_when(row: FollowUpRow, words: str) -> None:
    assert tray_wording.item(row, TODAY) == words


def test_a_long_item_keeps_its_end() -> None:
    words = tray_wording.item(replace(LATE, text="x" * 200), TODAY)
    assert len(words) == tray_wording.LONGEST
    assert words.endswith("…, 3 days late")


@pytest.mark.parametrize(
    ("until", "choice", "words"),
    [
        (timedelta(hours=1), PauseChoice.HOUR, "Paused until 15:30"),
        (timedelta(hours=18, minutes=30), PauseChoice.TOMORROW, "Paused until tomorrow 09:00"),
        (None, PauseChoice.RESUME, "Reminders are paused"),
    ],
)
def test_a_pause_is_one_of_the_choices(
    until: timedelta | None, choice: PauseChoice, words: str
) -> None:
    pause = Pause(NOW, None if until is None else NOW + until)
    assert tray_wording.chosen(pause) is choice
    assert tray_wording.paused(pause, NOW, ZONE) == words


def test_without_a_pause_none_is_chosen() -> None:
    assert tray_wording.chosen(None) is None
    assert tray_wording.paused(None, NOW, ZONE) == "Pause reminders"
