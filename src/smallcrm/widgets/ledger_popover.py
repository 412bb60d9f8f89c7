""" "When was I told?": a small panel at a follow-up, to be read; Escape or a click ends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from smallcrm.viewmodels.ledger_wording import LedgerEntry
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 64


class LedgerPopover(QFrame):
    """The keys scroll where there is more than fits; a screen reader hears it all at once."""

    def __init__(self, entries: Sequence[LedgerEntry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        caption = plain_label(self, self.tr("When was I told?"), "caption")
        self.lines: list[QLabel] = []
        self.page = QWidget(self)
        inside = QVBoxLayout(self.page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for number, entry in enumerate(entries):
            if number:
                inside.addSpacing(tokens.SPACE_2)
            for text, name in ((entry.head, ""), (entry.text, "muted")):
                if text:
                    self.lines.append(plain_label(self, text, name))
                    inside.addWidget(self.lines[-1])
        inside.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.page)
        for clear in (self.area.viewport(), self.page):
            clear.setAutoFillBackground(False)
        self.area.setAccessibleName(caption.text())
        self.area.setAccessibleDescription(". ".join(e.spoken for e in entries))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_3,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(caption)
        layout.addWidget(self.area, 1)

    def words(self) -> list[str]:
        return [line.text() for line in self.lines]

    def pop_up(self, place: QPoint) -> None:
        """Below a place of the screen, all of it on the screen."""
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        margins = 2 * tokens.SPACE_3
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        wide = min(max(300, wide), room.width())
        inside = self.page.layout()
        assert inside is not None
        high = inside.totalHeightForWidth(wide - 2 * margins) + margins
        high += self.fontMetrics().lineSpacing() + tokens.SPACE_3
        self.resize(wide, min(high, room.height()))
        left = min(max(place.x(), room.left()), room.right() - self.width())
        self.move(left, min(max(place.y(), room.top()), room.bottom() - self.height()))
        self.show()
        self.area.setFocus(Qt.FocusReason.PopupFocusReason)
