"""Line icons from bundled SVG files, coloured from the palette when they are painted.

Qt's SVG renderer draws ``currentColor`` black: the colour is put into the bytes instead.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smallcrm.desktop import resources
from smallcrm.widgets.style import tokens

NOTHING = ""
"""The name of an icon that is not to be seen, though its button can be reached."""


@cache
def _source(name: str) -> str:
    path = resources.folder() / "icons" / "lucide" / f"{name}.svg"
    return path.read_text(encoding="utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon into a square."""
    if name == NOTHING:
        return
    _renderer(name, colour.name()).render(painter, QRectF(rect))


class _Engine(QIconEngine):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = tokens.current()
        colour = colours.muted if mode is QIcon.Mode.Disabled else colours.text
        paint(painter, rect, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name)


def icon(name: str) -> QIcon:
    return QIcon(_Engine(name))
