"""``--screenshot``: every screen it offers gives a picture of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.arguments import SCREENS, parser
from smallcrm.app.screenshot import Screenshot
from smallcrm.app.writing import Writing


class Ended(QObject):
    """Stands for the application, whose exit would end the tests."""

    status: int | None = None

    def exit(self, status: int) -> None:
        self.status = status


def picture(bench: Bench, writing: Writing, qtbot: QtBot, target: Path, screen: str) -> int:
    options = parser().parse_args(["--screenshot", str(target), "--screen", screen])
    ended = Ended()
    shot = Screenshot(ended, bench.window, bench.desk, writing, options)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: ended.status is not None)
    shot.deleteLater()
    assert ended.status is not None
    return ended.status


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_has_its_picture(
    bench: Bench, writing: Writing, qtbot: QtBot, tmp_path: Path, screen: str
) -> None:
    plain, target = tmp_path / "plain.png", tmp_path / "shown.png"
    bench.window.grab().save(str(plain))
    assert picture(bench, writing, qtbot, target, screen) == 0
    image = QImage(str(target))
    assert image.width() > 300
    assert image != QImage(str(plain))


def test_a_place_that_cannot_be_written_is_said(
    bench: Bench,
    writing: Writing,
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = tmp_path / "none" / "shown.png"
    assert picture(bench, writing, qtbot, target, "today") == 1
    assert f"the picture could not be written to {target}" in capsys.readouterr().err
