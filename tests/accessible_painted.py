"""Checks of interaction.md section 6 on rows that are painted by hand. They are painted once more
on a device that takes down the words and their places instead of colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPainter, QTextItem
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from accessible_seen import shown
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate

WIDE = 3000
"""So wide a row cuts nothing off."""
ROWS = 50
NEAR = 12
"""So many px a place may differ: avatars and signs are centred in theirs."""
_METRICS = {
    QPaintDevice.PaintDeviceMetric.PdmWidth: WIDE,
    QPaintDevice.PaintDeviceMetric.PdmHeight: WIDE,
    QPaintDevice.PaintDeviceMetric.PdmDepth: 32,
    QPaintDevice.PaintDeviceMetric.PdmNumColors: 1 << 24,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio: 1,
    QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled: 1 << 16,
}


class Words(NamedTuple):
    """Some words of a row, the line they stand on, and where they begin and end, in px."""

    text: str
    line: float
    left: float
    right: float


class _Listener(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.taken: list[Words] = []

    def begin(self, device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def drawTextItem(self, place: Any, item: QTextItem) -> None:
        self.taken.append(Words(item.text(), place.y(), place.x(), place.x() + item.width()))

    def updateState(self, *_: Any) -> None: ...

    def drawPath(self, *_: Any) -> None: ...

    def drawPixmap(self, *_: Any) -> None: ...

    def drawImage(self, *_: Any) -> None: ...

    def drawRects(self, *_: Any) -> None: ...

    def drawLines(self, *_: Any) -> None: ...

    def drawEllipse(self, *_: Any) -> None: ...

    def drawPolygon(self, *_: Any) -> None: ...


class _Device(QPaintDevice):
    def __init__(self) -> None:
        super().__init__()
        self.listener = _Listener()

    def paintEngine(self) -> QPaintEngine:
        return self.listener

    def metric(self, what: QPaintDevice.PaintDeviceMetric) -> int:
        return _METRICS.get(what, 96)


def painted(
    view: QAbstractItemView,
    index: QModelIndex,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> list[Words]:
    """What is written in a row that is chosen, as wide as it could be."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled
    option.direction = direction
    option.rect = QRect(0, 0, WIDE, 400)
    device = _Device()
    painter = QPainter(device)
    view.itemDelegateForIndex(index).paint(painter, option, index)
    painter.end()
    return device.listener.taken


def rows(window: QWidget) -> Iterator[tuple[QAbstractItemView, QModelIndex]]:
    """The cells of all lists and tables that are shown."""
    for view in shown(window, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        if isinstance(view, QHeaderView) or view.model() is None:
            continue
        model = view.model()
        for row in range(min(model.rowCount(), ROWS)):
            columns = model.columnCount() if isinstance(view, QTableView) else 1
            for column in range(columns):
                yield view, model.index(row, column)


def unsaid(window: QWidget) -> list[str]:
    """A3 for what is painted by hand: words that are seen in a row, and not said."""
    found = []
    for view, index in rows(window):
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
        known = {*_letters(said), *_letters(" ".join(_clickable(view, index)))}
        for words in painted(view, index):
            missing = [w for w in _letters(words.text) if w not in known]
            if missing and not _is_avatar(words.text, said):
                name = f"{view.accessibleName()} {index.row()}"
                found.append(f"{name}: {words.text!r} not in {said!r}")
    return found


def _letters(text: str) -> list[str]:
    """The words of a text; signs alone are said by what stands around them."""
    return re.findall(r"\w+", text.casefold())


def _is_avatar(text: str, said: str) -> bool:
    """One or two letters of a name, or the sign of nobody."""
    letters = text.replace("\u200d", "")
    return len(letters) <= 2 and (letters == "?" or all(c in said for c in letters))


def _clickable(view: QAbstractItemView, index: QModelIndex) -> list[str]:
    """Words of a row that do something: each has a key, and stands in the row's menu."""
    delegate = view.itemDelegateForIndex(index)
    if not isinstance(delegate, AgendaDelegate):
        return []
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, 400)
    return [delegate.words_of(link) for link in delegate.link_rects(option, index)]


def not_mirrored(window: QWidget) -> list[str]:
    """A11: where the script runs from the right, each piece of a row stands as far from the right
    as it would from the left."""
    found = []
    right_to_left = Qt.LayoutDirection.RightToLeft
    for view, index in rows(window):
        there = _pieces(painted(view, index, right_to_left))
        for text, left, right in _pieces(painted(view, index)):
            if not any(
                abs(WIDE - right - x) <= NEAR and abs(WIDE - left - y) <= NEAR for _, x, y in there
            ):
                found.append(f"{view.accessibleName()} {index.row()}: {text!r}")
    return found


def _pieces(words: list[Words]) -> list[tuple[str, float, float]]:
    """Words that touch are one piece: a sentence of two scripts is written in runs."""
    made: list[tuple[str, float, float]] = []
    last: float | None = None
    for one in sorted(words, key=lambda w: (w.line, w.left)):
        if made and last == one.line and one.left - made[-1][2] <= 1:
            text, left, right = made.pop()
            made.append((text + one.text, left, max(right, one.right)))
        else:
            made.append((one.text, one.left, one.right))
        last = one.line
    return made
