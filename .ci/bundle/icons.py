"""Draws the icon in the sizes that desktops ask for, out of its one drawing.

Run by hand after a change: ``python .ci/bundle/icons.py``; a test holds both together.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HICOLOR = Path(__file__).resolve().parents[2] / "resources" / "icons" / "hicolor"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def draw(size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(HICOLOR / "scalable" / "apps" / "smallcrm.svg")).render(painter)
    painter.end()
    return picture


def main() -> int:
    app = QGuiApplication(["icons", "-platform", "offscreen"])
    for size in SIZES:
        path = HICOLOR / f"{size}x{size}" / "apps" / "smallcrm.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        draw(size).save(str(path))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
