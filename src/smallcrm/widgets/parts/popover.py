"""A small panel at a row: a field, what it means, and nothing else. Escape or a click outside ends
it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from smallcrm.widgets.style import tokens


class Popover(QFrame):
    """``title`` names the field; the layout takes what is put below it."""

    characters = 52
    """How wide it is."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.caption = QLabel(title, self)
        self.caption.setObjectName("caption")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(title)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(*(tokens.SPACE_3,) * 4)
        self.inside.setSpacing(tokens.SPACE_2)
        self.inside.addWidget(self.caption)
        self.inside.addWidget(self.edit)

    def pop_up(self, place: QPoint, *, above: bool = False) -> None:
        """Show it below a place of the screen, or ``above`` it, all of it on the screen, the caret
        in the field."""
        wide = self.fontMetrics().averageCharWidth() * self.characters
        self.setFixedWidth(max(300, wide))
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        left = min(max(place.x(), room.left()), room.right() - self.width())
        top = place.y() - (self.height() if above else 0)
        top = min(max(top, room.top()), room.bottom() - self.height())
        self.move(left, top)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
