"""The words of every notice: short enough, plain, and no more of a customer than is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smallcrm.domain.cadence import Rhythm, Silence
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerId,
    CustomerKind,
    DetailId,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
    Side,
)
from smallcrm.domain.reminder_settings import Names
from smallcrm.domain.reminders import Due, Telling
from smallcrm.services.reminders import Claimed
from smallcrm.viewmodels import notice_wording
from smallcrm.viewmodels.notice_wording import Around, Away

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=ROME)
TODAY = NOW.date()
AROUND = Around(NOW, ROME)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def row(name: str, text: str, due_on: date = TODAY, at: time | None = None) -> FollowUpRow:
    return FollowUpRow(
        id=FollowUpId(1),
        customer_id=None,
        customer_name=name,
        customer_kind=CustomerKind.PERSON,
        text=text,
        due_on=due_on,
        due_time=at,
        state=FollowUpState.OPEN,
        snooze_count=0,
    )


SARAH = replace(
    row("Sarah Chen", "send quote, two options", at=time(10)),
    origin_kind=InteractionKind.CALL,
    origin_at=datetime(2026, 11, 24, 9, tzinfo=UTC),
    origin_body="wants it before the board meets",
)
ANA = row("Ana Lima", "call", at=time(15))
TOM = row("Tom Baker", "send corrected invoice", TODAY - timedelta(days=3))
BEN, MAY = row("Ben O'Neil", "check the proof"), row("May Wong", "menu")


def yearly(name: str, days: int = 0, kind: OccasionKind = OccasionKind.BIRTHDAY) -> OccasionRow:
    on = TODAY + timedelta(days=days)
    draft = OccasionDraft(kind, on.month, on.day)
    who = CustomerId(1), name, CustomerKind.PERSON
    return OccasionRow(DetailId(1), *who, draft, on, days, None)


def silent(name: str, days: int, usual: int = 0) -> TouchRow:
    rhythm = None if usual else Rhythm(CadenceDraft(6, CadenceUnit.WEEK))
    found = Silence(days, 1.0, rhythm, usual)
    return TouchRow(CustomerId(1), name, CustomerKind.PERSON, found)


def claimed(
    kind: NoticeKind,
    due: tuple[FollowUpRow, ...] = (),
    listed: tuple[FollowUpRow, ...] = (),
    *,
    uncertain: bool = False,
) -> Claimed:
    parts = tuple(Due(r.id, r.due_on or TODAY, r.due_time, NOW, uncertain=uncertain) for r in due)
    return Claimed(Telling(kind, NOW, parts, uncertain=uncertain), due, listed)


SAID = [
    (
        claimed(NoticeKind.DUE, (SARAH,)),
        AROUND,
        "Sarah Chen: send quote, two options",
        "Due now. From: Call, 24 Nov: “wants it before the board meets”",
    ),
    (
        claimed(NoticeKind.DUE, (replace(ANA, side=Side.THEIRS),)),
        AROUND,
        "Ana Lima: call",
        "You wait for it, due now.",
    ),
    (
        claimed(NoticeKind.DUE, (SARAH, ANA), (BEN, MAY)),
        AROUND,
        "4 follow-ups are due now",
        "Sarah Chen: send quote, two options, 10:00. Ana Lima: call, 15:00. "
        "Ben O'Neil: check the proof. And 1 more.",
    ),
    (
        claimed(NoticeKind.DIGEST, (BEN,), (TOM, SARAH)),
        replace(AROUND, yearly=(yearly("May Wong"),)),
        "Today: 3 follow-ups, 1 birthday",
        "Tom Baker: send corrected invoice, 3 days late. Ben O'Neil: check the proof. "
        "Sarah Chen: send quote, two options, 10:00. Birthday: May Wong.",
    ),
    (
        claimed(NoticeKind.DIGEST),
        replace(AROUND, yearly=(yearly("May Wong"), yearly("Ben O'Neil", 3))),
        "Today: 2 birthdays",
        "Birthday: May Wong. Birthday: Ben O'Neil, Saturday.",
    ),
    (
        claimed(NoticeKind.DIGEST),
        replace(AROUND, yearly=(yearly("May Wong", 1, OccasionKind.ANNIVERSARY),)),
        "Today: 1 yearly day",
        "Anniversary: May Wong, tomorrow.",
    ),
    (
        claimed(NoticeKind.AWAY, (ANA, BEN)),
        replace(AROUND, away=Away.ASLEEP),
        "2 follow-ups came due while this was asleep",
        "Ana Lima: call, 15:00. Ben O'Neil: check the proof.",
    ),
    (
        claimed(NoticeKind.AWAY, (ANA,), uncertain=True),
        replace(AROUND, away=Away.OFF),
        "1 follow-up came due while this was off",
        "May have been shown before. Ana Lima: call, 15:00.",
    ),
    (
        claimed(NoticeKind.LATE, (), (TOM,)),
        AROUND,
        "Tom Baker: send corrected invoice",
        "Third day late. Do it, move it, or drop it?",
    ),
    (
        claimed(NoticeKind.LATE, (), (replace(TOM, due_on=date(2026, 11, 20), side=Side.THEIRS),)),
        AROUND,
        "Tom Baker: send corrected invoice",
        "5 days late. Ask for it, move it, or drop it?",
    ),
    (
        claimed(NoticeKind.QUIET),
        replace(AROUND, silent=(silent("May Wong", 122, 42), silent("Will Park", 61))),
        "2 customers have gone quiet",
        "May Wong: 4 months, usually every 6 weeks. Will Park: 2 months.",
    ),
    (
        claimed(NoticeKind.PAUSED),
        replace(AROUND, until=datetime(2026, 11, 26, 8, tzinfo=UTC)),
        "Reminders are paused",
        "They start again: Tomorrow 09:00. Nothing is lost; Today keeps the list.",
    ),
    (
        claimed(NoticeKind.PAUSED),
        AROUND,
        "Reminders are paused",
        "They start again when you say so. Nothing is lost; Today keeps the list.",
    ),
]


@pytest.mark.parametrize(("what", "around", "title", "body"), SAID)
def test_each_says_this(what: Claimed, around: Around, title: str, body: str) -> None:
    assert notice_wording.words(what, around) == (title, body)


@pytest.mark.parametrize(("what", "around"), [(w, a) for w, a, _, _ in SAID])
@pytest.mark.parametrize("names", [Names.HIDDEN, Names.NAME])
def test_what_is_hidden_is_not_shown(what: Claimed, around: Around, names: Names) -> None:
    title, body = notice_wording.words(what, replace(around, names=names))
    for each in (*what.due, *what.listed):
        assert each.text not in title + body
        assert names is Names.NAME or each.customer_name not in title + body
        assert each.origin_body == "" or each.origin_body not in body
    if names is Names.HIDDEN:
        names_of_them = ("May Wong", "Will Park", "Ben O'Neil")
        assert not any(name in title + body for name in names_of_them)


TEXTS = st.text(max_size=300)


@given(
    st.sampled_from([k for k in NoticeKind if k is not NoticeKind.TEST]),
    st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=6),
    st.sampled_from(Names),
    st.sampled_from(Away),
    st.lists(TEXTS, max_size=5),
)
def test_all_fit(
    kind: NoticeKind,
    people: list[tuple[str, str]],
    names: Names,
    away: Away,
    words: list[str],
) -> None:
    rows = tuple(row(name, text) for name, text in people)
    around = replace(AROUND, names=names, away=away, yearly=tuple(map(yearly, words)))
    around = replace(around, silent=tuple(silent(name, 99) for name in words))
    for what in (claimed(kind, rows), claimed(kind, (), rows), claimed(kind, rows, rows)):
        title, body = notice_wording.words(what, around)
        assert 0 < len(title) <= 48
        assert 0 < len(body) <= 200
        assert "\n" not in title + body


def test_the_test_notice_fits() -> None:
    title, body = notice_wording.test(AROUND)
    assert len(title) <= 48
    assert "10:00" in body


def test_buttons() -> None:
    def of(kind: NoticeKind, *, alone: bool) -> list[str]:
        return [action for action, _ in notice_wording.buttons(kind, alone=alone)]

    assert of(NoticeKind.DUE, alone=True) == ["default", "done", "hour"]
    assert of(NoticeKind.DUE, alone=False) == ["default"]
    assert of(NoticeKind.PAUSED, alone=False) == ["default", "resume"]
