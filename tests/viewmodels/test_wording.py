"""Every enum, error and code has its words; nothing of the user's is read as a pattern."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from conftest import NOW
from smallcrm.domain import errors
from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.follow_ups import SnoozeChoice
from smallcrm.domain.person_row import PersonRow
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerKind,
    DetailKind,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.when import Unreadable
from smallcrm.viewmodels import dates, passphrase_wording, promises, wording

ROME = ZoneInfo("Europe/Rome")
TODAY = date(2026, 11, 25)


def promise(text: str = "Send quote", name: str = "Sarah Chen", **values: object) -> FollowUpRow:
    start: dict[str, object] = {
        "id": FollowUpId(1),
        "customer_id": None,
        "customer_name": name,
        "customer_kind": CustomerKind.PERSON,
        "text": text,
        "due_on": date(2026, 11, 25),
        "due_time": time(10),
        "state": FollowUpState.OPEN,
        "snooze_count": 0,
    }
    return FollowUpRow(**{**start, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("way", [Way.DONE, Way.UNDONE, Way.REDONE])
def test_every_action_says_what_was_done(action: Action, way: Way) -> None:
    changes = Changes(frozenset(), None, way, action, None, "{x} %n & <b>")
    assert "{x} %n & <b>" in wording.said(changes)
    assert wording.step(action.value, "Ana").startswith("Undo ")
    assert wording.step(action.value, "Ana", redo=True).startswith("Redo ")


def test_what_says_nothing_and_what_counts() -> None:
    assert wording.said(Changes(frozenset(), None, Way.QUIET)) == ""
    assert wording.step("import", "585") == "Undo import of 585 customers"
    assert wording.step("import", "1") == "Undo import of 1 customer"
    long = wording.step("add_customer", "x" * 500)
    assert len(long) < 80


@pytest.mark.parametrize("kind", [errors.FileTooNew, errors.MigrationFailed])
def test_errors_with_two_parts(kind: type) -> None:
    words = wording.error(kind(Path("/a/b.db"), Path("/a/backup.db")))
    assert len(words) > 20


@pytest.mark.parametrize(
    "error",
    [
        *(e(Path("/a/b.db")) for e in (errors.NotOurFile, errors.FileDamaged)),
        *(e(Path("/a/b.db")) for e in (errors.FileMoved, errors.CannotWrite)),
        *(errors.DiskFull(), errors.FileBusy(), errors.NotFound(), errors.Cancelled()),
        errors.InvalidValue("empty"),
        errors.FullThere(Path("/a/b.csv")),
        *(errors.CannotWriteThere(Path("/a/b.csv"), obstacle) for obstacle in errors.Obstacle),
        errors.MigrationFailed(Path("a"), None),
        errors.SmallcrmError(),
    ],
    ids=lambda e: type(e).__name__,
)
def test_every_error_is_a_sentence(error: errors.SmallcrmError) -> None:
    words = wording.error(error)
    assert words.endswith(".")
    assert "{" not in words
    if isinstance(error, errors.CannotWriteThere | errors.FullThere):
        assert "--data-dir" not in words
        assert "/a" in words


def test_every_kind_has_a_name() -> None:
    assert len({wording.interaction_kind(k) for k in InteractionKind}) == len(InteractionKind)
    assert len({wording.detail_kind(k) for k in DetailKind}) == len(DetailKind)
    assert {wording.invalid(u.value) for u in Unreadable if u is not Unreadable.EMPTY}
    assert all(wording.snooze(c, TODAY, "now").endswith(", now") for c in SnoozeChoice)


@pytest.mark.parametrize(
    "code",
    [
        *("no_colon", "no_end", "no_name", "bad_date", "bad_encoding", "too_many", "garbage"),
        *("too_long",),
    ],
)
def test_every_problem_of_a_card_has_words(code: str) -> None:
    words = wording.card_problem(CardProblem(3, 41, code, "x{code}", rejected=True))
    assert words.startswith("Card 3, line 41: ")
    assert code not in words.replace("x{code}", "")
    assert "left out" in words


@pytest.mark.parametrize("code", ["empty", "missing", "not_vcard", "too_large", "unreadable"])
def test_every_file_error_has_words_of_its_own(code: str) -> None:
    assert wording.file_error(code) != wording.file_error("unknown")


@pytest.mark.parametrize(
    ("due", "at", "chip"),
    [
        (22, None, "3 days late"),
        (24, None, "1 day late"),
        (25, None, "Today"),
        (25, time(10), "Today 10:00"),
        (26, None, "Tomorrow"),
        (27, time(10), "Fri 10:00"),
        (30, None, "Mon"),
    ],
)
def test_chips(due: int, at: time | None, chip: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert dates.due_chip(date(2026, 11, due), at, TODAY) == chip


def test_days_far_off_and_of_other_years() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert dates.due_chip(date(2026, 12, 9), None, TODAY) == "9 Dec"
    assert dates.day(date(2027, 1, 5), TODAY) == "Tue 5 Jan 2027"
    assert dates.moment(NOW, ROME, TODAY) == "Wed 25 Nov, 14:30"
    midnight = datetime(2026, 11, 25, tzinfo=ROME)
    assert dates.moment(midnight, ROME, TODAY) == "Wed 25 Nov"


def test_the_locale_orders_day_and_month() -> None:
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert dates.day(date(2026, 11, 27), TODAY) == "Fri Nov 27"
        assert dates.clock(time(15)) == "3:00\u202fPM"
        assert dates.yearly(5, 3, None) == "May 3"
    finally:
        QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "yesterday"),
        (5, "5 days ago"),
        (15, "2 weeks ago"),
        (124, "4 months ago"),
        (800, "2 years ago"),
    ],
)
def test_how_long_ago(days: int, words: str) -> None:
    assert dates.ago(date.fromordinal(TODAY.toordinal() - days), TODAY) == words


def test_lines_of_rows() -> None:
    row = PersonRow(1, "A", CustomerKind.PERSON, "Acme", "a", InteractionKind.CALL, NOW)  # type: ignore[arg-type]
    assert wording.person_line(row, ROME, TODAY) == "Acme · called today"
    firm = PersonRow(1, "A", CustomerKind.COMPANY, "", "a")  # type: ignore[arg-type]
    assert wording.person_line(firm, ROME, TODAY) == "Company"
    assert wording.affiliation(AffiliationDraft("Acme", "Owner")) == "Owner, Acme"
    birthday = OccasionDraft(OccasionKind.BIRTHDAY, 5, 3)
    assert wording.occasion(birthday) == "Birthday, 3 May"


def test_promises_in_words() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert promises.when(promise(), TODAY) == "10:00"
    late = promise(due_on=date(2026, 11, 22), snooze_count=2)
    assert promises.when(late, TODAY) == "3 days late, snoozed 2×"
    assert promises.tone(late, TODAY) == "late"
    assert promises.when(promise(due_on=None), TODAY) == "no date"
    assert promises.spoken(promise(), TODAY) == "Sarah Chen, Send quote, 10:00, today"
    assert promises.tone(promise(state=FollowUpState.DONE), TODAY) == ""


def test_after_a_change_the_second_folder_that_is_away_is_said_to_be_as_it_was() -> None:
    said = passphrase_wording.changed(2, 0, away=True, again=True)
    assert said.startswith("The passphrase is changed. That of 2 backups too.")
    assert "the backups in it keep the old passphrase until it is back" in said
    assert "the backups in it have none until" in passphrase_wording.changed(2, 0, away=True)
