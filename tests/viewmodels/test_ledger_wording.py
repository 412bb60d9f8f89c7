""" "When was I told?" in words, over every manner, act and place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.ledger import Act, DeliveryRow, Manner, NoticeKind, Surface
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
)
from smallcrm.viewmodels import ledger_wording

TODAY = date(2026, 11, 28)
ZONE = ZoneInfo("Europe/Amsterdam")
WRITTEN = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
TEN = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
ROW = FollowUpRow(
    FollowUpId(1),
    CustomerId(1),
    "Sarah Chen",
    CustomerKind.PERSON,
    "send quote",
    date(2026, 11, 30),
    time(10),
    FollowUpState.OPEN,
    1,
)
TOLD = DeliveryRow(
    kind=NoticeKind.DUE,
    follow_up=ROW.id,
    due_on=date(2026, 11, 27),
    due_time=time(10),
    due_at=TEN,
    claimed_at=TEN,
    shown_at=TEN,
    manner=Manner.NOTICE,
    late=False,
    uncertain=False,
    rearmed_at=None,
    acted_at=TEN + timedelta(minutes=2),
    act=Act.SNOOZED,
    surface=Surface.NOTICE,
)


def spoken(row: FollowUpRow, *told: DeliveryRow) -> list[str]:
    return [e.spoken for e in ledger_wording.entries(row, WRITTEN, told, ZONE, TODAY)]


def test_the_whole_way_of_a_follow_up() -> None:
    assert spoken(ROW, TOLD) == [
        "Written Wed 25 Nov 14:30",
        "Due Fri 27 Nov 10:00: told 10:00 by a notice; snoozed 10:02 in the notice",
        "Due Mon 30 Nov 10:00: not told yet",
    ]


def test_the_present_due_is_not_named_twice() -> None:
    present = replace(TOLD, due_on=ROW.due_on, act=None, acted_at=None, surface=None)
    assert len(spoken(ROW, present)) == 2


def test_what_has_no_day_and_what_is_over() -> None:
    assert spoken(replace(ROW, due_on=None, due_time=None))[-1] == (
        "No day: nothing will be said of it"
    )
    done = replace(ROW, state=FollowUpState.DONE, closed_at=TEN)
    assert spoken(done) == ["Written Wed 25 Nov 14:30", "Done Fri 27 Nov 10:00"]
    dropped = replace(done, state=FollowUpState.DROPPED)
    assert spoken(dropped)[-1] == "Dropped Fri 27 Nov 10:00"


@pytest.mark.parametrize(
    ("manner", "words"),
    [
        (Manner.NOTICE, "told 10:00 by a notice"),
        (Manner.TRAY, "told 10:00 by the tray"),
        (Manner.PANEL, "told 10:00 in the Due panel"),
        (Manner.STRIP, "told 10:00 in the window"),
        (Manner.OFF, "not told, because these notices are switched off"),
        (None, "told 10:00"),
    ],
)
def test_each_manner_has_its_words(manner: Manner | None, words: str) -> None:
    plain = replace(TOLD, manner=manner, act=None, acted_at=None)
    assert spoken(ROW, plain)[1] == f"Due Fri 27 Nov 10:00: {words}"


def test_late_uncertain_and_told_anew() -> None:
    odd = replace(
        TOLD,
        shown_at=TEN + timedelta(days=1),
        late=True,
        uncertain=True,
        rearmed_at=TEN,
        act=None,
        acted_at=None,
    )
    assert spoken(ROW, odd)[1] == (
        "Due Fri 27 Nov 10:00: told Sat 28 Nov 10:00 by a notice, late, perhaps for the second "
        "time; told anew, because the clock had been set back"
    )


def test_what_is_just_being_told() -> None:
    claimed = replace(TOLD, shown_at=None, manner=None, act=None, acted_at=None)
    assert spoken(ROW, claimed)[1].endswith(": being told")
    free = replace(claimed, claimed_at=None)
    assert spoken(ROW, free)[1].endswith(": not told yet")


@pytest.mark.parametrize("kind", list(NoticeKind))
@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("surface", [*Surface, None])
def test_every_row_of_the_ledger_can_be_said(
    kind: NoticeKind, act: Act, surface: Surface | None
) -> None:
    odd = replace(TOLD, kind=kind, act=act, surface=surface, due_on=None, due_time=None)
    entry = ledger_wording.entries(ROW, WRITTEN, [odd], ZONE, TODAY)[1]
    assert "Fri 27 Nov 10:00" in entry.head
    assert "10:02" in entry.text
    assert "{" not in entry.spoken
