"""RELATED of a vCard says who introduced somebody, and only that."""

from __future__ import annotations

import pytest

from smallcrm.domain.records import PropertyDraft
from smallcrm.formats import vcard_related
from smallcrm.formats.vcard_lines import Line, lines
from smallcrm.formats.vcard_related import NAME, Related

UUID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
HEAD = "RELATED;ALTID=introducer;TYPE=contact,x-introducer"


@pytest.mark.parametrize(
    ("name", "uid", "written", "read"),
    [
        (
            "Ana Lima",
            f"urn:uuid:{UUID}",
            [f"{HEAD}:urn:uuid:{UUID}", f"{HEAD};VALUE=text:Ana Lima"],
            Related((f"urn:uuid:{UUID}", UUID), "Ana Lima"),
        ),
        (
            "Ana",
            UUID,
            [f"{HEAD}:urn:uuid:{UUID}", f"{HEAD};VALUE=text:Ana"],
            Related((f"urn:uuid:{UUID}", UUID), "Ana"),
        ),
        (
            "A; B, C\\",
            "not a URI",
            [f"{HEAD};VALUE=text:A\\; B\\, C\\\\"],
            Related((), "A; B, C\\"),
        ),
        ("", "https://a.example/1", [f"{HEAD}:https://a.example/1"], None),
    ],
)
def test_what_is_written_is_read(
    name: str, uid: str, written: list[str], read: Related | None
) -> None:
    drafts = vcard_related.written(name, uid)
    assert [draft.line for draft in drafts] == written
    assert vcard_related.read(drafts) == (read or Related((uid,), name))


@pytest.mark.parametrize(
    "text",
    [
        "RELATED;TYPE=friend:urn:uuid:1",
        "RELATED;TYPE=contact;VALUE=text:Ana",
        f"{HEAD}: ",
        "X-OTHER;TYPE=x-introducer:a",
    ],
)
def test_another_relation_is_none_of_it(text: str) -> None:
    line = next(lines(text.encode()))
    assert isinstance(line, Line)
    assert vcard_related.kept(line) is None


def test_the_type_is_read_in_any_writing() -> None:
    for text in (
        'RELATED;TYPE="contact,X-Introducer";VALUE=TEXT:Ana',
        "RELATED;TYPE=contact;TYPE=x-introducer;VALUE=text:Ana",
        "item1.RELATED;VALUE=text;TYPE=X-INTRODUCER:Ana",
    ):
        line = next(lines(text.encode()))
        assert isinstance(line, Line)
        found = vcard_related.kept(line)
        assert found is not None
        assert vcard_related.read([found]) == Related((), "Ana")


def test_nothing_said_is_nothing() -> None:
    assert vcard_related.read([PropertyDraft("RELATED", "RELATED:urn:uuid:1")]) is None
    assert vcard_related.read([PropertyDraft(NAME, "")]) is None
