"""The Due panel: what is due now, one after the other, with the same buttons as a notice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels import promises as words
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.next_step import SnoozeMenu
from smallcrm.widgets.parts.avatar import Avatar
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 60


class DuePanel(QFrame):
    """D done, S snooze, Enter open, Esc close, Down the next one. Never takes the focus itself."""

    customer_wanted = Signal(int)

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QWidget | None = None
    ) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("panel")
        self.setWindowTitle(self.tr("Due now"))
        self._workspace, self._promises = workspace, promises
        self._rows: tuple[FollowUpRow, ...] = ()
        self._place = 0

        self.title = QLabel(self.tr("Due now"), self)
        self.title.setObjectName("strong")
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.avatar = Avatar(2.2, self)
        self.name = ElideLabel(self)
        self.name.setObjectName("strong")
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.when = QLabel(self)
        self.when.setObjectName("due")
        self.origin = ElideLabel(self)
        self.origin.setObjectName("muted")
        self.done = QPushButton(self.tr("Done"), self)
        self.snooze = QPushButton(self.tr("Snooze"), self)
        self.open = QPushButton(self.tr("Open"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self._lay_out()

        self.done.clicked.connect(self._done)
        self.snooze.clicked.connect(self._snooze)
        self.open.clicked.connect(self._open)
        self.next.clicked.connect(self._next)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        whose = QHBoxLayout()
        whose.setSpacing(tokens.SPACE_2)
        whose.addWidget(self.avatar)
        whose.addWidget(self.name, 1)
        what = QHBoxLayout()
        what.addWidget(self.text, 1)
        what.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE_2)
        for button in (self.done, self.snooze, self.open):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(head)
        layout.addLayout(whose)
        layout.addLayout(what)
        layout.addWidget(self.origin)
        layout.addLayout(buttons)

    def set_rows(self, rows: tuple[FollowUpRow, ...]) -> None:
        """What is due; the panel closes when nothing is left."""
        self._rows = rows
        self._place = min(self._place, max(0, len(rows) - 1))
        if rows:
            self._show_row(rows[self._place])
        else:
            self.hide()

    def pop_up(self, *, asked: bool) -> None:
        """Show it; only when the user asked for it does it take the keys."""
        if not self._rows:
            return
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not asked)
        self.setFixedWidth(max(380, self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS))
        self.adjustSize()
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            corner = screen.availableGeometry().bottomRight()
            self.move(corner.x() - self.width() - 16, corner.y() - self.height() - 16)
        self.show()
        self.raise_()
        if asked:
            self.activateWindow()
            self.done.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_D: self._done,
            Qt.Key.Key_S: self._snooze,
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Escape: self.hide,
            Qt.Key.Key_Down: self._next,
        }
        act = keys.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _show_row(self, row: FollowUpRow) -> None:
        today, zone = self._workspace.today(), self._workspace.zone()
        place = self.tr("{n} of {all}").replace("{n}", wording.number(self._place + 1))
        self.count.setText(place.replace("{all}", wording.number(len(self._rows))))
        self.avatar.setVisible(row.customer_id is not None)
        self.avatar.set_person(row.customer_name, int(row.customer_id or 0), row.customer_kind)
        self.name.setText(row.customer_name or self.tr("Nobody in particular"))
        self.text.setText(row.text)
        self.when.setText(words.when(row, today))
        self.when.setProperty("tone", words.tone(row, today))
        self.when.style().polish(self.when)
        origin = wording.origin(row, zone, today)
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        self.next.setVisible(len(self._rows) > 1)
        for button, name in (
            (self.done, self.tr("Done: {what}")),
            (self.snooze, self.tr("Snooze: {what}")),
            (self.open, self.tr("Open: {what}")),
        ):
            button.setAccessibleName(name.replace("{what}", row.text))
        for button, key in ((self.done, "D"), (self.snooze, "S"), (self.open, "Enter")):
            button.setToolTip(f"{button.text()} ({key})")

    def _row(self) -> FollowUpRow | None:
        return self._rows[self._place] if self._rows else None

    @Slot()
    def _done(self) -> None:
        row = self._row()
        if row is not None:
            self._promises.set_done(row)

    @Slot()
    def _snooze(self) -> None:
        row = self._row()
        if row is not None:
            menu = SnoozeMenu(self._promises, row, self)
            menu.popup(self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))

    @Slot()
    def _open(self) -> None:
        row = self._row()
        if row is not None and row.customer_id is not None:
            self.hide()
            self.customer_wanted.emit(int(row.customer_id))

    @Slot()
    def _next(self) -> None:
        if self._rows:
            self._place = (self._place + 1) % len(self._rows)
            self._show_row(self._rows[self._place])
