"""Text from outside: storable, sortable, countable; whatever it is."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import text

ANY = st.text(st.characters(codec=None), max_size=60)  # lone surrogates among them


@given(ANY)
def test_anything_becomes_storable(value: str) -> None:
    kept = text.clean(value)
    kept.encode()
    assert "\x00" not in kept
    assert text.clean(kept) == kept
    with sqlite3.connect(":memory:") as file:
        assert file.execute("SELECT ?", (kept,)).fetchone() == (kept,)


@given(ANY)
def test_one_line_is_one_line(value: str) -> None:
    kept = text.one_line(value)
    assert kept == " ".join(kept.split())
    assert text.sort_key(kept) is not None
    assert 1 <= len(text.initials(kept)) <= 6


def test_case_and_accents_do_not_matter() -> None:
    assert text.fold("MÜLLER") == text.fold("Muller") == "muller"
    assert text.fold("straße") == "strasse"


@pytest.mark.parametrize(
    ("name", "key"), [("O'Neil", "oneil"), ("  (Zoë) Café ", "zoe cafe"), ("3M", "3m")]
)
def test_the_order_is_of_letters(name: str, key: str) -> None:
    assert text.sort_key(name) == key


def test_a_name_without_letters_comes_last() -> None:
    assert text.sort_key("👩‍💻") > text.sort_key("Zoë")
    assert text.sort_key("...") > text.sort_key("Zoë")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Sarah Chen", "SC"), ("Zoë", "Z"), ("Ana de Lima", "AL"), ("", "?"), ("👩", "👩")],
)
def test_initials(name: str, letters: str) -> None:
    assert text.initials(name) == letters


@pytest.mark.parametrize(
    ("name", "rest"),
    [("Phone 2", "phone"), ("Téléphone-1_a", "telephone a"), ("(12)", ""), ("Straße", "strasse")],
)
def test_numbers_and_marks_do_not_count(name: str, rest: str) -> None:
    assert text.uncounted(name) == rest


def test_digits_of_any_script() -> None:
    assert text.digits("+31 (0)6-١٢٣") == "3106123"
