"""Comments on the paper of Health: plain, whole, and over as many pages as they take."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

import pdf_words
from smallcrm.widgets import health_paper, paper
from smallcrm.widgets.health_paper import Sheet

pytestmark = pytest.mark.usefixtures("qapp")
NUMBERS = tuple((f"Number {n}", "77 %", "of 3 promises") for n in range(1, 6))


def pages(*comments: tuple[str, str], above: int = 2) -> list[str]:
    sheet = Sheet("Health", "Wed 25 Nov", NUMBERS, (), comments, above)
    data = paper.pdf(
        lambda *given: health_paper.draw(given[0], sheet, *given[1:]), paper.Paper.A4, "Health"
    )
    return pdf_words.pages(data)


def test_comments_stand_between_the_numbers_as_plain_words() -> None:
    (text,) = pages(("Fast,\n<b>kind</b> & «true» – 100 %", "Ana · Tue 3 Nov · 9 of 10"))
    assert text == (
        "Health Wed 25 Nov Number 1 77 % of 3 promises Number 2 77 % of 3 promises"
        " Fast, <b>kind</b> & «true» – 100 % Ana · Tue 3 Nov · 9 of 10"
        " Number 3 77 % of 3 promises Number 4 77 % of 3 promises Number 5 77 % of 3 promises"
    )


def test_without_comments_the_numbers_stand_together() -> None:
    (text,) = pages()
    assert text.endswith("Number 5 77 % of 3 promises")
    assert text.count("Number") == 5


def test_one_that_does_not_fit_goes_to_the_next_page_whole() -> None:
    comments = [(f"Begin{n} {'word ' * 120}End{n}", f"By {n}") for n in range(10)]
    found = pages(*comments)
    assert len(found) > 1
    for n in range(10):
        assert sum(f"Begin{n} " in text and f"End{n} By {n}" in text for text in found) == 1, n
    assert found[-1].endswith("Number 5 77 % of 3 promises")


def test_one_that_is_longer_than_a_page_is_printed_to_its_last_word() -> None:
    """Qt draws so many letters in parts: blanks do not count."""
    words = [f"w{n}" for n in range(2000)]
    found = pages((" ".join(words), "Ben"))
    assert len(found) > 1
    assert f"{''.join(words)}Ben" in "".join(found).replace(" ", "")


def test_the_picture_of_the_first_page_ends_with_it(qapp: QApplication) -> None:
    sheet = Sheet("Health", "", NUMBERS, (), (("word " * 3000, "Ben"),), 2)
    counts: list[int] = []

    def draw(*given: object) -> int:
        counts.append(health_paper.draw(given[0], sheet, *given[1:]))  # type: ignore[arg-type]
        return counts[-1]

    paper.picture(draw, paper.Paper.A4, 48)
    assert counts == [1]
