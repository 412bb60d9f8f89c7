"""A complaint in a line: where it begins, what is its words, and what is none."""

from __future__ import annotations

from datetime import date
from itertools import chain

import pytest

from people_in_lines import LANGUAGES, capture
from smallcrm.domain import languages
from smallcrm.domain.captured import PartKind
from smallcrm.domain.severity import Severity

TORN = ("the poster came torn", Severity.SERIOUS)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_of_the_words_says_it_where_a_note_begins(code: str) -> None:
    (table, *_) = languages.of((code,))
    assert set(table.complaints.values()) == set(Severity)
    for words, severity in table.complaints.items():
        found = capture(f"Ana: {words}: xyz", words=LANGUAGES[code])
        assert found.complaint == ("xyz", severity), words
        assert [p.known.name for p in found.people if p.known] == ["Ana Lima"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_where_there_is_none_none_is_kept(code: str) -> None:
    (table, *_) = languages.of((code,))
    for words, none in zip(table.complaints, chain.from_iterable([table.none] * 40), strict=False):
        assert capture(f"Ana: {words}: {none}", words=LANGUAGES[code]).complaint is None
        assert capture(f"Ana: {words}: {none}. xyz", words=LANGUAGES[code]).complaint is None


@pytest.mark.parametrize(
    "line",
    [
        "Ana: complains: the poster came torn",
        "Ana complains: the poster came torn",
        "Ana Lima complained: the poster came torn",
        "@Ana complaint: the poster came torn",
        "Ana - complains: the poster came torn",
        "Ana: rang, she complains: the poster came torn",
        "Ana: liked the frame but complains: the poster came torn",
        "Ana: COMPLAINT: the poster came torn",
        "Ana: complaint : the poster came torn",
        "Ana: complains: the poster came torn. send a new one fri",
        "Ana: complains: the poster came torn, call her tomorrow",
        "Ana: complaint department rang. complaint: the poster came torn",
    ],
)
def test_the_customers_words_follow_the_colon(line: str) -> None:
    found = capture(line)
    assert found.complaint == TORN
    (part,) = [p for p in found.parts if p.kind is PartKind.COMPLAINT]
    assert line[slice(*part.span)].rstrip(": ").lower() in ("complains", "complained", "complaint")
    assert found.body.lower().endswith("the poster came torn")


@pytest.mark.parametrize(
    "line",
    [
        "Ana: complaint",
        "Ana: complaint:",
        "Ana: complaint 10:30",
        "Ana: complaint:torn",
        "Ana: the complaint form: page 2",
        "Ana: about no complaint: fine",
        "Ana: complained, the poster came torn",
        "Ana: likes a good complaint: loudly",
        "Ana: remember complaint: she is allergic to them",
        "complaint: the printer is broken",
    ],
)
def test_this_is_none(line: str) -> None:
    assert capture(line).complaint is None
    assert not [p for p in capture(line).parts if p.kind is PartKind.COMPLAINT]


def test_it_was_made_on_the_day_that_is_said() -> None:
    found = capture("Ana: called yesterday, complains: the poster came torn")
    assert (found.complaint, found.happened_on) == (TORN, date(2026, 11, 24))


def test_words_that_were_un_read_say_nothing() -> None:
    line = "Ana: complains: the poster came torn"
    (part,) = [p for p in capture(line).parts if p.kind is PartKind.COMPLAINT]
    found = capture(line, sealed=(part.span,))
    assert (found.complaint, found.body) == (None, "complains: the poster came torn")


def test_it_may_be_of_somebody_new() -> None:
    found = capture("Zoe Vance: complaint: the poster came torn")
    assert ([p.typed for p in found.people], found.complaint) == (["Zoe Vance"], TORN)
