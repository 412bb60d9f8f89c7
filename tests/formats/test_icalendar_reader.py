"""Calendars as many programs write them, and as nobody should."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest

from formats.calendars import AMSTERDAM, codes, component, event, parse, todo
from smallcrm.domain.arrivals import EventDraft, Party
from smallcrm.formats import icalendar_reader

# --- files -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "cards", "read", "told"),
    [
        ((), 0, 0, []),
        (("BEGIN:VCALENDAR", "END:VCALENDAR"), 0, 0, []),
        (("BEGIN:VEVENT", "SUMMARY:a", "END:VEVENT"), 1, 1, []),
        (("BEGIN:VEVENT", "SUMMARY:a"), 1, 1, ["no_end"]),
        (("BEGIN:VEVENT", "SUMMARY:a", "BEGIN:VEVENT", "SUMMARY:b"), 2, 2, ["no_end", "no_end"]),
        (("BEGIN:VEVENT", "SUMMARY:a", "END:VCALENDAR"), 1, 1, ["no_end"]),
        (("BEGIN:VEVENT", "END:VEVENT"), 1, 0, ["nothing_in_it"]),
        (("BEGIN:VEVENT", "SUMMARY:a", "rubbish", "END:VEVENT"), 1, 1, []),
        (("BEGIN:VEVENT", "UID:a", "rubbish", "END:VEVENT"), 1, 1, ["no_colon"]),
        (("END:VEVENT", "END:VALARM", "stray", "X:y"), 0, 0, []),
        (("begin : vevent", "summary:a", "end:VEVENT"), 1, 1, []),
        (("  BEGIN:VEVENT", "  UID:1", "  SUMMARY:a", "   b", "  END:VEVENT"), 1, 1, []),
        (
            ("BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "END:X-A", "END:VALARM", "END:VEVENT"),
            1,
            1,
            [],
        ),
        (("BEGIN:X-VENUE", "X-NAME:a", "END:X-VENUE"), 0, 0, []),
        (("BEGIN:VFREEBUSY", "DTSTART:20260101", "END:VFREEBUSY"), 0, 0, []),
        (("BEGIN:VEVENT", "SUMMARY:a", "BEGIN:VALARM", "SUMMARY:b", "END:VEVENT"), 1, 1, []),
    ],
)
def test_what_begins_is_counted(
    lines: tuple[str, ...], cards: int, read: int, told: list[str]
) -> None:
    found = parse(*lines)
    assert (found.cards, len(found.arrivals), codes(found)) == (cards, read, told)


def test_what_stands_in_an_alarm_is_not_the_events() -> None:
    alarm = ("BEGIN:VALARM", "SUMMARY:b", "BEGIN:VALARM", "END:VALARM", "END:VALARM")
    assert event("UID:1", *alarm, "SUMMARY:a").title == "a"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252"])
def test_line_ends_and_letters(end: str, encoding: str) -> None:
    text = end.join(("BEGIN:VEVENT", "SUMMARY:Größe, Frühstück", "END:VEVENT", ""))
    (found,) = icalendar_reader.parse(text.encode(encoding)).arrivals
    assert isinstance(found, EventDraft)
    assert found.title == "Größe, Frühstück"


def test_a_letter_that_is_folded_in_its_middle() -> None:
    data = b"BEGIN:VEVENT\nSUMMARY:Gr\xc3\n \xb6\xc3\x9fe\nEND:VEVENT"
    (found,) = icalendar_reader.parse(data).arrivals
    assert isinstance(found, EventDraft)
    assert found.title == "Größe"


def test_utf_16() -> None:
    text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Όνομα\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    for encoding in ("utf-16", "utf-16-le"):
        (found,) = icalendar_reader.parse(text.encode(encoding)).arrivals
        assert isinstance(found, EventDraft)
        assert found.title == "Όνομα"


def test_a_text_that_was_not_folded_goes_on() -> None:
    found = event("DESCRIPTION:one", "two", "", "three: 3", "UID:1")
    assert found.text == "one\ntwo"


def test_quoted_printable_of_vcalendar_1() -> None:
    found = event(
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=B6=", "=C3=9Fe", "DTSTART:20260101"
    )
    assert found.title == "Größe"
    assert found.starts == date(2026, 1, 1)


def test_huge_values_are_cut_and_told() -> None:
    found = component("VEVENT", "SUMMARY:a", "X-PICTURE:" + "A" * 700_000, "DTSTART:20260101")
    assert codes(found) == ["too_long"]
    assert isinstance(found.arrivals[0], EventDraft)
    assert found.arrivals[0].starts == date(2026, 1, 1)
    folded = component("VEVENT", "SUMMARY:a", "X-P:", *[" " + "A" * 70] * 5000, "DTSTART:20260101")
    assert codes(folded) == ["too_long"]
    many = component("VEVENT", "SUMMARY:a", *["X-A:" + "b" * 1000] * 3000)
    assert codes(many) == ["too_long"]
    assert event("SUMMARY:" + "a" * 1000).title == "a" * 499 + "…"


def test_too_many_are_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icalendar_reader, "MAX_ITEMS", 2)
    found = parse(*["BEGIN:VEVENT", "UID:1", "END:VEVENT"] * 4)
    assert (found.cards, len(found.arrivals), codes(found)) == (4, 2, ["too_many"])


def test_many_troubles_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icalendar_reader, "MAX_PROBLEMS", 3)
    found = parse(*["BEGIN:VEVENT", "UID:1", "DTSTART:x", "END:VEVENT"] * 9)
    assert codes(found) == ["no_such_day"] * 3


def test_it_tells_how_far_it_is_and_stops_when_told() -> None:
    data = b"BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\n" * 20_000
    steps: list[tuple[int, int]] = []
    found = icalendar_reader.parse(
        BytesIO(data), progress=lambda *step: steps.append(step), size=len(data)
    )
    assert found.cards == 20_000
    assert steps[-1] == (len(data), len(data))
    assert len(steps) > 5
    stopped = icalendar_reader.parse(data, cancelled=lambda: True)
    assert stopped.cards < 5_000


# --- events ------------------------------------------------------------------------------------


def test_an_event() -> None:
    found = event(
        *("UID:1", "SUMMARY:Lunch\\, long", "LOCATION:Café\\; Delft", "DESCRIPTION:a\\nb\\\\c"),
        *("DTSTART;TZID=Europe/Amsterdam:20261125T120000", "DURATION:PT1H30M"),
        *('ORGANIZER;CN="Lima, Ana":MAILTO:Ana@Lima.example', "ATTENDEE:mailto:tom@baker.example"),
        *("ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@x.example", "ATTENDEE;CN=Zoe:invalid:nomail"),
        "ATTENDEE:nobody",
        *("ATTENDEE;EMAIL=may@w.example;CN=may@w.example:/o=exchange/cn=may", "STATUS:CONFIRMED"),
    )
    assert (found.title, found.place, found.text) == ("Lunch, long", "Café; Delft", "a\nb\\c")
    assert found.starts == datetime(2026, 11, 25, 12, tzinfo=AMSTERDAM)
    assert found.ends == datetime(2026, 11, 25, 13, 30, tzinfo=AMSTERDAM)
    assert found.parties == (
        Party("ana@lima.example", "Lima, Ana"),
        Party("tom@baker.example"),
        Party("", "Zoe"),
        Party("may@w.example"),
    )


@pytest.mark.parametrize(
    ("line", "starts"),
    [
        ("DTSTART:20261125", date(2026, 11, 25)),
        ("DTSTART;VALUE=DATE:20261125", date(2026, 11, 25)),
        ("DTSTART:2026-11-25", date(2026, 11, 25)),
        ("DTSTART:20261125T1030", datetime(2026, 11, 25, 10, 30)),  # noqa: DTZ001
        ("DTSTART:20261125T103000Z", datetime(2026, 11, 25, 10, 30, tzinfo=UTC)),
        ("DTSTART:20261125T103060Z", datetime(2026, 11, 25, 10, 30, 59, tzinfo=UTC)),
        ("DTSTART:20261125T240000Z", datetime(2026, 11, 26, tzinfo=UTC)),
        ("DTSTART:20261125T103000-0100", datetime(2026, 11, 25, 11, 30, tzinfo=UTC)),
        ("DTSTART;TZID=UTC:20261125T103000", datetime(2026, 11, 25, 10, 30, tzinfo=UTC)),
        ("DTSTART;TZID=Nowhere:20261125T103000Z", datetime(2026, 11, 25, 10, 30, tzinfo=UTC)),
        ("DTSTART;;VALUE=DATE-TIME:20261125T103000Z", datetime(2026, 11, 25, 10, 30, tzinfo=UTC)),
        (
            'DTSTART;TZID="W. Europe Standard Time:20261125T103000"',
            datetime(2026, 11, 25, 10, 30, tzinfo=ZoneInfo("Europe/Berlin")),
        ),
        (
            "DTSTART;TZID=(GMT+10:00) Canberra, Melbourne, Sydney:20261125T103000",
            datetime(2026, 11, 25, 10, 30, tzinfo=ZoneInfo("Australia/Sydney")),
        ),
    ],
)
def test_starts(line: str, starts: object) -> None:
    assert event(line, "SUMMARY:a").starts == starts


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("DTSTART:20260231", "no_such_day"),
        ("DTSTART:00000101T000000Z", "no_such_day"),
        ("DTSTART:20261125T253000", "no_such_day"),
        ("DTSTART:20261125T106100", "no_such_day"),
        ("DTSTART:soon", "no_such_day"),
        ("DTSTART:99991231T235959Z", "absurd_day"),
        ("DTSTART:16010101T000000Z", "absurd_day"),
        ("DTSTART;TZID=Nowhere:20261125T103000", "unknown_zone"),
    ],
)
def test_starts_that_cannot_be(line: str, code: str) -> None:
    found = component("VEVENT", line, "SUMMARY:a", "DTEND:20260299")
    assert codes(found) == [code]
    (made,) = found.arrivals
    assert isinstance(made, EventDraft)
    if code == "unknown_zone":
        assert made.starts == datetime(2026, 11, 25, 10, 30)  # noqa: DTZ001
    else:
        assert made.starts is None


def test_a_series() -> None:
    found = event(
        *("DTSTART:20261125T100000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20261202T100000Z,20261209"),
        *("RDATE;VALUE=PERIOD:20261203T100000Z/PT1H", "RDATE:20261210Z,rubbish"),
        "RECURRENCE-ID:20261125T100000Z",
    )
    assert found.rule == "FREQ=WEEKLY"
    assert found.without == (datetime(2026, 12, 2, 10, tzinfo=UTC), date(2026, 12, 9))
    assert found.more == (datetime(2026, 12, 3, 10, tzinfo=UTC), date(2026, 12, 10))
    assert found.instead_of == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_what_only_has_further_starts_begins_with_the_first() -> None:
    assert event("RDATE:20261203,20261204").starts == date(2026, 12, 3)
    assert event("RECURRENCE-ID:20261203").starts == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("duration", "ends"),
    [
        ("P1W", datetime(2026, 12, 2, tzinfo=UTC)),
        ("-PT5M", datetime(2026, 11, 24, 23, 55, tzinfo=UTC)),
        ("P9999D", datetime(2054, 4, 11, tzinfo=UTC)),
        ("an hour", None),
    ],
)
def test_durations(duration: str, ends: datetime | None) -> None:
    assert event("DTSTART:20261125T000000Z", f"DURATION:{duration}").ends == ends


def test_without_a_uid_it_goes_by_its_content() -> None:
    one = event("SUMMARY:a", "DTSTART:20261125")
    assert one.uid == event("DTSTART:20261125", "SUMMARY:a").uid
    assert one.uid != event("SUMMARY:b", "DTSTART:20261125").uid


@pytest.mark.parametrize(
    ("line", "onwards"),
    [
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:20261125T100000Z", True),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20261125T110000", True),
        ('RECURRENCE-ID;TZID=Europe/Amsterdam;RANGE="thisandfuture":20261125T110000', True),
        ("RECURRENCE-ID;VALUE=DATE;RANGE=THISANDFUTURE:20261125", True),
        ("RECURRENCE-ID;RANGE=THISANDPRIOR:20261125T100000Z", False),
        ("RECURRENCE-ID;TZID=Europe/Amsterdam:20261125T110000", False),
        ("RECURRENCE-ID;RANGE=THISANDFUTURE:nonsense", False),
    ],
)
def test_what_stands_for_all_that_follow(line: str, onwards: bool) -> None:
    found = event("SUMMARY:a", "DTSTART:20261126T100000Z", line)
    assert found.onwards is onwards
    assert (found.instead_of is not None) is ("nonsense" not in line)


def test_cancelled() -> None:
    assert event("STATUS:CANCELLED", "SUMMARY:a").cancelled
    assert todo("STATUS:Cancelled", "SUMMARY:a").cancelled


# --- things to do ------------------------------------------------------------------------------


def test_a_thing_to_do() -> None:
    found = todo("SUMMARY:Call", "DTSTART:20261124", "DUE:20261125T100000Z", "RRULE:FREQ=DAILY")
    assert found.due == datetime(2026, 11, 25, 10, tzinfo=UTC)
    assert (found.rule, found.done, found.done_at) == ("FREQ=DAILY", False, None)
    assert todo("SUMMARY:Call", "DTSTART:20261124").due == date(2026, 11, 24)
    assert todo("SUMMARY:Call").due is None


@pytest.mark.parametrize(
    "line",
    ["STATUS:COMPLETED", "COMPLETED:20261124T100000", "PERCENT-COMPLETE:100", "COMPLETED:x"],
)
def test_done(line: str) -> None:
    found = todo("SUMMARY:Call", line)
    assert found.done
    assert found.done_at in (None, datetime(2026, 11, 24, 10, tzinfo=UTC))
