"""Hours as they are typed into the settings."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QLocale

from smallcrm.viewmodels import hours


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("9", time(9)),
        ("09:00", time(9)),
        ("9:30", time(9, 30)),
        (" 17.30 ", time(17, 30)),
        ("17h30", time(17, 30)),
        ("17h", time(17)),
        ("1730", time(17, 30)),
        ("930", time(9, 30)),
        ("9 am", time(9)),
        ("9pm", time(21)),
        ("9:15 p.m.", time(21, 15)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("noon", time(12)),
        ("Midnight", time(0)),
        ("0", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_an_hour_is_read(typed: str, wanted: time) -> None:
    assert hours.read(typed) == wanted


@pytest.mark.parametrize(
    "typed", ["", "24", "25:00", "9:60", "13pm", "0 am", "nine", "9:3", "-1", "99999", "九"]
)
def test_what_is_none_is_refused(typed: str) -> None:
    assert hours.read(typed) is None


def test_digits_of_the_locale_are_read() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    try:
        shown = QLocale().toString(
            QLocale().toTime("٩:٣٠ ص", QLocale.FormatType.ShortFormat),
            QLocale.FormatType.ShortFormat,
        )
        assert hours.read(shown) == time(9, 30)
    finally:
        QLocale.setDefault(before)
