"""Where a panel of the tray goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen


def beside(near: QRect, screen: QScreen, size: QSize, gap: int) -> QPoint:
    """The place of a window of this size beside ``near``, the icon in the tray; where that is
    empty, in the corner where trays are."""
    room, whole = screen.availableGeometry(), screen.geometry()
    left = room.right() - size.width() - gap
    at_top = room.top() > whole.top()
    if not near.isEmpty():
        left = min(max(near.center().x() - size.width() // 2, room.left() + gap), left)
        at_top = near.center().y() < whole.center().y()
    top = room.top() + gap if at_top else room.bottom() - size.height() - gap
    return QPoint(max(left, room.left()), max(top, room.top()))
