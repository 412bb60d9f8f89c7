"""Small rules that live on records and changes, and the clock that stands."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from smallcrm.domain import errors
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.records import CustomerId, InteractionKind
from smallcrm.domain.reports import FileReport, ImportReport


def test_a_plain_note_is_no_contact() -> None:
    assert {k for k in InteractionKind if not k.is_contact} == {InteractionKind.NOTE}


def test_changes_that_name_nobody_touch_everybody() -> None:
    some = Changes(frozenset({Thing.DETAIL}), frozenset({CustomerId(1)}), Way.DONE)
    assert some.touches(CustomerId(1))
    assert not some.touches(CustomerId(2))
    assert Changes(frozenset(), None, Way.QUIET).touches(CustomerId(2))


def test_an_import_report_adds_up_its_files() -> None:
    report = ImportReport((FileReport("a", 3, 1, 1, 1), FileReport("b", 2, 2, 0, 0)))
    assert (report.new, report.joined, report.rejected) == (3, 1, 1)


def test_the_clock_stands_in_its_zone() -> None:
    clock = FixedClock(datetime(2026, 11, 25, 13, 30, tzinfo=UTC), ZoneInfo("Asia/Tokyo"))
    assert local_now(clock).hour == 22
    assert clock.now() == clock.moment


def test_every_known_error_carries_no_sentence_for_people() -> None:
    assert issubclass(errors.NotFound, errors.SmallcrmError)
    assert errors.InvalidValue("empty").code == "empty"
