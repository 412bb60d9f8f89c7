"""Of many things that are wrong in the same way some are shown, and the others counted."""

from __future__ import annotations

from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import import_words, wording


def test_a_flood_is_summed_up() -> None:
    many = [CardProblem(n, n, "no_end") for n in range(1, 2001)]
    rejected = [CardProblem(0, n, "no_name", rejected=True) for n in range(1, 22)]
    counted = CardProblem(0, 0, "no_end", more=3000)
    lines = import_words.problems([*many, CardProblem(0, 7, "quotes"), *rejected, counted])
    assert len(lines) == 20 + 1 + 20 + 2
    assert lines[0] == "Card 1, line 1: the card has no end"
    assert "Line 7: quotes out of order, read as well as could be" in lines
    assert lines[-2:] == [
        f"and {wording.number(4980)} more like it: the card has no end",
        "and 1 more like it: no name in it; left out",
    ]
    assert import_words.problems([]) == []
