"""interaction.md section 6 over every screen of the program, in each theme and text size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import accessible
import accessible_painted
from flows.conftest import Bench
from smallcrm.app import text_size
from smallcrm.app.arguments import SCREENS, parser
from smallcrm.app.screenshot import Screens
from smallcrm.app.writing import Writing
from smallcrm.widgets.style import theme

Open = Callable[[str], QWidget]
THE_LINE = ("line", "brief")
"""Where Tab takes what was found: Esc leaves it."""


@pytest.fixture
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Text of this size from before the first window on, as for somebody who needs it."""
    base, wanted = qapp.font(), int(getattr(request, "param", 100))
    text_size.apply(qapp, base, wanted)
    yield wanted
    text_size.apply(qapp, base, 100)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, "light")


@pytest.fixture
def opened(percent: int, bench: Bench, writing: Writing, qtbot: QtBot) -> Open:
    """Opens a screen over the sample and waits for all of it."""

    def open_screen(screen: str) -> QWidget:
        options = parser().parse_args(["--demo", "--screenshot", "x.png", "--screen", screen])
        screens = Screens(bench.window, bench.desk, writing, options)
        window = screens.show(screen)
        qtbot.waitUntil(lambda: not screens.goes_on(), timeout=30_000)
        assert window.isVisible()
        window.activateWindow()
        return window

    return open_screen


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_said_and_where_tab_goes(opened: Open, qtbot: QtBot, screen: str) -> None:
    """A1, A2, A3, A4, A5, A10, A15, A16, A18, A20, A22."""
    window = opened(screen)
    assert accessible_painted.unsaid(window) == []
    assert accessible.nameless(window) == []
    assert accessible.named_twice(window) == []
    assert accessible.silent_rows(window) == []
    assert accessible.not_tabbable(window) == []
    assert accessible.nameless_pictures(window) == []
    assert accessible.unlabelled(window) == []
    assert accessible.not_lists(window) == []
    assert accessible.restless(window) == []
    stops = accessible.tab_stops(window)
    if screen in THE_LINE:
        qtbot.keyClick(stops[0], Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not window.isVisible())
        return
    assert accessible.traps(stops) == []
    assert accessible.not_reached(window, stops) == []
    assert accessible.out_of_order(window, stops) == []
    assert accessible.unseen_focus(window, stops) == []


@pytest.mark.parametrize("percent", [100, 150, 200], indirect=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_seen(opened: Open, qapp: QApplication, qtbot: QtBot, screen: str) -> None:
    """A6 to A9 and A21: light, dark and high contrast."""
    window = opened(screen)
    qtbot.waitUntil(lambda: accessible.cut(window) == accessible.small_targets(window) == [])
    for scheme in theme.SCHEMES[1:]:
        theme.apply(qapp, scheme)
        assert accessible.low_contrast(window) == [], scheme
        assert accessible.faint_outlines(window) == [], scheme


@pytest.mark.parametrize("screen", SCREENS)
def test_right_to_left(opened: Open, qapp: QApplication, qtbot: QtBot, screen: str) -> None:
    """A5, A6 and A11 in a script that is written from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = opened(screen)
    assert accessible_painted.not_mirrored(window) == []
    qtbot.waitUntil(lambda: accessible.cut(window) == [])
    if screen not in THE_LINE:
        assert accessible.out_of_order(window, accessible.tab_stops(window)) == []
