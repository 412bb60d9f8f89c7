"""Check boxes and radio buttons look as ours wherever they stand, and nothing else is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QListWidgetItem, QStyle
from pytestqt.qtbot import QtBot

from smallcrm import widgets
from smallcrm.widgets.style import theme, ticks, tokens

ROOT = Path(str(widgets.__file__)).parent
MAKERS = [ticks.check_box, ticks.radio_button]


def colours(button: QAbstractButton) -> set[str]:
    image = button.grab().toImage()
    every = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {QColor(image.pixel(x, y)).name() for x, y in every}


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_they_are_drawn_in_the_colours_of_the_theme(
    make: Callable[[str], QAbstractButton], scheme: str, qtbot: QtBot, qapp: QApplication
) -> None:
    button = make("")
    qtbot.addWidget(button)
    theme.apply(qapp, scheme)
    button.show()
    button.setChecked(True)
    now = tokens.current()
    ink = (now.done if make is ticks.check_box else now.accent).name()
    assert ink in colours(button)
    button.setAutoExclusive(False)
    button.setChecked(False)
    assert ink not in colours(button)
    side = button.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, button)
    assert side >= tokens.TARGET
    theme.apply(qapp, "light")


def test_rows_that_are_ticked_have_the_same_box(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    ticks.draw(view)
    item = QListWidgetItem("Ana", view)
    item.setCheckState(Qt.CheckState.Checked)
    view.show()
    image = view.viewport().grab().toImage()
    every = [(x, y) for x in range(40) for y in range(min(40, image.height()))]
    assert tokens.current().done.name() in {QColor(image.pixel(x, y)).name() for x, y in every}


def test_none_is_made_in_another_way() -> None:
    made = re.compile(r"\bQ(CheckBox|RadioButton)\(")
    found = {p.name for p in ROOT.rglob("*.py") if made.search(p.read_text(encoding="utf-8"))}
    assert found == {"ticks.py"}


def test_the_style_of_the_program_asks_nothing_of_python(qapp: QApplication) -> None:
    """Each measure of each widget went through one: 10 ms of a start."""
    theme.apply(qapp, "light")
    assert qapp.style().metaObject().className() in ("QStyleSheetStyle", "QFusionStyle")
    asked = re.compile(r"class \w+\(Q\w*Style\)")
    found = {p.name for p in ROOT.rglob("*.py") if asked.search(p.read_text(encoding="utf-8"))}
    assert found == {"ticks.py"}
