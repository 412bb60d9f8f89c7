"""Page 1 of the import: where files are dropped, chosen or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import icons, tokens

_ICON = 32


class DropArea(QFrame):
    """A dashed outline that lights up while something is held over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False

    def light(self, on: bool) -> None:
        self._lit = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colours.selection if self._lit else colours.base)
        ink = colours.accent if self._lit else colours.control
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.DashLine))
        corner = tokens.CORNER_CARD
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), corner, corner)
        painter.end()


class _Icon(QWidget):
    """A quiet picture; silent for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self.rect(), "inbox", tokens.current().control)
        painter.end()


class StartPage(QWidget):
    """``files_wanted``, ``folder_wanted`` and ``paste_wanted`` when a button is pressed."""

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = DropArea(self)
        self.icon = _Icon(self.area)
        self.words = plain_label(self.area, self.tr("Drop files or a folder here"), "strong")
        self.choose = QPushButton(self.tr("Choose &files…"), self.area)
        self.choose.setObjectName("primary")
        self.folder = QPushButton(self.tr("Choose a f&older…"), self.area)
        self.paste = QPushButton(self.tr("&Paste what was copied"), self.area)
        self.paste.setToolTip(self.tr("Cards or a table, copied elsewhere (Ctrl+V)"))
        self.kinds = plain_label(
            self,
            self.tr(
                "Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, "
                "Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other "
                "table; all of Monica (.json). Calendars (.ics) and mails (.eml, mbox) go onto "
                "timelines."
            ),
            "muted",
        )
        self.promise = plain_label(
            self,
            self.tr("Nothing is written before you have seen what would come in."),
            "muted",
        )
        self.said = CardLabel(self)
        self._lay_out()

        self.choose.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.setFocusProxy(self.choose)

    def _lay_out(self) -> None:
        buttons = QWidget(self.area)
        row = FlowLayout(tokens.SPACE_2, buttons)
        for button in (self.choose, self.folder, self.paste):
            button.setAutoDefault(False)
            row.addWidget(button)
        inside = QVBoxLayout(self.area)
        inside.setContentsMargins(*(tokens.SPACE_5,) * 4)
        inside.setSpacing(tokens.SPACE_3)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.words.setAlignment(centre)
        inside.addStretch(2)
        inside.addWidget(self.icon, 0, centre)
        inside.addWidget(self.words)
        inside.addWidget(buttons, 0, centre)
        inside.addStretch(3)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(self.said)
        page.addWidget(self.area, 1)
        page.addWidget(self.kinds)
        page.addWidget(self.promise)
