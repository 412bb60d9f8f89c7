"""The mark of the program, painted: in the tray, on notices, and on windows that open before
all else is there.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication

_SIZES = (16, 22, 24, 32, 44, 48, 64)


def mark(*, with_dot: bool, with_bar: bool = False) -> QIcon:
    """The mark: two people's lines in a rounded square, light on the accent; a dot when due, a bar
    while reminders are paused."""
    icon = QIcon()
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1
    for size in _SIZES:
        side = round(size * ratio)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        _paint_mark(picture, with_dot=with_dot, with_bar=with_bar)
        icon.addPixmap(picture)
    return icon


def _paint_mark(picture: QPixmap, *, with_dot: bool, with_bar: bool) -> None:
    unit = picture.width() / 16
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#3556C8"))
    painter.drawRoundedRect(QRectF(unit, unit, 14 * unit, 14 * unit), 4 * unit, 4 * unit)
    painter.setPen(QPen(QColor("#FFFFFF"), 1.5 * unit, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(5.6 * unit, 3.6 * unit, 4.8 * unit, 4.8 * unit))
    painter.drawArc(QRectF(3.6 * unit, 9.6 * unit, 8.8 * unit, 7 * unit), 20 * 16, 140 * 16)
    if with_dot:
        painter.setPen(QPen(QColor("#FFFFFF"), unit))
        painter.setBrush(QColor("#F2A33C"))
        painter.drawEllipse(QRectF(10 * unit, 0.5 * unit, 5.5 * unit, 5.5 * unit))
    if with_bar:
        painter.setPen(QPen(QColor("#1D2126"), unit))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(QRectF(0.5 * unit, 11 * unit, 15 * unit, 4 * unit), unit, unit)
    painter.end()
