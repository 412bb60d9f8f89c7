"""Type: one family, the system's, in seven sizes that are multiples of the system's own."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

TEXT_SIZES = (70, 300)
"""The least and the most of the system's own size that may be chosen, in percent."""
TEXT_STEP = 10


def bounded(percent: int) -> int:
    return min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[1])


def body() -> QFont:
    return QApplication.font()


def caption() -> QFont:
    return _sized(0.85, QFont.Weight.DemiBold)


def small() -> QFont:
    return _sized(0.90, QFont.Weight.Normal)


def strong() -> QFont:
    return _sized(1.0, QFont.Weight.DemiBold)


def title() -> QFont:
    return _sized(1.6, QFont.Weight.DemiBold)


def number() -> QFont:
    """For the numbers of Health alone: figures of one width, so that they stand below each
    other."""
    font = _sized(2.0, QFont.Weight.DemiBold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _sized(times: float, weight: QFont.Weight) -> QFont:
    font = QApplication.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * times)
    else:
        font.setPixelSize(round(font.pixelSize() * times))
    font.setWeight(weight)
    return font
