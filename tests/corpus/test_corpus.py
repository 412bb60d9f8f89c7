"""Real exports of many programs, where they lie beside the checkout."""

from __future__ import annotations

import re

import pytest

from corpus.report import CORPUS, Row, rows, text
from smallcrm.formats.vcard_lines import Line, lines

ROWS = rows()
pytestmark = pytest.mark.skipif(not ROWS, reason="the corpus does not lie beside the checkout")

EVERYWHERE = {"BEGIN", "END", "VERSION"}
SAID_ELSEWHERE = {"N", "FN", "UID", "NICKNAME", "X-ABLABEL"}
MODELLED = {
    *("TEL", "EMAIL", "ADR", "URL", "ORG", "TITLE", "ROLE", "BDAY", "NOTE", "CATEGORIES"),
    *("X-ABDATE", "ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-ANDROID-CUSTOM"),
    "X-KADDRESSBOOK-X-ANNIVERSARY",
}
OF_LISTS = {"KIND", "X-ADDRESSBOOKSERVER-KIND", "PRODID", "REV"}
MEMBERS = {"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"}
"""Those who are in the file have the name of the list as a tag."""


def test_nearly_all_files_give_the_right_number_of_cards() -> None:
    assert sum(row.is_right for row in ROWS) >= len(ROWS) - 2, text(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_no_property_is_silently_lost(row: Row) -> None:
    """Each line with a value is a detail, a note, a name, a kept property, or told of."""
    kept = {p.line for d in row.parsed.drafts for p in d.properties}
    told = {p.line for p in row.parsed.problems}
    lists = [p.line for p in row.parsed.problems if p.code == "list_as_tag"]
    uids = {d.uid.lower().removeprefix("urn:uuid:") for d in row.parsed.drafts}
    data = (CORPUS / "vcf" / row.name).read_bytes()
    begun = 0
    for line in lines(data):
        begun = line.number if isinstance(line, Line) and line.name == "BEGIN" else begun
        if not isinstance(line, Line):
            assert line.number in told
        elif begun in lists and line.name in MEMBERS:
            assert line.number in told or line.raw.lower().removeprefix("urn:uuid:") in uids
        elif begun in lists and line.name in OF_LISTS:
            continue
        elif line.name not in EVERYWHERE | SAID_ELSEWHERE | MODELLED and line.raw.strip(" ;"):
            assert any(re.sub(r"\s", "", line.text)[:40] in re.sub(r"\s", "", k) for k in kept)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_no_name_is_garbled(row: Row) -> None:
    for draft in row.parsed.drafts:
        assert not re.search(r"[\ufffd\x80-\x9f]|Ã.|=[0-9A-F]{2}|\\[,;n]", draft.name)


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_what_is_modelled_is_there(row: Row) -> None:
    """As many numbers and addresses as the lines that have one; the same one twice counts once."""
    data = (CORPUS / "vcf" / row.name).read_bytes()
    for name, kind in (("TEL", "PhoneDraft"), ("EMAIL", "EmailDraft"), ("NOTE", "")):
        wanted = {
            line.text
            for line in lines(data)
            if isinstance(line, Line) and line.name == name and line.raw.strip()
        }
        found = sum(
            sum(type(d).__name__ == kind for d in draft.details) if kind else len(draft.notes)
            for draft in row.parsed.drafts
        )
        assert found >= len(wanted)


def test_the_report_names_each_file() -> None:
    shown = text(ROWS, names=True)
    assert all(row.name in shown for row in ROWS)
