"""TZ of a vCard: the name of a zone is read, everything else is kept as it came."""

from __future__ import annotations

import pytest

from smallcrm.domain.records import CustomerDraft, PropertyDraft
from smallcrm.formats import vcard, vcard_writer, vcard_zone
from smallcrm.formats.vcard_writer import Version
from smallcrm.formats.vcard_zone import NAME

ZONE = PropertyDraft(NAME, "TZ:Europe/Lisbon")


def card(*lines: str, version: str = "4.0") -> CustomerDraft:
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", "FN:Ana", *lines, "END:VCARD", ""))
    (draft,) = vcard.parse(text.encode()).drafts
    return draft


@pytest.mark.parametrize(
    "line",
    [
        "TZ:Europe/Lisbon",
        "TZ;VALUE=text:Europe/Lisbon",
        "tz;value=TEXT: Europe/Lisbon ",
        "TZ:Europe/Li\r\n sbon",
    ],
)
def test_the_name_of_a_zone_is_read(line: str) -> None:
    assert card(line).properties == (ZONE,)


@pytest.mark.parametrize("name", ["America/Argentina/Ushuaia", "Etc/GMT+5", "UTC", "Asia/Tokyo"])
def test_names_of_all_forms(name: str) -> None:
    assert card(f"TZ:{name}").properties == (PropertyDraft(NAME, f"TZ:{name}"),)


@pytest.mark.parametrize(
    "line",
    [
        "TZ:-05:00",
        "TZ:-0500",
        "TZ;VALUE=utc-offset:-0500",
        "TZ;VALUE=uri:https://example.org/Europe/Lisbon",
        "TZ;VALUE=text:-05:00\\; EST\\; Raleigh/North America",
        "TZ:Raleigh/North America",
        "TZ:EST",
        "TZ:localtime",
        "TZ:Europe/Nowhere",
        "TZ:europe/lisbon!",
        "TZ:../Europe/Lisbon",
        "TZ:/etc/localtime",
        "TZ:posix/Europe/Lisbon",
        "TZ:" + "/".join(["America"] * 40),
        "TZ:Europe/Lisbon\\nX",
    ],
)
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_everything_else_is_kept_and_goes_back_as_it_came(line: str, version: Version) -> None:
    draft = card(line, version=version)
    assert draft.properties == (PropertyDraft("TZ", line),)
    assert line in vcard_writer.write(draft, version).replace("\r\n ", "").split("\r\n")


def test_what_says_more_is_kept_beside_it() -> None:
    for line in ("item1.TZ:Europe/Lisbon", "TZ;TYPE=work;PREF=1:Europe/Lisbon"):
        draft = card(line)
        assert draft.properties == (ZONE, PropertyDraft("TZ", line))
        assert {vcard_zone.of(kept) for kept in draft.properties} == {"Europe/Lisbon"}


def test_of_several_the_first_counts_and_none_is_lost() -> None:
    draft = card("TZ:-0500", "TZ:Europe/Lisbon", "TZ:Asia/Tokyo")
    assert draft.properties == (
        *(PropertyDraft("TZ", "TZ:-0500"), ZONE),
        PropertyDraft("TZ", "TZ:Asia/Tokyo"),
    )


@pytest.mark.parametrize(
    ("version", "line"), [("3.0", "TZ;VALUE=text:Europe/Lisbon"), ("4.0", "TZ:Europe/Lisbon")]
)
def test_it_is_written_as_readers_of_each_version_expect_it(version: Version, line: str) -> None:
    text = vcard_writer.write(CustomerDraft("Ana", properties=(ZONE,)), version)
    assert line in text.split("\r\n")
    assert card(line, version=version).properties == (ZONE,)


def test_what_is_no_such_line_has_no_zone() -> None:
    for kept in (
        PropertyDraft("X-TZ", "X-TZ:Europe/Lisbon"),
        PropertyDraft("TZ", ""),
        PropertyDraft("TZ", "GEO:Europe/Lisbon"),
    ):
        assert vcard_zone.of(kept) == ""
