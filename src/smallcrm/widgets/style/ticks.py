"""Fusion with our check boxes and radio buttons, and no dotted focus around their words.

Of these alone: a style written in Python as that of the whole program is asked for each measure of
each widget, and to say which widget it is PySide6 makes all its classes, 10 ms of a start.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleOption,
    QWidget,
)

from smallcrm.widgets.style import painting
from smallcrm.widgets.style.tokens import TARGET

_LABEL_SPACING = 8
_SIDES = frozenset(
    {
        *(QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_IndicatorHeight),
        QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
        QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
    }
)
_SPACINGS = frozenset(
    {QStyle.PixelMetric.PM_CheckBoxLabelSpacing, QStyle.PixelMetric.PM_RadioButtonLabelSpacing}
)


def check_box(text: str = "", parent: QWidget | None = None) -> QCheckBox:
    box = QCheckBox(text, parent)
    box.setStyle(_style())
    return box


def radio_button(text: str = "", parent: QWidget | None = None) -> QRadioButton:
    button = QRadioButton(text, parent)
    button.setStyle(_style())
    return button


def draw(view: QWidget) -> None:
    """Of a list whose rows can be ticked."""
    view.setStyle(_style())


class TickStyle(QProxyStyle):
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _SPACINGS:
            return _LABEL_SPACING
        if metric in _SIDES:
            height = widget.fontMetrics().height() if widget is not None else TARGET
            return max(TARGET, round(height * 1.2))
        return super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        ours = {
            QStyle.PrimitiveElement.PE_IndicatorCheckBox: painting.check_box,
            QStyle.PrimitiveElement.PE_IndicatorRadioButton: painting.radio,
        }.get(element)
        if ours is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        state = option.state
        ours(
            painter,
            option.rect,
            checked=bool(state & QStyle.StateFlag.State_On),
            focused=bool(state & QStyle.StateFlag.State_HasFocus),
        )


@cache
def _style() -> TickStyle:
    made = TickStyle("Fusion")
    made.setParent(QApplication.instance())
    return made
