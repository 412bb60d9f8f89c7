"""What the empty search field says is never cut: where it is narrow, it says less."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.people import SearchField

HINTS = ("Find people and notes   Ctrl+F", "Find people and notes", "Find people", "Find")


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    made.set_hints(HINTS)
    made.show()
    return made


def columns_of_ink(field: SearchField) -> list[bool]:
    """Whether there is ink in each column of pixels inside the frame."""
    picture: QImage = field.grab().toImage()
    ground = picture.pixelColor(5, 5)
    down = range(5, picture.height() - 5)
    return [
        any(picture.pixelColor(x, y) != ground for y in down) for x in range(5, picture.width() - 5)
    ]


def painted(field: SearchField) -> int:
    """How wide the words are painted."""
    ink = columns_of_ink(field)
    return len(ink) - ink[::-1].index(True) - ink.index(True)


def test_it_says_as_much_as_fits(field: SearchField) -> None:
    said = []
    for width in range(500, 60, -3):
        field.resize(width, 30)
        if field.placeholderText() not in said:
            said.append(field.placeholderText())
    assert said == list(HINTS)
    field.resize(500, 30)
    assert field.placeholderText() == HINTS[0]


@pytest.mark.parametrize("hint", HINTS[:3])
def test_what_it_says_is_painted_whole(field: SearchField, hint: str) -> None:
    field.resize(900, 30)
    field.set_hints((hint,))
    whole = painted(field)
    field.set_hints((hint, "."))
    narrowest = next(
        width
        for width in range(60, 900)
        if field.resize(width, 30) is None and field.placeholderText() == hint
    )
    field.resize(narrowest, 30)
    assert abs(painted(field) - whole) <= 1, "not a letter less"
    assert narrowest - whole < 40, "and not given up too early"


def test_larger_letters_say_less(field: SearchField) -> None:
    field.resize(260, 40)
    assert field.placeholderText() == HINTS[0]
    twice = QFont(field.font())
    twice.setPointSizeF(twice.pointSizeF() * 2)
    field.setFont(twice)
    assert field.placeholderText() == "Find people"


@pytest.mark.parametrize("size", [(1280, 800), (900, 600), (700, 500)])
def test_in_the_window_it_is_whole_at_any_size(bench: Bench, size: tuple[int, int]) -> None:
    bench.window.resize(*size)
    bench.window.show_section(Section.PEOPLE)
    QApplication.processEvents()
    search = bench.window.people.search
    room = search.width() - 2 * (8 + 1)
    assert search.fontMetrics().horizontalAdvance(search.placeholderText()) <= room
    assert search.placeholderText().startswith("Find")
    assert search.accessibleName() == "Find people and notes"
