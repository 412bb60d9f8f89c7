"""The line over whatever is open: look up, write, command. Built at the start and kept hidden."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout, QWidget

from smallcrm.viewmodels import line_rows
from smallcrm.viewmodels.line import LineViewModel
from smallcrm.viewmodels.line_outcome import Outcome, SavedLine
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.brief_view import LINES, ROWS, BriefView
from smallcrm.widgets.line_field import LineField
from smallcrm.widgets.parts.toast import Toast
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 126
"""760 px at the usual size of text."""


class LineWindow(QFrame):
    """Frameless, in the middle of the screen with the pointer, a third of the way down.

    ``customer_wanted(int)`` for a name alone, ``open_wanted(int)`` after saving and opening.
    """

    customer_wanted = Signal(int)
    open_wanted = Signal(int)

    def __init__(
        self, workspace: Workspace, line: LineViewModel, parent: QWidget | None = None
    ) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        super().__init__(parent, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("panel")
        self.setWindowTitle(self.tr("Line"))
        self.line = line
        self.field = LineField(line, self, keeps_tab=True)
        self.field.edit.setPlaceholderText(self.tr("Who: what happened. What you promised, when."))
        self.brief = BriefView(workspace, self)
        self.keys = QLabel(self)
        self.keys.setObjectName("muted")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)
        self.rules = (self._rule(), self._rule())
        self.toast = Toast()
        self.since_asked = QElapsedTimer()
        self.shown_after_ms = -1

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        # its least height would be that of the narrowest width; _grow knows the width
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.field)
        layout.addWidget(self.rules[0])
        layout.addWidget(self.brief)
        layout.addStretch(1)
        layout.addWidget(self.rules[1])
        layout.addWidget(self.keys)

        self.field.submitted.connect(self._submitted)
        self.field.left.connect(self._leave)
        self.field.sized.connect(self._fit)
        line.understood.connect(self._show_brief)
        line.opened.connect(self._opened)
        line.saved.connect(self._saved)
        line.said.connect(self._say)
        self.toast.undo_wanted.connect(self._undo)
        self.opens_after_saving = False
        self._customer = 0
        self._in_window = False
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._grow)
        self._show_brief()

    def come_up(self, text: str = "", *, in_window: bool = False) -> None:
        """Show it with the caret in it, the draft selected; ``text`` is looked up instead. The
        key pressed once more while one types here changes nothing.

        ``in_window``: it was asked for in the program's window, whose own strip says what was
        saved; otherwise the strip at the screen's foot does.
        """
        self._in_window = in_window
        self.since_asked.start()
        typing = self.isVisible() and self.isActiveWindow()
        if text:
            self.line.look_up(text)
        self.line.refresh()
        self._grow()
        self.move(self._place())
        self.show()
        self.raise_()
        self.activateWindow()
        if not typing or text:
            self.field.focus(select=not text)

    def close_for_good(self) -> None:
        self.toast.close()
        self.toast.deleteLater()
        self.close()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.since_asked.isValid():
            self.shown_after_ms = self.since_asked.elapsed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.line.keep()
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_fit_later"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _rule(self) -> QFrame:
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        return rule

    # --- inside ----------------------------------------------------------------------------------

    def _place(self) -> QPoint:
        """In the middle, a fifth of the way down; higher up when it is high."""
        room = self._room()
        left = room.x() + (room.width() - self.width()) // 2
        lowest = room.bottom() - self.height() - tokens.SPACE_2
        top = min(room.y() + room.height() // 5, lowest)
        return QPoint(max(room.x(), left), max(room.y(), top))

    def _room(self) -> QRect:
        """Of the screen that it is on, or comes up on: the one with the pointer."""
        screen = self.screen() if self.isVisible() else QGuiApplication.screenAt(QCursor.pos())
        return (screen or QGuiApplication.primaryScreen()).availableGeometry()

    @Slot()
    def _fit(self) -> None:
        self._fit_later.start()

    @Slot()
    def _grow(self) -> None:
        """As wide as so many characters, as high as what is in it, never more than the screen."""
        self.brief.fit(ROWS, LINES)
        room = self._room()
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        wide = min(max(480, wide), room.width() - tokens.SPACE_5)
        self.setFixedWidth(wide)
        most = room.height() - tokens.SPACE_5
        self.field.picks.set_room(most // 2)
        high = self._height(wide)
        if high > most:
            high = self._with_less(wide, most)
        self.resize(wide, min(high, most))
        if self.isVisible():
            self.move(self._place())

    def _height(self, wide: int) -> int:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return layout.totalHeightForWidth(wide)

    def _with_less(self, wide: int, most: int) -> int:
        """The height with a brief that makes room: a line a row, then fewer rows."""
        rows = self.brief.count
        while True:
            self.brief.fit(rows, 1)
            high = self._height(wide)
            if high <= most or rows == 0:
                return high
            rows -= 1

    @Slot()
    def _show_brief(self) -> None:
        brief = None if self.line.is_command else self.line.brief()
        self.brief.show_brief(brief)
        self.field.describe(self.brief.accessibleDescription() if brief else "")
        self.rules[0].setVisible(brief is not None)
        self.keys.setText(self._keys())
        self._fit()

    def _keys(self) -> str:
        """What the keys do with the line as it is."""
        close = self.tr("Esc close")
        if self.line.is_command:
            run = self.tr("↵ Run   Tab complete")
            return (
                (run if self.line.rows() else self.tr("No command is called so.")) + "   " + close
            )
        if self.line.is_name:
            return self.tr("↵ Open   Tab complete   / commands") + "   " + close
        if self.line.is_asking:
            return self.tr("↵ Take and save   ↑↓ choose   Esc back")
        if line_rows.unsettled(self.line.found) is not None:
            return self.tr("↵ Ask who is meant   Shift+↵ new line   / commands") + "   " + close
        save = self.tr("↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands")
        return save + "   " + close

    @Slot(object, bool)
    def _submitted(self, outcome: Outcome, and_open: bool) -> None:
        if outcome in (Outcome.SAVED, Outcome.OPENED, Outcome.RAN):
            self.hide()
        if outcome is Outcome.SAVED and self._customer and (and_open or self.opens_after_saving):
            self.open_wanted.emit(self._customer)

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.line.put_back()

    @Slot()
    def _undo(self) -> None:
        if self.line.undo_last():
            self._say(self.tr("Taken back. Ctrl+Z in the empty line brings its words back."))

    @Slot(str)
    def _say(self, words: str) -> None:
        """Here, where one looks: the program's own window may be hidden."""
        self.toast.say(words, self.screen().availableGeometry(), can_undo=False)

    @Slot(int)
    def _opened(self, customer: int) -> None:
        self.customer_wanted.emit(customer)

    @Slot(object)
    def _saved(self, saved: SavedLine) -> None:
        self._customer = saved.customer
        if not self._in_window:
            self.toast.say(saved.words, self.screen().availableGeometry())
