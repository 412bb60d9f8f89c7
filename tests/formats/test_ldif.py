from __future__ import annotations

import base64

import pytest

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.records import EmailDraft, LinkDraft, TagDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import ldif


def parsed(text: str) -> ParsedFile:
    return ldif.parse(text.encode())


def codes(found: ParsedFile) -> list[tuple[str, int]]:
    return [(p.code, p.line) for p in found.problems]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"dn: cn=x\n", True),
        (b"version: 1\n\ndn:: Y249eA==\n", True),
        (b"# made by\n\nVersion: 1\n", True),
        ("\ufeffdn: cn=x\n".encode(), True),
        (b"Name,dn: x\n", False),
        (b"", False),
    ],
)
def test_what_it_looks_like(data: bytes, expected: bool) -> None:
    assert ldif.looks_like(data) is expected


def test_folded_lines_options_and_base64() -> None:
    name = base64.b64encode("Zoë Bäcker".encode()).decode()
    latin = base64.b64encode("Köln".encode("cp1252")).decode()
    found = parsed(
        f"version: 1\r\n# a comment\r\n that goes on\r\ndn: cn=x\r\ncn;lang-de:: {name[:8]}\r\n"
        f" {name[8:]}\r\nl:: {latin}\r\nmail: zoe\r\n @b.c\r\n"
    )
    (draft,) = found.drafts
    assert draft.name == "Zoë Bäcker"
    assert EmailDraft("zoe@b.c") in draft.details
    assert draft.details[-1].locality == "Köln"  # type: ignore[union-attr]
    assert found.problems == ()


def test_an_unknown_attribute_is_a_field_and_a_label_is_cut_from_a_link() -> None:
    found = parsed("dn: cn=Zoe\ncn: Zoe\nlabeledURI: http://b.c my page\nl: \ncarLicense: B-ZB 1\n")
    (draft,) = found.drafts
    assert draft.customs == (CustomDraft("carlicense", "B-ZB 1"),)
    assert LinkDraft("http://b.c") in draft.details


def test_a_list_is_a_tag_on_its_members() -> None:
    found = parsed(
        "dn: cn=friends\nobjectclass: groupOfNames\ncn: friends\nmember: cn=Zoe, mail=zoe@b.c\n"
        "member: cn=nobody\n\ndn: cn=Zoe,mail=zoe@b.c\ncn: Zoe\n\n"
        "dn: cn=more\nobjectclass: groupOfNames\nmember: CN=zoe,mail=zoe@b.c\n"
    )
    assert found.cards == 3
    (draft,) = found.drafts
    assert draft.details == (TagDraft("friends"), TagDraft("more"))
    assert codes(found) == [("list_as_tag", 1), ("list_as_tag", 10)]


def test_who_has_no_name_goes_by_the_entrys_own() -> None:
    found = parsed("dn: cn=Zoe\\, Baker,o=x\nl: Berlin\n\ndn: ou=people\nl: Berlin\n")
    assert [d.name for d in found.drafts] == ["Baker Zoe"]
    assert [(p.code, p.line, p.rejected) for p in found.problems] == [("no_name", 4, True)]


def test_what_cannot_be_read_is_told() -> None:
    long = "x" * (ldif.LONGEST + 1)
    found = parsed(
        f"dn: cn=Zoe\ncn: Zoe\nnonsense\nmail:: %%%\njpegPhoto: {long}\nsn:< file:///etc/x\n"
        "birthyear: 1999\nbirthmonth: 2\nbirthday: 31\ndn: cn=Tom\ncn: Tom\n"
    )
    assert [d.name for d in found.drafts] == ["Zoe", "Tom"]
    assert codes(found) == [
        ("no_colon", 3),
        ("bad_encoding", 4),
        ("too_long", 5),
        ("bad_date", 1),
    ]


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ldif, "MOST_ENTRIES", 1)
    found = parsed("dn: cn=a\ncn: a\n\ndn: cn=b\ncn: b\n\ndn: cn=c\ncn: c\n")
    assert [d.name for d in found.drafts] == ["a"]
    assert codes(found) == [("too_many", 4)]
    monkeypatch.setattr(ldif, "MAX_BYTES", 3)
    assert parsed("dn: cn=a\n").error == "too_large"
    assert ldif.parse(b"\n").error == "not_ldif"


def test_progress_and_cancel() -> None:
    told: list[tuple[int, int]] = []
    data = b"dn: cn=a\ncn: a\n"
    ldif.parse(data, "", lambda done, total: told.append((done, total)), lambda: False)
    assert told == [(1, 2)]
    assert ldif.parse(data, "", None, lambda: True).cards == 1


def test_letters_that_are_none_are_told() -> None:
    found = ldif.parse("dn: cn=a\ncn: Zoë ü ö\n".encode() + b"l: \xff\n")
    assert codes(found)[0][0] == "bad_encoding"
