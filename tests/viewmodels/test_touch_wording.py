"""Silences, rhythms and yearly days in words; and yearly days in a field, there and back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from smallcrm.domain.cadence import Rhythm, Silence
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerId,
    CustomerKind,
    DetailId,
    DetailKind,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.domain.when import Words
from smallcrm.viewmodels import dates, edits, touch_wording

TODAY = date(2026, 11, 25)
SIX_WEEKS = CadenceDraft(6, CadenceUnit.WEEK)


def touch(silence: Silence, words: str = "") -> TouchRow:
    on, kind = TODAY - timedelta(days=silence.days), InteractionKind.CALL
    person = CustomerId(1), "May Wong", CustomerKind.PERSON
    return TouchRow(*person, silence, on, kind, words) if words else TouchRow(*person, silence)


def near(kind: OccasionKind, turns: int | None, label: str = "") -> OccasionRow:
    draft = OccasionDraft(kind, 11, 28, None, label)
    person = CustomerId(1), "Ben", CustomerKind.PERSON
    return OccasionRow(DetailId(1), *person, draft, date(2026, 11, 28), 3, turns)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        *((1, "1 day"), (13, "13 days"), (14, "2 weeks"), (42, "6 weeks"), (60, "9 weeks")),
        *((61, "2 months"), (124, "4 months"), (729, "24 months"), (730, "2 years")),
    ],
)
def test_a_span_is_told_about(days: int, words: str) -> None:
    assert dates.span(days) == words


def test_a_silence_says_against_what() -> None:
    usual = Silence(124, 2.0, usual_days=42)
    own = Silence(62, 0.5, Rhythm(SIX_WEEKS))
    tagged = Silence(62, 0.5, Rhythm(CadenceDraft(1, CadenceUnit.MONTH), "design"))
    never = Silence(62, 0.5, Rhythm(SIX_WEEKS), has_contact=False)
    assert touch_wording.silence(usual) == "4 months (usually 6 weeks)"
    assert touch_wording.silence(own) == "2 months (every 6 weeks)"
    assert touch_wording.silence(tagged) == "2 months (every month, #design)"
    assert touch_wording.silence(never) == "no contact yet (every 6 weeks)"
    assert touch_wording.notice(touch(usual)) == "May Wong: 4 months, usually every 6 weeks"
    assert touch_wording.notice(touch(own)) == "May Wong: 2 months"
    assert touch_wording.notice(touch(never)) == "May Wong: no contact yet"


def test_the_last_words_stand_on_one_line() -> None:
    silence = Silence(124, 2.0, usual_days=42)
    assert touch_wording.last_words(touch(silence), TODAY) == ""
    words = touch_wording.last_words(touch(silence, "Waiting for\nthe  lease"), TODAY)
    assert words == "Call, 24 Jul: “Waiting for the lease”"
    long = touch_wording.last_words(touch(silence, "word " * 100), TODAY)
    assert long.endswith("word…”")
    assert len(long) < 150


def test_a_yearly_day_says_which_and_how_many() -> None:
    birthday, other = OccasionKind.BIRTHDAY, OccasionKind.OTHER
    assert touch_wording.occasion(near(birthday, None)) == "Birthday"
    assert touch_wording.occasion(near(birthday, 40)) == "Birthday, turns 40"
    assert touch_wording.occasion(near(OccasionKind.ANNIVERSARY, 10)) == "Anniversary, 10 years"
    assert touch_wording.occasion(near(other, 1, "Shop opened")) == "Shop opened, 1 year"
    assert touch_wording.occasions_heading((near(birthday, 1),)) == "Birthdays"
    mixed = (near(birthday, 1), near(other, 1))
    assert touch_wording.occasions_heading(mixed) == "Yearly days"


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(0, "today"), (1, "tomorrow"), (3, "Saturday"), (6, "Tuesday"), (14, "Wed 9 Dec")],
)
def test_a_near_day_goes_by_its_name(ahead: int, words: str) -> None:
    assert dates.coming_day(TODAY + timedelta(days=ahead), TODAY) == words


@pytest.mark.parametrize("locale", ["en_GB", "en_US"])
@pytest.mark.parametrize("year", [None, 1984])
@pytest.mark.parametrize("ahead", [None, 0, 1, 7, 30])
def test_what_a_field_shows_of_a_yearly_day_means_the_same_when_it_is_kept(
    qtbot: QtBot, locale: str, year: int | None, ahead: int | None
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        draft = OccasionDraft(OccasionKind.BIRTHDAY, 2, 29, year, "", ahead)
        words = Words(month_first=dates.month_first())
        assert edits.read(DetailKind.OCCASION, edits.text_of(draft), words, draft) == draft
        assert edits.relabel(draft, "Name day") == OccasionDraft(
            OccasionKind.OTHER, 2, 29, year, "Name day", ahead
        )
    finally:
        QLocale.setDefault(before)


def test_a_day_that_is_none_says_so() -> None:
    said = edits.read(DetailKind.OCCASION, "3 may, soon", Words())
    assert said == "This is not a day. Try “3 May”, “fri” or “2026-12-04”."
