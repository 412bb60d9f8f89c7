"""The line itself: one field, its words underlined as understood, chips and pick list below."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.captured import Certainty, Part
from smallcrm.viewmodels.line import LineViewModel
from smallcrm.viewmodels.line_outcome import Outcome
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.chip_row import ChipRow
from smallcrm.widgets.parts.pick_list import PickList
from smallcrm.widgets.style import tokens

MOST_LINES = 8
FRAME = 3
"""Line and padding, as the style sheet has them."""
SPOKEN_MS = 500
"""The preview is spoken so long after the last key."""
REFRESH_MS = 30_000
"""So often what was understood follows the clock while it is on the screen."""


class LineEdit(QPlainTextEdit):
    """Grows with its words up to eight lines; plain text only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # around the view, not around the words: or half a line shows at the edge when it scrolls
        self.document().setDocumentMargin(0)
        self.setViewportMargins(*(tokens.SPACE_1,) * 4)
        self.textChanged.connect(self.fit)
        self.fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _height(self, lines: int) -> int:
        spacing = QFontMetrics(self.font()).lineSpacing()
        return lines * spacing + 2 * (tokens.SPACE_1 + FRAME)

    @Slot()
    def fit(self) -> None:
        """As many lines as the words fill: a plain document's height is its number of lines."""
        lines = int(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        scrolls = lines > MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(self._height(max(1, min(lines, MOST_LINES))))


class LineField(QWidget):
    """``submitted(Outcome, open)`` after Enter; ``left`` on Escape; ``sized`` when it grew."""

    submitted = Signal(object, bool)
    left = Signal()
    sized = Signal()

    def __init__(
        self, line: LineViewModel, parent: QWidget | None = None, *, keeps_tab: bool = False
    ) -> None:
        """``keeps_tab``: Tab never leaves the field (a window of its own has nowhere to go)."""
        super().__init__(parent)
        self.line, self._keeps_tab = line, keeps_tab
        self.edit = LineEdit(self)
        self.edit.setObjectName("line")
        self.edit.setAccessibleName(self.tr("Note"))
        self.chips = ChipRow(self)
        self.promises = QLabel(self)
        self.promises.setObjectName("muted")
        self.promises.setTextFormat(Qt.TextFormat.PlainText)
        self.promises.setWordWrap(True)
        self.promises.hide()
        self.picks = PickList(self)
        self._speak = QTimer(self, singleShot=True, interval=SPOKEN_MS)
        self._opens = False
        self._about = ""
        self._said = ""
        self._refresh = QTimer(self, interval=REFRESH_MS)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.edit)
        layout.addWidget(self.chips)
        layout.addWidget(self.promises)
        layout.addWidget(self.picks)

        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        self.picks.chosen.connect(self._chosen)
        self.chips.offer_pressed.connect(self._take)
        self._speak.timeout.connect(self._say)
        self._refresh.timeout.connect(line.refresh)
        line.understood.connect(self._show)
        line.rewritten.connect(self._rewrite)

    def focus(self, *, select: bool = False) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if select:
            self.edit.selectAll()
        else:
            self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def describe(self, words: str) -> None:
        """What stands beside the line about somebody: a screen reader says it when it is new."""
        self._about = words

    def submit(self, *, and_open: bool = False) -> Outcome:
        """Enter, or Ctrl+Enter; the Enter that answers who is meant is of the same kind."""
        and_open = and_open or (self._opens and self.line.is_asking)
        outcome = self.line.enter()
        self._opens = and_open and outcome is Outcome.ASKED
        self.submitted.emit(outcome, and_open)
        return outcome

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh.start()
        self.line.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._refresh.stop()

    # --- keys -----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.line.keep()
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            # ours before the window's: Escape, and Ctrl+Z on an empty line
            if event.key() == Qt.Key.Key_Escape or self._takes_back(event):
                event.accept()
                return True
            return False
        return event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was the line's own."""
        key, shift = event.key(), Qt.KeyboardModifier.ShiftModifier
        control = Qt.KeyboardModifier.ControlModifier
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers != shift:
            self.submit(and_open=modifiers == control)
            return True
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        if self._takes_back(event):
            return self.line.take_back()
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key == Qt.Key.Key_Tab:
            return self.line.take() or self._keeps_tab
        if key == Qt.Key.Key_Up:
            return self._vertical(-1, QTextCursor.MoveOperation.Up)
        if key == Qt.Key.Key_Down:
            return self._vertical(1, QTextCursor.MoveOperation.Down)
        return key == Qt.Key.Key_Backspace and self._backspace()

    def _takes_back(self, event: QKeyEvent) -> bool:
        """Ctrl+Z on an empty line brings the last words back."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and event.key() == Qt.Key.Key_Z and not self.edit.toPlainText()

    def _escape(self) -> None:
        if not self.line.stop_asking():
            self.left.emit()

    def _vertical(self, step: int, move: QTextCursor.MoveOperation) -> bool:
        """Through the pick list; at the edge of the words, through earlier lines."""
        cursor = self.edit.textCursor()
        if self.line.pick(step):
            return True
        return not cursor.movePosition(move) and self.line.recall(-step)

    def _backspace(self) -> bool:
        cursor = self.edit.textCursor()
        if cursor.hasSelection():
            return False
        if cursor.atStart():
            return self.line.leave_page()
        text = self.edit.toPlainText()
        units = text.encode("utf-16-le", "surrogatepass")[: 2 * cursor.position()]
        return self.line.unread(units.decode("utf-16-le", "surrogatepass"))

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self.line.typed(self.edit.toPlainText())

    @Slot(str, int)
    def _rewrite(self, text: str, caret: int) -> None:
        if self.edit.toPlainText() != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
            self.edit.fit()
        cursor = self.edit.textCursor()
        cursor.setPosition(_Places(text)[caret])
        self.edit.setTextCursor(cursor)
        self._underline()

    @Slot()
    def _show(self) -> None:
        chips = self.line.chips()
        marked = next((n for n, c in enumerate(chips) if self._is_marked(c.span)), -1)
        self.chips.show_chips(chips, marked)
        lines = self.line.promise_lines()
        self.promises.setText("\n".join(lines))
        self.promises.setVisible(bool(lines))
        self.picks.show_rows(self.line.rows(), self.line.picked())
        self._underline()
        self._speak.start()
        self.sized.emit()

    def _is_marked(self, span: tuple[int, int] | None) -> bool:
        return self.line.marked is not None and span == self.line.marked.span

    def _underline(self) -> None:
        """The understood words, tinted and underlined as their chips are drawn."""
        text = self.edit.toPlainText()
        if text != self.line.text:
            return
        marks = []
        places = _Places(text)
        for part in self.line.found.parts:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.edit.document())
            cursor.setPosition(places[part.span[0]])
            cursor.setPosition(places[part.span[1]], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format = _format(part)
            marks.append(mark)
        self.edit.setExtraSelections(marks)

    @Slot()
    def _say(self) -> None:
        """Half a second after the last key, for a screen reader (A13)."""
        picked = self.picks.spoken() if self.line.rows() else ""
        words = ". ".join(part for part in (picked, self.line.spoken()) if part)
        if words != self.edit.accessibleDescription():
            self.edit.setAccessibleDescription(words)
            self._announce(words)
        if self._about != self._said:
            self._said = self._about
            self._announce(self._about)

    def _announce(self, words: str) -> None:
        if words and self.edit.hasFocus():
            spoken.say(self.edit, words)

    @Slot(int)
    def _chosen(self, row: int) -> None:
        asking = self.line.is_asking
        self.line.choose(row)
        self.focus()
        if asking:
            self.submit()

    @Slot()
    def _take(self) -> None:
        self.line.take()
        self.focus()


_LONG = re.compile("[\U00010000-\U0010ffff]")


class _Places:
    """Qt counts UTF-16 units, Python characters: an emoji is two of them."""

    def __init__(self, text: str) -> None:
        self._long = [m.start() for m in _LONG.finditer(text)]

    def __getitem__(self, place: int) -> int:
        return place + bisect_left(self._long, place)


def _format(part: Part) -> QTextCharFormat:
    colours, made = tokens.current(), QTextCharFormat()
    style = QTextCharFormat.UnderlineStyle
    if part.certainty is Certainty.DASHED:
        made.setUnderlineStyle(style.DashUnderline)
        made.setUnderlineColor(colours.control)
        return made
    amber = part.certainty is Certainty.AMBER
    ink, ground = (
        (colours.due, colours.due_ground) if amber else (colours.accent, colours.selection)
    )
    made.setUnderlineStyle(style.SingleUnderline)
    made.setUnderlineColor(ink)
    made.setBackground(QColor(ground))
    return made
