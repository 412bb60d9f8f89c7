"""Yearly days, what Google and Outlook write their own way, and lines taken apart."""

from __future__ import annotations

from datetime import date

import pytest

from formats.calendars import codes, component, event, parse
from smallcrm.domain.arrivals import EventDraft, Party, YearlyDraft
from smallcrm.domain.records import OccasionKind
from smallcrm.formats import calendar_lines, icalendar_reader

# --- yearly days -------------------------------------------------------------------------------


def yearly(*lines: str) -> YearlyDraft:
    (found,) = component("VEVENT", *lines).arrivals
    assert isinstance(found, YearlyDraft)
    return found


RULE = "RRULE:FREQ=YEARLY"


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        (("DTSTART;VALUE=DATE:20260503",), None),
        (("DTSTART;VALUE=DATE:19840503", RULE, "CREATED:20200101T000000Z"), 1984),
        (("DTSTART;VALUE=DATE:20150503", RULE, "CREATED:20150101T000000Z"), None),
        (("DTSTART;VALUE=DATE:16040503", RULE), None),
        (("DTSTART;VALUE=DATE:19840503", RULE), None),
        (("DTSTART:20260503T000000", RULE), None),
        (("DTSTART;VALUE=DATE:20260503", RULE, "X-NEXTCLOUD-BC-YEAR:1984"), 1984),
        (("DTSTART;VALUE=DATE:20260503", "X-NEXTCLOUD-BC-YEAR:0000"), None),
    ],
)
def test_birthdays(lines: tuple[str, ...], year: int | None) -> None:
    assert yearly("SUMMARY:Zoe Baker's birthday", *lines) == YearlyDraft(
        "Zoe Baker", OccasionKind.BIRTHDAY, 5, 3, year, 1
    )


def test_days_of_nextcloud() -> None:
    said = "X-NEXTCLOUD-BC-FIELD-TYPE:"
    day = "DTSTART;VALUE=DATE:19840503"
    found = yearly("SUMMARY:🎂 Zoe Baker (1984)", day, f"{said}BDAY", RULE)
    assert (found.name, found.kind, found.year) == ("Zoe Baker", OccasionKind.BIRTHDAY, 1984)
    found = yearly("SUMMARY:⚭ Zoe Baker", day, f"{said}ANNIVERSARY")
    assert (found.name, found.kind, found.year) == ("Zoe Baker", OccasionKind.ANNIVERSARY, None)
    assert yearly("SUMMARY:Zoe Baker", day, f"{said}DEATHDATE").kind is OccasionKind.OTHER


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:Zoe's birthday", "DTSTART:20260503T100000Z"),
        ("SUMMARY:Zoe's birthday party", "DTSTART;VALUE=DATE:20260503"),
        ("SUMMARY:Zoe's birthday", "DTSTART;VALUE=DATE:20260503", "STATUS:CANCELLED"),
        ("SUMMARY:Zoe's birthday",),
    ],
)
def test_no_birthdays(lines: tuple[str, ...]) -> None:
    assert isinstance(event(*lines), EventDraft)


# --- lines -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "name", "params", "value"),
    [
        ("SUMMARY:a:b", "SUMMARY", {}, "a:b"),
        ("item1.X-A ; B=c:d", "X-A", {"B": "c"}, "d"),
        ('A;CN="x;y:z";B=c:d', "A", {"CN": "x;y:z", "B": "c"}, "d"),
        ('A;CN="a"b":d', "A", {"CN": "ab"}, "d"),
        ("A;CN=x^ny^'z^^:d", "A", {"CN": 'x y"z^'}, "d"),
        ("A;ALONE:d", "A", {"ALONE": ""}, "d"),
        ("A;B=c", "A", {"B": "c"}, ""),
        (
            "EXDATE;TZID=Europe/Paris;VALUE=DATE-TIME:20260101T000000",
            "EXDATE",
            {"TZID": "Europe/Paris"},
            "20260101T000000",
        ),
    ],
)
def test_lines(line: str, name: str, params: dict[str, str], value: str) -> None:
    found = calendar_lines.property_of(line)
    assert found is not None
    assert (found.name, found.params, found.value) == (name, params, value)


def test_no_line() -> None:
    assert calendar_lines.property_of("just words") is None


def test_a_line_without_an_end_is_cut() -> None:
    found = icalendar_reader.parse(b"BEGIN:VEVENT\nUID:1\nSUMMARY:" + b"a" * 3_000_000)
    assert codes(found) == ["too_long", "no_end"]


# --- as Google and Outlook write it --------------------------------------------------------------


def calendar(*lines: str) -> EventDraft:
    found = parse("BEGIN:VCALENDAR", *lines, "BEGIN:VEVENT", "SUMMARY:a", "END:VEVENT").arrivals
    assert isinstance(found[0], EventDraft)
    return found[0]


def test_a_calendar_that_goes_by_its_owners_address() -> None:
    assert calendar("X-WR-CALNAME:Jane@Example.com").own == ("jane@example.com",)
    assert calendar("X-WR-CALNAME:Jane").own == ()
    assert calendar("X-WR-CALNAME", "METHOD").own == ()
    again = ("X-WR-CALNAME:Jane@Example.com", "END:VCALENDAR", "BEGIN:VCALENDAR")
    assert calendar(*again).own == ()


def test_a_calendar_that_calls_off() -> None:
    assert calendar("METHOD:CANCEL").cancelled
    assert not calendar("METHOD:PUBLISH").cancelled


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("DTSTART:20261125T000000", "DTEND:20261126T000000"), True),
        (("DTSTART;TZID=Europe/Paris:20261125T000000", "DURATION:P1D"), True),
        (("DTSTART:20261125T000000Z", "DTEND:20261126T000000Z"), False),
        (("DTSTART:20261125T000000Z", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"), True),
        (("DTSTART:20261125T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE"), False),
        (("DTSTART:20261125T000000", "DTEND:20261125T010000"), False),
        (("DTSTART:20261125T000000", "DTEND:20261125T000000"), False),
        (("DTSTART:20261125T010000", "DTEND:20261126T010000"), False),
    ],
)
def test_whole_days_from_midnight_to_midnight(lines: tuple[str, ...], whole: bool) -> None:
    starts = event("SUMMARY:a", *lines).starts
    assert (starts == date(2026, 11, 25)) is whole


def test_who_will_not_come_is_left_out() -> None:
    line = "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.c"
    assert event("SUMMARY:a", line, "ATTENDEE:mailto:d@e.f").parties == (Party("d@e.f"),)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("one<br>two<br><b>three</b>", "one\ntwo\nthree"),
        ('<a href="https://x.example">link</a>\\nnext', "link\nnext"),
        ("a < b and c > d", "a < b and c > d"),
        ("<https://x.example/y>\\n<b>", "<https://x.example/y>\n<b>"),
    ],
)
def test_descriptions_in_html(written: str, shown: str) -> None:
    assert event("SUMMARY:a", f"DESCRIPTION:{written}").text == shown
