"""The checks of interaction.md section 6 that look at a picture of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

_RING = 200
"""Points of a ring round one row of a list: the view itself may be as large as the window."""


def shown(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Widgets of the window itself, not of another one over it."""
    return [w for w in window.findChildren(kind) if w.isVisible() and w.window() is window]


def called(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return (interface.text(QAccessible.Text.Name) if interface else "") or type(widget).__name__


def ratio(first: QColor, second: QColor) -> float:
    """WCAG 2.2's contrast of two colours."""

    def light(colour: QColor) -> float:
        parts = []
        for value in (colour.redF(), colour.greenF(), colour.blueF()):
            parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def place_of(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def low_contrast(window: QWidget, picture: QImage | None = None) -> list[str]:
    """A7: the most common colour behind words is their ground, the one farthest from it the ink."""
    picture = picture or window.grab().toImage()
    found = []
    for widget in shown(window, QWidget):
        if not widget.isEnabled() or not isinstance(widget, QLabel | QPushButton):
            continue
        words = widget.text().strip()
        in_sight = widget.visibleRegion().boundingRect()
        if not words or in_sight.height() < widget.height():
            continue
        in_sight.moveTopLeft(widget.mapTo(window, in_sight.topLeft()))
        seen = _colours(picture, in_sight.adjusted(3, 3, -3, -3))
        if not seen:
            continue
        ground = QColor(seen.most_common(1)[0][0])
        best = max(ratio(QColor(c), ground) for c in seen)
        if 1.05 < best < 4.3:  # the smallest letters are smoothed: no point is quite as dark
            found.append(f"{words[:40]!r}: {best:.2f}")
    return found


def _colours(picture: QImage, rect: QRect) -> Counter[int]:
    rect = rect.intersected(picture.rect())
    found: Counter[int] = Counter()
    for row in _rows(picture.copy(rect)) if not rect.isEmpty() else ():
        found.update(row)
    return found


def _rows(picture: QImage) -> Iterator[list[int]]:
    """The colours of a picture, a line at a time: point by point takes a hundred times as long."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    points = memoryview(plain.constBits()).cast("I")
    step = plain.bytesPerLine() // 4
    for y in range(plain.height()):
        yield points[y * step : y * step + plain.width()].tolist()


def faint_outlines(window: QWidget) -> list[str]:
    """A9: boxes to tick, and fields, whose edge cannot be told from what is around it."""
    picture = window.grab().toImage()
    found = []
    for box in shown(window, QCheckBox):
        assert isinstance(box, QCheckBox)
        if not _is_whole(box):
            continue
        option = QStyleOptionButton()
        box.initStyleOption(option)
        mark = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
        mark.moveTopLeft(box.mapTo(window, mark.topLeft()))
        if not _has_edge(picture, mark):
            found.append(called(box))
    for field in (*shown(window, QLineEdit), *shown(window, QPlainTextEdit)):
        is_in_place = field.objectName() == "in_place" or isinstance(
            field.parentWidget(), QComboBox
        )
        if not is_in_place and _is_whole(field) and not _has_edge(picture, place_of(field, window)):
            found.append(called(field))
    return found


def _is_whole(widget: QWidget) -> bool:
    """Whether it can be used, and no part of it is scrolled out of sight."""
    return widget.isEnabled() and widget.visibleRegion().boundingRect() == widget.rect()


def _has_edge(picture: QImage, rect: QRect) -> bool:
    """Whether some point near the left edge, half way down, stands out from what is around."""
    y = rect.center().y()
    if not picture.rect().contains(rect.left(), y):
        return True
    ground = picture.pixelColor(max(rect.left() - 4, 0), y)
    near = range(max(rect.left() - 1, 0), min(rect.left() + 12, picture.width()))
    return max(ratio(picture.pixelColor(x, y), ground) for x in near) >= 3


def unseen_focus(window: QWidget, stops: list[QWidget]) -> list[str]:
    """A10: stops that look the same with the focus and without."""
    found = []
    elsewhere = next((s for s in stops if s is not stops[0]), None)
    for stop in stops:
        away = elsewhere if stop is not elsewhere else stops[0]
        if away is None or away is stop:
            continue
        _to_sight(stop)
        away.setFocus(Qt.FocusReason.TabFocusReason)
        before = window.grab(place_of(stop, window)).toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        after = window.grab(place_of(stop, window)).toImage()
        if before.isNull() or stop.visibleRegion().isEmpty():
            continue  # it is scrolled to when the keys come to it
        if before.size() == after.size() and not _rings(before, after) and not _writes(stop):
            found.append(f"{type(stop).__name__} {called(stop)}")
    return found


def _to_sight(stop: QWidget) -> None:
    """As Qt does when the Tab key comes to it; from the outermost page that scrolls inwards."""
    areas: list[QScrollArea] = []
    holder = stop.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            areas.insert(0, holder)
        holder = holder.parentWidget()
    for area in areas:
        area.ensureWidgetVisible(stop)


def _writes(widget: QWidget) -> bool:
    """An empty list has nothing to put a ring around: its words say that it is empty."""
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    return model is not None and model.rowCount() == 0


def _rings(before: QImage, after: QImage) -> bool:
    """Whether as many points changed, by 3:1 or more, as one side of a ring has."""
    pairs: Counter[tuple[int, int]] = Counter()
    for old, new in zip(_rows(before), _rows(after), strict=True):
        if old != new:
            pairs.update((a, b) for a, b in zip(old, new, strict=True) if a != b)
    strong = sum(n for (a, b), n in pairs.items() if ratio(QColor(a), QColor(b)) >= 3)
    return strong >= min(after.width(), after.height(), _RING)
