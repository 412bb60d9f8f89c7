"""Fusion with our indicator, thin flat scroll bars and no dotted focus."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

from smallcrm.widgets.style import painting, tokens
from smallcrm.widgets.style.tokens import TARGET

_SCROLL_BAR = 12
_METRICS = {
    QStyle.PixelMetric.PM_ScrollBarExtent: _SCROLL_BAR,
    QStyle.PixelMetric.PM_SplitterWidth: 1,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 8,
    QStyle.PixelMetric.PM_MenuPanelWidth: 1,
}


class SmallcrmStyle(QProxyStyle):
    """As few overrides as there can be: each crosses from C++ into Python."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        known = _METRICS.get(metric)
        if known is not None:
            return known
        if metric in (
            QStyle.PixelMetric.PM_IndicatorWidth,
            QStyle.PixelMetric.PM_IndicatorHeight,
            QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
            QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        ):
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
        if ours is not None:
            state = option.state
            ours(
                painter,
                option.rect,
                checked=bool(state & QStyle.StateFlag.State_On),
                focused=bool(state & QStyle.StateFlag.State_HasFocus),
            )
            return
        super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is QStyle.ComplexControl.CC_ScrollBar:
            self._scroll_bar(option, painter, widget)
            return
        super().drawComplexControl(control, option, painter, widget)

    def _scroll_bar(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        """A rounded handle on the view's own ground."""
        handle: QRect = self.subControlRect(
            QStyle.ComplexControl.CC_ScrollBar,
            option,
            QStyle.SubControl.SC_ScrollBarSlider,
            widget,  # type: ignore[arg-type]  # the stub forbids the None that Qt allows
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(tokens.current().control)
        thin = handle.adjusted(4, 2, -2, -2)
        if handle.width() > handle.height() and option.rect.width() > option.rect.height():
            thin = handle.adjusted(2, 4, -2, -2)
        painter.setOpacity(0.7)
        painter.drawRoundedRect(thin, 3, 3)
        painter.restore()
