"""A number of Health: what it is, the number, from how many. Pressed, it shows these."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from smallcrm.viewmodels import wording
from smallcrm.widgets.style import fonts, tokens

CHARACTERS = 24
"""So wide it is at least, that several stand below each other in columns."""


class NumberTile(QAbstractButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._number = self._of = ""
        self._is_silent = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, name: str, number: str, of: str, formula: str, *, is_silent: bool) -> None:
        """What stands in its three lines; ``formula`` in its tooltip. A silent one has no number,
        but may still show what there is."""
        self._name, self._number, self._of = name, number, of
        self._is_silent = is_silent
        self.setAccessibleName(f"{name}: {of}" if is_silent else f"{name}: {number}, {of}")
        self.setAccessibleDescription(formula)
        self.setToolTip(wording.tip(formula))
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> tuple[str, str, str]:
        """Its three lines."""
        return self._name, self._number, self._of

    def sizeHint(self) -> QSize:
        lines = self._lines()
        wide = max(QFontMetrics(font).horizontalAdvance(text) for text, font in lines)
        least = QFontMetrics(fonts.body()).averageCharWidth() * CHARACTERS
        high = sum(QFontMetrics(font).height() for _, font in lines) + 2 * tokens.SPACE_1
        return QSize(max(wide, least) + 2 * tokens.SPACE_2, high + 2 * tokens.SPACE_2)

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.TARGET, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = tokens.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.sunken)
            painter.drawRoundedRect(self.rect(), tokens.CORNER_CARD, tokens.CORNER_CARD)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 4 if colours.is_stark else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, tokens.CORNER_CARD, tokens.CORNER_CARD)
        inner = self.rect().adjusted(*(tokens.SPACE_2,) * 2, *(-tokens.SPACE_2,) * 2)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        align = QStyle.visualAlignment(self.layoutDirection(), side)
        inks = (colours.muted, colours.muted if self._is_silent else colours.text, colours.muted)
        top = inner.top()
        for (text, font), ink in zip(self._lines(), inks, strict=True):
            metrics = QFontMetrics(font)
            line = QRect(inner.left(), top, inner.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(ink)
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, align, cut)
            top += metrics.height() + tokens.SPACE_1
        painter.end()

    def _lines(self) -> tuple[tuple[str, QFont], ...]:
        return (
            (self._name, fonts.caption()),
            (self._number, fonts.number()),
            (self._of, fonts.small()),
        )
