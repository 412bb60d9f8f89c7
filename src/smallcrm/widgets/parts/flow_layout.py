"""A row of widgets that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """As wide as it may be, as high as it then must be; mirrored where the script is."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        room = QRect(0, 0, width, 0).marginsRemoved(around)
        return self._lay_out(room, moves=False) + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(s.width() for s in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._around(QSize(wide, max((s.height() for s in sizes), default=0)))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        wide = max((s.width() for s in sizes), default=0)
        return self._around(QSize(wide, max((s.height() for s in sizes), default=0)))

    def _around(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect.marginsRemoved(self.contentsMargins()), moves=True)

    def _lay_out(self, rect: QRect, *, moves: bool) -> int:
        """Put everything in its place, or only reckon; the height."""
        top = 0
        for number, line in enumerate(self._lines(rect.width())):
            top += self._gap if number else 0
            high = max(size.height() for _, size in line)
            left = 0
            for item, size in line:
                if moves:
                    corner = QPoint(left, top + (high - size.height()) // 2)
                    place = QRect(rect.topLeft() + corner, size)
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                left += size.width() + self._gap
            top += high
        return top

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that stand in each line, with their sizes."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if not lines or left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._gap
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
