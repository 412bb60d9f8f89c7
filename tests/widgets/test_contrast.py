"""A21: high contrast, chosen here or wanted by the system."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from accessible import ratio
from smallcrm.widgets.style import contrast, theme, tokens


def pairs(look: tokens.Tokens) -> list[tuple[QColor, QColor]]:
    grounds = (look.window, look.base, look.raised, look.sunken)
    inks = (look.text, look.muted, look.link, look.accent, look.control)
    return [
        *((ink, ground) for ink in inks for ground in grounds),
        (look.due, look.due_ground),
        (look.late, look.late_ground),
        (look.done, look.done_ground),
        (look.selection_text, look.selection),
        (look.on_accent, look.accent),
    ]


def test_all_of_it_can_be_read() -> None:
    assert all(ratio(ink, ground) >= 7 for ink, ground in pairs(contrast.BLACK))
    assert contrast.BLACK.is_dark
    assert contrast.BLACK.is_stark
    assert not tokens.LIGHT.is_stark


def palette(**colours: str) -> QPalette:
    made = QPalette()
    for name, colour in colours.items():
        made.setColor(QPalette.ColorRole[name], QColor(colour))
    return made


def test_the_systems_colours_are_kept_where_they_can_be_read() -> None:
    ground = {"Window": "#FFFFFF", "Base": "#FFFFFF", "Text": "#000000"}
    found = contrast.of_palette(palette(**ground, Highlight="#37006E", Link="#FFFF00"))
    assert found.accent == QColor("#37006E")
    assert found.link == QColor("#000000")  # yellow on white is nobody's link
    assert found.text == QColor("#000000")
    assert not found.is_dark
    assert all(ratio(ink, on) >= 7 for ink, on in pairs(found))


def test_the_systems_wish_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contrast, "is_wanted", lambda app: True)
    try:
        theme.apply(qapp, "system")
        assert tokens.current().is_stark
        theme.apply(qapp, "light")  # chosen here: that counts
        assert tokens.current() is tokens.LIGHT
    finally:
        monkeypatch.undo()
        theme.apply(qapp, "light")


def test_a_system_that_says_nothing_wants_nothing(qapp: QApplication) -> None:
    assert contrast.is_wanted(qapp) is False
