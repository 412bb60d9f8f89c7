"""A label of a few lines at most: wrapped at words, the last line cut with "…"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smallcrm.viewmodels import wording


class LinesLabel(QLabel):
    """The whole text is its accessible name, and its tooltip when it is cut."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_most(self, lines: int) -> None:
        if lines != self._most:
            self._most = lines
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2  # the layout rounds up
        return QSize(wide, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        high = self.fontMetrics().lineSpacing()
        lines = self._lines(self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        for number, line in enumerate(lines):
            painter.drawText(0, number * high, self.width(), high, align, line)
        painter.end()
        cut = bool(lines) and lines[-1].endswith("…") and not self.text().endswith("…")
        self.setToolTip(wording.tip(self.text()) if cut else "")

    def _lines(self, width: int) -> list[str]:
        """The lines as they are painted."""
        text = self.text()
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        spans: list[tuple[int, int]] = []
        layout.beginLayout()
        while len(spans) < self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            spans.append((line.textStart(), line.textLength()))
        layout.endLayout()
        encoded = text.encode("utf-16-le")  # Qt counts in UTF-16 units
        lines = [encoded[2 * s : 2 * (s + n)].decode("utf-16-le", "replace") for s, n in spans]
        if spans and sum(spans[-1]) < len(encoded) // 2:
            rest = encoded[2 * spans[-1][0] :].decode("utf-16-le", "replace")
            mode = Qt.TextElideMode.ElideRight
            lines[-1] = self.fontMetrics().elidedText(rest, mode, max(1, width))
        return [line.rstrip() for line in lines]
