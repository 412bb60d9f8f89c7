"""How long a passphrase would hold: the order is right, and nothing weak is praised."""

from __future__ import annotations

import pytest

from smallcrm.domain.strength import Strength, bits, strength


@pytest.mark.parametrize("typed", ["", "a", "       ", "Zk4!xQ9"])
def test_what_is_short_is_too_short(typed: str) -> None:
    assert strength(typed) is Strength.TOO_SHORT


@pytest.mark.parametrize(
    "typed",
    [
        *("password1", "P@ssw0rd2024", "aaaaaaaaaaaaaaaa", "qwertyuiop123", "abcdefghijkl"),
        *("2024 2025 2026", "love love love love", "Summer2026!", "Tr0ub4dor&3", "--------"),
        *("smallcrm smallcrm", "12345678901234567890", "Monday-Friday"),
    ],
)
def test_what_is_guessed_first_is_weak(typed: str) -> None:
    assert strength(typed) is Strength.WEAK


@pytest.mark.parametrize(
    "typed", ["correct horse battery staple", "mijn fiets is groen en oud", "x8K#pL2$vN9q"]
)
def test_several_words_or_a_long_mixture_hold(typed: str) -> None:
    assert strength(typed) is Strength.GOOD


def test_between_them_is_between() -> None:
    assert strength("blue river tram") is Strength.FAIR
    assert strength("jk3!xQ9m") is Strength.FAIR
    assert bits("blue river tram") < bits("blue river tram oven")
    assert bits("bLue river tram") > bits("Blue river tram")
    assert bits("ελληνικά λόγια") > bits("ab ab")
