"""Other people out of sight: told apart by their numbers, wherever and however they are named."""

from __future__ import annotations

import pytest

from smallcrm.domain.masking import Mask, OtherPerson
from smallcrm.domain.veil import MASK, Crowd, Someone, Veil, label

PEOPLE = (
    Someone(1, "Sarah Chen", OtherPerson("Sarah Chen", "Sarah", "Chen")),
    Someone(2, "Tom Baker", OtherPerson("Tom Baker", "Tom", "Baker", "Tommy")),
    Someone(3, "Tom Baker Junior", OtherPerson("Tom Baker Junior", "Tom", "Junior")),
    Someone(4, "Acme", None),
    Someone(5, "王小明", OtherPerson("王小明", "小明", "王")),
    Someone(6, "…", OtherPerson("…")),
)


@pytest.fixture
def veil() -> Veil:
    crowd = Crowd()
    crowd.add(PEOPLE)
    crowd.numbers |= {"655501123", "655509999"}
    own = frozenset({"sarah", "chen"})
    emails, numbers = frozenset({"sarah@acme.example"}), frozenset({"655509999"})
    return Veil(crowd, 1, Mask(own, emails, crowd.numbers, numbers, crowd.others))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tom Baker", "•• 2"),
        ("TOM  BAKER called", "•• 2 called"),
        ("tom baker called", "•• 2 called"),
        ("Tom Baker Junior: invoice", "•• 3: invoice"),
        ("Sarah Chen met Tom Baker.", "Sarah Chen met •• 2."),
        ("lunch with Tommy", "lunch with ••••"),
        ("Acme · called today", "•• 4 · called today"),
        ("the acme of art", "the acme of art"),
        ("王小明", "•• 5"),
        ("给王小明打电话", "给••••打电话"),
        ("sarah@acme.example", "sarah@acme.example"),
        ("tom@baker.example", MASK),
        ("+31 6 5550 1123", MASK),
        ("Send quote, two options", "Send quote, two options"),
        ("…", "…"),
        ("", ""),
    ],
)
def test_texts_without_the_others(text: str, shown: str, veil: Veil) -> None:
    assert veil.hide(text) == shown
    assert veil.hide(text) == shown, "what is remembered is the same"


def test_words_about_others_are_not_shown_at_all(veil: Veil) -> None:
    assert veil.quote("wants a logo", 2) == MASK
    assert veil.quote("wants a logo", None) == MASK
    assert veil.quote("wants a logo", 1) == "wants a logo"
    assert veil.quote("with Tom Baker", 1) == "with •• 2"
    assert veil.quote("", 2) == ""
    assert veil.counted(7) == "•• 7"


def test_it_forgets_what_it_has_seen_before_that_grows_large(veil: Veil) -> None:
    for number in range(5000):
        veil.hide(f"row {number}")
    assert len(veil._known) <= 4096
    assert veil.hide("Tom Baker") == label(2)
