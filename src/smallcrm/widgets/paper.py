"""Paper: its sizes, and what is drawn on it as a PDF and as a picture.

Sizes are millimetres and points, so that every device draws the same page.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

INK, MUTED, LINE, LATE = (QColor(c) for c in ("#1a1a1a", "#5c5c5c", "#c8c8c8", "#a01c1c"))
MARGIN = 18.0
"""Millimetres of white around a page."""
_DOTS = 600

Turn = Callable[[], bool]
"""Goes to the next sheet, or says that there is none."""
Draw = Callable[[QPainter, QRectF, float, Turn], int]
"""Draws all of something on sheets of this size, with so many dots an inch; how many there are."""


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


def usual() -> Paper:
    """What printers of the user's country have in them."""
    us = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if QLocale().measurementSystem() is us else Paper.A4


def layout(paper: Paper) -> QPageLayout:
    """The page without margins of its own: they are drawn."""
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    none = QMarginsF(0, 0, 0, 0)
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, none)


def pdf(draw: Draw, paper: Paper, title: str) -> bytes:
    """All of it as a PDF. Fonts need a QGuiApplication."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(layout(paper))
    writer.setTitle(title)
    writer.setCreator("smallcrm")
    painter = QPainter(writer)
    size = writer.pageLayout().fullRectPixels(_DOTS)
    draw(painter, QRectF(size), _DOTS, writer.newPage)
    painter.end()
    buffer.close()
    return bytes(data.data())


def picture(draw: Draw, paper: Paper, dots: int) -> QImage:
    """The first sheet on white, with so many dots an inch."""
    size = layout(paper).fullRectPixels(dots).size()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(image.rect()), dots, lambda: False)
    painter.end()
    return image
