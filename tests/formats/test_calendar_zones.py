"""What the names of zones in calendar files mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.formats.calendar_lines import Component, Property
from smallcrm.formats.calendar_zones import FileZone, Zones


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("/Europe/Paris", "Europe/Paris"),
        ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
        (
            "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta",
            "America/Argentina/Salta",
        ),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(GMT+01.00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC+01:00) Nowhere, Berlin", "Europe/Berlin"),
        ("(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Canberra"),
        ("UTC", "UTC"),
    ],
)
def test_names(name: str, key: str) -> None:
    assert Zones().find(name) == ZoneInfo(key)


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("(UTC+05:30) Somewhere", 5.5),
        ("GMT-3", -3),
        ("(UTC−02:00) Coordinated", -2),
        ("(UTC+03:00) Berlin", 3),
        ("(UTC) Coordinated Universal Time", 0),
        ("(UTC+01:00) Odd Time (no such)", 1),
    ],
)
def test_hours_in_a_name(name: str, hours: float) -> None:
    zone = Zones().find(name)
    assert zone is not None
    assert zone.utcoffset(datetime(2026, 1, 1, tzinfo=UTC)) == timedelta(hours=hours)


@pytest.mark.parametrize("name", ["", "Nowhere", "(UTC+99:00) x", "Customized Time Zone"])
def test_nobody_knows_them(name: str) -> None:
    assert Zones().find(name) is None


def component(name: str, **values: str) -> Component:
    properties = [Property(k.replace("_", "-"), {}, v) for k, v in values.items()]
    return Component(name, 1, properties)


def zone(*observances: Component, name: str = "Own") -> Zones:
    found = Zones()
    found.learn(Component("VTIMEZONE", 1, [Property("TZID", {}, name)], inner=list(observances)))
    return found


STANDARD = component(
    *("STANDARD",),
    DTSTART="16010101T030000",
    TZOFFSETFROM="+0200",
    TZOFFSETTO="+0100",
    RRULE="FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10;BYHOUR=3",
)
DAYLIGHT = component(
    *("DAYLIGHT",),
    DTSTART="16010101T020000",
    TZOFFSETFROM="+0100",
    TZOFFSETTO="+0200",
    RRULE="FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
)


def test_a_zone_that_the_file_describes_is_as_the_real_one() -> None:
    found = zone(STANDARD, DAYLIGHT).find("Own")
    assert isinstance(found, FileZone)
    real = ZoneInfo("Europe/Berlin")
    at = datetime(1999, 1, 1, 12)  # noqa: DTZ001
    for _ in range(2000):
        assert found.utcoffset(at) == real.utcoffset(at)
        at += timedelta(days=5, hours=1)
    assert (found.dst(at), found.tzname(at)) == (timedelta(), "")
    assert found.utcoffset(None) == timedelta(hours=1)


def test_before_all_and_without_rules() -> None:
    once = component(
        *("STANDARD",), DTSTART="20100101T000000", TZOFFSETTO="-0330", RDATE="20200101T000000,x"
    )
    later = component(
        *("DAYLIGHT",), DTSTART="20150101T000000", TZOFFSETFROM="-0330", TZOFFSETTO="-023015"
    )
    found = zone(once, later).find("Own")
    assert found is not None
    half = timedelta(hours=-3, minutes=-30)
    for year, offset in (
        (2000, half),
        (2012, half),
        (2015, timedelta(hours=-2, minutes=-30, seconds=-15)),
        (2020, half),
    ):
        at = datetime(year, 6, 1)  # noqa: DTZ001
        assert found.utcoffset(at) == offset
    for year in (1, 9999):
        assert found.utcoffset(datetime(year, 6, 1)) is not None  # noqa: DTZ001


@pytest.mark.parametrize(
    "broken",
    [
        component("STANDARD", DTSTART="x", TZOFFSETTO="+0100"),
        component("STANDARD", DTSTART="20100101", TZOFFSETTO="+0100"),
        component("STANDARD", DTSTART="20100101T000000", TZOFFSETTO="one"),
        component("STANDARD", DTSTART="20100101T000000", TZOFFSETTO="+9900"),
        component("OTHER", DTSTART="20100101T000000", TZOFFSETTO="+0100"),
    ],
)
def test_a_description_that_says_nothing(broken: Component) -> None:
    assert zone(broken).find("Own") is None
    assert zone(STANDARD, name="").find("Own") is None


def test_a_rule_that_would_never_end_is_left_out() -> None:
    rule = component(
        *("STANDARD",), DTSTART="16010101T000000", TZOFFSETTO="+0100", RRULE="FREQ=SECONDLY"
    )
    weekly = component(
        *("DAYLIGHT",), DTSTART="16010102T000000", TZOFFSETTO="+0200", RRULE="FREQ=WEEKLY"
    )
    found = zone(rule, weekly).find("Own")
    assert found is not None
    assert found.utcoffset(datetime(2026, 1, 1)) == timedelta(hours=2)  # noqa: DTZ001
