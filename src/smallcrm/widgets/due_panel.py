"""The Due panel: what is due now, one after the other, with the same buttons as a notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.ledger import Surface
from smallcrm.domain.records import FollowUpId, FollowUpRow
from smallcrm.viewmodels import promises as words
from smallcrm.viewmodels import veil, wording
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.moved_row import MovedRow
from smallcrm.widgets.next_step import SnoozeMenu
from smallcrm.widgets.parts.avatar import Avatar
from smallcrm.widgets.parts.beside import beside
from smallcrm.widgets.parts.due_list import DueList, line_of
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 60
LEAST_WIDTH = 380
MOST_OTHERS = 4
LINES = 4
"""Of what is to be done; fewer where the screen is small."""


class DuePanel(QFrame):
    """D done, S snooze, H in an hour, Enter open, Esc close, Down and Up the others.

    It takes the keys only when the user asked for it, and works by mouse without them.
    """

    customer_wanted = Signal(int)

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QWidget | None = None
    ) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("panel")
        self.setWindowTitle(self.tr("Due"))
        # not a button: on some desktops Enter would press it, and Enter opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._workspace, self._promises = workspace, promises
        self._rows: tuple[FollowUpRow, ...] = ()
        self._place = 0
        self._veiled = False
        self._near = QRect()

        self.title = ElideLabel(self)
        self.title.setObjectName("due")
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.avatar = Avatar(2.2, self)
        self.name = ElideLabel(self)
        self.name.setObjectName("strong")
        self.when = ElideLabel(self)
        self.when.setObjectName("muted")
        self.text = LinesLabel(LINES, self)
        self.origin = LinesLabel(2, self)
        self.origin.setObjectName("muted")
        self.done = self._button(self.tr("Done"), "D")
        self.snooze = self._button(self.tr("Snooze"), "S")
        self.hour = self._button(self.tr("1 hour"), "H")
        self.open = self._button(self.tr("Open"), "↵")
        self.close_button = QPushButton("×", self)
        self.close_button.setObjectName("icon")
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close; Today keeps the list (Esc)"))
        self.show_button = QPushButton(self.tr("Show"), self)
        self.show_button.setAutoDefault(False)
        self.rule = QFrame(self)
        self.rule.setObjectName("rule")
        self.rule.setFixedHeight(1)
        self.others = DueList(self)
        self.moved = MovedRow(promises, Surface.PANEL, self)
        self.moved.set_margins(0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_2)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self.close_button)
        who = QVBoxLayout()
        who.setSpacing(0)
        who.addWidget(self.name)
        who.addWidget(self.when)
        whose = QHBoxLayout()
        whose.setSpacing(tokens.SPACE_2)
        whose.addWidget(self.avatar)
        whose.addLayout(who, 1)
        buttons = QWidget(self)
        flow = FlowLayout(tokens.SPACE_2, buttons)
        for button in (self.done, self.snooze, self.hour, self.open):
            flow.addWidget(button)
        self.current = QWidget(self)
        inner = QVBoxLayout(self.current)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.SPACE_2)
        inner.addLayout(whose)
        inner.addWidget(self.text)
        inner.addWidget(self.origin)
        inner.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(head)
        layout.addWidget(self.current)
        layout.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.moved)
        layout.addWidget(self.rule)
        layout.addWidget(self.others)

    def _connect(self) -> None:
        self.done.clicked.connect(self._done)
        self.snooze.clicked.connect(self._snooze)
        self.hour.clicked.connect(self._in_an_hour)
        self.open.clicked.connect(self._open)
        self.show_button.clicked.connect(self._unveil)
        self.close_button.clicked.connect(self.hide)
        self.others.chosen.connect(self._go_to)
        self.moved.gone.connect(self._moved_gone)
        self._promises.moved_often.connect(self._moved_often)
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._other_window)

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(f"{text}  {key}", self)
        button.setAutoDefault(False)
        return button

    # --- what is due -----------------------------------------------------------------------------

    def set_rows(self, rows: tuple[FollowUpRow, ...]) -> None:
        """What is due; the panel closes when nothing is left, and nothing is asked."""
        shown = self._row()
        self._rows = rows
        ids = [row.id for row in rows]
        if shown is not None and shown.id in ids:
            self._place = ids.index(shown.id)
        self._place = min(self._place, max(0, len(rows) - 1))
        if rows:
            self._show_row(rows[self._place])
        elif self.moved.isHidden():
            self.hide()
        self._veil()
        if self.isVisible():
            self._take_room()

    def pop_up(
        self,
        *,
        asked: bool,
        near: QRect | None = None,
        first: FollowUpId | None = None,
        veiled: bool = False,
    ) -> None:
        """Show it beside ``near``, the icon in the tray. Only when ``asked`` for does it take the
        keys. ``first`` is what it shows; ``veiled``: no names before somebody asks for them."""
        if not self._rows:
            return
        ids = [row.id for row in self._rows]
        if first in ids:
            self._place = ids.index(first)
        self._veiled = veiled and not asked
        self._show_row(self._rows[self._place])
        self._near = near or QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not asked)
        if not self.isVisible():
            # over other programs; over our own windows one can put what one works in
            ours = QApplication.activeModalWidget() is not None
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, not ours)
        self._take_room()
        handle = self.windowHandle()
        if handle is not None:  # of a window that is there already, Qt asks it of this alone
            handle.setProperty("_q_showWithoutActivating", not asked)
        self.show()
        self.raise_()
        if asked:
            self.activateWindow()
            self.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _show_row(self, row: FollowUpRow) -> None:
        today, zone = self._workspace.today(), self._workspace.zone()
        place = self.tr("{n} of {all}").replace("{n}", wording.number(self._place + 1))
        self.count.setText(place.replace("{all}", wording.number(len(self._rows))))
        tone = words.tone(row, today)
        self.title.setText(words.heading(row, today))
        if self._veiled:
            count = len(self._rows)
            self.title.setText(plural("%n follow-up is due", "%n follow-ups are due", count))
        self.title.setProperty("tone", tone)
        self.title.style().polish(self.title)
        self.avatar.setVisible(row.customer_id is not None)
        self.avatar.set_person(row.customer_name, int(row.customer_id or 0), row.customer_kind)
        self.name.setText(row.customer_name or self.tr("Nobody in particular"))
        self.when.setText(words.when(row, today))
        self.when.setProperty("tone", tone)
        self.when.style().polish(self.when)
        self.text.setText(row.text)
        origin = veil.quoted(words.below(row, zone, today), row.customer_id)
        self.origin.setText(origin)
        self.origin.setVisible(bool(origin))
        spoken = "" if self._veiled else f": {words.spoken(row, today)}"
        self.setAccessibleName(self.title.text() + spoken)
        for button, name, key in (
            (self.done, self.tr("Done: {what}"), "D"),
            (self.snooze, self.tr("Snooze: {what}"), "S"),
            (self.hour, self.tr("In 1 hour: {what}"), "H"),
            (self.open, self.tr("Open: {what}"), self.tr("Enter")),
        ):
            named = name.replace("{what}", row.text)
            button.setAccessibleName(named)
            button.setToolTip(f"{name.replace(': {what}', '')} ({key})")
        self.open.setEnabled(row.customer_id is not None)
        self.others.show_lines([line_of(n, self._rows[n], today) for n in self._others()])
        self._veil()

    def _veil(self) -> None:
        """Only how many they are, and a button that shows them; or all of it."""
        self.current.setVisible(bool(self._rows) and not self._veiled)
        self.count.setVisible(bool(self._rows) and not self._veiled)
        self.show_button.setVisible(self._veiled)

    @Slot()
    def _unveil(self) -> None:
        self.pop_up(asked=True, near=self._near)

    def _others(self) -> list[int]:
        """The places of the others, those after the one that is shown first."""
        count = len(self._rows)
        return [(self._place + n) % count for n in range(1, count)]

    def _row(self) -> FollowUpRow | None:
        return self._rows[self._place] if self._rows else None

    # --- room ------------------------------------------------------------------------------------

    def _take_room(self) -> None:
        """As wide and high as it likes to be; all of it on the screen, whatever the text size."""
        screen = self._screen()
        if screen is None:
            return
        room = screen.availableGeometry()
        gap = min(tokens.SPACE_4, room.width() // 40)
        wide = max(LEAST_WIDTH, self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS)
        wide = min(wide, room.width() - 2 * gap)
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()  # the small text is small before it is measured
        most, others = self._fitting(wide, room.height() - 2 * gap)
        self.text.set_most(most)
        self._show_others(others)
        self.setFixedSize(wide, min(self._height(wide), room.height() - 2 * gap))
        self.move(beside(self._near, screen, self.size(), gap))

    def _fitting(self, wide: int, high: int) -> tuple[int, int]:
        """So many lines of text, and so many others, as are no higher than that."""
        count = 0 if self._veiled else max(0, len(self._rows) - 1)
        for most in (LINES, 2, 1):
            self.text.set_most(most)
            for others in range(min(MOST_OTHERS, count), -1, -1):
                self._show_others(others)
                if self._height(wide) <= high and (others or most == 1 or not count):
                    return most, others
        return 1, 0

    def _show_others(self, others: int) -> None:
        self.rule.setVisible(bool(others))
        self.others.setVisible(bool(others))
        self.others.setFixedHeight(others * self.others.row_height() + 2)

    def _height(self, wide: int) -> int:
        layout = self.layout()
        assert layout is not None
        for inner in (*self.findChildren(QLayout), layout):
            inner.invalidate()  # each keeps what it measured before the text was larger
        return layout.totalHeightForWidth(wide) + 2 * self.frameWidth()

    def _screen(self) -> QScreen | None:
        near = None if self._near.isEmpty() else QGuiApplication.screenAt(self._near.center())
        return near or QGuiApplication.primaryScreen()

    @Slot(QWindow)
    def _other_window(self, window: QWindow | None) -> None:
        """A dialog of ours was opened: it is not to be covered."""
        on_top = bool(self.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)
        modal = QApplication.activeModalWidget()
        if on_top and self.isVisible() and modal is not None and window is modal.windowHandle():
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, False)
            self.show()
            modal.raise_()

    # --- keys and buttons ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_D: self._done,
            Qt.Key.Key_S: self._snooze,
            Qt.Key.Key_H: self._in_an_hour,
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Escape: self.hide,
            Qt.Key.Key_Down: lambda: self._turn(1),
            Qt.Key.Key_Up: lambda: self._turn(-1),
        }
        if self._veiled:
            keys = {Qt.Key.Key_Return: self._unveil, Qt.Key.Key_Escape: self.hide}
        act = keys.get(Qt.Key(event.key()))
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _done(self) -> None:
        row = self._row()
        if row is not None:
            self._promises.set_done(row, Surface.PANEL)

    @Slot()
    def _snooze(self) -> None:
        row = self._row()
        if row is not None:
            menu = SnoozeMenu(self._promises, row, self, Surface.PANEL)
            menu.popup(self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))

    @Slot()
    def _in_an_hour(self) -> None:
        row = self._row()
        if row is not None:
            self._promises.hour_later(row, Surface.PANEL)

    @Slot()
    def _open(self) -> None:
        row = self._row()
        if row is not None and row.customer_id is not None:
            self.hide()
            self.customer_wanted.emit(int(row.customer_id))

    def _turn(self, step: int) -> None:
        if self._rows:
            self._go_to((self._place + step) % len(self._rows))

    @Slot(int)
    def _go_to(self, place: int) -> None:
        self._place = place
        self._show_row(self._rows[place])
        self._take_room()

    @Slot(object, object)
    def _moved_often(self, row: FollowUpRow, surface: Surface) -> None:
        """It has left the list already, and the panel may have closed with the last one."""
        if surface is not Surface.PANEL:
            return
        self.moved.ask(row)
        if not self._rows:
            self.title.setText(row.text)
            self.title.setProperty("tone", "")
            self.title.style().polish(self.title)
        self._take_room()
        self.show()

    @Slot()
    def _moved_gone(self) -> None:
        if not self._rows:
            self.hide()
        elif self.isVisible():
            self._take_room()
