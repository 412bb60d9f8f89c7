"""Search text: words, the open last one, numbers; and no syntax gets through."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain import query


def test_words_are_folded_and_the_last_is_open() -> None:
    found = query.parse("Müller Wants")
    assert found.words == ("muller", "wants")
    assert found.match() == '"Müller" "Wants"*'
    assert query.parse("muller ").match() == '"muller"'
    assert query.parse("  ").match() == ""


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("+31 10 555 01 42", '"105550142"*'),
        ("010 555", '"10555"*'),
        ("2026", '"2026"*'),
        ("12", '"12"*'),
        ("0000", '"0000"*'),
    ],
)
def test_numbers(typed: str, match: str) -> None:
    assert query.parse(typed).match() == match


def test_what_is_marked() -> None:
    body = "Sent the MOODBOARDS, a möod"
    found = query.spans(body, query.parse("mood"))
    assert [body[a:b] for a, b in found] == ["MOODBOARDS", "möod"]
    closed = query.spans(body, query.parse("mood "))
    assert [body[a:b] for a, b in closed] == ["möod"]
    assert query.spans(body, query.parse("")) == ()


@settings(max_examples=300)
@given(st.text(st.characters(codec=None), max_size=80))
def test_nothing_typed_is_ever_syntax(typed: str) -> None:
    match = query.parse(typed).match()
    if match:
        with sqlite3.connect(":memory:") as file:
            file.execute("CREATE VIRTUAL TABLE t USING fts5(body, prefix='1 2 3')")
            file.execute("SELECT rowid FROM t WHERE t MATCH ?", (match,)).fetchall()


def test_hostile_lengths_are_capped() -> None:
    assert len(query.parse("a " * 1000).words) == query.MAX_WORDS
    assert len(query.parse("x" * 5000).words[0]) == query.MAX_LENGTH
    for hostile in ('"', "a OR", "NEAR(", "col:x", "a*b", "^a", "-a", "()"):
        query.parse(hostile).match()


@pytest.mark.parametrize(
    "word",
    ["Straße", "김민준", "Алексей", "Ёлкин", "ガス", "Ελλάς", "İzmir", "आमना", "آمنة", "x²", "Zoë"],
)
def test_words_of_any_script_reach_the_index(word: str) -> None:
    """The index keeps what we fold further; folded questions found none of these but the last."""
    with sqlite3.connect(":memory:") as file:
        file.execute(
            "CREATE VIRTUAL TABLE t USING fts5(body, tokenize='unicode61 remove_diacritics 2')"
        )
        file.execute("INSERT INTO t VALUES (?)", (f"about {word} today",))
        for typed in (word, word[:2], word + " "):
            match = query.parse(typed).match()
            assert file.execute("SELECT count(*) FROM t WHERE t MATCH ?", (match,)).fetchone() == (
                1,
            ), typed
