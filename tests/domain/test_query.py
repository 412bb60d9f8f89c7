"""Search text: words, fields, the open last word, numbers; and no syntax gets through."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain import query, query_fields, word_runs
from smallcrm.domain.query import Condition, Query, Word
from smallcrm.domain.query_fields import Days, Field
from smallcrm.domain.records import CustomerKind, InteractionKind

TODAY = date(2026, 11, 25)


def told(text: str, *own: str) -> list[list[str]]:
    """What was understood, shortly: "-" for not, "*" for what may be only begun."""
    return [[_told(term) for term in group] for group in query.parse(text, own).groups]


def _told(term: query.Term) -> str:
    minus = "-" if term.negated else ""
    if isinstance(term, Word):
        words = f'"{term.text}"' if term.exact else term.text
        return f"{minus}{words}{'*' if term.open else ''}"
    own = "" if term.field else "own "
    return f"{minus}{own}{term.name}:{term.sign}{term.words}"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Müller Wants", [["Müller"], ["Wants*"]]),
        ("muller ", [["muller"]]),
        ("  ", []),
        ('"exact words" -logo', [['"exact words"'], ["-logo*"]]),
        ('"not closed', [['"not closed"']]),
        ('""', []),
        ("- logo", [["logo*"]]),
        ("tag:design city:rotterdam", [["tag:design"], ["city:rotterdam"]]),
        ("-tag:design", [["-tag:design"]]),
        ('company:"Baker & Sons" x', [["company:Baker & Sons"], ["x*"]]),
        ("due: <2026-12-01", [["due:<2026-12-01"]]),
        ("due:", [["due:"]]),
        ("due: ", [["due:"]]),
        ("E-Mail:x", [["e-mail:x"]]),
        ("tag:web or tag:print acme", [["tag:web", "tag:print"], ["acme*"]]),
        ("a OR b or c", [["a", "b", "c*"]]),
        ("or", [["or*"]]),
        ("or a", [["or"], ["a*"]]),
        ("ana or", [["ana"], ["or*"]]),
        ("a or or b", [["a", "or"], ["b*"]]),
        ("call: sarah", [["call"], ["sarah*"]]),
        ("https://x.example/y", [["https"], ["x example y*"]]),
        ("quote_garden", [["quote garden*"]]),
        ("10:30", [["10 30*"]]),
        ("+31 10 555 01 42", [["105550142*"]]),
        ("010 555", [["10555*"]]),
        ("2026", [["2026*"]]),
        ("12", [["12*"]]),
        ("0000", [["0000*"]]),
    ],
)
def test_what_is_understood(typed: str, found: list[list[str]]) -> None:
    assert told(typed) == found


def test_fields_of_the_user_come_first() -> None:
    assert told("Order value:>10 tag:x", "order value", "Tag") == [
        ["own order value:>10"],
        ["own tag:x"],
    ]
    assert told("BUDGET: >= 12 EUR", "budget") == [["own budget:>=12"], ["EUR*"]]


def test_unknown_fields_are_told() -> None:
    assert query.parse("colour:red Colour:red size:").unknown == ("colour", "Colour")
    assert query.parse("https://a.example mailto:ana due:x").unknown == ()


def test_where_a_term_was_typed() -> None:
    text = 'ana -tag:"big one" or x'
    spans = [text[term.start : term.end] for term in query.parse(text).terms]
    assert spans == ["ana", '-tag:"big one"', "x"]


def test_a_word_as_the_indexes_are_asked() -> None:
    assert Word("Bœuf", open=True).person_match() == '"Bœuf"* OR "boeuf"*'
    assert Word("boeuf").note_match() == '"boeuf" OR "bœuf"'
    assert Word('a"b').match() == '"a""b"'


def test_what_is_marked() -> None:
    body = "Sent the MOODBOARDS, a möod"
    found = query.spans(body, query.parse("mood"))
    assert [body[a:b] for a, b in found] == ["MOODBOARDS", "möod"]
    closed = query.spans(body, query.parse("mood "))
    assert [body[a:b] for a, b in closed] == ["möod"]
    assert query.spans(body, Query()) == ()
    assert query.spans(body, query.parse("-mood")) == ()
    phrase = query.spans("a moody mood board", query.parse('"mood board"'))
    assert phrase == ((8, 12), (13, 18))
    assert query.spans("le bœuf", query.parse("boeuf")) == ((3, 7),)
    assert word_runs.says("Sent it", "sent", open=False)
    assert not word_runs.says("Sent it", "sen", open=False)
    assert word_runs.says("le bœuf", "boeu", open=True)
    assert not word_runs.says("le bœuf", "œuf", open=True)
    assert not word_runs.says("é", "-", open=True)
    assert not word_runs.says("e", "-", open=True)


@settings(max_examples=200)
@given(st.text("aAb -_'", max_size=30), st.text("ab", min_size=1, max_size=3), st.booleans())
def test_plain_letters_go_a_quicker_way_to_the_same(body: str, word: str, begun: bool) -> None:
    asked = Query(((Word(word, open=begun),),))
    assert query.spans(body, asked) == query.spans(body + " é", asked)
    plain = word_runs.says(body, word, open=begun)
    assert plain == word_runs.says(body + " é", word, open=begun) == bool(query.spans(body, asked))


typed_texts = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.lists(
        st.sampled_from(
            [
                *('"', "-", " ", ":", "or", "OR", "tag:", "due:<", "NEAR(", "a*", "^b", "col:x"),
                *("last:>99999y", "on:9999-12", "quiet:yes", "amount:>=€1e9", "is:trash", "\x00"),
                *("kind:call", "has:", "no:next", "phone:+", "city:-", "'", ";", "%", "_", "œ"),
            ]
        ),
        max_size=12,
    ).map("".join),
)


@settings(max_examples=300)
@given(typed_texts)
def test_nothing_typed_is_ever_syntax(typed: str) -> None:
    with sqlite3.connect(":memory:") as file:
        file.execute("CREATE VIRTUAL TABLE t USING fts5(body, prefix='1 2 3')")
        for term in query.parse(typed).terms:
            if isinstance(term, Word):
                for match in (term.person_match(), term.note_match()):
                    file.execute("SELECT rowid FROM t WHERE t MATCH ?", (match,)).fetchall()
            else:
                assert isinstance(term, Condition)
                query_fields.days(term.sign, term.words, TODAY, ahead=False)


@settings(max_examples=200)
@given(typed_texts)
def test_terms_stand_where_they_were_typed(typed: str) -> None:
    from smallcrm.domain.text import clean

    text, place = clean(typed), 0
    for term in query.parse(typed).terms:
        assert 0 <= term.start < term.end <= len(text)
        assert term.start >= place or term.start == place
        place = term.start


def test_hostile_lengths_are_capped() -> None:
    assert len(query.parse("a " * 1000).groups) == query.MAX_WORDS
    (word,) = query.parse("x" * 5000).words
    assert len(word.text) == query.MAX_LENGTH


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
            (asked,) = query.parse(typed).words
            match = asked.person_match()
            assert file.execute("SELECT count(*) FROM t WHERE t MATCH ?", (match,)).fetchone() == (
                1,
            ), typed


@pytest.mark.parametrize(
    ("sign", "words", "ahead", "first", "last"),
    [
        ("", "today", True, "2026-11-25", "2026-11-25"),
        ("", "Yesterday", True, "2026-11-24", "2026-11-24"),
        ("", "week", True, "2026-11-25", "2026-12-01"),
        ("", "week", False, "2026-11-19", "2026-11-25"),
        ("=", "month", False, "2026-11-01", "2026-11-30"),
        ("", "year", False, "2026-01-01", "2026-12-31"),
        ("", "2026-12", True, "2026-12-01", "2026-12-31"),
        ("", "2024", True, "2024-01-01", "2024-12-31"),
        ("<", "2026-12-01", True, None, "2026-11-30"),
        ("<=", "2026-12", True, None, "2026-12-31"),
        (">", "2026-11", True, "2026-12-01", None),
        (">=", "2026-11", True, "2026-11-01", None),
        ("<", "7d", True, None, "2026-12-01"),
        (">", "60d", False, None, "2026-09-25"),
        ("<=", "1w", False, "2026-11-18", None),
        ("", "25.11.2026", False, "2026-11-25", "2026-11-25"),
        ("", "9999-12", False, "9999-12-01", "9999-12-31"),
    ],
)
def test_days(sign: str, words: str, ahead: bool, first: str | None, last: str | None) -> None:
    found = query_fields.days(sign, words, TODAY, ahead=ahead)
    assert found is not None
    ends = [None if day is None else day.isoformat() for day in (found.first, found.last)]
    assert ends == [first, last]


@pytest.mark.parametrize(
    "words", ["", "soon", "2026-13", "0000", "99999y", "2026-02-30", "03/04/2026"]
)
def test_what_is_no_day(words: str) -> None:
    assert query_fields.days("", words, TODAY, ahead=False) is None


def test_days_beyond_the_calendar() -> None:
    assert query_fields.days(">", "9999-12-31", TODAY, ahead=True) is None
    assert query_fields.days("<", "0001-01-01", TODAY, ahead=True) is None
    assert query_fields.days(">", "60d", TODAY, ahead=False) == Days(
        None, date(2026, 9, 25), by_age=True
    )


def test_names_of_fields_and_values() -> None:
    assert query_fields.field_named("mail") is Field.EMAIL
    assert query_fields.field_named("nothing") is None
    assert query_fields.thing_named("Notes") is query_fields.Thing.NOTE
    assert query_fields.thing_named("moon") is None
    assert query_fields.state_named("no-contact") is query_fields.State.NO_CONTACT
    assert query_fields.state_named("moon") is None
    assert query_fields.kind_named("Calls") is InteractionKind.CALL
    assert query_fields.kind_named("e-mail") is InteractionKind.EMAIL
    assert query_fields.kind_named("moon") is None
    assert query_fields.customer_kind_named("Company") is CustomerKind.COMPANY
    assert query_fields.customer_kind_named("call") is None
