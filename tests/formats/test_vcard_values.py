from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.formats import vcard_values
from smallcrm.formats.vcard_lines import Line, lines


def line(text: str) -> Line:
    (found,) = lines(text.encode())
    assert isinstance(found, Line)
    return found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1985-04-12", (1985, 4, 12)),
        ("19850412", (1985, 4, 12)),
        ("1985-04-12T10:22:00Z", (1985, 4, 12)),
        ("19531015T231000Z", (1953, 10, 15)),
        ("2019-02-10 00:00", (2019, 2, 10)),
        ("1985-4-5", (1985, 4, 5)),
        ("1985/04/05", (1985, 4, 5)),
        ("5.4.1985", (1985, 4, 5)),
        ("--0415", (None, 4, 15)),
        ("--04-15", (None, 4, 15)),
        ("--0229", (None, 2, 29)),
        ("1604-02-29", (None, 2, 29)),
        ("0000-04-15", (None, 4, 15)),
        ("1985-06-31", None),
        ("1985-02-29", None),
        ("---12", None),
        ("1985", None),
        ("4/5/1985", None),
        ("circa 1800", None),
        ("", None),
    ],
)
def test_days(text: str, day: tuple[int | None, int, int] | None) -> None:
    assert vcard_values.day(text) == day


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("TEL;TYPE=CELL,VOICE,PREF:1", "mobile"),
        ("TEL;HOME;FAX:1", "home fax"),
        ("TEL;TYPE=fax,work:1", "work fax"),
        ("TEL;TYPE=IPHONE;TYPE=CELL:1", "mobile"),
        ("TEL;X-School:1", "school"),
        ("TEL:1", ""),
        ("EMAIL;TYPE=INTERNET:a", ""),
        ("TEL;LABEL=Front desk:1", "Front desk"),
        ("ADR;TYPE=HOME;LABEL=1 Main St:;;1 Main St", "home"),
    ],
)
def test_labels_say_what_matters(text: str, label: str) -> None:
    assert vcard_values.label(line(text), None) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [("_$!<Mobile>!$_", "mobile"), ("_$!<HomePage>!$_", "website"), ("Barn", "Barn")],
)
def test_labels_of_apple(text: str, label: str) -> None:
    assert vcard_values.label(line("item1.TEL:1"), line(f"item1.X-ABLabel:{text}")) == label


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("TEL:tel:+1-418;ext=102", PhoneDraft("+1-418 ext. 102")),
        ("TEL:tel:12;phone-context=+1", PhoneDraft("12")),
        ("TEL:\u202a+972 3\u202c", PhoneDraft("+972 3")),
        ("TEL:p1234w9", PhoneDraft("p1234w9")),
        ("TEL: ", None),
        ("EMAIL:mailto:a@b.c", EmailDraft("a@b.c")),
        ('EMAIL:"Zoe" <a@b.c>', EmailDraft("a@b.c")),
        ("EMAIL:<nobody>", EmailDraft("<nobody>")),
        ("EMAIL:", None),
        ("URL:http\\://b.c/a\\,b", LinkDraft("http://b.c/a,b")),
        ("URL:", None),
        ("ADR:1;2;3\\n4;5;6;7;8;9", AddressDraft("3, 4", "2", "1", "5", "6", "7", "8")),
        ("ADR:;;;;;;", None),
        ("BDAY:1985-04-12", OccasionDraft(OccasionKind.BIRTHDAY, 4, 12, 1985)),
        ("BDAY:", None),
        ("X-MS-ANNIVERSARY:20110113", OccasionDraft(OccasionKind.ANNIVERSARY, 1, 13, 2011)),
        ("X-ABDATE:20110113", OccasionDraft(OccasionKind.OTHER, 1, 13, 2011)),
        ("X-OTHER:1", None),
    ],
)
def test_details(text: str, detail: object) -> None:
    assert vcard_values.detail(line(text), "") == (detail, "")


def test_days_with_a_name() -> None:
    dated = line("X-ABDATE:20110113")
    found, _ = vcard_values.detail(dated, "Anniversary")
    assert found == OccasionDraft(OccasionKind.ANNIVERSARY, 1, 13, 2011)
    found, _ = vcard_values.detail(dated, "First order")
    assert found == OccasionDraft(OccasionKind.OTHER, 1, 13, 2011, "First order")


def test_a_day_that_does_not_exist_is_told_and_a_day_in_words_is_not() -> None:
    assert vcard_values.detail(line("BDAY:1985-06-31"), "") == (None, "bad_date")
    assert vcard_values.detail(line("BDAY;VALUE=text:in spring"), "") == (None, "")


def test_tags_leave_out_the_group_of_everybody() -> None:
    found = vcard_values.tags(line("CATEGORIES:#vip,a\\,b;My Contacts,vip,"))
    assert found == [TagDraft("vip"), TagDraft("a,b")]


def test_a_place_in_a_company() -> None:
    found = vcard_values.affiliation(line("ORG:Acme;Sales;North;"), "Head")
    assert found == [AffiliationDraft("Acme", "Head", "Sales, North")]
    assert vcard_values.affiliation(None, "Mayor") == [FactDraft("Mayor")]
    assert vcard_values.affiliation(line("ORG:;"), "") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("N:Doe;John;Q;Dr.;Jr.", "Dr. John Q Doe, Jr."),
        ("N:;;;;Jr.", "Jr."),
        ("N:田中;太郎;;;", "田中 太郎"),
        ("N:;;;;", ""),
    ],
)
def test_names_are_joined_as_they_are_said(text: str, name: str) -> None:
    assert vcard_values.joined_name(vcard_values.name_parts(line(text))) == name


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("vnd/nickname;Jo;1", "nickname", "Jo"),
        ("vnd/nickname;;1", "nickname", None),
        (
            "vnd/contact_event;1975-08-20;2;Met",
            "contact_event",
            OccasionDraft(OccasionKind.OTHER, 8, 20, 1975, "Met"),
        ),
        (
            "vnd/contact_event;1975-08-20;1",
            "contact_event",
            OccasionDraft(OccasionKind.ANNIVERSARY, 8, 20, 1975),
        ),
        ("vnd/contact_event;soon;1;", "contact_event", None),
        ("vnd/contact_event;1975-08-20;9", "contact_event", None),
        ("vnd/relation;Ute;14", "relation", None),
        ("", "", None),
    ],
)
def test_fields_of_android(text: str, kind: str, found: object) -> None:
    assert vcard_values.android_custom(line(f"X-ANDROID-CUSTOM:{text}")) == (kind, found)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("20240501T100000Z", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01", datetime(2024, 5, 1, tzinfo=UTC)),
        (
            "2024-05-01T10:00:00-06:00",
            datetime(2024, 5, 1, 10, tzinfo=timezone(timedelta(hours=-6))),
        ),
        ("2014722T222710Z", None),
        ("", None),
    ],
)
def test_moments(text: str, moment: datetime | None) -> None:
    assert vcard_values.moment(text) == moment
