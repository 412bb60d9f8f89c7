"""The day of the answer, and how other people are hidden."""

from __future__ import annotations

from datetime import date

import pytest

from smallcrm.domain.held import MASKED, Mask, answer_by


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        (date(2026, 11, 25), date(2026, 12, 25)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 2, 28), date(2026, 3, 28)),
        (date(9999, 12, 31), date(9999, 12, 31)),
    ],
)
def test_the_answer_is_due_on_the_corresponding_date(asked: date, due: date) -> None:
    assert answer_by(asked) == due


@pytest.fixture
def mask() -> Mask:
    made = Mask(frozenset({"ana", "lima"}), frozenset({"ana@x.org"}), frozenset({"612345678"}))
    made.add(
        ["Ben Okafor", "Will", "Ana Lima", "Ben van der Berg", ""],
        ["Ben", "Will", "Ana", "B", "May"],
    )
    return made


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Lunch with Ben Okafor.", f"Lunch with {MASKED}."),
        ("lunch with BEN OKAFOR", f"lunch with {MASKED}"),
        ("Met Ben van der Berg", f"Met {MASKED}"),
        ("Ana met Ben", f"Ana met {MASKED}"),
        ("Ben called", "Ben called"),
        ("We talked. Ben called", "We talked. Ben called"),
        ("mail ana@x.org, not ben@x.org", f"mail ana@x.org, not {MASKED}"),
        ("call +31 6 12345678 or 020 1234567", f"call {MASKED} or 020 1234567"),
        ("Ana rang on 3 May, met May", f"Ana rang on 3 May, met {MASKED}"),
        ("", ""),
    ],
)
def test_others_are_hidden(mask: Mask, text: str, hidden: str) -> None:
    assert mask.hide(text) == hidden


def test_who_took_part_is_hidden_at_the_beginning_too(mask: Mask) -> None:
    assert mask.hide("Ben called", frozenset({"Ben"})) == f"{MASKED} called"
