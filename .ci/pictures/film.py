"""The film of the front page: a call has just ended (interaction.md 1.2, scenario 1).

The real line over the sample, with real keys; what is pressed is shown below it. Pauses are those
of the keystroke-level model: 0.12 s a letter for one who types 90 words a minute, 1.35 s to decide.

    python .ci/pictures/film.py [resources/screenshots/film.webp]

Without a file it is only played. Writing it wants Pillow.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.app import languages, layouts
from smallcrm.app.settings import Settings
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.services import sample
from smallcrm.storage.store import Store
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.style import fonts, theme, tokens

if TYPE_CHECKING:
    from PIL import Image

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
SCREEN, SIZE = QSize(880, 480), QSize(880, 536)
"""The keys stand below the screen."""
LETTER_MS, DECIDE_MS, READ_MS = 120, 1350, 2200
NOTE = "wants logo quote. fri 10am"
CORNER, CAP = 10, 26


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture, and how long it stands, in ms."""

    picture: QImage
    lasts: int


class Stage:
    """The line over a darkened desktop, the strip at its foot, and the keys."""

    def __init__(self, writing: Writing) -> None:
        self._seen: list[QWidget] = [writing.panel, writing.panel.toast]

    def frame(self, keys: tuple[str, ...], lasts: int) -> Frame:
        QApplication.processEvents()
        layouts.settle()
        picture = QImage(SIZE * 2, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(2)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _desktop(painter)
        for widget in self._seen:
            if widget.isVisible():
                _put(painter, widget)
        _keys(painter, keys)
        painter.end()
        return Frame(picture, lasts)


def scenes(stage: Stage, writing: Writing) -> Iterator[Frame]:
    """Scenario 1, key by key."""
    edit = writing.panel.field.edit
    yield stage.frame((), 900)
    writing.panel.come_up()
    yield stage.frame(("Ctrl", "Alt", "Space"), DECIDE_MS)
    for n, letter in enumerate("sar", 1):
        QTest.keyClicks(edit, letter)
        yield stage.frame(tuple("sar"[:n]), LETTER_MS if n < 3 else READ_MS)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText() == "Sarah Chen: "
    yield stage.frame(("Tab",), 700)
    for n, letter in enumerate(NOTE, 1):
        QTest.keyClicks(edit, letter)
        decides = letter == "." or n == len(NOTE)
        yield stage.frame((NOTE[:n],), DECIDE_MS if decides else LETTER_MS)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert not writing.panel.isVisible()
    assert writing.panel.toast.isVisible()
    assert writing.panel.toast.strip.says("Saved to Sarah Chen. Follow-up Fri 27 Nov 10:00.")
    yield stage.frame(("↵",), 2600)


def _desktop(painter: QPainter) -> None:
    """Another program, dimmed: words as bars, so that nothing there is to be read."""
    ground = QLinearGradient(QPointF(0, 0), QPointF(SIZE.width(), SIZE.height()))
    ground.setColorAt(0, QColor("#2b3550"))
    ground.setColorAt(1, QColor("#1d2436"))
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#39445f"))
    painter.drawRoundedRect(QRectF(40, 28, 760, 424), CORNER, CORNER)
    painter.setBrush(QColor("#4a5673"))
    for n, wide in enumerate((240, 600, 650, 560, 630, 180, 0, 580, 640, 500, 0, 300)):
        painter.drawRoundedRect(QRectF(80, 68 + n * 30, wide, 10 if wide else 0), 5, 5)


def _put(painter: QPainter, widget: QWidget) -> None:
    """A window where it stands, with the shadow that a desktop gives it."""
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(12, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 14))
        rect = QRectF(widget.geometry()).adjusted(-spread, -spread + 4, spread, spread + 4)
        painter.drawRoundedRect(rect, CORNER + spread, CORNER + spread)
    painter.drawPixmap(widget.pos(), widget.grab())


def _keys(painter: QPainter, keys: tuple[str, ...]) -> None:
    """What was pressed, as keys in a row at the foot."""
    painter.setFont(fonts.strong())
    metrics = painter.fontMetrics()
    wide = [max(CAP, metrics.horizontalAdvance(key) + 20) for key in keys]
    left = (SIZE.width() - sum(wide) - 8 * max(0, len(keys) - 1)) / 2
    for key, width in zip(keys, wide, strict=True):
        box = QRectF(left, SIZE.height() - 44, width, CAP + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#0d1220"))
        painter.drawRoundedRect(box.translated(0, 2), tokens.CORNER_FIELD, tokens.CORNER_FIELD)
        painter.setBrush(QColor("#f2f4f8"))
        painter.drawRoundedRect(box, tokens.CORNER_FIELD, tokens.CORNER_FIELD)
        painter.setPen(QColor("#1b2130"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        left += width + 8


def _image(picture: QImage) -> Image.Image:
    from PIL import Image  # to write the film, not to play it

    dots = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = dots.width(), dots.height()
    return Image.frombytes("RGB", size, bytes(dots.constBits()), "raw", "RGB", dots.bytesPerLine())


def write(frames: list[Frame], target: Path) -> None:
    """As an animated WebP without loss, which begins again at its end."""
    first, *rest = [_image(frame.picture) for frame in frames]
    first.save(
        target,
        save_all=True,
        append_images=rest,
        duration=[frame.lasts for frame in frames],
        loop=0,
        lossless=True,
        quality=100,
        method=6,
    )


def use_screen(folder: Path) -> None:
    """Two dots a point, and as large as the film: before Qt starts."""
    screen = {"name": "film", "x": 0, "y": 0, "width": SCREEN.width() * 2}
    screen |= {"height": SCREEN.height() * 2, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = folder / "screen.json"
    described.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={described}"
    os.environ["QT_SCALE_FACTOR"] = "2"


def film(folder: Path) -> list[Frame]:
    """Play it over the sample, in a file in ``folder``."""
    clock = FixedClock(NOW)
    store = Store(folder / "smallcrm.db", clock.now)
    store.prepare()
    sample.fill(store, local_now(clock))
    workspace = Workspace(store, clock)
    window = MainWindow(workspace)
    settings = Settings(folder / "settings.ini")
    writing = Writing(workspace, window, Desk(window), settings, with_key=False)
    frames = list(scenes(Stage(writing), writing))
    writing.stop()
    workspace.stop()
    store.close()
    return frames


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        use_screen(folder)
        app = QApplication(["smallcrm"])
        languages.use("en")
        theme.apply(app, "light")
        frames = film(folder)
    if arguments:
        write(frames, Path(arguments[0]))
    print(f"{len(frames)} pictures, {sum(frame.lasts for frame in frames) / 1000:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
