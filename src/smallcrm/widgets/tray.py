"""The icon in the tray: there only when a tray is; a dot when something is due, never flashing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from smallcrm.desktop.tray_host import TrayHost
from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.workspace import Workspace

LOOK_MS = 5000
LOOKS = 12
"""Of trays on the session bus we hear; for any other look for a minute, then when asked."""
MOST = 5
_SIZES = (16, 22, 24, 32, 44, 48, 64)


class Tray(QObject):
    """``open_wanted``, ``panel_wanted``, ``today_wanted``, ``customer_wanted``, ``quit_wanted``."""

    open_wanted = Signal()
    panel_wanted = Signal()
    today_wanted = Signal()
    customer_wanted = Signal(int)
    quit_wanted = Signal()
    write_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._icon: QSystemTrayIcon | None = None
        self._due: tuple[FollowUpRow, ...] = ()
        self._today = 0
        self._looks = LOOKS
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._host = TrayHost(self)
        self._host.changed.connect(self._look)
        self.menu = QMenu()
        self.menu.triggered.connect(self._picked)
        self._host.start()
        self.look()

    @property
    def is_there(self) -> bool:
        """Whether an icon is really shown: only then may the last window hide."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def look(self) -> bool:
        """Look for a tray again, for a minute. An icon made before its host never appears."""
        self._looks = LOOKS
        self._look()
        if self._icon is None:
            self._timer.start()
        return self.is_there

    def show_due(self, due: tuple[FollowUpRow, ...], today: int) -> None:
        """What is due now (announced and open), and how many are for today in all."""
        self._due, self._today = due, today
        self._fill()
        if self._icon is not None:
            self._icon.setIcon(mark(with_dot=bool(due)))
            self._icon.setToolTip(self._words())

    def message(self, title: str, body: str) -> bool:
        """Qt's own message: only where there is an icon, since it is lost otherwise."""
        if not self.is_there or self._icon is None:
            return False
        self._icon.showMessage(title, body, mark(with_dot=True))
        return True

    def stop(self) -> None:
        self._timer.stop()
        self._host.stop()
        if self._icon is not None:
            self._icon.hide()

    @Slot()
    def _look(self) -> None:
        if self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(mark(with_dot=bool(self._due)), self)
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.panel_wanted)
            self._fill()
            self._icon.setToolTip(self._words())
            self._icon.show()
        self._looks -= 1
        if self._icon is not None or self._looks <= 0:
            self._timer.stop()

    def _fill(self) -> None:
        self.menu.clear()
        first = self.menu.addAction(self.tr("Open smallcrm"))
        first.setData("open")
        font = first.font()
        font.setBold(True)
        first.setFont(font)
        self.menu.setDefaultAction(first)
        self.menu.addAction(self.tr("Write a note…")).setData("write")
        self.menu.addSeparator()
        for row in self._due[:MOST]:
            words = f"{row.customer_name}: {row.text}" if row.customer_name else row.text
            if row.due_time:
                words += f", {dates.clock(row.due_time)}"
            shown = words if len(words) <= 60 else words[:59].rstrip() + "…"
            self.menu.addAction(shown.replace("&", "&&")).setData(row.customer_id)
        if self._today:
            count = wording.number(self._today)
            self.menu.addAction(self.tr("All of today ({n})").replace("{n}", count)).setData(
                "today"
            )
        if self._due or self._today:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).setData("quit")

    def _words(self) -> str:
        """ "smallcrm: 3 due, 1 late"."""
        if not self._due:
            return "smallcrm"
        today = self._workspace.today()
        late = sum(1 for row in self._due if row.due_on is not None and row.due_on < today)
        words = self.tr("smallcrm: {n} due").replace("{n}", wording.number(len(self._due)))
        if late:
            words += self.tr(", {n} late").replace("{n}", wording.number(late))
        return words

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.DoubleClick:
            self.open_wanted.emit()
        elif reason is QSystemTrayIcon.ActivationReason.Trigger:
            (self.panel_wanted if self._due else self.write_wanted).emit()

    @Slot(object)
    def _picked(self, action: object) -> None:
        data = action.data() if hasattr(action, "data") else None
        if data == "open":
            self.open_wanted.emit()
        elif data == "today":
            self.today_wanted.emit()
        elif data == "write":
            self.write_wanted.emit()
        elif data == "quit":
            self.quit_wanted.emit()
        elif isinstance(data, int):
            self.customer_wanted.emit(data)
        else:
            self.panel_wanted.emit()


def mark(*, with_dot: bool) -> QIcon:
    """The mark: two people's lines in a rounded square, light on the accent; a dot when due."""
    icon = QIcon()
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1
    for size in _SIZES:
        side = round(size * ratio)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        _paint_mark(picture, with_dot=with_dot)
        icon.addPixmap(picture)
    return icon


def _paint_mark(picture: QPixmap, *, with_dot: bool) -> None:
    unit = picture.width() / 16
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#3556C8"))
    painter.drawRoundedRect(QRectF(unit, unit, 14 * unit, 14 * unit), 4 * unit, 4 * unit)
    painter.setPen(QPen(QColor("#FFFFFF"), 1.5 * unit, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(5.6 * unit, 3.6 * unit, 4.8 * unit, 4.8 * unit))
    painter.drawArc(QRectF(3.6 * unit, 9.6 * unit, 8.8 * unit, 7 * unit), 20 * 16, 140 * 16)
    if with_dot:
        painter.setPen(QPen(QColor("#FFFFFF"), unit))
        painter.setBrush(QColor("#F2A33C"))
        painter.drawEllipse(QRectF(10 * unit, 0.5 * unit, 5.5 * unit, 5.5 * unit))
    painter.end()
